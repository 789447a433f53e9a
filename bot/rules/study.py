"""A glossary with what several rules look up in it, each worked out once."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from bot.concepts import Concept, Glossary, Term, Word
from bot.matching.keys import label_key
from bot.rules.finding import Spot
from bot.rules.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Use:
    """A term of a concept, where it stands, and the key under which its label is compared."""

    spot: Spot
    concept: Concept
    term: Term
    key: str

    @property
    def label(self) -> Spot:
        """The place of the label itself."""
        return self.spot.at("label")


@dataclass(frozen=True)
class Study:
    """The glossary as the rules read it."""

    glossary: Glossary

    @cached_property
    def words(self) -> tuple[tuple[Spot, Word], ...]:
        """Each file with its place."""
        return tuple((Spot(word.path), word) for word in self.glossary.words)

    @cached_property
    def concepts(self) -> tuple[tuple[Spot, Concept], ...]:
        """Each concept with its place; two that share an id by mistake are both there."""
        return tuple(
            (spot.at("concepts", index), concept)
            for spot, word in self.words
            for index, concept in enumerate(word.concepts)
        )

    @cached_property
    def terms(self) -> tuple[Use, ...]:
        """Each term with its place and its concept."""
        return tuple(
            Use(spot.at("terms", index), concept, term, label_key(term.label))
            for spot, concept in self.concepts
            for index, term in enumerate(concept.terms)
        )

    @cached_property
    def uses(self) -> Mapping[str, list[Use]]:
        """Every preferred or admitted term under its key."""
        uses: dict[str, list[Use]] = defaultdict(list)
        for use in self.terms:
            if use.term.standing.current:
                uses[use.key].append(use)
        return dict(uses)

    @cached_property
    def mentions(self) -> Mapping[str, tuple[tuple[str, str], ...]]:
        """The labels that the definition of each concept uses: key, and the words as written."""
        phrases = Phrases(self.uses)
        return {
            concept.id: tuple(phrases.found_in(concept.definition)) for _, concept in self.concepts
        }

    def rivals(self, label: str) -> list[Use]:
        """The uses of a label that several concepts share; none if it names only one."""
        return rivals(self.uses.get(label_key(label), []))


def rivals(uses: list[Use]) -> list[Use]:
    """Of the uses of one key, those that share their label with another concept."""
    if len(uses) < 2:
        return []
    return [
        use
        for use in uses
        if any(use.concept is not o.concept and alike(use.term, o.term) for o in uses)
    ]


def alike(one: Term, other: Term) -> bool:
    """Whether somebody who writes one label might mean the other; their keys are the same."""
    return one.label == other.label or not (one.exact_case or other.exact_case)


def means(use: Use, written: str) -> bool:
    """Whether words with the key of the term are the term: capitals may matter."""
    return not use.term.exact_case or use.term.label == written
