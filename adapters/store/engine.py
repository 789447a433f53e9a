"""Opens a database by its URL: SQLite with the settings that let several processes share a file.

One connection a process: writers then queue fairly instead of starving in a busy wait. `migrate`
has switched the file to write-ahead logging, so readers are never blocked. Not for a network drive.
"""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from adapters.store.errors import StoreError

BUSY_SECONDS = 10.0
READS = "parley_reads"
"""The execution option of an engine that only reads, and so need not wait for writers."""


def sqlite_url(path: Path) -> str:
    """The DATABASE_URL of a SQLite file."""
    return URL.create("sqlite", database=str(path)).render_as_string()


def parse_url(url: str) -> URL:
    """Read a DATABASE_URL.

    Raises `StoreError` when Parley cannot use it. The message never repeats the URL, which may
    hold a password.
    """
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise StoreError(
            "DATABASE_URL is not a database URL. Write sqlite:///parley.sqlite3 for a file beside "
            "you, or sqlite:////var/lib/parley.sqlite3 for one anywhere."
        ) from None
    family = parsed.drivername.partition("+")[0]
    if family in ("postgres", "postgresql"):
        raise StoreError(
            "PostgreSQL is not supported yet. Leave DATABASE_URL empty, or set it to a SQLite file "
            "such as sqlite:////var/lib/parley.sqlite3."
        )
    if family != "sqlite":
        raise StoreError(f"Parley cannot use a database of kind {family!r}. Use sqlite:///path.")
    if parsed.host or parsed.database in (None, "", ":memory:"):
        raise StoreError("DATABASE_URL names no file. Write sqlite:///path.")
    return parsed.set(drivername="sqlite+aiosqlite")


def open_engine(url: str, *, busy: float = BUSY_SECONDS) -> AsyncEngine:
    """Prepare a connection to the database; nothing is opened until it is used.

    `busy` is how many seconds to wait for another process that is writing.
    """
    engine = create_async_engine(parse_url(url), pool_size=1, max_overflow=0)
    settle = _settling(busy)
    event.listen(engine.sync_engine, "connect", settle)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _settling(busy: float) -> Any:
    def settle(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves
        cursor = connection.cursor()
        for pragma in (
            f"busy_timeout={int(busy * 1000)}",
            "synchronous=NORMAL",
            "foreign_keys=ON",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    return settle


def _begin(connection: Connection) -> None:
    reads = connection.get_execution_options().get(READS, False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
