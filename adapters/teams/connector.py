"""Our way to Teams: one session for all posts, patient where Teams says so, never led elsewhere."""

import asyncio
import json
import random
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from urllib.parse import quote

from aiohttp import (
    ClientConnectorError,
    ClientSession,
    ClientTimeout,
    DummyCookieJar,
    TCPConnector,
)
from yarl import URL

from adapters.teams.raw import Json, id_at

_UNREACHED = 0
_AGAIN = frozenset(
    (
        _UNREACHED,
        HTTPStatus.PRECONDITION_FAILED,
        HTTPStatus.TOO_MANY_REQUESTS,
        HTTPStatus.BAD_GATEWAY,
        HTTPStatus.GATEWAY_TIMEOUT,
    )
)
"""What Teams asks to try again: the same conversation is written to elsewhere, or it is busy."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How often to try, and how many seconds to wait in between."""

    tries: int = 4
    first: float = 0.5
    longest: float = 20.0

    def seconds(self, number: int, asked: str) -> float:
        """Return how long to wait after try `number`: what was asked, else longer each time."""
        wait = float(asked) if asked.isdecimal() else self._grown(number)
        return min(wait, self.longest)

    def _grown(self, number: int) -> float:
        """Spread the waits, so that many who were refused together do not come back together."""
        return self.first * float(2 ** (number - 1)) * random.uniform(0.5, 1.5)


USUAL = Patience()


class NotDeliveredError(Exception):
    """Teams did not take what we sent."""


def open_session(*, connections: int) -> ClientSession:
    """Open the one session. It has no total time, so that waiting for a connection is no error."""
    return ClientSession(
        connector=TCPConnector(limit=connections),
        timeout=ClientTimeout(total=None, sock_connect=5, sock_read=20),
        cookie_jar=DummyCookieJar(),
        json_serialize=partial(json.dumps, ensure_ascii=False),
    )


@dataclass(frozen=True, slots=True)
class Connector:
    """One service address of Teams. Raises `NotDeliveredError` when it does not take something."""

    session: ClientSession
    service_url: str
    patience: Patience

    async def post(self, conversation: str, activity: Json, *, answers: str = "") -> str:
        """Say something, below the message it answers if it is named, and return its id."""
        path = [conversation, "activities", *([answers] if answers else [])]
        return await self._call("POST", path, activity)

    async def put(self, conversation: str, message: str, activity: Json) -> str:
        """Replace a message."""
        return await self._call("PUT", [conversation, "activities", message], activity)

    async def delete(self, conversation: str, message: str) -> None:
        """Take a message away."""
        await self._call("DELETE", [conversation, "activities", message], None)

    async def _call(self, method: str, path: list[str], activity: Json | None) -> str:
        answer = await self._once(method, path, activity)
        for number in range(1, self.patience.tries):
            if answer.status not in _AGAIN:
                break
            await asyncio.sleep(self.patience.seconds(number, answer.retry_after))
            answer = await self._once(method, path, activity)
        if answer.status not in range(200, 300):
            said = f"status {answer.status}" if answer.status else "it cannot be reached"
            raise NotDeliveredError(f"Teams did not take an answer: {said}")
        return answer.id

    async def _once(self, method: str, path: list[str], activity: Json | None) -> "_Answer":
        url, headers = self._url(path), {"Accept": "application/json"}
        asking = self.session.request(
            method, url, json=activity, headers=headers, allow_redirects=False
        )
        try:
            async with asking as response:
                retry_after = response.headers.get("Retry-After", "")
                return _Answer(response.status, retry_after, _id(await response.read()))
        except ClientConnectorError:
            return _Answer(_UNREACHED)

    def _url(self, path: list[str]) -> URL:
        """Name a place at the service. Nothing in an id can lead out of its own piece."""
        base = str(URL(self.service_url).with_query(None).with_fragment(None)).rstrip("/")
        pieces = "/".join(quote(piece, safe="") for piece in path)
        return URL(f"{base}/v3/conversations/{pieces}", encoded=True)


@dataclass(frozen=True, slots=True)
class _Answer:
    """What came back: `id` is that of the message, if the answer names one."""

    status: int
    retry_after: str = ""
    id: str = ""


def _id(raw: bytes) -> str:
    try:
        return id_at(json.loads(raw), "id")
    except (ValueError, RecursionError):
        return ""
