"""The answer to a question: look the words up, see whose sense holds, and admit what is unknown."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.answering.answer import (
    Answer,
    Compared,
    Contested,
    Defined,
    Helped,
    Nearest,
    Several,
    Suggested,
    Translated,
    Unclear,
    Unknown,
)
from bot.answering.here import Asking, resolve
from bot.answering.lists import Lists
from bot.asking.question import Intent, Part, Question
from bot.concepts import ContestKind
from bot.figures import find_figures
from bot.matching.index import Headword
from bot.matching.lexicon import Found, Lexicon, Near
from bot.ports import Search
from bot.translating.translate import Translator

MOST_NEAREST = 3


@dataclass(frozen=True, slots=True)
class Desk:
    """Answers questions about one glossary."""

    lexicon: Lexicon
    search: Search
    translator: Translator
    lists: Lists

    def answer(self, question: Question, asking: Asking, today: date) -> Answer | None:
        """What is true about `question`; None when nothing was asked."""
        match question.intent:
            case Intent.DEFINE:
                return self._define(question, asking)
            case Intent.COMPARE:
                return self._compare(question, asking)
            case Intent.LIST:
                return self.lists.answer(question, today)
            case Intent.REVERSE:
                return self._nearest(question)
            case Intent.HELP:
                return self._help()
            case Intent.TRANSLATE:
                return self._translate(question, asking)
            case Intent.NONE:
                return None

    def define(
        self, label: str, asking: Asking, *, named: str | None = None, part: Part = Part.DEFINITION
    ) -> Defined | Contested | Suggested | Unknown:
        """Say what `label` means to whoever asks, and admit it when teams differ."""
        found = self.lexicon.look_up(label)
        if isinstance(found, Near):
            return Suggested(label, found.headwords)
        if not isinstance(found, Found):
            return Unknown(label)
        word, took = found.headword, label if found.misspelt else None
        here = resolve(word, asking, self.lexicon.glossary, named=named)
        if not word.contested:
            return Defined(word, here, part, took, self.lexicon.former(word))
        return Contested(word, here, self.lists.contest(word), part, took)

    def _define(self, question: Question, asking: Asking) -> Answer:
        if not question.labels:
            return Unclear("word")
        parts = [
            self.define(label.words, asking, named=question.team, part=question.part)
            for label in question.labels
        ]
        return parts[0] if len(parts) == 1 else Several(tuple(parts))

    def _here_first(self, word: Headword, asking: Asking) -> Headword:
        """The word with the sense that holds here before the others."""
        here = resolve(word, asking, self.lexicon.glossary, named=None).sense
        others = tuple(sense for sense in word.senses if sense is not here)
        return Headword(word.label, (here, *others)) if here else word

    def _compare(self, question: Question, asking: Asking) -> Answer:
        words: list[Headword] = []
        for label in question.labels:
            found = self.lexicon.look_up(label.words)
            if not isinstance(found, Found):
                return self.define(label.words, Asking())
            words.append(self._here_first(found.headword, asking))
        if not words:
            return Unclear("sides")
        return Compared(tuple(words), self.lists.contest(words[0]) if len(words) == 1 else None)

    def translate(
        self,
        text: str,
        *,
        to: str,
        speaker: str | None = None,
        before: Sequence[str] = (),
        known: frozenset[str] = frozenset(),
        asked: bool = False,
    ) -> Translated:
        """Explain `text` to a reader of team `to`: the terms they may not know, and the figures.

        `asked` says that the speaker wants to know how `to` would say these very words.
        """
        glossed = self.translator.gloss(
            text, to=to, speaker=speaker, before=before, known=known, asked=asked
        )
        return Translated(text, to, glossed, find_figures(text))

    def _translate(self, question: Question, asking: Asking) -> Answer:
        """A message from above is for the asker; the asker's own words are for the others here."""
        channel = asking.channel[0] if len(asking.channel) == 1 else None
        typed = bool(question.labels) and question.labels[0].end > question.labels[0].start
        own = typed and not question.quoted
        speaker = (asking.asker or channel) if own else None
        near = (channel, asking.asker) if own else (asking.asker, channel)
        reader = question.to or next((one for one in near if one and one != speaker), None)
        reader = reader or next((one for one in near if one), None)
        if reader is None:
            return Unclear("audience")
        if not question.labels:
            return Unclear("text")
        words = question.labels[0].words
        speaker = None if speaker == reader else speaker
        return self.translate(
            words,
            to=reader,
            speaker=speaker,
            before=question.before,
            known=asking.known,
            asked=own,
        )

    def _nearest(self, question: Question) -> Answer:
        if not question.labels:
            return Unclear("word")
        description = question.labels[0].words
        found = self.lexicon.look_up(description)
        named = found.headword.concepts if isinstance(found, Found) else ()
        ids = dict.fromkeys((*named, *self.search.nearest(description, limit=MOST_NEAREST * 3)))
        concepts = self.lexicon.glossary.concepts
        near = [concepts[one] for one in ids if one in concepts]
        hits = [(self.lists.titled(concept, question.to), concept) for concept in near]
        return Nearest(description, tuple(hits[:MOST_NEAREST])) if hits else Unknown(description)

    def _help(self) -> Answer:
        """Help with an example that the first two teams mean differently, if there is one."""
        glossary = self.lexicon.glossary
        words = [w for w in glossary.words if w.contest and w.contest.kind is ContestKind.DISPUTED]
        first = set(list(glossary.teams)[:2])
        telling = [w for w in words if first <= self._teams_of(w.word)]
        return Helped(next((w.word for w in (*telling, *words, *glossary.words)), None))

    def _teams_of(self, label: str) -> set[str]:
        word = self.lexicon.index.find(label)
        return {team for sense in word.senses for team in sense.term.teams} if word else set()
