"""Channels that are shared with another company (Slack Connect): who is outside reads along."""

import asyncio
import logging
from time import monotonic

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.posting import TokenOf

_log = logging.getLogger(__name__)

WITHIN = 1.0
"""Seconds. Somebody waits for the answer to a command."""
REMEMBERED_SECONDS = 600.0
MOST_REMEMBERED = 10_000


class Outsiders:
    """Knows which channels are shared: from what was said there, or by asking Slack if we may.

    A command does not say whether its channel is shared. Where we may not ask, and nothing was
    said to us in the channel yet, it counts as the company's own.
    """

    def __init__(self, client: AsyncWebClient, token_of: TokenOf) -> None:
        self._client, self._token_of = client, token_of
        self._known: dict[str, tuple[bool, float]] = {}
        self._closed_to: set[str] = set()

    def saw(self, channel: str, *, shared: bool) -> None:
        """Keep what an event said about its channel."""
        if len(self._known) >= MOST_REMEMBERED:
            self._known.clear()
        self._known[channel] = (shared, monotonic() + REMEMBERED_SECONDS)

    async def read_along(self, channel: str, token: str | None) -> bool:
        """Say whether people from outside read what is said in a channel."""
        shared, until = self._known.get(channel, (False, 0.0))
        if not channel.startswith(("C", "G")) or until > monotonic():
            return shared
        try:
            asked = self._ask(channel, token or await self._token_of(channel))
            shared = await asyncio.wait_for(asked, WITHIN)
        except Exception as error:
            _log.debug("a channel cannot be looked at: %s", type(error).__name__)
            return shared
        self.saw(channel, shared=shared)
        return shared

    async def _ask(self, channel: str, token: str) -> bool:
        if token in self._closed_to:
            return self._known.get(channel, (False, 0.0))[0]
        try:
            found = await self._client.conversations_info(channel=channel, token=token)
        except SlackApiError as error:
            if error.response.get("error") == "missing_scope":
                self._closed_to.add(token)
            raise
        about = found.get("channel") or {}
        return bool(about.get("is_ext_shared") or about.get("is_pending_ext_shared"))
