"""Hands on what Slack delivered, however it came: over HTTP or over a WebSocket."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from adapters.slack.events import ShortWay

_log = logging.getLogger(__name__)

Json = dict[str, Any]
Dispatch = Callable[[Json], Awaitable[BoltResponse | None]]
"""Lets the listeners work on a body that was trusted and parsed; None if it cannot be read."""


@dataclass(frozen=True, slots=True)
class Dispatcher:
    """Brings an event to its listener the short way, and everything else by Bolt."""

    app: AsyncApp
    short: ShortWay

    async def dispatch(self, body: Json) -> BoltResponse | None:
        """Let the listeners work on a body that was trusted and parsed; None if nobody can."""
        return await self.short.go(body) or await by_bolt(self.app, body)


async def by_bolt(app: AsyncApp, body: Json) -> BoltResponse | None:
    """Let Bolt find the listeners; None if it cannot read the body.

    Bolt's own parser is passed by, because it loses a form that says "payload".
    """
    if body.get("type") == "app_rate_limited":
        _log.warning("Slack holds events back: there are too many of them in an hour")
        return BoltResponse(status=200)
    try:
        request = AsyncBoltRequest(body=body, mode="socket_mode")
    except Exception as error:
        _log.warning("a body that Bolt cannot read: %s", type(error).__name__)
        return None
    return await app.async_dispatch(request)
