"""Takes the buttons from questions that nobody can answer any more: last of all, and quietly."""

import asyncio
import logging
from collections import deque
from contextlib import suppress

from slack_sdk.web.async_client import AsyncWebClient

from adapters.jobs.worker import happens
from adapters.posting import SlowDown
from adapters.slack.client import LONGEST_WAIT
from adapters.slack.posting import TokenOf, told
from adapters.slack.render import render
from bot.open_questions import Void

_log = logging.getLogger(__name__)

PAUSE = 1.2
"""Seconds between two: Slack lets an app change fifty messages a minute."""
MOST = 500
TRIES = 3
AT_THE_END = 2.0
"""Seconds for what is left at a shutdown."""


class Fading:
    """Changes one message after the other. `client` does not wait: whoever waits is here."""

    def __init__(self, client: AsyncWebClient, token_of: TokenOf, *, pause: float = PAUSE) -> None:
        self._client, self._token_of, self._pause = client, token_of, pause
        self._waiting: deque[tuple[str, Void]] = deque(maxlen=MOST)
        self._closing = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def later(self, channel: str, void: Void) -> None:
        """Leave words alone of a question; not at once, and perhaps never."""
        self._waiting.append((channel, void))
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._run())

    async def close(self) -> None:
        """Do what can be done in a moment, and give the rest up."""
        self._closing.set()
        if self._task:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._task, AT_THE_END)

    async def _run(self) -> None:
        while self._waiting:
            channel, void = self._waiting.popleft()
            try:
                await self._fade(channel, void)
            except Exception as error:
                _log.debug("the buttons of a question stay: %s", error)
            await happens(self._closing, within=self._pause)

    async def _fade(self, channel: str, void: Void) -> None:
        """Show the question without its buttons. Raises what Slack's failure means."""
        shown, who = render(void.card), await self._token_of(channel)
        for tries_left in reversed(range(TRIES)):
            try:
                with told():
                    await self._client.chat_update(
                        channel=channel, ts=void.id, text=shown["text"], blocks=shown["blocks"],
                        token=who,
                    )  # fmt: skip
                return
            except SlowDown as error:
                wait = error.seconds
                if not tries_left or wait > LONGEST_WAIT.total_seconds() or self._closing.is_set():
                    raise
                await happens(self._closing, within=wait)
