"""A figure of a message, and what it says in plain words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure: `surface` is `text[start:end]`, offsets in code points, end exclusive.

    `plain` stands alone (number, unit, period) and says what it assumes. `kind` names the module
    that read it: availability, percentiles, churn and so on.
    """

    start: int
    end: int
    surface: str
    plain: str
    kind: str
