"""Answers under way: so many at once, so many waiting, none forgotten when the process ends."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

_log = logging.getLogger(__name__)

Job = Callable[[], Coroutine[Any, Any, None]]


class TooBusyError(Exception):
    """Nothing more is taken on now. Whoever asked may ask again later."""


class Work:
    """Runs jobs in the background and knows all of them, so that it can wait for them."""

    def __init__(self, *, at_once: int, waiting: int) -> None:
        self._turn = asyncio.Semaphore(at_once)
        self._most = at_once + waiting
        self._taken = 0
        self._running: set[asyncio.Task[None]] = set()
        self._closed = False

    async def take(self, claim: Awaitable[bool], job: Job) -> bool:
        """Start `job` if `claim` is won, and say whether it was.

        Raises `TooBusyError` before the claim is made, so that it stays free for the next attempt.
        """
        if self._closed or self._taken >= self._most:
            _discard(claim)
            raise TooBusyError
        self._taken += 1
        won = False
        try:
            won = await claim
        finally:
            if not won:
                self._taken -= 1
        if won:
            self._start(job)
        return won

    async def close(self, patience: float) -> None:
        """Take on nothing more, wait `patience` seconds for what is under way, then give it up."""
        self._closed = True
        if not self._running:
            return
        _, late = await asyncio.wait(self._running, timeout=patience)
        for task in late:
            task.cancel()
        if late:
            _log.error("%d answers were given up at shutdown", len(late))
            await asyncio.gather(*late, return_exceptions=True)

    def _start(self, job: Job) -> None:
        task = asyncio.create_task(self._run(job))
        self._running.add(task)
        task.add_done_callback(self._done)

    async def _run(self, job: Job) -> None:
        async with self._turn:
            await job()

    def _done(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        self._taken -= 1
        if not task.cancelled() and (failed := task.exception()):
            _log.error("an answer was lost", exc_info=failed)


def _discard(claim: Awaitable[bool]) -> None:
    """Let go of a claim that nobody will wait for, without a warning about it."""
    if asyncio.iscoroutine(claim):
        claim.close()
