"""What is offered while somebody types: every beginning of a label, beside fuzzy matching."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from statistics import median

from rapidfuzz import fuzz, process

from adapters.english import commonness
from benchmarks.fresh import fresh
from benchmarks.glossaries import glossary_of, labels_of
from benchmarks.lookup import PARLEY, WRATIO, typed_labels
from benchmarks.table import Goal, Table, duration, times
from benchmarks.timing import Call, percentile, side_by_side
from bot.matching.lexicon import Lexicon
from bot.matching.typeahead import offers

SIZES = {3_000: 3, 30_000: 3}
OFFERED = 20
LONGEST = 0.020
"""Seconds: what a person who types takes for at once."""

Times = Mapping[str, Sequence[float]]


def tables() -> Iterator[Table]:
    """One table, a row for each way to find what somebody is typing."""
    measured = {size: fresh(_measure, size, rounds) for size, rounds in SIZES.items()}
    columns = [f"{size:,} labels" for size in measured]
    rows = tuple(
        (name, *(_cell(found, name) for found in measured.values())) for name in (PARLEY, WRATIO)
    )
    slowest = percentile(measured[30_000][PARLEY], 0.99)
    yield Table(
        "While somebody types",
        ("", *columns),
        rows,
        (
            "Every beginning, letter by letter, of forty labels as people type them: in other "
            "capitals, misspelt, or unknown. Twenty words are offered. Median, the slowest "
            "hundredth, and how many times longer than Parley at the median.",
        ),
        (Goal("99 of 100 within 20 ms at 30,000 labels", duration(slowest), slowest < LONGEST),),
    )


def _measure(size: int, rounds: int) -> Times:
    glossary = glossary_of(size)
    labels = labels_of(glossary)
    lexicon = Lexicon(glossary, lambda word: commonness(word) >= 2.5)
    typed = [label[:end] for label in typed_labels() for end in range(1, len(label) + 1)]
    calls: dict[str, Sequence[Call]] = {
        PARLEY: [partial(offers, lexicon, text, limit=OFFERED) for text in typed],
        WRATIO: [
            partial(process.extract, text, labels, scorer=fuzz.WRatio, limit=OFFERED)
            for text in typed
        ],
    }
    return side_by_side(calls, rounds)


def _cell(found: Times, name: str) -> str:
    middle, slow = median(found[name]), percentile(found[name], 0.99)
    return f"{duration(middle)}, {duration(slow)}, {times(middle / median(found[PARLEY]))}"
