"""Joins Slack and the bot: what comes in is taken on and kept, and only then acknowledged."""

import asyncio
import re
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_bolt.response import BoltResponse

from adapters.hearing import sorry
from adapters.intake import Answer, Intake, TooBusyError
from adapters.slack.answering import ACK_WITHIN, Answering
from adapters.slack.events import Events
from adapters.slack.inbound import to_click, to_command, to_message
from adapters.slack.modal import errors, modal, to_submission
from adapters.slack.pointing import Pointing
from adapters.slack.quoted import from_menu
from adapters.slack.render import render
from adapters.slack.surfaces import ASK, EXPLAIN, REACTIONS
from adapters.slack.unfurling import Unfurling
from bot.cards import Card, form_of
from bot.messages import Addressed, Click
from bot.service import SHARE
from bot.wording.others import DEFINE

Json = dict[str, Any]
Heard = BoltResponse | None
"""What Slack is told at once; None acknowledges."""

KEEP = timedelta(hours=1)
"""Longer than Slack goes on delivering one event: at once, after a minute, after five."""
DOUBLE_CLICK = timedelta(minutes=1)


def listen(app: AsyncApp, answering: Answering, intake: Intake) -> Events:
    """Register the few listeners there are, and return those of events.

    None of them is lazy: Bolt would lose its answer.
    """
    of = Listeners(answering, intake, Pointing(answering), Unfurling(answering))
    events = Events(
        {
            "message": of.said,
            "app_mention": of.said,
            "reaction_added": of.reacted,
            "app_home_opened": of.home,
            "link_shared": of.linked,
        }
    )
    app.middleware(events)
    app.command(re.compile("^/"))(of.commanded)
    app.action(re.compile(""))(of.clicked)
    app.view(re.compile(""))(of.submitted)
    for name in (EXPLAIN, ASK):
        app.message_shortcut(name)(of.chosen)
    app.options(re.compile(""))(of.typed)
    app.event(re.compile(""))(_ignored)
    app.error(failed)
    return events


@dataclass(frozen=True, slots=True)
class Listeners:
    """What is done about everything that Slack delivers, before it is acknowledged."""

    answering: Answering
    intake: Intake
    pointing: Pointing
    unfurling: Unfurling

    async def said(self, body: Json, event: Json, context: AsyncBoltContext) -> Heard:
        """Take on what somebody said, in a channel or to us alone."""
        shared, me = bool(body.get("is_ext_shared_channel")), context.bot_user_id or ""
        if event.get("channel"):
            self.answering.outsiders.saw(str(event["channel"]), shared=shared)
        message = to_message(event, me=me, outsiders=shared)
        if message is None:
            return None
        if message.addressed is Addressed.NONE:
            self.answering.ears.heard()
        answer = partial(self.answering.message, message, me)
        return await self._take(body, _keys(body, event), KEEP, answer)

    async def reacted(self, body: Json, event: Json, context: AsyncBoltContext) -> Heard:
        """Take on an emoji that asks for something."""
        item, me = event.get("item", {}), context.bot_user_id or ""
        if event.get("reaction") not in REACTIONS or item.get("type") != "message":
            return None
        answer = partial(self.pointing.reacted, event, me, context.bot_token)
        keys = [_event_key(body), _reaction_key(body, event)]
        return await self._take(body, keys, KEEP, answer)

    async def linked(self, body: Json, event: Json, context: AsyncBoltContext) -> Heard:
        """Take on a link to a word of the glossary."""
        shared = bool(body.get("is_ext_shared_channel"))
        answer = partial(self.unfurling.shared, event, context.bot_token, outsiders=shared)
        return await self._take(body, [_event_key(body)], KEEP, answer)

    async def home(self, body: Json, event: Json, context: AsyncBoltContext) -> Heard:
        """Take on that somebody opened App Home."""
        if self.answering.pages is None:
            return None
        answer = partial(self.answering.pages.opened, event, context.bot_token)
        return await self._take(body, [_event_key(body)], KEEP, answer)

    async def commanded(self, ack: AsyncAck, body: Json, context: AsyncBoltContext) -> None:
        """Answer a command in its acknowledgement."""
        outsiders, token = self.answering.outsiders, context.bot_token
        shared = await outsiders.read_along(str(body["channel_id"]), token)
        said = to_command(body, me=context.bot_user_id or "", outsiders=shared)
        card = await self.answering.command(said, body, token)
        await (ack(**render(card), response_type="ephemeral") if card else ack())

    async def clicked(
        self, ack: AsyncAck, body: Json, action: Json, context: AsyncBoltContext
    ) -> Heard:
        """Take on a click."""
        click, token = to_click(body, action), context.bot_token
        await ack()
        if click.act in (SHARE, DEFINE):
            shared = await self.answering.outsiders.read_along(click.place.channel, token)
            click = replace(click, outsiders=shared)
        answer = partial(self.answering.click, click, body, token)
        return await self._take(body, [_click_key(body, click)], DOUBLE_CLICK, answer)

    async def submitted(self, ack: AsyncAck, body: Json, context: AsyncBoltContext) -> Heard:
        """Show at once what is wrong in a modal; else take it on."""
        click = to_submission(body)
        saying = self.answering.submit(click)
        await asyncio.wait([saying], timeout=ACK_WITHIN)
        card = saying.result() if saying.done() else None
        if card and form_of(card):
            await _again(ack, card, click)
            return None
        await ack()
        answer = partial(self.answering.submitted, click, saying, context.bot_token)
        key = f"slack:view:{click.id}"
        return await self._take(body, [key], DOUBLE_CLICK, answer, begun=True)

    async def chosen(self, ack: AsyncAck, body: Json, context: AsyncBoltContext) -> Heard:
        """Take on what was picked in a message's menu."""
        pointed, wanted = from_menu(body, me=context.bot_user_id or ""), body["callback_id"]
        await ack()
        key = f"slack:{pointed.at.channel}:{pointed.by.id}:{pointed.id}"
        answer = partial(self.pointing.chosen, wanted, pointed, body, context.bot_token)
        return await self._take(body, [key], DOUBLE_CLICK, answer)

    async def typed(self, ack: AsyncAck, body: Json) -> None:
        """Offer words while somebody types."""
        pages = self.answering.pages
        await ack(options=pages.options(body) if pages else [])

    async def _take(
        self, body: Json, keys: list[str], keep: timedelta, answer: Answer, *, begun: bool = False
    ) -> Heard:
        """Take the event on; a busy process sends Slack away unclaimed, and Slack comes again."""
        try:
            await self.intake.take(body, keys, keep, answer, begun=begun)
        except TooBusyError:
            return BoltResponse(status=503)
        return None


async def _again(ack: AsyncAck, card: Card, click: Click) -> None:
    """Let the modal stay: with what is wrong at its fields, or as a new one."""
    if wrong := errors(card):
        await ack(response_action="errors", errors=wrong)
    else:
        await ack(response_action="update", view=modal(card, click.place))


def _keys(body: Json, event: Json) -> list[str]:
    """Name the delivery and the message, because one mention arrives as two different events."""
    message = f"slack:message:{body.get('team_id')}:{event['channel']}:{event['ts']}"
    return [_event_key(body), message] if body.get("event_id") else [message]


def _event_key(body: Json) -> str:
    return f"slack:event:{body.get('event_id')}"


def _click_key(body: Json, click: Click) -> str:
    """Name a click; sharing one card twice is one click, however long the second took."""
    about = click.id.partition("/")[0] if click.act == SHARE else click.id
    return f"slack:click:{click.place.channel}:{click.person.id}:{about}:{click.act}"


def _reaction_key(body: Json, event: Json) -> str:
    """Name a reaction: taking it away and putting it there again asks nothing new."""
    item = event["item"]
    about = f"{item['channel']}:{item['ts']}:{event['user']}:{event['reaction']}"
    return f"slack:reaction:{body.get('team_id')}:{about}"


async def _ignored() -> None:
    """Acknowledge an event that we subscribe to and do not use."""


async def failed(error: Exception, body: Json) -> BoltResponse:
    """Let Slack deliver an event again; tell a person who waits."""
    apology = render(sorry(error)) | {"response_type": "ephemeral"}
    if body.get("type") == "event_callback":
        return BoltResponse(status=503)
    return BoltResponse(status=200, body=apology if "command" in body else "")
