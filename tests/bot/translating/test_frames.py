"""How a word that may be a term stands in its sentence."""

import pytest

from bot.matching.text import Atom, atoms
from bot.translating.frames import (
    is_counted,
    is_measured,
    is_name,
    is_of,
    is_owned,
    is_phrasal,
    is_verb,
    opens,
)


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


def test_phrasal_opening_and_of() -> None:
    assert is_phrasal(*at("please <log> in again"))
    assert not is_phrasal(*at("the <log> is full"))
    assert opens(*at("<patch> tonight at ten"))
    assert not opens(*at("the <patch> is out"))
    assert is_of(*at("a <host> of ideas"))
    assert not is_of(*at("the <host> is full"))


@pytest.mark.parametrize(
    ("text", "name"),
    [("Sandra <Funnel> called", True), ("<Cache> Creek", True), ("the <Cache> is full", False)],
)
def test_a_name_is_written_like_one(text: str, name: bool) -> None:
    words, place = at(text)

    assert is_name(words, place, place) is name
