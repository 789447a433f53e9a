"""Labels as the rules compare them: without capitals, hyphens and plural, unless case is exact."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from bot.concepts import Concept, Glossary, Term
from bot.matching.keys import label_key, singular
from bot.matching.text import atoms
from bot.rules.finding import Spot, every_term


@dataclass(frozen=True, slots=True)
class Use:
    """A term of a concept, and where it stands."""

    spot: Spot
    concept: Concept
    term: Term

    @property
    def label(self) -> Spot:
        """The place of the label itself."""
        return self.spot.at("label")


def current_uses(glossary: Glossary) -> dict[str, list[Use]]:
    """Every preferred or admitted term under the key of its label."""
    uses: dict[str, list[Use]] = defaultdict(list)
    for spot, concept, term in every_term(glossary):
        if term.standing.current:
            uses[label_key(term.label)].append(Use(spot, concept, term))
    return uses


def alike(one: Term, other: Term) -> bool:
    """Whether somebody who writes one label might mean the other; their keys are the same."""
    return one.label == other.label or not (one.exact_case or other.exact_case)


def rivals(uses: list[Use]) -> list[Use]:
    """Of the uses of one key, those that share their label with another concept."""
    return [
        use
        for use in uses
        if any(use.concept is not o.concept and alike(use.term, o.term) for o in uses)
    ]


def keys_in(text: str, known: Collection[str], longest: int) -> Iterator[tuple[str, str]]:
    """The known keys in a text with the words they stand in, the longest first at each place."""
    found = list(atoms(text))
    keys = [singular(atom.word, atom.raw) for atom in found]
    at = 0
    while at < len(keys):
        for size in range(min(longest, len(keys) - at), 0, -1):
            key = " ".join(keys[at : at + size])
            if key in known:
                yield key, text[found[at].start : found[at + size - 1].end]
                at += size - 1
                break
        at += 1


def longest(keys: Collection[str]) -> int:
    """The number of words in the longest key."""
    return max((key.count(" ") + 1 for key in keys), default=0)


def of_concept(uses: Mapping[str, list[Use]], key: str, concept: Concept) -> bool:
    """Whether a key is a label of the concept itself."""
    return any(use.concept is concept for use in uses[key])
