"""What happens once an event is taken on: ask the bot, and say its card in the right place."""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from aiohttp import ClientSession

from adapters.fading import Fading
from adapters.hearing import Clock, Parley, spared
from adapters.intake import Event
from adapters.posting import CannotLook, Hopeless, Posted, SlowDown, Unsure
from adapters.questions import Questions
from adapters.slack.client import responder
from adapters.slack.ears import Ears
from adapters.slack.home import Pages
from adapters.slack.inbound import SLACK
from adapters.slack.modal import modal
from adapters.slack.outsiders import Outsiders
from adapters.slack.posting import SlackPosts, told
from adapters.slack.render import render, with_more
from adapters.slack.threads import Threads
from adapters.slack.views import Views
from bot.audience import is_for_all
from bot.cards import Card, form_of
from bot.messages import Addressed, Click, Message, Place
from bot.service import SHARE
from bot.wording.dialogues import ACTS
from bot.wording.home import CHOSEN, FORGOTTEN, LOOK_UP
from bot.wording.others import DEFINE, REST

Json = dict[str, Any]

ACK_WITHIN = 2.5
"""Seconds. Slack gives up on a command after three."""
AT_ONCE = 0.4
"""Seconds. Nobody has to be told about a shorter wait."""


class ResponseRefusedError(Hopeless):
    """Slack did not take an answer at a response URL: it was too late, or used five times."""


@dataclass(frozen=True, slots=True)
class Answering:
    """Asks the bot and posts what it says."""

    parley: Parley
    clock: Clock
    posts: SlackPosts
    threads: Threads
    views: Views
    outsiders: Outsiders
    session: ClientSession
    ears: Ears
    pages: Pages | None = None
    questions: Questions | None = None
    fading: Fading[str] | None = None

    async def message(self, message: Message, me: str, event: Event) -> None:
        """Answer in the thread where the bot was mentioned, or in the direct message."""
        quiet, is_dm = message.addressed is Addressed.NONE, message.addressed is Addressed.DM
        thread = message.place.thread if is_dm else message.place.thread or message.id
        place = Place(SLACK, message.place.channel, thread)
        if await self.is_out(place, event):
            return
        if not quiet and (above := await self.threads.above(message, me=me)):
            message = replace(message, before=above)
        heard = spared(self.parley.hear(message, now=self.clock()), quiet=quiet)
        card, told = await self._thought(heard, message) if is_dm else (await heard, False)
        out = None
        if card:
            posting = self.posts.post(place, with_more(card, message.text), slot=event.id)
            card = None
            out = await posting
        await self.turned(place.channel, message.id, out)
        if told and thread is None:
            await self.views.thinking(place, message.id, "")

    async def _thought(
        self, heard: Coroutine[Any, Any, Card | None], message: Message
    ) -> tuple[Card | None, bool]:
        """Wait for an answer in a direct message, and say so if it takes a moment.

        Slack takes that away when the answer stands in the same thread; beside it, we do.
        """
        thinking = asyncio.create_task(heard)
        await asyncio.wait([thinking], timeout=AT_ONCE)
        slow = not thinking.done()
        if slow:
            thread = message.place.thread or message.id
            await self.views.thinking(message.place, thread, "is looking it up…")
        return await thinking, slow

    async def command(self, message: Message, body: Json, token: str | None) -> Card | None:
        """Answer a command while Slack waits for the acknowledgement; a form opens as a modal."""
        heard = self.parley.hear(message, now=self.clock())
        card = await spared(asyncio.wait_for(heard, ACK_WITHIN))
        if card and form_of(card):
            view = modal(card, message.place)
            return None if await self.views.open(view, body, token) else card
        return with_more(card, message.text) if card else None

    async def click(self, click: Click, body: Json, token: str | None, event: Event) -> None:
        """Answer a click where it belongs: see `_is_public` and `_thread`.

        A form opens as a modal; where Slack opens none, it stands in the message.

        What was shared may be out already when the click is answered again: it is not repeated.
        """
        place = Place(SLACK, click.place.channel, _thread(click, body))
        if (event.again and click.act == SHARE) or await self.is_out(place, event):
            return
        card = await spared(self.parley.click(click, now=self.clock()))
        if card is None:
            return
        if view := body.get("view"):
            await self._in_view(click, card, view["type"], body, token)
        elif not (_opens(click, card) and await self._opened(card, click, place, body, token)):
            out = await self._in_message(click, card, place, body, event)
            bare = await self._used_up(click, body)
            await self.turned(click.place.channel, click.id, out, bare=bare)

    async def turned(
        self, channel: str, turn: str, out: Posted | None, *, bare: str | None = None
    ) -> None:
        """Once a turn of a dialogue is out, the question before it loses its buttons by and by.

        `out` is the reply, `bare` the message whose buttons are gone already.
        """
        if self.questions is None or self.fading is None:
            return
        void = await self.questions.out(channel, turn, out.id if out else "")
        if void and void.id != bare:
            self.fading.later(channel, void)

    async def _in_message(
        self, click: Click, card: Card, place: Place, body: Json, event: Event
    ) -> Posted | None:
        """Answer below the card for all, or at the response URL for one or where it is shared."""
        url, shared = body.get("response_url"), click.act == SHARE and not card.alone
        if url and (shared or card.alone or not _is_public(click, body)):
            await self.respond(card, url, click.place.thread, shared=shared)
            return None
        return await self.posts.post(place, card, slot=event.id)

    async def _used_up(self, click: Click, body: Json) -> str | None:
        """Take the buttons from a question that was answered, where its message is at hand.

        Return the id of the message if that was done.
        """
        if click.act not in ACTS or not body.get("response_url") or not body.get("message"):
            return None
        url, message = body["response_url"], body["message"]
        left = [one for one in message.get("blocks", ()) if one["type"] not in _TO_ANSWER]
        if not left:
            return None
        bare = {"text": message.get("text", ""), "blocks": left, "replace_original": True}
        unfolded = {"unfurl_links": False, "unfurl_media": False}
        with suppress(Hopeless, SlowDown, Unsure), told():
            await responder(self.session, url).send_dict(bare | unfolded)
            return click.id.partition("/")[0]
        return None

    async def _in_view(
        self, click: Click, card: Card, kind: str, body: Json, token: str | None
    ) -> None:
        """Answer what was pressed in App Home, or in a modal of ours."""
        view = modal(card, click.place)
        if kind == "modal":
            await (self.views.push if form_of(card) else self.views.change)(view, body, token)
        elif form_of(card) or click.act in (DEFINE, LOOK_UP):
            await self.views.open(view, body, token)
        elif self.pages:
            await self.pages.publish(click.person, token)

    async def _opened(
        self, card: Card, click: Click, place: Place, body: Json, token: str | None
    ) -> bool:
        """Open a modal; what concerns all is answered below the card, the rest where one reads."""
        form = form_of(card)
        where = place if form and is_for_all(form.act) else click.place
        return await self.views.open(modal(card, where), body, token)

    def submit(self, click: Click) -> "asyncio.Task[Card | None]":
        """Begin to answer a modal that was sent."""
        return asyncio.create_task(spared(self.parley.click(click, now=self.clock())))

    async def submitted(
        self, click: Click, said: "asyncio.Task[Card | None]", token: str | None, event: Event
    ) -> None:
        """Answer a modal where it was opened: what concerns the channel to all, else to one."""
        card = await said
        if card is None or await self.is_out(click.place, event):
            return
        at_home = self.pages and not click.place.channel
        if self.pages and at_home:
            await self.pages.publish(click.person, token)
        if at_home and click.act in (CHOSEN, FORGOTTEN):
            return
        if is_for_all(click.act) and click.place.channel and not form_of(card):
            await self.posts.post(click.place, card, slot=event.id)
        else:
            await self.views.whisper(click.place, click.person, card, token)

    async def is_out(self, place: Place, event: Event) -> bool:
        """Say whether an earlier attempt posted the answer; where nobody can tell, it did not."""
        if event.again and self.posts.reads_back:
            with suppress(CannotLook):
                return await self.posts.find(place, event.id) is not None
        return False

    async def respond(self, card: Card, url: str, thread: str | None, *, shared: bool) -> None:
        """Answer at a response URL, which works wherever the person is."""
        where = {"response_type": "in_channel" if shared else "ephemeral"}
        in_thread = {"thread_ts": thread} if thread else {}
        answer = render(card) | where | in_thread | {"replace_original": False}
        with told():
            response = await responder(self.session, url).send_dict(answer)
        if response.status_code != 200:
            raise ResponseRefusedError(f"status {response.status_code}")


_TO_ANSWER = frozenset(("actions", "input", "context"))
"""The blocks of a question that are there to answer it, and the hint how."""


def _opens(click: Click, card: Card) -> bool:
    """Whether the answer is a modal: something to fill in, or too long for a message."""
    return click.act == REST or form_of(card) is not None


def _is_public(click: Click, body: Json) -> bool:
    """Whether the answer is a message for all; in a direct message there is nobody else."""
    alone = bool((body.get("container") or {}).get("is_ephemeral"))
    direct = click.place.channel.startswith("D") and not alone
    return direct or is_for_all(click.act, click.value, shown_to_one=alone)


def _thread(click: Click, body: Json) -> str | None:
    """The thread of the card that was clicked on; a channel gets one, a direct message does not."""
    if click.place.thread or click.place.channel.startswith("D"):
        return click.place.thread
    below = (body.get("container") or {}).get("message_ts")
    return str(below) if below else None
