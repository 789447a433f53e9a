"""Socket Mode: Slack delivers over a WebSocket that we open, so it needs no address of ours."""

import asyncio
import json
import logging
from typing import Any

from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.dispatch import Dispatch
from adapters.slack.shape import shaped

PING = 10.0
"""Seconds between two looks at the connection; one that failed is opened anew by then."""
AT_ONCE = 1_000
"""Deliveries that are looked at at once. One more is not acknowledged, and comes again."""
ACK_WITHIN = 3.0
"""Seconds that closing waits for deliveries under way; Slack waits no longer for each."""
OPEN_WITHIN = 10.0


class NoSocketError(Exception):
    """Slack gives us no WebSocket; the message says what to do."""


class Socket:
    """One WebSocket to Slack, opened in the background and kept open until it is closed."""

    def __init__(
        self, dispatch: Dispatch, web_client: AsyncWebClient, *, app_token: str, ping: float = PING
    ) -> None:
        self._dispatch, self._token, self._ping = dispatch, app_token, ping
        self._client = SocketModeClient(
            app_token, logger=_one_line(), web_client=web_client, ping_interval=ping
        )
        self._client.socket_mode_request_listeners.append(self._delivered)
        self._underway: set[asyncio.Task[Any]] = set()
        self._closing = False
        self._keeping = asyncio.create_task(self._keep_fresh())
        self._opening = asyncio.create_task(self._open())

    async def check(self) -> None:
        """Return once the WebSocket is open. Raises `NoSocketError` with a remedy."""
        try:
            await self._client.web_client.apps_connections_open(app_token=self._token)
            await asyncio.wait_for(asyncio.shield(self._opening), OPEN_WITHIN)
        except SlackApiError as error:
            raise NoSocketError(refused(str(error.response.get("error")))) from error
        except TimeoutError:
            raise NoSocketError("Slack's WebSocket does not open") from None

    async def close(self) -> None:
        """Take nothing more, acknowledge what was taken, and let go of the WebSocket.

        What is not acknowledged by then Slack delivers again, to whoever is connected.
        """
        self._closing = True
        self._keeping.cancel()
        if self._underway:
            await asyncio.wait(self._underway, timeout=ACK_WITHIN)
        self._opening.cancel()
        await self._client.close()  # type: ignore[no-untyped-call]
        await asyncio.gather(self._keeping, self._opening, return_exceptions=True)

    async def _open(self) -> None:
        await self._client.connect()  # type: ignore[no-untyped-call]

    async def _delivered(self, client: Any, request: SocketModeRequest) -> None:
        """Acknowledge a delivery after it was taken on, with the answer if it waits for one."""
        this = asyncio.current_task()
        if self._closing or len(self._underway) >= AT_ONCE or this is None:
            return
        self._underway.add(this)
        try:
            body = shaped(request.payload)
            response = await self._dispatch(body) if body else None
            if response is not None and response.status == 200:
                await client.send_socket_mode_response(_acknowledgement(request, response))
        finally:
            self._underway.discard(this)

    async def _keep_fresh(self) -> None:
        """The SDK tries one address for ever, and Slack's addresses live for seconds only."""
        while True:
            await asyncio.sleep(self._ping)
            if not await self._client.is_connected():
                self._client.wss_uri = None


def refused(error: str) -> str:
    """What to do when Slack refuses the app token."""
    if error in ("invalid_auth", "not_authed", "not_allowed_token_type", "account_inactive"):
        return (
            f"Slack refuses SLACK_APP_TOKEN ({error}). It begins with xapp-; make one under "
            "Basic Information, App-Level Tokens, with the scope connections:write"
        )
    return f"Slack opens no WebSocket ({error}). Is Socket Mode switched on in the app's settings?"


def _acknowledgement(request: SocketModeRequest, response: BoltResponse) -> SocketModeResponse:
    if not response.body:
        return SocketModeResponse(request.envelope_id)
    said = json.loads(response.body) if response.body.startswith("{") else {"text": response.body}
    return SocketModeResponse(request.envelope_id, said)


def _one_line(name: str = "adapters.slack.socket.sdk") -> logging.Logger:
    """The SDK logs bodies at DEBUG, and a traceback each time that Slack is away."""
    logger = logging.getLogger(name)
    logger.setLevel(logging.WARNING)
    if not logger.filters:
        logger.addFilter(_without_traceback)
    return logger


def _without_traceback(record: logging.LogRecord) -> bool:
    record.exc_info = None
    return True
