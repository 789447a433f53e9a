"""Who and where: the people and channels of the playground, made from teams.yaml."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.concepts import ContestKind, Glossary, Team
from bot.knowledge import Knowledge
from bot.matching.index import Headword
from bot.matching.lexicon import Found, Nothing
from bot.wording.voice import listing

PLATFORM = "playground"
DIRECT = "dm"
"""The channel where a person talks to Parley alone."""
_NAMES = ("Ana", "Ben", "Sam", "Kim", "Lou", "Max")
_NO_CHANNEL = "general"
_PLAIN_ORDER = ("qualified lead", "uptime", "session")
"""Words to ask about first, if the glossary has them and the channel's teams differ on them."""
_UNKNOWN = ("flywheel", "growth loop", "moonshot", "blorp")


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody whom you can play: a name and a team."""

    id: str
    name: str
    team: str
    team_name: str


@dataclass(frozen=True, slots=True)
class Channel:
    """A place to talk. `teams` are the teams whose channel it is."""

    id: str
    name: str
    teams: tuple[str, ...]
    about: str


def actors(glossary: Glossary) -> tuple[Actor, ...]:
    """One person of each of the first teams."""
    pairs = zip(_NAMES, glossary.teams.values(), strict=False)
    return tuple(Actor(name.lower(), name, team.id, team.name) for name, team in pairs)


def channels(glossary: Glossary) -> tuple[Channel, ...]:
    """The channels of teams.yaml: those of one team first, shared ones last."""
    teams: dict[str, list[Team]] = {}
    for team in glossary.teams.values():
        for channel in team.playground:
            teams.setdefault(channel, []).append(team)
    found = [_channel(name, owners) for name, owners in teams.items()]
    found.sort(key=lambda channel: len(channel.teams))
    return tuple(found or [_channel(_NO_CHANNEL, [])])


def _channel(name: str, teams: list[Team]) -> Channel:
    names = listing([team.name for team in teams])
    if len(teams) == 1:
        about = f"The channel of {names}: “here” means {names}."
    elif teams:
        about = f"Shared by {names}: here nobody’s sense comes first but your own team’s."
    else:
        about = "The channel of no team."
    return Channel(name, f"#{name}", tuple(team.id for team in teams), about)


def examples(known: Knowledge, teams: tuple[str, ...]) -> tuple[str, ...]:
    """Questions worth asking in a channel of `teams`, or in a direct message if there are none."""
    words = [word.label for word in _disputed(known, teams)][:3]
    if not words:
        return ("help",)
    ask = "@Parley " if teams else ""
    first, second, third = (words * 3)[:3]
    return (
        f"{ask}what does {first} mean here?",
        f"{ask}how do we count {second}?",
        f"/parley {third}" if teams else "what is disputed?",
        f"{ask}wats a {_slipped(first, known)}",
        f"{ask}what does {_unknown(known)} mean?",
    )


def _disputed(known: Knowledge, teams: tuple[str, ...]) -> Iterator[Headword]:
    """Words that those teams mean differently, the plainest ones first."""
    words = known.glossary.words
    labels = [w.word for w in words if w.contest and w.contest.kind is ContestKind.DISPUTED]
    wanted = set(teams or list(known.glossary.teams)[:2])
    for label in sorted(labels, key=_plainness):
        word = known.lexicon.index.find(label)
        whose = {team for sense in word.senses for team in sense.term.teams} if word else set()
        if word and wanted <= whose:
            yield word


def _plainness(label: str) -> int:
    return _PLAIN_ORDER.index(label) if label in _PLAIN_ORDER else len(_PLAIN_ORDER)


def _unknown(known: Knowledge) -> str:
    unknown = (word for word in _UNKNOWN if isinstance(known.lexicon.look_up(word), Nothing))
    return next(unknown, _UNKNOWN[-1])


def _slipped(label: str, known: Knowledge) -> str:
    """The label with a vowel missing, if it is still understood."""
    inside = [at for at in range(len(label) - 2, 1, -1) if label[at - 2 : at + 2].isalpha()]
    slips = (label[:at] + label[at + 1 :] for at in inside if label[at] in "aeiou")
    looked_up = ((slip, known.lexicon.look_up(slip)) for slip in slips)
    safe = (slip for slip, found in looked_up if isinstance(found, Found) and found.misspelt)
    return next(safe, label)
