"""How the store is: whether it can be reached and is up to date, and what was given up in it."""

import asyncio
from pathlib import Path

from adapters.findings import Finding, Health
from adapters.settings import Settings
from adapters.store.engine import name_of
from adapters.store.migrate import is_file, is_up_to_date
from adapters.store.store import open_store

ABOUT = "store"
MOST_SHOWN = 5


async def check_store(settings: Settings) -> tuple[Finding, ...]:
    """Look at the database. Raises `StoreError`, with a remedy, when it cannot be reached."""
    url = settings.database_url
    if is_file(url) and not await asyncio.to_thread(Path(name_of(url)).exists):
        said = f"{name_of(url)} is not there yet; parley serve makes it"
        return (Finding(ABOUT, Health.NOTE, said),)
    if not await is_up_to_date(url):
        said = f"{name_of(url)} is not up to date. Run: parley migrate"
        return (Finding(ABOUT, Health.BAD, said),)
    return Finding(ABOUT, Health.GOOD, f"{name_of(url)} is up to date"), *await _jobs(url)


async def retry_dead(settings: Settings) -> int:
    """Let everything that was given up be tried again; return how many jobs that were."""
    async with open_store(settings.database_url) as store:
        return sum([await store.jobs.revive(job.id) for job in await store.jobs.dead()])


async def _jobs(url: str) -> tuple[Finding, ...]:
    async with open_store(url) as store:
        counts, dead = await store.jobs.counts(), await store.jobs.dead()
    waiting = counts.get("waiting", 0) + counts.get("running", 0)
    found = [Finding("jobs", Health.GOOD, f"{waiting} to do")]
    for job in dead[:MOST_SHOWN]:
        where = f" in {job.channel}" if job.channel else ""
        said = f"{job.id}{where} was given up after {job.attempts} attempts: {job.error}"
        found.append(Finding("jobs", Health.BAD, said))
    if dead:
        said = f"{len(dead)} given up in all. To try them again: parley doctor --retry-dead"
        found.append(Finding("jobs", Health.NOTE, said))
    return tuple(found)
