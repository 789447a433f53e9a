"""Events of the platforms from the moment they are acknowledged until they are answered.

An event is claimed and kept in one transaction, so it is either ours, or the platform's to deliver
again. Who keeps it answers it; if they die, whoever finds its lease run out does.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.jobs.job import Json
from adapters.store.database import Database
from adapters.store.tables import claim, inbox

RUNNING, WAITING = "running", "waiting"


@dataclass(frozen=True, slots=True)
class Event:
    """Something a platform told us. `attempts` counts this one; above 1, an answer may be out."""

    id: str
    platform: str
    body: Json
    attempts: int = 1
    worker: str = ""


class Inbox:
    """Keeps events until they are answered."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def take(
        self,
        event: Event,
        *,
        keys: Sequence[str],
        keep: timedelta,
        lease: timedelta,
        now: datetime | None = None,
    ) -> bool:
        """Claim `keys` and keep the event for its worker; False if another had one of the keys.

        A key stays claimed until `keep` has passed.
        """
        async with self._database.write() as connection:
            now = now or await self._database.now(connection)
            if not await self._claim(connection, keys, now=now, until=now + keep):
                return False
            row = self._database.insert(inbox).values(
                id=event.id,
                platform=event.platform,
                body=event.body,
                received_at=now,
                state=RUNNING,
                attempts=1,
                locked_by=event.worker,
                locked_until=now + lease,
            )
            await connection.execute(row.on_conflict_do_nothing())
            return True

    async def extend(
        self, held: Sequence[Event], *, lease: timedelta, now: datetime | None = None
    ) -> None:
        """Hold events for longer, as far as they are still held."""
        async with self._database.write() as connection:
            now = now or await self._database.now(connection)
            for one in held:
                await connection.execute(
                    update(inbox).where(_is_held(one)).values(locked_until=now + lease)
                )

    async def answered(self, held: Event) -> bool:
        """Forget an event that is answered; False if it is somebody else's by now."""
        async with self._database.write() as connection:
            gone = await connection.execute(delete(inbox).where(_is_held(held)))
            return gone.rowcount == 1

    async def give_back(
        self, held: Event, *, after: timedelta = timedelta(0), now: datetime | None = None
    ) -> bool:
        """Leave an event to whoever asks for it once `after` has passed."""
        async with self._database.write() as connection:
            now = now or await self._database.now(connection)
            left = update(inbox).where(_is_held(held))
            changed = left.values(state=WAITING, locked_by=None, locked_until=now + after)
            return (await connection.execute(changed)).rowcount == 1

    async def take_over(
        self,
        platform: str,
        worker: str,
        *,
        limit: int,
        lease: timedelta,
        now: datetime | None = None,
    ) -> tuple[Event, ...]:
        """Take events that were given back, or whose worker let the lease run out."""
        if not await self._is_any_left(platform, now):
            return ()
        async with self._database.write() as connection:
            now = now or await self._database.now(connection)
            left = select(inbox.c.id).where(_is_left(platform, now))
            chosen = left.order_by(inbox.c.received_at).limit(limit)
            taken = (
                update(inbox)
                .where(inbox.c.id.in_(chosen.with_for_update(skip_locked=True)))
                .values(
                    state=RUNNING,
                    attempts=inbox.c.attempts + 1,
                    locked_by=worker,
                    locked_until=now + lease,
                )
                .returning(inbox)
            )
            rows = (await connection.execute(taken)).all()
            return tuple(
                Event(row.id, row.platform, row.body, row.attempts, row.locked_by)
                for row in sorted(rows, key=lambda row: (row.received_at, row.id))
            )

    async def sweep(self, *, now: datetime | None = None) -> None:
        """Drop the claims that ran out."""
        async with self._database.write() as connection:
            now = now or await self._database.now(connection)
            await connection.execute(delete(claim).where(claim.c.until <= now))

    async def _is_any_left(self, platform: str, now: datetime | None) -> bool:
        async with self._database.read() as connection:
            now = now or await self._database.now(connection)
            left = select(inbox.c.id).where(_is_left(platform, now)).limit(1)
            return (await connection.execute(left)).first() is not None

    async def _claim(
        self, connection: AsyncConnection, keys: Sequence[str], *, now: datetime, until: datetime
    ) -> bool:
        """Win all keys, or say that another was first. A key that ran out can be won again."""
        row = self._database.insert(claim).values([{"key": key, "until": until} for key in keys])
        won = row.on_conflict_do_update(
            index_elements=["key"], set_={"until": row.excluded.until}, where=claim.c.until <= now
        )
        return len((await connection.execute(won.returning(claim.c.key))).all()) == len(keys)


def _is_left(platform: str, now: datetime) -> Any:
    return and_(
        inbox.c.platform == platform,
        or_(inbox.c.state == WAITING, inbox.c.state == RUNNING),
        inbox.c.locked_until <= now,
    )


def _is_held(held: Event) -> Any:
    return and_(
        inbox.c.id == held.id,
        inbox.c.locked_by == held.worker,
        inbox.c.attempts == held.attempts,
    )
