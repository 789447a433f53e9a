"""The store on a database: one object that is `Claims`, `People` and `Threads` to the bot.

What else is kept has a small class of its own in this folder, and is an attribute of the store.
"""

import json
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Self

from sqlalchemy import Column, ColumnElement, and_, bindparam, delete, select, update
from sqlalchemy.engine import make_url

from adapters.store import tables
from adapters.store.asked import Asked
from adapters.store.database import Database
from adapters.store.engine import (
    BUSY_SECONDS,
    name_of,
    open_engine,
    open_looking,
    sqlite_engine,
)
from adapters.store.forgetting import Forgetting
from adapters.store.inbox import Inbox
from adapters.store.jobs import Jobs
from adapters.store.prepared import Prepared
from adapters.store.proposed import Proposed
from adapters.store.quiet import Quiet
from adapters.store.references import References
from adapters.store.schedules import Schedules
from adapters.store.sweeping import Sweeping
from adapters.store.votes import Votes
from bot.messages import Person, Place

TRIED = "readiness"
"""The claim that is written to see whether anything can be; the next claim sweeps it away."""
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def open_store(url: str, *, busy: float = BUSY_SECONDS) -> "Store":
    """Open the store at a DATABASE_URL that `migrate` has set up.

    Raises `StoreError` when Parley cannot use such a URL.
    """
    engine = open_engine(url, busy=busy)
    return Store(Database(engine, name=name_of(url), looking=open_looking(url)))


async def open_memory() -> "Store":
    """Open a store in memory, set up and gone when it is closed. For trying out, and for tests."""
    database = Database(sqlite_engine(make_url("sqlite+aiosqlite://")), name="in memory")
    async with database.write() as connection:
        await connection.run_sync(tables.metadata.create_all)
    return Store(database)


class Store:
    """Keeps claims, people and threads, and more. Any number of them may work on one database.

    Every method raises `StoreError`, with a remedy, when the database does not do its part.
    """

    def __init__(self, database: Database) -> None:
        self.database = database
        self.jobs = Jobs(database)
        self.inbox = Inbox(database)
        self.schedules = Schedules(database)
        self.quiet = Quiet(database)
        self.asked = Asked(database)
        self.votes = Votes(database)
        self.references = References(database)
        self.proposed = Proposed(database)
        self.sweeping = Sweeping(database)
        self.forgetting = Forgetting(database)
        self._team, self._known, self._state = Prepared(_TEAM), Prepared(_KNOWN), Prepared(_STATE)

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
        await self.asked.close()
        await self.inbox.close()
        await self.database.close()

    async def claim(self, key: str, *, now: datetime, keep: timedelta) -> bool:
        """Return True to exactly one caller per key until `keep` has passed."""
        new = (
            self.database.insert(tables.claim)
            .values(key=key, until=now + keep)
            .on_conflict_do_nothing()
        )
        async with self.database.write() as database:
            await database.execute(delete(tables.claim).where(tables.claim.c.until <= now))
            won = await database.execute(new.returning(tables.claim.c.key))
            return won.first() is not None

    async def try_writing(self) -> None:
        """Write next to nothing. It is kept: only then has the disk taken it."""
        row = self.database.insert(tables.claim).values(key=TRIED, until=_LONG_AGO)
        same = row.on_conflict_do_update(index_elements=["key"], set_={"until": row.excluded.until})
        async with self.database.write() as database:
            await database.execute(same)

    async def team_of(self, person: Person) -> str | None:
        """Return the team the person chose, None if they chose none."""
        who = {"platform": person.platform, "id": person.id}
        return next(iter(await self.database.glance(self._team, who)), None)

    async def choose_team(self, person: Person, team: str | None) -> None:
        """Keep the person's team; None forgets it."""
        row = self.database.insert(tables.person).values(
            platform=person.platform, id=person.id, team=team
        )
        chosen = row.on_conflict_do_update(
            index_elements=["platform", "id"], set_={"team": row.excluded.team}
        )
        forgotten = delete(tables.person).where(_is_person(person))
        async with self.database.write() as database:
            await database.execute(forgotten if team is None else chosen)

    async def known_to(self, person: Person) -> frozenset[str]:
        """Return the ids of the concepts that the person marked as known."""
        who = {"platform": person.platform, "person": person.id}
        return frozenset(await self.database.glance(self._known, who))

    async def mark_known(self, person: Person, concept: str, *, known: bool) -> None:
        """Keep, or forget, that the person knows a concept. Twice is as good as once."""
        row = self.database.insert(tables.known).values(
            platform=person.platform, person=person.id, concept=concept
        )
        forgotten = delete(tables.known).where(_knows(person), tables.known.c.concept == concept)
        async with self.database.write() as database:
            await database.execute(row.on_conflict_do_nothing() if known else forgotten)

    async def load(self, place: Place) -> dict[str, object] | None:
        """Return what was kept for the thread of `place`, None if nothing was."""
        where = {
            "platform": place.platform, "channel": place.channel, "thread": place.thread or "",
        }  # fmt: skip
        return next(iter(await self.database.glance(self._state, where)), None)

    async def save(self, place: Place, state: dict[str, object], *, now: datetime) -> None:
        """Keep `state` for the thread of `place` in place of what was there."""
        json.dumps(state)  # what JSON cannot say is the caller's mistake, not the database's
        row = self.database.insert(tables.thread).values(
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
        async with self.database.write() as database:
            await database.execute(kept)

    async def add(self, place: Place, more: dict[str, object]) -> None:
        """Keep `more` beside what is kept for the thread of `place`; nothing if nothing is.

        What another process saves at the same moment is not lost by it.
        """
        this = _is_thread(place)
        found = select(tables.thread.c.state).where(this).with_for_update()
        async with self.database.write() as database:
            if (state := await database.scalar(found)) is not None:
                both = {**state, **more}
                await database.execute(update(tables.thread).where(this).values(state=both))

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
        async with self.database.read() as database:
            return tuple(
                (row.thread, row.saved_at, row.state) for row in await database.execute(found)
            )


def _is_person(person: Person) -> ColumnElement[bool]:
    return and_(tables.person.c.platform == person.platform, tables.person.c.id == person.id)


def _is_thread(place: Place) -> ColumnElement[bool]:
    table, thread = tables.thread.c, place.thread or ""
    here = and_(table.platform == place.platform, table.channel == place.channel)
    return and_(here, table.thread == thread)


def _knows(person: Person) -> ColumnElement[bool]:
    return and_(tables.known.c.platform == person.platform, tables.known.c.person == person.id)


def _by(*columns: Column[str]) -> ColumnElement[bool]:
    return and_(*(column == bindparam(column.name) for column in columns))


# What every message asks, built once.
_TEAM = select(tables.person.c.team).where(_by(tables.person.c.platform, tables.person.c.id))
_KNOWN = select(tables.known.c.concept).where(_by(tables.known.c.platform, tables.known.c.person))
_STATE = select(tables.thread.c.state).where(
    _by(tables.thread.c.platform, tables.thread.c.channel, tables.thread.c.thread)
)
