"""Joins Slack and the bot: what comes in is taken on and kept, and only then acknowledged."""

import asyncio
import re
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_bolt.response import BoltResponse

from adapters.hearing import sorry
from adapters.intake import Answer, Intake, TooBusyError
from adapters.slack.answering import ACK_WITHIN, Answering
from adapters.slack.inbound import to_click, to_command, to_message
from adapters.slack.modal import errors, modal, to_submission
from adapters.slack.pointing import Pointing
from adapters.slack.quoted import from_menu
from adapters.slack.render import render
from adapters.slack.surfaces import ASK, EXPLAIN, REACTIONS
from adapters.slack.unfurling import Unfurling
from bot.cards import Card, form_of
from bot.messages import Click
from bot.service import SHARE
from bot.wording.others import DEFINE

Json = dict[str, Any]

KEEP = timedelta(hours=1)
"""Longer than Slack goes on delivering one event: at once, after a minute, after five."""
DOUBLE_CLICK = timedelta(minutes=1)


def listen(app: AsyncApp, answering: Answering, intake: Intake) -> None:
    """Register the few listeners there are. None of them is lazy: Bolt would lose its answer."""

    pointing, unfurling = Pointing(answering), Unfurling(answering)

    async def said(body: Json, event: Json, context: AsyncBoltContext) -> BoltResponse | None:
        shared = bool(body.get("is_ext_shared_channel"))
        me = context.bot_user_id or ""
        if event.get("channel"):
            answering.outsiders.saw(str(event["channel"]), shared=shared)
        message = to_message(event, me=me, outsiders=shared)
        if message is None:
            return None
        answer = partial(answering.message, message, me)
        return await _take(intake, body, _keys(body, event), KEEP, answer)

    async def commanded(ack: AsyncAck, body: Json, context: AsyncBoltContext) -> None:
        shared = await answering.outsiders.read_along(str(body["channel_id"]), context.bot_token)
        said = to_command(body, me=context.bot_user_id or "", outsiders=shared)
        card = await answering.command(said, body, context.bot_token)
        await (ack(**render(card), response_type="ephemeral") if card else ack())

    async def clicked(
        ack: AsyncAck, body: Json, action: Json, context: AsyncBoltContext
    ) -> BoltResponse | None:
        click = to_click(body, action)
        await ack()
        if click.act in (SHARE, DEFINE):
            shared = await answering.outsiders.read_along(click.place.channel, context.bot_token)
            click = replace(click, outsiders=shared)
        answer = partial(answering.click, click, body, context.bot_token)
        return await _take(intake, body, [_click_key(body, click)], DOUBLE_CLICK, answer)

    async def submitted(
        ack: AsyncAck, body: Json, context: AsyncBoltContext
    ) -> BoltResponse | None:
        click = to_submission(body)
        saying = answering.submit(click)
        await asyncio.wait([saying], timeout=ACK_WITHIN)
        card = saying.result() if saying.done() else None
        if card and form_of(card):
            await _again(ack, card, click)
            return None
        await ack()
        answer = partial(answering.submitted, click, saying, context.bot_token)
        return await _take(intake, body, [f"slack:view:{click.id}"], DOUBLE_CLICK, answer)

    async def chosen(ack: AsyncAck, body: Json, context: AsyncBoltContext) -> BoltResponse | None:
        pointed = from_menu(body, me=context.bot_user_id or "")
        await ack()
        key = f"slack:{pointed.at.channel}:{pointed.by.id}:{pointed.id}"
        answer = partial(pointing.chosen, body["callback_id"], pointed, body, context.bot_token)
        return await _take(intake, body, [key], DOUBLE_CLICK, answer)

    async def reacted(body: Json, event: Json, context: AsyncBoltContext) -> BoltResponse | None:
        item, me = event.get("item", {}), context.bot_user_id or ""
        if event.get("reaction") not in REACTIONS or item.get("type") != "message":
            return None
        answer = partial(pointing.reacted, event, me, context.bot_token)
        keys = [f"slack:event:{body.get('event_id')}", _reaction_key(body, event)]
        return await _take(intake, body, keys, KEEP, answer)

    async def linked(body: Json, event: Json, context: AsyncBoltContext) -> BoltResponse | None:
        shared = bool(body.get("is_ext_shared_channel"))
        answer = partial(unfurling.shared, event, context.bot_token, outsiders=shared)
        return await _take(intake, body, [f"slack:event:{body.get('event_id')}"], KEEP, answer)

    async def home(body: Json, event: Json, context: AsyncBoltContext) -> BoltResponse | None:
        if answering.pages is None:
            return None
        answer = partial(answering.pages.opened, event, context.bot_token)
        return await _take(intake, body, [f"slack:event:{body.get('event_id')}"], KEEP, answer)

    async def typed(ack: AsyncAck, body: Json) -> None:
        await ack(options=answering.pages.options(body) if answering.pages else [])

    app.event("message")(said)
    app.event("app_mention")(said)
    app.command(re.compile("^/"))(commanded)
    app.action(re.compile(""))(clicked)
    app.view(re.compile(""))(submitted)
    for name in (EXPLAIN, ASK):
        app.message_shortcut(name)(chosen)
    app.event("reaction_added")(reacted)
    app.event("app_home_opened")(home)
    app.event("link_shared")(linked)
    app.options(re.compile(""))(typed)
    app.event(re.compile(""))(_ignored)
    app.error(_failed)


async def _again(ack: AsyncAck, card: Card, click: Click) -> None:
    """Let the modal stay: with what is wrong at its fields, or as a new one."""
    if wrong := errors(card):
        await ack(response_action="errors", errors=wrong)
    else:
        await ack(response_action="update", view=modal(card, click.place))


async def _take(
    intake: Intake, body: Json, keys: list[str], keep: timedelta, answer: Answer
) -> BoltResponse | None:
    """Take the event on; a busy process sends Slack away unclaimed, and Slack comes again."""
    try:
        await intake.take(body, keys, keep, answer)
    except TooBusyError:
        return BoltResponse(status=503)
    return None


def _keys(body: Json, event: Json) -> list[str]:
    """Name the delivery and the message, because one mention arrives as two different events."""
    message = f"slack:message:{body.get('team_id')}:{event['channel']}:{event['ts']}"
    delivery = body.get("event_id")
    return [f"slack:event:{delivery}", message] if delivery else [message]


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


async def _failed(error: Exception, body: Json) -> BoltResponse:
    """Let Slack deliver an event again; tell a person who waits."""
    apology = render(sorry(error)) | {"response_type": "ephemeral"}
    if body.get("type") == "event_callback":
        return BoltResponse(status=503)
    return BoltResponse(status=200, body=apology if "command" in body else "")
