"""The Slack side of the bot, served over real HTTP, between a driver and a Slack of our own."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from adapters.hearing import Parley
from adapters.questions import Questions
from adapters.slack.app import Slack, open_slack
from adapters.slack.ears import Ears
from adapters.slack.groups import Grouped
from adapters.slack.home import Own
from adapters.store.engine import sqlite_url
from adapters.store.memory import MemoryStore
from adapters.store.migrate import migrate
from adapters.store.store import open_store
from bot.cards import Button, Buttons, Card, Fine, Heading, Paragraph
from bot.messages import Addressed, Click, Message
from bot.ports import Claims
from tests.adapters.company import small_company
from tests.fakes import typed
from tests.fakes.slack import SECRET, TOKEN, Driver, FakeSlack, fake_slack
from tests.fakes.slack_socket import APP_TOKEN

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def clock() -> datetime:
    return NOON


@pytest.fixture(scope="session", autouse=True)
def everything_sent_has_slacks_types(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[None]:
    """When all tests are done, let the compiler judge what they sent. Needs npm's packages."""
    yield
    if typed.TSC.exists():
        assert typed.problems(typed.SENT, tmp_path_factory.mktemp("typed")) == []


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

    async def hear(self, message: Message, *, now: datetime) -> Card | None:
        self.heard.append(message)
        if self.trouble:
            raise self.trouble
        if message.addressed is Addressed.NONE:
            return None
        share = Buttons((Button("Share here", "share", message.text),))
        blocks = (Heading("You said"), Paragraph((message.text,)), Fine(("A parrot.",)), share)
        return Card(f"You said: {message.text}", blocks)

    async def click(self, click: Click, *, now: datetime) -> Card | None:
        self.clicked.append(click)
        if self.trouble:
            raise self.trouble
        return Card(f"{click.act}: {click.value} {click.words}") if click.act != "mute" else None


@dataclass
class Stage:
    """Everything a test of the Slack side looks at."""

    slack: FakeSlack
    parrot: Parrot
    claims: Shelf
    side: Slack
    url: str
    driver: Driver


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    """The Slack side with a parrot for a bot, and claims in memory."""
    async with open_stage(MemoryStore()) as stage:
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
    """The Slack side of the real bot, which knows the words of a small company."""
    store = MemoryStore()
    async with open_stage(store, small_company(store)) as stage:
        yield stage


@pytest.fixture
async def stage_on_a_socket() -> AsyncIterator[Stage]:
    """The Slack side with a parrot for a bot, over a WebSocket."""
    async with open_stage(MemoryStore(), over_socket=True) as stage:
        yield stage


@asynccontextmanager
async def open_stage(
    store: Claims,
    bot: Parley | None = None,
    *,
    over_socket: bool = False,
    own: Own | None = None,
    grouped: Grouped | None = None,
    ears: Ears | None = None,
    questions: Questions | None = None,
) -> AsyncIterator[Stage]:
    parrot, claims = Parrot(), Shelf(store)
    async with fake_slack() as slack:
        side = await open_slack(
            token=TOKEN,
            signing_secret="" if over_socket else SECRET,
            app_token=APP_TOKEN if over_socket else "",
            api_url=f"{slack.url}api/",
            parley=bot or parrot,
            claims=claims,
            clock=clock,
            patience=5,
            own=own,
            grouped=grouped,
            ears=ears,
            questions=questions,
        )
        app = web.Application()
        app.add_routes(side.routes)
        server = TestServer(app, host="127.0.0.1")
        await server.start_server()
        url = str(server.make_url("/"))
        async with ClientSession() as http:
            socket = slack.socket if over_socket else None
            driver = Driver(http, url, slack.url, clock, socket)
            yield Stage(slack, parrot, claims, side, url, driver)
        await server.close()
        await side.close()
