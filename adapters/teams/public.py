"""What is done because somebody pressed: once, kept until then, and with word to who waits."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Literal

from adapters.intake import Answer, Intake
from adapters.posting import Hopeless
from adapters.teams.answering import ANSWER_WITHIN, Answering, Asked
from adapters.teams.inbound import Address
from adapters.teams.raw import Json, key_of
from bot.cards import Card
from bot.messages import Click, Message

KEEP = timedelta(hours=1)
"""Longer than Teams goes on asking one thing."""
Silence = Literal["later", "refused"]


Waiting = asyncio.Future[Card | None]


@dataclass(frozen=True, slots=True)
class Public:
    """Posts what was pressed for, and keeps it until it is out."""

    answering: Answering
    intake: Intake

    async def say(
        self, ask: Asked, of: Message | Click, activity: Json, address: Address
    ) -> Card | Silence | None:
        """Post what `ask` answers `of` somebody, once however often Teams asks, and return it.

        None: there was nothing to say. Later: it is not out yet. Refused: we may not speak there.
        """
        told = partial(self.answering.told, ask, of, address)
        return await self._once(activity, lambda waiting: partial(told, waiting))

    async def do(self, ask: Asked, activity: Json) -> Card | Silence | None:
        """Do what `ask` does, once however often Teams asks, and return what it says to one."""
        done = partial(self.answering.done, ask)
        return await self._once(activity, lambda waiting: partial(done, waiting))

    async def _once(
        self, activity: Json, answer: Callable[[Waiting], Answer]
    ) -> Card | Silence | None:
        waiting: Waiting = asyncio.get_running_loop().create_future()
        if not await self.intake.take(activity, [key_of(activity)], KEEP, answer(waiting)):
            return "later"
        try:
            return await asyncio.wait_for(waiting, ANSWER_WITHIN)
        except TimeoutError:
            return "later"
        except Hopeless:
            return "refused"
