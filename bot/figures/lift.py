"""Changes: "up 30 %" is relative, "2 percentage points" is absolute, and the words say which.

Relative change is (new - old) / old x 100, absolute change of a rate is new - old in percentage
points; one basis point is a hundredth of one. Source: Farris and others, Marketing Metrics (4th
ed., 2020); percentage points as in ISO 80000-1's remarks on quantities of one kind.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.figures.found import Found
from bot.figures.quantities import Quantity
from bot.figures.sentences import BREAK, Mention, Reading, Sentence
from bot.figures.speak import computed, duration, exact, money, percent, share, unrounded
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


_UP = (
    r"up|increas(?:e|es|ed|ing)|rose|risen|rises?|rising|grew|grows?|grown|growing|growth|jump(?:s|ed)?|gain(?:s|ed)?"
    r"|climb(?:s|ed)?|improv(?:e|es|ed|ing|ement)|lift(?:s|ed)?|boost(?:s|ed)?|raised?|raises|raising|surged?|spiked?"
    r"|uplift|higher|soared|swelled|accelerated|outperform(?:s|ed)?|expanded|push(?:ed)?"
)
_DOWN = (
    r"down|drop(?:s|ped|ping)?|decreas(?:e|es|ed|ing)|fell|fallen|falls?|falling|declin(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)"
    r"|reduction|cut(?:s|ting)?|lower(?:s|ed)?|sank|sunk|shrank|slipped|slumped|dipped|lost|slashed|dip|plunged|tanked"
    r"|crashed|shaved(?: off)?|decrease|saves?|saved"
)
_FILL = (
    r"(?: (?:by|of|about|around|roughly|nearly|almost|over|more than|another|some|a|an|at least|further|only|just|even"
    r"|approximately|approx\.?|circa|ca\.?|up to|as much as|well|a whopping|a full|a good|relative|another|again))*"
)
_LEFT = re.compile(
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?P<by>\b[^,;.!?]{{0,45}} by)?{_FILL}[ ~(]*[+-]?$"
)
_RIGHT_UP = r"increases?|uplift|lift|growth|rise|jump|gain|improvement|boost|more|higher|better|up|surge|spike|bump|hike"
_RIGHT_DOWN = r"drop|decrease|decline|fall|reduction|fewer|less|lower|down|dip|cut|slump|below"
_RIGHT = re.compile(
    rf" ?(?:(?:relative|absolute|yoy|mom|wow|point|overall|monthly|average|year-on-year|organic) )?"
    rf"(?:(?P<up>{_RIGHT_UP})|(?P<down>{_RIGHT_DOWN})|(?P<fast>faster|quicker|slower))\b(?! than \d| likely| front| to\b)"
)
_SUBJECT = re.compile(
    r"\b(?:traffic|revenue|sales|leads?|mqls?|sqls?|sign-?ups?|visits?|visitors?|sessions?|page ?views?|opens|clicks"
    r"|engagement|pipeline|latency|errors?|load|throughput|response times?|load times?|page speed|reach|impressions?"
    r"|spend|conversions?|orders?|bookings?|demos?|trials?|downloads?|installs?|users|subscribers?|followers|customers"
    r"|usage|requests|queries|memory|cpu|storage|bandwidth|tickets?|incidents?|outages?|downtime|build times?|page loads?"
    r"|performance|deployments?|cost per \w+|costs?|rates?|dau|mau|wau|demand|queue|backlog|deliverability|unsubscribes|churn"
    r"|bounces?|scores?|response|searches|registrations?|rankings?|baseline|control|variant|velocity|lead time|cycle time"
    r"|bill|egress|capacity|calls|volume|pages?|sites?|website|shop|list|quer(?:y|ies)|search|builds?|checkout|mrr|arr|arpu|aov|gmv|margin|attendance|retention|awareness|cpu usage|payload)\b"
)
_STEADY = re.compile(
    r"\b(?P<a>month|week|quarter|year)[- ](?:over|on|by)[- ](?:month|week|quarter|year)\b|\b(?P<b>mom|wow|qoq|yoy)\b"
    r"|\b(?:a|per|each|every|/) ?(?P<c>month|week|quarter)\b"
)
_REPEATS = re.compile(
    r"\bgrow(?:s|ing|th)?\b|\bper\b|\ba (?:month|week|quarter)\b|\beach\b|\bevery\b|\bshrink\w*\b"
)


@dataclass(frozen=True, slots=True)
class Change:
    """A change by an amount: its place, and whether it goes up."""

    start: int
    end: int
    amount: Quantity
    up: bool
    faster: bool = False


def read_changes(sentence: Sentence, named: Sequence[Mention]) -> Iterator[Found]:
    """Find `up 30 %`, `20 % uplift`, `from 2 % to 3 %`, `down 2 points`, `3x faster`."""
    used: list[Quantity] = []
    for start, end, old, new in _ways(sentence):
        plain = _from_to(old, new, sentence, named, (start, end))
        if plain is not None:
            used += [old, new]
            yield Found(start, end, plain, KIND, (old, new))
    for amount in sentence.quantities:
        change = None if amount in used else _change(amount, sentence)
        if change is not None:
            yield from _changed(change, sentence, named, used)


# From one level to another


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
        elif re.fullmatch(
            r"(?: [^,;.!?]{0,20})?,? (?:(?:up|down) )?(?:from|coming from) (?:about |just )?", gap
        ):
            yield one.start, two.end, two, one


def _only(quantity: Quantity, value: Decimal) -> Quantity:
    from dataclasses import replace

    return replace(quantity, value=value, high=None)


def _from_to(
    old: Quantity,
    new: Quantity,
    sentence: Sentence,
    named: Sequence[Mention],
    place: tuple[int, int],
) -> str | None:
    if old.value == new.value or (old.value <= 0 and not _is_score(sentence, named, place)):
        return None
    if old.unit is Unit.PERCENT and min(old.value, new.value) < 98:
        return _between_rates(old.value, new.value)
    if _is_score(sentence, named, place) and old.unit in (Unit.BARE, Unit.POINTS):
        return _points_on_scale(new.value - old.value)
    said = _said_now(new, sentence, named, place)
    if said is not None:
        then = _said_now(old, sentence, named, place) if new.unit is Unit.PERCENT else None
        if then is not None:
            return f"{said}; before, {then}"
        return f"{said}; before, it was {_level(old)}, so now {_relative(old.value, new.value)}"
    measured = old.unit in (Unit.TIME, Unit.MONEY, Unit.BYTES, Unit.TIMES, Unit.BANDWIDTH)
    counted = old.unit is Unit.COUNT and max(old.value, new.value) >= 20
    if counted or (measured and _subject(sentence, named, place)):
        return f"{_relative(old.value, new.value)} ({_level(old)} before)"
    return None


def _said_now(
    new: Quantity, sentence: Sentence, named: Sequence[Mention], place: tuple[int, int]
) -> str | None:
    """What the new level says by itself, for metrics that say more than a number."""
    kinds = ("percentiles", "recovery", "availability", "money", "data")
    for mention in named:
        fits = mention.metric.kind in kinds and new.unit in mention.metric.units
        if fits and _near(sentence, mention, place):
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


def _change(amount: Quantity, sentence: Sentence) -> Change | None:
    if amount.unit not in (Unit.PERCENT, Unit.TIMES, Unit.POINTS) or amount.value == 0:
        return None
    if re.match(r" of the (?:time|day|week|month|quarter|year)\b", sentence.after(amount.end)):
        return None
    left = _LEFT.search(sentence.before(amount.start, 70))
    if left is not None:
        offset = amount.start - min(70, amount.start - sentence.start)
        start = amount.start if left["by"] else offset + left.start()
        return Change(start, amount.end, amount, left["up"] is not None)
    right = _RIGHT.match(sentence.text, amount.end, sentence.end)
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
        rf" (?:the |our |as much |as many )?{_SUBJECT.pattern}", after
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
        return _rate(sentence, named, (change.start, change.end)) or _is_score(
            sentence, named, (change.start, change.end)
        )
    return _subject(sentence, named, (change.start, change.end))


def _subject(sentence: Sentence, named: Sequence[Mention], place: tuple[int, int]) -> bool:
    """Whether something that people measure stands near enough to be what changes."""
    clause = sentence.clause(*place)
    near = sentence.before(place[0], 40) if sentence.text[place[0] - 2 : place[0]] == ", " else ""
    if _SUBJECT.search(clause) or _SUBJECT.search(near):
        return True
    return any(_near(sentence, m, place) for m in named)


def _near(sentence: Sentence, mention: Mention, place: tuple[int, int]) -> bool:
    if mention.start < place[1] and place[0] < mention.end:
        return False
    gap = sentence.text[min(mention.end, place[1]) : max(mention.start, place[0])]
    return len(gap) <= 60 and not set(BREAK.findall(gap)) - {", "} and gap.count(", ") <= 1


def _rate(sentence: Sentence, named: Sequence[Mention], place: tuple[int, int]) -> bool:
    """Whether what changes is itself a rate in per cent."""
    clause = sentence.clause(*place)
    return re.search(r"\brates?\b", clause) is not None or any(
        Unit.PERCENT in m.metric.units
        and m.metric.kind not in ("money", "nps")
        and _near(sentence, m, place)
        for m in named
    )


def _is_score(sentence: Sentence, named: Sequence[Mention], place: tuple[int, int]) -> bool:
    return any(m.metric.kind == "nps" and _near(sentence, m, place) for m in named)


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
        return _points(change, _is_score(sentence, named, place))
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
    if _rate(sentence, named, place):
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
        return _points_on_scale(abs(amount.value) if change.up else -abs(amount.value))
    word = "point" if abs(amount.top) == 1 else "points"
    _, of = share(max(abs(amount.value), amount.top))
    count = amount.each(lambda value: exact(abs(value) * of / 100))
    said = amount.each(lambda value: exact(abs(value)))
    return f"{said} percentage {word}: {count} {more} of every {exact(of)} than before, whatever the rate was"


def _points_on_scale(points: Decimal) -> str:
    word = "point" if abs(points) == 1 else "points"
    return f"{exact(abs(points))} {word} {'more' if points > 0 else 'fewer'} than before, on a scale from -100 to 100"


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
    repeats = over is not None or _REPEATS.search(clause) is not None
    if period.name == "year" or not repeats or change.amount.high is not None:
        return then, ""
    signed = abs(change.amount.value) * (1 if change.up else -1)
    year = compounded(signed, period.per_year if period is not MONTH else Decimal(12))
    return (
        then,
        f"if that goes on, {percent(abs(year))} {'more' if change.up else 'less'} in a year",
    )


def _steady(clause: str) -> Period | None:
    found = _STEADY.search(clause)
    return period_named(found["a"] or found["b"] or found["c"]) if found else None
