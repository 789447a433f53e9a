"""Our way to Slack's Web API: one session for all calls, and only harmless calls are repeated."""

import logging
from datetime import timedelta
from typing import Any

from aiohttp import (
    ClientConnectorError,
    ClientSession,
    ClientTimeout,
    DummyCookieJar,
    TCPConnector,
)
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncRateLimitErrorRetryHandler,
)
from slack_sdk.http_retry.request import HttpRequest
from slack_sdk.http_retry.response import HttpResponse
from slack_sdk.http_retry.state import RetryState
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
from slack_sdk.webhook.async_client import AsyncWebhookClient

from adapters.written import read

Json = dict[str, Any]

LONGEST_WAIT = timedelta(seconds=60)
"""A rate limit that asks for more than this is an error; Slack asks for some seconds."""


class PatientUpToALimit(AsyncRateLimitErrorRetryHandler):
    """Waits as long as Slack says after a 429, unless that is longer than anybody would."""

    async def _can_retry_async(
        self,
        *,
        state: RetryState,
        request: HttpRequest,
        response: HttpResponse | None = None,
        error: Exception | None = None,
    ) -> bool:
        if response is None or response.status_code != 429:
            return False
        headers = {name.lower(): value[0] for name, value in response.headers.items()}
        wait = headers.get("retry-after", "1")
        return wait.isdecimal() and int(wait) <= LONGEST_WAIT.total_seconds()


class Speaker(AsyncWebClient):
    """The SDK's client, and a short way for what is said all the time."""

    async def say(self, message: bytes, *, token: str) -> Json:
        """Post a message, written as JSON, and return what Slack says. Raises `SlackApiError`.

        As with the SDK's own calls, the retry handlers say what is tried again. What the SDK does
        for calls of every other kind is left out: it takes as long as looking a word up.
        """
        address, sent = f"{self.base_url}chat.postMessage", self._sent(message, token)
        state = RetryState()
        while True:
            try:
                found = await self._found(address, sent)
            except Exception as error:
                if not await self._tries_again(state, None, error):
                    raise
                continue
            said = found["data"]
            if found["status_code"] == 200 and said.get("ok"):
                return said  # type: ignore[no-any-return]
            refused = HttpResponse(status_code=found["status_code"], headers=found["headers"])
            if not await self._tries_again(state, refused, None):
                AsyncSlackResponse(
                    client=self, http_verb="POST", api_url=address, req_args=sent, **found
                ).validate()  # type: ignore[no-untyped-call]

    async def _found(self, address: str, sent: Json) -> Json:
        """Ask once; what is no object counts as nothing said."""
        if self.session is None or self.session.closed:
            return await self._request(http_verb="POST", api_url=address, req_args=sent)
        async with self.session.post(address, **sent) as answer:
            try:
                said = read(await answer.read())
            except (ValueError, RecursionError):
                said = None
            said = said if isinstance(said, dict) else {}
            return {"data": said, "headers": answer.headers, "status_code": answer.status}

    async def _tries_again(
        self,
        state: RetryState,
        refused: HttpResponse | None,
        error: Exception | None,
    ) -> bool:
        """Wait as the first handler wants that would try again; False if none would."""
        asked = HttpRequest(method="POST", url=self.base_url, headers={})
        about: Json = {"state": state, "request": asked, "response": refused, "error": error}
        for handler in self.retry_handlers:
            if await handler.can_retry_async(**about):
                await handler.prepare_for_next_attempt_async(**about)
                return True
        return False

    def _sent(self, message: bytes, token: str) -> Json:
        headers = {
            **self.headers,
            "Content-Type": "application/json;charset=utf-8",
            "Authorization": f"Bearer {token}",
        }
        sent: Json = {"data": message, "headers": headers}
        sent |= {"ssl": self.ssl} if self.ssl else {}
        return sent | ({"proxy": self.proxy} if self.proxy else {})


def open_session(*, connections: int) -> ClientSession:
    """Open the one session. It has no total time, so that waiting for a connection is no error."""
    return ClientSession(
        connector=TCPConnector(limit=connections),
        timeout=ClientTimeout(total=None, sock_connect=5, sock_read=20),
        cookie_jar=DummyCookieJar(),
    )


def web_client(
    session: ClientSession, *, token: str, api_url: str, patient: bool = True
) -> Speaker:
    """Return the client that posts. A call that may have reached Slack is not sent again.

    One that is not patient leaves waiting to whoever called: jobs are kept and have time.
    """
    return Speaker(
        token=token,
        base_url=api_url,
        session=session,
        logger=_quiet(),
        retry_handlers=_retries() if patient else [],
    )


def responder(session: ClientSession, url: str) -> AsyncWebhookClient:
    """Return the client that answers at a response URL, which works in every channel."""
    return AsyncWebhookClient(url, session=session, logger=_quiet(), retry_handlers=_retries())


def _retries() -> list[AsyncRetryHandler]:
    never_arrived = AsyncConnectionErrorRetryHandler(error_types=[ClientConnectorError])
    return [never_arrived, PatientUpToALimit(max_retry_count=2)]


def _quiet() -> logging.Logger:
    """The SDK logs whole bodies at DEBUG; people's words do not belong into a log."""
    logger = logging.getLogger("adapters.slack.sdk")
    logger.setLevel(logging.WARNING)
    return logger
