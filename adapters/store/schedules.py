"""Schedules in the store: which channel gets which nudge, and when the next one is due."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, bindparam, delete, func, select, update

from adapters.jobs.schedule import Fired, KeptSchedule
from adapters.store.database import Database, columns
from adapters.store.jobs import put_all
from adapters.store.tables import schedule


class Schedules:
    """Keeps schedules. Any number of processes may tick: each slot becomes one job."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def keep(self, kept: KeptSchedule) -> None:
        """Keep a schedule in place of what has its id."""
        row = self._database.insert(schedule).values(**asdict(kept))
        changed = {key: getattr(row.excluded, key) for key in asdict(kept) if key != "id"}
        async with self._database.write() as connection:
            await connection.execute(row.on_conflict_do_update(index_elements=["id"], set_=changed))

    async def change(self, key: str, **values: Any) -> bool:
        """Change some columns and leave the others; return False if there is no such schedule."""
        changed = update(schedule).where(schedule.c.id == key).values(**values)
        async with self._database.write() as connection:
            return (await connection.execute(changed)).rowcount == 1

    async def find(self, key: str) -> KeptSchedule | None:
        """Return the schedule of that id, None if there is none."""
        found = await self._all(select(schedule).where(schedule.c.id == key))
        return found[0] if found else None

    async def in_channel(self, platform: str, channel: str) -> tuple[KeptSchedule, ...]:
        """Return what one channel gets, by id."""
        here = and_(schedule.c.platform == platform, schedule.c.channel == channel)
        return await self._all(select(schedule).where(here).order_by(schedule.c.id))

    async def all(self) -> tuple[KeptSchedule, ...]:
        """Return every schedule, by id."""
        return await self._all(select(schedule).order_by(schedule.c.id))

    async def drop(self, key: str) -> None:
        """Forget a schedule."""
        async with self._database.write() as connection:
            await connection.execute(delete(schedule).where(schedule.c.id == key))

    async def due(self, now: datetime, *, limit: int = 1_000) -> tuple[KeptSchedule, ...]:
        """Return the enabled schedules whose time has come, the longest overdue first."""
        come = and_(schedule.c.enabled, schedule.c.next_at <= now)
        oldest = select(schedule).where(come).order_by(schedule.c.next_at, schedule.c.id)
        return await self._all(oldest.limit(limit))

    async def fire(self, fired: Sequence[Fired], *, now: datetime | None = None) -> int:
        """Move schedules on and keep their jobs, in one transaction; return how many jobs.

        A schedule that somebody changed or fired meanwhile is left as it is.
        """
        by_id = {one.id: one for one in fired}
        if not by_id:
            return 0
        locked = (
            select(schedule.c.id, schedule.c.next_at)
            .where(schedule.c.id.in_(by_id), schedule.c.enabled)
            .with_for_update(skip_locked=True)
        )
        async with self._database.write() as connection:
            now = now or await self._database.now(connection)
            mine = [
                by_id[row.id]
                for row in await connection.execute(locked)
                if row.next_at == by_id[row.id].was
            ]
            if mine:
                await connection.execute(_MOVED, [_moved(one) for one in mine])
            jobs = [one.job for one in mine if one.job]
            return await put_all(self._database, connection, jobs, now=now)

    async def next_due(self) -> datetime | None:
        """Return when the next schedule is due, None if none ever is."""
        soonest = select(func.min(schedule.c.next_at)).where(schedule.c.enabled)
        async with self._database.read() as connection:
            found: datetime | None = await connection.scalar(soonest)
            return found

    async def _all(self, chosen: Select[Any]) -> tuple[KeptSchedule, ...]:
        async with self._database.read() as connection:
            return tuple(KeptSchedule(**columns(row)) for row in await connection.execute(chosen))


_MOVED = (
    update(schedule)
    .where(schedule.c.id == bindparam("moved"))
    .values(
        next_at=bindparam("after"), last_slot=func.coalesce(bindparam("slot"), schedule.c.last_slot)
    )
)


def _moved(one: Fired) -> dict[str, object]:
    return {"moved": one.id, "after": one.next_at, "slot": one.slot if one.job else None}
