"""What is offered to somebody who types the beginning of a word."""

import pytest

from bot.concepts import Concept, Contest, ContestKind, Glossary, Standing, Team, Term, Word
from bot.matching.lexicon import Lexicon
from bot.matching.typeahead import offers


def concept(*terms: Term) -> Concept:
    name = f"{terms[0].label} of {terms[0].teams[0]}"
    return Concept(name, terms, "It is what it is.", "area", "owner")


def term(label: str, standing: Standing = Standing.PREFERRED, plural: str | None = None) -> Term:
    return Term(label, ("it",), standing, plural=plural)


LEXICON = Lexicon(
    Glossary(
        {"it": Team("it", "IT")},
        (
            Word("lead routing", (concept(term("lead routing")),)),
            Word(
                "lead",
                (
                    concept(term("lead")),
                    concept(Term("lead", ("everyone",)), term("prospect", Standing.DEPRECATED)),
                ),
                Contest(ContestKind.DISPUTED, "x", "y"),
            ),
            Word("qualified lead", (concept(term("qualified lead")),)),
            Word("MQL", (concept(term("MQL", plural="MQLs")),)),
            Word("SLA", (concept(term("SLA"), term("service level", Standing.HIDDEN)),)),
        ),
    ),
    lambda word: False,
)


@pytest.mark.parametrize(
    ("typed", "labels"),
    [
        ("le", ["lead", "lead routing", "qualified lead"]),
        ("LEADS", ["lead", "lead routing", "qualified lead"]),
        ("rout", ["lead routing"]),
        ("mqls", ["MQL"]),
        ("prosp", []),
        ("service l", []),
        ("service level", ["SLA"]),
        ("qualifed lead", ["qualified lead"]),
        ("qualifd", ["qualified lead"]),
        ("quailf", ["qualified lead"]),
        ("", ["lead"]),
        ("(", []),
        ("zebra", []),
    ],
    ids=[
        "a beginning, the shortest first",
        "a plural in capitals",
        "a later word",
        "an acronym's plural",
        "a word that is no longer used",
        "a hidden name's beginning",
        "a hidden name as a whole",
        "a slip",
        "a slip in a beginning",
        "two letters in the wrong order",
        "nothing yet",
        "no word",
        "a word nobody knows",
    ],
)
def test_words_are_offered(typed: str, labels: list[str]) -> None:
    assert [each.label for each in offers(LEXICON, typed, limit=5)] == labels


def test_no_more_are_offered_than_asked_for() -> None:
    assert len(offers(LEXICON, "l", limit=2)) == 2
