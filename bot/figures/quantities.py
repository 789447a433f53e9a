"""Quantities in running text: a number with its unit, what it counts, and per what."""

import re
from dataclasses import replace

from bot.figures.numbers import as_whole, parse_digits
from bot.figures.quantity import Quantity
from bot.figures.ranges import join
from bot.figures.spelling import NOUN, ONE, amount
from bot.figures.units import SCALES, Period, Unit, period_named

_COUNTED = re.compile(rf" (?:of )?(?:our |the |these |those )?(?P<noun>{NOUN})\b")
_PER = re.compile(
    r" ?(?:/ ?|per |a |an |each |every |in (?:a|an|one) |p\. ?)"
    r"(?P<per>s|sec|second|min|minute|h|hour|d|day|w|week|mo|month|quarter|y|yr|year|a(?=\.))\b"
    r"| (?P<ly>daily|weekly|monthly|quarterly|yearly|annually|mom|yoy|qoq|wow|p\.a\.|pa\b"
    r"|hourly)(?!\w)"
)


def quantities(text: str, folded: str) -> tuple[Quantity, ...]:
    """Every quantity of a text, in order. `folded` is what is read, as long as `text`."""
    found: list[Quantity] = []
    for match in ONE.finditer(folded):
        quantity = _read(match, text, folded)
        if quantity is not None and not (found and quantity.start < found[-1].end):
            found.append(quantity)
    return tuple(join(found, folded))


def _read(match: re.Match[str], text: str, folded: str) -> Quantity | None:
    quantity = amount(match, text)
    if quantity is None:
        return None
    start = match.start("before") if match["before"] else _first(match)
    quantity = replace(quantity, start=start, end=match.end())
    if match["sign"] and match["sign"] != "+" and quantity.unit is not Unit.TIME:
        quantity = replace(quantity, value=-quantity.value)
    quantity = _with_noun(quantity, match, folded)
    return _with_period(quantity, folded)


def _first(match: re.Match[str]) -> int:
    if match["sign"]:
        return match.start("sign")
    return match.start("digits") if match["digits"] else match.start("words")


def _with_noun(quantity: Quantity, match: re.Match[str], folded: str) -> Quantity:
    """A bare number before a noun counts it; `1.2m visits` are millions, not minutes."""
    minutes = quantity.unit is Unit.TIME and quantity.said == "m" and not match["words"]
    if quantity.unit is not Unit.BARE and not minutes:
        return quantity
    noun = _COUNTED.match(folded, quantity.end)
    if noun is None:
        return _listed(quantity, match, folded)
    bare, per = _without_period(noun["noun"])
    counted = replace(quantity, unit=Unit.COUNT, noun=bare, end=noun.end(), said="", per=per)
    if match["words"]:
        return counted
    factor = SCALES["m"] if minutes else quantity.factor
    typed = (parse_digits if match["scale"] or minutes else as_whole)(match["digits"])
    return replace(counted, value=typed * factor, factor=factor)


def _without_period(noun: str) -> tuple[str, Period | None]:
    """`daily requests` are requests, per day."""
    first, _, rest = noun.partition(" ")
    return (rest, period_named(first)) if first in ("daily", "weekly", "monthly") else (noun, None)


_LIST = re.compile(r"\b(?:list|audience|database|base|mailing) of (?:about |around |roughly )?$")


def _listed(quantity: Quantity, match: re.Match[str], folded: str) -> Quantity:
    """`a list of 18,000` counts contacts."""
    listed = quantity.value >= 100 and quantity.said != "words" and match["digits"]
    if not listed or not _LIST.search(folded[max(0, quantity.start - 30) : quantity.start]):
        return quantity
    return replace(quantity, unit=Unit.COUNT, noun="contacts")


_TAKES_PERIOD = (Unit.PERCENT, Unit.COUNT, Unit.MONEY, Unit.BYTES, Unit.TIME)


def _with_period(quantity: Quantity, folded: str) -> Quantity:
    if quantity.unit not in _TAKES_PERIOD or quantity.per is not None:
        return quantity
    per = _PER.match(folded, quantity.end)
    if per is None:
        return quantity
    period = period_named((per["per"] or per["ly"]).replace(".", ""))
    return replace(quantity, per=period, end=per.end()) if period else quantity
