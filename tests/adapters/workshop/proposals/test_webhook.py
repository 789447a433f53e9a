"""A webhook makes Parley look; whoever does not know the secret makes it do nothing."""

import asyncio
import hashlib
import hmac
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.workshop.webhook import webhook

SECRET = "between us"
BODY = b'{"ref": "refs/heads/main"}'
SIGNED = "sha256=" + hmac.new(SECRET.encode(), BODY, hashlib.sha256).hexdigest()


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        pytest.param({"X-Hub-Signature-256": SIGNED}, 202, id="signed"),
        pytest.param({"X-Gitlab-Token": SECRET}, 202, id="as GitLab does"),
        pytest.param({}, 401, id="unsigned"),
        pytest.param({"X-Hub-Signature-256": SIGNED[:-1] + "x"}, 401, id="signed wrongly"),
        pytest.param({"X-Hub-Signature-256": "sha256="}, 401, id="an empty signature"),
        pytest.param({"X-Gitlab-Token": "guess"}, 401, id="a guess"),
    ],
)
async def test_only_who_knows_the_secret_is_heard(headers: dict[str, str], status: int) -> None:
    woken: list[int] = []

    async def look() -> None:
        woken.append(1)

    app = web.Application()
    app.add_routes([webhook(SECRET, look)])
    async with TestClient(TestServer(app)) as client:
        answer = await client.post("/git/webhook", data=BODY, headers=headers)
        said = await answer.text()

    assert answer.status == status
    assert len(woken) == (status == 202)
    assert SECRET not in said


async def test_a_body_that_comes_in_pieces_is_heard_whole() -> None:
    looked: list[int] = []

    async def look() -> None:
        looked.append(1)

    async def pieces() -> AsyncIterator[bytes]:
        yield BODY[:5]
        await asyncio.sleep(0.05)
        yield BODY[5:]

    app = web.Application()
    app.add_routes([webhook(SECRET, look)])
    async with TestClient(TestServer(app)) as client:
        signed = {"X-Hub-Signature-256": SIGNED}
        answer = await client.post("/git/webhook", data=pieces(), headers=signed)

    assert (answer.status, looked) == (202, [1])
