"""Finds the figures of a message and says each in plain words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.figures import (
    availability,
    churn,
    conversion,
    data,
    errors,
    levels,
    lift,
    money,
    nines,
    nps,
    percentiles,
    prices,
    recovery,
    samples,
)
from bot.figures.change_words import LEFT
from bot.figures.figure import Figure
from bot.figures.found import Found
from bot.figures.noise import without_noise
from bot.figures.pairing import mentions, pairs
from bot.figures.quantities import quantities
from bot.figures.quantity import Quantity
from bot.figures.sentences import Mention, Metric, Reading, Sentence, sentences
from bot.figures.units import Unit
from bot.matching.text import prose

METRICS: tuple[Metric, ...] = (
    *percentiles.METRICS,
    *recovery.METRICS,
    *money.METRICS,
    *prices.METRICS,
    *conversion.METRICS,
    *churn.METRICS,
    *availability.METRICS,
    *errors.METRICS,
    *nps.METRICS,
    *data.METRICS,
    *samples.METRICS,
    conversion.ANY_RATE,
)
_NAMES = re.compile(
    "|".join(rf"(?P<m{i}>(?<!\w)(?:{m.names})(?!\w))" for i, m in enumerate(METRICS))
)
_WORTH_A_LOOK = re.compile(r"\d|nines|per ?cent|hours?|minutes?|days?|zero|times")
_NEAR = 30
_BOUND = re.compile(
    r"(?:\b(?:under|below|less than|fewer than|lower than|at most|no more than|not more than"
    r"|up to|over|above|more than|higher than|greater than|at least|no less than|not less than"
    r"|exceeds?|exceeding|beyond)|[<>≤≥]=?) ?[~$€£]?$"
)


def find_figures(text: str, *, folded: str | None = None) -> tuple[Figure, ...]:
    """The figures of a message with their plain words: in order, not overlapping.

    Only what is a metric in its context: versions, dates, tickets, plain prices are left alone.
    `folded` is `prose(text)` if the caller has it already.
    """
    folded = prose(text) if folded is None else folded
    if not _WORTH_A_LOOK.search(folded):
        return ()
    folded = without_noise(folded)
    every = quantities(text, folded)
    found = [one for sentence in sentences(folded, every) for one in _read(sentence)]
    return tuple(_placed(text, found))


def _read(sentence: Sentence) -> Iterator[Found]:
    """Every figure of a sentence; a quantity that went into one is not read again.

    First what has a form of its own, then numbers that stand with a metric, then rates and sizes.
    """
    named = mentions(sentence, METRICS, _NAMES)
    taken: set[int] = set()
    for read in _FORMS:
        yield from _new(read(sentence), taken)
    yield from _new(levels.read_levels(sentence, named), taken)
    yield from _new(lift.read_changes(_rest(sentence, taken), named), taken)
    yield from _new(data.read_transfers(sentence), taken)
    yield from _new(_paired(_rest(sentence, taken), named), taken)
    for read in _LOOSE:
        yield from _new(read(sentence), taken)


_FORMS = (nines.read_nines, samples.read_samples, percentiles.read_shares, prices.read_prices)
_LOOSE = (nines.read_bare, data.read_throughput, data.read_sizes)


def _new(found: Iterator[Found], taken: set[int]) -> Iterator[Found]:
    """Leave out numbers that were read already; two rates may share one volume."""
    for one in found:
        if not one.uses or one.uses[0].start not in taken:
            taken |= {use.start for use in one.uses}
            yield one


def _rest(sentence: Sentence, taken: set[int]) -> Sentence:
    return replace(
        sentence, quantities=tuple(q for q in sentence.quantities if q.start not in taken)
    )


def _paired(sentence: Sentence, named: Sequence[Mention]) -> Iterator[Found]:
    for mention, quantity in sorted(pairs(sentence, named), key=lambda pair: pair[1].start):
        said = mention.metric.say(Reading(quantity, mention, sentence))
        if said is not None and not _is_change(sentence, quantity):
            start, end = _surface(sentence, mention, quantity, named)
            core = quantity.start, quantity.end
            plain = f"at that limit: {said.plain}" if _bounded(sentence, quantity) else said.plain
            yield Found(start, end, plain, mention.metric.kind, (quantity, *said.uses), core)


def _is_change(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether the number says by how much and not how much: `CAC is up $20`."""
    return sentence.ends_in(LEFT, quantity.start) and quantity.unit is not Unit.PERCENT


def _bounded(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether the number is not reached but only a bound: `CAC under $120`, `at least 99.9 %`."""
    return sentence.ends_in(_BOUND, quantity.start)


def _surface(
    sentence: Sentence, mention: Mention, quantity: Quantity, named: Sequence[Mention]
) -> tuple[int, int]:
    """From metric to number where they stand close together and nothing else is between."""
    start, end = min(mention.start, quantity.start), max(mention.end, quantity.end)
    others = [q for q in sentence.quantities if q != quantity and start < q.end and q.start < end]
    between = [m for m in named if m != mention and start < m.end and m.start < end]
    gap = (end - start) - (mention.end - mention.start) - (quantity.end - quantity.start)
    words = sentence.text[start:end]
    apart = others or between or gap > _NEAR or words.count("(") != words.count(")")
    return (quantity.start, quantity.end) if apart else (start, end)


def _placed(text: str, found: Sequence[Found]) -> Iterator[Figure]:
    """In order and apart: figures that overlap shrink to their numbers, else the first wins."""
    last = 0
    ordered = sorted(found, key=lambda one: (one.core or (one.start, one.end))[0])
    for at, one in enumerate(ordered):
        start, end = one.start, one.end
        later = (other.core or (other.start, other.end) for other in ordered[at + 1 : at + 2])
        if start < last or any(end > other[0] for other in later):
            start, end = one.core or (start, end)
        if start >= last and end > start:
            last = end
            yield Figure(start, end, text[start:end], one.plain, one.kind)
