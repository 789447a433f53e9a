"""Customers who leave and customers who stay; what is lost each month compounds over the year."""

import re
from decimal import Decimal

from bot.figures.quantity import Quantity
from bot.figures.rates import of_a_hundred, part_of
from bot.figures.sentences import Metric, Reading, Said
from bot.figures.speak import computed, exact, percent
from bot.figures.units import MONTH, Period, Unit

KIND = "churn"


def per_year(rate: Decimal, times: Decimal) -> Decimal:
    """Per cent lost in a year when `rate` per cent of those left go, `times` a year.

    100 x (1 - (1 - rate/100)^times): 3 % a month is 30.6 % a year. A month is a twelfth of a year,
    a week a 52nd. The rate is taken to stay the same. Source: Farris and others, Marketing Metrics
    (4th ed., 2020), chapter on customer profitability: retention compounds.
    """
    return 100 * (1 - (1 - rate / 100) ** times)


def per_part(yearly: Decimal, times: Decimal) -> Decimal:
    """Per cent lost each time when `yearly` per cent go in a year; undoes `per_year`."""
    return 100 * (1 - (1 - yearly / 100) ** (1 / times))


def _say(reading: Reading) -> Said | None:
    amount = reading.amount
    if not 0 < min(amount.value, amount.top) <= amount.top < 100:
        return None
    period = reading.period()
    base, volume = (
        _base(reading),
        reading.volume(r"customers?|subscribers?|accounts?|clients?|members?|users?|seats?"),
    )
    first = _leave(amount, base, volume, period)
    uses = (volume,) if volume else ()
    return Said(first + _compounded(amount, period), uses)


def _base(reading: Reading) -> str:
    if reading.has("revenue|mrr|arr|dollar|net"):
        return "revenue"
    return "customers"


def _leave(amount: Quantity, base: str, volume: Quantity | None, period: Period | None) -> str:
    when = f" each {period.name}" if period else ""
    if volume is not None and part_of(amount.value, volume.value) >= 1:
        count = amount.each(lambda value: computed(part_of(value, volume.value)))
        return f"{count} of {exact(volume.value)} {volume.noun} leave{when}"
    if base == "revenue":
        return f"{amount.each(exact)} % of the revenue is lost{when}"
    return f"{of_a_hundred(amount, base, 'leaves', 'leave')}{when}"


def _compounded(amount: Quantity, period: Period | None) -> str:
    if period is None:
        year = amount.each(lambda value: percent(per_year(value, MONTH.per_year)))
        return f"; over what time is not said: if it is each month, {year} in a year"
    if period.name == "year":
        month = amount.each(lambda value: percent(per_part(value, MONTH.per_year)))
        return f", which is about {month} a month if it is the same every month"
    if period.per_year > 366:
        return ""
    year = amount.each(lambda value: percent(per_year(value, period.per_year)))
    return f"; if that goes on, {year} are gone in a year"


def _say_retention(reading: Reading) -> Said | None:
    """Customer retention in per cent, data retention as a time."""
    amount = reading.amount
    if amount.unit is Unit.TIME:
        return _kept(reading)
    if not 0 < amount.top <= 100:
        return None
    period = reading.period()
    when = _after(reading.name) or (f" after a {period.name}" if period else "")
    people = "users" if reading.has(r"users?|app|d\d+|day") else "customers"
    return Said(of_a_hundred(amount, people, "is still there", "are still there") + when)


def _after(name: str) -> str:
    """The day that `D30 retention` names."""
    found = re.search(r"\d+", name)
    days = "day" if found and found[0] == "1" else "days"
    return f" after {found[0]} {days}" if found else ""


def _kept(reading: Reading) -> Said | None:
    loose = not reading.name.startswith("retention")
    if reading.has("customers?|users?") or (loose and not reading.has(_STORED)):
        return None
    return Said(f"kept for {reading.amount.time()}, then deleted")


_STORED = (
    r"logs?|data|backups?|records?|events?|cookies?|recordings?|snapshots?|metrics"
    r"|traces|history|files|e-?mails?|copies"
)


def _say_leaving(reading: Reading) -> Said | None:
    """`We lose 4 % of our customers every month`: churn without the name."""
    of_customers = re.match(
        r" of (?:our |the |all |their |its |paying )*(?:customers?|subscribers?|clients?"
        r"|accounts?|members|users)",
        reading.sentence.after(reading.amount.end),
    )
    return _say(reading) if of_customers else None


def _say_net(reading: Reading) -> Said | None:
    """Net revenue retention: what last year's customers pay now, of each 100 they paid then."""
    amount = reading.amount
    if not 0 < amount.top <= 400:
        return None
    now = amount.each(exact)
    when = f"a {(reading.period() or Period('year', Decimal(0), '', Decimal(1))).name}"
    return Said(
        f"customers of {when} ago pay {now} now for each 100 they paid then, new customers left out"
    )


METRICS = (
    Metric(
        KIND,
        r"nrr|ndr|grr|(?:net|gross)(?: revenue| dollar)? retention(?: rate)?|net expansion",
        (Unit.PERCENT,),
        _say_net,
    ),
    Metric(
        KIND,
        r"retention(?:[- ](?:rates?|period|policy|time|window))?|(?:d|day[- ]?)(?:1|7|30"
        r"|90) retention(?: rate)?",
        (Unit.PERCENT, Unit.TIME),
        _say_retention,
    ),
    Metric(
        KIND,
        r"(?:logo |customer |revenue |net revenue |gross revenue |mrr |subscriber |user "
        r"|gross |net )?"
        r"(?:churn(?:s|ed|ing)?(?:[- ]rates?)?|attrition(?: rate)?|cancellation rates?|cancel)",
        (Unit.PERCENT,),
        _say,
    ),
    Metric(KIND, r"los(?:e|es|ing)|lost|leaves?|leaving|left|quit", (Unit.PERCENT,), _say_leaving),
    Metric(
        KIND,
        r"(?:kept|stored|retained|held|keep|store|retain)(?: \w+){0,3} for|(?:deleted?"
        r"|purged?|expires?) after",
        (Unit.TIME,),
        _kept,
        weak=True,
    ),
)
