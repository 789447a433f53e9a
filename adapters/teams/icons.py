"""Parley's two icons for Teams: two speech bubbles that overlap. Drawn here, pixel by pixel.

Teams wants a coloured one of 192 by 192 with some room around it, and one of 32 by 32 that is
white lines on nothing.
"""

import math
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass

Point = tuple[float, float]
Rgb = tuple[int, int, int]
Pixel = tuple[int, int, int, int]
Shade = Callable[[float, float], Pixel]

COLOUR_SIZE, OUTLINE_SIZE = 192, 32
PAPER = (253, 248, 239)
TEAL = (15, 118, 110)
AMBER = (240, 163, 60)
_GRID = 32.0
_MARGIN = 30
_HALO = 1.4
_STROKE = 1.1


@dataclass(frozen=True, slots=True)
class Bubble:
    """A rounded box with a tail, on a grid of 32 by 32."""

    left: float
    top: float
    right: float
    bottom: float
    tail: tuple[Point, Point, Point]
    radius: float = 4.0

    def away(self, x: float, y: float) -> float:
        """How far a point is outside of the bubble; below zero, how far inside."""
        return min(self._box(x, y), _triangle(self.tail, x, y))

    def _box(self, x: float, y: float) -> float:
        dx = abs(x - (self.left + self.right) / 2) - (self.right - self.left) / 2 + self.radius
        dy = abs(y - (self.top + self.bottom) / 2) - (self.bottom - self.top) / 2 + self.radius
        outside = math.hypot(max(dx, 0), max(dy, 0))
        return outside + min(max(dx, dy), 0) - self.radius


BACK = Bubble(1, 4, 23, 18, ((12, 17), (6, 23), (5, 16)))
FRONT = Bubble(9, 11, 31, 25, ((27, 23), (28, 30), (22, 24)))


def colour() -> bytes:
    """The icon in colour, as a PNG."""
    scale = (COLOUR_SIZE - 2 * _MARGIN) / _GRID

    def shade(column: float, row: float) -> Pixel:
        x, y = (column - _MARGIN) / scale, (row - _MARGIN) / scale
        front, back = FRONT.away(x, y), BACK.away(x, y)
        seen = _over(PAPER, TEAL, _cover(back * scale))
        seen = _over(seen, PAPER, _cover((front - _HALO) * scale))
        return *_over(seen, AMBER, _cover(front * scale)), 255

    return png(COLOUR_SIZE, shade)


def outline() -> bytes:
    """The icon of white lines, as a PNG."""

    def shade(x: float, y: float) -> Pixel:
        front, back = FRONT.away(x, y), BACK.away(x, y)
        hidden = _cover(front - _HALO)
        lines = max(_cover(_line(front)), _cover(_line(back)) * (1 - hidden))
        return 255, 255, 255, round(255 * lines)

    return png(OUTLINE_SIZE, shade)


def png(size: int, shade: Shade) -> bytes:
    """Write a square picture, its pixels as `shade` has them."""
    rows = (
        b"\0" + b"".join(bytes(shade(x + 0.5, y + 0.5)) for x in range(size)) for y in range(size)
    )
    head = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(b"".join(rows), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*part) for part in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)


def _line(away: float) -> float:
    """How far a point is from the line along the inside of an edge."""
    return abs(away + _STROKE) - _STROKE


def _cover(away: float) -> float:
    """How much of a pixel a shape covers whose edge is so many pixels away."""
    return min(max(0.5 - away, 0.0), 1.0)


def _over(below: Rgb, above: Rgb, cover: float) -> Rgb:
    red, green, blue = (round(b + (a - b) * cover) for b, a in zip(below, above, strict=True))
    return red, green, blue


def _triangle(corners: tuple[Point, Point, Point], x: float, y: float) -> float:
    """How far a point is outside of a triangle: the farthest of its three sides will do."""
    away = -math.inf
    for at in range(3):
        (ax, ay), (bx, by) = corners[at], corners[(at + 1) % 3]
        length = math.hypot(bx - ax, by - ay)
        away = max(away, ((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / length)
    return away
