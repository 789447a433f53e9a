"""Changes: "up 30 %" is relative, "2 percentage points" is absolute, and the words say which.

Relative change is (new - old) / old x 100, absolute change of a rate is new - old in percentage
points; one basis point is a hundredth of one. Source: Farris and others, Marketing Metrics (4th
ed., 2020); percentage points as in ISO 80000-1's remarks on quantities of one kind.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.figures.change_words import BAD, LEFT, REPEATS, RIGHT, STEADY
from bot.figures.found import Found
from bot.figures.quantity import Quantity
from bot.figures.sentences import Mention, Sentence
from bot.figures.speak import computed, duration, exact, money, percent, share, unrounded
from bot.figures.subjects import SUBJECT, is_rate, is_score, measured
from bot.figures.units import MONTH, Period, Unit, period_named

KIND = "lift"


def relative(old: Decimal, new: Decimal) -> Decimal:
    """Per cent more (or less, if negative) than it was: (new - old) / old x 100."""
    return (new - old) / old * 100


def grown(change: Decimal, old: Decimal = Decimal(100)) -> Decimal:
    """What `old` becomes after a change in per cent: old x (1 + change / 100)."""
    return old * (1 + change / 100)


def before_change(new: Decimal, change: Decimal) -> Decimal:
    """What it was before a change in per cent led to `new`; undoes `grown`."""
    return new / (1 + change / 100)


def compounded(change: Decimal, times: Decimal) -> Decimal:
    """Per cent more after so many equal steps: 100 x ((1 + change / 100)^times - 1)."""
    return 100 * ((1 + change / 100) ** times - 1)


@dataclass(frozen=True, slots=True)
class Change:
    """A change by an amount: its place, and whether it goes up."""

    start: int
    end: int
    amount: Quantity
    up: bool
    faster: bool = False


def read_changes(sentence: Sentence, named: Sequence[Mention]) -> Iterator[Found]:
    """Find `up 30 %`, `20 % uplift`, `down 2 points`, `3x faster`."""
    used: list[Quantity] = []
    for amount in sentence.quantities:
        change = None if amount in used else _change(amount, sentence)
        if change is not None:
            yield from _changed(change, sentence, named, used)


# From one level to another


def _change(amount: Quantity, sentence: Sentence) -> Change | None:
    if amount.unit not in (Unit.PERCENT, Unit.TIMES, Unit.POINTS) or amount.value == 0:
        return None
    if re.match(r" of the (?:time|day|week|month|quarter|year)\b", sentence.after(amount.end)):
        return None
    left = LEFT.search(sentence.before(amount.start, 70))
    if left is not None:
        offset = amount.start - min(70, amount.start - sentence.start)
        start = amount.start if left["by"] else offset + left.start()
        up = bool(left["up"] or left["rise"])
        if left[0].startswith("improv") and BAD.search(sentence.clause(start, amount.end)):
            up = False
        return Change(start, amount.end, amount, up)
    right = RIGHT.match(sentence.text, amount.end, sentence.end)
    if right is not None:
        return Change(
            amount.start,
            right.end(),
            amount,
            right["down"] is None and right[0].strip() != "slower",
            right["fast"] is not None,
        )
    after = sentence.after(amount.end)
    if amount.unit is Unit.TIMES and re.match(
        rf" (?:the |our |as much |as many )?{SUBJECT.pattern}", after
    ):
        return Change(amount.start, amount.end, amount, True)
    if sentence.text[amount.start] in "+-" and amount.unit is not Unit.TIMES:
        return Change(amount.start, amount.end, amount, sentence.text[amount.start] == "+")
    return None


def _changed(
    change: Change, sentence: Sentence, named: Sequence[Mention], used: list[Quantity]
) -> Iterator[Found]:
    place = change.start, change.end
    if not _meant(change, sentence, named):
        return
    other = _level_beside(change.amount, sentence, used)
    plain = _say(change, sentence, named, other)
    if plain is not None:
        used.append(change.amount)
        uses = (change.amount, other[1]) if other and other[0] != "reached" else (change.amount,)
        yield Found(*place, plain, KIND, uses, place)


def _meant(change: Change, sentence: Sentence, named: Sequence[Mention]) -> bool:
    if change.faster and change.amount.unit is Unit.TIMES:
        return True
    if re.search(r"\b(?:uplift|lift)\b", sentence.text[change.start : change.end]):
        return True
    if change.amount.unit is Unit.POINTS and change.amount.said in (
        "points",
        "point",
        "pts",
        "bps",
    ):
        return is_rate(sentence, named, (change.start, change.end)) or is_score(
            sentence, named, (change.start, change.end)
        )
    return measured(sentence, named, (change.start, change.end))


def _level_beside(
    amount: Quantity, sentence: Sentence, used: Sequence[Quantity]
) -> tuple[str, Quantity] | None:
    """The level that a change leads to or comes from: `30 % to 2.6 %`, `30 % from 2 %`."""
    before = _reached(amount, sentence, used)
    if before is not None:
        return before
    at = sentence.quantities.index(amount) + 1
    if amount.unit is not Unit.PERCENT or amount.high is not None or at >= len(sentence.quantities):
        return None
    other = sentence.quantities[at]
    gap = sentence.text[amount.end : other.start].strip()
    fits = other.unit in (Unit.PERCENT, Unit.TIME, Unit.MONEY, Unit.COUNT) and other.high is None
    if (
        not fits
        or other in used
        or other.value <= 0
        or gap not in ("to", "from", ", to", "to about", "from about")
    ):
        return None
    return ("from" if "from" in gap else "to"), other


def _reached(
    amount: Quantity, sentence: Sentence, used: Sequence[Quantity]
) -> tuple[str, Quantity] | None:
    """The level said first: `CTR is 2.6 %, up 30 %`. Both are figures, so it is not used up."""
    at = sentence.quantities.index(amount)
    level = sentence.quantities[at - 1] if at else None
    if (
        level is None
        or level in used
        or level.unit is not Unit.PERCENT
        or amount.unit is not Unit.PERCENT
    ):
        return None
    gap = sentence.text[level.end : amount.start]
    reached = re.fullmatch(
        r"(?: now| today)?,? (?:which is |that is |that's )?(?:up|down)(?: by)? ", gap
    )
    plain = level.high is None and amount.high is None and level.value > 0
    return ("reached", level) if reached and plain else None


def _say(
    change: Change, sentence: Sentence, named: Sequence[Mention], other: tuple[str, Quantity] | None
) -> str | None:
    amount, place = change.amount, (change.start, change.end)
    sign = 1 if change.up else -1
    if amount.unit is Unit.POINTS:
        return _points(change, is_score(sentence, named, place))
    if amount.unit is Unit.TIMES:
        return _multiplied(change)
    if change.faster:
        word = "faster" if change.up else "slower"
        return f"{amount.each(exact)} % {word} than before; from which level is not said"
    if not change.up and amount.top > 100:
        return None
    than, follows = _compound(change, sentence) or ("before", "")
    now = amount.each(lambda value: exact(grown(sign * abs(value))))
    said = f"{amount.each(lambda value: exact(abs(value)))} % {'more' if change.up else 'less'}"
    plain = f"{said} than {than} ({now} where it was 100)"
    if other is not None:
        return f"{plain}, {_levels(sign * abs(amount.value), other)}"
    if follows:
        return f"{plain}; {follows}"
    if is_rate(sentence, named, place):
        return f"{plain}, not percentage points; the rate itself is not said"
    return f"{plain}; from which level is not said"


def _levels(change: Decimal, other: tuple[str, Quantity]) -> str:
    word, level = other
    known, scale = level.value, _SCALES.get(level.unit)
    if change <= -100 or scale is None:
        return "changed"
    if word == "from":
        return f"from {scale(level, known)} to {scale(level, grown(change, known))}"
    return f"from {scale(level, before_change(known, change))} to {scale(level, known)}"


_SCALES = {
    Unit.PERCENT: lambda level, value: percent(value),
    Unit.TIME: lambda level, value: duration(value),
    Unit.MONEY: lambda level, value: money(value, level.symbol),
    Unit.COUNT: lambda level, value: computed(value),
}


def _points(change: Change, score: bool) -> str:
    amount, more = change.amount, "more" if change.up else "fewer"
    if score and amount.said != "bps":
        return points_on_scale(abs(amount.value) if change.up else -abs(amount.value))
    word = "point" if abs(amount.top) == 1 else "points"
    _, of = share(max(abs(amount.value), amount.top))
    count = amount.each(lambda value: exact(abs(value) * of / 100))
    said = amount.each(lambda value: exact(abs(value)))
    return (
        f"{said} percentage {word}: {count} {more} of every {exact(of)} than before, "
        f"whatever the rate was"
    )


def points_on_scale(points: Decimal) -> str:
    """A change of a score that runs from -100 to 100."""
    word = "point" if abs(points) == 1 else "points"
    return (
        f"{exact(abs(points))} {word} {'more' if points > 0 else 'fewer'} than before, on "
        f"a scale from -100 to 100"
    )


def _multiplied(change: Change) -> str | None:
    amount = change.amount
    if (amount.top < 1 and change.up) or amount.value <= 0:
        return None
    if change.faster:
        took = computed(100 / amount.value)
        return (
            f"takes {took} s for every 100 s it took before"
            if change.up
            else f"takes {exact(100 * amount.value)} s for every 100 s it took before"
        )
    now = amount.each(
        lambda value: unrounded(computed(100 / value)) if not change.up else exact(100 * value)
    )
    return f"{'' if change.up else 'about '}{now} where it was 100; from which level is not said"


def _compound(change: Change, sentence: Sentence) -> tuple[str, str] | None:
    """What a steady change comes to in a year: `10 % month over month` is 214 % more."""
    clause = sentence.clause(change.start, change.end)
    period = change.amount.per or _steady(clause)
    if period is None or period.per_year > 52:
        return None
    then = {"year": "a year before"}.get(period.name, f"the {period.name} before")
    over = re.search(r"\b(?:over|on)[- ](?:month|week|quarter)\b|\b(?:mom|wow|qoq)\b", clause)
    repeats = over is not None or REPEATS.search(clause) is not None
    if period.name == "year" or not repeats or change.amount.high is not None:
        return then, ""
    signed = abs(change.amount.value) * (1 if change.up else -1)
    year = compounded(signed, period.per_year if period is not MONTH else Decimal(12))
    return (
        then,
        f"if that goes on, {percent(abs(year))} {'more' if change.up else 'less'} in a year",
    )


def _steady(clause: str) -> Period | None:
    found = STEADY.search(clause)
    return period_named(found["a"] or found["b"] or found["c"]) if found else None
