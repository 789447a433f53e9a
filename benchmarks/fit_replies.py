"""Weigh the signs that tell what a reply is, and write bot/socratic/reply_weights.py.

    python -m benchmarks.fit_replies           fit on every labelled file open to all, and write
    python -m benchmarks.fit_replies --check   fit without a part in turn and read that part

One logistic regression for each kind of reply. A reply of a labelled thread counts where its label
says what it was: a need, silence, or an end. It needs scikit-learn (`pip install -e '.[bench]'`).
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from benchmarks.fit_signs import LABELLED, ROOT, fit
from bot.socratic.replies import Kind, read_by_rules, signs_of

WEIGHTS = ROOT / "bot" / "socratic" / "reply_weights.py"
SAME = {"hold": "other", "fine": "nothing else"}
"""Kinds that get the same answer are weighed together."""
ENDING = (Kind.MUTE, Kind.SOLVED, Kind.NOTHING_ELSE, Kind.FINE)
LOOSENESS = 1.0
KEPT = 900
PARTS = 5


@dataclass(frozen=True, slots=True)
class Example:
    """A labelled reply of a dialogue's owner."""

    text: str
    kind: str
    counts: float = 1.0


@dataclass(frozen=True, slots=True)
class Sign:
    """An example as one kind sees it."""

    signs: frozenset[str]
    heard: bool
    counts: float


@lru_cache
def signs(text: str) -> frozenset[str]:
    """The signs of a reply, what the rules make of it among them."""
    return signs_of(text, read_by_rules(text))


def examples(path: Path) -> Iterator[Example]:
    """The labelled replies of a file."""
    for line in map(json.loads, path.read_text("utf-8").splitlines()):
        if "turns" in line:
            yield from _in_thread(line)
        elif line["by"] == "owner":
            yield Example(line["text"], SAME.get(line["kind"], line["kind"]))


def _in_thread(line: Mapping[str, Any]) -> Iterator[Example]:
    """The owner's turns while a dialogue is open, as far as their labels say what they are."""
    beside = line.get("expect") or [{}] * len(line["turns"])
    owner, was_open = None, False
    for turn, wanted in zip(line["turns"], beside, strict=True):
        one = {**turn, **wanted}
        if was_open and one["who"] == owner and (kind := _kind(one)):
            yield Example(one["text"], kind, 2.0)
        if one["asked"] and not was_open:
            owner = one["by"] or one["who"]
        was_open = not one["closed"] and (was_open or one["asked"])


def _kind(turn: Mapping[str, Any]) -> str | None:
    read = read_by_rules(turn["text"]).kind
    if turn["need"]:
        return "correction" if read is Kind.CORRECTION else "need"
    if turn["closed"]:
        return SAME.get(read, read.value) if read in ENDING else None
    return "other" if not turn["asked"] else read.value if read is Kind.YES else "unclear"


def files() -> tuple[Path, ...]:
    """The files that may be read."""
    found = sorted((*LABELLED.glob("replies.*.jsonl"), *LABELLED.glob("threads.*.jsonl")))
    return tuple(path for path in found if "heldout" not in path.name)


def weigh(given: Sequence[Example]) -> dict[str, dict[str, float]]:
    """For each kind the signs that tell most, each with its weight."""
    return {kind: _weigh(given, kind) for kind in sorted({one.kind for one in given})}


def _weigh(given: Sequence[Example], kind: str) -> dict[str, float]:
    seen = [Sign(signs(one.text), one.kind == kind, one.counts) for one in given]
    times = Counter(sign for one in seen for sign in one.signs)
    twice = frozenset(sign for sign, number in times.items() if number > 1)
    first = fit(seen, twice, looseness=LOOSENESS, balanced=False)
    first.pop("")
    most = sorted(first, key=lambda sign: (-abs(first[sign]), sign))[:KEPT]
    return fit(seen, frozenset(most), looseness=LOOSENESS, balanced=False)


def written(weights: Mapping[str, Mapping[str, float]]) -> str:
    """The weights as a module: for each kind its start, and a line for each weight."""
    kinds = "\n".join(
        f'    "{kind}": (\n        {told[""]:.2f},\n        """\n{_lines(told)}\n""",\n    ),'
        for kind, told in weights.items()
    )
    return f"{_HEAD}\nWEIGHTS = {{\n{kinds}\n}}\n"


_HEAD = '''"""What each sign of a reply weighs: `python -m benchmarks.fit_replies` writes it."""
'''


def _lines(weights: Mapping[str, float]) -> str:
    rounded: dict[float, list[str]] = {}
    for sign, weight in sorted(weights.items()):
        if sign and "|" not in sign and round(weight, 1):
            rounded.setdefault(round(weight, 1), []).append(
                sign.replace("\\", "").replace('"', "'")
            )
    return "\n".join(f"{weight:+.1f} {'|'.join(rounded[weight])}" for weight in sorted(rounded))


def read_as(weights: Mapping[str, Mapping[str, float]], text: str) -> str:
    """The kind that the signs of a reply speak for most."""
    told = signs(text)
    return max(weights, key=lambda kind: sum(weights[kind].get(one, 0.0) for one in (*told, "")))


def check(name: str, held: Sequence[Example], others: Sequence[Example]) -> str:
    """How replies are read with weights fitted without them."""
    weights = weigh(others)
    pairs = [(one.kind, read_as(weights, one.text)) for one in held]
    ruled = [read_by_rules(one.text).kind.value for one in held]
    right = sum(kind == got for kind, got in pairs)
    before = sum(one.kind == SAME.get(kind, kind) for one, kind in zip(held, ruled, strict=True))
    wrong = Counter(pair for pair in pairs if pair[0] != pair[1]).most_common(5)
    return f"{name}: {right} of {len(held)} right, by rules alone {before}; {wrong}"


def main(arguments: Sequence[str]) -> None:
    """Fit on all files and write the weights, or check them part by part."""
    given = {path.name: list(examples(path)) for path in files()}
    if "--check" not in arguments:
        weights = weigh([one for listed in given.values() for one in listed])
        WEIGHTS.write_text(written(weights), "utf-8")
        print(f"{WEIGHTS.relative_to(ROOT)}: {sum(map(len, weights.values()))} weights")
        return
    for name, listed in given.items():
        rest = [one for other, told in given.items() if other != name for one in told]
        for part in range(PARTS if name.startswith("replies") else 1):
            parts = PARTS if name.startswith("replies") else 1
            held = listed[part::parts]
            kept = [one for place, one in enumerate(listed) if place % parts != part]
            print(check(name, held, [*rest, *kept]), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
