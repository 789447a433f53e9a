"""Opens a database by its URL: a SQLite file that several processes share, or PostgreSQL.

SQLite gets one connection a process: writers then queue fairly instead of starving in a busy wait.
`migrate` has switched the file to write-ahead logging, so readers are never blocked. Not for a
network drive. PostgreSQL gets a few connections, each tried before it is used, so that a server
that was away is simply there again.
"""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from adapters.store.errors import StoreError
from adapters.store.sqlite import READING, WRITING, Looking, connect
from adapters.store.sqlite import Connection as Opened

BUSY_SECONDS = 10.0
CONNECTIONS = 5
"""How many connections to PostgreSQL a process holds; small plans allow some 20 in all."""
CONNECT_SECONDS = 5
COMMAND_SECONDS = 20
READS = "parley_reads"
"""The execution option of an engine that only reads, and so need not wait for writers."""
BARE = "parley_bare"
"""The execution option of an engine whose statements are in no transaction."""
_POSTGRES = ("postgres", "postgresql")
_UNDERSTOOD = frozenset({"host", "port", "ssl", "prepared_statement_cache_size"})
_NEEDLESS = frozenset(
    {"application_name", "channel_binding", "connect_timeout", "gssencmode", "target_session_attrs"}
)
"""What providers write into a URL for other programs, and Parley does without."""


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
            "you, sqlite:////var/lib/parley.sqlite3 for one anywhere, or "
            "postgresql://user:password@host/database."
        ) from None
    family = parsed.drivername.partition("+")[0]
    if family in _POSTGRES:
        return _postgres(parsed)
    if family != "sqlite":
        raise StoreError(
            f"Parley cannot use a database of kind {family!r}. Use sqlite:///path or "
            "postgresql://user:password@host/database."
        )
    if parsed.host or parsed.database in (None, "", ":memory:"):
        raise StoreError("DATABASE_URL names no file. Write sqlite:///path.")
    return parsed.set(drivername="sqlite+aiosqlite")


def _postgres(url: URL) -> URL:
    """Say in our driver's words what a URL says in those of others."""
    query = {key: value for key, value in url.query.items() if key not in _NEEDLESS}
    if "sslmode" in query:
        query["ssl"] = query.pop("sslmode")
    if odd := sorted(set(query) - _UNDERSTOOD):
        raise StoreError(f"DATABASE_URL has a part that Parley does not understand: {odd[0]}.")
    if not url.database:
        raise StoreError("DATABASE_URL names no database. Write postgresql://host/database.")
    return url.set(drivername="postgresql+asyncpg", query=query)


def name_of(url: str) -> str:
    """What to call the database in a message: its file, or its name and host; no password."""
    parsed = parse_url(url)
    if parsed.drivername.startswith("sqlite"):
        return str(parsed.database)
    return f"{parsed.database} on {parsed.host or parsed.query.get('host') or 'this machine'}"


def open_engine(url: str, *, busy: float = BUSY_SECONDS) -> AsyncEngine:
    """Prepare connections to the database; nothing is opened until it is used.

    `busy` is how many seconds to wait for another process that is writing to a SQLite file.
    """
    parsed = parse_url(url)
    if parsed.drivername.startswith("sqlite"):
        return sqlite_engine(parsed, busy=busy)
    return create_async_engine(
        parsed,
        pool_size=CONNECTIONS,
        max_overflow=0,
        pool_pre_ping=True,
        pool_timeout=COMMAND_SECONDS,
        connect_args={"timeout": CONNECT_SECONDS, "command_timeout": COMMAND_SECONDS},
    )


def sqlite_engine(url: URL, *, busy: float = BUSY_SECONDS) -> AsyncEngine:
    """Prepare the one connection to a SQLite database."""
    args, named = url.get_dialect()().create_connect_args(url)
    engine = create_async_engine(
        url,
        pool_size=1,
        max_overflow=0,
        poolclass=AsyncAdaptedQueuePool,
        async_creator=lambda: connect(*args, **named),
    )
    event.listen(engine.sync_engine, "connect", _settling(busy))
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def open_looking(url: str) -> Looking | None:
    """Prepare to look into a SQLite file on the spot; None where a look is a trip anyway."""
    parsed = parse_url(url)
    if not parsed.drivername.startswith("sqlite"):
        return None
    args, named = parsed.get_dialect()().create_connect_args(parsed)
    options = {"timeout": 0, "isolation_level": None, "check_same_thread": False}
    return Looking(*args, **{**named, **options})


def _settling(busy: float) -> Any:
    def settle(connection: Any, _record: object) -> None:
        cursor = connection.cursor()
        for pragma in (
            f"busy_timeout={int(busy * 1000)}",
            "synchronous=NORMAL",
            "foreign_keys=ON",
            "secure_delete=ON",
            "cache_size=-256",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    return settle


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    opened = connection.connection.driver_connection
    assert isinstance(opened, Opened)
    how = "" if options.get(BARE) else READING if options.get(READS) else WRITING
    opened.begin(how)
