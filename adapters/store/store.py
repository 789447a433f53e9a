"""The store on a database: one object that is `Claims`, `People` and `Threads` to the bot."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from types import TracebackType
from typing import Self

from sqlalchemy import ColumnElement, and_, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from adapters.store import tables
from adapters.store.engine import BUSY_SECONDS, READS, open_engine, parse_url
from adapters.store.errors import explained
from bot.messages import Person, Place


def open_store(url: str, *, busy: float = BUSY_SECONDS) -> "Store":
    """Open the store at a DATABASE_URL that `migrate` has set up.

    Raises `StoreError` when Parley cannot use such a URL.
    """
    return Store(open_engine(url, busy=busy), name=str(parse_url(url).database))


class Store:
    """Keeps claims, people and threads. Any number of them may work on one database.

    Every method raises `StoreError`, with a remedy, when the database does not do its part.
    """

    def __init__(self, engine: AsyncEngine, *, name: str) -> None:
        self._engine = engine
        self._reading = engine.execution_options(**{READS: True})
        self._name = name

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Let go of the database."""
        await self._engine.dispose()

    async def claim(self, key: str, *, now: datetime, keep: timedelta) -> bool:
        """Return True to exactly one caller per key until `keep` has passed."""
        new = insert(tables.claim).values(key=key, until=now + keep).on_conflict_do_nothing()
        async with self._write() as database:
            await database.execute(delete(tables.claim).where(tables.claim.c.until <= now))
            won = await database.execute(new.returning(tables.claim.c.key))
            return won.first() is not None

    async def team_of(self, person: Person) -> str | None:
        """Return the team the person chose, None if they chose none."""
        found = select(tables.person.c.team).where(_is_person(person))
        async with self._read() as database:
            return await database.scalar(found)

    async def choose_team(self, person: Person, team: str | None) -> None:
        """Keep the person's team; None forgets it."""
        row = insert(tables.person).values(platform=person.platform, id=person.id, team=team)
        chosen = row.on_conflict_do_update(
            index_elements=["platform", "id"], set_={"team": row.excluded.team}
        )
        forgotten = delete(tables.person).where(_is_person(person))
        async with self._write() as database:
            await database.execute(forgotten if team is None else chosen)

    async def known_to(self, person: Person) -> frozenset[str]:
        """Return the ids of the concepts that the person marked as known."""
        found = select(tables.known.c.concept).where(_knows(person))
        async with self._read() as database:
            return frozenset((await database.scalars(found)).all())

    async def mark_known(self, person: Person, concept: str, *, known: bool) -> None:
        """Keep, or forget, that the person knows a concept. Twice is as good as once."""
        row = insert(tables.known).values(
            platform=person.platform, person=person.id, concept=concept
        )
        forgotten = delete(tables.known).where(_knows(person), tables.known.c.concept == concept)
        async with self._write() as database:
            await database.execute(row.on_conflict_do_nothing() if known else forgotten)

    async def load(self, place: Place) -> dict[str, object] | None:
        """Return what was kept for the thread of `place`, None if nothing was."""
        found = select(tables.thread.c.state).where(_is_thread(place))
        async with self._read() as database:
            kept: dict[str, object] | None = await database.scalar(found)
            return kept

    async def save(self, place: Place, state: dict[str, object], *, now: datetime) -> None:
        """Keep `state` for the thread of `place` in place of what was there."""
        json.dumps(state)  # what JSON cannot say is the caller's mistake, not the database's
        row = insert(tables.thread).values(
            platform=place.platform,
            channel=place.channel,
            thread=place.thread or "",
            state=state,
            saved_at=now,
        )
        kept = row.on_conflict_do_update(
            index_elements=["platform", "channel", "thread"],
            set_={"state": row.excluded.state, "saved_at": row.excluded.saved_at},
        )
        async with self._write() as database:
            await database.execute(kept)

    async def in_channel(
        self, platform: str, channel: str
    ) -> tuple[tuple[str, datetime, dict[str, object]], ...]:
        """Return thread, moment of the last change and state of each, the latest first."""
        table = tables.thread
        found = (
            select(table.c.thread, table.c.saved_at, table.c.state)
            .where(table.c.platform == platform, table.c.channel == channel)
            .order_by(table.c.saved_at.desc(), table.c.thread)
        )
        async with self._read() as database:
            return tuple(
                (row.thread, row.saved_at, row.state) for row in await database.execute(found)
            )

    @asynccontextmanager
    async def _read(self) -> AsyncIterator[AsyncConnection]:
        with explained(self._name):
            async with self._reading.begin() as connection:
                yield connection

    @asynccontextmanager
    async def _write(self) -> AsyncIterator[AsyncConnection]:
        with explained(self._name):
            async with self._engine.begin() as connection:
                yield connection


def _is_person(person: Person) -> ColumnElement[bool]:
    return and_(tables.person.c.platform == person.platform, tables.person.c.id == person.id)


def _knows(person: Person) -> ColumnElement[bool]:
    return and_(tables.known.c.platform == person.platform, tables.known.c.person == person.id)


def _is_thread(place: Place) -> ColumnElement[bool]:
    return and_(
        tables.thread.c.platform == place.platform,
        tables.thread.c.channel == place.channel,
        tables.thread.c.thread == (place.thread or ""),
    )
