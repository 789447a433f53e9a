"""Reading a message: what it asks, about which words. Nothing here decides what to say."""

import re
from collections.abc import Iterator

from bot.asking.frames import Frame, frames
from bot.asking.guards import is_everyday, is_small_talk, wants_a_value
from bot.asking.peel import front, label_span, owner_team
from bot.asking.question import NOT_ASKED, Intent, Part, Phrase, Question
from bot.asking.teams import ONLY_TEAM, TeamNames, asked_of
from bot.matching.keys import FUNCTION_WORDS, is_acronym
from bot.matching.lexicon import Found, Lexicon
from bot.matching.text import MASK, atoms, fold, mask
from bot.messages import PARLEY, Addressed

_PRONOUNS = frozenset("this that it these those they".split())
_LONGEST_SENTENCE = 300
_LONGEST_MESSAGE = 4_000
_MOST_SENTENCES = 12
_SENTENCE_END = re.compile(r"(?<=[?!])\s+|(?<=\.)\s+(?=\S)|\n+|;\s+")
_PERSON_FIRST = re.compile(r"\s*(?:<@(?!PARLEY>)[^>\s]+>|@(?!parley\b)[\w.-]+)[\s,:]", re.IGNORECASE)
_AND = re.compile(
    r"(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|&|vs\.?)\s+)(?:(?:the|an?|our|your)\s+)?", re.IGNORECASE
)
_GRAMMAR_FIRST = re.compile(
    r"(?:what|who|why|how|when|where|which|is|are|was|were|do|does|did|can|could|will|would|should|has|have|i|we|you|he|she|"
    r"they|it|there|let|if|my|our|your|not)(?:'\w+|s)?\b"
)
_STATES = (
    (r"not |un|draft", "unsigned"),
    (r"disputed|in dispute|argued|controversial", "disputed"),
    (r"contested|ambiguous", "contested"),
    (r"homonym", "homonym"),
    (r"agreed|signed|settled", "agreed"),
    (r"stale|out|overdue|due", "stale"),
)
_CUES = re.compile(
    r"\b(?:mean|means|meaning|meant|definition|define|defined|defines|stands? for|explain|explained|"
    r"what counts|counts as|count as|what is|what's|whats|what are|glossary|jargon|acronym)\b"
)


class Reader:
    """Reads questions about one glossary."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._teams = TeamNames(lexicon.glossary)
        self._frames = tuple(frames())

    def read(self, text: str, addressed: Addressed) -> Question:
        """What `text` asks. `addressed` matters only to a bare term, which asks if it is to Parley."""
        spoken = text[:_LONGEST_MESSAGE].replace(PARLEY, " " * len(PARLEY))
        if _PERSON_FIRST.match(text) and addressed is not Addressed.SLASH:
            return NOT_ASKED
        readable = _readable(spoken)
        folded = self._teams.mark(spoken, fold(readable))
        whole = self._translation(text, folded)
        if whole:
            return whole
        for start, end in _sentences(folded):
            question = self._sentence(text, folded, start, end, addressed)
            if question.intent is not Intent.NONE:
                return question
        return self._bare(text, folded, addressed)

    def _translation(self, text: str, folded: str) -> Question | None:
        """A text to translate may run over many sentences, so these frames see the whole message."""
        at, _ = front(folded)
        if not re.match(r"(?:translat|convert|re(?:write|phrase|word)|how|in|explain|say|put|for|simplif)", folded[at:]):
            return None
        for frame in self._frames:
            if frame.intent is Intent.TRANSLATE and (found := frame.pattern.match(folded, at)):
                question = self._question(text, folded, frame, found)
                if question and (question.to or not question.labels or folded.startswith("transl", at)):
                    return question
        return None

    def _sentence(
        self, text: str, folded: str, start: int, end: int, addressed: Addressed
    ) -> Question:
        sentence = folded[:end]
        at, requested = front(sentence[start:])
        for begin in dict.fromkeys((start + at, start)):
            for frame in self._frames:
                found = frame.pattern.match(sentence, begin) if begin < end else None
                if found and (question := self._question(text, folded, frame, found)):
                    return question
            if requested and begin == start + at and (question := self._rest(text, folded, begin, end)):
                return question
        if folded[start:end].rstrip().endswith("?") and _CUES.search(folded, start, end):
            return self._mentioned(text, start, end)
        return NOT_ASKED

    def _question(
        self, text: str, folded: str, frame: Frame, found: re.Match[str]
    ) -> Question | None:
        groups = found.groupdict()
        team = self._teams.read(groups.get("team"))
        names = ("x", "y") if frame.intent in (Intent.COMPARE, Intent.LIST) else ("x",)
        spans = [found.span(name) for name in names if groups.get(name)]
        around = _without(found.group(), found.start(), spans)
        if frame.intent is Intent.TRANSLATE:
            return self._translate(text, spans, team or self._teams.read(_first_sign(around)))
        if frame.intent is Intent.REVERSE:
            return self._described(text, folded, spans, team or self._teams.read(_first_sign(around)))
        labels, beside = self._labels(text, folded, spans)
        named = self._teams.read(beside) or team or self._teams.read(asked_of(around))
        if frame.intent is Intent.DEFINE:
            return self._define(text, folded, frame, found, labels, named)
        if frame.intent is Intent.COMPARE and not self._comparable(labels, frame, found):
            return None
        if frame.intent is Intent.LIST:
            named = named or self._teams.read(_first_sign(around))
            if not self._listable(labels):
                return None
        return Question(frame.intent, labels, team=named, state=_state(groups.get("state"), found.group()))

    def _labels(
        self, text: str, folded: str, spans: list[tuple[int, int]]
    ) -> tuple[tuple[Phrase, ...], str | None]:
        labels: list[Phrase] = []
        beside: str | None = None
        for start, end in spans:
            begin, owner = owner_team(folded, start, end)
            first, last, sign = label_span(folded, begin, end)
            beside = beside or owner or sign
            if last > first and not ONLY_TEAM.fullmatch(folded, first, last):
                labels.append(Phrase(text[first:last], first, last))
        return tuple(labels), beside

    def _define(
        self, text: str, folded: str, frame: Frame, found: re.Match[str],
        labels: tuple[Phrase, ...], team: str | None,
    ) -> Question | None:
        tail = found.groupdict().get("tail") or ""
        if labels and labels[0].words.lower() in _PRONOUNS:
            labels = ()
        labels = labels or self._just_said(text, found.start())
        if not labels:
            pronoun = re.search(r"\b(?:this|that|it|these|those)\b", found.group())
            return Question(Intent.DEFINE, (), team=team, part=frame.part) if pronoun else None
        labels = tuple(self._split(labels[0])) or labels
        known = isinstance(self._lexicon.look_up(labels[0].words), Found)
        sentence = found.group()
        if wants_a_value(sentence, folded[labels[0].start : labels[0].end], frame.part, known=known):
            return None
        before = folded[found.start() : labels[0].start]
        if not known and is_everyday(sentence, folded[labels[0].start : labels[0].end], before):
            return None
        team = team or self._teams.read(asked_of(tail))
        return Question(Intent.DEFINE, labels, team=team, part=frame.part)

    def _just_said(self, text: str, before: int) -> tuple[Phrase, ...]:
        """The one term named before "what is it?" in the same message."""
        hits = list(self._lexicon.mentions(text[:before]))
        if len(hits) != 1:
            return ()
        return (Phrase(text[hits[0].start : hits[0].end], hits[0].start, hits[0].end),)

    def _split(self, label: Phrase) -> Iterator[Phrase]:
        """`an SLA and an SLO` are two labels, unless the whole is one (`P&L`)."""
        if isinstance(self._lexicon.look_up(label.words), Found):
            return
        parts = [part for part in _AND.split(label.words) if part]
        if len(parts) < 2 or not all(map(self._is_name, parts)):
            return
        at = 0
        for part in parts:
            at = label.words.index(part, at)
            yield Phrase(part, label.start + at, label.start + at + len(part))
            at += len(part)

    def _is_name(self, part: str) -> bool:
        return is_acronym(part.strip()) or isinstance(self._lexicon.look_up(part), Found)

    def _comparable(self, labels: tuple[Phrase, ...], frame: Frame, found: re.Match[str]) -> bool:
        """Two sides of few words each, or one word seen by two teams."""
        two_teams = len(set(_signs(found.group()))) >= 2
        if not labels or (len(labels) < 2 and not two_teams):
            return False
        return all(len(label.words.split()) <= 6 for label in labels)

    def _listable(self, labels: tuple[Phrase, ...]) -> bool:
        return all(len(label.words.split()) <= 5 for label in labels)

    def _translate(self, text: str, spans: list[tuple[int, int]], team: str | None) -> Question | None:
        labels = []
        for start, end in spans:
            words = text[start:end]
            lead = len(words) - len(words.lstrip(" \t\n\"'“”‘’«»`*_:,"))
            kept = words.strip(" \t\n\"'“”‘’«»`*_:,").removesuffix("?").rstrip(" \"'”’»`")
            if kept:
                labels.append(Phrase(kept, start + lead, start + lead + len(kept)))
        if len(labels) == 1 and labels[0].words.lower() in ("this", "that", "it", "the above"):
            labels = []
        return Question(Intent.TRANSLATE, tuple(labels), to=team)

    def _described(
        self, text: str, folded: str, spans: list[tuple[int, int]], team: str | None
    ) -> Question | None:
        for start, end in spans:
            first, last, _ = label_span(folded, start, end)
            if last > first:
                return Question(
                    Intent.REVERSE, (Phrase(text[first:last], first, last),), to=team, team=team
                )
        return None

    def _rest(self, text: str, folded: str, start: int, end: int) -> Question | None:
        """After "no idea about ...", whatever is left is the word, if the glossary knows it."""
        first, last, sign = label_span(folded, start, end)
        if last <= first or len(text[first:last].split()) > 6:
            return None
        if not isinstance(self._lexicon.look_up(text[first:last]), Found):
            return None
        label = Phrase(text[first:last], first, last)
        return Question(Intent.DEFINE, (label,), team=self._teams.read(sign))

    def _mentioned(self, text: str, start: int, end: int) -> Question:
        """The one term in a sentence that asks for a meaning in words no frame foresaw."""
        hits = [m for m in self._lexicon.mentions(text[start:end])]
        alone = [m for m in hits if not _CUES.fullmatch(text[start + m.start : start + m.end].lower())]
        if len(alone) != 1 or wants_a_value(text[start:end].lower(), "", Part.DEFINITION, known=True):
            return NOT_ASKED
        hit = alone[0]
        if not _stands_alone(text, start + hit.start, start + hit.end, start, end):
            return NOT_ASKED
        label = Phrase(text[start + hit.start : start + hit.end], start + hit.start, start + hit.end)
        return Question(Intent.DEFINE, (label,))

    def _bare(self, text: str, folded: str, addressed: Addressed) -> Question:
        """A term alone, said to Parley, asks what it means."""
        if addressed is Addressed.NONE:
            return NOT_ASKED
        at, _ = front(folded)
        start, end, sign = label_span(folded, at, len(folded))
        if end <= start:
            start, end, sign = label_span(folded, 0, len(folded))
        words = text[start:end]
        if _GRAMMAR_FIRST.match(folded, start):
            return NOT_ASKED
        if not words.strip() or len(words.split()) > 6 or "\n" in words or MASK in folded[start:end]:
            return NOT_ASKED
        label = Phrase(words, start, end)
        question = Question(Intent.DEFINE, (label,), team=self._teams.read(sign))
        parts = tuple(self._split(label))
        if parts:
            return Question(Intent.DEFINE, parts, team=question.team)
        if isinstance(self._lexicon.look_up(words), Found):
            return question if not is_small_talk(words) else NOT_ASKED
        if is_small_talk(text[at:]) or is_small_talk(words):
            return NOT_ASKED
        asks = addressed is Addressed.SLASH or _names_something(words, text, self._lexicon)
        return question if asks else NOT_ASKED


def _names_something(words: str, text: str, lexicon: Lexicon) -> bool:
    """Whether an unknown bare phrase reads as a name: short, without grammar, not everyday talk."""
    parts = [atom.word for atom in atoms(words)]
    if not parts or len(parts) > 4 or FUNCTION_WORDS & set(parts):
        return False
    odd = any(not lexicon.is_english(part) for part in parts) or words.isupper()
    return odd or text.rstrip().endswith("?") or len(parts) <= 2


def _readable(text: str) -> str:
    """The text with code, links and quoted lines masked, but with what stands in back-ticks kept."""
    return mask(re.sub(r"`([^`\n]{1,60})`", r" \1 ", text))


def _sentences(folded: str) -> Iterator[tuple[int, int]]:
    start = 0
    ends = [found.span() for found in _SENTENCE_END.finditer(folded)][:_MOST_SENTENCES]
    for end, following in [*ends, (len(folded), len(folded))]:
        if folded[start:end].strip() and end - start <= _LONGEST_SENTENCE:
            yield start, end
        start = following


def _state(words: str | None, sentence: str) -> str | None:
    """The state that a list is about, by the name the answers know it by."""
    if re.search(r"\b(?:added?|changed?|updated?|new(?:est)?|recent(?:ly)?|latest|wrote|written|proposed)\b", sentence):
        return "new"
    if words is None:
        return "disputed" if re.search(r"\b(?:disagree|differ|argue|fight|agree|clash|diverge)\b", sentence) else None
    words = " ".join(words.split())
    return next((state for pattern, state in _STATES if re.match(pattern, words)), None)


def _signs(text: str) -> Iterator[str]:
    return (letter for letter in text if "\ue000" <= letter <= "\ue0ff")


def _without(sentence: str, offset: int, spans: list[tuple[int, int]]) -> str:
    """The frame around the labels."""
    for start, end in spans:
        sentence = sentence[: start - offset] + MASK * (end - start) + sentence[end - offset :]
    return sentence


def _first_sign(text: str) -> str | None:
    return next(_signs(text), None)


def _stands_alone(text: str, start: int, end: int, first: int, last: int) -> bool:
    """Neither neighbour is an uncovered content word: `lead time` is not about `lead`."""
    before = [atom for atom in atoms(text[first:start])]
    after = [atom for atom in atoms(text[end:last])]
    neighbours = [near.word for near in (before[-1:] + after[:1])]
    plain = FUNCTION_WORDS | {"mean", "means", "meaning", "definition", "define", "term", "word", "here", "exactly"}
    return all(word in plain for word in neighbours)
