"""The bot as every chat platform needs it, and what people are told when it fails."""

import logging
import uuid
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Protocol

from bot.cards import Card
from bot.messages import Click, Message
from bot.wording.others import failed

_log = logging.getLogger(__name__)

Clock = Callable[[], datetime]


class Parley(Protocol):
    """The bot as a platform needs it. None means: say nothing."""

    async def hear(self, message: Message, *, now: datetime) -> Card | None:
        """Answer what somebody said."""

    async def click(self, click: Click, *, now: datetime) -> Card | None:
        """Answer a pressed button."""


async def spared(answer: Awaitable[Card | None], *, quiet: bool = False) -> Card | None:
    """Turn a failure into an apology; where nobody asked, into silence."""
    try:
        return await answer
    except Exception as error:
        apology = sorry(error)
        return None if quiet else apology


def sorry(error: Exception) -> Card:
    """Log a failure under a reference, and say what the person who waits can do."""
    reference = uuid.uuid4().hex[:6]
    _log.error("no answer (reference %s)", reference, exc_info=error)
    return failed(reference)
