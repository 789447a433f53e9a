"""Commands about nudges, as people type them: `nudges on weekdays at 9:25`, `quiet me`.

Only a message that begins like a command is one. Nothing here decides what comes of it.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.messages import PARLEY
from bot.nudges.policy import Kind


class Wish(StrEnum):
    """What somebody wants of the nudges in a channel."""

    SHOW = "show"
    TURN_ON = "on"
    STOP = "stop"
    PAUSE = "pause"
    SKIP = "skip"
    HELP = "help"
    QUIET_ME = "quiet me"
    QUIET_HERE = "quiet here"
    SPEAK = "speak again"


@dataclass(frozen=True, slots=True)
class Command:
    """A wish, the kind it is about (None: all that are on), and what was said about the time."""

    wish: Wish
    kind: Kind | None = None
    words: str = ""


_POLITE = re.compile(r"^(?:please|pls|hey|hi|ok|okay|can you|could you|will you)\b[\s,]*", re.I)
_NUDGES = re.compile(
    r"^(?:nudges|nudge(?= (?:on|off|stop|pause|skip|snooze|every|list|show|me)\b))\b[\s:,-]*", re.I
)
_LEADING = re.compile(
    r"^(?:turn |switch )?(?P<verb>on|off|stop|pause|snooze|skip|show|list|start|set) (?:all )?(?:the |your |our )?nudges\b[\s:,-]*",
    re.I,
)
_QUIET_ME = re.compile(
    r"^(?:be )?(?:quiet|mute|silence|hush|ignore)(?: (?:to|for|with|towards))? me\b[\s,]*(?P<rest>.*)$",
    re.I,
)
_QUIET_HERE = re.compile(
    r"^(?:be )?(?:quiet|mute|silence|hush)(?: in)? (?:here|this channel|channel)\b[\s,]*(?P<rest>.*)$",
    re.I,
)
_SPEAK = re.compile(
    r"^(?:speak|talk)(?: (?:to|with) (?:me|us))? again\b|^(?:un-?mute|unquiet)\b", re.I
)
_KINDS = (
    (Kind.WORD, re.compile(r"\bwords?[ -](?:of|for)[ -](?:the|each)[ -]week\b", re.I)),
    (Kind.CHANGES, re.compile(r"\bwhat(?:[’']s|[ -]is|[ -]has)?[ -](?:changed|new)\b", re.I)),
    (Kind.DEMAND, re.compile(r"\bdemand(?:[ -](?:digest|report|list))?\b", re.I)),
    (Kind.REVIEWS, re.compile(r"\bstill[ -]true\b\??", re.I)),
    (Kind.HEADS_UP, re.compile(r"\bheads?[ -]?ups?\b(?:[ -]checkpoints?)?", re.I)),
    (Kind.STAND_UP, re.compile(r"(?<!before )(?<!before our )(?<!before the )(?<!before each )(?<!before every )(?<!before daily )(?<!before our daily )(?<!before the daily )\bstand[ -]?ups?\b(?:[ -]questions?)?", re.I)),
)  # fmt: skip
_VERBS = (
    (Wish.HELP, re.compile(r"^(?:help|\?|how)\b.*", re.I)),
    (Wish.STOP, re.compile(r"^(?:stop|off|turn off|switch off|end|no more|never)\b", re.I)),
    (Wish.PAUSE, re.compile(r"^(?:pause|snooze|hold)\b", re.I)),
    (Wish.SKIP, re.compile(r"^(?:skip|leave out)\b(?: (?:the )?(?:next(?! (?:mon|tue|wed|thu|fri|sat|sun|week|month))|once|one|it))*(?: (?:on|for)\b)?", re.I)),
    (Wish.TURN_ON, re.compile(r"^(?:on|start|set|resume|continue|go on|turn on|switch on|change|move|enable)\b(?: again)?(?: to\b)?", re.I)),
    (Wish.SHOW, re.compile(r"^(?:show|list|status|when|what|which|\?)?\W*$", re.I)),
)  # fmt: skip
_FIRST = re.compile(r"^[\s,:;.!-]+")


def read_command(text: str) -> Command | None:
    """The command that a message to Parley is; None if it is something else."""
    said = _bare(text)
    if found := _QUIET_ME.match(said):
        return Command(Wish.QUIET_ME, words=_rest(found["rest"]))
    if found := _QUIET_HERE.match(said):
        return Command(Wish.QUIET_HERE, words=_rest(found["rest"]))
    if _SPEAK.match(said):
        return Command(Wish.SPEAK)
    if found := _LEADING.match(said):
        return _about_nudges(f"{found['verb']} {said[found.end() :]}")
    if found := _NUDGES.match(said):
        return _about_nudges(said[found.end() :])
    return None


def _bare(text: str) -> str:
    said = " ".join(text.replace(PARLEY, " ").split())
    return _POLITE.sub("", _FIRST.sub("", said)).strip().rstrip(".!? ")


def _rest(words: str) -> str:
    return (
        ""
        if words.casefold() in ("please", "thanks", "thank you", "for good", "for ever")
        else words
    )


def _about_nudges(said: str) -> Command:
    kind, said = _kind(said)
    for wish, pattern in _VERBS:
        if found := pattern.match(said):
            words = _FIRST.sub("", said[found.end() :])
            if wish is Wish.SHOW or (wish is Wish.HELP):
                return Command(wish, kind)
            kind, words = (kind, words) if kind else _kind(words)
            return Command(wish, kind, words)
    return Command(Wish.TURN_ON, kind, said)


def _kind(said: str) -> tuple[Kind | None, str]:
    """The kind that is named, and the rest."""
    for kind, pattern in _KINDS:
        if found := pattern.search(said):
            rest = f"{said[: found.start()]} {said[found.end() :]}"
            return kind, _FIRST.sub(
                "", re.sub(r"^\s*(?:the|for|with) +", "", " ".join(rest.split()))
            )
    return None, said
