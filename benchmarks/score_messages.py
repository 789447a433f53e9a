"""How well messages are translated, on labelled lines: which terms are found, and in which sense.

python -m benchmarks.score_messages tests/labelled/messages.dev.jsonl
"""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from adapters.knowledge import knowledge_of
from bot.knowledge import Knowledge
from bot.translating.translate import Gloss

GLOSSARY = Path(__file__).parent.parent / "glossary"


@dataclass(frozen=True, slots=True)
class Expected:
    """A term that this reader should have explained; `optional` if it need not be."""

    surface: str
    start: int
    end: int
    concepts: frozenset[str]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled message of `team` for `to`; without terms it is everyday talk or known words."""

    id: str
    text: str
    to: str
    team: str | None
    before: tuple[str, ...]
    terms: tuple[Expected, ...]


@dataclass(frozen=True, slots=True)
class Scored:
    """A message with its glosses, each beside the term it was meant for."""

    case: Case
    pairs: tuple[tuple[Expected | None, Gloss | None], ...]

    @property
    def missed(self) -> list[Expected]:
        """Terms that had to be explained and were not."""
        return [term for term, gloss in self.pairs if term and not gloss and not term.optional]

    @property
    def extra(self) -> list[Gloss]:
        """Glosses where nothing should be explained."""
        return [gloss for term, gloss in self.pairs if gloss and not term]

    @property
    def found(self) -> list[tuple[Expected, Gloss]]:
        """Terms with their glosses."""
        return [(term, gloss) for term, gloss in self.pairs if term and gloss]

    @property
    def wrong(self) -> list[tuple[Expected, Gloss]]:
        """Terms explained in another sense, or left open where the sense is clear."""
        return [(t, g) for t, g in self.found if set(g.concepts) != t.concepts]


def read_cases(path: Path) -> list[Case]:
    """The labelled messages of a file of JSON lines."""
    return [_case(json.loads(line)) for line in path.read_text("utf-8").splitlines() if line]


def _case(line: Mapping[str, Any]) -> Case:
    terms = tuple(
        Expected(
            t["surface"], t["start"], t["end"], frozenset(t["concepts"]), bool(t.get("optional"))
        )
        for t in line["terms"]
    )
    return Case(
        str(line["id"]),
        line["text"],
        line["to"],
        line.get("team"),
        tuple(line.get("before") or ()),
        terms,
    )


def score(cases: Iterable[Case], known: Knowledge) -> list[Scored]:
    """Translate every message, as `parley translate --jsonl` would."""
    return [Scored(case, tuple(_pairs(case, known))) for case in cases]


def _pairs(case: Case, known: Knowledge) -> Iterator[tuple[Expected | None, Gloss | None]]:
    answer = known.desk.translate(case.text, to=case.to, speaker=case.team, before=case.before)
    glosses = list(answer.glossed.glosses)
    for term in case.terms:
        hit = next((g for g in glosses if g.start < term.end and term.start < g.end), None)
        yield term, hit
        glosses = [gloss for gloss in glosses if gloss is not hit]
    yield from ((None, gloss) for gloss in glosses)


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of a file. `several` are the terms found whose label has several senses."""

    terms: int
    found: int
    several: int
    right: int
    extra: int
    quiet: int
    broken: int


def summary(scored: Sequence[Scored]) -> Summary:
    """Add up a file."""
    found = [pair for one in scored for pair in one.found]
    several = [(t, g) for t, g in found if g.contested]
    quiet = [one for one in scored if not one.case.terms]
    return Summary(
        terms=sum(not term.optional for one in scored for term in one.case.terms),
        found=sum(not term.optional for term, _ in found),
        several=len(several),
        right=sum(set(gloss.concepts) == term.concepts for term, gloss in several),
        extra=sum(len(one.extra) for one in scored if one.case.terms),
        quiet=len(quiet),
        broken=sum(bool(one.extra) for one in quiet),
    )


def failures(scored: Iterable[Scored]) -> Iterator[str]:
    """Each message that is not as expected, with what differs."""
    for one in scored:
        if one.missed or one.wrong or one.extra:
            yield f"{one.case.id} {one.case.text!r} ({one.case.team} to {one.case.to})"
        for term in one.missed:
            yield f"         missed {term.surface!r} {sorted(term.concepts)}"
        for term, gloss in one.wrong:
            wanted = "|".join(sorted(term.concepts))
            yield f"         sense of {term.surface!r}: {wanted}, got {list(gloss.concepts)}"
        for gloss in one.extra:
            surface = one.case.text[gloss.start : gloss.end]
            yield f"         extra {surface!r} {list(gloss.concepts)}"


def report(figures: Summary) -> str:
    """The figures in four lines."""
    found = _share(figures.found, figures.terms)
    right = _share(figures.right, figures.several)
    return (
        f"terms found     {figures.found} of {figures.terms} ({found})\n"
        f"right sense     {figures.right} of {figures.several} with several ({right})\n"
        f"extra glosses   {figures.extra} in messages with terms\n"
        f"everyday talk   {figures.broken} of {figures.quiet} messages glossed"
    )


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "none"


def main(arguments: Sequence[str]) -> None:
    """Score each file named."""
    known = knowledge_of(GLOSSARY)
    for path in map(Path, arguments):
        scored = score(read_cases(path), known)
        print(path.name, *failures(scored), report(summary(scored)), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
