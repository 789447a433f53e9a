"""Our way to Teams: one session for all posts, patient where Teams says so, never led elsewhere."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import lru_cache
from http import HTTPStatus
from urllib.parse import quote

from aiohttp import (
    ClientConnectorError,
    ClientError,
    ClientSession,
    ClientTimeout,
    DummyCookieJar,
    TCPConnector,
)
from yarl import URL

from adapters.teams.bearer import Bearer, NoTokenError
from adapters.teams.hosts import SAME_ADDRESSES
from adapters.teams.raw import Json, id_at
from adapters.written import read, written

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
    """Teams did not take what we sent. `status` is what it said, 0 if it said nothing.

    `maybe`: it may have taken it, and its answer was lost. `after`: how long it asks us to wait.
    """

    def __init__(self, why: str, *, status: int = 0, maybe: bool = False, after: float = 0) -> None:
        super().__init__(why)
        self.status, self.maybe, self.after = status, maybe, after


class NotAllowedError(NotDeliveredError):
    """Nothing was sent, because nothing may be sent to such an address."""


async def _nothing_to_drop(conversation: str) -> None:
    """Do nothing: nobody keeps addresses."""


@dataclass(frozen=True, slots=True)
class Line:
    """What all connections share: the session, how patient it is, and who we are.

    Nothing is sent to an address that `allow` does not know. Where Teams says that we may not
    speak, `dropped` hears of the conversation, so that its address is kept no longer.
    """

    session: ClientSession
    patience: Patience
    allow: Callable[[str], bool]
    bearer: Bearer | None = None
    dropped: Callable[[str], Awaitable[None]] = _nothing_to_drop


def open_session(*, connections: int) -> ClientSession:
    """Open the one session. It has no total time, so that waiting for a connection is no error."""
    return ClientSession(
        connector=TCPConnector(limit=connections),
        timeout=ClientTimeout(total=None, sock_connect=5, sock_read=20),
        cookie_jar=DummyCookieJar(),
    )


@dataclass(frozen=True, slots=True)
class Connector:
    """One service address of Teams. Raises `NotDeliveredError` when it does not take something."""

    line: Line
    service_url: str

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
        if not self.line.allow(self.service_url):
            raise NotAllowedError(
                f"answers may not go to {self.service_url!r:.100}: see TEAMS_SERVICE_HOSTS"
            )
        answer = await self._patiently(method, path, activity)
        if answer.status in range(200, 300):
            return answer.id
        if answer.status == HTTPStatus.FORBIDDEN and method == "POST":
            await self.line.dropped(path[0])
        said = f"status {answer.status}" if answer.status else "it cannot be reached"
        after = self.line.patience.seconds(1, answer.retry_after)
        raise NotDeliveredError(
            f"Teams did not take an answer: {said}", status=answer.status, after=after
        )

    async def _patiently(self, method: str, path: list[str], activity: Json | None) -> "_Answer":
        patience = self.line.patience
        answer = await self._as_ourselves(method, path, activity)
        for number in range(1, patience.tries):
            if answer.status not in _AGAIN:
                break
            await asyncio.sleep(patience.seconds(number, answer.retry_after))
            answer = await self._as_ourselves(method, path, activity)
        return answer

    async def _as_ourselves(self, method: str, path: list[str], activity: Json | None) -> "_Answer":
        """Send with our token; with a new one, once, if Teams takes the old one no more."""
        if (bearer := self.line.bearer) is None:
            return await self._once(method, path, activity, "")
        token = await _token(bearer)
        answer = await self._once(method, path, activity, token)
        if answer.status == HTTPStatus.UNAUTHORIZED:
            bearer.forget(token)
            answer = await self._once(method, path, activity, await _token(bearer))
        return answer

    async def _once(
        self, method: str, path: list[str], activity: Json | None, token: str
    ) -> "_Answer":
        headers = {"Accept": "application/json"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        body = None if activity is None else written(activity)
        if body:
            headers["Content-Type"] = "application/json"
        asking = self.line.session.request(
            method, self._url(path), data=body, headers=headers, allow_redirects=False
        )
        try:
            async with asking as response:
                retry_after = response.headers.get("Retry-After", "")
                return _Answer(response.status, retry_after, _id(await response.read()))
        except ClientConnectorError:
            return _Answer(_UNREACHED)
        except (ClientError, TimeoutError, OSError) as error:
            lost = str(error) or type(error).__name__
            raise NotDeliveredError(f"Teams' answer was lost: {lost}", maybe=True) from error

    def _url(self, path: list[str]) -> URL:
        """Name a place at the service. Nothing in an id can lead out of its own piece."""
        pieces = "/".join(quote(piece, safe="") for piece in path)
        return URL(f"{_root(self.service_url)}/v3/conversations/{pieces}", encoded=True)


@lru_cache(SAME_ADDRESSES)
def _root(service_url: str) -> str:
    return str(URL(service_url).with_query(None).with_fragment(None)).rstrip("/")


@dataclass(frozen=True, slots=True)
class _Answer:
    """What came back: `id` is that of the message, if the answer names one."""

    status: int
    retry_after: str = ""
    id: str = ""


async def _token(bearer: Bearer) -> str:
    try:
        return await bearer.token()
    except NoTokenError as error:
        raise NotDeliveredError(str(error)) from error


def _id(raw: bytes) -> str:
    try:
        return id_at(read(raw), "id")
    except (ValueError, RecursionError):
        return ""
