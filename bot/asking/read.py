"""Reading a message: what it asks, about which words. Nothing here decides what to say."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.asking.frames import Frame, Frames
from bot.asking.guards import is_definite, is_everyday, is_this_one, wants_a_value
from bot.asking.heard import Heard, hear
from bot.asking.labels import Labels, Span
from bot.asking.leftovers import Leftovers
from bot.asking.lists import period_of, state_of
from bot.asking.pasted import pasted
from bot.asking.peel import front, openings, shorter
from bot.asking.question import NOT_ASKED, Intent, Phrase, Question
from bot.asking.teams import TeamNames, asked_of, signs_in
from bot.matching.lexicon import Lexicon
from bot.matching.text import MASK
from bot.messages import Addressed

_PRONOUNS = frozenset("this that it these those they".split())
_NO_LABEL = _PRONOUNS | frozenset("is are was means mean the a an".split())
_OURS = frozenset("ours yours theirs mine".split())
_OURS_TOO = re.compile(r"\b(?:ours|yours|theirs|mine|us|you|we)\b")
_PRONOUN = re.compile(r"\b(?:this|that|it|these|those)\b")
_LONGEST_SIDE = 6
_LONGEST_TOPIC = 5
_PERSON_FIRST = re.compile(
    r"\s*(?:<@(?!PARLEY>)[^>\s]+>|@(?!parley\b)[\w.-]+)[\s,:]", re.IGNORECASE
)
_MAY_TRANSLATE = re.compile(
    r"[\"'“‘«]|make|give|to|translat|convert|re(?:write|phrase|word)|how|in|explain|say|put|for|simplif"
)
_ASKS_ITSELF = re.compile(
    r"\s*(?:what|wat|who)(?:'?s|\s+(?:is|are|does|do)|\s+\S{1,30}\s+(?:means?|is))\b"
)
_QUOTES = tuple("\"'“‘«")
_STOPS = ",;(…"
_SILENT = " \t\n,.:;!-–" + MASK
_TO_A_LANGUAGE = re.compile(
    r"\b(?:in)?to (?:english|french|german|spanish|italian|dutch|polish|portuguese|chinese)\W*$",
    re.IGNORECASE,
)
_AROUND_TEXT = " \t\n\"'“”‘’«»`*_:,"


class Reader:
    """Reads questions about one glossary."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._teams = TeamNames(lexicon.glossary)
        self._labels = Labels(lexicon)
        self._leftovers = Leftovers(lexicon, self._labels, self._teams)
        self._frames = Frames()

    def read(self, text: str, addressed: Addressed) -> Question:
        """What `text` asks. `addressed` decides only whether a bare term asks something."""
        if _PERSON_FIRST.match(text) and addressed is not Addressed.SLASH:
            return NOT_ASKED
        heard = hear(text, self._teams, self._is_word)
        if whole := self._translation(heard):
            message = None if whole.to else self._pasted(heard)
            return replace(whole, labels=(message,)) if message else whole
        asked = [
            question
            for start, end in heard.sentences()
            if (question := self._sentence(heard, start, end, addressed)).intent is not Intent.NONE
        ]
        question = self._together(asked) if asked else self._leftovers.bare(heard, addressed)
        if question.intent not in (Intent.NONE, Intent.DEFINE):
            return question
        message = self._pasted(heard)
        if message is None or (self._is_sure(question) and _is_most_of(message, question)):
            return question
        return Question(Intent.TRANSLATE, (message,), quoted=True)

    def _pasted(self, heard: Heard) -> Phrase | None:
        """The message that somebody pastes to have it explained."""
        span = pasted(heard.text, front(heard.folded)[0])
        return heard.phrase(*span) if span else None

    def _is_word(self, word: str) -> bool:
        return self._lexicon.covers(word) or self._lexicon.is_english(word)

    def _together(self, asked: list[Question]) -> Question:
        """One question of several: the first sure one, and definitions asked for beside it."""
        if len(asked) == 1 and len(asked[0].labels) < 2:
            return asked[0]
        sure = [question for question in asked if self._is_sure(question)]
        first = next((q for q in sure if q.intent is not Intent.HELP), next(iter(sure), asked[0]))
        if first.intent is not Intent.DEFINE or not self._is_sure(first):
            return first
        alike = [
            q
            for q in asked
            if self._is_sure(q) and (q.intent, q.part) == (first.intent, first.part)
        ]
        labels = {label.words.lower(): label for q in reversed(alike) for label in q.labels}
        return replace(first, labels=tuple(sorted(labels.values(), key=lambda x: x.start)))

    def _is_sure(self, question: Question) -> bool:
        """Whether there is no doubt what is asked about."""
        return question.intent is not Intent.DEFINE or (
            bool(question.labels) and all(self._labels.known(x.words) for x in question.labels)
        )

    def _translation(self, heard: Heard) -> Question | None:
        """A text to translate may run over many sentences: these frames see the whole message."""
        at, _ = front(heard.folded)
        if not _MAY_TRANSLATE.match(heard.folded, at):
            return None
        for frame in self._frames.that_fit(heard.folded, at):
            if frame.intent is Intent.TRANSLATE and (
                found := frame.pattern.match(heard.folded, at)
            ):
                question = self._question(heard, frame, found)
                plainly = heard.folded.startswith("transl", at)
                if question and (question.to or not question.labels or plainly):
                    return question
        return None

    def _sentence(self, heard: Heard, start: int, end: int, addressed: Addressed) -> Question:
        """The surest reading of one sentence; one about unknown words only if there is no other."""
        at, requested = front(heard.folded[start:end])
        unsure = NOT_ASKED
        for begin, stop in _pieces(heard.folded, start, start + at, end):
            rest = requested and begin == start + at
            question = self._piece(heard, begin, stop, addressed, requested=rest)
            question = self._for_team(question, heard.folded[start:begin])
            if question and self._is_sure(question):
                return question
            unsure = unsure if unsure.intent is not Intent.NONE else question or unsure
        alone = self._leftovers.alone(heard, start, end, requested=requested)
        return alone if alone.intent is not Intent.NONE else unsure

    def _for_team(self, question: Question | None, before: str) -> Question | None:
        """`In finance's books, what counts as ...` names a team before the question begins."""
        if question is None or question.intent is not Intent.DEFINE or question.team:
            return question
        team = self._teams.read(asked_of(before))
        return replace(question, team=team) if team else question

    def _piece(
        self, heard: Heard, begin: int, end: int, addressed: Addressed, *, requested: bool
    ) -> Question | None:
        if begin >= end:
            return None
        bare = None if addressed is Addressed.NONE else self._bare(heard, begin, end)
        if bare:
            return bare
        question = self._framed(heard, heard.folded[:end], begin)
        if question is None and requested:
            return self._leftovers.after_request(heard, begin, end)
        return question

    def _bare(self, heard: Heard, begin: int, end: int) -> Question | None:
        """A label that stands alone, with nothing but politeness behind it."""
        index = self._lexicon.index
        if not index.may_begin(heard.text[begin:end]):
            return None
        label, sign = self._labels.described(heard, begin, end)
        if label.start != begin or not index.names(label.words):
            return None
        return Question(Intent.DEFINE, (label,), team=self._teams.read(sign))

    def _framed(self, heard: Heard, sentence: str, begin: int) -> Question | None:
        """What the first frame that fits says; one whose labels are known comes before others."""
        unsure: Question | None = None
        for frame in self._frames.that_fit(sentence, begin):
            found = frame.pattern.match(sentence, begin)
            question = self._question(heard, frame, found) if found else None
            if question and self._is_sure(question):
                return question
            unsure = unsure or question
        return unsure

    def _question(self, heard: Heard, frame: Frame, found: re.Match[str]) -> Question | None:
        groups = found.groupdict()
        names = ("x", "y") if frame.intent in (Intent.COMPARE, Intent.LIST) else ("x",)
        spans = [found.span(name) for name in names if groups.get(name)]
        marked = not heard.folded.isascii()
        around = _without(found.group(), found.start(), spans) if marked else ""
        team, anywhere = self._teams.read(groups.get("team")), self._teams.read(signs_in(around))
        if frame.intent is Intent.TRANSLATE:
            asks = _asks_itself(heard, found)
            return None if asks else _to_translate(heard, spans, team or anywhere)
        if frame.intent is Intent.REVERSE:
            return self._described(heard, spans, team or anywhere)
        labels, beside = self._labels.caught(heard, spans, or_team=frame.intent is Intent.DEFINE)
        team = self._teams.read(beside) or team or self._teams.read(asked_of(around)) or anywhere
        match frame.intent:
            case Intent.DEFINE:
                return self._define(heard, frame, found, labels, team)
            case Intent.COMPARE:
                return self._compare(heard, frame, found, labels)
            case Intent.LIST if all(len(x.words.split()) <= _LONGEST_TOPIC for x in labels):
                state = state_of(groups.get("state"), found.group())
                period = period_of(found.group())
                named = team or anywhere
                return Question(Intent.LIST, labels, team=named, state=state, period=period)
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
        labels = () if labels and labels[0].words.lower() in _NO_LABEL else labels
        labels = labels or self._labels.just_said(heard, found.start(), 1)
        team = team or self._teams.read(asked_of(found.groupdict().get("tail") or ""))
        if not labels:
            about = _PRONOUN.search(found.group())
            return Question(Intent.DEFINE, (), team=team, part=frame.part) if about else None
        widened = self._labels.widened(heard, labels[0], found.start())
        labels = self._labels.split(widened)
        if len(labels) == 1 and not self._labels.known(labels[0].words):
            labels = (self._labels.before_a_clause(labels[0]),)
        known = self._labels.known(labels[0].words)
        first = labels[0].words.lower()
        before = heard.folded[found.start() : labels[0].start]
        if frame.weak and not known:
            return None
        if wants_a_value(found.group(), frame.part, known=known):
            return None
        if not known and is_everyday(found.group(), first, before):
            return None
        if is_definite(before) and (
            is_this_one(first, before, frame.part, known=known) or self._labels.is_ordinary(first)
        ):
            return None
        return Question(Intent.DEFINE, labels, team=team, part=frame.part)

    def _compare(
        self, heard: Heard, frame: Frame, found: re.Match[str], labels: tuple[Phrase, ...]
    ) -> Question | None:
        """Sides of few words each, those said just before, or one word seen by two teams."""
        if not any(name in found.re.groupindex for name in ("x", "y")):
            labels = self._labels.just_said(heard, found.start(), 2)
            return Question(Intent.COMPARE, labels if len(labels) == 2 else ())
        sides = tuple(side for label in labels for side in self._labels.split(label))
        sides = tuple(side for side in sides if side.words.lower() not in _OURS) or sides
        strange = [side for side in sides if not self._labels.known(side.words)]
        if any(is_everyday("", side.words.lower(), "") for side in strange):
            return None
        if strange and (
            frame.weak or any(signs_in(heard.folded[s.start : s.end]) for s in strange)
        ):
            return None
        named = len(set(signs_in(found.group())))
        two_teams = named >= 2 or (named == 1 and _OURS_TOO.search(found.group()) is not None)
        enough = len(sides) >= 2 or (len(sides) == 1 and two_teams)
        short = all(len(side.words.split()) <= _LONGEST_SIDE for side in sides)
        return Question(Intent.COMPARE, sides) if enough and short else None

    def _described(self, heard: Heard, spans: list[Span], team: str | None) -> Question | None:
        for start, end in spans:
            cuts = (cut for cut in shorter(heard.folded, start, end) if heard.folded[cut] in _STOPS)
            end = min((end, *cuts))
            label, _ = self._labels.described(heard, start, end)
            if label.words:
                return Question(Intent.REVERSE, (label,), to=team, team=team)
        return None


def _pieces(folded: str, start: int, asked: int, end: int) -> Iterator[Span]:
    """Where a question may begin and end in a sentence, the likeliest first.

    `asked` is where it begins behind politeness. The others are looked for only when they are
    needed, and few are.
    """
    tried = set()
    for begin in _begins(folded, start, asked, end):
        if begin not in tried:
            tried.add(begin)
            yield begin, end
            for stop in dict.fromkeys(shorter(folded, begin, end)):
                yield begin, stop


def _begins(folded: str, start: int, asked: int, end: int) -> Iterator[int]:
    yield asked
    yield end - len(folded[start:end].lstrip(_SILENT))
    yield from openings(folded, asked, end)


def _is_most_of(text: Phrase, question: Question) -> bool:
    """Whether the words that are asked about make up a text, so that it is no message."""
    asked = sum(len(label.words.split()) for label in question.labels)
    return 2 * asked >= len(text.words.split())


def _asks_itself(heard: Heard, found: re.Match[str]) -> bool:
    """`In plain words, what is a funnel?` has nothing to translate: it asks for a meaning."""
    at = found.start("x") if "x" in found.re.groupindex else -1
    quoted = heard.text[at : at + 1] in _QUOTES
    return at > 0 and not quoted and bool(_ASKS_ITSELF.match(heard.folded, at))


def _to_translate(heard: Heard, spans: list[Span], team: str | None) -> Question | None:
    labels = []
    for start, end in spans:
        words = heard.text[start:end]
        lead = len(words) - len(words.lstrip(_AROUND_TEXT))
        if _TO_A_LANGUAGE.search(words):
            return None
        kept = words.strip(_AROUND_TEXT).removesuffix("?").rstrip(" \"'”’»`")
        if kept and kept.lower() not in (*_PRONOUNS, "the above"):
            labels.append(heard.phrase(start + lead, start + lead + len(kept)))
    return Question(Intent.TRANSLATE, tuple(labels), to=team)


def _without(sentence: str, offset: int, spans: list[Span]) -> str:
    """The frame around the labels."""
    for start, end in spans:
        sentence = sentence[: start - offset] + MASK * (end - start) + sentence[end - offset :]
    return sentence
