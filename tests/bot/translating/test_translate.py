"""A message explained to another team: what is meant, what the reader knows, in whose words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.concepts import Standing
from bot.translating.translate import MOST_GLOSSES, Gloss, Translator, weave
from tests.bot.glossaries import (
    DISPUTED,
    HOMONYM,
    commonness,
    company,
    concept,
    lexicon,
    term,
    word,
)

TRANSLATOR = Translator(lexicon(), commonness)


def glosses(text: str, to: str, speaker: str | None = None, *before: str) -> list[Gloss]:
    """The glosses of a message."""
    return list(TRANSLATOR.gloss(text, to=to, speaker=speaker, before=before).glosses)


def senses(text: str, to: str, speaker: str | None = None, *before: str) -> dict[str, list[str]]:
    """What each surface explained is taken for."""
    found = glosses(text, to, speaker, *before)
    return {text[one.start : one.end]: sorted(one.concepts) for one in found}


def test_a_term_of_another_team_is_explained() -> None:
    (gloss,) = glosses("The webhook is down.", "marketing", "it")

    assert (gloss.concepts, gloss.words, gloss.own) == (("webhook",), "gloss of webhook", False)


def test_own_words_and_shared_words_are_not() -> None:
    assert senses("The webhook is down, churn is up", "it", "it") == {}
    assert senses("churn is up", "it", "marketing") == {}


def test_the_readers_own_name_for_a_concept_stands_in_for_it() -> None:
    shared = concept("batch", term("batch job", "it"), term("nightly run", "marketing"))
    translator = Translator(lexicon(company(word("batch job", shared))), commonness)

    (gloss,) = translator.gloss("The batch job failed", to="marketing", speaker="it").glosses

    assert (gloss.words, gloss.own) == ("nightly run", True)


def test_a_team_that_is_part_of_another_knows_its_words() -> None:
    assert senses("CTR is up", "growth", "it") == {}


def test_words_the_reader_marked_as_known_are_left_alone() -> None:
    found = TRANSLATOR.gloss("webhook and failover", to="marketing", known=frozenset({"webhook"}))

    assert [one.concepts for one in found.glosses] == [("failover",)]


def test_only_the_first_use_is_explained() -> None:
    text = "The webhook fired. The webhooks fired twice."

    assert [(one.start, one.end) for one in glosses(text, "marketing", "it")] == [(4, 11)]


def test_the_longest_are_kept_and_the_rest_is_named() -> None:
    rare = [f"{letter}{letter}{letter}{letter}ish" for letter in "abcdefghij"]
    glossary = company(*(word(label, concept(label, term(label, "it"))) for label in rare))
    translator = Translator(lexicon(glossary), lambda _: 0.0)

    found = translator.gloss(" ".join(f"{label}," for label in rare), to="sales", speaker="it")

    assert len(found.glosses) == MOST_GLOSSES
    assert len(found.glosses) + len(found.left_out) == len(rare)
    assert [one.start for one in found.glosses] == sorted(one.start for one in found.glosses)


@pytest.mark.parametrize(
    ("text", "speaker", "before", "meant"),
    [
        pytest.param("The SQL is wrong", "it", (), ["sql-language"], id="speaker"),
        pytest.param("The SQLs are wrong", "marketing", (), ["sql-lead"], id="other speaker"),
        pytest.param("SQL on the database table", None, (), ["sql-language"], id="clues"),
        pytest.param("40 SQLs were accepted", None, (), ["sql-lead"], id="other clues"),
        pytest.param(
            "and the SQL?",
            None,
            ("the database is slow", "which query?"),
            ["sql-language"],
            id="thread",
        ),
        pytest.param(
            "SQL, webhook, failover and uptime", None, (), ["sql-language"], id="words nearby"
        ),
        pytest.param("SQL is up", None, (), ["sql-language", "sql-lead"], id="open"),
        pytest.param(
            "SQL of the database and its query table",
            "marketing",
            (),
            ["sql-language"],
            id="clues win",
        ),
    ],
)
def test_the_sense_is_decided_by_speaker_words_and_thread(
    text: str, speaker: str | None, before: tuple[str, ...], meant: list[str]
) -> None:
    found = TRANSLATOR.gloss(text, to="finance", speaker=speaker, before=before).glosses

    assert [sorted(one.concepts) for one in found if one.headword == "SQL"] == [meant]


def test_an_open_sense_names_both_in_a_few_words() -> None:
    (gloss,) = glosses("SQL is up", "growth", "sales", "")[:1] or glosses(
        "SQL is up", "sales", "it"
    )

    assert gloss.concepts
    assert gloss.contested


def test_a_reader_with_a_sense_of_their_own_gets_the_speakers() -> None:
    found = senses("The qualified lead came by mail", "it", "marketing")

    assert found == {"qualified lead": ["ql-marketing"]}


def test_the_speakers_own_side_of_a_dispute_outweighs_a_word_nearby() -> None:
    assert senses("qualified lead with a row", "it", "marketing") == {
        "qualified lead": ["ql-marketing"]
    }


def test_the_evidence_is_kept_with_the_choice() -> None:
    (gloss,) = glosses("the SQL query on that table", "sales", None)

    assert gloss.senses[0].sense.concept.id == "sql-language"
    assert set(gloss.senses[0].clues) == {"query", "table"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Can you lead the meeting?", id="verb"),
        pytest.param("He took the lead in the match", id="sport"),
        pytest.param("The election campaign of the mayor", id="politics"),
        pytest.param("The gas pipeline in the forest", id="nature"),
        pytest.param("I like that pipeline", id="nothing shows that the term is meant"),
        pytest.param("Das ist ein map", id="another language"),
        pytest.param("`webhook` in https://example.com/webhook", id="no prose"),
        pytest.param("> the webhook is down", id="quoted"),
        pytest.param("", id="empty"),
        pytest.param("🙂🙂", id="emoji"),
    ],
)
def test_everyday_talk_is_left_alone(text: str) -> None:
    assert senses(text, "sales", "marketing") == {}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The campaign has a brief and a budget", id="clues"),
        pytest.param("The campaign needs the webhook", id="another term"),
    ],
)
def test_a_common_word_is_explained_where_something_shows_the_term(text: str) -> None:
    assert "campaign" in senses(text, "it", "marketing")


def test_an_everyday_word_needs_clues_of_its_own() -> None:
    assert "lead" in senses("The fair and the form brought a lead", "it", "marketing")
    assert "lead" not in senses("The webhook failover has no lead", "it", "marketing")


def test_an_old_term_is_still_understood() -> None:
    assert senses("put it on the whitelist of the webhook", "sales", "it")["whitelist"] == ["allow"]
    assert Standing.DEPRECATED.current is False


def test_notes_are_woven_in_behind_their_words() -> None:
    assert weave("CTR is up.", [(0, 3, "clicks per view")]) == "CTR (clicks per view) is up."
    assert weave("a b", [(2, 3, "y"), (0, 1, "x")]) == "a (x) b (y)"
    assert weave("nothing", []) == "nothing"


@given(st.text(max_size=200), st.sampled_from(["marketing", "it", "sales"]))
def test_any_text_is_explained_within_its_bounds(text: str, to: str) -> None:
    last = 0
    for gloss in glosses(f"{text} webhook SQL {text}", to, None):
        assert last <= gloss.start < gloss.end <= 2 * len(text) + 13
        last = gloss.end


def test_disputes_are_known_by_their_concepts() -> None:
    one = word("a", concept("x", term("a")), concept("y", term("a", "sales")), kind=DISPUTED)
    two = word("b", concept("z", term("b")), kind=HOMONYM)

    assert dict(company(one, two).disputes) == {"x": "a", "y": "a"}


def test_40_000_letters_are_read() -> None:
    assert senses("webhook " * 5_000, "marketing", "it") == {"webhook": ["webhook"]}


def test_a_word_that_stands_thousands_of_times_is_looked_at_a_few_times() -> None:
    candidates = TRANSLATOR.candidates("lead " * 1_000, to="it", speaker="marketing")

    assert len(list(candidates)) < 20


def test_a_part_of_a_compound_is_no_term() -> None:
    assert "lead" not in senses("The lead-time form for the fair", "it", "marketing")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("the SQL of it", ["SQL"], id="as it is"),
        pytest.param("the sql of it", ["sql"], id="small letters"),
        pytest.param("Sql of it", ["Sql"], id="first in a sentence"),
        pytest.param("then Sql came", [], id="a name"),
        pytest.param("pls send it", [], id="no plural of P&L"),
    ],
)
def test_an_acronym_may_be_written_small_but_not_like_a_name(text: str, found: list[str]) -> None:
    assert list(senses(text, "finance", "it")) == found
