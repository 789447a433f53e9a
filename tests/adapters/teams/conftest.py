"""The Teams side of the bot, served over real HTTP, between a driver and a Teams of our own."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from adapters.configured.teams import TeamsSettings
from adapters.hearing import Parley
from adapters.questions import Questions
from adapters.store.engine import sqlite_url
from adapters.store.memory import MemoryStore
from adapters.store.migrate import migrate
from adapters.store.store import open_store
from adapters.teams.app import Teams, open_teams
from adapters.teams.connector import Patience
from adapters.teams.references import Addresses
from bot.cards import Button, Buttons, Card, Fine, Heading, Paragraph
from bot.messages import Addressed, Click, Message
from bot.ports import Claims
from tests.adapters.company import small_company
from tests.fakes import card_renderer
from tests.fakes.microsoft import FakeMicrosoft, fake_microsoft
from tests.fakes.teams import Driver, FakeTeams, fake_teams

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def clock() -> datetime:
    return NOON


def anonymous(*hosts: str) -> TeamsSettings:
    """What lets this machine in, and nobody else."""
    return TeamsSettings("", "", "", hosts, None, None, anonymous=True)


@pytest.fixture(scope="session", autouse=True)
def every_card_can_be_rendered() -> Iterator[None]:
    """When all tests are done, Microsoft's renderer judges what they made. Needs npm's packages."""
    yield
    if card_renderer.PACKAGE.is_dir():
        assert card_renderer.problems([*card_renderer.MADE]) == []


@dataclass
class Shelf:
    """The real claims, on a shelf that can be taken away."""

    claims: Claims
    broken: bool = False

    async def claim(self, key: str, *, now: datetime, keep: timedelta) -> bool:
        if self.broken:
            raise ConnectionError("the database is away")
        return await self.claims.claim(key, now=now, keep=keep)


@dataclass
class Parrot:
    """A bot that answers everything said to it by saying it back, and keeps what it heard."""

    heard: list[Message] = field(default_factory=list)
    clicked: list[Click] = field(default_factory=list)
    trouble: Exception | None = None
    card: Card | None = None

    async def hear(self, message: Message, *, now: datetime) -> Card | None:
        self.heard.append(message)
        if self.trouble:
            raise self.trouble
        if message.addressed is Addressed.NONE:
            return None
        again = Buttons((Button("Again", "define", message.text),))
        blocks = (Heading("You said"), Paragraph((message.text,)), Fine(("A parrot.",)), again)
        return Card(f"You said: {message.text}", blocks)

    async def click(self, click: Click, *, now: datetime) -> Card | None:
        self.clicked.append(click)
        if self.trouble:
            raise self.trouble
        if self.card:
            return self.card
        return Card(f"{click.act}: {click.value} {click.words}") if click.act != "mute" else None


@dataclass
class Stage:
    """Everything a test of the Teams side looks at."""

    teams: FakeTeams
    parrot: Parrot
    claims: Shelf
    side: Teams
    url: str
    driver: Driver


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    """The Teams side with a parrot for a bot, and claims in memory."""
    async with open_stage(MemoryStore()) as stage:
        yield stage


@pytest.fixture
async def microsoft() -> AsyncIterator[FakeMicrosoft]:
    """Where the keys and tokens of a registered bot come from."""
    async with fake_microsoft() as microsoft:
        yield microsoft


@pytest.fixture
async def registered(microsoft: FakeMicrosoft) -> AsyncIterator[Stage]:
    """The Teams side as a company runs it: it checks tokens, and brings one of its own."""
    async with open_stage(MemoryStore(), microsoft=microsoft) as stage:
        yield stage


@pytest.fixture
async def registered_bot(microsoft: FakeMicrosoft) -> AsyncIterator[Stage]:
    """The real bot as a company runs it."""
    store = MemoryStore()
    async with open_stage(store, small_company(store), microsoft=microsoft) as stage:
        yield stage


@pytest.fixture
async def stage_on_sqlite(tmp_path: Path) -> AsyncIterator[Stage]:
    """The same with claims in a file, as it is run."""
    url = sqlite_url(tmp_path / "parley.db")
    await migrate(url)
    async with open_store(url) as store, open_stage(store) as stage:
        yield stage


@pytest.fixture
async def stage_with_the_bot() -> AsyncIterator[Stage]:
    """The Teams side of the real bot, which knows the words of a small company."""
    store = MemoryStore()
    async with open_stage(store, small_company(store)) as stage:
        yield stage


@asynccontextmanager
async def open_stage(
    store: Claims,
    bot: Parley | None = None,
    microsoft: FakeMicrosoft | None = None,
    addresses: Addresses | None = None,
    questions: Questions | None = None,
) -> AsyncIterator[Stage]:
    parrot, claims = Parrot(), Shelf(store)
    async with fake_teams() as teams:
        origin = teams.url.removesuffix("/emea/")
        side = await open_teams(
            microsoft.settings(origin) if microsoft else anonymous(origin),
            parley=bot or parrot,
            known=small_company(MemoryStore()).knowledge,
            claims=claims,
            clock=clock,
            patience=5,
            retries=Patience(tries=4, first=0, longest=0),
            addresses=addresses,
            questions=questions,
        )
        app = web.Application()
        app.add_routes(side.routes)
        server = TestServer(app, host="127.0.0.1")
        await server.start_server()
        url = str(server.make_url("/"))
        async with ClientSession() as http:
            token = microsoft.token if microsoft else None
            yield Stage(teams, parrot, claims, side, url, Driver(http, url, teams.url, token))
        await server.close()
        await side.close()
