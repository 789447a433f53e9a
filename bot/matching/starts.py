"""Labels by the beginnings of their words: what somebody may mean who has not finished typing."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from heapq import nsmallest

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

_LAST = "\U0010ffff"
_SHORTEST_SLIP = 4
"""Fewer letters than this are no slip: too many words begin like that."""
_TWO_SLIPS = 8


class Starts:
    """All keys of labels, in the order of the alphabet from each of their words on.

    `Starts(["qualified lead"])` knows it under "qualified lead" and under "lead".
    """

    def __init__(self, keys: Iterable[str]) -> None:
        entries = sorted(_entries(keys))
        self._texts = [text for text, _ in entries]
        self._ranks = [rank for _, rank in entries]

    def beginning(self, typed: str, *, limit: int) -> tuple[str, ...]:
        """Return the keys with a word that begins so: at the front first, then the shortest."""
        found = range(bisect_left(self._texts, typed), bisect_left(self._texts, typed + _LAST))
        best = nsmallest(2 * limit, (self._ranks[at] for at in found))
        return tuple(dict.fromkeys(key for _, _, key in best))[:limit]

    def nearly(self, typed: str, *, limit: int) -> tuple[str, ...]:
        """Return the keys that begin almost so, the nearest first; the first letter has to fit."""
        if len(typed) < _SHORTEST_SLIP:
            return ()
        near = extract(
            typed, self._heads(typed), scorer=OSA.distance, limit=None,
            score_cutoff=2 if len(typed) >= _TWO_SLIPS else 1,
        )  # fmt: skip
        best = nsmallest(4 * limit, ((score, self._ranks[at]) for _, score, at in near))
        return tuple(dict.fromkeys(key for _, (_, _, key) in best))[:limit]

    def _heads(self, typed: str) -> dict[int, str]:
        """What has the first letter of `typed`, cut to its length."""
        begin = bisect_left(self._texts, typed[0])
        end = bisect_left(self._texts, typed[0] + _LAST)
        return {at: self._texts[at][: len(typed)] for at in range(begin, end)}


def _entries(keys: Iterable[str]) -> Iterator[tuple[str, tuple[bool, int, str]]]:
    for key in keys:
        at = 0
        while at >= 0:
            yield key[at:], (at > 0, len(key), key)
            at = key.find(" ", at) + 1 or -1
