"""How long a look at ten thousand schedules takes, and whether memory grows by it."""

import asyncio
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

import psutil

from adapters.nudging.nudging import EVERY_SECONDS
from adapters.settings import Settings
from adapters.store.store import Store
from adapters.store.tables import schedule
from adapters.wiring import nudging_of, open_house
from benchmarks.table import Goal, Table, duration, megabytes

MANY, DUE, TICKS = 10_000, 200, 300
MOST = 0.050
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
ZONES = ("Europe/London", "Europe/Lisbon", "Africa/Abidjan", "Africa/Accra")


def tables() -> Iterator[Table]:
    """Measure the tick of nudges."""
    yield asyncio.run(_measured())


async def _measured() -> Table:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/parley.db"
        async with open_house(Settings(database_url=url, outbox=Path(folder))) as house:
            await _fill(house.store)
            moment = [NOON]
            nudging = nudging_of(house, {}, lambda: moment[0])
            idle = [await _timed(nudging.tick) for _ in range(TICKS)]
            before = psutil.Process().memory_info().rss
            for _ in range(TICKS):
                await nudging.tick()
            grown = max(0, psutil.Process().memory_info().rss - before)
            busy = []
            for _ in range(10):
                moment[0] += timedelta(minutes=1)
                busy.append(await _timed(nudging.tick))
            made = await house.store.jobs.counts()
            assert made == {"waiting": 10 * DUE}, made
    return _table(median(idle), max(idle), median(busy), grown)


async def _timed(act: object) -> float:
    begin = perf_counter()
    await act()  # type: ignore[operator]
    return perf_counter() - begin


async def _fill(store: Store) -> None:
    """Ten thousand schedules, two hundred of which come due each minute from noon on."""
    rows = [
        {
            "id": f"slack:C{number}:standup",
            "platform": "slack",
            "channel": f"C{number}",
            "kind": "standup",
            "cron": f"{1 + number // DUE} 12 * * *",
            "zone": ZONES[number % len(ZONES)],
            "next_at": NOON + timedelta(minutes=1 + number // DUE),
            "settings": {},
        }
        for number in range(MANY)
    ]
    async with store.database.write() as connection:
        await connection.execute(schedule.insert(), rows)


def _table(idle: float, worst: float, busy: float, grown: int) -> Table:
    rows = (
        ("nothing is due", duration(idle)),
        ("nothing is due, the slowest", duration(worst)),
        (f"{DUE} are due at once", duration(busy)),
        (f"memory grown by {TICKS} looks", megabytes(grown)),
    )
    note = (
        "How long Parley's look at its schedules takes, in a SQLite file. It looks every "
        f"{EVERY_SECONDS:.0f} seconds; what is due becomes jobs, and the next moment of each is "
        "worked out."
    )
    goal = Goal(
        f"a look at {MANY:,} schedules of which none is due within {duration(MOST)}",
        duration(idle),
        idle <= MOST,
    )
    many = Goal(f"{DUE} due at once within {duration(MOST)}", duration(busy), busy <= MOST)
    return Table(f"{MANY:,} schedules", ("a look when", "took"), rows, (note,), (goal, many))
