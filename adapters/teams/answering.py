"""What happens once an activity is taken on: ask the bot, and say its card in the right place."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from adapters.fading import Fading
from adapters.hearing import Clock, Parley, spared
from adapters.intake import Event
from adapters.posting import Hopeless
from adapters.questions import Questions
from adapters.teams.connector import NotDeliveredError
from adapters.teams.inbound import Address
from adapters.teams.posting import meaning
from adapters.teams.private import for_one
from adapters.teams.raw import Json
from adapters.teams.render import message
from adapters.teams.sdk import Sdk
from adapters.teams.ways import with_dialogs
from bot.cards import Card, Form
from bot.messages import Addressed, Click, Message

ANSWER_WITHIN = 4.0
"""Seconds. Teams gives up on a pressed button after five."""

Asked = Callable[[], Awaitable[Card | None]]


@dataclass(frozen=True, slots=True)
class Answering:
    """Asks the bot and posts what it says."""

    parley: Parley
    clock: Clock
    sdk: Sdk
    questions: Questions | None = None
    fading: Fading[Address] | None = None

    async def said(self, said: Message, address: Address, event: Event) -> None:
        """Answer in the chat, or in the reply chain of the channel, where the message stands.

        Teams shows us nothing of what we said. So what another process left is answered, perhaps
        again; and where Teams' reply to our answer was lost, we leave it at that.
        """

        out = await self._post(address, await self.heard(said))
        await self._turned(said, address, out)

    async def privately(self, asked: Message, address: Address, event: Event) -> None:
        """Let the person who asked see the answer, and others only that there is one."""
        await self._send(address, for_one(asked, address.person))

    async def clicked(self, click: Click, address: Address, event: Event) -> None:
        """Answer a button for all to see: because all read along, or in an old client."""
        out = await self._post(address, await self.pressed(click))
        await self._turned(click, address, out)

    async def counted(self, click: Click, event: Event) -> None:
        """Take a vote from an old client where others read along: they need not know of it."""
        await self.pressed(click)

    async def told(
        self,
        ask: Asked,
        of: Message | Click,
        address: Address,
        waiting: "asyncio.Future[Card | None]",
        event: Event,
    ) -> None:
        """Say for all to see what `ask` answers, and hand it to whoever waits once it is out.

        A form, and what is for one alone, only go to whoever waits.
        """
        card = await ask()
        try:
            for_all = card and not card.alone and not has_form(card)
            out = await self._post(address, card if for_all else None)
        except Hopeless as error:
            if not waiting.done():
                waiting.set_exception(error)
            raise
        if not waiting.done():
            waiting.set_result(card)
        await self._turned(of, address, out)

    async def done(self, ask: Asked, waiting: "asyncio.Future[Card | None]", event: Event) -> None:
        """Hand what `ask` says to whoever waits, and to nobody else."""
        card = await ask()
        if not waiting.done():
            waiting.set_result(card)

    async def heard(self, said: Message) -> Card | None:
        """Ask the bot about a message, however long it takes."""
        quiet = said.addressed is Addressed.NONE
        return await spared(self.parley.hear(said, now=self.clock()), quiet=quiet)

    async def pressed(self, click: Click) -> Card | None:
        """Ask the bot about a click, however long it takes."""
        return await spared(self.parley.click(click, now=self.clock()))

    async def at_once(self, asked: Awaitable[Card | None]) -> Card | None:
        """Return what the bot says in time for somebody who waits, else an apology."""
        return await spared(asyncio.wait_for(asked, ANSWER_WITHIN))

    async def _turned(self, of: Message | Click, address: Address, out: str) -> None:
        """Once a turn of a dialogue is out, the question before it loses its buttons by and by."""
        if self.questions is None or self.fading is None:
            return
        if void := await self.questions.out(of.place.channel, of.id, out):
            self.fading.later(address, void)

    async def _post(self, address: Address, card: Card | None) -> str:
        """Post a card and return the message's id; "" if there is nothing to post."""
        return await self._send(address, _posted(card, dialogs=address.dialogs)) if card else ""

    async def _send(self, address: Address, made: Json) -> str:
        async def say() -> Json:
            return made

        try:
            return await self.sdk.message(address, say)
        except NotDeliveredError as error:
            raise (Hopeless(str(error)) if error.maybe else meaning(error)) from error


def has_form(card: Card) -> bool:
    """Whether there is something to fill in."""
    return any(isinstance(each, Form) for each in card.blocks)


def _posted(card: Card, *, dialogs: bool) -> Json:
    """The message with a card in it; `dialogs`: whoever reads it can open one."""
    made = message(card)
    if dialogs:
        [attachment] = made["attachments"]
        attachment["content"] = with_dialogs(attachment["content"])
    return made
