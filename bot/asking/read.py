"""Reading a message: what it asks, about which words. Nothing here decides what to say."""

import re

from bot.asking.frames import Frame, frames
from bot.asking.guards import is_everyday, wants_a_value
from bot.asking.heard import Heard, hear
from bot.asking.labels import Labels, Span
from bot.asking.leftovers import Leftovers
from bot.asking.lists import state_of
from bot.asking.peel import front
from bot.asking.question import NOT_ASKED, Intent, Phrase, Question
from bot.asking.teams import TeamNames, asked_of, signs_in
from bot.matching.lexicon import Lexicon
from bot.matching.text import MASK
from bot.messages import Addressed

_PRONOUNS = frozenset("this that it these those they".split())
_PRONOUN = re.compile(r"\b(?:this|that|it|these|those)\b")
_LONGEST_SIDE = 6
_LONGEST_TOPIC = 5
_PERSON_FIRST = re.compile(
    r"\s*(?:<@(?!PARLEY>)[^>\s]+>|@(?!parley\b)[\w.-]+)[\s,:]", re.IGNORECASE
)
_MAY_TRANSLATE = re.compile(
    r"translat|convert|re(?:write|phrase|word)|how|in|explain|say|put|for|simplif"
)
_AROUND_TEXT = " \t\n\"'“”‘’«»`*_:,"


class Reader:
    """Reads questions about one glossary."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._teams = TeamNames(lexicon.glossary)
        self._labels = Labels(lexicon)
        self._leftovers = Leftovers(lexicon, self._labels, self._teams)
        self._frames = tuple(frames())

    def read(self, text: str, addressed: Addressed) -> Question:
        """What `text` asks. `addressed` decides only whether a bare term asks something."""
        if _PERSON_FIRST.match(text) and addressed is not Addressed.SLASH:
            return NOT_ASKED
        heard = hear(text, self._teams)
        if whole := self._translation(heard):
            return whole
        for start, end in heard.sentences():
            question = self._sentence(heard, start, end, addressed)
            if question.intent is not Intent.NONE:
                return question
        return self._leftovers.bare(heard, addressed)

    def _translation(self, heard: Heard) -> Question | None:
        """A text to translate may run over many sentences: these frames see the whole message."""
        at, _ = front(heard.folded)
        if not _MAY_TRANSLATE.match(heard.folded, at):
            return None
        for frame in self._frames:
            if frame.intent is Intent.TRANSLATE and (
                found := frame.pattern.match(heard.folded, at)
            ):
                question = self._question(heard, frame, found)
                plainly = heard.folded.startswith("transl", at)
                if question and (question.to or not question.labels or plainly):
                    return question
        return None

    def _sentence(self, heard: Heard, start: int, end: int, addressed: Addressed) -> Question:
        sentence = heard.folded[:end]
        at, requested = front(sentence[start:])
        for begin in dict.fromkeys((start + at, start)):
            label, _ = self._labels.peeled(heard, begin, end)
            is_bare = label.start == begin and self._lexicon.index.names(label.words)
            if is_bare and addressed is not Addressed.NONE:
                return Question(Intent.DEFINE, (label,))
            if question := self._framed(heard, sentence, begin):
                return question
            if requested and begin == start + at:
                requested = False
                if question := self._leftovers.after_request(heard, begin, end):
                    return question
        return self._leftovers.with_cue(heard, start, end)

    def _framed(self, heard: Heard, sentence: str, begin: int) -> Question | None:
        for frame in self._frames if begin < len(sentence) else ():
            found = frame.pattern.match(sentence, begin)
            if found and (question := self._question(heard, frame, found)):
                return question
        return None

    def _question(self, heard: Heard, frame: Frame, found: re.Match[str]) -> Question | None:
        groups = found.groupdict()
        names = ("x", "y") if frame.intent in (Intent.COMPARE, Intent.LIST) else ("x",)
        spans = [found.span(name) for name in names if groups.get(name)]
        around = _without(found.group(), found.start(), spans)
        team, anywhere = self._teams.read(groups.get("team")), self._teams.read(signs_in(around))
        if frame.intent is Intent.TRANSLATE:
            return _to_translate(heard, spans, team or anywhere)
        if frame.intent is Intent.REVERSE:
            return self._described(heard, spans, team or anywhere)
        labels, beside = self._labels.caught(heard, spans)
        team = self._teams.read(beside) or team or self._teams.read(asked_of(around))
        match frame.intent:
            case Intent.DEFINE:
                return self._define(heard, frame, found, labels, team)
            case Intent.COMPARE:
                return Question(Intent.COMPARE, labels) if _comparable(labels, found) else None
            case Intent.LIST if all(len(x.words.split()) <= _LONGEST_TOPIC for x in labels):
                state = state_of(groups.get("state"), found.group())
                return Question(Intent.LIST, labels, team=team or anywhere, state=state)
            case Intent.HELP:
                return Question(Intent.HELP)
        return None

    def _define(
        self,
        heard: Heard,
        frame: Frame,
        found: re.Match[str],
        labels: tuple[Phrase, ...],
        team: str | None,
    ) -> Question | None:
        labels = () if labels and labels[0].words.lower() in _PRONOUNS else labels
        labels = labels or self._labels.just_said(heard, found.start())
        team = team or self._teams.read(asked_of(found.groupdict().get("tail") or ""))
        if not labels:
            about = _PRONOUN.search(found.group())
            return Question(Intent.DEFINE, (), team=team, part=frame.part) if about else None
        labels = self._labels.split(labels[0])
        known = self._labels.known(labels[0].words)
        if wants_a_value(found.group(), frame.part, known=known):
            return None
        first = heard.folded[labels[0].start : labels[0].end]
        before = heard.folded[found.start() : labels[0].start]
        if not known and is_everyday(found.group(), first, before):
            return None
        return Question(Intent.DEFINE, labels, team=team, part=frame.part)

    def _described(self, heard: Heard, spans: list[Span], team: str | None) -> Question | None:
        for start, end in spans:
            label, _ = self._labels.peeled(heard, start, end)
            if label.words:
                return Question(Intent.REVERSE, (label,), to=team, team=team)
        return None


def _comparable(labels: tuple[Phrase, ...], found: re.Match[str]) -> bool:
    """Two sides of few words each, or one word seen by two teams."""
    two_teams = len(set(signs_in(found.group()))) >= 2
    enough = len(labels) >= 2 or (len(labels) == 1 and two_teams)
    return enough and all(len(label.words.split()) <= _LONGEST_SIDE for label in labels)


def _to_translate(heard: Heard, spans: list[Span], team: str | None) -> Question:
    labels = []
    for start, end in spans:
        words = heard.text[start:end]
        lead = len(words) - len(words.lstrip(_AROUND_TEXT))
        kept = words.strip(_AROUND_TEXT).removesuffix("?").rstrip(" \"'”’»`")
        if kept and kept.lower() not in (*_PRONOUNS, "the above"):
            labels.append(heard.phrase(start + lead, start + lead + len(kept)))
    return Question(Intent.TRANSLATE, tuple(labels), to=team)


def _without(sentence: str, offset: int, spans: list[Span]) -> str:
    """The frame around the labels."""
    for start, end in spans:
        sentence = sentence[: start - offset] + MASK * (end - start) + sentence[end - offset :]
    return sentence
