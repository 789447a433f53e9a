"""Which words of a question are the label: the piece that a frame caught, peeled and split."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from bot.asking.heard import Heard
from bot.asking.peel import AFTER_DESCRIPTION, AFTER_LABEL, label_span, owner_team
from bot.asking.question import Phrase
from bot.asking.teams import is_team
from bot.matching.keys import FUNCTION_WORDS, is_acronym
from bot.matching.lexicon import Found, Lexicon, Nothing

_REMEMBERED = 256
"""Phrases: one reading of a message asks about the same ones again and again."""
_AND = re.compile(
    r"(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|&|vs\.?)\s+)(?:(?:the|an?|our|your)\s+)?",
    re.IGNORECASE,
)
_IN_QUOTES = re.compile(r"(?<!\w)[\"“„«‘']([^\"“”„«»‘’\n]{2,60}?)[\"”“»’'](?!\w)")
_QUOTING = frozenset("\"“„«‘'")
_WORD_AFTER = re.compile(r"[ \t-]{1,2}([^\W_]+)")
_LIGHT = frozenset(
    "like means comes came keeps thing stuff word term again today yesterday lately everywhere "
    "all".split()
)
"""Words behind a term that make no longer name of it."""
_WORD_BEFORE = re.compile(r"\b\w+\s+")
_CLAUSE = re.compile(
    r"\s*[,;:(]\s*|\s+[-–—]+\s+|\s+(?:and|or)\s+(?=(?:is|are|why|how|does|do|who|what)\b)"
)
_INTRODUCED = re.compile(
    r"\b(?:called|named|said|says|saying|of|about|mentioned|term|word|acronym|mentioning)\s+(?:an?\s+|the\s+)?$"
)
_QUOTES = tuple("\"'“‘«`*_")

Span = tuple[int, int]


class Labels:
    """Finds labels in a message, with the glossary to tell where a label ends."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._look_up = lru_cache(maxsize=_REMEMBERED)(lexicon.look_up)

    def known(self, words: str) -> bool:
        """Whether the glossary has these words, typing slips forgiven."""
        return isinstance(self._look_up(words), Found)

    def near(self, words: str) -> bool:
        """Whether the glossary has these words or some like them."""
        return not isinstance(self._look_up(words), Nothing)

    def is_ordinary(self, words: str) -> bool:
        """Whether the glossary has nothing like these words, and all of them are plain English."""
        plain = all(map(self._lexicon.is_english, words.split()))
        return plain and not self.near(words)

    def peeled(self, heard: Heard, start: int, end: int) -> tuple[Phrase, str | None]:
        """The label inside a piece of the message, and the sign of a team beside it."""
        return self._span(heard, start, end, AFTER_LABEL)

    def described(self, heard: Heard, start: int, end: int) -> tuple[Phrase, str | None]:
        """The same for a description, which may end in a clause."""
        return self._span(heard, start, end, AFTER_DESCRIPTION)

    def _span(
        self, heard: Heard, start: int, end: int, backs: Sequence[re.Pattern[str]]
    ) -> tuple[Phrase, str | None]:
        text, names = heard.text, self._lexicon.index.names
        first, last, sign = label_span(
            heard.folded, start, end, lambda a, z: names(text[a:z]), backs
        )
        return heard.phrase(first, last), sign

    def widened(self, heard: Heard, label: Phrase, start: int) -> Phrase:
        """The label with up to three words before it, if that is a label: `definition of ready`."""
        for word in list(_WORD_BEFORE.finditer(heard.folded, start, label.start))[-3:]:
            if self._lexicon.index.names(heard.text[word.start() : label.end]):
                return heard.phrase(word.start(), label.end)
        return label

    def caught(
        self, heard: Heard, spans: Iterable[Span], *, or_team: bool
    ) -> tuple[tuple[Phrase, ...], str | None]:
        """The labels in what a frame caught, and the sign of a team that stood beside one.

        `or_team`: the name of a team is the label if there is no other.
        """
        labels: list[Phrase] = []
        teams: list[Phrase] = []
        beside: str | None = None
        for span in spans:
            start, end = _quoted(heard, *span)
            begin, owner = owner_team(heard.folded, start, end)
            label, sign = self.peeled(heard, begin, end)
            beside = beside or owner or sign
            only_team = is_team(heard.folded, label.start, label.end)
            if label.words:
                (teams if only_team else labels).append(label)
        return tuple(labels or (teams if or_team else ())), beside

    def split(self, label: Phrase) -> tuple[Phrase, ...]:
        """`an SLA and an SLO` as two labels; a label that is one (`P&L`) as it is."""
        if self.known(label.words):
            return (label,)
        parts = [part for part in _AND.split(label.words) if part]
        if len(parts) < 2 or not all(map(self._is_name, parts)):
            return (label,)
        return tuple(_placed(label, parts))

    def _is_name(self, part: str) -> bool:
        return is_acronym(part.strip()) or self.known(part)

    def just_said(self, heard: Heard, before: int, most: int) -> tuple[Phrase, ...]:
        """The terms named before "what is it?" in the same message.

        Those in quotation marks, else those introduced (`something called ...`), else the first.
        """
        hits = [
            h for h in self._lexicon.mentions(heard.text[:before]) if _stands_alone(heard, h.end)
        ]
        quoted = [hit for hit in hits if heard.text[hit.start - 1 : hit.start] in _QUOTES]
        told = [hit for hit in hits if _INTRODUCED.search(heard.folded, 0, hit.start)]
        return tuple(heard.phrase(hit.start, hit.end) for hit in (quoted or told or hits)[:most])

    def before_a_clause(self, label: Phrase) -> Phrase:
        """What stands before a comma or a dash, if that is a label and the whole is none."""
        for cut in _CLAUSE.finditer(label.words):
            words = label.words[: cut.start()].rstrip()
            if self.known(words):
                return Phrase(words, label.start, label.start + len(words))
        return label


def _stands_alone(heard: Heard, end: int) -> bool:
    """Whether no word of substance follows: `firewall rule owner` does not name `firewall`."""
    after = _WORD_AFTER.match(heard.folded, end)
    return after is None or after.group(1) in FUNCTION_WORDS | _LIGHT


def _quoted(heard: Heard, start: int, end: int) -> Span:
    """The piece in quotation marks, if there is exactly one: then it is the label."""
    if _QUOTING.isdisjoint(heard.text[start:end]):
        return start, end
    found = list(_IN_QUOTES.finditer(heard.text, start, end))
    return found[0].span(1) if len(found) == 1 else (start, end)


def _placed(label: Phrase, parts: list[str]) -> Iterator[Phrase]:
    at = 0
    for part in parts:
        at = label.words.index(part, at)
        yield Phrase(part, label.start + at, label.start + at + len(part))
        at += len(part)
