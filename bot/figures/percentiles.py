"""Percentiles: how many of a hundred requests stay under a time, and how many do not."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from bot.figures.found import Found
from bot.figures.sentences import Metric, Reading, Said, Sentence
from bot.figures.speak import exact, share
from bot.figures.units import Unit

KIND = "percentiles"


def split(percentile: Decimal) -> tuple[Decimal, Decimal, Decimal]:
    """How many stay at or under a percentile, of how many, and how many do not, all whole.

    p95 is (95, 100, 5), p99.9 is (999, 1,000, 1): share of 100, or of the next power of ten.
    Source: Hyndman and Fan, Sample Quantiles in Statistical Packages (1996), definition 1.
    """
    under, of = share(percentile)
    return under, of, of - under


def percentile_of(name: str) -> Decimal | None:
    """The percentile that a name names: `p95`, `p999` (99.9), `95th percentile`, `median`."""
    if name.startswith("median"):
        return Decimal(50)
    found = re.search(r"\d[\d.]*", name)
    digits = found[0].rstrip(".") if found else ""
    if re.fullmatch(r"9{3,6}", digits):
        return Decimal(f"{digits[:2]}.{digits[2:]}")
    value = Decimal(digits) if digits else Decimal(0)
    return value if 1 < value < 100 else None


_SUBJECTS = (
    (
        r"page ?loads?|pages?|load times?|loading|page speed|lcp|fcp|inp|ttfb|render\w*|paint",
        "page loads",
        "finish",
    ),
    (r"quer(?:y|ies)|sql", "queries", "are answered"),
    (r"build times?|ci|builds", "builds", "are done"),
    (r"deploy(?:ment)? times?|deployments", "deployments", "are done"),
    (r"jobs?|batch\w*|imports?|exports?|syncs?|syncing", "jobs", "are done"),
    (r"tickets?", "tickets", "are answered"),
    (r"deliver\w*|lead times?|cycle times?|shipping", "cases", "are done"),
)


def _say(reading: Reading) -> Said | None:
    percentile = percentile_of(reading.name)
    if percentile is None or reading.amount.value <= 0:
        return None
    if reading.amount.unit is Unit.BYTES:
        return Said(_sizes(percentile, reading))
    subject, verb = _subject(reading)
    within = reading.amount.time()
    longer = "take" if verb != "are answered" else "wait"
    if percentile == 50:
        return Said(f"half of the {subject} {verb} within {within}; the other half {longer} longer")
    under, of, over = split(percentile)
    more = f"{longer}s" if over == 1 else longer
    return Said(
        f"{exact(under)} of {exact(of)} {subject} {verb} within {within}; {exact(over)} "
        f"{more} longer"
    )


def _subject(reading: Reading) -> tuple[str, str]:
    """What is timed: what the clause names; requests if it is short, cases from 10 s on."""
    named = re.split(r"\b(?:after|since|before|until|during|because)\b", reading.clause)[0]
    for names, subject, verb in _SUBJECTS:
        if re.search(rf"\b(?:{names})\b", named):
            return subject, verb
    return ("requests", "are answered") if reading.amount.top < 10 else ("cases", "are done")


def _sizes(percentile: Decimal, reading: Reading) -> str:
    under, of, over = split(percentile)
    size = exact(reading.amount.top / 10**6)
    return f"{exact(under)} of {exact(of)} are {size} MB or smaller; {exact(over)} larger"


_WITHIN = re.compile(
    r" of (?:all |the |our |all the |these )*(?P<what>requests?|calls?|queries|page ?loads?"
    r"|responses?|searches|api calls|http requests"
    r"|pages|logins|checkouts?|transactions?|messages|jobs|builds)\b[^,;.!?]{0,40}"
    r"\b(?:in|under|within|below|less than|faster than|at)(?: less than| under| about)? ?<? ?$"
)


def read_shares(sentence: Sentence) -> Iterator[Found]:
    """Find `99 % of requests are answered in under 300 ms`, a percentile without the name."""
    for share_of, time in pairwise(sentence.quantities):
        gap = sentence.text[share_of.end : time.start]
        found = _WITHIN.match(gap) if len(gap) < 90 else None
        one = share_of.unit is Unit.PERCENT and share_of.high is None and 1 < share_of.value < 100
        if found is None or not one or time.unit is not Unit.TIME or time.value <= 0:
            continue
        under, of, over = split(share_of.value)
        more = "takes" if over == 1 else "take"
        plain = (
            f"{exact(under)} of {exact(of)} {found['what']} take at most {time.time()}; "
            f"{exact(over)} {more} longer"
        )
        yield Found(
            share_of.start, time.end, plain, KIND, (share_of, time), (share_of.start, share_of.end)
        )


METRICS = (
    Metric(
        KIND,
        r"t?p(?:[1-9]\d(?:\.\d{1,4})?|9{3,6})s?|(?:[1-9]\d(?:\.\d{1,4})?)(?:th|st|nd"
        r"|rd)?[ -](?:percentiles?|pctl|pctile|pct)"
        r"|percentile [1-9]\d|median",
        (Unit.TIME, Unit.BYTES),
        _say,
    ),
)
