"""Weigh the words that tell a blocker from other messages, and write bot/socratic/weights.py.

    python -m benchmarks.fit_signs [--without FILE ...]

A logistic regression on single words and pairs, fitted on the labelled files that are not held
back. It is fitted twice: on everything that occurs twice, then on the `KEPT` signs that weigh most.
With `--without` those files are left out and scored instead, and nothing is written: that is how
to see what the weights are worth on text they have not seen.
"""

import json
import math
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from bot.socratic.signs import signs_in

ROOT = Path(__file__).parent.parent
LABELLED = ROOT / "tests" / "labelled"
WEIGHTS = ROOT / "bot" / "socratic" / "weights.py"
KEPT = 1_000
ROUNDS = 150
LOOSENESS = 2.0
"""How far the weights may go to fit what is labelled: the inverse of the L2 penalty."""

Example = tuple[frozenset[str], bool]
Weights = Mapping[str, float]


def examples(path: Path) -> list[Example]:
    """The labelled texts of a file: first turns of threads, and plain lines as no blockers."""
    lines = [line for line in path.read_text("utf-8").splitlines() if line.strip()]
    if path.suffix == ".txt":
        return [(signs_in(line), False) for line in lines]
    read = [json.loads(line) for line in lines]
    if path.name.startswith("threads"):
        first = [
            {**one["turns"][0], **one.get("expect", [{}])[0]}
            for one in read
            if one["mode"] == "standup"
        ]
        return [(signs_in(turn["text"]), bool(turn["need"])) for turn in first]
    return [(signs_in(one["text"]), not one["declined"]) for one in read]


def files() -> Iterator[Path]:
    """The files that may be read."""
    kinds = ("blockers.*.jsonl", "threads.*.jsonl", "everyday*.txt")
    for path in sorted(path for kind in kinds for path in LABELLED.glob(kind)):
        if "heldout" not in path.name:
            yield path


def fit(given: Sequence[Example], allowed: Iterable[str]) -> dict[str, float]:
    """The weights of the allowed signs, "" for what holds without any (Adagrad, full batches)."""
    known = {"", *allowed}
    rows = [([*sorted(said & known), ""], heard) for said, heard in given]
    share = {
        heard: len(rows) / (2 * sum(one == heard for _, one in rows)) for heard in (True, False)
    }
    weights, steps = dict.fromkeys(known, 0.0), dict.fromkeys(known, 1e-8)
    for _ in range(ROUNDS):
        slope = {sign: (weight if sign else 0.0) for sign, weight in weights.items()}
        for said, heard in rows:
            error = (
                LOOSENESS * share[heard] * (_chance(sum(map(weights.__getitem__, said))) - heard)
            )
            for sign in said:
                slope[sign] += error
        for sign, rise in slope.items():
            steps[sign] += rise * rise
            weights[sign] -= 0.5 * rise / math.sqrt(steps[sign])
    return weights


def _chance(total: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def weigh(given: Sequence[Example]) -> dict[str, float]:
    """The signs that tell most, each with its weight."""
    times = Counter(sign for said, _ in given for sign in said)
    first = fit(given, (sign for sign, number in times.items() if number > 1))
    first.pop("")
    return fit(given, sorted(first, key=lambda sign: (-abs(first[sign]), sign))[:KEPT])


def written(weights: Weights) -> str:
    """The weights as a module: one line for each weight, with all the signs that have it."""
    rounded: dict[float, list[str]] = {}
    for sign, weight in sorted(weights.items()):
        if sign and round(weight, 1):
            rounded.setdefault(round(weight, 1), []).append(sign)
    lines = (f"{weight:+.1f} {'|'.join(rounded[weight])}" for weight in sorted(rounded))
    return (
        '"""What each sign weighs: written by `python -m benchmarks.fit_signs`, not by hand."""\n\n'
        f"START = {weights['']:.2f}\n\n"
        'WEIGHTS = """\n' + "\n".join(lines) + '\n"""\n'
    )


def main(arguments: Sequence[str]) -> None:
    """Fit on all files and write the weights, or leave some out and score those."""
    left_out = set(arguments) - {"--without"}
    weights = weigh(
        [one for path in files() if path.name not in left_out for one in examples(path)]
    )
    if not left_out:
        WEIGHTS.write_text(written(weights), "utf-8")
        print(f"{WEIGHTS.relative_to(ROOT)}: {len(weights)} signs")
    for path in files():
        if path.name in left_out:
            print(path.name, _scored(examples(path), weights))


def _scored(given: Sequence[Example], weights: Weights) -> str:
    chances = [
        (_chance(sum(weights.get(s, 0.0) for s in (*said, ""))), heard) for said, heard in given
    ]
    table = (
        f"over {bar}: {sum(c > bar and h for c, h in chances)} blockers, "
        f"{sum(c > bar and not h for c, h in chances)} others"
        for bar in (0.1, 0.2, 0.5, 0.8, 0.9)
    )
    return "; ".join(table)


if __name__ == "__main__":
    main(sys.argv[1:])
