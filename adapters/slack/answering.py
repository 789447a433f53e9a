"""What happens once an event is taken on: ask the bot, and say its card in the right place."""

import asyncio
import logging
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from aiohttp import ClientSession
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.client import responder
from adapters.slack.render import render
from bot.cards import Card, Paragraph
from bot.messages import Addressed, Click, Message
from bot.service import SHARE
from bot.wording.others import DEFINE

_log = logging.getLogger(__name__)

Json = dict[str, Any]
Clock = Callable[[], datetime]

ACK_WITHIN = 2.5
"""Seconds. Slack gives up on a command after three."""


class Parley(Protocol):
    """The bot as a platform needs it. None means: say nothing."""

    async def hear(self, message: Message, *, now: datetime) -> Card | None:
        """Answer what somebody said."""

    async def click(self, click: Click, *, now: datetime) -> Card | None:
        """Answer a pressed button."""


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
        card = await _spared(self.parley.hear(message, now=self.clock()), quiet=quiet)
        if card:
            place, is_dm = message.place, message.addressed is Addressed.DM
            thread = place.thread if is_dm else place.thread or message.id
            await self._post(card, place.channel, thread)

    async def command(self, message: Message) -> Card | None:
        """Answer a command while Slack waits for the acknowledgement."""
        heard = self.parley.hear(message, now=self.clock())
        return await _spared(asyncio.wait_for(heard, ACK_WITHIN))

    async def click(self, click: Click, body: Json) -> None:
        """Answer a click where it belongs: see `_is_public` and `_thread`."""
        card = await _spared(self.parley.click(click, now=self.clock()))
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


async def _spared(answer: Awaitable[Card | None], *, quiet: bool = False) -> Card | None:
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
    said = (
        "Something went wrong on my side, so I have no answer. Please try again; "
        f"if it happens twice, give whoever runs me this reference: {reference}."
    )
    return Card(said, (Paragraph((said,)),))
