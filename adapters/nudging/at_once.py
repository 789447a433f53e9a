"""Nudges of one platform without a worker: what is due is sent before the call returns."""

from dataclasses import replace
from datetime import UTC, datetime

from adapters.hearing import Clock
from adapters.jobs.job import Job, Json
from adapters.jobs.schedule import Fired, KeptSchedule
from adapters.nudging.nudging import Nudging
from adapters.nudging.timetable import NUDGE


class AtOnce:
    """For a playground whose clock is moved: there is one process, and nobody waits for a pace."""

    def __init__(self, nudging: Nudging, platform: str) -> None:
        self._later = Later(nudging.clock)
        self._nudging = replace(nudging, jobs=self._later)
        self._platform = platform

    async def next_at(self) -> datetime | None:
        """Return when the next one is due, None if none ever is."""
        coming = [one.next_at for one in await self._mine() if one.next_at]
        return min((*coming, *self._later.moments()), default=None)

    async def send_due(self) -> int:
        """Send what is due now; return how many slots came up."""
        now = self._nudging.clock()
        fired = [
            self._nudging.fired(one, now)
            for one in await self._mine()
            if one.next_at and one.next_at <= now
        ]
        for one in sorted(fired, key=lambda each: each.was):
            await self._send(one)
        for job in self._later.take(now):
            await self._nudging.sum_up(job)
        return len(fired)

    async def _send(self, fired: Fired) -> None:
        await self._nudging.schedules.fire([replace(fired, job=None, slot=None)])
        if fired.job:
            await self._nudging.schedules.change(fired.id, last_slot=fired.slot)
            await self._nudging.handle(Job(fired.job.id, NUDGE, fired.job.payload))

    async def _mine(self) -> tuple[KeptSchedule, ...]:
        every = await self._nudging.schedules.all()
        return tuple(one for one in every if one.platform == self._platform and one.enabled)


class Later:
    """What follows a nudge after a while: no worker's clock moves with that of a playground."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._kept: dict[str, tuple[datetime, Job]] = {}

    async def put(
        self,
        key: str,
        kind: str,
        payload: Json,
        *,
        channel: str = "",
        run_at: datetime | None = None,
    ) -> bool:
        """Keep a job for as long after the moved clock as it was meant to be after the real one."""
        now = datetime.now(UTC)
        due = self._clock() + ((run_at or now) - now)
        return self._kept.setdefault(key, (due, Job(key, kind, payload, channel)))[0] == due

    def moments(self) -> tuple[datetime, ...]:
        """When something is to be done."""
        return tuple(due for due, _ in self._kept.values())

    def take(self, now: datetime) -> tuple[Job, ...]:
        """What is due, each once."""
        due = [key for key, (moment, _) in self._kept.items() if moment <= now]
        return tuple(self._kept.pop(key)[1] for key in due)
