"""What only one person sees: a modal, App Home, a line that Slack shows to nobody else."""

import logging
from dataclasses import dataclass
from typing import Any

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.posting import Hopeless
from adapters.slack.posting import TokenOf, told
from adapters.slack.render import render
from bot.cards import Card
from bot.messages import Person, Place

_log = logging.getLogger(__name__)

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Views:
    """Shows things to one person. `client` does not wait: whoever clicked waits already."""

    client: AsyncWebClient
    token_of: TokenOf

    async def open(self, view: Json, body: Json, token: str | None) -> bool:
        """Open a modal and say whether Slack did. It does so within three seconds of the click."""
        if not (trigger := body.get("trigger_id")):
            return False
        try:
            await self.client.views_open(trigger_id=trigger, view=view, token=token)
        except (SlackApiError, ClientError, TimeoutError, OSError) as error:
            _log.info("no modal was opened: %s", type(error).__name__)
            return False
        return True

    async def push(self, view: Json, body: Json, token: str | None) -> None:
        """Open a modal above the one where something was pressed."""
        with told():
            await self.client.views_push(trigger_id=body["trigger_id"], view=view, token=token)

    async def change(self, view: Json, body: Json, token: str | None) -> None:
        """Show something else in the modal where something was pressed."""
        with told():
            await self.client.views_update(view_id=body["view"]["id"], view=view, token=token)

    async def publish(self, person: Person, view: Json, token: str | None) -> None:
        """Show App Home to a person."""
        with told():
            await self.client.views_publish(user_id=person.id, view=view, token=token)

    async def suggest(self, channel: str, prompts: list[dict[str, str]], token: str | None) -> None:
        """Suggest what to say, above the direct messages."""
        with told():
            await self.client.assistant_threads_setSuggestedPrompts(
                channel_id=channel, prompts=prompts, title="Ask me, for example", token=token
            )

    async def thinking(self, place: Place, ts: str, status: str) -> None:
        """Say that an answer takes a moment; "" takes it away, as an answer in the thread does."""
        try:
            token = await self.token_of(place.channel)
            await self.client.assistant_threads_setStatus(
                channel_id=place.channel, thread_ts=ts, status=status, token=token
            )
        except (SlackApiError, ClientError, TimeoutError, OSError) as error:
            _log.info("no status was shown: %s", type(error).__name__)

    async def whisper(self, place: Place, person: Person, card: Card, token: str | None) -> None:
        """Say something to one person where they are; where we may not, in a direct message."""
        if not place.channel.startswith(("C", "G")):
            return await self._direct(place, person, card, token)
        who = token or await self.token_of(place.channel)
        try:
            with told():
                await self.client.chat_postEphemeral(
                    channel=place.channel, user=person.id, thread_ts=place.thread, token=who,
                    **_said(card),
                )  # fmt: skip
        except Hopeless:
            await self._direct(Place(place.platform, ""), person, card, who)

    async def _direct(self, place: Place, person: Person, card: Card, token: str | None) -> None:
        """A person's id is the channel where only they and we are."""
        who = token or await self.token_of(place.channel)
        with told():
            await self.client.chat_postMessage(
                channel=place.channel or person.id, thread_ts=place.thread, token=who,
                **render(card),
            )  # fmt: skip


def _said(card: Card) -> Json:
    """What is whispered is never unfurled, and Slack knows no such switch for it."""
    return {key: value for key, value in render(card).items() if not key.startswith("unfurl")}
