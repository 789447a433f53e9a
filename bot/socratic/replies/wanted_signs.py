"""What tells, of each word of a reply, whether it belongs to what is needed: the words around it and their clause."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from bot.socratic.english.verbs import forms
from bot.socratic.sounding.signs import kinds_of

_WORD = re.compile(r"[\w\ufffc]+(?:['&/+.@#%-]+\w+)*['%]?|[^\w\s]")
_STOPS = frozenset(",;:.!?-()\u2013\u2014")
_ENDS = frozenset(".!?")
_FINITE = frozenset(
    """is are was were am will would has have had can could should must may might does do did isn't
    aren't wasn't can't won't doesn't don't didn't hasn't haven't i'm we're it's that's there's he's
    she's they're i've we've i'll we'll i'd we'd""".split()
)
_JOINING = frozenset(
    """the a an of to in on at for with by from and but or so because that this it there is are was
    were be been has have had do does did i we you he she they my our your his her their not no yet
    still again since until now then what which who how why when where whether if than just only all
    also too please some any someone somebody need needs would could will can""".split()
)
_ENDINGS = ("ing", "ed", "ly", "s")
_MOST_WORDS = 300
_NEAR = (-2, -1, 0, 1, 2)


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a stop of a reply, and from where to where it stands in it."""

    said: str
    start: int
    end: int


def words_of(text: str) -> tuple[Word, ...]:
    """The words and stops of a reply, as many as are read."""
    found = islice(_WORD.finditer(text), _MOST_WORDS)
    return tuple(Word(match.group(), *match.span()) for match in found)


def wanted_signs(words: Sequence[Word], whose: str) -> list[frozenset[str]]:
    """The signs of each word in turn. `whose` tells an owner's reply, a correction and another's word apart."""
    lower = [word.said.lower() for word in words]
    shapes = [shape(word) for word in lower]
    clauses = _clauses(lower)
    return [
        frozenset(
            (
                *_near(lower, "w", place),
                *_near(shapes, "s", place),
                *_itself(words[place].said),
                *_in_reply(lower, place),
                *_in_clause(lower, shapes, clauses[place], place),
                f"{whose} {min(clauses[place].number, 2)} {min(place - clauses[place].start, 3)}",
            )
        )
        for place in range(len(words))
    ]


@dataclass(frozen=True, slots=True)
class _Clause:
    """Words between two stops: which in the reply, in which sentence, where it and the one before begin."""

    number: int
    sentence: int
    start: int
    end: int
    before: int


def _clauses(lower: Sequence[str]) -> list[_Clause]:
    """The clause of each word; a stop belongs to the one that it ends."""
    found: list[_Clause] = []
    number = sentence = start = before = 0
    while start < len(lower):
        stops = (at for at in range(start, len(lower)) if lower[at] in _STOPS)
        end = next(stops, len(lower))
        found += [_Clause(number, sentence, start, end, before)] * (end + 1 - start)
        number, before, start = number + 1, start, end + 1
        sentence += end < len(lower) and lower[end] in _ENDS
    return found[: len(lower)]


def shape(word: str) -> str:
    """A word by its kind, unless it only joins others."""
    if word in _JOINING or not word[0].isalnum():
        return word
    if word[0].isdigit():
        return "0"
    ending = next((end for end in _ENDINGS if word.endswith(end)), "")
    return next(iter(kinds_of(word)), f"~{ending}")


def _at(row: Sequence[str], place: int) -> str:
    return "^" if place < 0 else row[place] if place < len(row) else "$"


def _near(row: Sequence[str], name: str, place: int) -> Iterator[str]:
    """The words or shapes next to a word, alone and together."""
    before, one, after = (_at(row, place + step) for step in (-1, 0, 1))
    yield from (f"{name}{step} {_at(row, place + step)}" for step in _NEAR)
    yield from (f"{name}< {before} {one}", f"{name}> {one} {after}")
    if name == "s":
        yield from (f"s<> {before} {one} {after}", f"s<< {_at(row, place - 2)} {before} {one}")


def _itself(said: str) -> Iterator[str]:
    word = said.lower()
    yield from (f"k {kind}" for kind in kinds_of(word))
    yield from (f"form {form}" for form in forms(word))
    yield from (f"pre {word[:3]}", f"suf {word[-3:]}", f"cap {said[0].isupper()}")


def _in_reply(lower: Sequence[str], place: int) -> Iterator[str]:
    yield from (f"at {min(place, 4)}", f"long {min(len(lower) // 5, 4)}")
    yield f"last {place == len(lower) - 1}"


def _in_clause(
    lower: Sequence[str], shapes: Sequence[str], clause: _Clause, place: int
) -> Iterator[str]:
    """Where a word stands in its clause, how that begins and ends, and where its verb is."""
    start, end, at = clause.start, clause.end, place - clause.start
    stop, after = _at(lower, end), _at(lower, end + 1)
    verb_before, verb_after = has_verb(lower[start:place]), has_verb(lower[place:end])
    yield from (f"c at {min(at, 4)}", f"c {min(clause.number, 4)}", f"c sentence {clause.sentence}")
    yield from (f"c first {_at(lower, start)}", f"c firsts {' '.join(shapes[start : start + 2])}")
    yield f"c before {_at(lower, clause.before) if start else '^'} {_at(lower, start - 1)}"
    yield from (
        f"c stop {stop}",
        f"c after {after}",
        f"c stop {stop} {after} {has_verb(lower[end:])}",
    )
    yield from (f"c verb {verb_before} {verb_after}", f"c verb {verb_before or verb_after}")
    yield from (f"c long {min(end - start, 6)}", f"c rest {min(end - place, 6)} {verb_after}")
    yield f"c leads {_JOINING.issuperset(lower[start:place])} {_JOINING.issuperset(lower[:place])}"
    if at <= 5:
        yield f"c led ^ {' '.join(lower[start:place])}"
        yield f"c led ^ {' '.join(shapes[start:place])} {shapes[place]}"
    if end - place <= 4:
        yield f"c ends {' '.join(lower[place:end])}"


def has_verb(lower: Sequence[str]) -> bool:
    """Whether one of the words says that a statement is made: is, has, won't."""
    return any(word in _FINITE or word.endswith("n't") for word in lower)
