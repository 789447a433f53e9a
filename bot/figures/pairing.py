"""Which quantity is a figure of which metric: by grammar, from the surest sign to the weakest."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.figures.grammar import ABOUT_IT, CLOSES, KEPT, LASTS, LIST, NO_MEASURE, RIGHT, TIGHT, VERB
from bot.figures.quantity import Quantity
from bot.figures.sentences import BREAK, Mention, Metric, Sentence
from bot.figures.units import Unit

Pair = tuple[Mention, Quantity]


_REACH = 70


def mentions(
    sentence: Sentence, metrics: Sequence[Metric], pattern: re.Pattern[str]
) -> list[Mention]:
    """The metrics that a sentence names, in order. `pattern` has one group for each metric."""
    found = pattern.finditer(sentence.text, sentence.start, sentence.end)
    every = [Mention(m.start(), m.end(), metrics[int((m.lastgroup or "m0")[1:])]) for m in found]
    return [
        m
        for m in every
        if _measured(sentence, m)
        and not any(q.start < m.end and m.start < q.end for q in sentence.quantities)
    ]


def _measured(sentence: Sentence, mention: Mention) -> bool:
    """Whether a metric is meant, and not a meeting about it."""
    timed = Unit.TIME in mention.metric.units or Unit.MONEY in mention.metric.units
    return not timed or ABOUT_IT.match(sentence.text, mention.end, sentence.end) is None


def pairs(sentence: Sentence, named: Sequence[Mention]) -> Iterator[Pair]:
    """Each quantity with its metric; no metric and no quantity is taken twice."""
    free = [q for q in sentence.quantities if not q.changed and measures(sentence, q)]
    left = list(named)
    for one in _listed(sentence, left, free):
        yield one
        left.remove(one[0])
        free.remove(one[1])
    for weak in (False, True):
        some = [m for m in left if m.metric.weak is weak]
        for sign in (_tight_left, _right_behind, _loose_left, _loose_right):
            for quantity in list(free):
                mention = sign(sentence, quantity, some)
                if mention is not None:
                    yield mention, quantity
                    some.remove(mention)
                    free.remove(quantity)


def fits(quantity: Quantity, mention: Mention) -> bool:
    """Whether a metric is measured in the unit of a quantity."""
    return quantity.unit in mention.metric.units


def _alone(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a bare number counts nothing after it: `NPS 42 in May`, not `NPS 3 surveys`."""
    if quantity.unit is not Unit.BARE:
        return True
    around = sentence.before(quantity.start, 1) + sentence.after(quantity.end, 1)
    closed = CLOSES.match(sentence.text, quantity.end, sentence.end) is not None
    return closed and "/" not in around and quantity.said != "words"


def _nearest_left(quantity: Quantity, named: list[Mention]) -> Mention | None:
    before = [m for m in named if m.end <= quantity.start and fits(quantity, m)]
    return max(before, key=lambda m: m.end, default=None)


def _nearest_right(quantity: Quantity, named: list[Mention]) -> Mention | None:
    after = [m for m in named if m.start >= quantity.end and fits(quantity, m)]
    return min(after, key=lambda m: m.start, default=None)


def measures(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a quantity can be a figure at all: not "20 % off", not "for 5 minutes"."""
    if NO_MEASURE.match(sentence.text, quantity.end, sentence.end):
        return False
    before = sentence.before(quantity.start, 40)
    return (
        quantity.unit is not Unit.TIME
        or not LASTS.search(before)
        or KEPT.search(before) is not None
    )


def _alone_behind(sentence: Sentence, quantity: Quantity, mention: Mention) -> bool:
    """`a 4 ROAS` is one, `42 NPS comments` is not."""
    if quantity.unit is not Unit.BARE:
        return True
    closed = CLOSES.match(sentence.text, mention.end, sentence.end)
    return quantity.said != "words" and (
        closed is not None or sentence.after(mention.end, 7) in (" target", " goal", " score")
    )


def _stands_between(start: int, end: int, unit: Unit, sentence: Sentence) -> bool:
    return any(q.unit is unit and start <= q.start < end for q in sentence.quantities)


def _tight_left(sentence: Sentence, quantity: Quantity, named: list[Mention]) -> Mention | None:
    mention = _nearest_left(quantity, named)
    if mention is None or quantity.start - mention.end > _REACH:
        return None
    tight = TIGHT.fullmatch(sentence.text, mention.end, quantity.start) is not None
    return mention if tight and _alone(sentence, quantity) else None


def _right_behind(sentence: Sentence, quantity: Quantity, named: list[Mention]) -> Mention | None:
    mention = _nearest_right(quantity, named)
    if mention is None or mention.start - quantity.end > _REACH:
        return None
    gap = sentence.text[quantity.end : mention.start]
    if RIGHT.fullmatch(gap) is None or not _alone_behind(sentence, quantity, mention):
        return None
    of_it = (
        quantity.unit is Unit.PERCENT
        and gap.startswith(" of ")
        and mention.metric.kind != "availability"
    )
    bought = quantity.unit is Unit.MONEY and re.search(r"\b(?:on|in|for|at|as)\b", gap)
    return None if of_it or bought else mention


def _loose_left(sentence: Sentence, quantity: Quantity, named: list[Mention]) -> Mention | None:
    mention = _nearest_left(quantity, named)
    if mention is None or quantity.unit in (Unit.BARE, Unit.COUNT):
        return None
    gap = sentence.text[mention.end : quantity.start]
    if len(gap) > _REACH or _stands_between(mention.end, quantity.start, quantity.unit, sentence):
        return None
    if quantity.unit is Unit.PERCENT and sentence.after(quantity.end, 4) == " of ":
        return None
    if quantity.unit is Unit.MONEY and re.search(
        r"\b(?:budget|spend|spent|paid|pay|invest\w*|costs?)\b", gap
    ):
        return None
    plain = re.sub(
        r", (?=(?:only|just|at|currently|now|still|about|around|roughly|with)\b)", " ", gap
    )
    if BREAK.search(plain) is None:
        return mention
    ends = re.match(r"[ .)!?…]*(?:$|,|\n|and\b|but\b)", sentence.after(quantity.end))
    return mention if ends and re.fullmatch(r"[^,;!?\n]*, ", gap) and " and " not in gap else None


def _loose_right(sentence: Sentence, quantity: Quantity, named: list[Mention]) -> Mention | None:
    mention = _nearest_right(quantity, named)
    if mention is None or quantity.unit in (Unit.BARE, Unit.COUNT):
        return None
    gap = sentence.text[quantity.end : mention.start]
    blocked = _stands_between(quantity.end, mention.start, quantity.unit, sentence)
    linked = re.search(r"\b(?:to|for|the|of|on|our|in|a|by) $", gap)
    if len(gap) > 45 or blocked or linked or BREAK.search(gap):
        return None
    verb = VERB.fullmatch(sentence.text[mention.start : mention.end])
    other = quantity.unit is not Unit.PERCENT and gap.startswith((" at ", " is ", " for "))
    return mention if verb or other else None


def _listed(sentence: Sentence, named: list[Mention], free: list[Quantity]) -> Iterator[Pair]:
    """`p95 and p99 are 300 ms and 900 ms`: as many quantities as metrics, in the same order."""
    text = sentence.text
    run: list[Mention] = []
    for mention in [*named, None]:
        if mention and (not run or LIST.fullmatch(text, run[-1].end, mention.start)):
            run.append(mention)
            continue
        yield from _zip(sentence, run, free)
        run = [mention] if mention else []


def _zip(sentence: Sentence, run: list[Mention], free: list[Quantity]) -> Iterator[Pair]:
    if len(run) < 2:
        return
    after = [q for q in free if q.start >= run[-1].end][: len(run)]
    ends = [run[-1].end, *(q.end for q in after)]
    if len(after) < len(run) or not TIGHT.fullmatch(sentence.text, ends[0], after[0].start):
        return
    joined = all(LIST.fullmatch(sentence.text, one.end, two.start) for one, two in pairwise(after))
    if joined and all(fits(q, m) for m, q in zip(run, after, strict=True)):
        yield from zip(run, after, strict=True)
