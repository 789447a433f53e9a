"""Weigh the signs that tell what a reply is, and write bot/socratic/replies/weights.py.

    python -m benchmarks.fit_replies           fit on every labelled file open to all, and write
    python -m benchmarks.fit_replies --check   fit without each file in turn and read that file

One net over the kinds of an owner's replies, one for whether a need is the last, and one for what
others say: a need of their own or not. A reply of a labelled thread counts with
what was said around it; names of obstacles (`bare_needs`) show how things are called. It needs
numpy and scipy (`pip install -e '.[bench]'`).
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks import nets
from benchmarks.fit_signs import LABELLED, ROOT
from bot.socratic.net import Net
from bot.socratic.replies import ending, others
from bot.socratic.replies.ending import ending_signs
from bot.socratic.replies.others import signs_of_others
from bot.socratic.replies.signs import ALONE, KINDS, Around, decided, reply_signs
from bot.socratic.replies.wanted import Whose, wanted
from bot.socratic.turns import MOST_QUESTIONS

WEIGHTS = ROOT / "bot" / "socratic" / "replies" / "weights.py"
SAME = {"hold": "other"}
"""Kinds that get the same answer are weighed together."""
PLAN = nets.Plan(batch=64, kept=24_000)
FEWER = nets.Plan(batch=64, hidden=8, left_out=0.3, kept=12_000)
"""For yes or no, of which there are fewer examples."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A labelled reply, of the dialogue's owner or of another, and what was said around it."""

    text: str
    kind: str
    own: bool = True
    around: Around = ALONE
    last: bool = False


@cache
def signs(one: Labelled) -> frozenset[str]:
    """The signs of a reply."""
    return reply_signs(one.text, one.around) if one.own else signs_of_others(one.text)


def examples(path: Path) -> Iterator[Labelled]:
    """The labelled replies of a file, the owner's and those of others."""
    for line in map(json.loads, path.read_text("utf-8").splitlines()):
        if "turns" in line:
            yield from _in_thread(line)
        else:
            kind, around = SAME.get(line["kind"], line["kind"]), _after(line.get("said", ""))
            yield Labelled(line["text"], kind, line["by"] == "owner", around, line["last"])


def _after(said: str) -> Around:
    """What stands around a reply to these words, of a colleague or of Parley."""
    if said == "What is it?":
        return Around(expecting=True)
    return Around("asked" if said.endswith("?") else "told") if said else ALONE


def _in_thread(line: Mapping[str, Any]) -> Iterator[Labelled]:
    """The turns while a dialogue is open, as far as their labels say what they are."""
    beside = line.get("expect") or [{}] * len(line["turns"])
    owner, asked, around = "", 0, ALONE
    for turn, told in zip(line["turns"], beside, strict=True):
        one = {**turn, **told}
        if owner and one["who"] == owner:
            last = one["closed"] and asked < MOST_QUESTIONS and one["kind"] == "need"
            yield Labelled(one["text"], one["kind"], True, around, last)
        elif owner and not (one["closed"] or one["asked"] or one["who"].endswith("[bot]")):
            yield Labelled(one["text"], "need" if one["need"] else "other", False)
        asked += one["asked"]
        around = _next(around, one, own=one["who"] == owner) if owner else ALONE
        owner = "" if one["closed"] else owner or (one["by"] or one["who"]) * one["asked"]
        asked = asked if owner else 0


def _next(around: Around, turn: Mapping[str, Any], *, own: bool) -> Around:
    """What stands around the turn after this one."""
    if turn["asked"]:
        return Around(expecting=not turn["need"] and turn.get("kind") != "unclear")
    if own:
        return replace(around, spoken_to="told" if around.spoken_to else "")
    if turn["who"].endswith("[bot]"):
        return around
    asks = turn["text"].rstrip().endswith("?")
    return replace(around, spoken_to="asked" if asks else "" if turn["need"] else "told")


def bare_needs() -> Iterator[Labelled]:
    """Things that readers found good names of obstacles, each as the whole reply of an owner."""
    lines = (LABELLED / "names.fresh.jsonl").read_text("utf-8").splitlines()
    names = {name for line in lines for name in _things(json.loads(line))}
    for place, name in enumerate(sorted(names)[:: max(1, len(names) // BARE)]):
        said = re.sub(r"^(?:the|an?) ", "", name) if place % 3 == 0 else name
        yield Labelled(said[0].upper() + said[1:] if place % 2 else said, "need")


BARE = 1_000
"""How many such things are added, every second with a capital, every third without its article."""


def _things(judged: Mapping[str, str]) -> Iterator[str]:
    """What a name is of, if it is a thing that somebody may want: a signed letter."""
    x = judged["x"].removeprefix("get ")
    wanted = judged["form"] == "verb" and x != judged["x"] and not re.match("hold|.* to ", x)
    is_thing = judged["form"] == "noun" and not _NO_THING.search(x)
    if judged["judged"] == "good" and (wanted or is_thing) and len(x.split()) <= 7:
        yield x


_NO_THING = re.compile(r"\b(?:being|having|not|wait|lack|problem|\w+ing)\b")


def files() -> tuple[Path, ...]:
    """The files that may be read."""
    found = sorted((*LABELLED.glob("replies.*.jsonl"), *LABELLED.glob("threads.*.jsonl")))
    return tuple(path for path in found if "heldout" not in path.name)


@dataclass(frozen=True, slots=True)
class Fitted:
    """A net for the kinds of an owner's replies, one for a need of others, one for an end."""

    kinds: Net
    others: Net
    ending: Net


def weighed_all(given: Sequence[Labelled]) -> Fitted:
    """The nets that make these labels likely."""
    own, others = ([one for one in given if one.own is whose] for whose in (True, False))
    needs = [one for one in own if one.kind == "need"]
    kinds = nets.choice([KINDS.index(one.kind) for one in own], len(KINDS))
    return Fitted(
        nets.fit([signs(one) for one in own], [1] * len(own), kinds, len(KINDS), PLAN),
        _yes_or_no([(signs(one), one.kind == "need") for one in others]),
        _yes_or_no([(_ending(one.text), one.last) for one in needs]),
    )


def _yes_or_no(given: Sequence[tuple[frozenset[str], bool]]) -> Net:
    found, told = zip(*given, strict=True)
    return nets.fit(found, [1] * len(told), nets.logistic(told, [1.0] * len(told)), 1, FEWER)


@cache
def _ending(text: str) -> frozenset[str]:
    return ending_signs(text, wanted(text, Whose.OWNER))


def check(name: str, held: Sequence[Labelled], rest: Sequence[Labelled]) -> str:
    """How the replies of a file are read with weights fitted without it."""
    fitted = weighed_all(rest)
    own = [one for one in held if one.own]
    pairs = [(one.kind, decided(fitted.kinds.leans(signs(one)), one.around)) for one in own]
    right = sum(kind == got for kind, got in pairs)
    wrong = Counter(pair for pair in pairs if pair[0] != pair[1]).most_common(5)
    overheard = Counter(
        (one.kind == "need", fitted.others.lean(signs(one)) > others.BAR)
        for one in held
        if not one.own
    )
    ending = Counter(
        (one.last, fitted.ending.lean(_ending(one.text)) > ending.BAR)
        for one in own
        if one.kind == "need"
    )
    return (
        f"{name}: {right} of {len(own)} right; {wrong}; needs of others: {_found(overheard)}; "
        f"ends after a need: {_found(ending)}"
    )


def _found(counts: Mapping[tuple[bool, bool], int]) -> str:
    found, missed, wrong = (counts[is_so] for is_so in ((True, True), (True, False), (False, True)))
    return f"{found} found, {missed} missed, {wrong} wrong"


def main(arguments: Sequence[str]) -> None:
    """Fit on all files and write the weights, or check them file by file."""
    given = {path.name: list(examples(path)) for path in files()}
    if "--check" not in arguments:
        whole = [one for listed in given.values() for one in listed]
        fitted = weighed_all([*whole, *bare_needs()])
        named = {"NET": fitted.kinds, "OTHERS": fitted.others, "ENDING": fitted.ending}
        WEIGHTS.write_text(nets.written("fit_replies", **named), "utf-8")
        print(f"{WEIGHTS.relative_to(ROOT)}: {len(fitted.kinds.keys)} signs")
        return
    for name, listed in given.items():
        rest = [one for other, told in given.items() if other != name for one in told]
        print(check(name, listed, [*rest, *bare_needs()]), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
