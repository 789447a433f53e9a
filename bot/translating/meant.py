"""Whether a term is meant, and not the ordinary word that it also is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.matching.detect import Mention
from bot.matching.index import Headword
from bot.matching.text import Atom
from bot.translating.everyday import is_verb, topics_in
from bot.translating.evidence import Weighed

_COMMON = 3.3
"""On Zipf's scale: a word this common in general English may be ordinary talk."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A message as evidence: its words, its terms, and its words of ordinary life (`topics`).

    `strong` are its terms that can hardly be anything else: acronyms, long terms and rare words.
    """

    text: str
    words: tuple[Atom, ...]
    places: dict[int, int]
    strong: frozenset[str]
    topics: tuple[tuple[int, str], ...]
    commonness: Callable[[str], float]

    def means(self, mention: Mention, senses: Sequence[Weighed]) -> bool:
        """Whether the term at `mention`, with the evidence for its senses, is meant as a term."""
        at = self.places[mention.start]
        inside = self._inside(at, mention.end)
        everyday = self._everyday(mention)
        company = len(self.strong - {mention.headword.label})
        clues = max(len(one.clues) for one in senses)
        ambient = any(sense.term.ambient for sense in mention.headword.senses)
        if len(inside) > 1:
            plain = self._is_ordinary(inside, mention)
            return (ambient or clues > 0) and (everyday < 2 or company > 0 or not plain)
        capitals = inside[0].raw.removesuffix("s").isupper()
        if len(mention.headword.label) == 2 and not capitals:
            return False
        if capitals and len(inside[0].raw) > 1:
            return everyday == 0 or clues + company > 0
        if is_verb(self.words, at) and clues == 0:
            return False
        if not ambient:
            return clues > 0 and clues + company >= 2 and everyday == 0
        if self.commonness(inside[0].word) < _COMMON:
            return everyday == 0 or clues + company > 0
        if everyday:
            return clues + company > everyday
        hints = max(one.told + one.earlier for one in senses)
        return clues + company + hints > 0

    def _everyday(self, mention: Mention) -> int:
        """How much of the message is of ordinary life, but for the term: a data lake is no lake."""
        around = (topic for at, topic in self.topics if not mention.start <= at < mention.end)
        return len(set(around))

    def _inside(self, at: int, end: int) -> tuple[Atom, ...]:
        last = at + 1
        while last < len(self.words) and self.words[last].start < end:
            last += 1
        return self.words[at:last]

    def _is_ordinary(self, inside: Sequence[Atom], mention: Mention) -> bool:
        """Whether several words are plain English that nobody joined by a hyphen."""
        hyphen = "-" in self.text[mention.start : mention.end]
        return not hyphen and all(self.commonness(word.word) >= _COMMON for word in inside)


def passage(
    text: str,
    words: tuple[Atom, ...],
    mentions: Sequence[Mention],
    commonness: Callable[[str], float],
) -> Passage:
    """Make a message ready as evidence."""
    headwords = {mention.headword.label: mention.headword for mention in mentions}
    return Passage(
        text=text,
        words=words,
        places={word.start: at for at, word in enumerate(words)},
        strong=frozenset(
            label for label, word in headwords.items() if _is_strong(word, commonness)
        ),
        topics=topics_in(words),
        commonness=commonness,
    )


def _is_strong(word: Headword, commonness: Callable[[str], float]) -> bool:
    long = word.label.isupper() or " " in word.label or commonness(word.label.lower()) < _COMMON
    return long and any(sense.term.ambient for sense in word.senses)
