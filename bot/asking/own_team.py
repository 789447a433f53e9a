"""Which team somebody says is theirs: `my team is IT`, `set my team to sales`.

Whoever says it plainly is told if there is no such team. "My team is late" is no such saying, so
what only may name a team counts as far as it does name one.
"""

import re
from dataclasses import dataclass

from bot.asking.names import reads_as_name
from bot.concepts import Glossary
from bot.matching.keys import FUNCTION_WORDS

_FRONT = re.compile(
    r"(?:(?:hi|hello|hey|ok|okay|so|well|oh|fyi|btw|by the way|actually|just so you know|parley|"
    r"there|please|pls|note that|remember(?: that)?)\b[ ,:.!–-]*)+",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"(?<=\w)[ ,–-]{1,3}(?:now|please|pls|thanks|thank you|thx|cheers|from now on|these days|btw|"
    r"by the way|actually|instead|here)$",
    re.IGNORECASE,
)
_STOPS = " .!…:)🙂👋"
_PLAINLY = (
    r"(?:(?:can|could|would|will) you )?(?:please )?"
    r"(?:i(?:'d| would) like to |i want to |let me )?"
    r"(?:set|change|switch|update|make|choose|pick) (?:my|the) team(?: from .{1,40}?)?"
    r" ?(?:to|as|=|:) ?(?P<set>.+?)\??",
    r"my team ?(?:=|:) ?(?P<noted>\S+(?: \S+){0,2})",
    r"(?P<none>(?:forget|clear|remove|unset|delete|reset) my team|i have no team|"
    r"i(?:'m| am) (?:in|on) no team)",
)
_PERHAPS = (
    r"(?:my team(?: is|'s)|team(?: is|:| =)?)(?: now| called)? (?P<is>.+)",
    r"(?:set|change|switch|make|choose|pick) my team (?P<chosen>.+)",
    r"(?:can you |could you |please )?(?:put|move|add|switch) me (?:in|into|to|on) (?P<put>.+)",
    r"(?:i'm|im|i am)(?: now)? (?:in|on|from|part of|a member of|working in|working for)"
    r" (?P<among>.+)",
    r"i (?:now )?(?:work (?:in|for)|belong to|sit in|come from) (?P<works>.+)",
)
_SAYINGS = tuple(
    (re.compile(pattern, re.IGNORECASE), plainly)
    for patterns, plainly in ((_PLAINLY, True), (_PERHAPS, False))
    for pattern in patterns
)
_ASKS = re.compile(
    r"(?:(?:what(?:'s| is)|which(?: one)? is) my team(?: now)?|"
    r"(?:what|which) team (?:am i|i'm|i am|do i belong)(?: in| on| to)?|"
    r"(?:(?:choose|change|set) )?(?:my )?team)[?.! ]*",
    re.IGNORECASE,
)
_ASKS_WHETHER = re.compile(
    r"(?:is my team|am i (?:in|on)) (.{1,60}?)[?. ]*|my team is (.{1,60}?) ?\?+", re.IGNORECASE
)
_NONE = frozenset(("none", "none of them", "nobody", "no team", "nothing", "no one"))
_ARTICLE = re.compile(r"^(?:the|our|an?) +", re.IGNORECASE)
_GROUP = re.compile(r" +(?:team|department|dept|side|group|folks|people)$", re.IGNORECASE)
_CALLED_A_TEAM = re.compile(r" +(?:team|department|dept)$", re.IGNORECASE)
_SAYS_SO = re.compile(r"my team\b", re.IGNORECASE)
_ABOUT = re.compile(r"team|\b(?:i|im|me)\b", re.IGNORECASE)
"""Whoever names their team says so, or speaks of themselves. Most questions do neither."""
_AMONG = ("put", "among", "works")
"""Where `it` is the pronoun: `I'm in it`."""
_LONGEST_SAYING = 160
_LONGEST = 60
_MOST_WORDS = 6
_AROUND = " \"'“”‘’«»`*_"


@dataclass(frozen=True, slots=True)
class OwnTeam:
    """A team that somebody says is theirs, as they call it; "" is none.

    `plainly`: they mean to say so, whether or not there is such a team. `likely`: what they say
    reads as a name, and can hardly tell how their team fares.
    """

    name: str
    plainly: bool
    likely: bool = False


def own_team(text: str) -> OwnTeam | None:
    """Read what somebody says about their team; None if they say nothing of the kind."""
    if not _ABOUT.search(text):
        return None
    said = _bare(text)
    for pattern, plainly in _SAYINGS:
        if found := pattern.fullmatch(said):
            return _read(found, plainly=plainly)
    return None


def _read(found: re.Match[str], *, plainly: bool) -> OwnTeam | None:
    name = "" if found.lastgroup == "none" else found[str(found.lastgroup)].strip(_AROUND)
    if found.lastgroup in _AMONG and (name in FUNCTION_WORDS or name.lower() in _NONE):
        return None
    if not name or name.lower() in _NONE:
        return OwnTeam("", plainly=True)
    is_name = len(name) <= _LONGEST and len(name.split()) <= _MOST_WORDS
    return OwnTeam(name, plainly, _is_likely(found, name)) if is_name else None


def _is_likely(found: re.Match[str], name: str) -> bool:
    """ "My team is pirates" and "I'm in the pirates team" name one; "I'm in Berlin" does not."""
    words = _ARTICLE.sub("", name)
    bare = _CALLED_A_TEAM.sub("", words)
    says_so = found.lastgroup == "is" and _SAYS_SO.match(found.string)
    return bool(says_so or bare != words) and reads_as_name(bare)


def asks_own_team(text: str, glossary: Glossary) -> bool:
    """Whether somebody asks which team they are in, or how to change it."""
    if not _ABOUT.search(text):
        return False
    said = _FRONT.sub("", _plain(text), count=1)
    if _ASKS.fullmatch(said):
        return True
    asked = _ASKS_WHETHER.fullmatch(said)
    return asked is not None and team_named(asked[1] or asked[2], glossary) is not None


def team_named(name: str, glossary: Glossary) -> str | None:
    """The id of the team that somebody calls so, None if there is none."""
    wanted = (
        _GROUP.sub("", _ARTICLE.sub("", name.strip(_AROUND), count=1)).strip(_AROUND).casefold()
    )
    for team in glossary.teams.values():
        ways = (team.id, team.id.replace("-", " "), team.name, *team.also)
        if wanted in map(str.casefold, ways):
            return team.id
    return None


def _bare(text: str) -> str:
    """Without what people put around a sentence. A question asks, so its mark stays."""
    said = _plain(text)
    begun = _FRONT.match(said)
    said = said[begun.end() :] if begun else said
    while (shorter := _BEHIND.sub("", said.rstrip(_STOPS))) != said:
        said = shorter
    return said


def _plain(text: str) -> str:
    """In single spaces; what is longer than any such saying is none."""
    return " ".join(text.replace("’", "'").split()) if len(text) <= _LONGEST_SAYING else ""
