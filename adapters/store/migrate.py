"""Brings a database up to date, at start or by `parley migrate`. Nothing else loads Alembic.

It is loaded only where there is something to bring up to date: most starts find nothing, and need
neither its time nor its memory.
"""

import asyncio
import random
from pathlib import Path
from sqlite3 import Error as SqliteError
from typing import TYPE_CHECKING

from sqlalchemy import Connection, func, inspect, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.store.engine import name_of, open_engine, parse_url
from adapters.store.errors import StoreError, explained

if TYPE_CHECKING:
    from alembic.config import Config

NEWEST = "0003"
"""The newest revision in the folder of migrations; a test compares the two."""
MIGRATIONS = Path(__file__).parent / "migrations"
TRIES = 100
"""How often to ask for write-ahead logging, about a tenth of a second apart at most."""
_MIGRATING = 7_265_000
"""The advisory lock of whoever migrates."""


async def migrate(url: str) -> str:
    """Create the database if need be, bring its tables up to date, and return its name.

    Safe to run in several processes at once: the first takes a lock, the others wait for it and
    find nothing left to do. Raises `StoreError` with a remedy.
    """
    name = name_of(url)
    if is_file(url):
        await asyncio.to_thread(_make_folder, name)
    with explained(name):
        if is_file(url):
            await _log_ahead(url)
        await _bring_up_to_date(url)
    return name


async def _log_ahead(url: str) -> None:
    """Switch the file to write-ahead logging. SQLite has no queue for this, so keep asking."""
    engine = open_engine(url, busy=0.02)
    try:
        async with engine.connect() as connection:
            for _ in range(TRIES):
                if await connection.run_sync(_switched):
                    return
                await asyncio.sleep(random.uniform(0.01, 0.1))
            raise SqliteError("database is locked")
    finally:
        await engine.dispose()


def _switched(connection: Connection) -> bool:
    cursor = connection.connection.cursor()
    try:
        cursor.execute("PRAGMA journal_mode=WAL")
    except SqliteError as error:
        if "locked" not in str(error):
            raise
        return False
    finally:
        cursor.close()
    return True


async def _bring_up_to_date(url: str) -> None:
    engine = open_engine(url)
    try:
        async with engine.begin() as connection:
            await _take_turns(connection)
            await connection.run_sync(_upgrade)
    finally:
        await engine.dispose()


async def _take_turns(connection: AsyncConnection) -> None:
    """Wait until no other process migrates; a SQLite file is locked by the first statement."""
    is_postgres = connection.dialect.name == "postgresql"
    turn = select(func.pg_advisory_xact_lock(_MIGRATING)) if is_postgres else select(1)
    await connection.execute(turn)


async def is_up_to_date(url: str) -> bool:
    """Say whether `migrate` would find nothing to do. Changes nothing."""
    engine = open_engine(url)
    try:
        with explained(name_of(url)):
            async with engine.connect() as connection:
                return await connection.run_sync(_is_current)
    finally:
        await engine.dispose()


def _is_current(connection: Connection) -> bool:
    if not inspect(connection).has_table("alembic_version"):
        return False
    revisions = connection.execute(text("SELECT version_num FROM alembic_version")).scalars()
    return revisions.all() == [NEWEST]


def is_file(url: str) -> bool:
    """Say whether the database is a file on this machine."""
    return parse_url(url).drivername.startswith("sqlite")


def _make_folder(database: str) -> None:
    folder = Path(database.removeprefix("file:")).parent
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"The folder {folder} cannot be made ({error.strerror}). Make it yourself, "
            "or set DATABASE_URL to a file elsewhere."
        ) from error


def _upgrade(connection: Connection) -> None:
    if not _is_current(connection):
        from alembic import command

        command.upgrade(alembic_config(connection), "head")


def alembic_config(connection: Connection) -> "Config":
    """What Alembic needs to know to work on a connection that is open."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
