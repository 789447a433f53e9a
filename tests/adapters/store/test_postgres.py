"""What is true of the store on PostgreSQL: URLs, migrations at once, a server that is away."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from adapters.store.engine import name_of, open_engine, parse_url
from adapters.store.errors import StoreError
from adapters.store.migrate import is_up_to_date, migrate
from adapters.store.store import open_store
from adapters.store.tables import metadata
from bot.messages import Person
from tests.postgres import NoPostgresError, Postgres, postgres

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANA = Person("slack", "U1")


@pytest.fixture(scope="module")
def server(postgres_url: str) -> Iterator[Postgres]:
    """A server of our own, to make databases on and to stop."""
    try:
        with postgres() as started:
            yield started
    except NoPostgresError as error:
        pytest.skip(str(error))


@pytest.fixture
def fresh(server: Postgres, request: pytest.FixtureRequest) -> str:
    return server.database(request.node.name)


@pytest.mark.parametrize(
    ("given", "driver", "query"),
    [
        ("postgres://a:b@h/d", "postgresql+asyncpg", {}),
        ("postgresql://a:b@h/d", "postgresql+asyncpg", {}),
        ("postgresql+psycopg://a:b@h/d", "postgresql+asyncpg", {}),
        ("postgres://a:b@h/d?sslmode=require", "postgresql+asyncpg", {"ssl": "require"}),
        ("postgresql://h/d?channel_binding=require", "postgresql+asyncpg", {}),
        ("postgresql:///d?host=/run/pg", "postgresql+asyncpg", {"host": "/run/pg"}),
    ],
)
def test_a_url_as_providers_write_it_is_understood(
    given: str, driver: str, query: dict[str, str]
) -> None:
    parsed = parse_url(given)

    assert (parsed.drivername, dict(parsed.query)) == (driver, query)


def test_the_name_of_a_database_holds_no_password() -> None:
    assert name_of("postgres://ana:secret@db.example/parley") == "parley on db.example"


async def test_eight_processes_may_migrate_at_once(fresh: str) -> None:
    assert not await is_up_to_date(fresh)

    await asyncio.gather(*(migrate(fresh) for _ in range(8)))

    assert await is_up_to_date(fresh)


async def test_the_migrations_make_the_tables_that_the_code_expects(fresh: str) -> None:
    await migrate(fresh)
    engine = open_engine(fresh)
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []
    await engine.dispose()


async def test_a_database_that_was_never_set_up_says_how(fresh: str) -> None:
    async with open_store(fresh) as store:
        with pytest.raises(StoreError, match="parley migrate"):
            await store.team_of(ANA)


async def test_a_server_that_is_not_there_is_told(server: Postgres) -> None:
    with pytest.raises(StoreError, match="See that it is running"):
        await migrate("postgresql://127.0.0.1:1/parley")
    with pytest.raises(StoreError, match="Create it first"):
        await migrate(server.url("nothing"))


async def test_a_store_goes_on_by_itself_when_its_server_is_back(
    server: Postgres, fresh: str
) -> None:
    await migrate(fresh)
    async with open_store(fresh) as store:
        await store.choose_team(ANA, "it")
        server.stop()
        with pytest.raises(StoreError, match="See that it is running"):
            await store.team_of(ANA)
        server.start()

        assert await store.team_of(ANA) == "it"


async def test_the_clock_of_the_server_counts_and_not_that_of_its_settings(fresh: str) -> None:
    await migrate(fresh)
    async with open_store(fresh) as store, store.database.write() as connection:
        await connection.execute(text("SET LOCAL TIME ZONE 'Asia/Tokyo'"))
        told = await store.database.now(connection)

    assert abs(told - datetime.now(UTC)) < timedelta(minutes=1)


def differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), metadata))
