"""Writes for many in one transaction: who comes while one is under way shares the next."""

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

    async def ask(self, ask: Ask) -> Answer:
        """Wait for the answer to one."""
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting.append((ask, answer))
        if self._running is None or self._running.done():
            self._running = asyncio.create_task(self._run())
        return await answer

    async def _run(self) -> None:
        while self._waiting:
            now, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
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
