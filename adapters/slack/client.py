"""Our way to Slack's Web API: one session for all calls, and only harmless calls are repeated."""

import json
import logging
from datetime import timedelta
from typing import Any

from aiohttp import ClientConnectorError, ClientSession, ClientTimeout, TCPConnector
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

Json = dict[str, Any]

_WRITTEN = json.JSONEncoder(check_circular=False).encode
"""Without looking for rings: nothing of ours holds itself."""
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


def written(message: Json) -> bytes:
    """Write a message as JSON. While it is on its way to Slack, nothing else need be kept of it."""
    return _WRITTEN(message).encode()


class Speaker(AsyncWebClient):
    """The SDK's client, and a short way for what is said all the time."""

    async def say(self, message: bytes, *, token: str) -> Json:
        """Post a message, written as JSON, and return what Slack says.

        It goes the way of the SDK's own calls, but for the many arguments that we never use: their
        handling costs as much time as looking a word up. Raises `SlackApiError` like them.
        """
        address = f"{self.base_url}chat.postMessage"
        sent: Json = {"data": message, "headers": self._headers(token)}
        sent |= {"ssl": self.ssl} if self.ssl else {}
        sent |= {"proxy": self.proxy} if self.proxy else {}
        found = await self._request(http_verb="POST", api_url=address, req_args=sent)
        answer = AsyncSlackResponse(
            client=self, http_verb="POST", api_url=address, req_args=sent, **found
        )
        return answer.validate().data  # type: ignore[no-any-return,no-untyped-call]

    def _headers(self, token: str) -> dict[str, str]:
        kind = "application/json;charset=utf-8"
        return {**self.headers, "Content-Type": kind, "Authorization": f"Bearer {token}"}


def open_session(*, connections: int) -> ClientSession:
    """Open the one session. It has no total time, so that waiting for a connection is no error."""
    return ClientSession(
        connector=TCPConnector(limit=connections),
        timeout=ClientTimeout(total=None, sock_connect=5, sock_read=20),
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
