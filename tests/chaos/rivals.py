"""The same 200 channels the usual ways: a scheduler library on a shared store, and plain cron.

Each process is this module: `python -m tests.chaos.rivals KIND API DATABASE WHEN`.
"""

import asyncio
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from aiohttp import ClientError, ClientSession

from tests.chaos.platforms import TOKEN, Rough, rough
from tests.chaos.scenarios import CHANNELS, Outcome

TRIES = 5
WAIT_BEFORE = 8.0
"""Seconds until the nudges are due: time for all processes to start."""


async def compare(kind: str, replicas: int, seed: int, folder: Path) -> Outcome:
    """Run so many processes of a kind, and count. Nobody is killed here."""
    async with rough(seed) as platform:
        when = str(time.time() + WAIT_BEFORE)
        told = [f"{platform.url}api/", f"sqlite:///{folder}/jobs.db", when]
        processes = []
        for _ in range(replicas):
            processes.append(
                await asyncio.create_subprocess_exec(
                    sys.executable, "-m", "tests.chaos.rivals", kind, *told,
                    stderr=asyncio.subprocess.DEVNULL,
                )
            )  # fmt: skip
            await asyncio.sleep(1)  # the first makes the tables of the library
        began = time.monotonic() + max(0.0, float(when) - time.time())
        await platform.until(60)
        await _quiet(platform)
        for process in processes:
            if process.returncode is None:
                process.kill()
            await process.wait()
        twice = sum(times - 1 for times in platform.marks.values())
        return Outcome(CHANNELS, len(platform.marks), twice, 0, 0, platform.last - began)


async def _quiet(platform: Rough) -> None:
    """Wait until nothing was asked for ten seconds."""
    before = -1
    while before != platform.calls["slack"]:
        before = platform.calls["slack"]
        await asyncio.sleep(10)


def post_later(api: str, channel: int) -> None:
    """Say one nudge; a job of the library's, which runs it in a thread."""
    asyncio.run(_post_alone(api, channel))


async def _post_alone(api: str, channel: int) -> None:
    async with ClientSession() as http:
        await _post(http, api, channel)


async def _post(http: ClientSession, api: str, channel: int) -> None:
    """Say one nudge, as patiently as a careful script."""
    said = {"channel": f"C{channel:05}", "text": f"standup:{channel}"}
    headers = {"Authorization": f"Bearer {TOKEN}"}
    for _ in range(TRIES):
        try:
            async with http.post(f"{api}chat.postMessage", json=said, headers=headers) as answer:
                if answer.status == 200:
                    return
        except ClientError:
            pass
        await asyncio.sleep(1)


async def cron(api: str, when: float) -> None:
    """What cron starts on each machine: say everything that is due now."""
    await asyncio.sleep(max(0.0, when - time.time()))
    turn = asyncio.Semaphore(16)
    async with ClientSession() as http:

        async def one(channel: int) -> None:
            async with turn:
                await _post(http, api, channel)

        await asyncio.gather(*(one(channel) for channel in range(CHANNELS)))


def apscheduler(api: str, database: str, when: float) -> None:
    """The library with one store for all, as its documentation shows it."""
    from apscheduler.executors.pool import ThreadPoolExecutor
    from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
    from apscheduler.schedulers.background import BackgroundScheduler

    scheduler = BackgroundScheduler(
        jobstores={"default": SQLAlchemyJobStore(url=database)},
        executors={"default": ThreadPoolExecutor(16)},
        job_defaults={"misfire_grace_time": 600},
    )
    scheduler.start()
    due = datetime.fromtimestamp(when, UTC)
    for channel in range(CHANNELS):
        scheduler.add_job(
            post_later, "cron", hour=due.hour, minute=due.minute, second=due.second, timezone=UTC,
            args=[api, channel], id=f"standup:{channel}", replace_existing=True,
        )  # fmt: skip
    time.sleep(300)


def main(kind: str, api: str, database: str, when: str) -> None:
    if kind == "cron":
        asyncio.run(cron(api, float(when)))
    else:
        apscheduler(api, database, float(when))


if __name__ == "__main__":
    main(*sys.argv[1:])
