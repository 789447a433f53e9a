"""Fit the small nets of `bot.socratic.net`: by steps along the slope of a loss (AdamW).

At each step a few examples are looked at, with some of their signs and hidden units left out at
random, so that no sign is leant on too much. What is fitted first on every sign that occurs twice
is fitted again on the signs that weigh most. It needs numpy and scipy, of the `bench` extra.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from bot.socratic.net import Net, key_of, packed

Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]
Slope = Callable[[Numbers, Floats], Floats]
"""The slope of the loss of some rows (their numbers) at what they weigh (one line a row)."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a net is fitted: `rounds` over all examples, `batch` of them a step.

    `decay` pulls every weight to 0 at each step; `hidden` units are fitted `seeds` times over, and
    what they say is averaged.
    """

    hidden: int = 16
    rounds: int = 8
    batch: int = 256
    rate: float = 0.002
    decay: float = 0.5
    left_out: float = 0.4
    units_out: float = 0.3
    seeds: int = 2
    kept: int = 32_000


@dataclass(slots=True)
class Weights:
    """`rows`: signs x (answers + hidden); `starts` of their columns; `out`: hidden x answers."""

    rows: Floats
    starts: Floats
    out: Floats

    def all(self) -> tuple[Floats, Floats, Floats]:
        """The arrays, the one that decays first."""
        return self.rows, self.starts, self.out


def fit(
    signs: Sequence[frozenset[str]], sizes: Sequence[int], slope: Slope, answers: int, plan: Plan
) -> Net:
    """The net for rows of `signs`, of which `sizes` belong together one after the other."""
    times = Counter(sign for found in signs for sign in found)
    known = sorted(sign for sign, number in times.items() if number > 1)
    first = _fit(_matrix(signs, known), sizes, slope, answers, plan)
    told = sum(_importance(one, answers) for one in first)
    told = told * np.sqrt([times[sign] for sign in known])
    most = [known[place] for place in np.argsort(-told, kind="stable")[: plan.kept]]
    kept = sorted({key_of(sign): sign for sign in most}.values())
    again = _fit(_matrix(signs, kept), sizes, slope, answers, plan)
    return _joined(kept, again, answers)


def _matrix(signs: Sequence[frozenset[str]], known: Sequence[str]) -> Any:
    place = {sign: number for number, sign in enumerate(known)}
    found = [[place[sign] for sign in sorted(one) if sign in place] for one in signs]
    columns = np.fromiter((number for one in found for number in one), np.int32)
    ends = np.cumsum([0, *map(len, found)])
    return csr_array(
        (np.ones(len(columns), np.float32), columns, ends), shape=(len(signs), len(known))
    )


def _fit(
    matrix: Any, sizes: Sequence[int], slope: Slope, answers: int, plan: Plan
) -> list[Weights]:
    return [_fit_once(matrix, sizes, slope, answers, plan, seed) for seed in range(plan.seeds)]


def _fit_once(
    matrix: Any, sizes: Sequence[int], slope: Slope, answers: int, plan: Plan, seed: int
) -> Weights:
    chance = np.random.default_rng(seed)
    weights = _at_first(matrix.shape[1], answers, plan.hidden, chance)
    means = [np.zeros_like(one) for one in weights.all()]
    squares = [np.zeros_like(one) for one in weights.all()]
    begins = np.cumsum([0, *sizes])[:-1]
    lengths = np.asarray(sizes)
    steps = -(-len(sizes) // plan.batch) * plan.rounds
    step = 0
    for _ in range(plan.rounds):
        order = chance.permutation(len(sizes))
        for start in range(0, len(order), plan.batch):
            batch = order[start : start + plan.batch]
            chosen = _ranges(begins[batch], lengths[batch])
            rate = plan.rate * (1 - step / steps)
            step += 1
            slopes = _slopes(matrix[chosen], weights, slope, chosen, plan, chance, len(batch))
            weights.rows *= 1 - rate * plan.decay
            for one, toward, mean, square in zip(
                weights.all(), slopes, means, squares, strict=True
            ):
                _adam(one, toward, mean, square, step, rate)
    return weights


def _at_first(signs: int, answers: int, hidden: int, chance: np.random.Generator) -> Weights:
    rows = chance.normal(0, 0.05, (signs, answers + hidden)).astype(np.float32)
    rows[:, :answers] = 0
    out = chance.uniform(-1, 1, (hidden, answers)).astype(np.float32) / np.sqrt(hidden)
    return Weights(rows, np.zeros(answers + hidden, np.float32), out.astype(np.float32))


def _ranges(begins: Numbers, lengths: Numbers) -> Numbers:
    """The numbers from each begin on, as many as its length."""
    before = np.cumsum(lengths) - lengths
    return np.repeat(begins - before, lengths) + np.arange(lengths.sum())


def _slopes(
    rows: Any,
    weights: Weights,
    slope: Slope,
    chosen: Numbers,
    plan: Plan,
    chance: np.random.Generator,
    examples: int,
) -> tuple[Floats, Floats, Floats]:
    """The slope of the loss at the weights, a row of signs at a time."""
    answers = weights.out.shape[1]
    rows.data = (chance.random(len(rows.data), np.float32) >= plan.left_out).astype(np.float32)
    sums = rows @ weights.rows + weights.starts
    stay = chance.random((len(chosen), plan.hidden), np.float32) >= plan.units_out
    on = stay * (sums[:, answers:] > 0) / np.float32(1 - plan.units_out)
    hidden = sums[:, answers:] * on
    upward = slope(chosen, sums[:, :answers] + hidden @ weights.out) / np.float32(examples)
    across = np.hstack([upward, (upward @ weights.out.T) * on]).astype(np.float32)
    return rows.T @ across, across.sum(0), hidden.T @ upward


def _adam(
    weights: Floats, slope: Floats, mean: Floats, square: Floats, step: int, rate: float
) -> None:
    """One step of Adam (Kingma and Ba 2015, algorithm 1, with its usual figures)."""
    mean += 0.1 * (slope - mean)
    square += 0.001 * (slope * slope - square)
    far = np.sqrt(square / (1 - 0.999**step)) + 1e-8
    weights -= (rate / (1 - 0.9**step)) * mean / far


def _importance(weights: Weights, answers: int) -> Any:
    """How much each sign can move what is answered."""
    alone = np.abs(weights.rows[:, :answers]).max(1)
    return alone + np.linalg.norm(
        weights.rows[:, answers:] * np.linalg.norm(weights.out, axis=1), axis=1
    )


def _joined(signs: Sequence[str], fitted: Sequence[Weights], answers: int) -> Net:
    """One net that says what several say on average."""
    share = np.float32(1 / len(fitted))
    rows = np.hstack(
        [
            sum(one.rows[:, :answers] for one in fitted) * share,
            *(one.rows[:, answers:] for one in fitted),
        ]
    )
    starts = [sum(one.starts[:answers] for one in fitted) * share]
    starts += [one.starts[answers:] for one in fitted]
    out = np.vstack([one.out for one in fitted]) * share
    scales = np.maximum(np.abs(rows).max(0), 1e-6) / 127
    order = sorted(range(len(signs)), key=lambda place: key_of(signs[place]))
    coded = np.rint(rows[order] / scales).astype(np.int8)
    return Net(
        answers,
        [key_of(signs[place]) for place in order],
        memoryview(coded.tobytes()).cast("b"),
        scales.tolist(),
        np.concatenate(starts).tolist(),
        out.T.tolist(),
    )


def logistic(told: Sequence[bool], counts: Sequence[float]) -> Slope:
    """The slope for a yes or no of each row, which `counts` more or less."""
    right, weight = np.array(told, np.float32), np.array(counts, np.float32)

    def slope(rows: Numbers, leans: Floats) -> Floats:
        said = 1 / (1 + np.exp(-leans[:, 0]))
        told = np.asarray((said - right[rows]) * weight[rows], np.float32)
        return told[:, None]

    return slope


def choice(told: Sequence[int], answers: int) -> Slope:
    """The slope for one answer of several for each row."""
    right = np.eye(answers, dtype=np.float32)[list(told)]

    def slope(rows: Numbers, leans: Floats) -> Floats:
        heavy = np.exp(leans - leans.max(1, keepdims=True))
        told: Floats = heavy / heavy.sum(1, keepdims=True) - right[rows]
        return told

    return slope


def written(by: str, **named: Net) -> str:
    """Nets as a module, each by its name."""
    return f'"""What `python -m benchmarks.{by}` has fitted."""\n' + "".join(
        f'\n{name} = """\n{_lines(packed(net))}\n"""\n' for name, net in named.items()
    )


def _lines(text: str) -> str:
    return "\n".join(text[at : at + _WIDE] for at in range(0, len(text), _WIDE))


_WIDE = 120
