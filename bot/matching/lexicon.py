"""A glossary made ready for questions: one place to ask what a phrase names."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice

from bot.concepts import Contest, Glossary, Sense, Standing
from bot.matching.detect import Detector, Mention
from bot.matching.gate import squeezed
from bot.matching.index import SAME_PHRASES, Headword, LabelIndex
from bot.matching.keys import FUNCTION_WORDS, is_acronym, label_key, singular, singular_key
from bot.matching.slips import Slips
from bot.matching.starts import Starts
from bot.matching.text import atoms

MOST_SUGGESTIONS = 3


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase names a headword; `misspelt`: by a safe typing slip or a hidden term."""

    headword: Headword
    misspelt: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """A phrase names nothing, but may mean one of these, best first."""

    headwords: tuple[Headword, ...]


@dataclass(frozen=True, slots=True)
class Nothing:
    """A phrase names nothing, and nothing is near it."""


Lookup = Found | Near | Nothing


class Lexicon:
    """The glossary's labels, ready to be found in phrases and in running text."""

    def __init__(self, glossary: Glossary, is_english: Callable[[str], bool]) -> None:
        self.glossary = glossary
        self.index = LabelIndex(glossary)
        self._is_english = is_english
        self._kept = lru_cache(SAME_PHRASES)(self._look_up)

    @cached_property
    def detector(self) -> Detector:
        """Finds terms in running text; built when first needed."""
        return Detector(self.index)

    @cached_property
    def _slips(self) -> Slips:
        return Slips(self.index, self._is_english)

    @cached_property
    def starts(self) -> Starts:
        """The labels that are in use, by the beginnings of their words."""
        index = self.index
        return Starts(
            key
            for key in index.single_keys
            if any(sense.term.standing.current for sense in index.senses_under(key))
        )

    @cached_property
    def _by_word(self) -> dict[str, list[str]]:
        """Which labels hold a word: word in the singular to singular keys."""
        holding: dict[str, list[str]] = {}
        for key in self.index.single_keys:
            for word in set(key.split()) - FUNCTION_WORDS:
                holding.setdefault(word, []).append(key)
        return holding

    @cached_property
    def contests(self) -> Mapping[str, Contest]:
        """What the glossary says about each word that several senses share, by label key."""
        words = reversed(self.glossary.words)
        return {label_key(word.word): word.contest for word in words if word.contest}

    @cached_property
    def _former(self) -> Mapping[str, tuple[Sense, ...]]:
        """The senses that a label had, by label key: its deprecated terms."""
        former: dict[str, list[Sense]] = {}
        for concept in self.glossary.concepts.values():
            for term in concept.terms:
                if term.standing is Standing.DEPRECATED:
                    former.setdefault(label_key(term.label), []).append(Sense(term, concept))
        return {key: tuple(senses) for key, senses in former.items()}

    @cached_property
    def _former_outlines(self) -> frozenset[str]:
        return frozenset(
            squeezed(sense.term.label) for every in self._former.values() for sense in every
        )

    def former(self, headword: Headword) -> tuple[Sense, ...]:
        """What a word once meant to some, beside what it means now: for old messages."""
        outlines = self._former_outlines
        if not outlines or squeezed(headword.label) not in outlines:
            return ()
        senses = self._former.get(label_key(headword.label), ())
        return tuple(one for one in senses if one.concept.id not in headword.concepts)

    def look_up(self, phrase: str) -> Lookup:
        """What `phrase` as a whole names. Only exact keys and safe typing slips are found."""
        return self._kept(phrase)

    def _look_up(self, phrase: str) -> Lookup:
        headword = self.index.find(phrase)
        if headword is not None:
            return Found(headword, misspelt=self.index.is_hidden(phrase))
        slip = self._slips.nearest(phrase)
        if slip is not None and slip.safe:
            return Found(slip.headwords[0], misspelt=True)
        near = _distinct([*(slip.headwords if slip else ()), *self._neighbours(phrase)])
        return Near(tuple(near)) if near else Nothing()

    def _neighbours(self, phrase: str) -> Iterator[Headword]:
        """Headwords inside a longer phrase, then longer labels that hold the whole phrase."""
        inside = sorted(self.mentions(phrase), key=lambda m: m.start - m.end)
        yield from (mention.headword for mention in inside)
        yield from self._misspelt_inside(phrase)
        words = {w for w in singular_key(atoms(phrase)).split() if w not in FUNCTION_WORDS}
        holding = [set(self._by_word.get(word, ())) for word in words]
        if holding and not is_acronym(phrase):
            for key in islice(sorted(set.intersection(*holding), key=lambda k: (len(k), k)), 3):
                yield self.index.headword(self.index.senses_under(key))

    def _misspelt_inside(self, phrase: str) -> Iterator[Headword]:
        words = list(atoms(phrase))[:12]
        for size in (3, 2, 1):
            for at in range(len(words) - size + 1):
                window = phrase[words[at].start : words[at + size - 1].end]
                if size < len(words) and any(
                    w.word not in FUNCTION_WORDS for w in words[at : at + size]
                ):
                    slip = self._slips.nearest(window)
                    if slip is not None and slip.safe:
                        yield slip.headwords[0]

    def mentions(self, text: str) -> Iterator[Mention]:
        """The terms in running text, leftmost and longest."""
        return self.detector.mentions(text)

    def covers(self, word: str) -> bool:
        """Whether some label holds this word."""
        return singular(word) in self._by_word

    def is_english(self, word: str) -> bool:
        """Whether a lower-case word is in general use."""
        return self._is_english(word)


def _distinct(headwords: list[Headword]) -> list[Headword]:
    by_label = {word.label.casefold(): word for word in reversed(headwords)}
    order = dict.fromkeys(word.label.casefold() for word in headwords)
    return [by_label[label] for label in order][:MOST_SUGGESTIONS]
