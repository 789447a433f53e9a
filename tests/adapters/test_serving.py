"""Whether a process is ready: it is while what it is told can be written down."""

import json
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.library import Library
from adapters.serving import health_routes
from adapters.store.engine import sqlite_url
from adapters.store.migrate import migrate
from adapters.store.store import Store, open_store

GLOSSARY = Path(__file__).parents[1] / "glossaries" / "transcripts"


@pytest.fixture
async def file(tmp_path: Path) -> Path:
    await migrate(sqlite_url(tmp_path / "parley.sqlite3"))
    return tmp_path / "parley.sqlite3"


async def test_a_file_that_another_program_writes_to_is_not_ready_until_it_is_free(
    file: Path,
) -> None:
    other = sqlite3.connect(file, isolation_level=None)
    async with open_store(sqlite_url(file), busy=0.01) as store:
        free = await ready(store)
        other.execute("BEGIN IMMEDIATE")
        held = await ready(store)
        other.close()
        again = await ready(store)

    assert (free, held, again) == ((200, True), (503, False), (200, True))


async def test_who_asks_hears_in_time_although_the_file_is_held_for_long(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.serving.STORE_WITHIN", 0.05)
    other = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    async with open_store(sqlite_url(file)) as store:
        other.execute("BEGIN IMMEDIATE")
        held = await ready(store)
        other.close()
        await store.try_writing()
        again = await ready(store)

    assert (held, again) == ((503, False), (200, True))


async def ready(store: Store) -> tuple[int, bool]:
    """The status of `/readyz`, and what it says of the store."""
    app = web.Application()
    library = Library(GLOSSARY, lambda: datetime.now(UTC))
    app.add_routes(health_routes(library, store))
    async with TestClient(TestServer(app)) as client, client.get("/readyz") as response:
        return response.status, json.loads(await response.text())["store"]
