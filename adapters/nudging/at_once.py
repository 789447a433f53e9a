"""Nudges of one platform without a worker: what is due is sent before the call returns."""

from dataclasses import dataclass, replace
from datetime import datetime

from adapters.jobs.job import Job
from adapters.jobs.schedule import Fired, KeptSchedule
from adapters.nudging.nudging import Nudging
from adapters.nudging.timetable import NUDGE


@dataclass(frozen=True, slots=True)
class AtOnce:
    """For a playground whose clock is moved: there is one process, and nobody waits for a pace."""

    nudging: Nudging
    platform: str

    async def next_at(self) -> datetime | None:
        """Return when the next one is due, None if none ever is."""
        coming = [one.next_at for one in await self._mine() if one.next_at]
        return min(coming, default=None)

    async def send_due(self) -> int:
        """Send what is due now; return how many slots came up."""
        now = self.nudging.clock()
        fired = [
            self.nudging.fired(one, now)
            for one in await self._mine()
            if one.next_at and one.next_at <= now
        ]
        for one in sorted(fired, key=lambda each: each.was):
            await self._send(one)
        return len(fired)

    async def _send(self, fired: Fired) -> None:
        await self.nudging.schedules.fire([replace(fired, job=None, slot=None)])
        if fired.job:
            await self.nudging.schedules.change(fired.id, last_slot=fired.slot)
            await self.nudging.handle(Job(fired.job.id, NUDGE, fired.job.payload))

    async def _mine(self) -> tuple[KeptSchedule, ...]:
        every = await self.nudging.schedules.all()
        return tuple(one for one in every if one.platform == self.platform and one.enabled)
