"""A table of measurements, as text that reads well both on a screen and on a page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Goal:
    """What a figure should reach, the figure, and whether it does."""

    wanted: str
    reached: str
    met: bool

    def __str__(self) -> str:
        return f"{'Met' if self.met else 'Missed'}: {self.wanted}; here {self.reached}."


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns, with what a reader must know about them. All cells are text."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()
    goals: tuple[Goal, ...] = ()


def markdown(table: Table) -> str:
    """The table in Markdown, its columns lined up."""
    rows = [table.columns, *table.rows]
    widths = [max(3, *(len(row[at]) for row in rows)) for at in range(len(table.columns))]
    rule = "|".join(
        "-" * (width + 1) + ":" if at else "-" * (width + 2) for at, width in _numbered(widths)
    )
    lines = [_line(row, widths) for row in rows]
    parts = [f"## {table.title}", *table.notes, "\n".join([lines[0], f"|{rule}|", *lines[1:]])]
    if table.goals:
        parts.append("\n".join(f"- {goal}" for goal in table.goals))
    return "\n\n".join(parts) + "\n"


def _numbered(widths: Sequence[int]) -> Iterator[tuple[int, int]]:
    return iter(enumerate(widths))


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [
        cell.rjust(width) if at else cell.ljust(width)
        for at, (cell, width) in enumerate(zip(row, widths, strict=True))
    ]
    return f"| {' | '.join(cells)} |"


def duration(seconds: float) -> str:
    """A time in the unit that suits it."""
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{_short(seconds / size)} {unit}"
    return f"{_short(seconds / 1e-6)} µs"


def times(ratio: float) -> str:
    """A ratio."""
    return f"{_short(ratio)} x"


def megabytes(size: float) -> str:
    """A size in bytes, in megabytes."""
    return f"{_short(size / 1e6)} MB"


def _short(number: float) -> str:
    """Three figures that count, as many as a measurement deserves."""
    if number >= 100:
        return f"{number:,.0f}"
    return f"{number:.1f}" if number >= 10 else f"{number:.2f}"
