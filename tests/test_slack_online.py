"""The question to Slack's own judge, tried without the network."""

import asyncio

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.slack_online import main


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ({"ok": True, "errors": []}, 0),
        ({"ok": True, "errors": [{"pointer": "/blocks/0", "code": "too_long"}]}, 1),
        ({"ok": False, "error": "unknown_method"}, 1),
    ],
    ids=["taken", "minded", "not understood"],
)
async def test_what_slack_minds_is_told(answer: dict[str, object], status: int) -> None:
    async def judge(request: web.Request) -> web.Response:
        assert (await request.post())["blocks"]
        return web.json_response(answer)

    app = web.Application()
    app.router.add_post("/api/blocks.validate", judge)
    async with TestServer(app, host="127.0.0.1") as server:
        site = str(server.make_url("/api/"))
        assert await asyncio.to_thread(main, site) == status


def test_without_a_network_it_says_so() -> None:
    assert main("http://127.0.0.1:9/") == 2
