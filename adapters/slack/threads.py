"""What was said above a message in its thread, as far as the history may be read."""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.inbound import SLACK, to_message
from adapters.slack.posting import TokenOf
from bot.messages import Earlier, Message

_log = logging.getLogger(__name__)

Json = dict[str, Any]

WITHIN = 2.0
"""Seconds. Somebody waits for the answer, and it can do without what stands above."""
PAGE, MOST_PAGES = 100, 3
MOST = 50
SECONDS_BACK = 24 * 3600
MOST_THREADS = 500


class Threads:
    """Reads the messages above one in its thread; of a thread that is known, only the new ones."""

    def __init__(self, client: AsyncWebClient, token_of: TokenOf) -> None:
        self._client, self._token_of = client, token_of
        self._known: dict[tuple[str, str], list[Json]] = {}
        self._closed_to: set[str] = set()

    async def above(self, message: Message, *, me: str) -> tuple[Earlier, ...]:
        """Return what people said above, oldest first; nothing where it may not be read."""
        if message.place.thread is None:
            return ()
        try:
            said = await asyncio.wait_for(self._read(message, message.place.thread), WITHIN)
        except Exception as error:
            _log.debug("what stands above is not known: %s", type(error).__name__)
            return ()
        return _people(said, message, me)

    async def one(self, channel: str, ts: str) -> Json | None:
        """Return the message of that moment as Slack tells it; None where it may not be read."""
        asked = {"channel": channel, "ts": ts, "oldest": ts, "latest": ts}
        try:
            token = await self._token_of(channel)
            pages = self._pages(asked | {"inclusive": True, "limit": 2}, token)
            found = asyncio.wait_for(anext(_with_ts(pages, ts), None), WITHIN)
            return await found
        except Exception as error:
            _log.debug("a message cannot be read: %s", type(error).__name__)
            return None

    async def _read(self, message: Message, thread: str) -> Sequence[Json]:
        """Read on from where the last reading ended."""
        token = await self._token_of(message.place.channel)
        if token in self._closed_to:
            return ()
        key = (message.place.channel, thread)
        known = self._known.pop(key, [])
        since = known[-1]["ts"] if known else f"{float(message.id) - SECONDS_BACK:.6f}"
        asked = {"channel": key[0], "ts": thread, "oldest": since, "limit": PAGE}
        try:
            new = [one async for one in self._pages(asked, token)]
        except SlackApiError as error:
            if error.response.get("error") == "missing_scope":
                self._closed_to.add(token)
            raise
        seen = {one["ts"] for one in known}
        known += [one for one in new if one.get("ts") and one["ts"] not in seen]
        self._keep(key, known[-MOST:])
        return known

    async def _pages(self, asked: Json, token: str) -> AsyncIterator[Json]:
        who = {"Authorization": f"Bearer {token}"}
        for _ in range(MOST_PAGES):
            page = await self._client.api_call("conversations.replies", data=asked, headers=who)
            for message in page.get("messages") or ():
                yield message
            cursor = (page.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return
            asked = asked | {"cursor": cursor}

    def _keep(self, key: tuple[str, str], messages: list[Json]) -> None:
        """Keep the latest reading of a thread, and of so many threads."""
        self._known[key] = messages
        while len(self._known) > MOST_THREADS:
            del self._known[next(iter(self._known))]


async def _with_ts(messages: AsyncIterator[Json], ts: str) -> AsyncIterator[Json]:
    """The message of that moment among those that Slack sends along."""
    async for message in messages:
        if message.get("ts") == ts:
            yield message


def _people(said: Sequence[Json], message: Message, me: str) -> tuple[Earlier, ...]:
    """What people said before this message; nothing of ours, nor of other machines."""
    place = {"channel": message.place.channel}
    read = (
        to_message(one | place, me=me)
        for one in sorted(said, key=lambda one: float(one["ts"]))
        if float(one["ts"]) < float(message.id)
    )
    return tuple(
        Earlier(one.person, one.text) for one in read if one and one.person.platform == SLACK
    )
