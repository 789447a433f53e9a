"""Where questions of dialogues were posted, and which of them a turn made void.

A turn is taken before its question is out, so what it did is noted here until a platform says where
the question stands. Nothing here may spoil a turn: at worst a button stays that says "it is over".
"""

import logging
from typing import Protocol

from bot.messages import Place
from bot.open_questions import Turned, Void, posted

_log = logging.getLogger(__name__)

MOST = 1_000
"""So many turns may wait to be posted; of the oldest, nothing is noted any more."""


class Keeps(Protocol):
    """Keeps one thing more with a thread; a part of `bot.ports.Threads`."""

    async def add(self, place: Place, more: dict[str, object]) -> None: ...


class Questions:
    """The questions of one platform, which can change what was posted."""

    def __init__(self, kept: Keeps) -> None:
        self._kept = kept
        self._turned: dict[tuple[str, str], Turned] = {}

    def turned(self, turn: str, done: Turned) -> None:
        """Take note of what the message or click with the id `turn` did."""
        self._turned[done.place.channel, turn] = done
        while len(self._turned) > MOST:
            del self._turned[next(iter(self._turned))]

    async def out(self, channel: str, turn: str, message: str) -> Void | None:
        """Keep that a turn's reply is out as `message`; return the question that is void now.

        Without a reply `message` is "". Most messages are no turns: for them nothing is done.
        """
        done = self._turned.pop((channel, turn), None)
        if done is None:
            return None
        if done.asks and message:
            try:
                await self._kept.add(done.place, posted(done.asks, message))
            except Exception as error:
                _log.debug("the buttons of a question will stay: %s", error)
        return done.void
