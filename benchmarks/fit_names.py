"""Weigh the signs that tell the name of an obstacle, and write bot/socratic/naming/weights.py.

    python -m benchmarks.fit_names           fit on every labelled file that may be read, and write
    python -m benchmarks.fit_names --check   fit without each file in turn and score that file

Readers judged the phrases that came first for each message (`names.*.jsonl`): good, wrong, or badly
put. Right is a phrase that they found good, or else one that says what is labelled and no more; one
that holds what is labelled counts `PARTLY`. The weights make the right phrases of a message likely
among all that may be meant (a conditional logit), and tell those judged good from the others (a
logistic regression), in one net. The rules were written with the first files open, so what
a rule is worth is learnt from the later (`UNSEEN`). It needs numpy and
scipy (`pip install -e '.[bench]'`).
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from scipy.special import expit

from benchmarks import nets
from benchmarks.fit_signs import LABELLED
from benchmarks.score_socratic import bare, names
from bot.socratic.english.clauses import clauses
from bot.socratic.english.clean import clean
from bot.socratic.extract import Blocker, read_by_rules
from bot.socratic.heard import THAT, Heard
from bot.socratic.naming import choosing
from bot.socratic.naming.choosing import Name
from bot.socratic.net import Net
from bot.socratic.obstacles.readings import merged

WEIGHTS = Path(choosing.__file__).with_name("weights.py")
UNSEEN = (
    "threads.fresh2.jsonl",
    "threads.fresh3.jsonl",
    *(f"threads.fresh{number}.jsonl" for number in range(12, 25)),
    "blockers.plain.jsonl",
    *(f"blockers.fresh{number}.jsonl" for number in range(3, 59)),
)
THREADS = ("dev", "fresh", "fresh2", "fresh3", *(f"fresh{number}" for number in range(12, 25)))
"""Threads whose first messages stand nowhere else."""
PLAN = nets.Plan(batch=64, left_out=0.3, kept=40_000, rounds=10)
PARTLY = 0.1
COUNTS = {"reads badly": 8.0, "bare": 3.0}
"""How much it counts to tell such a phrase; one of another verdict, or a choice, counts 1."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase for the obstacle of a message, how right it is, and what readers said of it.

    `counts` says how much that counts.

    Where none is right, it is right to say "that".
    """

    heard: Heard
    signs: frozenset[str]
    right: float
    good: bool | None = None
    counts: float = 1.0


Message = tuple[Phrase, ...]
Judged = Mapping[tuple[str, str], str]


@lru_cache
def messages(path: Path) -> tuple[Message, ...]:
    """The phrases of each blocker in a file."""
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    ruled = path.name in UNSEEN
    found = (
        _phrases(text, x, judged().get((path.name, line["id"]), {}), ruled)
        for line in lines
        for text, x in (_named(line),)
        if x
    )
    return tuple(message for message in found if any(one.right for one in message))


@cache
def judged() -> Mapping[tuple[str, str], Judged]:
    """What readers said of phrases, for each message by its file and its id."""
    found: dict[tuple[str, str], dict[tuple[str, str], str]] = {}
    for path in sorted(LABELLED.glob("names.*.jsonl")):
        for one in map(json.loads, path.read_text("utf-8").splitlines()):
            place = (f"blockers.{one['file']}.jsonl", one["id"])
            found.setdefault(place, {})[one["x"], one["form"]] = one["judged"]
    return found


def _named(line: Mapping[str, Any]) -> tuple[str, Sequence[str]]:
    """A message and the phrases that name its obstacle; of a thread the turn that begins it."""
    if "turns" not in line:
        return line["text"], () if line["declined"] else line["x"]
    beside = line.get("expect") or [{}] * len(line["turns"])
    turns = ({**turn, **told} for turn, told in zip(line["turns"], beside, strict=True))
    first = next((turn for turn in turns if turn["asked"] and turn["need"]), None)
    return (first["text"], first["need"]) if first else ("", ())


def _phrases(text: str, accepted: Sequence[str], said: Judged, ruled: bool) -> Message:
    read = read_by_rules(text)
    best, called = (
        (Heard(read.x, read.form), read.rule) if ruled and isinstance(read, Blocker) else (THAT, "")
    )
    meant = choosing.possible(merged(clauses(clean(text))), best, called, ruled=ruled)
    nothing, *found = (_phrase(one, accepted, said) for one in meant)
    if any(one.good for one in found):
        found = [replace(one, right=one.right if one.good else one.right * PARTLY) for one in found]
    return (replace(nothing, right=float(not any(one.right for one in found))), *found)


def _phrase(one: Name, accepted: Sequence[str], said: Judged) -> Phrase:
    good = _is_good(one.heard, accepted, said)
    right = names(one.heard.x, accepted) if good is None else good
    counts = COUNTS.get(said.get((one.heard.x or "", one.heard.form), ""), 1.0)
    return Phrase(one.heard, one.signs, float(right), good, counts)


def _is_good(heard: Heard, accepted: Sequence[str], said: Judged) -> bool | None:
    """Whether a phrase names the obstacle and reads well; None if nobody said."""
    if heard.x is None:
        return None
    if told := said.get((heard.x, heard.form)):
        return told == "good"
    alike = (_bare(heard.x), heard.form)
    same = {told for (x, form), told in said.items() if (_bare(x), form) == alike} - {"reads badly"}
    if same:
        return "good" in same
    return True if alike[0] in map(_bare, accepted) else None


def _bare(phrase: str) -> str:
    return bare(re.sub(r"^get(?:ting)? |\bhaving been\b", "", phrase))


def files() -> tuple[Path, ...]:
    """The files that may be read; the first messages of later threads are blockers.fresh24."""
    named = (LABELLED / f"threads.{name}.jsonl" for name in THREADS)
    found = (path for path in LABELLED.glob("blockers.*.jsonl") if "heldout" not in path.name)
    return (*sorted(found), *named)


def weigh(paths: Sequence[Path]) -> Net:
    """The net under which readers' judgements are likeliest."""
    given = [message for path in paths for message in messages(path)]
    phrases = [one for message in given for one in message]
    signs = [one.signs for one in phrases]
    return nets.fit(signs, list(map(len, given)), _slope(given), 1, PLAN)


def _slope(given: Sequence[Message]) -> nets.Slope:
    """The slope of both losses: what is chosen in a message, and what readers said of each."""
    owner = np.repeat(np.arange(len(given)), list(map(len, given)))
    right = np.array([one.right for message in given for one in message])
    known = np.array([one.good is not None for message in given for one in message])
    counts = np.array([one.counts for message in given for one in message])
    good = np.array([bool(one.good) for message in given for one in message])

    def slope(rows: nets.Numbers, leans: nets.Floats) -> nets.Floats:
        heavy, whose = leans[:, 0].astype(float), owner[rows]
        starts = np.flatnonzero(np.diff(whose, prepend=-1))
        index = np.repeat(np.arange(len(starts)), np.diff([*starts, len(rows)]))
        shares = np.exp(heavy - np.maximum.reduceat(heavy, starts)[index])
        shares /= np.add.reduceat(shares, starts)[index]
        held = np.add.reduceat(shares * right[rows], starts)[index]
        chosen = shares - shares * right[rows] / np.maximum(held, 1e-12)
        verdict = np.where(known[rows], expit(heavy) - good[rows], 0.0) * counts[rows]
        told = np.asarray(chosen + verdict, np.float32)
        return told[:, None]

    return slope


def check(path: Path) -> str:
    """How often a file's obstacles are named well, with weights that were fitted without it."""
    net = weigh([other for other in files() if other != path])
    best = [_best(message, net) for message in messages(path)]
    told = (
        f"bar {bar}: {sum(right for share, right in best if share > bar)} right of "
        f"{sum(share > bar for share, _ in best)}"
        for bar in (0.0, 0.2, choosing.BAR, 0.4, 0.5)
    )
    return f"{len(best)} blockers; " + "; ".join(told)


def _best(message: Message, net: Net) -> tuple[float, bool]:
    shares: Counter[Heard] = Counter()
    for one in message:
        shares[one.heard] += np.exp(net.lean(one.signs))
    named = (one for one in message if one.heard.x)
    best = max(named, key=lambda one: shares[one.heard], default=None)
    return (shares[best.heard] / shares.total(), best.right > PARTLY) if best else (0.0, False)


def main(arguments: Sequence[str]) -> None:
    """Fit on all files and write the weights, or check them file by file."""
    if "--check" in arguments:
        for path in files():
            if path.name in UNSEEN:
                print(path.name, check(path), flush=True)
        return
    net = weigh(files())
    WEIGHTS.write_text(nets.written("fit_names", NET=net), "utf-8")
    print(f"{WEIGHTS.name}: {len(net.keys)} signs")


if __name__ == "__main__":
    main(sys.argv[1:])
