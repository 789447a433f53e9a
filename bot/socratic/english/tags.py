"""Which kind of word each word of a clause is: in "the vendor flips switches", flips is a verb.

The kinds (`TAGS`) are those of the Penn Treebank (Marcus, Santorini and Marcinkiewicz 1993), fewer of
them, and four for words that are written as one: a genitive (the team's), a pronoun or a noun with a
short verb (it's, Priya's off), and a verb with its n't. A word is told by its letters, by the
forms it may be (`verbs.forms`), and by two neighbours on each side. What these weigh is learnt from a
larger tagger: `python -m benchmarks.fit_tags`.
"""

import re
from array import array
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from bot.socratic.english.clean import HOLE
from bot.socratic.english.verbs import forms
from bot.socratic.net import Net, unpacked

TAGS = tuple(
    """. CC CD DT EX IN JJ MD NN NNP NNS NV POS PRP PRP$ PV RB RP TO UH V- VB VBD VBG VBN VBP VBZ W""".split()
)
"""NV: noun with a short verb; PV: pronoun with one; POS: genitive; V-: verb with n't; W: which, who, how."""
FINITE = frozenset("MD V- VBD VBP VBZ NV PV".split())
"""Words that make a statement of what stands before them."""
NOUNS = frozenset("NN NNS NNP".split())


def relates(word: str, kind: str) -> bool:
    """Whether a relative clause or a question begins with a word, in lower case: who, that."""
    return kind == "W" or (word == "that" and kind == "IN")


_TOKEN = re.compile(
    rf"(?:#|(?<!\S)\.)?(?:[\w'&/+.-]|(?<=\d),(?=\d))*\w(?:%|(?<=s)'(?= \w))?|[^\w\s]|{HOLE}"
)


def tokens_of(text: str) -> list[str]:
    """The words of a clause, and the stops between them."""
    return _TOKEN.findall(text)


def words_in(text: str) -> Iterator[re.Match[str]]:
    """The same, with where each stands."""
    return _TOKEN.finditer(text)


@lru_cache(maxsize=256)
def tags(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """The kind of each word (`TAGS`), in order; a stop between words is a word too."""
    lower = ("^", "^", *(token.lower() for token in tokens), "$", "$")
    return tuple(_tag(tokens, place, lower[place : place + 5]) for place in range(len(tokens)))


def tag_signs(tokens: Sequence[str], place: int) -> Iterator[str]:
    """Every sign of a word."""
    lower = ("^", "^", *(token.lower() for token in tokens), "$", "$")[place : place + 5]
    yield from _own(tokens[place], first=place == 0)
    for where in _BESIDE:
        yield from _beside(where, lower[where])
    yield from _pairs(lower)


_BESIDE = (0, 1, 3, 4)
"""Where the two words before and the two behind stand in a window of five."""


def _tag(tokens: Sequence[str], place: int, window: Sequence[str]) -> str:
    told = _net().told(
        _sum_of_own(tokens[place], first=place == 0),
        *(_sum_of_beside(where, window[where]) for where in _BESIDE),
        _net().sums(_pairs(window)),
    )
    return TAGS[max(range(len(TAGS)), key=told.__getitem__)]


@lru_cache(maxsize=2048)
def _sum_of_own(token: str, *, first: bool) -> Sequence[int]:
    return array("i", _net().sums(_own(token, first=first)))


@lru_cache(maxsize=4096)
def _sum_of_beside(where: int, word: str) -> Sequence[int]:
    return array("i", _net().sums(_beside(where, word)))


def _own(token: str, *, first: bool) -> Iterator[str]:
    word = token.lower()
    yield from (f"w {word}", f"s {_shape(token)} {first}", f"p {word[:2]}", f"F {_forms(word)}")
    yield from (f"e {word[-length:]}" for length in (1, 2, 3, 4))
    yield from (f"f {form}" for form in forms(word))
    if "-" in word:
        yield "-"


def _beside(where: int, word: str) -> Iterator[str]:
    yield from (f"{where} {word}", f"{where} e {word[-3:]}", f"{where} F {_forms(word)}")
    yield from (f"{where} f {form}" for form in forms(word))


def _pairs(window: Sequence[str]) -> Iterator[str]:
    two, one, word, after, second = window
    yield from (f"21 {two} {one}", f"1+1 {one} {after}", f"+12 {after} {second}")
    yield f"F1F+1 {_forms(one)} {_forms(after)}"
    yield from (f"1F {one} {_forms(word)}", f"F+1 {_forms(word)} {after}")
    yield f"1Fe {one} {_forms(word)} {after[-2:]}"


def _forms(word: str) -> str:
    return "/".join(sorted(forms(word)))


def _shape(token: str) -> str:
    if token.isupper() and len(token) > 1:
        return "A"
    if token[0].isupper():
        return "X"
    return "#" if token[0].isdigit() else "a" if token[0].isalpha() else "."


@cache
def _net() -> Net:
    from bot.socratic.english.tags_weights import NET

    return unpacked(NET)
