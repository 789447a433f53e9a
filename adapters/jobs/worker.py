"""Does the jobs that are due. Any number of workers, in any number of processes, share them."""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from datetime import timedelta
from typing import Protocol
from uuid import uuid4

from adapters.jobs.job import Job
from adapters.posting import Hopeless, SlowDown, Unsure

_log = logging.getLogger(__name__)

Handler = Callable[[Job], Awaitable[None]]

AT_ONCE = 16
LEASE = timedelta(seconds=20)
"""How long after a process died its jobs are taken over. A living one makes it longer in time."""
POLL_SECONDS = 0.5
TRIES = 10
LONGEST_WAIT = timedelta(minutes=5)
AWAY_SECONDS = 2.0
"""How long to leave a database alone that does not answer."""


class Kept(Protocol):
    """The jobs as a worker needs them; `adapters.store.jobs` says what each promises."""

    async def is_due(self) -> bool: ...

    async def claim(self, worker: str, *, limit: int, lease: timedelta) -> tuple[Job, ...]: ...

    async def extend(self, held: tuple[Job, ...], *, lease: timedelta) -> None: ...

    async def finish(self, held: Job) -> bool: ...

    async def retry(
        self, held: Job, after: timedelta, *, counted: bool, error: str, unsure: bool = False
    ) -> bool: ...

    async def bury(self, held: Job, error: str) -> bool: ...


class Worker:
    """Claims jobs, does them by their kind, and says what came of it."""

    def __init__(
        self,
        jobs: Kept,
        handlers: Mapping[str, Handler],
        *,
        at_once: int = AT_ONCE,
        lease: timedelta = LEASE,
        poll: float = POLL_SECONDS,
        tries: int = TRIES,
        first_wait: timedelta = timedelta(seconds=2),
        away: float = AWAY_SECONDS,
    ) -> None:
        self.name = f"worker-{uuid4().hex[:12]}"
        self._jobs, self._handlers = jobs, handlers
        self._at_once, self._lease, self._poll = at_once, lease, poll
        self._tries, self._first_wait, self._away = tries, first_wait, away
        self._running: dict[asyncio.Task[None], Job] = {}
        self._loops: list[asyncio.Task[None]] = []
        self._free, self._stopping, self._stopped = (asyncio.Event() for _ in range(3))

    def start(self) -> None:
        """Begin to work, within the loop that is running."""
        self._loops = [asyncio.create_task(self._work()), asyncio.create_task(self._hold())]

    async def close(self, patience: float) -> None:
        """Claim nothing more, and wait `patience` seconds for the jobs under way."""
        self._stopping.set()
        self._free.set()
        if self._running:
            _, late = await asyncio.wait(set(self._running), timeout=patience)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        self._stopped.set()
        await asyncio.gather(*self._loops)

    async def once(self) -> int:
        """Claim what is due and start it; return how many jobs that were."""
        free = self._at_once - len(self._running)
        if free <= 0 or not await self._jobs.is_due():
            return 0
        claimed = await self._jobs.claim(self.name, limit=free, lease=self._lease)
        for job in claimed:
            task = asyncio.create_task(self._do(job))
            self._running[task] = job
            task.add_done_callback(self._ended)
        return len(claimed)

    async def idle(self) -> None:
        """Wait until nothing is under way."""
        while self._running:
            await asyncio.wait(set(self._running))

    async def _work(self) -> None:
        away = False
        while not self._stopping.is_set():
            try:
                begun = await self.once()
            except Exception as error:
                if not away:
                    _log.error("jobs have to wait: %s", error)
                away = True
                await happens(self._stopping, within=self._away)
                continue
            if away:
                _log.info("jobs go on")
            away = False
            if not begun:
                await self._rest()

    async def _rest(self) -> None:
        """Wait for the next look, a little differently in each process; or for room."""
        if len(self._running) < self._at_once:
            await happens(self._stopping, within=self._poll * random.uniform(0.5, 1.0))
        elif not self._stopping.is_set():
            self._free.clear()
            await self._free.wait()

    async def _hold(self) -> None:
        """Make the leases of what is under way longer, well before they run out."""
        while not await happens(self._stopped, within=self._lease.total_seconds() / 3):
            if held := tuple(self._running.values()):
                try:
                    await self._jobs.extend(held, lease=self._lease)
                except Exception as error:
                    _log.error("leases could not be made longer: %s", error)

    async def _do(self, job: Job) -> None:
        try:
            await self._handled(job)
        except asyncio.CancelledError:
            await self._jobs.retry(
                job, timedelta(0), counted=True, error="the process was stopped", unsure=True
            )
            raise
        except SlowDown as early:
            after = timedelta(seconds=max(early.seconds, 0))
            await self._jobs.retry(job, after, counted=False, error=str(early))
        except Hopeless as error:
            await self._bury(job, str(error))
        except Exception as error:
            await self._again(job, error)
        else:
            if not await self._jobs.finish(job):
                _log.warning("job %s was done, but another worker has it by now", job.id)

    async def _handled(self, job: Job) -> None:
        handler = self._handlers.get(job.kind)
        if handler is None:
            raise Hopeless(f"nobody here does jobs of kind {job.kind!r}")
        await handler(job)

    async def _again(self, job: Job, error: Exception) -> None:
        said = str(error) or type(error).__name__
        if job.attempts >= self._tries:
            await self._bury(job, said)
            return
        _log.warning("job %s will be tried again: %s", job.id, said)
        unsure = isinstance(error, Unsure)
        await self._jobs.retry(
            job, self._backoff(job.attempts), counted=True, error=said, unsure=unsure
        )

    async def _bury(self, job: Job, said: str) -> None:
        _log.error("job %s is given up: %s (parley doctor lists it)", job.id, said)
        await self._jobs.bury(job, said)

    def _backoff(self, attempts: int) -> timedelta:
        """Twice as long each time, and spread, so that many do not come back together."""
        grown: timedelta = min(self._first_wait * 2.0 ** (attempts - 1), LONGEST_WAIT)
        return grown * random.uniform(0.5, 1.5)

    def _ended(self, task: asyncio.Task[None]) -> None:
        job = self._running.pop(task)
        self._free.set()
        if not task.cancelled() and (failed := task.exception()):
            _log.error("what came of job %s could not be kept: %s", job.id, failed)


async def happens(event: asyncio.Event, *, within: float) -> bool:
    """Wait for an event, so many seconds at most, and say whether it happened."""
    with suppress(TimeoutError):
        await asyncio.wait_for(event.wait(), within)
    return event.is_set()
