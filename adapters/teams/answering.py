"""What happens once an activity is taken on: ask the bot, and say its card in the right place."""

import asyncio
from dataclasses import dataclass

from adapters.hearing import Clock, Parley, spared
from adapters.intake import Event
from adapters.posting import Hopeless
from adapters.teams.connector import NotDeliveredError
from adapters.teams.inbound import Address
from adapters.teams.posting import meaning
from adapters.teams.raw import Json
from adapters.teams.render import CONTENT_TYPE, message, render
from adapters.teams.sdk import Say, Sdk
from bot.cards import Card
from bot.messages import Addressed, Click, Message

ANSWER_WITHIN = 4.0
"""Seconds. Teams gives up on a pressed button after five."""
_STALE = "This button no longer does anything. Please ask me again."
_ERROR = "application/vnd.microsoft.error"


@dataclass(frozen=True, slots=True)
class Answering:
    """Asks the bot and posts what it says."""

    parley: Parley
    clock: Clock
    sdk: Sdk

    async def said(self, said: Message, address: Address, event: Event) -> None:
        """Answer in the chat, or in the reply chain of the channel, where the message stands.

        Teams shows us nothing of what we said. So what another process left is answered, perhaps
        again; and where Teams' reply to our answer was lost, we leave it at that.
        """

        async def say() -> Json | None:
            quiet = said.addressed is Addressed.NONE
            return _posted(await spared(self.parley.hear(said, now=self.clock()), quiet=quiet))

        await self._deliver(address, say)

    async def clicked(self, click: Click, address: Address, event: Event) -> None:
        """Answer a button of an old client, which can only be answered for all to see."""

        async def say() -> Json | None:
            return _posted(await spared(self.parley.click(click, now=self.clock())))

        await self._deliver(address, say)

    async def in_place(self, click: Click, address: Address) -> Json:
        """Answer a button while Teams waits: the card changes for the person who pressed it."""

        async def say() -> Json:
            clicked = self.parley.click(click, now=self.clock())
            return _shown(await spared(asyncio.wait_for(clicked, ANSWER_WITHIN)))

        return await self.sdk.invoke(address, say)

    async def _deliver(self, address: Address, say: Say) -> None:
        try:
            await self.sdk.message(address, say)
        except NotDeliveredError as error:
            raise (Hopeless(str(error)) if error.maybe else meaning(error)) from error


def _posted(card: Card | None) -> Json | None:
    return message(card) if card else None


def _shown(card: Card | None) -> Json:
    if card is None:
        refusal = {"code": "BadRequest", "message": _STALE}
        return {"statusCode": 400, "type": _ERROR, "value": refusal}
    return {"statusCode": 200, "type": CONTENT_TYPE, "value": render(card)}
