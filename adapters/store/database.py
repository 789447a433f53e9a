"""One database, whichever it is: how to read, how to write, and what time it is there."""

import sqlite3
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Table, func, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from adapters.store.engine import BARE, READS
from adapters.store.errors import explained
from adapters.store.prepared import Prepared
from adapters.store.sqlite import Connection as SqliteConnection
from adapters.store.sqlite import Looking

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

    Insert = sqlite.Insert | postgresql.Insert

T = TypeVar("T")


class Database:
    """Lends connections, each for one transaction. Any number of processes may share it.

    Whatever goes wrong within a transaction comes out as a `StoreError` with a remedy.
    """

    def __init__(self, engine: AsyncEngine, *, name: str, looking: Looking | None = None) -> None:
        self._engine, self._looking = engine, looking
        self._reading = engine.execution_options(**{READS: True})
        self._bare = engine.execution_options(**{BARE: True})
        self.name = name
        self.is_postgres = engine.dialect.name == "postgresql"

    @property
    def engine(self) -> AsyncEngine:
        """The engine itself, for a library that keeps tables of its own."""
        return self._engine

    async def close(self) -> None:
        """Let go of the database."""
        if self._looking:
            self._looking.close()
        await self._engine.dispose()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that only reads, and waits for no writer."""
        with explained(self.name):
            async with self._reading.begin() as connection:
                yield connection

    async def glance(self, asked: Prepared, key: Mapping[str, Any]) -> list[Any]:
        """Look up the first column of a row or two by their key.

        In a SQLite file that is done on the spot, unless the file is held just then.
        """
        if self._looking:
            with explained(self.name), suppress(sqlite3.OperationalError):
                return asked.read(self._looking.find(asked.text, asked.row(key)))
        async with self.read() as connection:
            return list(await connection.scalars(asked.statement, key))

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that writes: all of it is kept, or nothing."""
        with explained(self.name):
            async with self._engine.begin() as connection:
                yield connection

    async def write_whole(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do `work` in SQLite's thread, in one transaction that writes and in one trip."""
        with explained(self.name):
            async with self._bare.connect() as connection:
                opened = (await connection.get_raw_connection()).driver_connection
                assert isinstance(opened, SqliteConnection)
                return await opened.whole(work)

    async def wipe(self) -> None:
        """Empty SQLite's log of what was written, which still holds what was deleted since.

        Where somebody reads the file just then it is left; SQLite empties it by and by.
        """
        if self.is_postgres:
            return
        with explained(self.name):
            async with self._bare.connect() as connection:
                await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def insert(self, table: Table) -> "Insert":
        """An insert that can say what to do when the row is there already."""
        if self.is_postgres:
            from sqlalchemy.dialects import postgresql

            return postgresql.insert(table)
        return sqlite.insert(table)

    async def now(self, connection: AsyncConnection) -> datetime:
        """The time by the database's clock, which all processes share.

        A SQLite file is on this machine, and so is its clock.
        """
        if not self.is_postgres:
            return datetime.now(UTC)
        told: datetime = await connection.scalar(select(func.clock_timestamp())) or datetime.now(
            UTC
        )
        return told.astimezone(UTC)


def columns(row: Any) -> dict[str, Any]:
    """A row as names and values."""
    return dict(row._mapping)
