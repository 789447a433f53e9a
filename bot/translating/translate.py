"""The translation of a message: what to explain to this reader, in which sense, in whose words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.concepts import EVERYONE, Glossary, Sense
from bot.matching.detect import Mention
from bot.matching.keys import label_key
from bot.matching.lexicon import Lexicon
from bot.matching.text import Atom, atoms, prose
from bot.translating.everyday import at_work, is_verb, topics_in
from bot.translating.evidence import MARGIN, Context, Weighed, context, weigh

MOST_GLOSSES = 8
"""More than this in one message is more than a reader takes in; the rest is offered."""

_COMMON = 3.3
"""On Zipf's scale: a word this common in general English may be ordinary talk."""


@dataclass(frozen=True, slots=True)
class Gloss:
    """A term explained: `text[start:end]` of the message, its sense, and words for the reader.

    Several weighed senses mean that it stays open which is meant. `own` says that `words` is the
    reader's own name for the concept.
    """

    start: int
    end: int
    headword: str
    senses: tuple[Weighed, ...]
    words: str
    own: bool = False
    contested: bool = False

    @property
    def concepts(self) -> tuple[str, ...]:
        """The ids of the senses that may be meant."""
        return tuple(one.sense.concept.id for one in self.senses)


@dataclass(frozen=True, slots=True)
class Glossed:
    """The terms to explain, by their place in the message; `left_out` are one too many."""

    glosses: tuple[Gloss, ...]
    left_out: tuple[Gloss, ...] = ()


@dataclass(frozen=True, slots=True)
class Translator:
    """Explains messages of one team to another. `commonness` is a word's place on Zipf's scale."""

    lexicon: Lexicon
    commonness: Callable[[str], float]

    def gloss(
        self,
        text: str,
        *,
        to: str,
        speaker: str | None = None,
        before: Sequence[str] = (),
        known: frozenset[str] = frozenset(),
    ) -> Glossed:
        """The terms of `text` that a reader of team `to` is unlikely to know, each once.

        `known` are ids of concepts that this reader marked as known.
        """
        words = tuple(atoms(text, prose(text)))
        mentions = tuple(self.lexicon.mentions(text))
        around = context(words, before, mentions, speaker=speaker, reader=to)
        found: dict[str, Gloss] = {}
        for mention in mentions:
            if self._is_meant(text, mention, words, mentions, around):
                gloss = self._explain(mention, around, known)
                if gloss is not None:
                    found.setdefault(label_key(gloss.headword), gloss)
        glosses = list(found.values())
        kept = sorted(glosses, key=lambda g: g.start - g.end)[:MOST_GLOSSES]
        return Glossed(
            tuple(sorted(kept, key=lambda g: g.start)), tuple(g for g in glosses if g not in kept)
        )

    def _is_meant(
        self,
        text: str,
        mention: Mention,
        words: tuple[Atom, ...],
        mentions: tuple[Mention, ...],
        around: Context,
    ) -> bool:
        """Whether a term is meant, and not the ordinary word that it also is."""
        at = next(i for i, word in enumerate(words) if word.start >= mention.start)
        raw, everyday = words[at].raw, topics_in(words, mention.start, mention.end)
        company = self._company(mention, mentions)
        clues, hints = self._evidence(mention, around)
        if at + 1 < len(words) and words[at + 1].start < mention.end:
            ambient = any(sense.term.ambient for sense in mention.headword.senses)
            ordinary = "-" not in text[mention.start : mention.end] and all(
                self.commonness(word.word) >= _COMMON
                for word in words[at:]
                if word.end <= mention.end
            )
            return (ambient or clues > 0) and (everyday < 2 or company > 0 or not ordinary)
        if len(mention.headword.label) == 2 and not raw.removesuffix("s").isupper():
            return False
        if raw.removesuffix("s").isupper() and len(raw) > 1:
            return everyday == 0 or clues + company > 0
        if is_verb(words, at) and clues == 0:
            return False
        if not any(sense.term.ambient for sense in mention.headword.senses):
            return clues > 0 and clues + company >= 2 and everyday == 0
        if self.commonness(words[at].word) < _COMMON:
            return everyday == 0 or clues + company > 0
        if everyday:
            return clues + company > everyday
        return clues + company + hints > 0 or len(mentions) > 1 or at_work(words)

    def _evidence(self, mention: Mention, around: Context) -> tuple[int, int]:
        """The clues to a term in its message; and the weaker hints, some from the thread before."""
        weighed = weigh(mention, around, self.lexicon.glossary)
        return (
            max(len(one.clues) for one in weighed),
            max(one.told + one.earlier for one in weighed),
        )

    def _company(self, mention: Mention, mentions: tuple[Mention, ...]) -> int:
        """How many other terms of the message can only be terms: acronyms and rare words."""
        return sum(
            1
            for other in mentions
            if other.headword.label != mention.headword.label
            and any(s.term.ambient for s in other.headword.senses)
            and (
                other.headword.label.isupper()
                or " " in other.headword.label
                or self.commonness(other.headword.label.lower()) < _COMMON
            )
        )

    def _explain(self, mention: Mention, around: Context, known: frozenset[str]) -> Gloss | None:
        glossary = self.lexicon.glossary
        weighed = weigh(mention, around, glossary)
        best = weighed[0]
        chosen = tuple(one for one in weighed if best.points - one.points < MARGIN)
        own = set(glossary.ancestry(around.reader)) | {EVERYONE}
        foreign = around.speaker not in (None, around.reader)
        is_own = any(own & set(one.sense.term.teams) for one in chosen)
        if is_own and (len(chosen) == 1 or not foreign):
            return None
        if all(one.sense.concept.id in known for one in chosen):
            return None
        words, is_name = self._words(chosen, around.reader)
        word = mention.headword
        return Gloss(mention.start, mention.end, word.label, chosen, words, is_name, word.contested)

    def _words(self, chosen: tuple[Weighed, ...], reader: str) -> tuple[str, bool]:
        glossary = self.lexicon.glossary
        if len(chosen) == 1:
            return in_words_of(chosen[0].sense, reader, glossary)
        both = [
            f"{' and '.join(glossary.team_name(t) for t in one.sense.term.teams)}: "
            f"{in_words_of(one.sense, reader, glossary)[0]}"
            for one in chosen
        ]
        return " / ".join(both), False


def in_words_of(sense: Sense, reader: str, glossary: Glossary) -> tuple[str, bool]:
    """The reader's own name for a concept, if the reader's team has another one; else its gloss."""
    for team in glossary.ancestry(reader):
        term = sense.concept.term_for(team)
        if term is not None and label_key(term.label) != label_key(sense.term.label):
            return term.label, True
    return sense.concept.gloss or sense.concept.definition.rstrip("."), False


def weave(text: str, notes: Sequence[tuple[int, int, str]]) -> str:
    """The message with each note in brackets behind the words it explains."""
    parts: list[str] = []
    last = 0
    for _, end, note in sorted(notes):
        parts += [text[last:end], f" ({note})"]
        last = end
    return "".join([*parts, text[last:]])
