"""Events of the platforms from the moment they are acknowledged until they are answered.

An event is claimed and kept in one transaction, so it is either ours, or the platform's to deliver
again. Who keeps it answers it; if they die, whoever finds its lease run out does. In a burst many
events share a transaction.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, delete, or_, select, update

from adapters.intake import Event
from adapters.store.database import Database
from adapters.store.gathering import Gathering
from adapters.store.tables import claim, inbox
from adapters.store.taking import RUNNING, OneByOne, Taking, Together

WAITING = "waiting"
_MOMENT = 0.02
"""Seconds that an event stays kept after its answer, so that it is forgotten with others."""


class Inbox:
    """Keeps events until they are answered."""

    def __init__(self, database: Database) -> None:
        self._database = database
        way = Together(database) if database.is_postgres else OneByOne(database)
        self._work: Gathering[Taking | Event, bool] = Gathering(way.do)

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
        return await self._work.ask(Taking(event, keys, keep, lease, now))

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
        return await self._work.ask(held, within=_MOMENT)

    async def close(self) -> None:
        """Forget at once what is answered and only waits to be forgotten."""
        await self._work.close()

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
