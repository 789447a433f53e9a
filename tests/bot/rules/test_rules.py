"""Where each rule begins and ends. The plain cases are the examples in the rules' manuals."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.concepts import (
    Concept,
    Contest,
    ContestKind,
    Exemption,
    Measure,
    Signatures,
    Source,
    Standing,
    Word,
)
from bot.rules.file_name import slug
from bot.signing import wording_digest
from tests.bot.rules.glossaries import broken, concept, term, word

HOMONYM = Contest(ContestKind.HOMONYM, "They differ.")
ACRONYM = {"exact_case": True, "short_for": "a long name"}
SIX_CONCEPTS = ("alpha", "bravo", "charlie", "delta", "echo", "foxtrot")


def of_it(name: str, label: str, **more: Any) -> Concept:
    return concept(name, term(label, "it", **more), owner="it-owner", clues=("port",))


def of_marketing(name: str, label: str, **more: Any) -> Concept:
    return concept(name, term(label, **more), clues=("stage",))


def defined(name: str, definition: str, **more: Any) -> Word:
    return word(name, concept(name, definition=definition, **more))


@pytest.mark.parametrize(
    ("one", "other", "rules"),
    [
        (of_marketing("a", "host"), of_it("b", "host"), ["undisclosed-contest"]),
        (of_marketing("a", "sign up"), of_it("b", "Sign-ups"), ["undisclosed-contest"]),
        (of_marketing("a", "host"), of_marketing("b", "Host"), ["ambiguous-term"]),
        (of_marketing("a", "host"), of_it("b", "server"), []),
        (of_marketing("a", "it"), of_it("b", "IT", **ACRONYM), []),
        (of_marketing("a", "IT", **ACRONYM), of_it("b", "IT", **ACRONYM), ["undisclosed-contest"]),
        (of_marketing("a", "host"), of_it("b", "host", standing=Standing.DEPRECATED), []),
        (of_marketing("a", "host"), of_it("b", "host", standing=Standing.HIDDEN), []),
        (
            of_marketing("a", "host"),
            of_marketing("b", "Host", standing=Standing.HIDDEN),
            ["repeated-label"],
        ),
    ],
    ids=[
        "two teams mean two things",
        "plural and hyphen make no other word",
        "one team means two things",
        "two words",
        "capitals make another word where case is exact",
        "both exact and the same",
        "an old label contests nothing",
        "a hidden label of another team contests nothing",
        "a hidden label hides behind a current one of its team",
    ],
)
def test_two_concepts_and_their_labels(one: Concept, other: Concept, rules: list[str]) -> None:
    words = [word(one.terms[0].label, one), replace(word("z", other), word=other.terms[0].label)]
    ignored = {"file-name", "duplicate-word"}

    assert [rule for rule in broken(words) if rule not in ignored] == rules


def test_a_contest_in_another_file_discloses() -> None:
    words = [
        word("a", concept("a", term("a"), term("host"), clues=("x",))),
        word("b", concept("b", term("b", "it"), term("host", "it"), owner="it-owner", clues="y")),
        word("hosts", contest=HOMONYM),
    ]

    assert broken(words) == []


def test_a_contest_covers_the_other_labels_of_the_same_concepts() -> None:
    both = (term("marketing qualified lead"), term("MQL", **ACRONYM))
    words = [
        word(
            "marketing qualified lead",
            concept("a", *both, clues=("x",)),
            concept("b", *(replace(one, teams=("it",)) for one in both), clues=("y",)),
            contest=HOMONYM,
        )
    ]

    assert broken(words) == []


def test_rules_that_need_every_file_wait_for_every_file() -> None:
    words = [word("churn", concept("churn", owner="nobody", related=("elsewhere",)))]

    assert broken(words, whole=False) == []
    assert broken(words) == ["unknown-concept", "unknown-owner"]


@pytest.mark.parametrize("key", ["related", "broader", "narrower"])
def test_every_kind_of_link_is_followed(key: str) -> None:
    assert broken([word("a", concept("a", **{key: ("nowhere",)}))]) == ["unknown-concept"]


def test_a_replacement_is_followed() -> None:
    assert broken([word("a", concept("a", replaced_by="nowhere"))]) == ["unknown-concept"]


def test_a_concept_is_not_linked_to_itself() -> None:
    assert "unknown-concept" in broken([word("a", concept("a", related=("a",)))])


def test_broader_is_returned_by_narrower() -> None:
    one = word("one", concept("one", broader=("other",)))

    assert broken([one, word("other", concept("other", narrower=("one",)))]) == []
    assert broken([one, word("other", concept("other", broader=("one",)))]) == [
        "one-sided-link",
        "one-sided-link",
    ]


@pytest.mark.parametrize(
    ("signed", "rules"),
    [({"nobody": date(2026, 10, 1)}, ["unknown-team"]), ({"it": date(2026, 10, 1)}, [])],
    ids=["an unknown team", "a team"],
)
def test_only_teams_sign(signed: dict[str, date], rules: list[str]) -> None:
    plain = concept("a")

    assert broken([word("a", sign(plain, signed))]) == rules


def sign(one: Concept, by: dict[str, date], days: int | None = None) -> Concept:
    return replace(one, signatures=Signatures(by, wording_digest(one), days))


@pytest.mark.parametrize(
    ("today", "rules"),
    [(date(2026, 1, 31), []), (date(2026, 2, 1), ["stale-review"])],
    ids=["on the last day", "the day after"],
)
def test_a_review_is_due_after_its_days(today: date, rules: list[str]) -> None:
    signed = sign(concept("a"), {"marketing": date(2026, 1, 1)}, days=30)

    assert broken([word("a", signed)], today=today) == rules


@pytest.mark.parametrize(
    ("today", "rules"),
    [(date(2026, 6, 30), []), (date(2026, 7, 1), ["outlived-term"])],
    ids=["on the last day", "the day after"],
)
def test_a_term_may_be_said_until_its_last_day(today: date, rules: list[str]) -> None:
    ending = concept("a", term("a", until=date(2026, 6, 30)))

    assert broken([word("a", ending)], today=today) == rules


MEASURE = Measure(("a visit",), ("a robot",), "visits", "1 day", Source("web log", "ip"))


@pytest.mark.parametrize(
    "change",
    [
        {"definition": "Something else."},
        {"gloss": "another"},
        {"scope_note": "another"},
        {"formula": "a / b"},
        {"measure": None},
        {"measure": replace(MEASURE, counts=("a visit", "a call"))},
        {"measure": replace(MEASURE, does_not_count=())},
        {"measure": replace(MEASURE, unit="people")},
        {"measure": replace(MEASURE, window="2 days")},
        {"measure": replace(MEASURE, source=None)},
    ],
    ids=str,
)
def test_a_signature_lapses_when_what_was_signed_changes(change: dict[str, Any]) -> None:
    signed = concept("a", measure=MEASURE)

    assert wording_digest(replace(signed, **change)) != wording_digest(signed)


@pytest.mark.parametrize(
    "change",
    [{"definition": " Something.\n "}, {"owner": "it-owner"}, {"usage": ("We do.",)}],
    ids=["other line breaks", "another owner", "another usage"],
)
def test_a_signature_holds_when_anything_else_changes(change: dict[str, Any]) -> None:
    signed = concept("a", measure=MEASURE)

    assert wording_digest(replace(signed, **change)) == wording_digest(signed)


@pytest.mark.parametrize(
    ("gloss", "rules"),
    [
        ("what the pixel sees", ["jargon-in-gloss"]),
        ("what Pixels see", ["jargon-in-gloss"]),
        ("pixelated", []),
        ("a table of orders", []),
        ("a plan in a chat", []),
        ("it goes up in time", []),
        ("run by IT", ["jargon-in-gloss"]),
    ],
    ids=["a term", "its plural", "a longer word", "a quiet term", "everyone's", "case", "exact"],
)
def test_a_gloss_is_in_plain_words(gloss: str, rules: list[str]) -> None:
    words = [
        word("kiosk", concept("kiosk", gloss=gloss)),
        word("pixel", concept("pixel")),
        word("table", concept("table", term("table", ambient=False))),
        word("chat", concept("chat", term("chat", "everyone"))),
        word("IT", concept("it", term("IT", **ACRONYM))),
    ]

    assert broken(words) == rules


@pytest.mark.parametrize(
    ("definition", "rules"),
    [
        ("One page view after another.", ["label-in-definition"]),
        ("Page-views of a day.", ["label-in-definition"]),
        ("A page that comes into view.", []),
    ],
    ids=["the label", "its plural with a hyphen", "its words apart"],
)
def test_a_definition_does_not_use_its_word(definition: str, rules: list[str]) -> None:
    assert broken([defined("page view", definition)]) == rules


@pytest.mark.parametrize("size", [2, 3, 5, 6])
def test_a_circle_of_up_to_five_is_found_once(size: int) -> None:
    names = SIX_CONCEPTS[:size]
    words = [
        defined(one, f"What {after} is.")
        for one, after in zip(names, (*names[1:], names[0]), strict=True)
    ]

    assert broken(words) == (["circle-of-definitions"] if size <= 5 else [])


def test_a_contested_word_makes_no_circle() -> None:
    words = [
        word("host", of_marketing("a", "host"), of_it("b", "host"), contest=HOMONYM),
        defined("guest", "Who is met by a host."),
    ]
    changed = replace(words[0].concepts[0], definition="Who meets a guest.")

    assert broken([replace(words[0], concepts=(changed, words[0].concepts[1])), words[1]]) == []


@pytest.mark.parametrize(
    ("definition", "rules"),
    [
        ("The number of people.", ["count-without-measure"]),
        ("A percentage of all orders.", ["count-without-measure"]),
        ("The average rate of return.", ["count-without-measure"]),
        ("A list with a number of orders.", []),
        ("Numbers that nobody understands.", []),
    ],
    ids=["the number", "a percentage", "the average", "a number by the way", "numbers"],
)
def test_a_number_has_a_measure(definition: str, rules: list[str]) -> None:
    assert broken([defined("visits", definition)]) == rules
    assert broken([defined("visits", definition, measure=MEASURE)]) == []


@pytest.mark.parametrize(
    ("label", "more", "rules"),
    [
        ("KPI", (), ["acronym-without-long-form"]),
        ("KPIs", (), ["acronym-without-long-form"]),
        ("KPI", (term("key performance indicator"),), []),
        ("KPI", (term("target"),), ["acronym-without-long-form"]),
        ("Kanban", (), []),
    ],
    ids=["alone", "plural", "spelled out", "another word for it", "no acronym"],
)
def test_an_acronym_is_spelled_out(label: str, more: tuple[Any, ...], rules: list[str]) -> None:
    assert broken([word(label, concept("x", term(label), *more))]) == rules


@pytest.mark.parametrize(
    ("count", "rules"), [(45, []), (46, ["too-long"])], ids=["at most", "one more"]
)
def test_a_definition_has_at_most_45_words(count: int, rules: list[str]) -> None:
    assert broken([defined("kiosk", "word " * count)]) == rules


@pytest.mark.parametrize(
    ("definition", "rules"),
    [
        ("A Best in class tool.", ["filler"]),
        ("It leverages tools.", ["filler"]),
        ("The holistic medicine aisle.", ["filler"]),
        ("The lever of a scale.", []),
    ],
    ids=["capitals and spaces", "another form", "a word with another meaning", "part of a word"],
)
def test_filler_is_found(definition: str, rules: list[str]) -> None:
    assert broken([defined("kiosk", definition)]) == rules


@pytest.mark.parametrize(
    ("definition", "rules"),
    [
        ("What Article 6 allows.", ["missing-source"]),
        ("What the Data Protection Act allows.", ["missing-source"]),
        ("An article in a blog.", []),
        ("How we act when it breaks.", []),
    ],
    ids=["an article of a law", "an act", "an article", "to act"],
)
def test_a_law_has_a_source(definition: str, rules: list[str]) -> None:
    assert broken([defined("kiosk", definition)]) == rules


def test_an_exemption_lets_a_warning_off_and_no_error() -> None:
    filler = Exemption("filler", "It is a name.")
    owner = Exemption("unknown-owner", "They left.")
    warned = concept("kiosk", definition="A turnkey tool.", exempt=(filler,))

    assert broken([word("kiosk", warned)]) == []
    assert broken([word("kiosk", replace(warned, exempt=(owner,), owner="x"))]) == [
        "filler",
        "needless-exemption",
        "unknown-owner",
    ]


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("qualified lead", "qualified-lead"),
        ("A/B test", "a-b-test"),
        ("R&D", "r-d"),
        ("C++", "c-plus-plus"),
        ("C#", "c-sharp"),
        ("naïve Bayes", "naive-bayes"),
        (".NET", "net"),
    ],
)
def test_a_file_is_called_after_its_word(label: str, name: str) -> None:
    assert slug(label) == name


def test_a_concept_is_at_home_under_the_label_of_its_owner_s_team() -> None:
    shared = concept("a", term("lead"), term("contact", "it"), owner="it-owner")

    assert broken([word("lead", shared)]) == ["misplaced-concept"]
    assert broken([word("contact", shared)]) == []
