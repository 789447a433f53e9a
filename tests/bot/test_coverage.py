"""What the coverage report takes for jargon, and what it leaves alone."""

from bot.concepts import Concept, Glossary, Team, Term, Word
from bot.coverage import Kind, unknown_jargon
from bot.matching.lexicon import Lexicon

COMMON = frozenset(
    "the we send every lead to and our team asks for it in each quarter again".split()
)


def commonness(word: str) -> float:
    return 6.0 if word in COMMON else 1.0


def lexicon() -> Lexicon:
    concept = Concept("mql", (Term("MQL", ("marketing",)),), "A lead.", "funnel", "marketing-ops")
    teams = {"marketing": Team("marketing", "Marketing")}
    return Lexicon(Glossary(teams, (Word("MQL", (concept,)),)), lambda word: True)


def found(*texts: str) -> list[tuple[str, Kind, int]]:
    return [
        (one.words, one.kind, one.count) for one in unknown_jargon(texts, lexicon(), commonness)
    ]


def test_a_known_term_is_not_reported_whatever_its_spelling() -> None:
    assert found("We send MQLs and the mql and MQL") == []


def test_acronyms_are_counted_over_all_texts_and_plurals() -> None:
    assert found("our PQL and our PQLs", "the PQL") == [("PQL", Kind.ACRONYM, 3)]


def test_a_capitalised_phrase_counts_inside_a_sentence() -> None:
    assert found("our team asks for the Customer Effort Score again") == [
        ("Customer Effort Score", Kind.PHRASE, 1)
    ]


def test_a_capital_at_the_start_of_a_sentence_is_grammar() -> None:
    assert found("Our Team asks. Every Quarter again") == []


def test_a_rare_word_is_reported_under_its_most_common_spelling() -> None:
    assert found("we send the firmographics", "firmographics and firmographic") == [
        ("firmographics", Kind.RARE, 3)
    ]


def test_code_links_and_addresses_are_no_prose() -> None:
    assert found("`kwargs` https://example.com/PQL ana@example.com :tada:") == []


def test_any_text_gives_a_report() -> None:
    assert found("", "\ud800", "\U0001f389" * 100, "A" * 40_000) == []
