"""What is said goes the short way to Slack, and odd answers mean there what they mean elsewhere."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from slack_sdk.errors import SlackApiError

from adapters.slack.client import Speaker, open_session, web_client

Given = list[tuple[int, str, dict[str, str]]]
TAKEN = (200, '{"ok": true, "ts": "1.1"}', {"Content-Type": "application/json"})
LIMITED = (429, '{"ok": false, "error": "ratelimited"}', {"Retry-After": "0"})


@asynccontextmanager
async def speaker(given: Given, *, patient: bool = True) -> AsyncIterator[Speaker]:
    """A client of a Slack that gives these answers, one after the other."""
    left = iter(given)

    async def answer(request: web.Request) -> web.Response:
        assert json.loads(await request.read()) == {"text": "hello"}
        assert request.headers["Authorization"] == "Bearer xoxb-1"
        status, text, headers = next(left)
        return web.Response(status=status, body=text.encode(), headers=headers)

    app = web.Application()
    app.router.add_post("/api/chat.postMessage", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/api/"
    async with open_session(connections=2) as session:
        yield web_client(session, token="", api_url=url, patient=patient)
    await runner.cleanup()


async def _say(client: Speaker) -> object:
    return await client.say(b'{"text": "hello"}', token="xoxb-1")


async def test_what_slack_takes_is_told() -> None:
    async with speaker([TAKEN]) as client:
        assert await _say(client) == {"ok": True, "ts": "1.1"}


async def test_what_slack_holds_back_is_said_again_after_a_while() -> None:
    async with speaker([LIMITED, TAKEN]) as client:
        assert await _say(client) == {"ok": True, "ts": "1.1"}


async def test_who_is_not_patient_hears_of_the_limit_at_once() -> None:
    async with speaker([LIMITED], patient=False) as client:
        with pytest.raises(SlackApiError) as failed:
            await _say(client)
    assert failed.value.response.status_code == 429
    assert failed.value.response.headers["Retry-After"] == "0"


ODD = {
    "a page of a proxy": (502, "<html>", {"Content-Type": "text/html"}),
    "a page that says it is right": (200, "<html>", {"Content-Type": "text/html"}),
    "nothing": (200, "", {}),
    "a list": (200, "[1]", {"Content-Type": "application/json"}),
    "a refusal": (200, '{"ok": false, "error": "channel_not_found"}', {}),
    "an answer to something else": (500, '{"ok": true}', {}),
}


@pytest.mark.parametrize("answer", ODD.values(), ids=ODD.keys())
async def test_an_odd_answer_is_a_failure_and_said_once(
    answer: tuple[int, str, dict[str, str]],
) -> None:
    async with speaker([answer, TAKEN]) as client:
        with pytest.raises(SlackApiError) as failed:
            await _say(client)
    assert failed.value.response.status_code == answer[0]
