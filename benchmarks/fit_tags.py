"""Teach the small tagger of `bot.socratic.english.tags` what a larger one says: write its weights.

    python -m benchmarks.fit_tags            fit on every labelled file that may be read, and write
    python -m benchmarks.fit_tags --check    fit without the newest files, and score on them

The teacher is the averaged perceptron of the package textblob-aptagger (M. Honnibal, MIT licence),
which was fitted on the Wall Street Journal part of the Penn Treebank. Only its file of weights is
read. It says what each word of our labelled messages is; the small net learns that, with the signs
that a chat message has. It needs numpy, scipy and textblob-aptagger (`pip install -e '.[bench]'`).
"""

import json
import pickle
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from benchmarks import nets
from benchmarks.fit_signs import LABELLED
from bot.socratic.english import tags
from bot.socratic.english.clean import clean
from bot.socratic.net import Net

WEIGHTS = Path(tags.__file__).with_name("tags_weights.py")
PLAN = nets.Plan(
    hidden=16, rounds=3, batch=2048, rate=0.004, decay=0.02, left_out=0.1, units_out=0.1,
    seeds=1, kept=12_000,
)  # fmt: skip
NEWEST = ("blockers.fresh57.jsonl", "blockers.fresh58.jsonl")
_ALIKE = {
    "PDT": "DT",
    "NNPS": "NNP",
    "FW": "NN",
    "LS": "CD",
    **dict.fromkeys(("JJR", "JJS"), "JJ"),
    **dict.fromkeys(("RBR", "RBS"), "RB"),
    **dict.fromkeys(("WDT", "WP", "WP$", "WRB"), "W"),
    **dict.fromkeys(("``", "''", "$", "#", "-LRB-", "-RRB-", ":", ",", "SYM"), "."),
}
_TWO_IN_ONE = re.compile(r"(?i)(.+)(n't|'s|'re|'ve|'ll|'d|'m)|(.+s)(')")


@dataclass(frozen=True, slots=True)
class Teacher:
    """A perceptron: for each sign what it weighs for each tag, and words that are always one."""

    weights: Mapping[str, Mapping[str, float]]
    certain: Mapping[str, str]

    def tags(self, tokens: Sequence[str]) -> list[str]:
        """The tag of each token, in our kinds."""
        pieces = [_pieces(token) for token in tokens]
        said = iter(self._said([piece for token in pieces for piece in token]))
        return [_kind(*(next(said) for _ in token)) for token in pieces]

    def _said(self, words: Sequence[str]) -> Iterator[str]:
        around = ["-START-", "-START2-", *map(_normal, words), "-END-", "-END2-"]
        one, two = "-START-", "-START2-"
        for place, word in enumerate(words):
            tag = self.certain.get(word) or self._likeliest(
                word, around[place : place + 5], one, two
            )
            yield tag
            one, two = tag, one

    def _likeliest(self, word: str, window: Sequence[str], one: str, two: str) -> str:
        sums: dict[str, float] = defaultdict(float)
        for sign in _signs(word, window, one, two):
            for tag, weight in self.weights.get(sign, {}).items():
                sums[tag] += weight
        return max(sums, key=lambda tag: (sums[tag], tag))


def _signs(word: str, window: Sequence[str], one: str, two: str) -> Iterator[str]:
    """The signs by the names that the teacher's file gives them."""
    before_last, last, here, after, second = window
    yield from ("bias", f"i suffix {word[-3:]}", f"i pref1 {word[0]}", f"i word {here}")
    yield from (f"i-1 tag {one}", f"i-2 tag {two}", f"i tag+i-2 tag {one} {two}")
    yield from (f"i-1 tag+i word {one} {here}", f"i-1 word {last}", f"i-1 suffix {last[-3:]}")
    yield from (f"i-2 word {before_last}", f"i+1 word {after}", f"i+1 suffix {after[-3:]}")
    yield f"i+2 word {second}"


def _normal(word: str) -> str:
    if "-" in word and word[0] != "-":
        return "!HYPHEN"
    if word.isdigit() and len(word) == 4:
        return "!YEAR"
    return "!DIGITS" if word[0].isdigit() else word.lower()


def _pieces(token: str) -> Sequence[str]:
    """A token as the Penn Treebank writes it: do n't, team 's, I."""
    parts = _TWO_IN_ONE.fullmatch(token)
    return [part for part in parts.groups() if part] if parts else ["I" if token == "i" else token]


def _kind(tag: str, short: str = "") -> str:
    """One of `tags.TAGS` for what the teacher says of a token, and of what is written onto it."""
    tag = _ALIKE.get(tag, tag)
    if short == "POS":
        return "POS"
    if short == "RB":
        return "V-"
    if short:
        return "PV" if tag in ("PRP", "EX", "W", "DT") else "NV"
    return tag if tag in tags.TAGS else "NN"


@cache
def teacher() -> Teacher:
    """The tagger of textblob-aptagger: its file alone, none of its code."""
    found = find_spec("textblob_aptagger")
    if found is None or found.origin is None:
        raise SystemExit("textblob-aptagger is missing: pip install -e '.[bench]'")
    weights, certain, _ = pickle.loads(
        Path(found.origin).with_name("trontagger-0.1.0.pickle").read_bytes()
    )
    return Teacher(weights, certain)


def texts() -> Iterator[tuple[str, str]]:
    """Every labelled message and turn that may be read, once, with the file it stands in."""
    seen: set[str] = set()
    for path in sorted(LABELLED.glob("*.jsonl")):
        if "heldout" in path.name or not path.name.startswith(("blockers", "threads")):
            continue
        for one in map(json.loads, path.read_text("utf-8").splitlines()):
            for turn in one.get("turns", [one]):
                if turn["text"] not in seen:
                    seen.add(turn["text"])
                    yield path.name, turn["text"]


_STOP = re.compile(r"[.!?;:,()\n]+(?:\s+|$)")


def stretches(*, newest: bool) -> list[tuple[str, ...]]:
    """What stands between stops in the newest files, or in all the others."""
    return [
        tokens
        for name, text in texts()
        if (name in NEWEST) is newest
        for stretch in _STOP.split(clean(text))
        if (tokens := tuple(tags.tokens_of(stretch)))
    ]


def weigh(given: Sequence[tuple[str, ...]]) -> Net:
    """The net that says what the teacher says of some stretches."""
    signs = [
        frozenset(tags.tag_signs(tokens, place)) for tokens in given for place in range(len(tokens))
    ]
    right = [tags.TAGS.index(tag) for tokens in given for tag in teacher().tags(tokens)]
    slope = nets.choice(right, len(tags.TAGS))
    return nets.fit(signs, [1] * len(signs), slope, len(tags.TAGS), PLAN)


def check() -> str:
    """How often the small tagger says what its teacher says, on files that it has not seen."""
    net, right, number = weigh(stretches(newest=False)), 0, 0
    for tokens in stretches(newest=True):
        for place, tag in enumerate(teacher().tags(tokens)):
            told = net.leans(tags.tag_signs(tokens, place))
            right += tags.TAGS[max(range(len(told)), key=told.__getitem__)] == tag
            number += 1
    return f"{right / number:.3f} of {number} words are tagged as the teacher tags them"


def main(arguments: Sequence[str]) -> None:
    """Fit and write, or check."""
    if "--check" in arguments:
        print(check())
        return
    net = weigh([*stretches(newest=False), *stretches(newest=True)])
    WEIGHTS.write_text(nets.written("fit_tags", NET=net), "utf-8")
    print(f"{WEIGHTS.name}: {len(net.keys)} signs")


if __name__ == "__main__":
    main(sys.argv[1:])
