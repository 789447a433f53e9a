"""The one address that Slack calls. Nothing is parsed before its signature was verified."""

import hmac
import json
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from adapters.body import read_body
from adapters.slack.dispatch import Dispatch
from adapters.slack.shape import shaped
from adapters.written import read

PATH = "/slack/events"
MOST_BYTES = 1_000_000
OLDEST_SECONDS = 300
_MOST_FIELDS = 200
_STAMP = re.compile(r"[0-9]{1,12}")

Json = dict[str, Any]


def events_route(dispatch: Dispatch, *, secret: str, clock: Callable[[], datetime]) -> web.RouteDef:
    """Answer everything that Slack sends: events, commands, clicks."""

    async def handle(request: web.Request) -> web.Response:
        try:
            raw = await read_body(request, most=MOST_BYTES)
        except web.RequestPayloadError:
            return web.Response(status=400)
        if raw is None:
            return web.Response(status=413)
        if len(raw) < 1_000 and b"ssl_check=1" in raw.split(b"&"):
            return web.Response()
        if not signed(raw, request.headers, secret=secret, now=clock()):
            return web.Response(status=401)
        body = parse(raw, request.content_type)
        return web.Response(status=400) if body is None else await _answer(dispatch, body)

    return web.post(PATH, handle)


def signed(raw: bytes, headers: Any, *, secret: str, now: datetime) -> bool:
    """Say whether Slack signed these bytes within the last five minutes."""
    stamp = headers.get("X-Slack-Request-Timestamp", "")
    signature = headers.get("X-Slack-Signature", "")
    if not _STAMP.fullmatch(stamp):
        return False
    if abs(now.timestamp() - int(stamp)) > OLDEST_SECONDS:
        return False
    digest = hmac.digest(secret.encode(), b"v0:%s:%s" % (stamp.encode(), raw), "sha256")
    return hmac.compare_digest(f"v0={digest.hex()}".encode(), signature.encode("utf-8", "replace"))


def parse(raw: bytes, content_type: str) -> Json | None:
    """Read JSON, a form, or JSON in a form's `payload`; None for what Slack never sends."""
    try:
        if content_type == "application/json":
            return shaped(read(raw))
        form = dict(parse_qsl(raw.decode(), keep_blank_values=True, max_num_fields=_MOST_FIELDS))
        return shaped(json.loads(form["payload"]) if "payload" in form else form)
    except (ValueError, RecursionError):
        return None


async def _answer(dispatch: Dispatch, body: Json) -> web.Response:
    response = await dispatch(body)
    if response is None or response.status == 404:
        return web.Response(status=400)
    if not response.body:
        return web.Response(status=response.status)
    kind = "application/json" if response.body.startswith("{") else "text/plain"
    return web.Response(status=response.status, text=response.body, content_type=kind)
