"""What a reply in a thread sounds like, by its words and by what was said around it.

Signs are the words of a reply, the pairs among them and their pieces of four letters (so that "noooope"
and "thx" are known by their kin), how it begins and ends, how long it is, how much it sounds like a
blocker, and who spoke before it. What they weigh for each kind of reply comes from labelled replies (`python -m benchmarks.fit_replies`).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from math import exp, log

from bot.messages import PARLEY
from bot.socratic.english.clean import clean, in_a_line
from bot.socratic.net import Net, unpacked
from bot.socratic.replies.wanted_signs import has_verb, shape, words_of
from bot.socratic.sounding.signs import kinds_of, leaning

_TOKEN = re.compile(r"[\w']+|[^\w\s]")
_WORD = re.compile(r"\w")
_PART = re.compile(r"[.,!?;:]\s+|\s-\s|\n+")
_TO_SOMEBODY = re.compile(r"\s*<?@(?!parley)\w|[A-Z][a-z]+[,:] ", re.I)
_CAPITAL = re.compile(r"(?<=\w[ ,])(?!Parley|I\b|I')[A-Z][a-z]+")
_LENGTHS = (0, 1, 2, 3, 4, 6, 9, 14, 25)
_LEANINGS = (-6, -4, -2, 0, 2, 4, 6, 8)
_REPEATED = re.compile(r"(\w)\1+")
_PIECE = 4


@dataclass(frozen=True, slots=True)
class Around:
    """What came before a reply: whether somebody else "told" or "asked" its author something since
    Parley's question, and whether that question was to name a thing."""

    spoken_to: str = ""
    expecting: bool = False


ALONE = Around()


def reply_signs(text: str, around: Around = ALONE) -> frozenset[str]:
    """Every sign of a reply. To name Parley first and to thank at the end only adds to what it says."""
    if PARLEY in text:
        around = replace(around, spoken_to="")
    called = _CALLED.sub("", text)
    bare = _COURTESY.sub("", called)
    return _said(bare, around) | ({"thanked"} if bare != called else set())


_CALLED = re.compile(r"^\W*(?:<@parley>|@?parley|bot)\b>?[,:.! -]*(?=\w)", re.I)
_COURTESY = re.compile(
    r"(?<=\w)[.!]*[ ,]+(?:(?:many )?thanks|thx|thank you|ta|cheers|please|pls)(?=[ .!]*$)[ .!]*",
    re.I,
)


def _said(text: str, around: Around) -> frozenset[str]:
    cleaned = clean(text)
    lower = cleaned.lower()
    tokens = _TOKEN.findall(lower)
    words = [token for token in tokens if _WORD.match(token)]
    leans = leaning(text)
    return frozenset(
        (
            *_words(words),
            *_pieces(words),
            *_shape(tokens, words),
            *_parts(lower),
            *_spoken_to(text, cleaned),
            *_around(text, words, around),
            *_built(text, around),
            *(f"lean {least}" for least in _LEANINGS if leans > least),
        )
    )


def _words(said: Sequence[str]) -> Iterator[str]:
    yield from (f"k {kind}" for word in said for kind in kinds_of(word))
    words = [word.replace("'", "") for word in said]
    yield from words
    yield from (f"{one} {two}" for one, two in pairwise(words))
    if words:
        yield from (f"^ {words[0]}", f"$ {words[-1]}")
        yield from (f"^ {' '.join(words[:2])}", f"$ {' '.join(words[-2:])}")


def _pieces(words: Sequence[str]) -> Iterator[str]:
    """Every four letters of each word, and how it begins; a letter said twice counts once."""
    for word in words:
        whole = "<" + _REPEATED.sub(r"\1", word) + ">"
        yield f"g {whole if len(whole) <= _PIECE else whole[: _PIECE + 1]}"
        yield from (f"g {whole[at : at + _PIECE]}" for at in range(len(whole) - _PIECE + 1))


def _shape(tokens: Sequence[str], words: Sequence[str]) -> Iterator[str]:
    yield from (f"<={most}" for most in _LENGTHS if len(words) <= most)
    if "?" in tokens:
        yield "?"
        yield f"end {tokens[-1] == '?'}"


def _parts(lower: str) -> Iterator[str]:
    """How the first and the last part of a reply of several begin, and the words of the last."""
    parts = [part.split() for part in _PART.split(lower) if part and part.strip()]
    if len(parts) > 1:
        for place, words in (("first", parts[0]), ("last", parts[-1])):
            yield from (f"{place} {words[0]}", f"{place} {' '.join(words[:2])}")
        yield from (f"end {word}" for word in parts[-1])
        yield from (f"end {one} {two}" for one, two in pairwise(parts[-1]))


def _spoken_to(text: str, cleaned: str) -> Iterator[str]:
    if _TO_SOMEBODY.match(text):
        yield "@"
    if _CAPITAL.search(cleaned):
        yield "name"
        if _CAPITAL.search(cleaned.rstrip(" .!?")[-12:]):
            yield "name last"


def _around(text: str, words: Sequence[str], around: Around) -> Iterator[str]:
    """Who spoke before, together with how a reply begins and how long it is."""
    before, first = around.spoken_to or "-", words[0] if words else ""
    length = next((most for most in (2, 5) if len(words) <= most), "more")
    yield from (f"after {before}", f"after {before} {length}", f"after {before} ^ {first}")
    yield from (f"after {before} {text.rstrip().endswith('?')}", f"after {before} @ {'@' in text}")
    if around.expecting:
        yield from ("what", f"what {length}")


def _built(text: str, around: Around) -> Iterator[str]:
    """The shapes of words next to each other, and whether the reply makes a statement or names a thing."""
    lower = [word.said.lower() for word in words_of(in_a_line(text))]
    shapes = ["^", *map(shape, lower), "$"]
    for many in (2, 3):
        runs = (shapes[at : at + many] for at in range(len(shapes) - many + 1))
        yield from (f"sh {' '.join(run)}" for run in runs)
    first = lower[: next((at for at, one in enumerate(lower) if not one[0].isalnum()), len(lower))]
    says, before = has_verb(first), around.spoken_to or "-"
    build = f"{says} {has_verb(lower)} {not _US.isdisjoint(lower)} {'?' in lower}"
    yield from (f"v {build}", f"v {build} {before}", f"v {says} {min(len(first) // 3, 3)}")
    yield from (f"v {shapes[1]} {says}", f"v {shapes[1]} {says} {before}")


_US = frozenset("i we i'm we're i've we've i'd we'd i'll we'll me us".split())


KINDS = ("correction", "fine", "mute", "need", "nothing else", "other", "solved", "unclear", "yes")
"""What a reply may be, in the order of what the net answers."""


def likeliest(text: str, around: Around) -> str:
    """The kind that a reply's signs speak for most."""
    return decided(_net().leans(reply_signs(text, around)), around)


def decided(leans: Sequence[float], around: Around) -> str:
    """The kind of a reply, of which each kind weighs so much.

    A kind that Parley answers with a question has to be ahead of all others together, and so has one
    that ends the dialogue where it may be for somebody else: a question that nobody wants is worse than none.
    """
    leaning = dict(zip(KINDS, leans, strict=True))
    kind = max(leaning, key=lambda one: leaning[one])
    quiet = {one: lean for one, lean in leaning.items() if one not in _ASKING | {kind}}
    ahead = leaning[kind] - log(sum(map(exp, quiet.values())))
    if kind in _ASKING | _FOR_GOOD and ahead < _AHEAD[around.spoken_to]:
        kind = max(quiet, key=lambda one: quiet[one])
    return kind


_ASKING = frozenset({"need", "yes", "correction", "unclear"})
_FOR_GOOD = frozenset({"mute", "fine"})
_AHEAD = {"": 0.8, "told": 0.8, "asked": 2.0}
"""How far, where nobody, somebody or somebody with a question spoke to them just before."""


@cache
def _net() -> Net:
    from bot.socratic.replies.weights import NET

    return unpacked(NET)
