"""Slack at its worst: too much at once, and answers that end in the middle or never."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from aiohttp import ClientSession, ClientTimeout, TCPConnector, web
from aiohttp.test_utils import TestServer

from adapters.intake import ClaimsAlone, Intake, TooBusyError
from adapters.posting import Unsure
from adapters.slack.app import AT_ONCE
from adapters.slack.client import open_session, web_client
from adapters.slack.posting import SlackPosts
from adapters.store.memory import MemoryStore
from bot.cards import Card
from bot.messages import Place
from tests.adapters.slack.conftest import Stage, clock

HERE = Place("slack", "C1")
HOUR = timedelta(hours=1)


async def test_more_at_once_than_there_are_connections_wait_their_turn(stage: Stage) -> None:
    """Waiting for a connection counts against no time limit, so nothing is lost to it."""
    stage.slack.seconds = 0.05
    events = [{"type": "app_mention", "text": "x", "ts": f"{n}.1"} for n in range(3 * AT_ONCE)]
    statuses = {(await stage.driver.event(event)).status for event in events}
    await stage.slack.until_posted(len(events))

    assert statuses == {200}
    assert len({post["thread_ts"] for post in stage.slack.posted}) == len(events)


async def test_the_session_gives_up_on_slack_and_never_on_a_turn() -> None:
    async with open_session(connections=1) as session:
        timeout = session.timeout

    assert timeout.total is None
    assert timeout.sock_read
    assert timeout.sock_connect


async def test_what_is_more_than_fits_is_refused_before_it_is_claimed() -> None:
    held = asyncio.Event()
    intake = Intake(ClaimsAlone(MemoryStore(), clock), "slack", at_once=1, waiting=1)

    async def answer(event: object) -> None:
        await held.wait()

    for number in range(2):
        assert await intake.take({}, [f"k{number}"], HOUR, answer)
    with pytest.raises(TooBusyError):
        await intake.take({}, ["k2"], HOUR, answer)
    held.set()
    await intake.close(5)


@pytest.fixture
async def rough() -> AsyncIterator[str]:
    """A Slack that hangs up in the middle of an answer, or begins one and never ends it."""

    async def hang_up(request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse(headers={"Content-Length": "500"})
        await answer.prepare(request)
        await answer.write(b'{"ok": true')
        assert request.transport
        request.transport.abort()
        return answer

    async def never_end(request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse()
        await answer.prepare(request)
        await asyncio.sleep(5)
        return answer

    app = web.Application()
    app.router.add_post("/hangs-up/chat.postMessage", hang_up)
    app.router.add_post("/never-ends/chat.postMessage", never_end)
    server = TestServer(app, host="127.0.0.1")
    await server.start_server()
    yield str(server.make_url("/"))
    await server.close()


@pytest.mark.parametrize("way", ["hangs-up", "never-ends"])
async def test_an_answer_that_is_cut_off_leaves_the_fate_of_a_post_open(
    rough: str, way: str
) -> None:
    async def token_of(channel: str) -> str:
        return "xoxb-1"

    impatient = ClientTimeout(total=None, sock_read=0.2)
    async with ClientSession(connector=TCPConnector(limit=2), timeout=impatient) as session:
        client = web_client(session, token="x", api_url=f"{rough}{way}/", patient=False)
        with pytest.raises(Unsure):
            await SlackPosts(client, token_of).post(HERE, Card("hello"), slot="s1")
