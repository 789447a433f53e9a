"""Jobs in the store: put once, held by one worker at a time, given up only in plain sight.

A worker holds a job for as long as its lease; what it says about a job counts only while it holds
it. Without `now`, the database's own clock decides, so that no machine's wrong clock steals a job.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    and_,
    case,
    delete,
    exists,
    func,
    literal,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.jobs.job import DeadJob, Job, Json, NewJob
from adapters.store.database import Database
from adapters.store.tables import job

WAITING, RUNNING, DONE, DEAD = "waiting", "running", "done", "dead"
PACE = timedelta(seconds=1)
"""Chat platforms want no more than one post a second in one channel."""
_CLAIMING = 7_265_001
"""The advisory lock that lets one process at a time choose, so that none breaks the pace."""
_other = job.alias("other")


class Jobs:
    """Keeps jobs. Any number of workers may ask for them."""

    def __init__(self, database: Database, *, pace: timedelta = PACE) -> None:
        self._database, self._pace = database, pace

    async def put(
        self,
        key: str,
        kind: str,
        payload: Json,
        *,
        channel: str = "",
        run_at: datetime | None = None,
        now: datetime | None = None,
    ) -> bool:
        """Keep a job to be done from `run_at` on; False if there is, or was, one of that id."""
        new = NewJob(key, kind, payload, channel, run_at)
        async with self._database.write() as connection:
            now = now or await self._database.now(connection)
            return bool(await put_all(self._database, connection, [new], now=now))

    async def is_due(self, *, now: datetime | None = None) -> bool:
        """Say whether there is anything to claim. Asking costs no write."""
        async with self._database.read() as connection:
            now = now or await self._database.now(connection)
            return bool(await connection.scalar(select(exists().where(self._due(now)))))

    async def claim(
        self, worker: str, *, limit: int, lease: timedelta, now: datetime | None = None
    ) -> tuple[Job, ...]:
        """Take what is due, the oldest first, at most one job a channel."""
        async with self._database.write() as connection:
            if self._database.is_postgres:
                await connection.execute(select(func.pg_advisory_xact_lock(_CLAIMING)))
            now = now or await self._database.now(connection)
            oldest = select(job.c.id).where(self._due(now)).order_by(job.c.run_at, job.c.id)
            chosen = oldest.limit(limit).with_for_update(skip_locked=True)
            taken = (
                update(job)
                .where(job.c.id.in_(chosen))
                .values(
                    state=RUNNING,
                    attempts=job.c.attempts + 1,
                    maybe_sent=or_(job.c.maybe_sent, job.c.state == RUNNING),
                    locked_by=worker,
                    locked_until=now + lease,
                )
                .returning(job)
            )
            rows = (await connection.execute(taken)).all()
            return tuple(_job(row) for row in sorted(rows, key=lambda row: (row.run_at, row.id)))

    async def extend(
        self, held: Sequence[Job], *, lease: timedelta, now: datetime | None = None
    ) -> None:
        """Hold the jobs for longer, as far as they are still held."""
        async with self._database.write() as connection:
            now = now or await self._database.now(connection)
            for one in held:
                longer = update(job).where(_is_held(one)).values(locked_until=now + lease)
                await connection.execute(longer)

    async def finish(self, held: Job, *, now: datetime | None = None) -> bool:
        """Keep that the job is done. Return False if it is somebody else's by now."""
        async with self._database.write() as connection:
            now = now or await self._database.now(connection)
            return await _change(connection, held, state=DONE, done_at=now, last_error=None)

    async def retry(
        self,
        held: Job,
        after: timedelta,
        *,
        counted: bool,
        error: str,
        unsure: bool = False,
        now: datetime | None = None,
    ) -> bool:
        """Do the job again after a while. Return False if it is somebody else's by now.

        An attempt that does not count was refused for being early; then its channel waits with it.
        """
        async with self._database.write() as connection:
            now = now or await self._database.now(connection)
            changed: dict[str, Any] = {"state": WAITING, "run_at": now + after, "last_error": error}
            if unsure:
                changed["maybe_sent"] = True
            if not counted:
                changed["attempts"] = held.attempts - 1
                await _hold_back(connection, held.channel, now + after)
            return await _change(connection, held, **changed)

    async def bury(self, held: Job, error: str, *, now: datetime | None = None) -> bool:
        """Give the job up; it stays in sight. Return False if it is somebody else's by now."""
        async with self._database.write() as connection:
            now = now or await self._database.now(connection)
            return await _change(connection, held, state=DEAD, done_at=now, last_error=error)

    async def dead(self) -> tuple[DeadJob, ...]:
        """Return the jobs that were given up, the oldest first."""
        found = select(job).where(job.c.state == DEAD).order_by(job.c.run_at, job.c.id)
        async with self._database.read() as connection:
            return tuple(
                DeadJob(
                    row.id, row.kind, row.channel, row.attempts, row.last_error or "", row.run_at
                )
                for row in await connection.execute(found)
            )

    async def revive(self, key: str, *, now: datetime | None = None) -> bool:
        """Let a job that was given up be done after all. Return False if there is none."""
        async with self._database.write() as connection:
            now = now or await self._database.now(connection)
            given_up = update(job).where(job.c.id == key, job.c.state == DEAD)
            again = given_up.values(state=WAITING, attempts=0, run_at=now, done_at=None)
            return (await connection.execute(again)).rowcount == 1

    async def cancel(self, key: str) -> bool:
        """Take away a job that nobody has begun. Return False if there is none."""
        unbegun = delete(job).where(job.c.id == key, job.c.state == WAITING)
        async with self._database.write() as connection:
            return (await connection.execute(unbegun)).rowcount == 1

    async def forget(self, before: datetime) -> int:
        """Drop what was done or given up before that moment; return how many jobs it was."""
        ended = delete(job).where(job.c.state.in_((DONE, DEAD)), job.c.done_at < before)
        async with self._database.write() as connection:
            return (await connection.execute(ended)).rowcount

    async def counts(self) -> dict[str, int]:
        """Return how many jobs there are in each state."""
        counted = select(job.c.state, func.count().label("n")).group_by(job.c.state)
        async with self._database.read() as connection:
            return {row.state: row.n for row in await connection.execute(counted)}

    def _due(self, now: datetime) -> ColumnElement[bool]:
        """Waiting and next in a channel that has rested, or held by somebody who is gone."""
        first = (
            select(_other.c.id)
            .where(_other.c.channel == job.c.channel, _is_ready(_other, now))
            .order_by(_other.c.run_at, _other.c.id)
            .limit(1)
            .scalar_subquery()
        )
        tired = exists().where(
            _other.c.channel == job.c.channel,
            or_(
                and_(_other.c.state == RUNNING, _other.c.locked_until > now),
                and_(_other.c.state == DONE, _other.c.done_at > now - self._pace),
            ),
        )
        in_turn = or_(job.c.channel == "", and_(job.c.id == first, ~tired))
        return and_(_is_ready(job, now), in_turn)


async def put_all(
    database: Database, connection: AsyncConnection, new: Sequence[NewJob], *, now: datetime
) -> int:
    """Keep jobs within a transaction that is under way; return how many were new."""
    rows = [
        {
            "id": one.id,
            "kind": one.kind,
            "payload": one.payload,
            "channel": one.channel,
            "state": WAITING,
            "run_at": one.run_at or now,
            "made_at": now,
        }
        for one in new
    ]
    if not rows:
        return 0
    kept = database.insert(job).on_conflict_do_nothing().returning(job.c.id)
    return len((await connection.execute(kept, rows)).all())


def _is_ready(table: Any, now: datetime) -> ColumnElement[bool]:
    return or_(
        and_(table.c.state == WAITING, table.c.run_at <= now),
        and_(table.c.state == RUNNING, table.c.locked_until <= now),
    )


def _is_held(held: Job) -> ColumnElement[bool]:
    """The fence: who lost a job to another has no say about it any more."""
    return and_(
        job.c.id == held.id,
        job.c.state == RUNNING,
        job.c.locked_by == held.worker,
        job.c.attempts == held.attempts,
    )


async def _change(connection: AsyncConnection, held: Job, **values: Any) -> bool:
    let_go = {"locked_by": None, "locked_until": None}
    changed = update(job).where(_is_held(held)).values(**values, **let_go)
    return (await connection.execute(changed)).rowcount == 1


async def _hold_back(connection: AsyncConnection, channel: str, until: datetime) -> None:
    """Let everything that waits for a channel wait at least that long, in the same order."""
    if not channel:
        return
    waiting = and_(job.c.channel == channel, job.c.state == WAITING, job.c.run_at < until)
    later = case((job.c.run_at < until, literal(until, job.c.run_at.type)), else_=job.c.run_at)
    await connection.execute(update(job).where(waiting).values(run_at=later))


def _job(row: Row[Any]) -> Job:
    return Job(
        row.id, row.kind, row.payload, row.channel, row.attempts, row.maybe_sent, row.locked_by
    )
