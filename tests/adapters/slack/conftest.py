"""The Slack side of the bot, served over real HTTP, between a driver and a Slack of our own."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from adapters.slack.app import Slack, open_slack
from bot.cards import Button, Buttons, Card, Fine, Heading, Paragraph
from bot.messages import Addressed, Click, Message
from tests.fakes.slack import SECRET, TOKEN, Driver, FakeSlack, fake_slack

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def clock() -> datetime:
    return NOON


class MemoryClaims:
    """Claims in a dict."""

    def __init__(self) -> None:
        self._until: dict[str, datetime] = {}
        self.broken = False

    async def claim(self, key: str, *, now: datetime, keep: timedelta) -> bool:
        if self.broken:
            raise ConnectionError("the database is away")
        if self._until.get(key, now) > now:
            return False
        self._until[key] = now + keep
        return True


Hearing = Callable[[Message], Awaitable[Card | None]]


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
    claims: MemoryClaims
    side: Slack
    url: str
    driver: Driver


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    """The Slack side with a parrot for a bot."""
    parrot, claims = Parrot(), MemoryClaims()
    async with fake_slack() as slack:
        side = await open_slack(
            token=TOKEN,
            signing_secret=SECRET,
            api_url=f"{slack.url}api/",
            parley=parrot,
            claims=claims,
            clock=clock,
            patience=5,
        )
        app = web.Application()
        app.add_routes(side.routes)
        server = TestServer(app, host="127.0.0.1")
        await server.start_server()
        url = str(server.make_url("/"))
        async with ClientSession() as http:
            yield Stage(slack, parrot, claims, side, url, Driver(http, url, slack.url, clock))
        await server.close()
        await side.close()
