"""The job that drops what was kept long enough: once a day for all processes."""

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from adapters.configured.keep import Keep
from adapters.hearing import Clock
from adapters.jobs.job import Job, Jobs
from adapters.jobs.worker import Handler

_log = logging.getLogger(__name__)

TIDY = "tidy"
"""The kind of the job."""
LOOK_SECONDS = 900.0


class Sweeps(Protocol):
    """Drops what is too old."""

    async def sweep(self, keep: Keep) -> Mapping[str, int]:
        """Drop what was kept long enough; return how many rows of which table that was."""


@dataclass(frozen=True, slots=True)
class Retention:
    """Sees to it that nothing is kept for longer than the settings say."""

    jobs: Jobs
    kept: Sweeps
    keep: Keep
    clock: Clock

    async def run(self) -> None:
        """Have each day's job done until cancelled; a database that is away stops nothing."""
        while True:
            try:
                await self.put_today()
            except Exception as error:
                _log.warning("what is old cannot be dropped yet: %s", error)
            await asyncio.sleep(LOOK_SECONDS)

    async def put_today(self) -> bool:
        """Put the job of today, once for all processes; False if it was put before."""
        return await self.jobs.put(f"{TIDY}:{self.clock().date()}", TIDY, {})

    async def handle(self, job: Job) -> None:
        """Drop what is too old."""
        dropped = await self.kept.sweep(self.keep)
        said = ", ".join(f"{number} of {table}" for table, number in dropped.items() if number)
        _log.info("what was kept long enough is dropped: %s", said or "nothing today")

    @property
    def handlers(self) -> Mapping[str, Handler]:
        """What a worker needs to do the job."""
        return {TIDY: self.handle}
