"""A figure on its way to the reader: its place, its words, and the quantities that went into it."""

from dataclasses import dataclass

from bot.figures.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Found:
    """A figure found in a sentence; `core` is the narrowest place, for where two would overlap.

    The first of `uses` is the quantity that is said; the others only went into it.
    """

    start: int
    end: int
    plain: str
    kind: str
    uses: tuple[Quantity, ...] = ()
    core: tuple[int, int] | None = None
