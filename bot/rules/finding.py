"""What a rule finds, and where in the glossary it stands: a file and the keys that lead there."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.concepts import Concept, Glossary, Term, Word

TEAMS_FILE = "teams.yaml"
COMPANY_FILE = "company.yaml"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a file of the glossary, such as `concepts`, 0, `terms`, 2, `label`."""

    path: str
    keys: tuple[str | int, ...] = ()

    def at(self, *keys: str | int) -> "Spot":
        """The place further in."""
        return Spot(self.path, (*self.keys, *keys))


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a rule found. `what` and `remedy` are sentences; the rule itself is known."""

    spot: Spot
    what: str
    remedy: str
    concept: str | None = None


def every_word(glossary: Glossary) -> Iterator[tuple[Spot, Word]]:
    """Each file of the glossary with its place."""
    for word in glossary.words:
        yield Spot(word.path), word


def every_concept(glossary: Glossary) -> Iterator[tuple[Spot, Concept]]:
    """Each concept with its place; two that share an id by mistake are both there."""
    for spot, word in every_word(glossary):
        for index, concept in enumerate(word.concepts):
            yield spot.at("concepts", index), concept


def every_term(glossary: Glossary) -> Iterator[tuple[Spot, Concept, Term]]:
    """Each term with its place and its concept."""
    for spot, concept in every_concept(glossary):
        for index, term in enumerate(concept.terms):
            yield spot.at("terms", index), concept, term
