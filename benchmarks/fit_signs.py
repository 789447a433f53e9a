"""Weigh the signs that tell a blocker, and write bot/socratic/sounding/weights.py.

    python -m benchmarks.fit_signs           fit on every labelled file that may be read, and write
    python -m benchmarks.fit_signs --check   fit without each file in turn and score that file

A small net (`nets`) that makes the labels likely. It needs numpy and scipy
(`pip install -e '.[bench]'`). `--check` writes nothing: it shows what the weights are worth on text
they have not seen, and which bar to set in bot/socratic/extract.py.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from benchmarks import nets
from bot.socratic.extract import BAR, Blocker, extract, judged
from bot.socratic.net import Net
from bot.socratic.sounding.signs import signs_in

ROOT = Path(__file__).parent.parent
LABELLED = ROOT / "tests" / "labelled"
WEIGHTS = ROOT / "bot" / "socratic" / "sounding" / "weights.py"


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
    """Texts by fresh readers are most like those to come."""
    return 2.0 if "fresh" in path.name else 1.0


OPENERS = LABELLED / "blockers.fresh24.jsonl"
"""The messages that begin threads, which are read there."""


def files() -> tuple[Path, ...]:
    """The files that may be read."""
    kinds = ("blockers.*.jsonl", "threads.*.jsonl", "everyday*.txt")
    found = sorted(path for kind in kinds for path in LABELLED.glob(kind))
    return tuple(path for path in found if "heldout" not in path.name and path != OPENERS)


def weigh(given: Sequence[Example]) -> Net:
    """The net that tells a blocker; those that are none count as much as those that are."""
    heard = [one.heard for one in given]
    share = sum(heard) / len(heard)
    counts = [one.counts * 0.5 / (share if one.heard else 1 - share) for one in given]
    signs = [one.signs for one in given]
    return nets.fit(signs, [1] * len(given), nets.logistic(heard, counts), 1, nets.Plan())


def check(path: Path) -> str:
    """How a file is heard with weights that were fitted without it."""
    net = weigh([one for other in files() if other != path for one in examples(other)])
    leans = [(one, net.lean(one.signs)) for one in examples(path)]
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
    net = weigh([one for path in files() for one in examples(path)])
    WEIGHTS.write_text(nets.written("fit_signs", NET=net), "utf-8")
    print(f"{WEIGHTS.relative_to(ROOT)}: {len(net.keys)} signs")


if __name__ == "__main__":
    main(sys.argv[1:])
