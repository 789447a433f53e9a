"""Quantities that belong together: ranges, ratios, `1 h 30 min`, `120/340/900 ms`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.figures.quantity import Quantity
from bot.figures.units import Unit

_BETWEEN = re.compile(r" ?(?:-|->|→|=>|/) ?| (?:to|and|or|through) ")
_CHANGES = re.compile(
    r"\b(?:up|down|rose|grew|fell|dropped|climbed|increased|decreased|declined|jumped"
    r"|improved|gained|lost)"
    r"(?: by| about| around| roughly| nearly| almost)* $"
)


def join(found: list[Quantity], folded: str) -> Iterator[Quantity]:
    """Ranges, ratios, slashed lists and `1 h 30 min`, each put together from its parts."""
    at = 0
    while at < len(found):
        this = found[at]
        while at + 1 < len(found) and (joined := _joined(this, found[at + 1], folded)):
            this, at = joined, at + 1
        at += 1
        yield from _slashed(this, found, at, folded)


def _joined(one: Quantity, two: Quantity, folded: str) -> Quantity | None:
    gap = folded[one.end : two.start]
    if len(gap) > 6:
        return None
    if _is_rest_of(one, two, gap):
        return replace(one, end=two.end, value=one.value + two.value, said="")
    if one.unit is two.unit is Unit.BARE and two.value == 1 and gap.strip() in (":", "to"):
        return replace(one, end=two.end, unit=Unit.RATIO)
    if one.high is None and two.high is None and _BETWEEN.fullmatch(gap) and "/" not in gap:
        return _range(one, two, gap.strip(), folded)
    return None


def _is_rest_of(one: Quantity, two: Quantity, gap: str) -> bool:
    return (
        one.unit is two.unit is Unit.TIME
        and one.high is None
        and one.factor > two.factor
        and one.factor <= 86_400
        and (not gap.strip() or (gap == " and " and len(one.said) > 3))
        and two.value < one.factor
        and one.per is None
    )


def _range(one: Quantity, two: Quantity, sign: str, folded: str) -> Quantity | None:
    before = folded[max(0, one.start - 9) : one.start]
    came_from = before.endswith("from ")
    level = (
        one.unit is Unit.PERCENT
        and sign == "to"
        and _CHANGES.search(folded[max(0, one.start - 30) : one.start])
    )
    if level or (one.unit is not Unit.BARE and one.value > two.value and not came_from):
        return None
    arrow = sign in ("->", "→", "=>")
    if sign in ("and", "or") and not (before.endswith("between ") or sign == "or"):
        return None
    same = one.unit is two.unit and (one.unit is not Unit.BARE or sign != "and")
    bare = one.unit is Unit.BARE and two.unit not in (Unit.BARE, Unit.COUNT, Unit.RATIO)
    counts = one.unit is Unit.BARE and two.unit is Unit.COUNT
    if not (same or bare or counts) or (one.symbol and one.symbol != two.symbol and two.symbol):
        return None
    low = one.value * two.factor if one.factor == 1 and one.unit is Unit.BARE else one.value
    return replace(
        two,
        start=one.start,
        value=low,
        high=two.value,
        changed=came_from or arrow,
    )


_LONGEST_LIST = 6


def _slashed(this: Quantity, found: list[Quantity], at: int, folded: str) -> Iterator[Quantity]:
    """`120/340/900 ms`: a bare number before a slash has the unit of the last one."""
    last, previous, step = this, this, at
    while last.unit is Unit.BARE and step < min(len(found), at + _LONGEST_LIST):
        if folded[previous.end : found[step].start].strip() != "/":
            break
        last = previous = found[step]
        step += 1
    if last.unit in (Unit.TIME, Unit.PERCENT, Unit.MONEY) and this.unit is Unit.BARE:
        yield replace(this, unit=last.unit, value=this.value * last.factor, factor=last.factor)
    else:
        yield this
