"""What a reply in a thread sounds like, by its words alone: where no rule is certain, this decides.

Signs are the words of a reply, the pairs among them and their pieces of four letters (so that "noooope"
and "thx" are known by their kin), how it begins and ends, how long it is, how much it sounds like a
blocker, and what the rules make of it. For each kind of reply each sign weighs for or against; the
weights come from labelled replies (`python -m benchmarks.fit_replies`).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from math import exp, log

from bot.messages import PARLEY
from bot.socratic.clean import clean
from bot.socratic.signs import kinds_of, leaning, table, weighed

_TOKEN = re.compile(r"[\w']+|[^\w\s]")
_WORD = re.compile(r"\w")
_PART = re.compile(r"[.,!?;:]\s+|\s-\s|\n+")
_TO_SOMEBODY = re.compile(r"\s*<?@(?!parley)\w|[A-Z][a-z]+[,:] ", re.I)
_CAPITAL = re.compile(r"(?<=\w[ ,])(?!Parley|I\b|I')[A-Z][a-z]+")
_LENGTHS = (0, 1, 2, 3, 4, 6, 9, 14, 25)
_LEANINGS = (-3, -2, -1, 0, 1, 2, 3, 4)
_REPEATED = re.compile(r"(\w)\1+")
_PIECE = 4


def reply_signs(text: str) -> frozenset[str]:
    """Every sign of a reply's words."""
    cleaned = clean(text.replace(PARLEY, " "))
    lower = cleaned.lower()
    tokens = _TOKEN.findall(lower)
    words = [token for token in tokens if _WORD.match(token)]
    return frozenset(
        (
            *_words(words),
            *_pieces(words),
            *_shape(tokens, words),
            *_parts(lower),
            *_spoken_to(text, cleaned),
            *(f"lean {least}" for least in _LEANINGS if leaning(text) > least),
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
    """How the first and the last part of a reply of several begin."""
    parts = [part.split() for part in _PART.split(lower) if part and part.strip()]
    if len(parts) > 1:
        for place, words in (("first", parts[0]), ("last", parts[-1])):
            yield from (f"{place} {words[0]}", f"{place} {' '.join(words[:2])}")


def _spoken_to(text: str, cleaned: str) -> Iterator[str]:
    if _TO_SOMEBODY.match(text):
        yield "@"
    if _CAPITAL.search(cleaned):
        yield "name"
        if _CAPITAL.search(cleaned.rstrip(" .!?")[-12:]):
            yield "name last"


def likeliest(signs: frozenset[str]) -> tuple[str, float]:
    """The kind that a reply's signs speak for most, and how far it is ahead of silence.

    A kind that Parley answers with a question has to be ahead of all others together: a question
    that nobody wants is worse than none.
    """
    leaning = {kind: weighed(signs, weights) for kind, weights in _weights().items()}
    kind = max(leaning, key=lambda one: leaning[one])
    quiet = {one: lean for one, lean in leaning.items() if one not in _ASKING}
    if kind in _ASKING and leaning[kind] - log(sum(map(exp, quiet.values()))) < _DOUBTFUL:
        kind = max(quiet, key=lambda one: quiet[one])
    return kind, leaning[kind] - leaning["other"]


_ASKING = frozenset({"need", "yes", "correction", "unclear"})
_DOUBTFUL = 0.1


@cache
def _weights() -> Mapping[str, Mapping[str, float]]:
    from bot.socratic.reply_weights import WEIGHTS

    return {kind: table(weights, start) for kind, (start, weights) in WEIGHTS.items()}
