"""Claiming events, keeping those that are ours, and forgetting what is answered: many at once.

Said twice: in SQLAlchemy's words, a statement for many rows, which suits a server far away; and for
a SQLite file row by row, which costs next to nothing once one is there. One contract holds both.
"""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import and_, bindparam, delete
from sqlalchemy.dialects import sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.intake import Event
from adapters.store.database import Database
from adapters.store.prepared import Prepared
from adapters.store.tables import claim, inbox

RUNNING = "running"


@dataclass(frozen=True, slots=True)
class Taking:
    """An event to be taken, and what nobody may have claimed before."""

    event: Event
    keys: Sequence[str]
    keep: timedelta
    lease: timedelta
    now: datetime | None


class OneByOne:
    """Takes and forgets in a SQLite file, in one trip to its thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        new = sqlite.insert(claim)
        won = new.on_conflict_do_update(
            index_elements=["key"],
            set_={"until": new.excluded.until},
            where=claim.c.until <= bindparam("now"),
        )
        held = (inbox.c[name] == bindparam(name) for name in ("id", "locked_by", "attempts"))
        self._claim, self._forget = Prepared(won), Prepared(delete(inbox).where(*held))
        self._keep = Prepared(sqlite.insert(inbox).on_conflict_do_nothing())

    async def do(self, asks: Sequence[Taking | Event]) -> list[bool]:
        """Say for each whether it is taken, or was ours to forget."""
        steps = [self._step(one) for one in asks]
        return await self._database.write_whole(lambda file: [step(file) for step in steps])

    def _step(self, one: Taking | Event) -> Callable[[sqlite3.Connection], bool]:
        """Prepare what is to be done about one, so that the thread has nothing else to do."""
        if isinstance(one, Event):
            held = {"id": one.id, "locked_by": one.worker, "attempts": one.attempts}
            return _running(self._forget, held)
        now = one.now or datetime.now(UTC)
        claims = [
            _running(self._claim, {"key": key, "until": now + one.keep, "now": now})
            for key in dict.fromkeys(one.keys)
        ]
        keep = _running(self._keep, _row(one, now))

        def take(file: sqlite3.Connection) -> bool:
            won = [claim(file) for claim in claims]
            if all(won):
                keep(file)
            return all(won)

        return take


def _running(prepared: Prepared, values: Mapping[str, Any]) -> Callable[[sqlite3.Connection], bool]:
    """Prepare to run a statement with one row, and to say whether a row was changed."""
    text, row = prepared.text, prepared.row(values)
    return lambda file: file.execute(text, row).rowcount == 1


class Together:
    """Takes and forgets with a few statements, however many events there are."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def do(self, asks: Sequence[Taking | Event]) -> list[bool]:
        """Say for each whether it is taken, or was ours to forget."""
        taking = [one for one in asks if isinstance(one, Taking)]
        held = [one for one in asks if isinstance(one, Event)]
        async with self._database.write() as connection:
            gone = iter(await self._forget_all(connection, held))
            taken = iter(await self._take_all(connection, taking))
        return [next(taken if isinstance(one, Taking) else gone) for one in asks]

    async def _take_all(self, connection: AsyncConnection, taking: Sequence[Taking]) -> list[bool]:
        won: list[bool] = []
        now = await self._database.now(connection) if taking else None
        for moment, together in groupby(taking, lambda one: one.now or now):
            if moment:
                won += await self._take_some(connection, list(together), moment)
        return won

    async def _take_some(
        self, connection: AsyncConnection, taking: Sequence[Taking], now: datetime
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


def _row(taking: Taking, now: datetime) -> dict[str, Any]:
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
