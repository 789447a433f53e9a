"""Takes the buttons from questions that nobody can answer any more: last of all, and quietly."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Generic, TypeVar

from adapters.jobs.worker import happens
from adapters.posting import SlowDown
from bot.open_questions import Void

_log = logging.getLogger(__name__)

PAUSE = 1.2
"""Seconds between two: Slack lets an app change fifty messages a minute."""
MOST = 500
TRIES = 3
LONGEST_WAIT = 60.0
"""Seconds. A platform that wants peace for longer keeps its buttons."""
AT_THE_END = 2.0
"""Seconds for what is left at a shutdown."""

Where = TypeVar("Where")
"""What a platform needs to know to find a message, beside its id."""


class Fading(Generic[Where]):
    """Changes one message after the other.

    `change` shows a question as words alone; it raises `SlowDown` instead of waiting itself.
    """

    def __init__(
        self, change: Callable[[Where, Void], Awaitable[None]], *, pause: float = PAUSE
    ) -> None:
        self._change, self._pause = change, pause
        self._waiting: deque[tuple[Where, Void]] = deque(maxlen=MOST)
        self._closing = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def later(self, where: Where, void: Void) -> None:
        """Leave words alone of a question; not at once, and perhaps never."""
        self._waiting.append((where, void))
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
            where, void = self._waiting.popleft()
            try:
                await self._fade(where, void)
            except Exception as error:
                _log.debug("the buttons of a question stay: %s", error)
            await happens(self._closing, within=self._pause)

    async def _fade(self, where: Where, void: Void) -> None:
        """Try as often as the platform asks for a little time only."""
        for tries_left in reversed(range(TRIES)):
            try:
                await self._change(where, void)
                return
            except SlowDown as error:
                if not tries_left or error.seconds > LONGEST_WAIT or self._closing.is_set():
                    raise
                await happens(self._closing, within=error.seconds)
