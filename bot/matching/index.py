"""Every label of the glossary under its keys, and the senses that share it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from bot.concepts import EVERYONE, Concept, Glossary, Sense, Standing, Term
from bot.matching.gate import squeezed
from bot.matching.keys import (
    content_key,
    exact_key,
    is_acronym,
    label_key,
    singular_key,
    sorted_key,
    squash,
)
from bot.matching.text import Atom, atoms

SAME_PHRASES = 16
"""One question looks the same few phrases up several times, so the last ones are kept."""


_HEAD, _AHEAD = 6, 24
"""Squeezed letters by which labels are told from what is no beginning of one, and where to look."""
_REORDERED = 3
"""From this tier on words may be missing or in another order."""


@dataclass(frozen=True, slots=True)
class Headword:
    """A label as it is shown, with one sense for each concept it names, in the order of teams.

    `senses` are the current ones; a deprecated sense is there only when there is no other.
    """

    label: str
    senses: tuple[Sense, ...]

    @property
    def concepts(self) -> tuple[str, ...]:
        """The ids of its concepts, in the order of teams."""
        return tuple(sense.concept.id for sense in self.senses)

    @property
    def contested(self) -> bool:
        """Whether preferred or admitted terms give the label to more than one concept."""
        return len(self.senses) > 1


def spellings(term: Term) -> Iterator[str]:
    """Everything a person may type for a term: its label, plural and inflections."""
    yield term.label
    if term.plural:
        yield term.plural
    yield from term.inflections


def senses_of(concept: Concept) -> Iterator[Sense]:
    """The senses of a concept; an acronym's long form is a term too, if it is not one already."""
    long_forms = any(term.short_for for term in concept.terms)
    labels = {label_key(term.label) for term in concept.terms} if long_forms else set()
    for term in concept.terms:
        yield Sense(term, concept)
        if term.short_for and label_key(term.short_for) not in labels:
            labels.add(label_key(term.short_for))
            yield Sense(Term(term.short_for, term.teams, term.standing), concept)


class LabelIndex:
    """Finds a headword by a phrase that names it: as written, singular, squashed, reordered."""

    def __init__(self, glossary: Glossary) -> None:
        self.glossary = glossary
        self._team_rank = {team: rank for rank, team in enumerate(glossary.teams)}
        self._tiers: tuple[dict[str, tuple[Sense, ...]], ...] = ({}, {}, {}, {}, {})
        self.acronyms: set[str] = set()
        self._outlines: set[str] = set()
        self._heads: set[str] = set()
        self._headwords: dict[str, Headword] = {}
        self._hits = lru_cache(SAME_PHRASES)(self._look)
        for concept in glossary.concepts.values():
            for sense in senses_of(concept):
                self._add(sense)

    def _add(self, sense: Sense) -> None:
        for spelling in dict.fromkeys(spellings(sense.term)):
            outline = squeezed(spelling)
            self._outlines.add(outline)
            self._heads.add(outline[:_HEAD])
            parts = tuple(atoms(spelling))
            for tier, key in zip(self._tiers, tier_keys(parts, spelling), strict=True):
                if key and sense not in tier.get(key, ()):
                    tier[key] = (*tier.get(key, ()), sense)
            if is_acronym(spelling):
                self.acronyms.add(squash(singular_key(parts)))

    @property
    def squashed(self) -> Mapping[str, tuple[Sense, ...]]:
        """All squashed singular keys with their senses: what typing slips are compared with."""
        return self._tiers[2]

    @property
    def single_keys(self) -> Iterable[str]:
        """The singular keys of all spellings."""
        return self._tiers[1].keys()

    def senses_under(self, key: str) -> tuple[Sense, ...]:
        """The senses under a singular key; none if it is unknown."""
        return self._tiers[1].get(key, ())

    def find(self, phrase: str) -> Headword | None:
        """The headword that `phrase` names, whatever its case, plural, hyphens or word order."""
        _, hits = self._hits(phrase)
        return self.headword(hits) if hits else None

    def is_hidden(self, phrase: str) -> bool:
        """Whether `phrase` names something only by hidden terms: misspellings and old names."""
        _, hits = self._hits(phrase)
        return bool(hits) and all(hit.term.standing is Standing.HIDDEN for hit in hits)

    def _look(self, phrase: str) -> tuple[int, tuple[Sense, ...]]:
        """The surest tier that knows `phrase`, and the senses there."""
        if hits := _is_plain(phrase) and self._tiers[0].get(phrase.lower()):
            return 0, hits
        keys = tier_keys(tuple(atoms(phrase)), phrase)
        for rank, (tier, key) in enumerate(zip(self._tiers, keys, strict=True)):
            if key and key in tier:
                return rank, tier[key]
        return len(self._tiers), ()

    def names(self, phrase: str) -> bool:
        """Whether `phrase` is a label as it stands, but for case, plural and hyphens."""
        return squeezed(phrase) in self._outlines and self._hits(phrase)[0] < _REORDERED

    def may_begin(self, text: str) -> bool:
        """False only if no beginning of `text` is a label as it stands."""
        letters = squeezed(text[:_AHEAD])[:_HEAD]
        if len(letters) < _HEAD and len(text) > _AHEAD:
            letters = squeezed(text)[:_HEAD]
        return not self._heads.isdisjoint(accumulate(letters, initial=""))

    def headword(self, hits: Iterable[Sense]) -> Headword:
        """The shown label of some senses, with all senses of that label.

        A hidden term (a misspelling, an old name) leads to the label its concept is known by.
        """
        hits = tuple(hits)
        shown = [sense for sense in hits if sense.term.standing is not Standing.HIDDEN]
        if not shown:
            shown = [self._shown_instead(sense) for sense in hits]
        first = min(shown, key=self._rank) if len(shown) > 1 else shown[0]
        return self._of_label(first.term.label, shown)

    def _of_label(self, label: str, shown: Sequence[Sense]) -> Headword:
        """The headword of a shown label; made once, for it is the same whoever asks."""
        if label not in self._headwords:
            every = self._tiers[1].get(singular_key(atoms(label)), shown)
            senses = [s for s in every if s.term.standing is not Standing.HIDDEN] or shown
            current = [s for s in senses if s.term.standing.current] or senses
            ordered = self._one_per_concept(sorted(current, key=self._rank))
            self._headwords[label] = Headword(label, tuple(ordered))
        return self._headwords[label]

    def _shown_instead(self, sense: Sense) -> Sense:
        own = (sense.concept.term_for(team) for team in sense.term.teams)
        return Sense(next((term for term in own if term), sense.concept.title), sense.concept)

    def _one_per_concept(self, senses: Iterable[Sense]) -> Iterator[Sense]:
        seen: set[str] = set()
        for sense in senses:
            if sense.concept.id not in seen:
                seen.add(sense.concept.id)
                yield sense

    def _rank(self, sense: Sense) -> tuple[int, bool, int]:
        last = len(self._team_rank)
        ranks = (
            last if t == EVERYONE else self._team_rank.get(t, last + 1) for t in sense.term.teams
        )
        return (
            not sense.term.standing.current,
            sense.term.standing is not Standing.PREFERRED,
            min(ranks, default=last + 1),
        )


def _is_plain(phrase: str) -> bool:
    """Whether a phrase is nothing but words with one space between them, and so its own key."""
    return phrase.isascii() and phrase.replace(" ", "").isalnum()


def tier_keys(parts: tuple[Atom, ...], phrase: str) -> Iterator[str | None]:
    """The keys of a phrase, the surest first: as typed, singular, squashed, content, sorted.

    Each is made when it is asked for: most phrases are found by the first.
    """
    typed = exact_key(parts) or phrase.strip()
    yield typed
    single = singular_key(parts) or typed
    yield single
    yield squash(single) or single
    yield content_key(single)
    yield sorted_key(single)
