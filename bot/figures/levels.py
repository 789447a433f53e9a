"""Changes from one level to another: `from 2 % to 3 %`, `p95 went from 900 ms to 300 ms`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from bot.figures.change_words import LEFT
from bot.figures.found import Found
from bot.figures.lift import KIND, points_on_scale, relative
from bot.figures.quantity import Quantity
from bot.figures.sentences import Mention, Reading, Sentence
from bot.figures.speak import exact, money, percent
from bot.figures.subjects import is_score, measured, near
from bot.figures.units import Unit


def read_levels(sentence: Sentence, named: Sequence[Mention]) -> Iterator[Found]:
    """Find changes that say where they begin and where they end."""
    for start, end, old, new in _ways(sentence):
        plain = _from_to(old, new, sentence, named, (start, end))
        if plain is not None:
            yield Found(start, end, plain, KIND, (old, new))


def _ways(sentence: Sentence) -> Iterator[tuple[int, int, Quantity, Quantity]]:
    every = sentence.quantities
    for at, one in enumerate(every):
        if one.changed and one.high is not None:
            begins = 5 if sentence.before(one.start, 5) == "from " else 0
            yield one.start - begins, one.end, _only(one, one.value), _only(one, one.high)
        if at + 1 == len(every) or one.high is not None or every[at + 1].high is not None:
            continue
        two = every[at + 1]
        gap = sentence.text[one.end : two.start]
        if one.unit is not two.unit or len(gap) > 45:
            continue
        if sentence.before(one.start, 5) == "from " and re.fullmatch(
            r"[^,;.!?]* to (?:about |over )?", gap
        ):
            yield one.start - 5, two.end, one, two
        elif not sentence.ends_in(LEFT, one.start) and re.fullmatch(
            r"(?: [^,;.!?]{0,20})?,? (?:(?:up|down) )?(?:from|coming from) (?:about |just )?", gap
        ):
            yield one.start, two.end, two, one


def _only(quantity: Quantity, value: Decimal) -> Quantity:
    return replace(quantity, value=value, high=None)


def _from_to(
    old: Quantity,
    new: Quantity,
    sentence: Sentence,
    named: Sequence[Mention],
    place: tuple[int, int],
) -> str | None:
    if old.value == new.value or (old.value <= 0 and not is_score(sentence, named, place)):
        return None
    if old.unit is Unit.PERCENT and min(old.value, new.value) < 98:
        return _between_rates(old.value, new.value)
    if is_score(sentence, named, place) and old.unit in (Unit.BARE, Unit.POINTS):
        return points_on_scale(new.value - old.value)
    said = _said_now(new, sentence, named, place)
    if said is not None:
        then = _said_now(old, sentence, named, place) if new.unit is Unit.PERCENT else None
        if then is not None:
            return f"{said}; before, {then}"
        return f"{said}; before, it was {_level(old)}, so now {_relative(old.value, new.value)}"
    sized = old.unit in (Unit.TIME, Unit.MONEY, Unit.BYTES, Unit.TIMES, Unit.BANDWIDTH)
    counted = old.unit is Unit.COUNT and max(old.value, new.value) >= 20
    if counted or (sized and measured(sentence, named, place)):
        return f"{_relative(old.value, new.value)} ({_level(old)} before)"
    return None


def _said_now(
    new: Quantity, sentence: Sentence, named: Sequence[Mention], place: tuple[int, int]
) -> str | None:
    """What the new level says by itself, for metrics that say more than a number."""
    kinds = ("percentiles", "recovery", "availability", "money", "data")
    for mention in named:
        fits = mention.metric.kind in kinds and new.unit in mention.metric.units
        if fits and near(sentence, mention, place):
            said = mention.metric.say(Reading(new, mention, sentence))
            if said is not None:
                return said.plain
    return None


def _between_rates(old: Decimal, new: Decimal) -> str:
    """Both the percentage points and the relative change, since they are so often mixed up."""
    points = abs(new - old)
    word = "point" if points == 1 else "points"
    more = "more" if new > old else "less"
    return f"{exact(points)} percentage {word} {more}, which is {_relative(old, new)}"


def _relative(old: Decimal, new: Decimal) -> str:
    if new == 2 * old:
        return "twice what it was"
    if 2 * new == old:
        return "half of what it was"
    if new % old == 0 and new / old <= 100:
        return f"{exact(new / old)} times what it was"
    change = relative(old, new)
    return f"{_per_cent(abs(change))} {'more' if change > 0 else 'less'} than it was"


def _per_cent(value: Decimal) -> str:
    return percent(value, 2 if value < 1000 and value % 1 else 3)


def _level(quantity: Quantity) -> str:
    match quantity.unit:
        case Unit.TIME:
            return quantity.time()
        case Unit.MONEY:
            return money(quantity.value, quantity.symbol)
        case Unit.TIMES | Unit.COUNT:
            return exact(quantity.value)
        case Unit.PERCENT:
            return f"{exact(quantity.value)} %"
        case _:
            return exact(quantity.value / quantity.factor)


# By an amount
