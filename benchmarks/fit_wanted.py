"""Weigh the signs of what a reply asks for, and write bot/socratic/replies/wanted_weights.py.

    python -m benchmarks.fit_wanted           fit on every marked reply, and write
    python -m benchmarks.fit_wanted --check   fit without a fifth of them in turn and read it

A conditional random field over the words of a reply, on the replies that readers marked
(`tests/labelled/needs.fresh.jsonl`). It needs numpy and scipy (`pip install -e '.[bench]'`).
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import logsumexp, softmax

from benchmarks import nets
from benchmarks.fit_signs import LABELLED, ROOT
from bot.socratic.net import Net
from bot.socratic.replies.wanted import TAGS, tags_of, words_tagged
from bot.socratic.replies.wanted_signs import Word, wanted_signs, words_of

WEIGHTS = ROOT / "bot" / "socratic" / "replies" / "wanted_weights.py"
MARKED = LABELLED / "needs.fresh.jsonl"
PARTS = 5
PLAN = nets.Plan(batch=64, left_out=0.3, kept=24_000)
MAY_FOLLOW = np.array([[-30.0 if (a, b) == ("O", "I") else 0.0 for b in TAGS] for a in TAGS])
"""What it weighs that a tag (column) follows another (row): no need goes on before it begins."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A reply in one line, whose it is, and the words that readers marked as needed."""

    text: str
    whose: str
    needs: tuple[str, ...]


def marked() -> tuple[Marked, ...]:
    """Every marked reply."""
    lines = map(json.loads, MARKED.read_text("utf-8").splitlines())
    return tuple(Marked(one["text"], one["whose"], tuple(one["needs"])) for one in lines)


def tags(words: Sequence[Word], one: Marked) -> list[str]:
    """The tag of each word: B where a marked need begins, I within it, O elsewhere."""
    found = ["O"] * len(words)
    end = 0
    for need in one.needs:
        start = one.text.index(need, end)
        end = start + len(need)
        inside = [at for at, word in enumerate(words) if start <= word.start and word.end <= end]
        for at in inside:
            found[at] = "B" if at == inside[0] else "I"
    return found


def fit(given: Sequence[Marked]) -> Net:
    """The net under which the marked words are likeliest."""
    rows = [(one, words) for one in given if (words := words_of(one.text))]
    signs = [found for one, words in rows for found in wanted_signs(words, one.whose)]
    told = [TAGS.index(tag) for one, words in rows for tag in tags(words, one)]
    sizes = [len(words) for _, words in rows]
    return nets.fit(signs, sizes, _slope(told, sizes), len(TAGS), PLAN)


def _slope(told: Sequence[int], sizes: Sequence[int]) -> nets.Slope:
    """The slope of how unlikely the tags of whole replies are: forward and backward sums.

    Lafferty, McCallum and Pereira, Conditional Random Fields (2001), section 4.
    """
    right = np.eye(len(TAGS))[list(told)]
    owner = np.repeat(np.arange(len(sizes)), sizes)

    def slope(rows: nets.Numbers, leans: nets.Floats) -> nets.Floats:
        lengths = np.diff([*np.flatnonzero(np.diff(owner[rows], prepend=-1)), len(rows)])
        inside = np.arange(lengths.max()) < lengths[:, None]
        heavy = np.zeros((*inside.shape, len(TAGS)))
        heavy[inside] = leans
        forward, backward = np.zeros_like(heavy), np.zeros_like(heavy)
        forward[:, 0] = heavy[:, 0] + MAY_FOLLOW[TAGS.index("O")]
        for at in range(1, inside.shape[1]):
            before = logsumexp(forward[:, at - 1, :, None] + MAY_FOLLOW, axis=1)
            forward[:, at] = heavy[:, at] + before
        for at in range(inside.shape[1] - 2, -1, -1):
            after = (heavy + backward)[:, at + 1, None, :] + MAY_FOLLOW
            backward[:, at] = np.where(inside[:, at + 1, None], logsumexp(after, axis=2), 0.0)
        likely = softmax((forward + backward)[inside], axis=1)
        return np.asarray(likely - right[rows], np.float32)

    return slope


def check(given: Sequence[Marked]) -> Iterator[str]:
    """How many of the replies left out are read as readers marked them."""
    found: Counter[tuple[str, str]] = Counter()
    for part in range(PARTS):
        net = fit([one for at, one in enumerate(given) if at % PARTS != part])
        for one in given[part::PARTS]:
            words = words_of(one.text)
            found_tags = tags_of(net, wanted_signs(words, one.whose))
            got = words_tagged(one.text, words, found_tags)
            found[one.whose, "all"] += 1
            found[one.whose, "exact"] += got == one.needs
            found[one.whose, "as many"] += len(got) == len(one.needs)
    for whose in sorted({whose for whose, _ in found}):
        exact, many, number = (found[whose, what] for what in ("exact", "as many", "all"))
        share = exact / number
        yield f"{whose}: {exact} of {number} marked alike ({share:.2f}), {many} in as many parts"


def main(arguments: Sequence[str]) -> None:
    """Fit and write the weights, or check them part by part."""
    given = marked()
    if "--check" in arguments:
        print(*check(given), sep="\n")
        return
    net = fit(given)
    WEIGHTS.write_text(nets.written("fit_wanted", NET=net), "utf-8")
    print(f"{WEIGHTS.relative_to(ROOT)}: {len(net.keys)} signs")


if __name__ == "__main__":
    main(sys.argv[1:])
