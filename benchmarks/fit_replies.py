"""Weigh the signs that tell what a reply is, and write bot/socratic/reply_weights.py.

    python -m benchmarks.fit_replies           fit on every labelled file open to all, and write
    python -m benchmarks.fit_replies --check   fit without each file in turn and read that file

One logistic regression over the kinds of an owner's replies, and one for what others say: a need of
their own or not. A reply of a labelled thread counts where its label
says what it was: a need, silence, or an end. It needs scikit-learn (`pip install -e '.[bench]'`).
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from benchmarks.fit_signs import LABELLED, ROOT
from bot.socratic.others import BAR, signs_of_others
from bot.socratic.replies import Kind, read_by_rules, read_reply, signs_of

WEIGHTS = ROOT / "bot" / "socratic" / "reply_weights.py"
SAME = {"hold": "other"}
"""Kinds that get the same answer are weighed together."""
ENDING = (Kind.MUTE, Kind.SOLVED, Kind.NOTHING_ELSE, Kind.FINE)
LOOSENESS = 0.5
KEPT = 6_000
Weights = dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Example:
    """A labelled reply, of the dialogue's owner or of somebody else."""

    text: str
    kind: str
    own: bool = True
    counts: float = 1.0


@cache
def signs(text: str, own: bool) -> frozenset[str]:
    """The signs of a reply, what the rules make of it among them."""
    return signs_of(text, read_by_rules(text)) if own else signs_of_others(text)


def examples(path: Path) -> Iterator[Example]:
    """The labelled replies of a file, the owner's and those of others."""
    for line in map(json.loads, path.read_text("utf-8").splitlines()):
        if "turns" in line:
            yield from _in_thread(line)
        else:
            own = line["by"] == "owner"
            yield Example(line["text"], SAME.get(line["kind"], line["kind"]), own)


def _in_thread(line: Mapping[str, Any]) -> Iterator[Example]:
    """The turns while a dialogue is open, as far as their labels say what they are."""
    beside = line.get("expect") or [{}] * len(line["turns"])
    owner, was_open = None, False
    for turn, wanted in zip(line["turns"], beside, strict=True):
        one = {**turn, **wanted}
        own = one["who"] == owner
        kind = _kind(one) if own else _kind_of_other(one)
        if was_open and kind:
            yield Example(one["text"], kind, own, 2.0 if own else 1.0)
        if one["asked"] and not was_open:
            owner = one["by"] or one["who"]
        was_open = not one["closed"] and (was_open or one["asked"])


def _kind(turn: Mapping[str, Any]) -> str | None:
    """A label says that a turn is an end, not which: that is what Parley reads in it by now."""
    read = read_by_rules(turn["text"]).kind
    if turn["need"]:
        return "correction" if read is Kind.CORRECTION else "need"
    if turn["closed"]:
        end = read_reply(turn["text"]).kind
        return end.value if end in ENDING else None
    return "other" if not turn["asked"] else read.value if read is Kind.YES else "unclear"


def _kind_of_other(turn: Mapping[str, Any]) -> str | None:
    if turn["who"].endswith("[bot]") or turn["closed"] or turn["asked"]:
        return None
    return "need" if turn["need"] else "other"


def files() -> tuple[Path, ...]:
    """The files that may be read."""
    found = sorted((*LABELLED.glob("replies.*.jsonl"), *LABELLED.glob("threads.*.jsonl")))
    return tuple(path for path in found if "heldout" not in path.name)


def weigh(given: Sequence[Example]) -> Weights:
    """For each kind the signs that tell most, each with its weight."""
    times = Counter(sign for one in given for sign in signs(one.text, one.own))
    first = _fit(given, frozenset(sign for sign, number in times.items() if number > 1))
    told = {sign: max(abs(one[sign]) for one in first.values()) for sign in first["other"] if sign}
    most = sorted(told, key=lambda sign: (-told[sign], sign))[:KEPT]
    return _fit(given, frozenset(most))


def _fit(given: Sequence[Example], allowed: frozenset[str]) -> Weights:
    columns = DictVectorizer()
    rows = columns.fit_transform(
        [dict.fromkeys(sorted(signs(one.text, one.own) & allowed), 1.0) for one in given]
    )
    model = LogisticRegression(C=LOOSENESS, max_iter=300)
    model.fit(rows, [one.kind for one in given], sample_weight=[one.counts for one in given])
    names = columns.get_feature_names_out()
    found = zip(model.coef_, model.intercept_, strict=True)
    told = [{**dict(zip(names, row.tolist(), strict=True)), "": float(b)} for row, b in found]
    kinds = map(str, model.classes_)
    return dict(zip(kinds, told, strict=True)) if len(told) > 1 else {"other": told[0]}


def weighed_all(given: Sequence[Example]) -> tuple[Weights, dict[str, float]]:
    """The weights of an owner's replies, kind by kind, and of what others say for a need."""
    own, others = ([one for one in given if one.own is whose] for whose in (True, False))
    against = weigh(others)["other"]
    return weigh(own), {sign: -weight for sign, weight in against.items()}


def written(weights: Weights, others: Mapping[str, float]) -> str:
    """The weights as a module: for each kind its start, and a line for each weight."""
    kinds = "\n".join(f'    "{kind}": {_told(told, 4)},' for kind, told in weights.items())
    return f"{_HEAD}\nWEIGHTS = {{\n{kinds}\n}}\nOTHERS = {_told(others, 0)}\n"


_HEAD = '''"""What each sign of a reply weighs: `python -m benchmarks.fit_replies` writes it."""
'''


def _told(weights: Mapping[str, float], indent: int) -> str:
    around, within = " " * indent, " " * (indent + 4)
    start, lines = f"{weights['']:.2f}", _lines(weights)
    return f'(\n{within}{start},\n{within}"""\n{lines}\n""",\n{around})'


def _lines(weights: Mapping[str, float]) -> str:
    rounded: dict[float, list[str]] = {}
    for sign, weight in sorted(weights.items()):
        if sign and not _SPOILS.search(sign) and round(weight, 1):
            rounded.setdefault(round(weight, 1), []).append(sign)
    return "\n".join(f"{weight:+.1f} {'|'.join(rounded[weight])}" for weight in sorted(rounded))


_SPOILS = re.compile(r'[|"\\\n]')
"""A sign with one of these would not be read back as it was written."""


def check(name: str, held: Sequence[Example], rest: Sequence[Example]) -> str:
    """How the replies of a file are read with weights fitted without it."""
    weights, others = weighed_all(rest)
    own = [one for one in held if one.own]
    pairs = [(one.kind, _read_as(weights, one.text)) for one in own]
    right = sum(kind == got for kind, got in pairs)
    ruled = sum(
        one.kind == SAME.get(kind, kind)
        for one in own
        for kind in (read_by_rules(one.text).kind.value,)
    )
    wrong = Counter(pair for pair in pairs if pair[0] != pair[1]).most_common(5)
    overheard = Counter(
        (one.kind == "need", _sum(others, signs(one.text, False)) > BAR)
        for one in held
        if not one.own
    )
    return (
        f"{name}: {right} of {len(own)} right, by rules alone {ruled}; {wrong}; needs of others: "
        f"{overheard[True, True]} found, {overheard[True, False]} missed, "
        f"{overheard[False, True]} wrong"
    )


def _read_as(weights: Weights, text: str) -> str:
    return max(weights, key=lambda kind: _sum(weights[kind], signs(text, True)))


def _sum(weights: Mapping[str, float], given: frozenset[str]) -> float:
    return sum(weights.get(one, 0.0) for one in (*given, ""))


def main(arguments: Sequence[str]) -> None:
    """Fit on all files and write the weights, or check them file by file."""
    given = {path.name: list(examples(path)) for path in files()}
    if "--check" not in arguments:
        weights, others = weighed_all([one for listed in given.values() for one in listed])
        WEIGHTS.write_text(written(weights, others), "utf-8")
        print(f"{WEIGHTS.relative_to(ROOT)}: {sum(map(len, weights.values()))} weights")
        return
    for name, listed in given.items():
        rest = [one for other, told in given.items() if other != name for one in told]
        print(check(name, listed, rest), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
