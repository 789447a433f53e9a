"""How a word that may be a term stands in its sentence."""

import pytest

from bot.matching.text import Atom, atoms
from bot.translating.frames import is_counted, is_measured, is_name, is_owned, is_verb


def at(text: str) -> tuple[tuple[Atom, ...], int]:
    """The words of a text, and the place of the one in angle brackets."""
    before = text.split("<")[0]
    return tuple(atoms(text.replace("<", "").replace(">", ""))), len(list(atoms(before)))


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("can you <lead> the meeting", True),
        ("<reach> out to Tom", True),
        ("I <log> in later", True),
        ("<hosting> my in-laws", True),
        ("the <lead> came by mail", False),
        ("due to <latency>", False),
        ("our <reach> is fine", False),
    ],
)
def test_a_verb_is_told_from_a_noun(text: str, verb: bool) -> None:
    assert is_verb(*at(text)) is verb


def test_counted_owned_and_measured() -> None:
    assert is_counted(*at("40 <leads> came"))
    assert not is_counted(*at("many <leads> came"))
    assert is_owned(*at("our <audience> is young"))
    words, place = at("Well, <reach> was better")
    assert is_measured(words, place, place)
    words, place = at("the <reach> was better")
    assert not is_measured(words, place, place)


@pytest.mark.parametrize(
    ("text", "name"),
    [("Sandra <Funnel> called", True), ("<Cache> Creek", True), ("the <Cache> is full", False)],
)
def test_a_name_is_written_like_one(text: str, name: bool) -> None:
    words, place = at(text)

    assert is_name(words, place, place) is name
