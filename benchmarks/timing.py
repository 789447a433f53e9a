"""Measuring side by side: everybody in the same run, taking turns, medians over the rounds."""

import gc
from collections.abc import Callable, Mapping, Sequence
from statistics import median
from time import perf_counter

Call = Callable[[], object]


def side_by_side(calls: Mapping[str, Sequence[Call]], rounds: int) -> dict[str, list[float]]:
    """Seconds of each call, the median over the rounds, after one round that does not count.

    In each round everybody does all of their calls; the one who begins changes from round to round.
    """
    seen: dict[str, list[list[float]]] = {name: [[] for _ in ours] for name, ours in calls.items()}
    names = list(calls)
    gc.collect()
    gc.freeze()
    for turn in range(rounds + 1):
        first = turn % len(names)
        for name in (*names[first:], *names[:first]):
            _run(calls[name], seen[name], counts=turn > 0)
    gc.unfreeze()
    return {name: [median(times) for times in ours] for name, ours in seen.items()}


def _run(calls: Sequence[Call], seen: list[list[float]], *, counts: bool) -> None:
    for call, times in zip(calls, seen, strict=True):
        begin = perf_counter()
        call()
        took = perf_counter() - begin
        if counts:
            times.append(took)


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which `share` of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
