"""Brings a database up to date, at start or by `parley migrate`. Nothing else loads Alembic."""

import asyncio
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from adapters.store.engine import open_engine, parse_url
from adapters.store.errors import StoreError, explained

MIGRATIONS = Path(__file__).parent / "migrations"


async def migrate(url: str) -> str:
    """Create the database if need be, bring its tables up to date, and return its name.

    Safe to run in several processes at once: the first takes the write lock, the others wait and
    find nothing left to do. Raises `StoreError` with a remedy.
    """
    name = str(parse_url(url).database)
    await asyncio.to_thread(_make_folder, name)
    engine = open_engine(url)
    try:
        with explained(name):
            async with engine.begin() as connection:
                await connection.run_sync(_upgrade)
    finally:
        await engine.dispose()
    return name


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
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
