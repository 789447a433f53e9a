"""How figures are said: rounding, thousands, money, durations, shares.

Rounding rule for everything that is computed: whole numbers under 10,000 are said as they are,
other numbers to three significant digits, and "about" says that something was rounded. What the
message itself says is never rounded.
"""

from decimal import ROUND_HALF_UP, Decimal

MINUTE, HOUR, DAY = Decimal(60), Decimal(3_600), Decimal(86_400)
_NAMED = (
    (Decimal(10) ** 12, "trillion"),
    (Decimal(10) ** 9, "billion"),
    (Decimal(10) ** 6, "million"),
)


def significant(value: Decimal, digits: int = 3) -> Decimal:
    """Round half up to so many significant digits."""
    if value == 0:
        return value
    place = Decimal(1).scaleb(value.adjusted() - digits + 1)
    return (value / place).to_integral_value(ROUND_HALF_UP) * place


def exact(value: Decimal) -> str:
    """A number as the message has it: `1,200`, `0.9`, `2 million`, `1.25 million`."""
    if abs(value) >= 10**6 and value == significant(value, 4):
        return _in_millions(value)
    return f"{_plain(value):,f}"


def _plain(value: Decimal) -> Decimal:
    """Without trailing zeros and without an exponent."""
    short = value.normalize() + 0
    return short if short.as_tuple().exponent <= 0 else short.quantize(Decimal(1))  # type: ignore[operator]


def _in_millions(value: Decimal) -> str:
    for size, name in _NAMED:
        if abs(value) >= size:
            return f"{_plain(value / size):,f} {name}"
    return f"{_plain(value):,f}"


def computed(value: Decimal) -> str:
    """A number that was worked out, by the rounding rule: `1,000`, `about 17.3 million`."""
    if abs(value) < 10_000 and value == value.to_integral_value():
        return exact(value)
    rounded = significant(value)
    said = _in_millions(rounded) if abs(rounded) >= 10**6 else exact(rounded)
    return said if rounded == value else f"about {said}"


def unrounded(said: str) -> str:
    """The same without "about", for a sentence that has one already."""
    return said.removeprefix("about ")


def percent(value: Decimal, digits: int = 3) -> str:
    """A computed percentage: `30.6 %`; as many digits as keep 99.95 from becoming 100."""
    if 90 < value < 100:
        return f"{exact(100 - significant(100 - value, 2))} %"
    return f"{exact(significant(value, digits))} %"


def money(value: Decimal, symbol: str) -> str:
    """An amount in the currency it was typed in: `$120`, `€0.80`, `$1.5 million`, `CHF 40`."""
    rounded = significant(value) if abs(value) >= 10**6 else value
    cents = rounded.quantize(Decimal("0.01"), ROUND_HALF_UP) if abs(value) < 10**6 else rounded
    whole = cents == cents.to_integral_value()
    number = exact(cents) if whole or abs(value) >= 10**6 else f"{cents:,.2f}"
    if 0 < abs(value) < Decimal("0.01"):
        number = exact(significant(value))
    return f"{symbol} {number}" if symbol.isalpha() else f"{symbol}{number}"


def duration(seconds: Decimal) -> str:
    """A length of time that the message says, to the last digit: `0.9 s`, `1 min 30 s`, `2 h`."""
    if seconds < MINUTE:
        return _short(seconds)
    parts = []
    for size, name in ((DAY, "days"), (HOUR, "h"), (MINUTE, "min"), (Decimal(1), "s")):
        whole, seconds = divmod(seconds, size) if size > 1 else (seconds, Decimal(0))
        if whole:
            parts.append(f"{exact(whole)} {'day' if name == 'days' and whole == 1 else name}")
    return " ".join(parts)


def lasting(seconds: Decimal) -> str:
    """A length of time that was worked out: `26 s`, `5 min 15 s`, `4 h 23 min`, `3 days 16 h`.

    Three digits below 10 s, then to the second, from 10 minutes to the minute, from a day to the
    hour, from 30 days to the day; halves go up.
    """
    if seconds < 10:
        return _short(significant(seconds))
    steps = ((10 * MINUTE, Decimal(1)), (DAY, MINUTE), (30 * DAY, HOUR))
    for limit, step in steps:
        if _round(seconds, step) < limit:
            return duration(_round(seconds, step))
    return duration(_round(seconds, DAY))


def _short(seconds: Decimal) -> str:
    if seconds == 0 or seconds >= Decimal("0.1"):
        return f"{exact(seconds)} s"
    if seconds >= Decimal("0.001"):
        return f"{exact(seconds * 1000)} ms"
    return f"{exact(seconds * 10**6)} µs"


def _round(seconds: Decimal, step: Decimal) -> Decimal:
    return (seconds / step).to_integral_value(ROUND_HALF_UP) * step


def share(percentage: Decimal) -> tuple[Decimal, Decimal]:
    """How many of how many a percentage is, both whole: 2.5 % is (25, 1,000), 0.1 % is (1, 1,000).

    Of 100 where that is whole, else of the next power of ten.
    """
    of = Decimal(100)
    while percentage * of / 100 % 1 and of < 10**13:
        of *= 10
    return _plain(percentage * of / 100), of
