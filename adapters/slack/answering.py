"""What happens once an event is taken on: ask the bot, and say its card in the right place."""

import asyncio
from dataclasses import dataclass
from typing import Any

from aiohttp import ClientSession
from slack_sdk.web.async_client import AsyncWebClient

from adapters.hearing import Clock, Parley, spared
from adapters.slack.client import responder
from adapters.slack.render import render
from bot.cards import Card
from bot.messages import Addressed, Click, Message
from bot.service import SHARE
from bot.wording.others import DEFINE

Json = dict[str, Any]

ACK_WITHIN = 2.5
"""Seconds. Slack gives up on a command after three."""


class ResponseRefusedError(Exception):
    """Slack did not take an answer at a response URL: it was too late, or used five times."""


@dataclass(frozen=True, slots=True)
class Answering:
    """Asks the bot and posts what it says."""

    parley: Parley
    clock: Clock
    client: AsyncWebClient
    session: ClientSession

    async def message(self, message: Message) -> None:
        """Answer in the thread where the bot was mentioned, or in the direct message."""
        quiet = message.addressed is Addressed.NONE
        card = await spared(self.parley.hear(message, now=self.clock()), quiet=quiet)
        if card:
            place, is_dm = message.place, message.addressed is Addressed.DM
            thread = place.thread if is_dm else place.thread or message.id
            await self._post(card, place.channel, thread)

    async def command(self, message: Message) -> Card | None:
        """Answer a command while Slack waits for the acknowledgement."""
        heard = self.parley.hear(message, now=self.clock())
        return await spared(asyncio.wait_for(heard, ACK_WITHIN))

    async def click(self, click: Click, body: Json) -> None:
        """Answer a click where it belongs: see `_is_public` and `_thread`."""
        card = await spared(self.parley.click(click, now=self.clock()))
        if card is None:
            return
        url, shared = body.get("response_url"), click.act == SHARE
        if url and (shared or not _is_public(click, body)):
            await self._respond(card, url, click.place.thread, shared=shared)
        else:
            await self._post(card, click.place.channel, _thread(click, body))

    async def _post(self, card: Card, channel: str, thread: str | None) -> None:
        await self.client.chat_postMessage(channel=channel, thread_ts=thread, **render(card))

    async def _respond(self, card: Card, url: str, thread: str | None, *, shared: bool) -> None:
        where = {"response_type": "in_channel" if shared else "ephemeral"}
        in_thread = {"thread_ts": thread} if thread else {}
        answer = render(card) | where | in_thread | {"replace_original": False}
        response = await responder(self.session, url).send_dict(answer)
        if response.status_code != 200:
            raise ResponseRefusedError(f"status {response.status_code}")


def _is_public(click: Click, body: Json) -> bool:
    """Only a word picked below a public answer is for all who read it; the rest is one person's.

    In a direct message there is nobody else.
    """
    if body.get("container", {}).get("is_ephemeral"):
        return False
    return click.act == DEFINE or click.place.channel.startswith("D")


def _thread(click: Click, body: Json) -> str | None:
    """The thread of the card that was clicked on; a channel gets one, a direct message does not."""
    if click.place.thread or click.place.channel.startswith("D"):
        return click.place.thread
    below = body.get("container", {}).get("message_ts")
    return str(below) if below else None
