"""Events of the platforms from the moment they are acknowledged until they are answered.

An event is claimed and kept in one transaction, so it is either ours, or the platform's to deliver
again. Who keeps it answers it; if they die, whoever finds its lease run out does. In a burst many
events share a transaction.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import and_, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.intake import Event
from adapters.store.database import Database
from adapters.store.gathering import Gathering
from adapters.store.tables import claim, inbox

RUNNING, WAITING = "running", "waiting"


@dataclass(frozen=True, slots=True)
class _Taking:
    """An event to be taken, and what nobody may have claimed before."""

    event: Event
    keys: Sequence[str]
    keep: timedelta
    lease: timedelta
    now: datetime | None


class Inbox:
    """Keeps events until they are answered."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._work: Gathering[_Taking | Event, bool] = Gathering(self._do)

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
        return await self._work.ask(_Taking(event, keys, keep, lease, now))

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
        return await self._work.ask(held)

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

    async def _do(self, asks: Sequence["_Taking | Event"]) -> list[bool]:
        """Take events, and forget those that are answered, in one transaction."""
        taking = [one for one in asks if isinstance(one, _Taking)]
        held = [one for one in asks if isinstance(one, Event)]
        async with self._database.write() as connection:
            gone = iter(await self._forget_all(connection, held))
            taken = iter(await self._take_all(connection, taking))
        return [next(taken if isinstance(one, _Taking) else gone) for one in asks]

    async def _take_all(self, connection: AsyncConnection, taking: Sequence[_Taking]) -> list[bool]:
        won: list[bool] = []
        now = await self._database.now(connection) if taking else None
        for moment, together in groupby(taking, lambda one: one.now or now):
            if moment:
                won += await self._take_some(connection, list(together), moment)
        return won

    async def _take_some(
        self, connection: AsyncConnection, taking: Sequence[_Taking], now: datetime
    ) -> list[bool]:
        """Claim the keys of all, each for the first that has it, and keep the events that won."""
        first: dict[str, int] = {}
        until = {key: now + one.keep for one in taking for key in one.keys}
        for at, one in enumerate(taking):
            for key in one.keys:
                first.setdefault(key, at)
        won = await self._claim(connection, until, now=now)
        taken = [
            all(key in won and first[key] == at for key in one.keys)
            for at, one in enumerate(taking)
        ]
        rows = [_row(one, now) for one, is_ours in zip(taking, taken, strict=True) if is_ours]
        if rows:
            kept = self._database.insert(inbox).on_conflict_do_nothing()
            await connection.execute(kept, rows)
        return taken

    async def _claim(
        self, connection: AsyncConnection, until: dict[str, datetime], *, now: datetime
    ) -> set[str]:
        """Return the keys that are won. One that ran out can be won again."""
        rows = [{"key": key, "until": end} for key, end in sorted(until.items())]
        row = self._database.insert(claim)
        won = row.on_conflict_do_update(
            index_elements=["key"], set_={"until": row.excluded.until}, where=claim.c.until <= now
        )
        return set((await connection.scalars(won.returning(claim.c.key), rows)).all())

    async def _forget_all(self, connection: AsyncConnection, held: Sequence[Event]) -> list[bool]:
        gone: set[tuple[str, str, int]] = set()
        for worker, attempts in {(one.worker, one.attempts) for one in held}:
            ids = [one.id for one in held if (one.worker, one.attempts) == (worker, attempts)]
            ours = and_(inbox.c.locked_by == worker, inbox.c.attempts == attempts)
            ended = delete(inbox).where(inbox.c.id.in_(ids), ours).returning(inbox.c.id)
            found = (await connection.scalars(ended)).all()
            gone |= {(key, worker, attempts) for key in found}
        return [(one.id, one.worker, one.attempts) in gone for one in held]


def _row(taking: _Taking, now: datetime) -> dict[str, Any]:
    event = taking.event
    return {
        "id": event.id,
        "platform": event.platform,
        "body": event.body,
        "received_at": now,
        "state": RUNNING,
        "attempts": 1,
        "locked_by": event.worker,
        "locked_until": now + taking.lease,
    }


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
