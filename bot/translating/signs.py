"""What speaks for and against a word being meant as a term, each sign with its strength.

Two kinds of words are told apart. A *plain* term is an ordinary English word (`lead`, `host`,
`story`): it needs something that speaks for it. A *jargon* term looks like one (an acronym, a rare
word, several words): it needs nothing, unless something speaks against it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.matching.detect import Mention
from bot.matching.index import Headword
from bot.matching.keys import is_acronym, singular
from bot.matching.text import Atom, atoms
from bot.translating.evidence import Weighed, told_of
from bot.translating.frames import (
    is_counted,
    is_measured,
    is_name,
    is_of,
    is_owned,
    is_phrasal,
    is_verb,
    opens,
)
from bot.translating.tone import tone
from bot.translating.trade import Part, Trade, parts_of, stem, tells

COMMON = 3.3
"""On Zipf's scale: a word this common in general English may be ordinary talk."""
OWN = "own word"
"""The sign that the speaker's team uses the word so."""
UNTOLD = "untold"
"""The sign that the glossary is small: it has no weight of its own."""
_NEAR = 30
"""Words on each side of a term that are looked at."""
_MOST = 3.0
"""No sign speaks louder than this, however often it stands there."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A message made ready: its words, where they start, its terms, and the thread before it.

    `inside` are the places of words that stand in a term of several: the race in a race condition
    is no sport. `thread` are the words of the thread that tell what it is about, `tone` the signs
    that hold for every term. `speaks` are the team of the speaker and its parents, None if nobody
    knows who speaks.
    """

    text: str
    words: tuple[Atom, ...]
    places: Mapping[int, int]
    headwords: Mapping[str, Headword]
    inside: frozenset[int]
    thread: frozenset[str]
    tone: tuple[tuple[str, float], ...]
    speaks: frozenset[str] | None

    def as_written(self, mention: Mention) -> bool:
        """Whether an acronym may be written so: `pls` is no plural of P&L, `Pim` is a person."""
        at = self.places[mention.start]
        word, label = self.words[at], mention.headword.label.replace("&", "")
        if word.end < mention.end or is_acronym(word.raw) or not is_acronym(label):
            return True
        is_name = word.raw.istitle() and word.joins
        return not is_name and len(word.word.removesuffix("s")) > 2

    def is_part(self, mention: Mention) -> bool:
        """Whether a hyphen makes the term a part of a longer word: `click-thru`."""
        around = self.text[max(0, mention.start - 2) : mention.start], self.text[mention.end :][:2]
        return any(len(two) == 2 and "-" in two and two.strip("-").isalnum() for two in around)


class Signs:
    """Reads the signs around a term."""

    def __init__(self, trade: Trade, commonness: Callable[[str], float]) -> None:
        self._trade = trade
        self._commonness = commonness

    def passage(
        self,
        text: str,
        words: tuple[Atom, ...],
        mentions: Sequence[Mention],
        before: Sequence[str],
        speaks: frozenset[str] | None,
    ) -> Passage:
        """Make a message ready to be looked at, term by term."""
        earlier = {stem(word) for said in before for word in atoms(said) if tells(word)}
        return Passage(
            text=text,
            words=words,
            places={word.start: at for at, word in enumerate(words)},
            headwords={one.headword.label: one.headword for one in mentions},
            inside=frozenset(_in_long_terms(words, mentions)),
            thread=frozenset(earlier),
            tone=tuple(tone(text, words)),
            speaks=speaks,
        )

    def is_plain(self, mention: Mention, here: Passage) -> bool:
        """Whether the term at `mention` is a word of ordinary English, as it is typed there."""
        inside = _inside(mention, here)
        if not any(sense.term.ambient for sense in mention.headword.senses):
            return True
        return (
            len(inside) == 1
            and not _in_capitals(inside[0])
            and self._commonness(inside[0].word) >= COMMON
        )

    def read(
        self, mention: Mention, chosen: Sequence[Weighed], here: Passage
    ) -> Iterator[tuple[str, float]]:
        """The signs for and against the senses chosen for a term, by name."""
        inside = _inside(mention, here)
        if self.is_plain(mention, here):
            yield from self._of_plain(mention, inside, here)
        else:
            yield from self._of_jargon(inside)
        yield from self._of_topic(inside, chosen, here)
        yield from here.tone
        first = here.places[mention.start]
        yield "name", float(is_name(here.words, first, first + len(inside) - 1))
        clues = max((one for one in chosen), key=lambda one: self._rarity(one.clues))
        yield "clues", min(_MOST, self._rarity(clues.clues))
        yield "some clue", float(any(one.clues for one in chosen))
        yield "clues before", min(_MOST, max(self._rarity(one.before) for one in chosen))
        parts = [part for one in chosen for part in parts_of(one.sense.concept)]
        yield "thread", min(_MOST, sum(self._trade.speaks_for(one, parts) for one in here.thread))
        yield "company", self._company(mention, chosen, here)
        yield "contested", float(mention.headword.contested)
        if here.speaks is not None:
            yield (OWN if _is_own(chosen, here) else "word of others"), 1.0

    def _of_plain(
        self, mention: Mention, inside: tuple[Atom, ...], here: Passage
    ) -> Iterator[tuple[str, float]]:
        first, last = here.places[mention.start], here.places[mention.start] + len(inside) - 1
        ambient = any(sense.term.ambient for sense in mention.headword.senses)
        yield ("plain" if ambient else "very plain"), 1.0
        yield "common", max(0.0, min(self._zipf(inside)) - COMMON)
        yield "small letters", float(mention.headword.label.isupper() and len(inside) == 1)
        yield "verb", float(len(inside) == 1 and is_verb(here.words, first) and not _acts(mention))
        yield "phrasal", float(len(inside) == 1 and is_phrasal(here.words, first))
        yield "counted", float(is_counted(here.words, first))
        yield "measured", float(is_measured(here.words, first, last))
        yield "particular", float(is_owned(here.words, first))
        yield "opens", float(opens(here.words, first))
        yield "of", float(is_of(here.words, last))

    def _of_jargon(self, inside: tuple[Atom, ...]) -> Iterator[tuple[str, float]]:
        zipf = min(self._zipf(inside))
        if len(inside) > 1:
            yield "several words", 1.0
            yield "common words", max(0.0, zipf - 3.5)
        elif _in_capitals(inside[0]):
            yield "capitals", 1.0
            yield "common letters", max(0.0, zipf - 3)
        else:
            yield "rare", 1.0
            yield "not so rare", max(0.0, zipf - 2)
        yield "trade's own", max(-0.5, min(1.0, max(self._trade.leaning(stem(a)) for a in inside)))
        yield UNTOLD, self._trade.untold

    def _of_topic(
        self, inside: tuple[Atom, ...], chosen: Sequence[Weighed], here: Passage
    ) -> Iterator[tuple[str, float]]:
        first = here.places[inside[0].start]
        own = {stem(word) for word in inside}
        near = (
            here.words[max(0, first - _NEAR) : first]
            + here.words[first + len(inside) : first + len(inside) + _NEAR]
        )
        told = {one: word for word in near if tells(word) and (one := stem(word)) not in own}
        areas, teams = _parts(chosen)
        yield "its area", min(_MOST, sum(self._trade.speaks_for(one, areas) for one in told))
        its_team = min(_MOST, sum(self._trade.speaks_for(one, teams) for one in told))
        yield "its team", its_team
        yield "its team speaks", min(2.0, its_team) * _is_own(chosen, here)
        yield "told", min(_MOST, max(self._told(one, near, inside) for one in chosen))
        loose = {one: word for one, word in told.items() if word.start not in here.inside}
        yield "other talk", min(_MOST, sum(map(self._trade.speaks_against, loose)))
        yield "life", min(_MOST, sum(map(self._trade.life, loose.values())))

    def _told(self, one: Weighed, near: Sequence[Atom], inside: Sequence[Atom]) -> float:
        """How much the words near a term say that its own definition and examples use too."""
        around = {singular(word.word, word.raw) for word in near}
        own = {singular(word.word, word.raw) for word in inside}
        words = (told_of(one.sense.concept) & around) - own - set(one.clues)
        return sum(max(0.0, min(1.0, self._rareness(word) - 0.2)) for word in words)

    def _zipf(self, inside: Sequence[Atom]) -> list[float]:
        return [self._commonness(word.word) for word in inside]

    def _rarity(self, clues: Sequence[str]) -> float:
        """How much some clues say together: `docker` much, `people` hardly anything."""
        rarest = (max(self._rareness(singular(a.word, a.raw)) for a in atoms(c)) for c in clues)
        return sum(max(0.15, min(1.2, rareness)) for rareness in rarest)

    def _rareness(self, word: str) -> float:
        return (6 - (self._commonness(word) or 1.5)) / 2

    def _company(self, mention: Mention, chosen: Sequence[Weighed], here: Passage) -> float:
        """How much the other terms of the message show that the talk is of such things."""
        teams = {team for one in chosen for team in one.sense.term.teams}
        others = [w for label, w in here.headwords.items() if label != mention.headword.label]
        kin = [w for w in others if any(teams & set(sense.term.teams) for sense in w.senses)]
        return min(2.0, sum(1.0 if self._is_strong(word) else 0.4 for word in kin))

    def _is_strong(self, word: Headword) -> bool:
        label = word.label
        long = label.isupper() or " " in label or self._commonness(label.lower()) < COMMON
        return long and any(sense.term.ambient for sense in word.senses)


def _inside(mention: Mention, here: Passage) -> tuple[Atom, ...]:
    at = last = here.places[mention.start]
    while last < len(here.words) and here.words[last].start < mention.end:
        last += 1
    return here.words[at:last]


def _in_long_terms(words: Sequence[Atom], mentions: Sequence[Mention]) -> Iterator[int]:
    """Where the words begin that stand in a term of several words."""
    ends = {one.start: one.end for one in mentions if " " in one.headword.label}
    end = 0
    for word in words:
        end = max(end, ends.get(word.start, 0))
        if word.start < end:
            yield word.start


def _parts(chosen: Sequence[Weighed]) -> tuple[list[Part], list[Part]]:
    """The areas and the teams of some senses."""
    parts = [part for one in chosen for part in parts_of(one.sense.concept)]
    return [p for p in parts if p[0] == "area"], [p for p in parts if p[0] == "team"]


def _is_own(chosen: Sequence[Weighed], here: Passage) -> bool:
    """Whether the speaker's team uses one of these senses."""
    teams = {team for one in chosen for team in one.sense.term.teams}
    return here.speaks is not None and not here.speaks.isdisjoint(teams)


def _in_capitals(word: Atom) -> bool:
    return len(word.raw) > 1 and word.raw.removesuffix("s").isupper()


def _acts(mention: Mention) -> bool:
    """Whether the glossary itself uses the term as a verb: `merged`, `deployed`."""
    forms = (form for sense in mention.headword.senses for form in sense.term.inflections)
    return any(form.endswith(("ed", "ing")) for form in forms)
