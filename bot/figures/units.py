"""The units that figures come in, and how each is spelt. Everything is kept in one unit a kind."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Unit(StrEnum):
    """What a number measures, and the one unit in which it is kept."""

    PERCENT = "percent"
    POINTS = "percentage points"
    TIME = "seconds"
    BYTES = "bytes"
    BANDWIDTH = "bits a second"
    MONEY = "money"
    TIMES = "times"
    RATIO = "to one"
    COUNT = "things"
    BARE = "a number alone"


@dataclass(frozen=True, slots=True)
class Period:
    """A length of time that something is measured over, and how it is said after a figure."""

    name: str
    seconds: Decimal
    said: str
    per_year: Decimal


_DAY = Decimal(86_400)
SECOND = Period("second", Decimal(1), "a second", 365 * _DAY)
MINUTE = Period("minute", Decimal(60), "a minute", 365 * _DAY / 60)
HOUR = Period("hour", Decimal(3_600), "an hour", 365 * _DAY / 3_600)
DAY = Period("day", _DAY, "a day", Decimal(365))
WEEK = Period("week", 7 * _DAY, "a week", Decimal(52))
MONTH = Period("month", 30 * _DAY, "in a 30-day month", Decimal(12))
QUARTER = Period("quarter", 365 * _DAY / 4, "in a quarter of a year", Decimal(4))
YEAR = Period("year", 365 * _DAY, "a year", Decimal(1))
"""A year has 365 days (24 h x 365 = 8,760 h) and 52 weeks, a month has 30 days; twelve of them are
a year where rates compound."""

_PERIOD_WORDS = (
    (r"s|secs?|seconds?", SECOND),
    (r"mins?|minutes?", MINUTE),
    (r"h|hrs?|hours?|hourly", HOUR),
    (r"d|days?|daily", DAY),
    (r"w|wk|weeks?|weekly|wow", WEEK),
    (r"mo|mth|months?|monthly|mom", MONTH),
    (r"quarters?|quarterly|qoq|qtr", QUARTER),
    (r"y|yr|years?|yearly|annual|annually|annum|yoy|pa|a", YEAR),
)


def period_named(word: str) -> Period | None:
    """The period that a word names: `month`, `monthly`, `mo`, `MoM`."""
    return next((p for words, p in _PERIOD_WORDS if re.fullmatch(words, word)), None)


_TIMES_OF = (
    (r"µs|μs|us|microseconds?", Decimal("0.000001")),
    (r"ms|msecs?|millis|milliseconds?", Decimal("0.001")),
    (r"s|secs?|seconds?", Decimal(1)),
    (r"m|mins?|minutes?", Decimal(60)),
    (r"h|hrs?|hours?", Decimal(3_600)),
    (r"d|days?", _DAY),
    (r"w|wks?|weeks?", 7 * _DAY),
    (r"mos?|months?", 30 * _DAY),
    (r"quarters?", 365 * _DAY / 4),
    (r"yr?s?|years?", 365 * _DAY),
)
TIME_UNITS = "|".join(words for words, _ in _TIMES_OF)


def seconds_in(word: str) -> Decimal:
    """How many seconds a unit of time has; `word` is one that `TIME_UNITS` matches."""
    return next(size for words, size in _TIMES_OF if re.fullmatch(words, word))


PREFIXES = {"": 0, "k": 3, "m": 6, "g": 9, "t": 12, "p": 15}
"""Decimal prefixes (SI): 1 GB is 10^9 bytes. `GiB` and its kin are read as 2^30 (IEC 80000-13)."""

_WORDED = {"kilo": "k", "mega": "m", "giga": "g", "tera": "t", "peta": "p"}


def size_of(unit: str) -> Decimal:
    """The multiple that a unit of data stands for: `gb`, `gib`, `gigabytes`, `mbit`."""
    if len(unit) > 2 and unit[1] == "i" and unit[0] in PREFIXES and unit[2] == "b":
        return Decimal(1024) ** (PREFIXES[unit[0]] // 3)
    for word, prefix in _WORDED.items():
        if unit.startswith(word):
            return Decimal(10) ** PREFIXES[prefix]
    prefix = (
        unit[0] if unit[0] in PREFIXES and unit not in ("b", "bit", "bits", "byte", "bytes") else ""
    )
    return Decimal(10) ** PREFIXES[prefix]


SCALES = {
    "k": Decimal(10) ** 3,
    "thousand": Decimal(10) ** 3,
    "m": Decimal(10) ** 6,
    "mn": Decimal(10) ** 6,
    "mio": Decimal(10) ** 6,
    "mm": Decimal(10) ** 6,
    "million": Decimal(10) ** 6,
    "bn": Decimal(10) ** 9,
    "b": Decimal(10) ** 9,
    "billion": Decimal(10) ** 9,
}
