"""Finding the terms of a message, beside three other matchers: speed, memory and correctness."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from statistics import mean, median

from adapters.english import commonness
from benchmarks.chat import chat
from benchmarks.engines import ENGINES, OURS, engines_for, spans
from benchmarks.finding import Accuracy, accuracy_of, accuracy_of_glosses
from benchmarks.fresh import Cost, cost, fresh
from benchmarks.glossaries import glossary_of, labels_of
from benchmarks.table import Goal, Table, duration, megabytes, times
from benchmarks.timing import side_by_side
from bot.matching.lexicon import Lexicon
from bot.translating.translate import Translator

SIZES = {300: 7, 3_000: 7, 30_000: 5, 300_000: 3}
"""Numbers of labels, and how many rounds each is measured."""

LABELLED = Path(__file__).parents[1] / "tests" / "labelled" / "messages.dev.jsonl"
SENSES = "Parley with the choice of senses"
_MESSAGES = 600

Times = Mapping[str, Sequence[float]]
Costs = Mapping[str, Cost]


def tables() -> Iterator[Table]:
    """Time and correctness, then what it takes to build the matchers."""
    measured = {size: fresh(_times, size, rounds) for size, rounds in SIZES.items()}
    right = fresh(_accuracies)
    yield _times_table(measured, right)
    costs = {size: {name: fresh(_cost, name, size) for name in engines_for(size)} for size in SIZES}
    yield _costs_table(costs)


def body(size: int = 300) -> list[str]:
    """The messages, the same for every size: their terms are in the smallest glossary."""
    return list(chat(labels_of(glossary_of(size)), _MESSAGES))


def _times(size: int, rounds: int) -> Times:
    glossary, messages = glossary_of(size), body()
    lexicon = Lexicon(glossary, lambda word: commonness(word) > 0)
    engines = {name: build for name, build in engines_for(size).items() if name != OURS}
    finds = {OURS: spans(lexicon.detector), **{name: b(glossary) for name, b in engines.items()}}
    calls = {name: [partial(find, text) for text in messages] for name, find in finds.items()}
    gloss = partial(Translator(lexicon, commonness).gloss, to="marketing", speaker="it")
    return side_by_side({**calls, SENSES: [partial(gloss, text) for text in messages]}, rounds)


def _accuracies() -> Mapping[str, Accuracy]:
    return {
        **{name: accuracy_of(build, LABELLED) for name, build in ENGINES.items()},
        SENSES: accuracy_of_glosses(LABELLED),
    }


def _cost(name: str, size: int) -> Cost:
    glossary = glossary_of(size)
    return cost(lambda: ENGINES[name](glossary))


def _times_table(measured: Mapping[int, Times], right: Mapping[str, Accuracy]) -> Table:
    columns = [f"{size:,} labels" for size in measured]
    rows = tuple(
        (name, *(_cell(found.get(name)) for found in measured.values()), *right[name].cells())
        for name in right
    )
    note = (
        f"Time per message over {_MESSAGES} messages of chat, each label count in one run: the "
        "median, and the mean in brackets. Precision, recall and F1 on "
        f"{LABELLED.name} with the shipped glossary, everyday talk included; a word that the "
        "reader's own team uses counts for nobody."
    )
    columns += ["precision", "recall", "F1"]
    return Table(
        "Terms in a message", ("", *columns), rows, (note,), tuple(_goals(measured, right))
    )


def _cell(found: Sequence[float] | None) -> str:
    if found is None:
        return "not built"
    return f"{duration(median(found))} ({duration(mean(found))})"


def _goals(measured: Mapping[int, Times], right: Mapping[str, Accuracy]) -> Iterator[Goal]:
    ours, others = right[SENSES].f1, [right[name].f1 for name in ENGINES if name != OURS]
    yield Goal(
        "F1 at least .95 where the others reach about .65",
        f"{ours:.3f}, the others at most {max(others):.3f}",
        ours >= 0.95,
    )
    middle = {name: median(found) for name, found in measured[3_000].items() if name != SENSES}
    slower = middle[OURS] / min(middle.values())
    yield Goal("within 3 times the fastest at 3,000 labels", times(slower), slower <= 3)
    small, large = (median(measured[size][OURS]) for size in (300, 300_000))
    yield Goal(
        "the cost of a message grows less than 2 times from 300 to 300,000 labels",
        times(large / small),
        large < 2 * small,
    )


def _costs_table(costs: Mapping[int, Costs]) -> Table:
    columns = [f"{size:,} labels" for size in costs]
    rows = tuple(
        (name, *(_cost_cell(found.get(name)) for found in costs.values())) for name in ENGINES
    )
    ours = {size: found[OURS] for size, found in costs.items()}
    note = (
        "Seconds to build, and memory that stays in use, each in a fresh process. Parley's include "
        "its index of senses. spaCy is left out at 300,000 labels: it needs minutes and gigabytes."
    )
    return Table("Building the matcher", ("", *columns), rows, (note,), tuple(_growth(ours)))


def _cost_cell(found: Cost | None) -> str:
    return f"{duration(found.seconds)}, {megabytes(found.memory)}" if found else "not built"


def _growth(ours: Mapping[int, Cost]) -> Iterator[Goal]:
    """Ten times the labels may take twenty times the time or memory, not a hundred."""
    small, large = ours[30_000], ours[300_000]
    for what, grown in (
        ("build time", large.seconds / small.seconds),
        ("memory", large.memory / small.memory),
    ):
        wanted = f"{what} grows in proportion from 30,000 to 300,000 labels"
        yield Goal(wanted, times(grown), grown < 20)
