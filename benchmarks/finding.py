"""Whether the right terms are found, on labelled messages: the same judgement for every matcher."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from adapters.knowledge import knowledge_of
from benchmarks.engines import Find, Span
from benchmarks.glossaries import SHIPPED, shipped
from benchmarks.score_messages import Case, read_cases
from bot.concepts import EVERYONE, Glossary
from bot.matching.index import LabelIndex


@dataclass(frozen=True, slots=True)
class Accuracy:
    """Terms found, terms missed, and finds that are no terms to explain."""

    found: int = 0
    missed: int = 0
    extra: int = 0

    def __add__(self, other: "Accuracy") -> "Accuracy":
        return Accuracy(
            self.found + other.found, self.missed + other.missed, self.extra + other.extra
        )

    @property
    def precision(self) -> float:
        """How many of the finds are terms."""
        return self.found / max(1, self.found + self.extra)

    @property
    def recall(self) -> float:
        """How many of the terms are found."""
        return self.found / max(1, self.found + self.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        return 2 * self.found / max(1, 2 * self.found + self.missed + self.extra)

    def cells(self) -> tuple[str, str, str]:
        """The three as text."""
        return f"{self.precision:.3f}", f"{self.recall:.3f}", f"{self.f1:.3f}"


def accuracy_of(build: Callable[[Glossary], Find], path: Path) -> Accuracy:
    """How well a matcher finds the terms of the messages in a file."""
    find, index = build(shipped()), LabelIndex(shipped())

    def spans(case: Case) -> Iterator[Span]:
        for start, end in find(case.text):
            if is_news(case.text[start:end], case.to, index):
                yield start, end

    return _sum(_judge(case, set(spans(case))) for case in read_cases(path))


def accuracy_of_glosses(path: Path) -> Accuracy:
    """How well Parley does once it has chosen the senses, as a reader sees it."""
    known = knowledge_of(SHIPPED)

    def spans(case: Case) -> set[Span]:
        told = known.desk.translate(case.text, to=case.to, speaker=case.team, before=case.before)
        return {(gloss.start, gloss.end) for gloss in told.glossed.glosses}

    return _sum(_judge(case, spans(case)) for case in read_cases(path))


def is_news(surface: str, reader: str, index: LabelIndex) -> bool:
    """Whether some sense of a word is not one of the reader's own team."""
    word = index.find(surface)
    own = {*index.glossary.ancestry(reader), EVERYONE}
    return word is None or any(own.isdisjoint(sense.term.teams) for sense in word.senses)


def _judge(case: Case, spans: set[Span]) -> Accuracy:
    wanted = {(term.start, term.end) for term in case.terms if not term.optional}
    welcome = {(term.start, term.end) for term in case.terms}
    return Accuracy(len(wanted & spans), len(wanted - spans), len(spans - welcome))


def _sum(parts: Iterable[Accuracy]) -> Accuracy:
    return sum(parts, Accuracy())
