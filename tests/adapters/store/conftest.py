"""Stores to test with: in memory, on a SQLite file, and on PostgreSQL."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from adapters.store.engine import sqlite_url
from adapters.store.migrate import migrate
from adapters.store.store import Store, open_memory, open_store
from adapters.store.tables import metadata

KINDS = ["memory", "sqlite", "postgres"]


@pytest.fixture(params=KINDS[1:])
async def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database that is set up."""
    return await a_database(request, tmp_path)


@pytest.fixture(params=KINDS)
async def kept(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    """A store with everything that one keeps."""
    if request.param == "memory":
        async with await open_memory() as store:
            yield store
        return
    async with open_store(await a_database(request, tmp_path)) as store:
        yield store


async def a_database(request: Any, tmp_path: Path) -> str:
    if request.param == "sqlite":
        url = sqlite_url(tmp_path / "parley.sqlite3")
        await migrate(url)
        return url
    url = str(request.getfixturevalue("postgres_url"))
    await migrate(url)
    async with open_store(url) as store, store.database.write() as connection:
        names = ", ".join(f'"{table.name}"' for table in metadata.sorted_tables)
        await connection.execute(text(f"TRUNCATE {names}"))
    return url
