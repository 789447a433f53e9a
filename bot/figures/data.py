"""Data: how long it takes to move, how much comes in a day, how long it is kept.

Sizes are decimal (1 GB is 10^9 bytes, SI and IEC 80000-13), a byte has 8 bits, a line is taken to
be free and at full speed. A day has 86,400 s, a month 30 days.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from bot.figures.found import Found
from bot.figures.quantity import Quantity
from bot.figures.sentences import Metric, Reading, Said, Sentence
from bot.figures.speak import computed, exact, lasting, unrounded
from bot.figures.units import DAY, HOUR, MONTH, YEAR, Unit

KIND = "data"
_OFFICE_LINE, _MOBILE_LINE = Decimal(10) ** 8, Decimal(10) ** 7


def transfer_seconds(size: Decimal, bandwidth: Decimal) -> Decimal:
    """Seconds to move `size` bytes at `bandwidth` bits a second: size x 8 / bandwidth."""
    return size * 8 / bandwidth


def bytes_a_second(bandwidth: Decimal) -> Decimal:
    """Bytes a second of a line in bits a second: bandwidth / 8."""
    return bandwidth / 8


def in_period(count: Decimal, period: Decimal, other: Decimal) -> Decimal:
    """A count per `period` seconds as a count per `other` seconds: count x other / period."""
    return count * other / period


def size(number: Decimal) -> str:
    """Bytes in the largest decimal unit that leaves at least one: `1.25 MB`, `600 GB`."""
    for power, name in ((15, "PB"), (12, "TB"), (9, "GB"), (6, "MB"), (3, "kB")):
        if number >= Decimal(10) ** power:
            return f"{computed(number / Decimal(10) ** power)} {name}"
    return f"{computed(number)} bytes"


def _speed(bandwidth: Decimal) -> str:
    for power, name in ((9, "Gbps"), (6, "Mbps"), (3, "kbps")):
        if bandwidth >= Decimal(10) ** power:
            return f"{exact(bandwidth / Decimal(10) ** power)} {name}"
    return f"{exact(bandwidth)} bps"


def read_transfers(sentence: Sentence) -> Iterator[Found]:
    """Find a size and a line in one sentence: `500 GB over 1 Gbps`."""
    sizes = [q for q in sentence.quantities if q.unit is Unit.BYTES and q.per is None]
    lines = [q for q in sentence.quantities if q.unit is Unit.BANDWIDTH and q.value > 0]
    if len(lines) != 1:
        return
    if sizes:
        one, line = sizes[0], lines[0]
        start, end = min(one.start, line.start), max(one.end, line.end)
        took = one.each(lambda value: lasting(transfer_seconds(value, line.top)))
        plain = f"takes about {took} at {_speed(line.top)}, if nothing else uses the line"
        place = (start, end) if end - start <= 50 else (one.start, one.end)
        yield Found(*place, plain, KIND, (one, line), (one.start, one.end))


_MOVED = re.compile(
    r"\b(?:mov(?:e|es|ed|ing)|migrat\w+|cop(?:y|ies|ied|ying)|transfer\w*|upload\w*"
    r"|download\w*|exports?|exported"
    r"|exporting|imports?|importing|sync\w*|restor\w+|replicat\w+|dump|send(?:ing)?"
    r"|ship(?:ping)?|load(?:s|ing)?)\b"
)
_SHOWN = re.compile(
    r"\b(?:(?:landing |home ?)?pages?|hero|images?|pictures?|photos?|videos?|banners?|bundle"
    r"|javascript|js|payload"
    r"|gifs?|fonts?|website|site|assets?|creatives?|page weight)\b"
)
_LIMIT = re.compile(
    r"\b(?:ram|memory|disk|laptop|phone|storage|mailbox|limit|max|maximum|quota|sim|plan"
    r"|stick|limited)\b"
)


def read_sizes(sentence: Sentence) -> Iterator[Found]:
    """Find sizes that are moved (at an assumed 100 Mbps) or shown on a page (at 10 Mbps)."""
    for one in sentence.quantities:
        if one.unit is Unit.BYTES and one.per is None and not _LIMIT.search(sentence.words):
            plain = _moved(one, sentence.clause(one.start, one.end))
            if plain is not None:
                yield Found(one.start, one.end, plain, KIND, (one,))


def _moved(one: Quantity, clause: str) -> str | None:
    if _SHOWN.search(clause) and one.value <= 10**9:
        line, name = _MOBILE_LINE, "10 Mbps, an ordinary mobile connection"
    elif _MOVED.search(clause) and one.value >= 10**7:
        line, name = _OFFICE_LINE, "100 Mbps, an ordinary office line"
    else:
        return None
    took = one.each(lambda value: lasting(transfer_seconds(value, line)))
    return f"takes about {took} at {name}"


def read_throughput(sentence: Sentence) -> Iterator[Found]:
    """Find rates: `200 rps`, `40 emails per second`, `20 GB a day`, `10 Mbps`."""
    for one in sentence.quantities:
        plain = _throughput(one)
        if plain is not None:
            yield Found(one.start, one.end, plain, KIND, (one,))


_TECHNICAL = re.compile(
    r"(?:requests?|reqs?|quer(?:y|ies)|hits?|transactions?|txns?|msgs?|events?|messages?"
    r"|page ?views?"
    r"|api calls?|writes?|reads?"
    r"|operations?|ops|lookups?|rows?|records?|jobs?|packets?|sessions?|visits?|visitors?"
    r"|views?|e-?mails?|mails?"
    r"|sends?|logins?|uploads?|downloads?|orders?|impressions?|clicks?|payments?|checkouts?"
    r"|http calls?)$"
)
_BY_DAY = re.compile(
    r"(?:requests?|reqs?|quer(?:y|ies)|hits?|api calls?|transactions?|events?|writes?|reads?"
    r"|operations?)$"
)


def _throughput(one: Quantity) -> str | None:
    if one.value <= 0:
        return None
    if one.unit is Unit.BANDWIDTH:
        return _line(one)
    if one.unit is Unit.BYTES and one.per is not None:
        return _growth(one)
    if one.unit is Unit.COUNT and one.per is not None and _TECHNICAL.search(one.noun):
        return _counted(one)
    return None


def _line(one: Quantity) -> str:
    second = one.each(lambda value: size(bytes_a_second(value)))
    hour = one.each(lambda value: size(bytes_a_second(value) * HOUR.seconds))
    return f"moves at most {second} a second, or {hour} an hour"


def _growth(one: Quantity) -> str | None:
    """Data a second, an hour or a day, over a day and a 30-day month; a month's over a year."""
    per = one.per
    if per is None or per is YEAR:
        return None

    def over(period: Decimal) -> str:
        return one.each(lambda value: size(in_period(value, per.seconds, period)))

    if per.seconds > DAY.seconds:
        year = one.each(lambda value: size(value * per.per_year))
        return f"{year} in a year, if it goes on like that"
    if per is DAY:
        return f"{over(MONTH.seconds)} in a 30-day month, if it goes on like that"
    month = unrounded(over(MONTH.seconds))
    return f"{over(DAY.seconds)} a day, or {month} in a 30-day month, if it goes on like that"


def _counted(one: Quantity) -> str | None:
    per = one.per
    assert per is not None

    def over(other: Decimal) -> str:
        return one.each(lambda value: computed(in_period(value, per.seconds, other)))

    noun = _noun(one.noun)
    if per.name == "second":
        return (
            f"{over(HOUR.seconds)} {noun} an hour, or {over(DAY.seconds)} a day, if it "
            f"goes on like that"
        )
    if per.name in ("minute", "hour"):
        return (
            f"{_a_second(one)} on average, or {over(DAY.seconds)} {noun} a day, if it "
            f"goes on like that"
        )
    if per.name == "day" and _BY_DAY.search(one.noun) and one.value >= 10_000:
        return f"{_a_second(one)} on average; at busy times it will be more"
    return None


def _a_second(one: Quantity) -> str:
    per = one.per
    assert per is not None
    rate = in_period(one.value, per.seconds, Decimal(1))
    if rate >= 1:
        return one.each(lambda v: computed(in_period(v, per.seconds, Decimal(1)))) + " a second"
    return one.each(lambda v: computed(in_period(v, per.seconds, Decimal(60)))) + " a minute"


def _noun(noun: str) -> str:
    return noun if noun.endswith(("s", "ops")) else f"{noun}s"


def _say_ttl(reading: Reading) -> Said | None:
    """A time to live; a bare number is in seconds (RFC 1035, section 3.2.1)."""
    amount = reading.amount
    if amount.value <= 0:
        return None
    kept = amount.time()
    seconds = " (a bare TTL is in seconds)" if amount.unit is Unit.BARE else ""
    return Said(
        f"copies are kept for up to {kept}, so a change shows everywhere after {kept}{seconds}"
    )


def _say_latency(reading: Reading) -> Said | None:
    """A time to answer that is said in milliseconds, in seconds."""
    amount = reading.amount
    if not amount.said.startswith("m") or amount.factor >= 1 or amount.value <= 0:
        return None
    mean = "on average, " if reading.has("average|avg|mean|typical") else ""
    return Said(f"{mean}an answer takes {amount.time()}")


_VITALS = (
    ("l", "the largest part of the page shows after {}"),
    ("f", "the first part of the page shows after {}"),
    ("i", "the page reacts within {}"),
    ("t", "the first byte arrives after {}"),
)


def _say_vital(reading: Reading) -> Said | None:
    """Core web vitals, by what the visitor sees. Source: web.dev, Web Vitals."""
    sentence = next(said for letter, said in _VITALS if reading.name.startswith(letter))
    return Said(sentence.format(reading.amount.time())) if reading.amount.value > 0 else None


METRICS = (
    Metric(KIND, r"(?:dns |cache |cdn )?ttls?|time to live", (Unit.TIME, Unit.BARE), _say_ttl),
    Metric(
        KIND,
        weak=True,
        names=r"lcp|largest contentful paint|fcp|first contentful paint|inp"
        r"|interaction to next paint"
        r"|ttfb|time to first byte",
        units=(Unit.TIME,),
        say=_say_vital,
    ),
    Metric(
        KIND,
        weak=True,
        names=r"(?:average |avg |mean )?(?:latency|response times?|round[- ]trips?|rtt)",
        units=(Unit.TIME,),
        say=_say_latency,
    ),
)
