"""A small neural net over signs: what they weigh by themselves, and what they weigh together.

Each known sign has a row of weights. The rows of the signs in a text are added up; the first sums
are what the signs weigh for each answer, the others are hidden units, which count where they are
above 0 (a rectifier) and so tell signs that only mean something side by side. The rows are signed
bytes, scaled by column, and a sign is known by its CRC-32: two in ten thousand million pairs of
signs are taken for each other. `benchmarks.nets` fits and writes them.
"""

import struct
from array import array
from base64 import b64decode, b64encode
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from zlib import crc32

_HEAD = struct.Struct("<IHH")


def key_of(sign: str) -> int:
    """The number by which a sign is known."""
    return crc32(sign.encode())


@dataclass(frozen=True, slots=True)
class Net:
    """`answers` sums and the hidden units; `keys` in order, and for each a row of their weights.

    `scales` and `starts` have one figure for each column of a row; `out` has for each answer what
    each hidden unit weighs.
    """

    answers: int
    keys: Sequence[int]
    rows: memoryview
    scales: Sequence[float]
    starts: Sequence[float]
    out: Sequence[Sequence[float]]

    def lean(self, signs: Iterable[str]) -> float:
        """What signs weigh for the first answer."""
        return self.leans(signs)[0]

    def leans(self, signs: Iterable[str]) -> list[float]:
        """What signs weigh for each answer."""
        return self.told(self.sums(signs))

    def sums(self, signs: Iterable[str]) -> list[int]:
        """The rows of signs, added up column by column."""
        found = [self.rows[at : at + self._width] for at in self._places(signs)]
        return [sum(column) for column in zip(*found, strict=True)] or [0] * self._width

    def told(self, *sums: Sequence[int]) -> list[float]:
        """What one or more `sums` weigh together for each answer."""
        units = [
            start + scale * sum(column)
            for start, scale, column in zip(
                self.starts, self.scales, zip(*sums, strict=True), strict=True
            )
        ]
        hidden = [max(0.0, unit) for unit in units[self.answers :]]
        return [
            unit + sum(map(float.__mul__, hidden, weights))
            for unit, weights in zip(units, self.out, strict=False)
        ]

    @property
    def _width(self) -> int:
        return len(self.scales)

    def _places(self, signs: Iterable[str]) -> Iterable[int]:
        for key in map(key_of, signs):
            place = bisect_left(self.keys, key)
            if place < len(self.keys) and self.keys[place] == key:
                yield place * self._width


def packed(net: Net) -> str:
    """A net as text, as `unpacked` reads it."""
    hidden = len(net.scales) - net.answers
    figures = [*net.scales, *net.starts, *(weight for row in net.out for weight in row)]
    head = _HEAD.pack(len(net.keys), net.answers, hidden)
    numbers = struct.pack(f"<{len(figures)}f{len(net.keys)}I", *figures, *net.keys)
    return b64encode(head + numbers + bytes(net.rows)).decode("ascii")


def unpacked(text: str) -> Net:
    """The net that stands in a text."""
    whole = b64decode(text)
    number, answers, hidden = _HEAD.unpack_from(whole)
    width = answers + hidden
    figures = _numbers("f", whole, _HEAD.size, 2 * width + answers * hidden)
    at = _HEAD.size + 4 * len(figures)
    keys = _numbers("I", whole, at, number)
    weights = figures[2 * width :]
    out = [weights[one * hidden : (one + 1) * hidden] for one in range(answers)]
    rows = memoryview(whole)[at + 4 * number :].cast("b")
    return Net(answers, keys, rows, figures[:width], figures[width : 2 * width], out)


def _numbers(kind: str, whole: bytes, at: int, number: int) -> "array[Any]":
    """Numbers of four bytes, the lowest first whatever the machine, held as tightly as they come."""
    return array(kind, struct.unpack_from(f"<{number}{kind}", whole, at))
