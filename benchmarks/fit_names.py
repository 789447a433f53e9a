"""Weigh the signs that tell the name of an obstacle, and write bot/socratic/name_weights.py.

    python -m benchmarks.fit_names           fit on every labelled file that may be read, and write
    python -m benchmarks.fit_names --check   fit without each file in turn and score that file

Right is a stretch that is one of the labelled phrases, articles and verb forms aside. The rules
were written with the first files open, so what a rule is worth is learnt from the later (`UNSEEN`).
"""

import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from benchmarks.fit_signs import LABELLED, fit, written
from benchmarks.score_socratic import bare, names
from bot.socratic import naming
from bot.socratic.clauses import clauses
from bot.socratic.clean import clean
from bot.socratic.extract import Blocker, read_by_rules
from bot.socratic.heard import THAT, Heard
from bot.socratic.signs import weighed

WEIGHTS = Path(naming.__file__).with_name("name_weights.py")
UNSEEN = ("fresh3", "fresh4", "fresh5", "plain")
KEPT = 3_000
LOOSENESS = 0.1


@dataclass(frozen=True, slots=True)
class Example:
    """A phrase for the obstacle of a message: whether it is a labelled one, or holds one."""

    signs: frozenset[str]
    heard: bool
    holds: bool
    counts: float = 1.0


@lru_cache
def messages(path: Path) -> tuple[tuple[Example, ...], ...]:
    """The phrases of each blocker in a file."""
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    return tuple(_phrases(one, path) for one in lines if one["x"] and not one["declined"])


def _phrases(line: Mapping[str, object], path: Path) -> tuple[Example, ...]:
    text, accepted = str(line["text"]), line["x"]
    assert isinstance(accepted, list)
    read = read_by_rules(text)
    rule = Heard(read.x, read.form) if isinstance(read, Blocker) else THAT
    called = read.rule if isinstance(read, Blocker) else ""
    if path.name.split(".")[1] not in UNSEEN:
        rule = THAT
    wanted = {form for phrase in accepted for form in (bare(phrase), bare(f"getting {phrase}"))}
    return tuple(
        Example(one.signs, _is(one, wanted, accepted), names(one.heard().x, accepted))
        for one in naming.possible(clauses(clean(text)), rule, called)
        if one.heard().x
    )


def _is(name: naming.Name, wanted: set[str], accepted: Sequence[str]) -> bool:
    x = name.heard().x or ""
    return names(x, accepted) if "R" in name.signs else bare(x) in wanted


def files() -> tuple[Path, ...]:
    """The files that may be read."""
    found = sorted(LABELLED.glob("blockers.*.jsonl"))
    return tuple(path for path in found if "heldout" not in path.name)


def weigh(paths: Sequence[Path]) -> dict[str, float]:
    """The signs that tell most, each with its weight; "" is what holds without any."""
    given = [one for path in paths for message in messages(path) for one in message]
    times = Counter(sign for one in given for sign in one.signs)
    allowed = frozenset(sign for sign, number in times.items() if number > 2)
    first = fit(given, allowed, looseness=LOOSENESS, balanced=False)
    first.pop("")
    most = sorted(first, key=lambda sign: (-abs(first[sign]), sign))[:KEPT]
    return fit(given, frozenset(most), looseness=LOOSENESS, balanced=False)


def check(path: Path) -> str:
    """How often a file's obstacles are named right, with weights that were fitted without it."""
    weights = weigh([other for other in files() if other != path])
    best = [
        max((_weight(one, weights), one.holds) for one in message)
        for message in messages(path)
        if message
    ]
    told = (
        f"bar {bar}: {sum(right for weight, right in best if weight > bar)} right of "
        f"{sum(weight > bar for weight, _ in best)}"
        for bar in (-9, -1.5, -1.1, -0.7, -0.3)
    )
    return f"{len(messages(path))} blockers; " + "; ".join(told)


def _weight(one: Example, weights: Mapping[str, float]) -> float:
    return weighed(one.signs, weights) + (naming.RULE if "R" in one.signs else 0.0)


def main(arguments: Sequence[str]) -> None:
    """Fit on all files and write the weights, or check them file by file."""
    if "--check" in arguments:
        for path in files():
            if path.name.split(".")[1] in UNSEEN:
                print(path.name, check(path), flush=True)
        return
    weights = weigh(files())
    WEIGHTS.write_text(written(weights, "fit_names"), "utf-8")
    print(f"{WEIGHTS.name}: {len(weights)} signs")


if __name__ == "__main__":
    main(sys.argv[1:])
