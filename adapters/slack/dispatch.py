"""Hands to Bolt what Slack delivered, however it came: over HTTP or over a WebSocket."""

import logging
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

_log = logging.getLogger(__name__)

Json = dict[str, Any]


async def dispatch(app: AsyncApp, body: Json) -> BoltResponse | None:
    """Let the listeners work on a body that was trusted and parsed; None if Bolt cannot read it.

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
