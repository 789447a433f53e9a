"""Figures in plain words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in a message, and the plain words for it. `surface == text[start:end]`."""

    start: int
    end: int
    surface: str
    plain: str
    kind: str


def find_figures(text: str, *, folded: str | None = None) -> tuple[Figure, ...]:
    """The figures of a text, in order."""
    return ()
