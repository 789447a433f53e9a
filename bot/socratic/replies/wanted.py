"""Which words of a reply say what is needed: they go on the list as their author wrote them.

"Well, the banner sizes. Ours are from 2019" needs "the banner sizes". Each word begins a need (B), goes
on with one (I), never behind one outside, or stands outside (O): a linear chain conditional random
field (Lafferty, McCallum and Pereira 2001) over a small net, read by Viterbi's algorithm. What the
signs of a word weigh comes from marked replies (`python -m benchmarks.fit_wanted`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from bot.socratic.english.clean import HOLE, in_a_line
from bot.socratic.net import Net, unpacked
from bot.socratic.replies.wanted_signs import Word, wanted_signs, words_of

_LONGEST = 300
_BEGINS, _GOES_ON, _OUTSIDE = "B", "I", "O"
TAGS = (_BEGINS, _GOES_ON, _OUTSIDE)


class Whose(StrEnum):
    """Who wrote a reply, or that it puts right what was noted before."""

    OWNER = "owner"
    CORRECTION = "correction"
    OTHER = "other"


def wanted(text: str, whose: Whose) -> tuple[str, ...]:
    """What a reply asks for, in the words of its author; empty only where it has no word at all."""
    line = in_a_line(text)
    words = words_of(line)
    tags = tags_of(_net(), wanted_signs(words, whose))
    said = (need.replace(HOLE, "...")[:_LONGEST] for need in words_tagged(line, words, tags))
    return tuple(dict.fromkeys(said))


def words_tagged(line: str, words: Sequence[Word], tags: str) -> tuple[str, ...]:
    """The stretches of a line that begin with B and go on with I."""
    begins = [place for place, tag in enumerate(tags) if tag == _BEGINS]
    later = ((first, range(first + 1, len(tags))) for first in begins)
    ends = ((a, next((at for at in more if tags[at] != _GOES_ON), len(tags))) for a, more in later)
    return tuple(line[words[first].start : words[end - 1].end] for first, end in ends)


def tags_of(net: Net, signs: Sequence[frozenset[str]]) -> str:
    """The likeliest tags that hold a need, one for each word."""
    rows: Sequence[_Row] = (_Row("", 0.0),)
    for given in signs:
        rows = _next(rows, dict(zip(TAGS, net.leans(given), strict=True)))
    held = [row for row in rows if row.begun]
    return max(held, key=lambda row: row.weight).tags if held else ""


@dataclass(frozen=True, slots=True)
class _Row:
    """The best row of tags up to some word, what it weighs, and whether a need has begun in it."""

    tags: str
    weight: float
    begun: bool = False


def _next(rows: Sequence[_Row], weights: Mapping[str, float]) -> Sequence[_Row]:
    """Of all rows that are one word longer the best for each last tag."""
    best: dict[tuple[str, bool], _Row] = {}
    for row in rows:
        before = row.tags[-1:] or _OUTSIDE
        for tag in TAGS:
            if tag == _GOES_ON and before == _OUTSIDE:
                continue
            longer = _Row(row.tags + tag, row.weight + weights[tag], row.begun or tag == _BEGINS)
            kept = best.get((tag, longer.begun))
            if kept is None or longer.weight > kept.weight:
                best[tag, longer.begun] = longer
    return tuple(best.values())


@cache
def _net() -> Net:
    from bot.socratic.replies.wanted_weights import NET

    return unpacked(NET)
