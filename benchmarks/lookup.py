"""Looking a word up: a free question from end to end and a label alone, beside fuzzy matching."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from random import Random
from statistics import median

from rapidfuzz import fuzz, process
from thefuzz import process as thefuzz

from adapters.english import commonness
from adapters.search import DefinitionSearch
from benchmarks.fresh import fresh
from benchmarks.glossaries import glossary_of, labels_of
from benchmarks.table import Goal, Table, duration, times
from benchmarks.timing import percentile, side_by_side
from bot.answering.here import Asking
from bot.knowledge import Knowledge, learn
from bot.messages import Addressed

SIZES = {300: 9, 3_000: 5, 30_000: 3}
"""Numbers of labels, and how many rounds each is measured."""

PARLEY, WRATIO = "Parley", "rapidfuzz WRatio"
_TODAY = date(2026, 6, 1)
_SHAPES = (
    "what does {} mean here?",
    "what's {}?",
    "hi! who owns {}?",
    "how do we count {}?",
    "can someone explain {} to me please",
    "{}",
)
_UNKNOWN = ("lead pipe", "unicorn ratio", "BQX", "flobnication", "warehouse party", "tea budget")

Times = Mapping[str, Sequence[float]]


def tables() -> Iterator[Table]:
    """A table for free questions and one for labels."""
    measured = {size: fresh(_measure, size, rounds) for size, rounds in SIZES.items()}
    yield _table(
        "A free question, from its words to the answer",
        "Parley reads the question, finds the label in it, looks it up and decides whose sense "
        "holds. The others are given the whole question and find their nearest label.",
        {size: questions for size, (questions, _) in measured.items()},
    )
    yield _table(
        "A label alone",
        "As people type it: in other capitals, in the plural, misspelt, or unknown.",
        {size: labels for size, (_, labels) in measured.items()},
    )


def _measure(size: int, rounds: int) -> tuple[Times, Times]:
    glossary = glossary_of(size)
    known = learn(glossary, DefinitionSearch(glossary), commonness)
    labels = labels_of(glossary)
    typed = tuple(typed_labels())
    asked = tuple(questions(typed))
    return (
        side_by_side(_calls(asked, labels, partial(_answer, known)), rounds),
        side_by_side(_calls(typed, labels, known.lexicon.look_up), rounds),
    )


def _calls(
    texts: Sequence[str], labels: list[str], parley: Callable[[str], object]
) -> dict[str, list[Callable[[], object]]]:
    exact = {label.casefold(): label for label in labels}
    return {
        "a plain dict": [partial(exact.get, text.casefold()) for text in texts],
        PARLEY: [partial(parley, text) for text in texts],
        WRATIO: [
            partial(process.extract, text, labels, scorer=fuzz.WRatio, limit=1) for text in texts
        ],
        "thefuzz": [partial(thefuzz.extractOne, text, labels) for text in texts],
    }


def _answer(known: Knowledge, text: str) -> object:
    question = known.reader.read(text, Addressed.DM)
    return known.desk.answer(question, Asking(("marketing",)), _TODAY)


def typed_labels() -> Iterator[str]:
    """Forty labels as people type them: half as they are, a quarter misspelt, some unknown."""
    chance = Random(5)
    for at, label in enumerate(chance.sample(labels_of(glossary_of(300)), 34)):
        misspelt = at % 3 == 0 and len(label) > 6
        yield _misspelt(chance, label) if misspelt else _retyped(chance, label)
    yield from _UNKNOWN


def questions(labels: Sequence[str]) -> Iterator[str]:
    """The labels, asked about in turn in each of the shapes."""
    for at, label in enumerate(labels):
        yield _SHAPES[at % len(_SHAPES)].format(label)


def _misspelt(chance: Random, label: str) -> str:
    at = chance.randrange(1, len(label) - 2)
    swapped = label[:at] + label[at + 1] + label[at] + label[at + 2 :]
    return chance.choice((swapped, label[:at] + label[at + 1 :], label[:at] + label[at:].lower()))


def _retyped(chance: Random, label: str) -> str:
    return chance.choice((label, label.lower(), label if label.endswith("s") else f"{label}s"))


def _table(title: str, note: str, measured: Mapping[int, Times]) -> Table:
    columns = [f"{size:,} labels" for size in measured]
    names = next(iter(measured.values())).keys()
    rows = tuple((name, *(_cell(found, name) for found in measured.values())) for name in names)
    note += " Median, the slowest twentieth, and how many times longer than Parley at the median."
    return Table(title, ("", *columns), rows, (note,), tuple(_goals(measured)))


def _cell(found: Times, name: str) -> str:
    middle, slow = median(found[name]), percentile(found[name], 0.95)
    return f"{duration(middle)}, {duration(slow)}, {times(middle / median(found[PARLEY]))}"


def _goals(measured: Mapping[int, Times]) -> Iterator[Goal]:
    faster = {size: median(f[WRATIO]) / median(f[PARLEY]) for size, f in measured.items()}
    yield Goal(
        "at 3,000 labels at least 10 times faster than WRatio at the median",
        times(faster[3_000]),
        faster[3_000] >= 10,
    )
    least = min(faster.values())
    yield Goal("never slower than WRatio", f"at least {times(least)} as fast", least >= 1)
