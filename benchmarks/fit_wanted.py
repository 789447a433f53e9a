"""Weigh the signs of what a reply asks for, and write bot/socratic/replies/wanted_weights.py.

    python -m benchmarks.fit_wanted           fit on every marked reply, and write
    python -m benchmarks.fit_wanted --check   fit without a fifth of them in turn and read it

A conditional random field over the words of a reply, on the replies that readers marked
(`tests/labelled/needs.fresh.jsonl`). It needs python-crfsuite (`pip install -e '.[bench]'`).
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pycrfsuite

from benchmarks.fit_replies import as_lines
from benchmarks.fit_signs import LABELLED, ROOT
from bot.socratic.replies.wanted import tags_of, words_tagged
from bot.socratic.replies.wanted_signs import Word, wanted_signs, words_of

WEIGHTS = ROOT / "bot" / "socratic" / "replies" / "wanted_weights.py"
MARKED = LABELLED / "needs.fresh.jsonl"
SPARSE, SMOOTH, ROUNDS, PARTS = 0.2, 0.05, 150, 5


@dataclass(frozen=True, slots=True)
class Marked:
    """A reply in one line, whose it is, and the words that readers marked as needed."""

    text: str
    whose: str
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """What each sign weighs for each tag, and each tag after another."""

    signs: Mapping[str, Mapping[str, float]]
    steps: Mapping[str, float]


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


def fit(given: Sequence[Marked]) -> Weights:
    """The weights of the field, each rounded to a tenth."""
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(
        {
            "c1": SPARSE,
            "c2": SMOOTH,
            "max_iterations": ROUNDS,
            "feature.possible_transitions": True,
        }
    )
    for one in given:
        words = words_of(one.text)
        trainer.append(
            [sorted(signs) for signs in wanted_signs(words, one.whose)], tags(words, one)
        )
    with TemporaryDirectory() as folder:
        path = str(Path(folder) / "field")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        info = tagger.info()
    signs: dict[str, dict[str, float]] = {tag: {"": 0.0} for tag in "BIO"}
    for (sign, tag), weight in sorted(info.state_features.items()):
        if round(weight, 1):
            signs[tag][sign] = round(weight, 1)
    steps = {a + b: round(weight, 1) for (a, b), weight in sorted(info.transitions.items())}
    return Weights(signs, steps)


def written(weights: Weights) -> str:
    """The weights as a module."""
    kinds = "\n".join(
        f'    "{tag}": """\n{as_lines(told)}\n""",' for tag, told in weights.signs.items()
    )
    steps = "\n".join(f'    "{step}": {weight},' for step, weight in weights.steps.items())
    return f"{_HEAD}\nWEIGHTS = {{\n{kinds}\n}}\nSTEPS = {{\n{steps}\n}}\n"


_HEAD = '''"""What each sign weighs for a need: `python -m benchmarks.fit_wanted` writes it."""
'''


def check(given: Sequence[Marked]) -> Iterator[str]:
    """How many of the replies left out are read as readers marked them."""
    found: Counter[tuple[str, str]] = Counter()
    for part in range(PARTS):
        weights = fit([one for at, one in enumerate(given) if at % PARTS != part])
        for one in given[part::PARTS]:
            words = words_of(one.text)
            signs = wanted_signs(words, one.whose)
            got = words_tagged(one.text, words, tags_of(signs, weights.signs, weights.steps))
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
    weights = fit(given)
    WEIGHTS.write_text(written(weights), "utf-8")
    print(f"{WEIGHTS.relative_to(ROOT)}: {sum(map(len, weights.signs.values()))} weights")


if __name__ == "__main__":
    main(sys.argv[1:])
