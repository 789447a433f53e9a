"""How long a service may be down: uptime in per cent or in nines, over a year and a month."""

import re
from decimal import Decimal

from bot.figures.quantity import Quantity
from bot.figures.rates import of_a_hundred
from bot.figures.sentences import Metric, Reading, Said
from bot.figures.speak import exact, lasting, percent
from bot.figures.units import MONTH, YEAR, Period, Unit, period_named

KIND = "availability"


def downtime(availability: Decimal, period: Decimal) -> Decimal:
    """Seconds down in a period: (1 - availability / 100) x period.

    `availability` in per cent, `period` in seconds (a year has 365 x 24 h, a month 30 x 24 h).
    Nothing is rounded here. Source: Beyer and others, Site Reliability Engineering (2016),
    appendix A, Availability Table.
    """
    return (100 - availability) * period / 100


def availability(down: Decimal, period: Decimal) -> Decimal:
    """Per cent up when `down` of the `period` (both in seconds) was lost; undoes `downtime`."""
    return 100 - down * 100 / period


def nines(count: Decimal) -> Decimal:
    """Per cent that so many nines stand for: 3 is 99.9, 3.5 is 99.95 (a half adds a five).

    100 - 10^(2 - n) for whole n; half of the rest for a half more. Source: common usage in service
    contracts, where 99.95 % is "three and a half nines".
    """
    whole = int(count)
    rest = Decimal(1).scaleb(2 - whole)
    return 100 - (rest / 2 if count % 1 else rest)


def business_hours(hours: Decimal, days: Decimal) -> Decimal:
    """Seconds of business hours a year: hours a day x days a week x 52 weeks."""
    return hours * days * 52 * 3_600


def plain(amount: Quantity, period: Period | None, hours: tuple[Decimal, Decimal] | None) -> str:
    """How long it is down, over the period that was named, else over a year and a month."""
    if amount.value == 100:
        return "never down, not even for planned work"
    if hours is not None:
        return _in_hours(amount, hours)
    if period is not None and period.seconds >= 86_400 and period is not YEAR:
        return f"down for at most {_down(amount, period.seconds)} {period.said}"
    year, month = _down(amount, YEAR.seconds), _down(amount, MONTH.seconds)
    return f"down for at most {year} a year, or {month} in a 30-day month"


def _down(amount: Quantity, period: Decimal) -> str:
    return amount.each(lambda value: lasting(downtime(value, period)))


def _in_hours(amount: Quantity, hours: tuple[Decimal, Decimal]) -> str:
    year = business_hours(*hours)
    per_year = amount.each(lambda value: lasting(downtime(value, year)))
    per_month = amount.each(lambda value: lasting(downtime(value, year / 12)))
    return (
        f"down for at most {per_year} a year, or {per_month} a month, counting business hours only "
        f"({exact(hours[0])} h on {exact(hours[1])} days a week)"
    )


_HOURS = re.compile(
    r"\b(?P<h>\d{1,2}) ?(?:h|hours?)? ?[x×/*] ?(?P<d>[5-7])\b"
    r"|\b(?:business|working|office|opening|work|core) (?:hours|days|time)\b|\b9[- ](?:to "
    r"|till )?5\b"
    r"|\bmon(?:day)?(?:-| to )fri(?:day)?,? (?:from )?(?P<from>\d{1,2})(?:-| to )(?P<to>\d{1,2})\b"
)


def hours_of(words: str) -> tuple[Decimal, Decimal] | None:
    """Hours a day and days a week, if a sentence names them: 8 x 5 unless it says more."""
    found = _HOURS.search(words)
    if found is None:
        return None
    if found["from"]:
        length = (Decimal(found["to"]) - Decimal(found["from"])) % 12 or Decimal(12)
        return length, Decimal(5)
    if not found["h"]:
        return Decimal(8), Decimal(5)
    hours, days = Decimal(found["h"]), Decimal(found["d"])
    return None if hours >= 24 else (hours, days)


def _say(reading: Reading) -> Said | None:
    amount = reading.amount
    low = min(amount.value, amount.top)
    if not 50 <= low <= amount.top <= 100 or OF_OTHERS.search(reading.clause):
        return None
    if (low < 95 or amount.top == 100) and not re.match(_UPTIME, reading.name):
        return None
    words = reading.sentence.words
    return Said(plain(amount, reading.period() or _measured(words) or span(words), hours_of(words)))


def _say_weakly(reading: Reading) -> Said | None:
    """`SLA`, `promise` and their kin promise uptime only from 98 per cent on."""
    strong = re.match(r"sl[ao]|service level", reading.name)
    fraction = reading.amount.value % 1 != 0
    return _say(reading) if 98 <= reading.amount.value < 100 and (strong or fraction) else None


_UPTIME = r"up-?time|availability|sl[ao]"


OF_OTHERS = re.compile(
    r"\b(?:sure|certain|respon[ds]\w+|resol\w+|complian\w+|accurate|accuracy|deliver(?:ed"
    r"|ability)|confiden\w+"
    r"|agree|answered|in stock|discounts?|effective|pure|match\w*|coverage|satisf\w+|off|done"
    r"|complete|tested)\b"
    r"|\bof (?:the |our |all |their |these |those |all the )*(?:tickets?|calls?|cases"
    r"|requests?|queries|e-?mails?"
    r"|customers?|orders?|cpu|memory|disk|capacity|people|users|work|seats|tests?|invoices"
    r"|deliveries)\b"
)


_LAST = re.compile(
    r"\b(?:last|past|over|in|rolling|per|within)(?: the| any| a)?(?: last"
    r"| past)? (?P<n>\d{1,3})[- ](?P<unit>day|hour|week|month)s?\b"
)


_MEASURED = re.compile(
    r"\b(?:measured|calculated|counted|computed|averaged|reported|per|over (?:a|the|each|any))"
    r"(?: (?:per|each|every|over|on|a|the|an?|calendar|basis))* (?P<unit>monthly|quarterly|yearly"
    r"|annually|weekly|month|quarter|year|week)\b"
)


def _measured(words: str) -> Period | None:
    """The period that the rest of the sentence names: `measured per quarter`."""
    found = _MEASURED.search(words)
    return period_named(found["unit"]) if found else None


def span(words: str) -> Period | None:
    """A period of several days or weeks: `over the last 90 days`."""
    found = _LAST.search(words)
    unit = period_named(found["unit"]) if found else None
    if found is None or unit is None or found["n"] == "0":
        return None
    many = f"{found['unit']}s" if found["n"] != "1" else found["unit"]
    return Period("span", unit.seconds * int(found["n"]), f"in {found['n']} {many}", Decimal(1))


def _say_downtime(reading: Reading) -> Said | None:
    """`43 min of downtime a month` the other way round, `0.1 % downtime` as its complement."""
    amount, period = reading.amount, reading.period()
    if amount.unit is Unit.PERCENT and amount.high is None and 0 < amount.value < 50:
        return Said(_of_percent(100 - amount.value, period))
    if (
        amount.unit is Unit.TIME
        and period
        and amount.high is None
        and amount.value < period.seconds / 2
    ):
        up = percent(availability(amount.value, period.seconds))
        return Said(f"up for {up} of {_whole(period)}, if it runs day and night")
    return None


def _of_percent(up: Decimal, period: Period | None) -> str:
    return plain(Quantity(0, 0, up, Unit.PERCENT), period, None)


def _whole(period: Period) -> str:
    return period.said.removeprefix("in ")


def _say_budget(reading: Reading) -> Said | None:
    """An error budget as a share of requests, and as time if it were all spent on being down."""
    amount = reading.amount
    if reading.has("used|spent|burn\\w*|left|gone|consumed|remaining") or not 0 < amount.top <= 5:
        return None
    period = reading.period() or MONTH
    failing = of_a_hundred(amount, "requests", "may fail", "may fail")
    time = amount.each(lambda value: lasting(period.seconds * value / 100))
    return Said(f"{failing}; spent on downtime alone, that is {time} {period.said}")


METRICS = (
    Metric(KIND, r"error budgets?", (Unit.PERCENT,), _say_budget),
    Metric(KIND, r"down ?times?|outages?", (Unit.TIME, Unit.PERCENT), _say_downtime),
    Metric(
        KIND,
        r"up-?time|availability|available|(?:is|was|were|are|be|been|stays?|stayed|system"
        r"|site|shop) up"
        r"|of the (?:time|month|year|quarter)(?= (?:up|online|available))|reachable|reachability"
        r"|(?<=% )up(?= (?:last|this|in|over|since|and|but|so|for|all))(?! to)",
        (Unit.PERCENT,),
        _say,
    ),
    Metric(
        KIND,
        r"slas?|slos?|service levels?|promis(?:e|es|ed|ing)|guarant(?:ee|ees|eed|y)"
        r"|commit(?:s|ted|ment)?"
        r"|reliability|reliable|contract(?:ual|s)?|service credits?",
        (Unit.PERCENT,),
        _say_weakly,
        weak=True,
    ),
)
