"""The translation of a message: what to explain to this reader, in which sense, in whose words."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.concepts import EVERYONE, Glossary, Sense
from bot.matching.detect import Mention
from bot.matching.keys import label_key
from bot.matching.lexicon import Lexicon
from bot.matching.text import atoms, prose
from bot.translating.evidence import MARGIN, Context, Weighed, context, weigh
from bot.translating.meant import is_meant
from bot.translating.signs import Signs
from bot.translating.trade import Trade

MOST_GLOSSES = 8
"""More than this in one message is more than a reader takes in; the rest is offered."""
_MOST_USES = 8
"""So many uses of a word are looked at to find one where it is meant as a term."""


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
class Candidate:
    """A word that would be explained as `gloss`, with the signs for and against that it is meant.

    `plain` says that it is an ordinary English word too.
    """

    gloss: Gloss
    plain: bool
    signs: Mapping[str, float]


@dataclass(frozen=True)
class Translator:
    """Explains messages of one team to another. `commonness` is a word's place on Zipf's scale."""

    lexicon: Lexicon
    commonness: Callable[[str], float]

    @cached_property
    def _signs(self) -> Signs:
        return Signs(Trade(self.lexicon.glossary, self.commonness), self.commonness)

    def gloss(
        self,
        text: str,
        *,
        to: str,
        speaker: str | None = None,
        before: Sequence[str] = (),
        known: frozenset[str] = frozenset(),
        asked: bool = False,
    ) -> Glossed:
        """The terms of `text` that a reader of team `to` is unlikely to know, each once.

        `known` are ids of concepts that this reader marked as known; `asked` says that the speaker
        asks for these very words.
        """
        found: dict[str, Gloss] = {}
        for one in self.candidates(text, to=to, speaker=speaker, before=before, known=known):
            if one.gloss.headword not in found and is_meant(
                one.signs, plain=one.plain, asked=asked
            ):
                found[one.gloss.headword] = one.gloss
        glosses = list(found.values())
        kept = sorted(glosses, key=lambda g: g.start - g.end)[:MOST_GLOSSES]
        return Glossed(
            tuple(sorted(kept, key=lambda g: g.start)), tuple(g for g in glosses if g not in kept)
        )

    def candidates(
        self,
        text: str,
        *,
        to: str,
        speaker: str | None = None,
        before: Sequence[str] = (),
        known: frozenset[str] = frozenset(),
    ) -> Iterator[Candidate]:
        """Every place of `text` with a word that the reader may not know, if it is a term there."""
        mentions = tuple(self.lexicon.mentions(text))
        if not mentions:
            return
        glossary = self.lexicon.glossary
        words = tuple(atoms(text, prose(text)))
        around = context(words, before, mentions, speaker=speaker, reader=to)
        speaks = frozenset(glossary.ancestry(speaker)) if speaker else None
        here = self._signs.passage(text, words, mentions, before, speaks)
        weighed = self._weighed(mentions, around)
        times: Counter[str] = Counter()
        for mention in mentions:
            times[mention.headword.label] += 1
            if times[mention.headword.label] > _MOST_USES:
                continue
            gloss = self._explain(mention, weighed[mention.headword.label], around, known)
            if gloss is None or not here.as_written(mention):
                continue
            plain = self._signs.is_plain(mention, here)
            if not (plain and here.is_part(mention)):
                yield Candidate(gloss, plain, dict(self._signs.read(mention, gloss.senses, here)))

    def _weighed(
        self, mentions: Sequence[Mention], around: Context
    ) -> dict[str, tuple[Weighed, ...]]:
        glossary = self.lexicon.glossary
        words = {mention.headword.label: mention.headword for mention in mentions}
        return {label: weigh(word, around, glossary) for label, word in words.items()}

    def _explain(
        self,
        mention: Mention,
        weighed: Sequence[Weighed],
        around: Context,
        known: frozenset[str],
    ) -> Gloss | None:
        glossary = self.lexicon.glossary
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
