"""Weigh the signs that a term is meant, and write bot/translating/weights.py.

    python -m benchmarks.fit_meant [--without FILE ...]

Two logistic regressions, one for plain English words and one for jargon, on every word of the
labelled messages that are not held back that a reader may need explained: is it the term there, or
not? The glossary's own usage sentences are further examples, of less weight. With `--without` those
files are left out and scored instead, and nothing is written: that is how to see what the weights
are worth on text they have not seen.
"""

import math
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from adapters.knowledge import knowledge_of
from benchmarks.score_messages import GLOSSARY, Case, read_cases
from bot.knowledge import Knowledge
from bot.translating.meant import BAR, weight
from bot.translating.translate import Candidate, Translator

ROOT = Path(__file__).parent.parent
LABELLED = ROOT / "tests" / "labelled"
WEIGHTS = ROOT / "bot" / "translating" / "weights.py"
MADE = "messages.ordinary.jsonl"
"""Everyday uses of the glossary's words, one by one: a harder mixture than people's own."""
ROUNDS = 400
PENALTY = 1.0

Weights = dict[str, float]


@dataclass(frozen=True, slots=True)
class Example:
    """A word that may be a term, whether it is one there, and how much the example counts."""

    candidate: Candidate
    meant: bool
    counts: float
    everyday: str | None = None


def examples(path: Path, known: Knowledge) -> Iterator[Example]:
    """The words of a labelled file."""
    for case in read_cases(path):
        yield from _of_case(case, known.desk.translator, made=path.name == MADE)


def _of_case(case: Case, translator: Translator, *, made: bool) -> Iterator[Example]:
    found = translator.candidates(case.text, to=case.to, speaker=case.team, before=case.before)
    for one in found:
        term = next(
            (t for t in case.terms if one.gloss.start < t.end and t.start < one.gloss.end), None
        )
        if term is None or not term.optional:
            counts = 0.2 if made else 0.15 if case.terms and not term and one.plain else 1.0
            yield Example(one, term is not None, counts, None if case.terms else case.id)


def usages(known: Knowledge) -> Iterator[Example]:
    """The glossary's own sentences, said by a team of the concept and by nobody in particular."""
    teams = known.glossary.teams
    for concept in known.glossary.concepts.values():
        reader = next((team for team in teams if team not in concept.teams), None)
        for text in concept.usage if reader else ():
            for speaker in (concept.teams[0] if concept.teams[0] in teams else None, None):
                found = known.desk.translator.candidates(text, to=reader or "", speaker=speaker)
                yield from (Example(o, True, 0.1) for o in found if concept.id in o.gloss.concepts)


def fit(given: Sequence[Example]) -> Weights:
    """The weight of each sign (Adagrad, full batches)."""
    names = dict.fromkeys(name for one in given for name in one.candidate.signs)
    weights, steps = dict.fromkeys(names, 0.0), dict.fromkeys(names, 1e-8)
    rows = [([(n, v) for n, v in o.candidate.signs.items() if v], o.meant, o.counts) for o in given]
    for _ in range(ROUNDS):
        slope = {name: PENALTY * weights[name] for name in names}
        for signs, meant, counts in rows:
            chance = _chance(sum(weights[name] * much for name, much in signs))
            for name, much in signs:
                slope[name] += counts * (chance - meant) * much
        for name, rise in slope.items():
            steps[name] += rise * rise
            weights[name] -= 0.3 * rise / math.sqrt(steps[name])
    return weights


def _chance(total: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def both(given: Sequence[Example]) -> tuple[Weights, Weights]:
    """The weights of plain words, and those of jargon."""
    plain = fit([one for one in given if one.candidate.plain])
    return plain, fit([one for one in given if not one.candidate.plain])


def written(plain: Weights, jargon: Weights) -> str:
    """The weights as a module."""
    return (
        '"""What each sign weighs: written by `python -m benchmarks.fit_meant`, not by hand."""\n\n'
        f"PLAIN = {_table(plain)}\n\nJARGON = {_table(jargon)}\n"
    )


def _table(weights: Mapping[str, float]) -> str:
    lines = (f'    "{name}": {much:.2f},\n' for name, much in weights.items() if round(much, 2))
    return "{\n" + "".join(lines) + "}"


def main(arguments: Sequence[str]) -> None:
    """Fit on all files and write the weights, or leave some out and score those."""
    known = knowledge_of(GLOSSARY)
    left_out = set(arguments) - {"--without"}
    read = {path.name: tuple(examples(path, known)) for path in files()}
    given = [one for name, part in read.items() if name not in left_out for one in part]
    plain, jargon = both([*given, *usages(known)])
    if not left_out:
        WEIGHTS.write_text(written(plain, jargon), "utf-8")
    for name in left_out or read:
        print(name, _scored(read[name], plain, jargon))


def files() -> Iterator[Path]:
    """The files that may be read."""
    for path in sorted(LABELLED.glob("messages.*.jsonl")):
        if "heldout" not in path.name:
            yield path


def _scored(given: Iterable[Example], plain: Weights, jargon: Weights) -> str:
    told = [
        (one, weight(one.candidate.signs, plain if one.candidate.plain else jargon) > BAR)
        for one in given
    ]
    terms = [said for one, said in told if one.meant]
    everyday = {one.everyday for one, said in told if said and one.everyday}
    return f"{sum(terms)} of {len(terms)} terms, {len(everyday)} everyday messages"


if __name__ == "__main__":
    main(sys.argv[1:])
