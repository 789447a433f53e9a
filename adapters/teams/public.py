"""Saying something for all to see, because somebody pressed: once, and with word to who waits."""

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Literal

from adapters.intake import Intake
from adapters.posting import Hopeless
from adapters.teams.answering import ANSWER_WITHIN, Answering, Asked
from adapters.teams.inbound import Address
from adapters.teams.raw import Json, key_of
from bot.cards import Card

KEEP = timedelta(hours=1)
"""Longer than Teams goes on asking one thing."""
Silence = Literal["later", "refused"]


@dataclass(frozen=True, slots=True)
class Public:
    """Posts what was pressed for, and keeps it until it is out."""

    answering: Answering
    intake: Intake

    async def say(self, ask: Asked, activity: Json, address: Address) -> Card | Silence | None:
        """Post what `ask` answers, once however often Teams asks, and return it.

        None: there was nothing to say. Later: it is not out yet. Refused: we may not speak there.
        """
        waiting: asyncio.Future[Card | None] = asyncio.get_running_loop().create_future()
        answer = partial(self.answering.told, ask, address, waiting)
        if not await self.intake.take(activity, [key_of(activity)], KEEP, answer):
            return "later"
        try:
            return await asyncio.wait_for(waiting, ANSWER_WITHIN)
        except TimeoutError:
            return "later"
        except Hopeless:
            return "refused"
