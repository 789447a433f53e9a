"""Socket Mode: the same listeners over a WebSocket, and what happens when the connection goes."""

import asyncio
from functools import partial
from typing import Any

import pytest
from slack_bolt.async_app import AsyncApp

from adapters.slack.client import open_session, web_client
from adapters.slack.dispatch import by_bolt
from adapters.slack.socket import NoSocketError, Socket
from tests.adapters.slack.conftest import Stage
from tests.fakes.block_kit import problems
from tests.fakes.slack import BOT, GROWTH, TOKEN, FakeSlack, fake_slack
from tests.fakes.slack_socket import APP_TOKEN, NotAcknowledgedError

Json = dict[str, Any]


def mention(number: int = 1) -> Json:
    said = {"type": "app_mention", "text": f"<@{BOT}> lead", "user": "U0ANA", "channel": GROWTH}
    event = said | {"ts": f"17000000{number:02d}.000100"}
    return {"type": "event_callback", "team_id": "T1", "event_id": f"Ev{number}", "event": event}


async def test_a_mention_is_answered(stage_on_a_socket: Stage) -> None:
    stage = stage_on_a_socket
    response = await stage.driver.mention("lead")
    await stage.slack.until_posted(1)

    assert response.status == 200
    assert stage.slack.posted[0]["channel"] == GROWTH


async def test_a_command_is_answered_in_the_acknowledgement(stage_on_a_socket: Stage) -> None:
    answer = await (await stage_on_a_socket.driver.command("lead")).json()

    assert problems(answer) == []
    assert answer["response_type"] == "ephemeral"


async def test_a_click_is_answered(stage_on_a_socket: Stage) -> None:
    stage = stage_on_a_socket
    response = await stage.driver.click("define:1", "churn", private=True)
    await stage.slack.until_posted(1)

    assert response.status == 200
    assert stage.slack.responded[0]["response_type"] == "ephemeral"


async def test_there_is_no_address_to_call(stage_on_a_socket: Stage) -> None:
    assert stage_on_a_socket.side.routes == ()
    assert await stage_on_a_socket.side.check() == "Company"


async def test_what_could_not_be_taken_on_is_not_acknowledged_and_comes_again(
    stage_on_a_socket: Stage,
) -> None:
    stage = stage_on_a_socket
    stage.claims.broken = True
    first = await stage.driver.event(mention()["event"], event_id="Ev1")
    stage.claims.broken = False
    again = await stage.driver.event(mention()["event"], event_id="Ev1", retry=1)
    await stage.slack.until_posted(1)

    assert (first.status, again.status) == (503, 200)


async def test_a_body_that_slack_never_sends_is_not_acknowledged(stage_on_a_socket: Stage) -> None:
    with pytest.raises(NotAcknowledgedError):
        await stage_on_a_socket.slack.socket.deliver({"type": "event_callback"}, seconds=0.2)


async def test_when_slack_says_that_a_connection_will_go_nothing_is_lost(
    stage_on_a_socket: Stage,
) -> None:
    stage, socket = stage_on_a_socket, stage_on_a_socket.slack.socket
    await socket.until_opened()
    deliveries = [asyncio.create_task(socket.deliver(mention(n), tries=3)) for n in range(40)]
    await socket.say_goodbye()
    await socket.until_opened(2)
    deliveries += [asyncio.create_task(socket.deliver(mention(n), tries=3)) for n in range(40, 60)]
    await asyncio.gather(*deliveries)
    await stage.slack.until_posted(60)

    assert len({answer["thread_ts"] for answer in stage.slack.posted}) == 60


async def test_closing_waits_for_answers_under_way(stage_on_a_socket: Stage) -> None:
    stage = stage_on_a_socket
    stage.slack.hold = asyncio.Event()
    await stage.driver.mention("lead")
    closing = asyncio.create_task(stage.side.close())
    await asyncio.sleep(0)
    stage.slack.hold.set()
    await closing

    assert len(stage.slack.posted) == 1
    assert stage.slack.socket.links == []


async def connected(slack: FakeSlack, *, token: str = APP_TOKEN) -> tuple[Socket, Any]:
    """A socket that looks after its connection every tenth of a second, and how to end it."""
    session = open_session(connections=5)
    app = AsyncApp(token=TOKEN, signing_secret="x", request_verification_enabled=False)
    client = web_client(session, token=TOKEN, api_url=f"{slack.url}api/")
    socket = Socket(partial(by_bolt, app), client, app_token=token, ping=0.1)

    async def close() -> None:
        await socket.close()
        await session.close()

    return socket, close


async def test_a_connection_that_was_cut_is_opened_again() -> None:
    async with fake_slack() as slack:
        _, close = await connected(slack)
        await slack.socket.until_opened(1)
        await slack.socket.cut()
        await slack.socket.until_opened(2)
        await close()


async def test_an_address_that_slack_refused_is_not_tried_for_ever() -> None:
    """Slack's addresses work once; the next attempt needs a new one."""
    async with fake_slack() as slack:
        slack.socket.refusals = 2
        _, close = await connected(slack)
        await slack.socket.until_opened(1)
        await close()

        assert slack.socket.refusals == 0


async def test_a_wrong_app_token_says_what_to_do() -> None:
    async with fake_slack() as slack:
        socket, close = await connected(slack, token="xapp-wrong")
        with pytest.raises(NoSocketError, match="connections:write"):
            await socket.check()
        await close()


async def test_an_app_without_socket_mode_says_what_to_do() -> None:
    async with fake_slack() as slack:
        slack.socket.error = "socket_mode_not_enabled"
        socket, close = await connected(slack)
        with pytest.raises(NoSocketError, match="switched on"):
            await socket.check()
        await close()
