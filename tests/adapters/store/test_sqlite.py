"""What is true of the store on a SQLite file: several processes, trouble, and migrations."""

import asyncio
import resource
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from adapters.store.engine import open_engine, parse_url, sqlite_url
from adapters.store.errors import StoreError
from adapters.store.migrate import MIGRATIONS, NEWEST, alembic_config, is_up_to_date, migrate
from adapters.store.store import Store, open_store
from adapters.store.tables import metadata
from bot.messages import Person, Place

HOUR = timedelta(hours=1)
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANA = Person("slack", "U1", name="Ana")
THREAD = Place("slack", "C1", thread="1700000000.1")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "parley.sqlite3"


@pytest.fixture
async def url(file: Path) -> str:
    await migrate(sqlite_url(file))
    return sqlite_url(file)


@pytest.fixture
async def stores(url: str) -> AsyncIterator[list[Store]]:
    opened = [open_store(url), open_store(url)]
    yield opened
    for store in opened:
        await store.close()


@pytest.fixture
def held(url: str, file: Path) -> Iterator[None]:
    """Another program that is in the middle of writing."""
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.close()


@contextmanager
def held_by_another(file: Path) -> Iterator[None]:
    """Another process writes meanwhile."""
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


async def test_one_of_two_processes_wins_each_claim(stores: list[Store]) -> None:
    tries = [
        store.claim(f"event:{event}", now=MONDAY, keep=HOUR)
        for event in range(10)
        for store in stores
    ]

    won = await asyncio.gather(*tries)

    assert [sum(won[at : at + 2]) for at in range(0, 20, 2)] == [1] * 10


async def test_what_one_process_keeps_the_other_reads(stores: list[Store]) -> None:
    here, there = stores
    await here.save(THREAD, {"stage": "asked"}, now=MONDAY)
    await here.choose_team(ANA, "it")

    assert await there.load(THREAD) == {"stage": "asked"}
    assert await there.team_of(ANA) == "it"


async def test_what_was_kept_survives_a_restart(url: str) -> None:
    async with open_store(url) as before:
        await before.mark_known(ANA, "churn", known=True)
    await migrate(url)

    async with open_store(url) as after:
        assert await after.known_to(ANA) == {"churn"}


async def test_claims_that_ran_out_leave_nothing_behind(url: str, file: Path) -> None:
    async with open_store(url) as store:
        for event in range(5):
            await store.claim(f"event:{event}", now=MONDAY, keep=HOUR)
        await store.claim("event:last", now=MONDAY + HOUR, keep=HOUR)

    assert rows(file, "SELECT key FROM claim") == [("event:last",)]


async def test_no_name_and_no_pickle_is_written_down(url: str, file: Path) -> None:
    async with open_store(url) as store:
        await store.choose_team(ANA, "it")
        await store.save(THREAD, {"needs": ["a form"]}, now=MONDAY)

    assert rows(file, "SELECT * FROM person") == [("slack", "U1", "it")]
    assert rows(file, "SELECT state FROM thread") == [('{"needs": ["a form"]}',)]


async def test_a_reader_does_not_wait_for_a_writer(held: None, url: str) -> None:
    async with open_store(url, busy=0.0) as store:
        assert await store.team_of(ANA) is None


async def test_a_reader_waits_while_another_program_has_the_file_for_itself(
    url: str, file: Path
) -> None:
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("PRAGMA locking_mode=EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    async with open_store(url) as store:
        asked = asyncio.create_task(store.team_of(ANA))
        await asyncio.sleep(0.05)
        assert not asked.done()
        other.close()

        assert await asked is None


async def test_a_locked_database_is_told_with_its_remedy(held: None, url: str) -> None:
    async with open_store(url, busy=0.01) as store:
        with pytest.raises(StoreError, match=r"locked.*Stop that program"):
            await store.claim("event:1", now=MONDAY, keep=HOUR)


async def test_the_store_works_again_once_the_lock_is_gone(url: str, file: Path) -> None:
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    async with open_store(url, busy=0.01) as store:
        with pytest.raises(StoreError):
            await store.choose_team(ANA, "it")
        other.close()

        await store.choose_team(ANA, "it")
        assert await store.team_of(ANA) == "it"


async def test_a_write_that_nobody_waits_for_any_more_leaves_no_lock_behind(
    url: str, file: Path
) -> None:
    async with open_store(url) as store:
        with held_by_another(file):
            waiting = asyncio.create_task(store.choose_team(ANA, "it"))
            await asyncio.sleep(0.1)
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)

        assert await store.claim("event:1", now=MONDAY, keep=HOUR)
        with held_by_another(file):
            assert await store.team_of(ANA) in (None, "it")


async def test_a_transaction_in_which_nothing_happens_costs_nothing(held: None, url: str) -> None:
    async with open_store(url, busy=0.0) as store:
        async with store.database.write():
            pass

        with pytest.raises(StoreError):
            await store.choose_team(ANA, "it")


async def test_a_read_only_database_can_be_read_and_says_why_it_is_not_written(
    url: str, file: Path
) -> None:
    async with open_store(f"sqlite:///file:{file}?mode=ro&uri=true") as store:
        assert await store.team_of(ANA) is None
        with pytest.raises(StoreError, match=r"readonly.*Let the user who runs Parley write"):
            await store.choose_team(ANA, "it")


async def test_a_database_that_was_never_set_up_says_how(file: Path) -> None:
    async with open_store(sqlite_url(file)) as store:
        with pytest.raises(StoreError, match="parley migrate"):
            await store.team_of(ANA)


async def test_a_file_that_is_no_database_is_told(file: Path) -> None:
    file.write_text("word: churn\n" * 100)

    with pytest.raises(StoreError, match="another kind of file"):
        await migrate(sqlite_url(file))


async def test_a_folder_in_the_place_of_the_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="Check that its folder exists"):
        await migrate(sqlite_url(tmp_path))


async def test_a_folder_that_cannot_be_made_is_told(file: Path) -> None:
    file.write_text("in the way")

    with pytest.raises(StoreError, match=r"cannot be made .* Make it yourself"):
        await migrate(sqlite_url(file / "parley.sqlite3"))


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("postgres://ana:secret@db.example", "names no database"),
        ("postgres://ana:secret@db.example/parley?sslcrl=x", "does not understand: sslcrl"),
        ("mysql://ana:secret@db.example/parley", "cannot use a database of kind 'mysql'"),
        ("parley.sqlite3", "is not a database URL"),
        ("", "is not a database URL"),
        ("sqlite://", "names no file"),
        ("sqlite:///:memory:", "names no file"),
        ("sqlite://host:secret/parley", "is not a database URL"),
        ("sqlite://ana:secret@host/parley", "names no file"),
    ],
)
def test_a_url_that_cannot_be_used_is_told_without_its_password(url: str, said: str) -> None:
    with pytest.raises(StoreError, match=said) as refused:
        parse_url(url)

    assert "secret" not in str(refused.value)


async def test_the_default_folder_is_made_for_this_user_alone(tmp_path: Path) -> None:
    file = tmp_path / "share" / "100% mine?" / "parley.sqlite3"
    assert await migrate(sqlite_url(file)) == str(file)

    assert file.parent.stat().st_mode & 0o777 == 0o700


async def test_eight_processes_may_migrate_at_once(file: Path) -> None:
    await asyncio.gather(*(migrate(sqlite_url(file)) for _ in range(8)))

    assert len(rows(file, "SELECT version_num FROM alembic_version")) == 1
    assert await is_up_to_date(sqlite_url(file))


async def test_the_migrations_make_the_tables_that_the_code_expects(url: str) -> None:
    engine = open_engine(url)
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []
    await engine.dispose()


async def test_the_file_is_opened_for_many_processes(url: str) -> None:
    engine = open_engine(url)
    async with engine.connect() as connection:
        found = {
            pragma: (await connection.exec_driver_sql(f"PRAGMA {pragma}")).scalar_one()
            for pragma in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    await engine.dispose()

    assert found == {
        "journal_mode": "wal",
        "synchronous": 1,
        "foreign_keys": 1,
        "busy_timeout": 10_000,
    }


def newest() -> str:
    """The number of the newest migration."""
    versions = (MIGRATIONS / "versions").glob("v*.py")
    return max(path.name[1:5] for path in versions)


def differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), metadata))


def rows(file: Path, query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(file)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


async def test_a_full_disk_is_told_and_what_was_not_kept_can_be_kept_later(url: str) -> None:
    long: dict[str, object] = {"said": "x" * 1_000_000}
    async with open_store(url) as store:
        await limit(store, 60)
        with pytest.raises(StoreError, match=r"disk is full\. Make room"):
            await store.save(THREAD, long, now=MONDAY)
        assert await store.load(THREAD) is None
        await limit(store, 1_000_000)

        await store.save(THREAD, long, now=MONDAY)
        assert await store.load(THREAD) == long


async def test_a_disk_that_is_full_is_seen_by_trying_to_write(url: str) -> None:
    async with open_store(url) as store:
        await store.try_writing()
        with a_full_disk(), pytest.raises(StoreError, match="disk"):
            await store.try_writing()

        await store.try_writing()


async def test_trying_to_write_leaves_nothing_behind(url: str, file: Path) -> None:
    async with open_store(url) as store:
        await store.try_writing()
        await store.try_writing()
        await store.claim("event:1", now=MONDAY, keep=HOUR)

    assert rows(file, "SELECT key FROM claim") == [("event:1",)]


@contextmanager
def a_full_disk() -> Iterator[None]:
    """No file of this process may grow."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


async def limit(store: Store, pages: int) -> None:
    """Let the file grow to so many pages, as a disk does that is nearly full."""
    async with store.database.read() as connection:
        await connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")


async def test_the_newest_tables_can_be_taken_away_again_and_made_anew(url: str) -> None:
    engine = open_engine(url)
    async with engine.begin() as connection:
        await connection.run_sync(_back_to, "0001")
    await engine.dispose()
    assert not await is_up_to_date(url)

    await migrate(url)
    assert await is_up_to_date(url)


def test_the_newest_revision_is_the_one_that_starts_look_for() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))

    assert ScriptDirectory.from_config(config).get_current_head() == NEWEST


def test_a_start_that_finds_nothing_to_do_does_not_load_alembic(file: Path) -> None:
    start = f"""
import asyncio, sys
from adapters.store.migrate import migrate
asyncio.run(migrate({sqlite_url(file)!r}))
print("alembic" in sys.modules)
"""
    asked = [sys.executable, "-c", start]

    assert subprocess.check_output(asked, text=True).strip() == "True"
    assert subprocess.check_output(asked, text=True).strip() == "False"


def _back_to(connection: Connection, revision: str) -> None:
    command.downgrade(alembic_config(connection), revision)
