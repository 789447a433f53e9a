"""What "here" means: whose sense of a word holds where it was asked."""

from dataclasses import dataclass
from enum import StrEnum

from bot.concepts import EVERYONE, Glossary, Sense
from bot.matching.index import Headword


class By(StrEnum):
    """The rule that decided whose sense holds."""

    ASKED = "asked"
    CHANNEL = "channel"
    ASKER = "asker"
    COMPANY = "company"
    ONLY = "only"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Asking:
    """Who asks, and where: the teams of the channel, the asker's own team, the words they know."""

    channel: tuple[str, ...] = ()
    asker: str | None = None
    known: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Here:
    """Whose sense holds, and by which rule. `sense` is None when nothing decides.

    `child` is the team that the rule found, where it fell back on the `team` it is part of, or
    where that team has no sense of the word.
    """

    team: str | None
    by: By
    sense: Sense | None = None
    child: str | None = None


UNDECIDED = Here(None, By.NONE)


_FIRST = (By.ASKED, By.CHANNEL, By.ASKER)


def resolve(word: Headword, asking: Asking, glossary: Glossary, *, named: str | None) -> Here:
    """Whose sense of `word` holds: the team named, the channel's, the asker's, else the company's.

    Each team falls back on the team it is part of. A channel of several teams decides nothing.
    """
    channel = asking.channel[0] if len(asking.channel) == 1 else None
    for team, by in zip((named, channel, asking.asker), _FIRST, strict=True):
        for ancestor in glossary.ancestry(team) if team else ():
            if sense := _sense_of(word, ancestor):
                return Here(ancestor, by, sense, None if ancestor == team else team)
    if sense := _sense_of(word, EVERYONE):
        return Here(EVERYONE, By.COMPANY, sense)
    if len(word.senses) == 1:
        only = word.senses[0]
        return Here(only.term.teams[0], By.ONLY, only)
    return Here(None, By.NONE, child=named or channel or asking.asker)


def _sense_of(word: Headword, team: str) -> Sense | None:
    for sense in word.senses:
        if team in sense.term.teams:
            return sense
    return None
