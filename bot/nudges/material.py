"""What a nudge is made of: words asked about here, needs still open, and what was sent before."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.concepts import ContestKind
from bot.knowledge import Knowledge
from bot.matching.index import Headword
from bot.matching.keys import label_key
from bot.matching.lexicon import Found
from bot.needs import NamedNeed
from bot.workshop.demand import Want

Memory = Mapping[str, object]
"""A JSON object: what one schedule has to remember from nudge to nudge."""


@dataclass(frozen=True, slots=True)
class AskedHere:
    """A label that people asked Parley about in the channel, and how often."""

    label: str
    known: bool
    times: int


@dataclass(frozen=True, slots=True)
class Material:
    """What was said to Parley in one channel. `ref` names the nudge that is to be made of it.

    `asked` is the most frequent first, `needs` the oldest first. `teams` are the teams whose
    channel it is. `wants` is what the whole company asked for since the last digest. `heard`: plain
    replies below the nudge reach Parley.
    """

    ref: str
    teams: tuple[str, ...]
    asked: tuple[AskedHere, ...]
    needs: tuple[NamedNeed, ...]
    memory: Memory
    now: datetime
    known: Knowledge
    wants: tuple[Want, ...] = ()
    heard: bool = True


def need_key(need: NamedNeed) -> str:
    """The name under which a need is remembered: none of its words, so that it can be forgotten."""
    return hashlib.sha256(f"{need.thread}/{need.words}".encode()).hexdigest()[:16]


def disputed(material: Material) -> Iterable[Headword]:
    """The disputed words that concern the channel: those asked about here first, best ones next."""
    known = material.known
    asked = [one.label for one in material.asked if one.known]
    found = (known.lexicon.look_up(label) for label in asked)
    here = [one.headword for one in found if isinstance(one, Found)]
    words = {label_key(word.label): word for word in here if is_disputed(word.label, known)}
    yield from words.values()
    for word in sorted(_of_the_glossary(known), key=lambda one: _merit(one, material)):
        if label_key(word.label) not in words and _concerns(word, material.teams):
            yield word


def is_disputed(label: str, known: Knowledge) -> bool:
    """Whether teams count different things under a label and have not settled it."""
    contest = known.lexicon.contests.get(label_key(label))
    return contest is not None and contest.kind is ContestKind.DISPUTED


def _of_the_glossary(known: Knowledge) -> Iterable[Headword]:
    for word in known.glossary.words:
        if word.contest and word.contest.kind is ContestKind.DISPUTED:
            found = known.lexicon.index.find(word.word)
            if found and found.contested:
                yield found


def _concerns(word: Headword, teams: Sequence[str]) -> bool:
    """Whether a word is one of the channel's teams; in nobody's channel every word is."""
    whose = {team for sense in word.senses for team in sense.term.teams}
    return not teams or bool(whose & set(teams))


def _merit(word: Headword, material: Material) -> tuple[int, int, int, str]:
    """Lower is better: all of the channel's teams say it, people count it, a goal hangs on it."""
    whose = {team for sense in word.senses for team in sense.term.teams}
    strangers = len(set(material.teams) - whose)
    counted = sum(1 for sense in word.senses if not sense.concept.measure)
    aimless = sum(1 for sense in word.senses if not sense.concept.kpi)
    return strangers, counted, aimless, word.label.casefold()


def remembered(memory: Memory, key: str) -> dict[str, str]:
    """A part of the memory that holds texts and the day on which each was used."""
    kept = memory.get(key)
    return {str(k): str(v) for k, v in kept.items()} if isinstance(kept, Mapping) else {}


def used(memory: Memory, key: str, names: Iterable[str], day: date, *, most: int = 100) -> Memory:
    """The memory with names used on that day; the oldest are forgotten."""
    kept = remembered(memory, key) | {name: day.isoformat() for name in names}
    newest = sorted(kept.items(), key=lambda one: one[1])[-most:]
    return {**memory, key: dict(newest)}
