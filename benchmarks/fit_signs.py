"""Weigh the signs that tell a blocker, and write bot/socratic/sounding/weights.py.

    python -m benchmarks.fit_signs           fit on every labelled file that may be read, and write
    python -m benchmarks.fit_signs --check   fit without each file in turn and score that file

A logistic regression with an L2 penalty, fitted twice: on every sign that occurs twice, then on
the `KEPT` signs that weigh most. It needs scikit-learn (`pip install -e '.[bench]'`); Parley itself
only adds up the weights. `--check` writes nothing: it shows what the weights are worth on text they
have not seen, and which bar to set in bot/socratic/extract.py.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from bot.socratic.extract import BAR, Blocker, extract, judged
from bot.socratic.sounding.signs import signs_in, weighed

ROOT = Path(__file__).parent.parent
LABELLED = ROOT / "tests" / "labelled"
WEIGHTS = ROOT / "bot" / "socratic" / "sounding" / "weights.py"
KEPT = 12_000
LOOSENESS = 0.4
"""How far the weights may go to fit what is labelled: the inverse of the L2 penalty."""

Weights = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Example:
    """A labelled text; `counts` is how much it says about the texts to come."""

    text: str
    signs: frozenset[str]
    heard: bool
    counts: float


@lru_cache
def examples(path: Path) -> tuple[Example, ...]:
    """The labelled texts of a file: first turns of threads, and plain lines as no blockers."""
    return tuple(
        Example(text, signs_in(text), heard, _counts(path)) for text, heard in _labelled(path)
    )


def _labelled(path: Path) -> Iterator[tuple[str, bool]]:
    lines = [line for line in path.read_text("utf-8").splitlines() if line.strip()]
    if path.suffix == ".txt":
        yield from ((line, False) for line in lines)
        return
    for one in map(json.loads, lines):
        if not path.name.startswith("threads"):
            yield one["text"], not one["declined"]
        elif one["mode"] == "standup":
            turn = {**one["turns"][0], **one.get("expect", [{}])[0]}
            yield turn["text"], bool(turn["need"])


def _counts(path: Path) -> float:
    """Texts by fresh readers are most like those to come, everyday talk least."""
    return 0.3 if path.suffix == ".txt" else 2.0 if "fresh" in path.name else 1.0


OPENERS = LABELLED / "blockers.fresh24.jsonl"
"""The messages that begin threads, which are read there."""


def files() -> tuple[Path, ...]:
    """The files that may be read."""
    kinds = ("blockers.*.jsonl", "threads.*.jsonl", "everyday*.txt")
    found = sorted(path for kind in kinds for path in LABELLED.glob(kind))
    return tuple(path for path in found if "heldout" not in path.name and path != OPENERS)


def weigh(given: Sequence[Example]) -> dict[str, float]:
    """The signs that tell most, each with its weight; "" is what holds without any."""
    times = Counter(sign for one in given for sign in one.signs)
    twice = frozenset(sign for sign, number in times.items() if number > 1)
    first = fit(given, twice, looseness=LOOSENESS, balanced=True)
    first.pop("")
    most = sorted(first, key=lambda sign: (-abs(first[sign]), sign))[:KEPT]
    return fit(given, frozenset(most), looseness=LOOSENESS, balanced=True)


class Weighable(Protocol):
    """What has signs, and was right or not."""

    @property
    def signs(self) -> frozenset[str]: ...
    @property
    def heard(self) -> bool: ...
    @property
    def counts(self) -> float: ...


def fit(
    given: Sequence[Weighable], allowed: frozenset[str], *, looseness: float, balanced: bool
) -> dict[str, float]:
    """The weights of the allowed signs, and "" for what holds without any."""
    columns = DictVectorizer()
    rows = columns.fit_transform([dict.fromkeys(sorted(one.signs & allowed), 1.0) for one in given])
    model = LogisticRegression(
        C=looseness, max_iter=400, class_weight="balanced" if balanced else None
    )
    model.fit(rows, [one.heard for one in given], sample_weight=[one.counts for one in given])
    weights = dict(zip(columns.get_feature_names_out(), model.coef_[0].tolist(), strict=True))
    return {**weights, "": float(model.intercept_[0])}


def written(weights: Weights, by: str) -> str:
    """The weights as a module: one line for each weight, with all the signs that have it."""
    rounded: dict[float, list[str]] = {}
    for sign, weight in sorted(weights.items()):
        if sign and round(weight, 2):
            rounded.setdefault(round(weight, 2), []).append(sign)
    lines = (f"{weight:+.2f} {'|'.join(rounded[weight])}" for weight in sorted(rounded))
    return (
        f'"""What each sign weighs: written by `python -m benchmarks.{by}`, not by hand."""\n\n'
        f"START = {weights['']:.2f}\n\n"
        'WEIGHTS = """\n' + "\n".join(lines) + '\n"""\n'
    )


def check(path: Path) -> str:
    """How a file is heard with weights that were fitted without it."""
    weights = weigh([one for other in files() if other != path for one in examples(other)])
    leans = [(one, weighed(one.signs, weights)) for one in examples(path)]
    reads = [(one, extract(one.text, invited=True), lean) for one, lean in leans]
    return "; ".join(
        f"bar {BAR + more:.1f}: "
        + _rates([(one, judged(one.text, read, lean - more)) for one, read, lean in reads])
        for more in (-1.0, -0.5, 0.0, 0.5)
    )


def _rates(judged: Sequence[tuple[Example, object]]) -> str:
    found = Counter((isinstance(got, Blocker), one.heard) for one, got in judged)
    hit, alarm, miss = found[True, True], found[True, False], found[False, True]
    return f"P {hit / max(1, hit + alarm):.3f} R {hit / max(1, hit + miss):.3f} ({alarm} false)"


def main(arguments: Sequence[str]) -> None:
    """Fit on all files and write the weights, or check them file by file."""
    if "--check" in arguments:
        for path in files():
            print(path.name, check(path), flush=True)
        return
    weights = weigh([one for path in files() for one in examples(path)])
    WEIGHTS.write_text(written(weights, "fit_signs"), "utf-8")
    print(f"{WEIGHTS.relative_to(ROOT)}: {len(weights)} signs")


if __name__ == "__main__":
    main(sys.argv[1:])
