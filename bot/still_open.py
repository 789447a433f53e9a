"""What is still open: in a thread the summing-up so far, elsewhere the needs of the channel."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.cards import Card
from bot.matching.lexicon import Lexicon
from bot.messages import PARLEY, Addressed, Message
from bot.needs import needs_in
from bot.nudges.office import Office
from bot.talk import Talk
from bot.wording import needs as say

_HERE = r"(?: (?:here|now|so far|for us|please|in (?:this|the) (?:thread|channel)))*"
_ASKED = re.compile(
    rf"(?:(?:so|ok|okay|please|hey|and)\b,? )*(?:(?:can|could|would) you )?(?:please )?(?:"
    rf"what(?:['’]?s| is| are| remains)?(?: (?:still|left|yet))* (?:open|unsolved|outstanding)"
    rf"|what do we still need|what needs are (?:still )?open|(?:the )?open needs"
    rf"|sum (?:(?:it|this|that|things|the thread|this thread) )?up(?: (?:this|the) thread)?"
    rf"|summari[sz]e(?: (?:it|this|that|the thread|this thread))?"
    rf"|(?:give (?:us|me) )?(?:a |the )?(?:summary|summing[- ]up|recap)"
    rf"|where do we stand){_HERE}",
    re.IGNORECASE,
)


class Channels(Protocol):
    """What was kept for the threads of a channel."""

    async def in_channel(
        self, platform: str, channel: str
    ) -> tuple[tuple[str, datetime, dict[str, object]], ...]:
        """Return thread, moment of the last change and state of each, the latest first."""


@dataclass(frozen=True, slots=True)
class StillOpen:
    """Answers `what's still open?` and `sum up`. It begins nothing and ends nothing."""

    channels: Channels
    talk: Talk
    nudges: Office
    lexicon: Callable[[], Lexicon]

    async def command(self, message: Message, *, now: datetime) -> Card | None:
        """Say what is open where it is asked; None if it is not asked, or outsiders read along."""
        if message.addressed is Addressed.NONE or message.outsiders or not is_asked(message.text):
            return None
        place = message.place
        if place.thread or message.addressed is Addressed.DM:
            if card := await self.talk.so_far(place, self.lexicon()):
                return card
            if await self.nudges.threads.answers(place):
                return await self.nudges.sum_up(place, now=now)
        return say.still_open(
            needs_in(await self.channels.in_channel(place.platform, place.channel))
        )


def is_asked(text: str) -> bool:
    """Whether a message asks what is open, and nothing else."""
    said = " ".join(text.replace(PARLEY, " ").split())
    return _ASKED.fullmatch(said.strip(" .!?,:–-")) is not None
