"""What a reply in a thread is: a need, no, yes, never mind, not now, what do you mean, or small talk."""

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.messages import PARLEY
from bot.socratic.english.clean import in_a_line
from bot.socratic.replies.ending import ends
from bot.socratic.replies.signs import ALONE, Around, likeliest
from bot.socratic.replies.wanted import Whose, wanted


class Kind(StrEnum):
    """The classes of replies, each with one answer of the dialogue."""

    MUTE = "mute"
    SOLVED = "solved"
    NOTHING_ELSE = "nothing else"
    FINE = "fine"
    CORRECTION = "correction"
    UNCLEAR = "unclear"
    YES = "yes"
    NEED = "need"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply as the dialogue understands it. `last` means that nothing follows after these needs."""

    kind: Kind
    needs: tuple[str, ...] = ()
    last: bool = False


def read_reply(text: str, around: Around = ALONE) -> Reply:
    """What the owner's reply to a question of the dialogue is, by what was said `around` it.

    What is said in signs alone, and the words that promise silence, are read by rule; all else is
    what it sounds like.
    """
    if wants_quiet(text):
        return Reply(Kind.MUTE)
    words = in_a_line(text)
    if not words or not re.search(r"\w", words):
        return Reply(_said_in_signs(text))
    kind = likeliest(text, around)
    if kind == Kind.MUTE and _to_somebody(text):
        return Reply(Kind.OTHER)
    if kind == Kind.CORRECTION:
        return Reply(Kind.CORRECTION, wanted(text, Whose.CORRECTION))
    if kind != Kind.NEED:
        return Reply(Kind(kind))
    needs = wanted(text, Whose.OWNER)
    return Reply(Kind.NEED, needs, last=ends(text, needs))


def _said_in_signs(text: str) -> Kind:
    if _THUMBS.search(text):
        return Kind.FINE
    return Kind.UNCLEAR if "?" in text else Kind.OTHER


_THUMBS = re.compile(
    r"[👍👌✅🆗🙏]|:(?:\+1|thumbsup|ok_hand|white_check_mark|heavy_check_mark|ok|pray):"
)


def takes_back(text: str) -> bool:
    """Whether somebody says that their blocker is gone."""
    return read_reply(text).kind is Kind.SOLVED


def wants_quiet(text: str) -> bool:
    """Whether the whole message tells the bot to be silent, in words or with a sign."""
    if _MUTE_SIGNS.fullmatch("".join(text.replace(PARLEY, "")[:_MOST_SIGNS].split())):
        return True
    if _to_somebody(text):
        return False
    words = re.sub(r"[,.!]+", "", in_a_line(text)).strip()
    return _MUTE.match(words) is not None


_MUTE_SIGNS = re.compile(r"(?:🔇|🤫|🤐|:mute:|:shushing_face:|:zipper_mouth_face:|:no_bell:|🔕)+")
_MOST_SIGNS = 200


def _to_somebody(text: str) -> bool:
    return re.match(r"\s*<?@", text.replace(PARLEY, " ")) is not None


_MUTE = re.compile(
    r"(?:(?:please|pls|ok|okay|hey|no|sorry|thanks|ugh|oh|@?parley|bot|can you|could you|just) ){0,4}"
    r"(?:mute(?: (?:it|this|the thread|yourself))?|unsubscribe|opt out|not (?:now|today|right now)|another time|later|"
    r"(?:be )?quiet|silence|shut up|go away|drop it|no (?:more )?questions|leave (?:me|us|it|this)(?: alone| be)?|"
    r"(?:stop|don't)(?: (?:it|this|that|asking|pinging|messaging|bothering|ask)(?: (?:me|us))?(?: (?:again|anything|questions))?)?)"
    r"(?: (?:please|pls|now|bot|parley|thanks|thank you|for now|today|then|ok))*$",
    re.I,
)
