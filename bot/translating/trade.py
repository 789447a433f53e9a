"""What a message is about: words of the glossary's own trade, or words that are everyone's.

The glossary says by its own definitions what its teams talk about. A word that stands there more
often than in English at large belongs to the trade (`server`, `newsletter`, `invoice`); one that
is common in English and never stands there belongs to other talk (`kitchen`, `dog`, `school`).
"""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache

from bot.concepts import Concept, Glossary
from bot.matching.keys import FUNCTION_WORDS, singular
from bot.matching.text import Atom, atoms
from bot.socratic.english.verbs import base_of
from bot.translating.life import LIFE

_DOUBT = 0.2
"""Uses added to what is counted and to what is expected: few uses say little."""
_KEPT_WORDS = 8_192
_KEPT_LEANINGS = 65_536

_ENOUGH = 10_000
"""Uses of words, each counted once a concept, that show well what a glossary is about."""

Part = tuple[str, str]
"""A part of the glossary: a team's concepts, or an area's."""
WHOLE: Part = ("", "")


def parts_of(concept: Concept) -> tuple[Part, ...]:
    """The parts of the glossary that a concept belongs to: its area, and its teams."""
    return (("area", concept.area), *(("team", team) for team in concept.teams))


class Trade:
    """How much each word belongs to what a glossary, or one of its parts, is about."""

    def __init__(self, glossary: Glossary, commonness: Callable[[str], float]) -> None:
        self._glossary = glossary
        self._commonness = commonness
        self.leaning = lru_cache(_KEPT_LEANINGS)(self._leaning)

    @cached_property
    def _uses(self) -> Mapping[Part, Counter[str]]:
        """In how many concepts of each part each word stands; counted when first needed."""
        uses: dict[Part, Counter[str]] = {WHOLE: Counter()}
        for concept in self._glossary.concepts.values():
            words = stems(_told(concept))
            for part in (WHOLE, *parts_of(concept)):
                uses.setdefault(part, Counter()).update(words)
        return uses

    @cached_property
    def _sizes(self) -> Mapping[Part, int]:
        return {part: uses.total() for part, uses in self._uses.items()}

    def _leaning(self, word: str, part: Part = WHOLE) -> float:
        """How far a stem leans to a part: log10 of its uses there over those to be expected.

        Expected is what English at large would bring: 10 ** (Zipf - 9) of all words.
        """
        expected = self._sizes.get(part, 0) * 10 ** ((self._commonness(word) or 1.5) - 9)
        uses = self._uses[part][word] if part in self._uses else 0
        return math.log10((uses + _DOUBT) / (expected + _DOUBT))

    @cached_property
    def untold(self) -> float:
        """How little the glossary tells of its trade: 0 from some 250 concepts on, 1 if empty."""
        return max(0.0, 1 - self._sizes[WHOLE] / _ENOUGH)

    def speaks_for(self, word: str, parts: Iterable[Part]) -> float:
        """How strongly a stem shows that the talk is of one of these parts; rare words more."""
        leaning = max((self.leaning(word, part) for part in parts), default=0.0)
        rarity = (6.2 - (self._commonness(word) or 1.5)) / 2
        return max(0.0, min(1.5, leaning) - 0.3) * max(0.1, min(1.0, rarity))

    def speaks_against(self, word: str) -> float:
        """How strongly a stem shows that the talk is of nothing in the glossary."""
        leaning = self.leaning(word)
        return min(1.2, -leaning) if leaning < -0.2 else 0.0

    def life(self, word: Atom) -> float:
        """How surely a word is of ordinary life, 0 to 1: less if the glossary speaks of it."""
        one = stem(word)
        if word.word not in LIFE and one not in LIFE:
            return 0.0
        return max(0.0, min(1.0, 1 - 2 * self.leaning(one)))


def stem(word: Atom) -> str:
    """A word without number and tense: `crashed` as `crash`, `servers` as `server`."""
    return _stem(word.word, word.raw if word.raw.isupper() or word.raw[:-1].isupper() else "")


@lru_cache(_KEPT_WORDS)
def _stem(word: str, raw: str) -> str:
    one = singular(word, raw)
    return base_of(one) or one


def stems(texts: Iterable[str]) -> frozenset[str]:
    """The words of some texts that say what they are about, without number and tense."""
    return frozenset(stem(word) for text in texts for word in atoms(text) if tells(word))


def tells(word: Atom) -> bool:
    """Whether a word can say what a text is about: grammar, signs and numbers cannot."""
    return len(word.word) > 2 and word.word.isalpha() and word.word not in FUNCTION_WORDS


def _told(concept: Concept) -> Iterator[str]:
    yield from (concept.definition, concept.gloss or "", concept.scope_note or "")
    yield from (*concept.usage, *concept.clues)
    if concept.measure:
        yield from (*concept.measure.counts, *concept.measure.does_not_count)
