"""The answer to a question: look the words up, see whose sense holds, and admit what is unknown."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.answering.agreement import State, agreement
from bot.answering.answer import (
    Answer,
    Compared,
    Contested,
    Defined,
    Helped,
    Listed,
    Nearest,
    Several,
    Suggested,
    Translated,
    Unclear,
    Unknown,
)
from bot.answering.here import Asking, resolve
from bot.asking.question import Intent, Part, Question
from bot.concepts import Concept, Contest, ContestKind
from bot.figures import find_figures
from bot.matching.index import Headword
from bot.matching.keys import label_key, squash
from bot.matching.lexicon import Found, Lexicon, Near
from bot.ports import Search
from bot.translating.translate import Translator

MOST_LISTED = 15
MOST_NEAREST = 3


@dataclass(frozen=True, slots=True)
class Desk:
    """Answers questions about one glossary."""

    lexicon: Lexicon
    search: Search
    translator: Translator

    def answer(self, question: Question, asking: Asking, today: date) -> Answer | None:
        """What is true about `question`; None when nothing was asked."""
        match question.intent:
            case Intent.DEFINE:
                return self._define(question, asking)
            case Intent.COMPARE:
                return self._compare(question)
            case Intent.LIST:
                return self._list(question, today)
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
            return Defined(word, here, part, took)
        return Contested(word, here, self.contest(word), part, took)

    def _define(self, question: Question, asking: Asking) -> Answer:
        if not question.labels:
            return Unclear("word")
        parts = tuple(
            self.define(label.words, asking, named=question.team, part=question.part)
            for label in question.labels
        )
        return parts[0] if len(parts) == 1 else Several(parts)

    def contest(self, word: Headword) -> Contest | None:
        """What the glossary says about the senses that share a word."""
        key = label_key(word.label)
        words = self.lexicon.glossary.words
        return next((w.contest for w in words if w.contest and label_key(w.word) == key), None)

    def _compare(self, question: Question) -> Answer:
        words: list[Headword] = []
        for label in question.labels:
            found = self.lexicon.look_up(label.words)
            if not isinstance(found, Found):
                return self.define(label.words, Asking())
            words.append(found.headword)
        if not words:
            return Unclear("sides")
        return Compared(tuple(words), self.contest(words[0]) if len(words) == 1 else None)

    def translate(
        self,
        text: str,
        *,
        to: str,
        speaker: str | None = None,
        before: Sequence[str] = (),
        known: frozenset[str] = frozenset(),
    ) -> Translated:
        """Explain `text` to a reader of team `to`: the terms they may not know, and the figures."""
        glossed = self.translator.gloss(text, to=to, speaker=speaker, before=before, known=known)
        return Translated(text, to, glossed, find_figures(text))

    def _translate(self, question: Question, asking: Asking) -> Answer:
        reader = question.to or (asking.channel[0] if len(asking.channel) == 1 else asking.asker)
        if reader is None:
            return Unclear("audience")
        if not question.labels:
            return Unclear("text")
        return self.translate(question.labels[0].words, to=reader, known=asking.known)

    def _nearest(self, question: Question) -> Answer:
        if not question.labels:
            return Unclear("word")
        description = question.labels[0].words
        ids = self.search.nearest(description, limit=MOST_NEAREST * 3)
        concepts = self.lexicon.glossary.concepts
        hits = [self._titled(concepts[one], question.to) for one in ids if one in concepts]
        return Nearest(description, tuple(hits[:MOST_NEAREST])) if hits else Unknown(description)

    def _titled(self, concept: Concept, team: str | None) -> tuple[Headword, Concept]:
        term = concept.term_for(team) or concept.title
        word = self.lexicon.index.find(term.label)
        return word or Headword(term.label, ()), concept

    def _list(self, question: Question, today: date) -> Answer:
        if question.state in ("new", "recent"):
            return Unclear("history")
        words, title = self._chosen(question, today)
        if not words and question.labels:
            return Unknown(question.labels[0].words)
        return Listed(title, tuple(words[:MOST_LISTED]), max(0, len(words) - MOST_LISTED))

    def _chosen(self, question: Question, today: date) -> tuple[list[Headword], str]:
        topic = question.labels[-1].words if question.labels else None
        words = self._about(topic) if topic else self._all()
        title = f"words about {topic}" if topic else "words"
        if question.team:
            words = [w for w in words if any(question.team in s.term.teams for s in w.senses)]
            title = f"{title} of {self.lexicon.glossary.team_name(question.team)}"
        if question.state:
            words = [word for word in words if self._is(word, question.state, today)]
            title = f"{question.state} {title}"
        return words, title

    def _all(self) -> list[Headword]:
        found = (
            self.lexicon.index.find(c.title.label) for c in self.lexicon.glossary.concepts.values()
        )
        words = {word.label.casefold(): word for word in found if word}
        return [words[label] for label in sorted(words)]

    def _about(self, topic: str) -> list[Headword]:
        """Words whose area or label names the topic, then those whose definition is about it."""
        key = squash(label_key(topic))
        concepts = self.lexicon.glossary.concepts
        named = [
            c for c in concepts.values() if any(key in squash(label_key(t.label)) for t in c.terms)
        ]
        inside = [
            c for c in concepts.values() if key in (squash(label_key(w)) for w in c.area.split("-"))
        ]
        about = [concepts[one] for one in self.search.nearest(topic, limit=MOST_LISTED)]
        if not named and not inside and len(topic.split()) > 1:
            named = [c for word in topic.split() for c in self._in_area(word)]
        words = [self._titled(concept, None)[0] for concept in (*named, *inside, *about)]
        return list({word.label.casefold(): word for word in words}.values())

    def _in_area(self, word: str) -> list[Concept]:
        key = squash(label_key(word))
        concepts = self.lexicon.glossary.concepts.values()
        return [c for c in concepts if key in (squash(label_key(w)) for w in c.area.split("-"))]

    def _is(self, word: Headword, state: str, today: date) -> bool:
        contest = self.contest(word) if word.contested else None
        if state == "contested":
            return contest is not None
        if state in ("disputed", "homonym"):
            return contest is not None and contest.kind is ContestKind(state)
        states = {agreement(s.concept, self.lexicon.glossary, today).state for s in word.senses}
        if state == "unsigned":
            return bool(states - {State.AGREED, State.STALE})
        return states == {State.AGREED} if state == "agreed" else State(state) in states

    def _help(self) -> Answer:
        words = self.lexicon.glossary.words
        disputed = (w.word for w in words if w.contest and w.contest.kind is ContestKind.DISPUTED)
        return Helped(next(disputed, None) or next((w.word for w in words), None))
