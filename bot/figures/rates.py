"""Rates that say how many of something do something: conversion, opens, bounces, errors."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.figures.quantity import Quantity
from bot.figures.sentences import Metric, Reading, Said
from bot.figures.speak import computed, exact, share, unrounded
from bot.figures.units import DAY, Period, Unit


@dataclass(frozen=True, slots=True)
class Rate:
    """A share of `base` (plural) that do `one`/`many`; `of` are nouns of a volume it is a share of.

    `inverse` says that the figure counts those that do not: a success rate. `linked` are further
    nouns that need "of", "on" or "from" before their number. `person` are the verbs for a volume
    of people; `personal` says that only people can do it, though e-mails may be what is counted.
    """

    names: str
    base: str
    one: str
    many: str
    of: str
    linked: str = r"people|users?|customers?|accounts?|contacts?|members?|clients?|companies"
    inverse: bool = False
    person: tuple[str, str] | None = None
    personal: bool = False


def metric(rate: Rate, kind: str) -> Metric:
    """The metric that reads figures of a rate."""

    def say(reading: Reading) -> Said | None:
        return say_rate(rate, reading)

    return Metric(kind, rate.names, (Unit.PERCENT,), say)


def part_of(percentage: Decimal, volume: Decimal) -> Decimal:
    """How many a percentage of a volume is: volume x percentage / 100, in the volume's unit."""
    return volume * percentage / 100


def say_rate(rate: Rate, reading: Reading) -> Said | None:
    """`25 of 1,000 visitors convert`; with a volume, `1,000 of 40,000 visits a month convert`."""
    if not (0 <= reading.amount.value <= 100 and reading.amount.top <= 100):
        return None
    amount = _turned(reading.amount) if rate.inverse else reading.amount
    volume = reading.volume(rate.of, rate.linked)
    if volume is not None and volume.high is None and part_of(amount.value, volume.value) > 0:
        said = of_volume(amount, volume, rate)
        if said is not None:
            return said
    return Said(of_a_hundred(amount, rate.base, rate.one, rate.many))


def _turned(amount: Quantity) -> Quantity:
    return replace(
        amount, value=100 - amount.value, high=None if amount.high is None else 100 - amount.high
    )


def of_a_hundred(amount: Quantity, base: str, one: str, many: str) -> str:
    """`1 in 1,000 requests fails`, `2 to 3 of 100 visitors convert`, `no request fails`."""
    _, of = max((share(v) for v in (amount.value, amount.top)), key=lambda pair: pair[1])
    said = amount.each(lambda value: exact(value * of / 100))
    if said == "0":
        return f"no {singular(base)} {one}"
    if said == exact(of):
        return f"all {base} {many}"
    link = "in" if said == "1" else "of"
    return f"{said} {link} {exact(of)} {base} {one if said == '1' else many}"


def singular(noun: str) -> str:
    """`visitor` of `visitors`, `e-mail that arrives` stays: only the first plural ending goes."""
    return (
        re.sub(r"people", "person", re.sub(r"ies\b", "y", noun))
        if re.search(r"ies\b|people", noun)
        else re.sub(r"(?<=[a-z])s\b", "", noun, count=1)
    )


def of_volume(amount: Quantity, volume: Quantity, rate: Rate) -> Said | None:
    """The count at a volume; one that is per second, minute or hour is said per day."""
    per, scale = _daily(volume.per)
    total = volume.value * scale
    if part_of(amount.value, total) < 1:
        return None
    count: Callable[[Decimal], str] = lambda value: computed(part_of(value, total))  # noqa: E731
    many = amount.each(count)
    if " to " in many:
        many = " to ".join(unrounded(each) for each in many.split(" to "))
    people = _PEOPLE.search(volume.noun) is not None
    one, more = rate.person if rate.person and people else (rate.one, rate.many)
    verb = one if many == "1" else more
    of = computed(total) if scale != 1 else exact(total)
    noun = f"{_plural(volume.noun).replace('api', 'API')}{f' a {per.name}' if per else ''}".replace(
        " a hour", " an hour"
    )
    whose = "the recipients of " if rate.personal and not people else ""
    return Said(f"{many} of {whose}{unrounded(of)} {noun} {verb}", (volume,))


_PEOPLE = re.compile(
    r"(?:people|persons?|users?|customers?|contacts?|subscribers?|recipients?|members?|leads?"
    r"|prospects?|readers?"
    r"|visitors?|shoppers?|clients?|respondents?|registrants?|attendees|guests?)$"
)


def _plural(noun: str) -> str:
    return {"sends": "e-mails sent", "sent": "e-mails sent", "delivered": "e-mails delivered"}.get(
        noun, noun
    )


def _daily(per: Period | None) -> tuple[Period | None, Decimal]:
    if per is None or per.seconds >= DAY.seconds:
        return per, Decimal(1)
    return DAY, DAY.seconds / per.seconds
