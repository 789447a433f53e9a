"""A process dies with an event in hand: another answers it, and not a second time."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from adapters.intake import Event, Intake
from adapters.slack import app as slack_app
from adapters.store.engine import sqlite_url
from adapters.store.migrate import migrate
from adapters.store.store import Store, open_store
from tests.adapters.slack.conftest import Parrot, clock
from tests.fakes.slack import BOT, GROWTH, SECRET, TEAM, TOKEN, Driver, FakeSlack, fake_slack

HOUR = timedelta(hours=1)
SAID = {
    "type": "event_callback",
    "team_id": TEAM,
    "event_id": "Ev1",
    "event": {
        "type": "app_mention", "user": "U0ANA", "channel": GROWTH, "ts": "1700000001.000200",
        "text": f"<@{BOT}> lead",
    },
    "authorizations": [{"team_id": TEAM, "user_id": BOT, "is_bot": True}],
}  # fmt: skip
KEY = "slack:event:Ev1"
SLOT = {"event_type": "parley_slot", "event_payload": {"slot": KEY}}


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    url = sqlite_url(tmp_path / "parley.db")
    await migrate(url)
    async with open_store(url) as store:
        yield store


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with fake_slack() as slack:
        yield slack


@asynccontextmanager
async def process(store: Store, slack: FakeSlack) -> AsyncIterator[Driver]:
    """A process that serves Slack, and somebody who delivers to it."""
    side = await slack_app.open_slack(
        token=TOKEN, signing_secret=SECRET, api_url=f"{slack.url}api/", parley=Parrot(),
        claims=store, inbox=store.inbox, clock=clock, patience=5,
    )  # fmt: skip
    app = web.Application()
    app.add_routes(side.routes)
    server = TestServer(app, host="127.0.0.1")
    await server.start_server()
    url = str(server.make_url("/"))
    async with ClientSession() as http:
        yield Driver(http, url, slack.url, clock)
    await server.close()
    await side.close()


async def left_by_a_dead_process(store: Store) -> None:
    event = Event(KEY, "slack", SAID, worker="dead")
    keys = [KEY, f"slack:message:{TEAM}:{GROWTH}:1700000001.000200"]
    await store.inbox.take(event, keys=keys, keep=HOUR, lease=timedelta(0))


async def test_an_event_that_was_not_answered_is(store: Store, slack: FakeSlack) -> None:
    await left_by_a_dead_process(store)
    async with process(store, slack):
        await slack.until_posted(1)

    [answer] = slack.posted
    assert (answer["thread_ts"], answer["metadata"]) == ("1700000001.000200", SLOT)


async def test_an_event_that_was_answered_is_not_answered_again(
    store: Store, slack: FakeSlack
) -> None:
    slack.posted.append(
        {"channel": GROWTH, "thread_ts": "1700000001.000200", "text": "x", "metadata": SLOT}
    )
    await left_by_a_dead_process(store)
    async with process(store, slack) as driver:
        await driver.mention("another", ts="1700000002.000200")
        await slack.until_posted(2)
        await slack.until_asked("conversations.replies")

    assert [said.get("thread_ts") for said in slack.posted] == [
        "1700000001.000200",
        "1700000002.000200",
    ]


async def test_an_answer_of_doubtful_fate_is_looked_for_and_not_repeated(
    store: Store, slack: FakeSlack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slack_app, "Intake", _impatient)
    slack.swallows = 1
    async with process(store, slack) as driver:
        await driver.mention("lead")
        await slack.until_asked("conversations.replies")

    assert len(slack.posted) == 1


def _impatient(*given: object, **more: object) -> Intake:
    return Intake(*given, **more, poll=0.05, first_wait=timedelta(0))  # type: ignore[arg-type]
