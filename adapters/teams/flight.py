"""Doing a thing once for all who want it at the same time."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Flight(Generic[T]):
    """Runs `do` at most once at a time. Whoever joins gets the result, or the same exception."""

    def __init__(self, do: Callable[[], Coroutine[Any, Any, T]]) -> None:
        self._do = do
        self._task: asyncio.Task[T] | None = None

    async def join(self) -> T:
        """Wait for the result of the one under way, or of a new one.

        Somebody who stops waiting does not stop it for the others.
        """
        return await asyncio.shield(self.start())

    def start(self) -> asyncio.Task[T]:
        """See to it that one is under way, and do not wait."""
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._do())
            self._task.add_done_callback(_looked_at)
        return self._task

    async def close(self) -> None:
        """Stop the one under way."""
        if self._task and not self._task.done():
            self._task.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await self._task


def _looked_at(task: asyncio.Task[Any]) -> None:
    """Keep asyncio from complaining of a failure that nobody waited for: the next try will tell."""
    if not task.cancelled():
        task.exception()
