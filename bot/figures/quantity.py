"""A number and its unit at a place of a text."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from bot.figures.speak import duration, exact
from bot.figures.units import Period, Unit


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and its unit at a place of the text; `value` is in the unit that `Unit` names.

    `high` ends a range; `changed` says that it leads from `value` to `high` ("from 2 % to 3 %").
    `factor` is what the typed number was multiplied by, `symbol` its currency, `noun` what it
    counts, `per` the period it is per, `said` the unit as typed.
    """

    start: int
    end: int
    value: Decimal
    unit: Unit
    factor: Decimal = Decimal(1)
    high: Decimal | None = None
    changed: bool = False
    symbol: str = ""
    noun: str = ""
    per: Period | None = None
    said: str = ""

    @property
    def top(self) -> Decimal:
        """The larger end of a range; the value itself if it is none."""
        return self.value if self.high is None else max(self.value, self.high)

    def each(self, say: Callable[[Decimal], str]) -> str:
        """Say the number, or both ends of the range: `2 to 3`."""
        if self.high is None:
            return say(self.value)
        low, high = say(min(self.value, self.high)), say(self.top)
        return low if low == high else f"{low} to {high}"

    def time(self) -> str:
        """A length of time as it was meant: `24 h` stays 24 h, 300 ms are 0.3 s."""
        name, most = _KEPT.get(_unit_of_time(self.said), ("", 0))
        broken = self.value % self.factor or self.top % self.factor
        if not name or self.top / self.factor > most or (broken and most < 99):
            return self.each(duration)
        one = self.top == self.factor and len(name) > 3
        return f"{self.each(lambda value: exact(value / self.factor))} {name[:-1] if one else name}"


_KEPT = {
    "m": ("min", 59),
    "h": ("h", 96),
    "d": ("days", 999),
    "w": ("weeks", 99),
    "mo": ("months", 99),
    "q": ("quarters", 99),
    "y": ("years", 99),
}
"""Units in which a length of time is said as typed, and up to how many."""


def _unit_of_time(said: str) -> str:
    word = said.split(" ")[-1]
    if word in ("ms", "s") or (word.startswith(("mi", "se")) and not word.startswith("min")):
        return ""
    return "mo" if word.startswith("mo") else word[:1]
