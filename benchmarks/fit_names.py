"""Weigh the signs that tell the name of an obstacle, and write bot/socratic/name_weights.py.

    python -m benchmarks.fit_names           fit on every labelled file that may be read, and write
    python -m benchmarks.fit_names --check   fit without each file in turn and score that file

Right is a phrase that holds one of the labelled ones, articles and verb forms aside. The weights
make the right phrases of a message likely among all that may be meant (a conditional logit with an
L2 penalty). The rules were written with the first files open, so what a rule is worth is learnt
from the later (`UNSEEN`). It needs scipy (`pip install -e '.[bench]'`).
"""

import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize
from sklearn.feature_extraction import DictVectorizer

from benchmarks.fit_signs import LABELLED, written
from benchmarks.score_socratic import names
from bot.socratic import naming
from bot.socratic.clauses import clauses
from bot.socratic.clean import clean
from bot.socratic.extract import Blocker, read_by_rules
from bot.socratic.heard import THAT, Heard
from bot.socratic.readings import merged
from bot.socratic.signs import weighed

WEIGHTS = Path(naming.__file__).with_name("name_weights.py")
UNSEEN = (
    "threads.fresh2.jsonl",
    "blockers.plain.jsonl",
    *(f"blockers.fresh{number}.jsonl" for number in range(3, 16)),
)
KEPT, SELDOM = 4_000, 4
"""Signs kept, and in how many messages a sign may stand and still not count: a name is no sign."""
LOOSENESS = 0.2


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase for the obstacle of a message, and whether it holds a labelled one.

    Where none does, it is right to say "that".
    """

    heard: Heard
    signs: frozenset[str]
    right: bool


Message = tuple[Phrase, ...]


@lru_cache
def messages(path: Path) -> tuple[Message, ...]:
    """The phrases of each blocker in a file."""
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    ruled = path.name in UNSEEN
    return tuple(_phrases(text, x, ruled) for text, x in map(_named, lines) if x)


def _named(line: Mapping[str, Any]) -> tuple[str, Sequence[str]]:
    """A message and the phrases that name its obstacle; of a thread the turn that begins it."""
    if "turns" not in line:
        return line["text"], () if line["declined"] else line["x"]
    beside = line.get("expect") or [{}] * len(line["turns"])
    turns = ({**turn, **told} for turn, told in zip(line["turns"], beside, strict=True))
    first = next((turn for turn in turns if turn["asked"] and turn["need"]), None)
    return (first["text"], first["need"]) if first else ("", ())


def _phrases(text: str, accepted: Sequence[str], ruled: bool) -> Message:
    read = read_by_rules(text)
    best, called = (
        (Heard(read.x, read.form), read.rule) if ruled and isinstance(read, Blocker) else (THAT, "")
    )
    said = merged(clauses(clean(text)))
    meant = naming.possible(said, best, called, ruled=ruled)
    nothing, *found = (
        Phrase(heard, one.signs, names(heard.x, accepted))
        for one in meant
        if (heard := one.heard()).x or one.said is THAT
    )
    return (replace(nothing, right=not any(one.right for one in found)), *found)


def files() -> tuple[Path, ...]:
    """The files that may be read."""
    found = sorted((*LABELLED.glob("blockers.*.jsonl"), *LABELLED.glob("threads.*.jsonl")))
    return tuple(path for path in found if "heldout" not in path.name)


def weigh(paths: Sequence[Path]) -> dict[str, float]:
    """The signs that tell most, each with its weight."""
    given = [one for path in paths for one in messages(path) if any(p.right for p in one)]
    times = Counter(sign for message in given for sign in {s for one in message for s in one.signs})
    first = fit(given, frozenset(sign for sign, number in times.items() if number > SELDOM))
    most = sorted(first, key=lambda sign: (-abs(first[sign]), sign))[:KEPT]
    return {**fit(given, frozenset(most)), "": 0.0}


def fit(given: Sequence[Message], allowed: frozenset[str]) -> dict[str, float]:
    """The weights of the allowed signs that make the right phrases of each message likeliest."""
    columns = DictVectorizer()
    phrases = [one for message in given for one in message]
    rows = columns.fit_transform(
        [dict.fromkeys(sorted(one.signs & allowed), 1.0) for one in phrases]
    ).tocsr()
    across = rows.T.tocsr()
    right = np.array([one.right for one in phrases])
    sizes = np.array([len(message) for message in given])
    starts, owner = np.cumsum(sizes) - sizes, np.repeat(np.arange(len(given)), sizes)

    def loss(weights: Any) -> tuple[float, Any]:
        heavy = rows @ weights
        heavy = np.exp(heavy - np.maximum.reduceat(heavy, starts)[owner])
        shares = heavy / np.add.reduceat(heavy, starts)[owner]
        told = np.add.reduceat(shares * right, starts)
        wrong = shares - np.where(right, shares, 0.0) / told[owner]
        penalty = weights @ weights / (2 * LOOSENESS)
        return float(penalty - np.log(told).sum()), across @ wrong + weights / LOOSENESS

    found = minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B")
    return dict(zip(columns.get_feature_names_out(), found.x.tolist(), strict=True))


def check(path: Path) -> str:
    """How often a file's obstacles are named right, with weights that were fitted without it."""
    weights = weigh([other for other in files() if other != path])
    best = [_best(message, weights) for message in messages(path)]
    told = (
        f"bar {bar}: {sum(right for share, right in best if share > bar)} right of "
        f"{sum(share > bar for share, _ in best)}"
        for bar in (0.0, 0.1, naming.BAR, 0.3, 0.4)
    )
    return f"{len(best)} blockers; " + "; ".join(told)


def _best(message: Message, weights: Mapping[str, float]) -> tuple[float, bool]:
    shares: Counter[Heard] = Counter()
    for one in message:
        shares[one.heard] += np.exp(weighed(one.signs, weights))
    named = (one for one in message if one.heard.x)
    best = max(named, key=lambda one: shares[one.heard], default=None)
    return (shares[best.heard] / shares.total(), best.right) if best else (0.0, False)


def main(arguments: Sequence[str]) -> None:
    """Fit on all files and write the weights, or check them file by file."""
    if "--check" in arguments:
        for path in files():
            if path.name in UNSEEN:
                print(path.name, check(path), flush=True)
        return
    weights = weigh(files())
    WEIGHTS.write_text(written(weights, "fit_names"), "utf-8")
    print(f"{WEIGHTS.name}: {len(weights)} signs")


if __name__ == "__main__":
    main(sys.argv[1:])
