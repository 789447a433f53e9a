"""A connection to SQLite that goes to its thread as seldom as can be.

SQLite works in a thread, so that a slow disk holds up nobody else, and each trip there and back
costs more than most statements. So the beginning of a transaction travels with its first
statement, a statement brings its rows along, and where nothing was written there is nothing to
tell at the end. This is `aiosqlite.Connection` as far as SQLAlchemy uses it. What every message
writes goes there and back once, as a whole; what it reads makes no trip at all.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from functools import partial
from types import TracebackType
from typing import Any, Self, TypeVar

import aiosqlite

READING, WRITING = "BEGIN", "BEGIN IMMEDIATE"
_CHUNK = 64
Row = tuple[Any, ...]
T = TypeVar("T")


class Connection(aiosqlite.Connection):
    """One connection. Transactions begin where `begin` says so, never by themselves."""

    def __init__(self, *args: Any, **named: Any) -> None:
        options = {**named, "isolation_level": None, "check_same_thread": False}
        super().__init__(lambda: sqlite3.connect(*args, **options), _CHUNK)
        self._thread.daemon = True
        self._beginning = ""
        self._reads = True
        self._left_behind = False

    def begin(self, how: str) -> None:
        """Begin a transaction with the next statement."""
        self._beginning, self._reads = how, how == READING

    def cursor(self) -> "Cursor":  # type: ignore[override]
        """What runs statements; having one costs nothing."""
        return Cursor(self)

    async def commit(self) -> None:
        """Keep what was written."""
        await self._end(self._conn.commit)

    async def rollback(self) -> None:
        """Undo what was written."""
        await self._end(self._conn.rollback)

    async def run(self, statement: str, parameters: Any, *, many: bool = False) -> "_Ran":
        """Run a statement and fetch what it returns, all in one trip."""
        beginning, self._beginning = self._beginning, ""
        return await self._begun(lambda: _run(self._conn, beginning, statement, parameters, many))

    async def whole(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do `work` in one transaction that writes: all of it is kept, or nothing."""
        return await self._begun(lambda: _whole(self._conn, work))

    async def _begun(self, do: Callable[[], T]) -> T:
        """Do something in the thread; whoever stops waiting for it leaves it under way."""
        try:
            return await self._there(do)
        except asyncio.CancelledError:
            self._left_behind = True
            raise

    async def _end(self, end: Callable[[], None]) -> None:
        self._beginning = ""
        if self._left_behind:
            await self._there(end)
            self._left_behind = False
        elif self._conn.in_transaction and self._reads:
            end()
        elif self._conn.in_transaction:
            await self._there(end)

    async def _there(self, do: Callable[[], T]) -> T:
        """Do something in the thread."""
        done: T = await self._execute(do)  # type: ignore[no-untyped-call]
        return done


class _Ran:
    """What came of a statement."""

    __slots__ = ("description", "lastrowid", "rowcount", "rows")

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        self.description = cursor.description
        self.rows: Sequence[Row] = cursor.fetchall() if cursor.description else ()
        self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid


class Cursor:
    """`aiosqlite.Cursor` as far as SQLAlchemy uses it."""

    arraysize = 1

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._ran: _Ran | None = None

    @property
    def description(self) -> Any:
        """The columns of what was returned, None if nothing is."""
        return self._ran.description if self._ran else None

    @property
    def rowcount(self) -> int:
        """How many rows were changed."""
        return self._ran.rowcount if self._ran else -1

    @property
    def lastrowid(self) -> int | None:
        """The number of the row that was inserted last."""
        return self._ran.lastrowid if self._ran else None

    async def execute(self, statement: str, parameters: Any = ()) -> Self:
        """Run a statement."""
        self._ran = await self._connection.run(statement, parameters)
        return self

    async def executemany(self, statement: str, parameters: Any) -> Self:
        """Run a statement once for each row."""
        self._ran = await self._connection.run(statement, parameters, many=True)
        return self

    async def fetchall(self) -> Sequence[Row]:
        """The rows; they are here already."""
        return self._ran.rows if self._ran else ()

    async def close(self) -> None:
        """There is nothing to let go of."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        await self.close()


def _run(
    connection: sqlite3.Connection, beginning: str, statement: str, parameters: Any, many: bool
) -> _Ran:
    if beginning:
        connection.execute(beginning)
    run = connection.executemany if many else connection.execute
    cursor = run(statement, parameters)
    try:
        return _Ran(cursor)
    finally:
        cursor.close()


def _whole(connection: sqlite3.Connection, work: Callable[[sqlite3.Connection], T]) -> T:
    connection.execute(WRITING)
    try:
        done = work(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return done


class Looking:
    """A connection of its own for whatever is found by its key, so fast that no trip is worth it.

    It never waits, and never writes: `find` raises `sqlite3.OperationalError` where it would.
    """

    def __init__(self, *args: Any, **named: Any) -> None:
        self._open = partial(sqlite3.connect, *args, **named)
        self._connection: sqlite3.Connection | None = None

    def find(self, statement: str, parameters: Row) -> list[Row]:
        """Return the rows that a statement finds, as far as they are kept by now."""
        if self._connection is None:
            self._connection = self._open()
            self._connection.execute("PRAGMA query_only=ON")
        return self._connection.execute(statement, parameters).fetchall()

    def close(self) -> None:
        """Let go of the file."""
        if self._connection:
            self._connection.close()
            self._connection = None


async def connect(*args: Any, **named: Any) -> Connection:
    """Open a connection; the arguments are those of `sqlite3.connect`."""
    opened = Connection(*args, **named)
    await opened
    return opened
