"""Writes for many in one transaction: who comes while one is under way shares the next.

What need not be now waits a moment for somebody to share with.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

Ask = TypeVar("Ask")
Answer = TypeVar("Answer")

MOST = 200
"""How many share one transaction; databases limit how much one statement may hold."""


class Gathering(Generic[Ask, Answer]):
    """Collects what is asked for, and has `do` answer all of it at once, in order.

    If `do` fails, everybody who shared it hears of it.
    """

    def __init__(self, do: Callable[[Sequence[Ask]], Awaitable[Sequence[Answer]]]) -> None:
        self._do = do
        self._waiting: list[tuple[Ask, asyncio.Future[Answer]]] = []
        self._running: asyncio.Task[None] | None = None
        self._later: asyncio.TimerHandle | None = None
        self._is_time = False

    async def ask(self, ask: Ask, *, within: float = 0.0) -> Answer:
        """Wait for the answer to one, which is asked now or, at the latest, `within` seconds."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Answer] = loop.create_future()
        self._waiting.append((ask, answer))
        if not within:
            self._begin()
        elif self._later is None:
            self._later = loop.call_later(within, self._begin)
        return await answer

    async def close(self) -> None:
        """Answer everybody who still waits, and come back when that is done."""
        if self._waiting:
            self._begin()
        if self._running and not self._running.done():
            await self._running

    def _begin(self) -> None:
        self._is_time = True
        if self._later:
            self._later.cancel()
            self._later = None
        if self._running is None or self._running.done():
            self._running = asyncio.create_task(self._run())

    async def _run(self) -> None:
        while self._is_time:
            now, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
            self._is_time = bool(self._waiting)
            try:
                answers = await self._do([ask for ask, _ in now])
            except BaseException as error:
                for _, waiting in now:
                    if not waiting.done():
                        waiting.set_exception(error)
                if not isinstance(error, Exception):
                    raise
                continue
            for (_, waiting), answer in zip(now, answers, strict=True):
                if not waiting.done():
                    waiting.set_result(answer)
