"""The WebSocket side of our Slack: it opens addresses, delivers envelopes, and waits for acks.

As in Slack an address works once and for a short time, a delivery that is not acknowledged comes
again, over whichever connection is there, and a connection may be told to go.
"""

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import WSMsgType, web

Json = dict[str, Any]

APP_TOKEN = "xapp-a-token-of-the-test"
KINDS = {"event_callback": "events_api", "command": "slash_commands"}


@dataclass(frozen=True)
class Acknowledgement:
    """An acknowledgement, read as the answer to an HTTP request: none is a 503."""

    status: int
    body: Json

    async def json(self) -> Json:
        return self.body


class NotAcknowledgedError(Exception):
    """Nobody acknowledged a delivery in time."""


@dataclass
class FakeSocket:
    """Slack's end of the WebSockets, and how it behaves."""

    links: list[web.WebSocketResponse] = field(default_factory=list)
    acks: list[Json] = field(default_factory=list)
    tickets: set[str] = field(default_factory=set)
    opened: int = 0
    refusals: int = 0
    """How many handshakes are still to be refused."""
    error: str = ""
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)
    _number: "count[int]" = field(default_factory=lambda: count(1))
    _waiting: dict[str, asyncio.Future[Json]] = field(default_factory=dict)

    def add_to(self, app: web.Application) -> None:
        app.router.add_post("/api/apps.connections.open", self._open)
        app.router.add_get("/link/{ticket}", self._link)

    async def until_opened(self, times: int = 1) -> None:
        """Wait until so many WebSockets have been opened in all, and one of them is open."""
        async with self.changed, asyncio.timeout(10):
            await self.changed.wait_for(lambda: self.opened >= times and bool(self.links))

    async def deliver(self, body: Json, *, tries: int = 1, seconds: float = 5.0) -> Json:
        """Deliver one body until it is acknowledged, and return the acknowledgement's payload."""
        envelope = f"env-{next(self._number)}"
        for attempt in range(tries):
            with suppress(TimeoutError):
                return await self._send(envelope, body, attempt, seconds)
        raise NotAcknowledgedError(envelope)

    async def carry(self, raw: bytes) -> Acknowledgement:
        """Deliver once what would have been the body of an HTTP request."""
        try:
            return Acknowledgement(200, await self.deliver(_json(raw) or _form(raw), seconds=2))
        except NotAcknowledgedError:
            return Acknowledgement(503, {})

    async def _send(self, envelope: str, body: Json, attempt: int, seconds: float) -> Json:
        await self.until_opened()
        acked = self._waiting.setdefault(envelope, asyncio.get_running_loop().create_future())
        kind = "command" if "command" in body else body.get("type", "")
        await self.links[-1].send_json({
            "type": KINDS.get(kind, "interactive"), "envelope_id": envelope, "payload": body,
            "accepts_response_payload": kind != "event_callback", "retry_attempt": attempt,
        })  # fmt: skip
        return await asyncio.wait_for(asyncio.shield(acked), seconds)

    async def say_goodbye(self) -> None:
        """Announce, as Slack does every few hours, that this connection will go."""
        await self.links[-1].send_json({"type": "disconnect", "reason": "refresh_requested"})

    async def cut(self) -> None:
        """Drop every connection without a word."""
        for link in list(self.links):
            assert link._req
            assert link._req.transport
            link._req.transport.abort()

    async def _open(self, request: web.Request) -> web.Response:
        form = dict(parse_qsl(await request.text()))
        token = request.headers.get("Authorization", f"Bearer {form.get('token')}")
        if self.error or token != f"Bearer {APP_TOKEN}":
            return web.json_response({"ok": False, "error": self.error or "invalid_auth"})
        ticket = f"ticket-{next(self._number)}"
        self.tickets.add(ticket)
        url = request.url.with_path(f"/link/{ticket}").with_scheme("ws")
        return web.json_response({"ok": True, "url": str(url)})

    async def _link(self, request: web.Request) -> web.StreamResponse:
        ticket = request.match_info["ticket"]
        if ticket not in self.tickets or self.refusals:
            self.refusals, known = max(0, self.refusals - 1), ticket in self.tickets
            self.tickets.discard(ticket)
            return web.Response(status=503 if known else 404)
        self.tickets.discard(ticket)
        link = web.WebSocketResponse()
        await link.prepare(request)
        await link.send_json({"type": "hello", "num_connections": 1})
        self.opened += 1
        await self._change(lambda: self.links.append(link))
        try:
            await self._listen(link)
        finally:
            await self._change(lambda: self.links.remove(link))
        return link

    async def _listen(self, link: web.WebSocketResponse) -> None:
        async for frame in link:
            if frame.type is not WSMsgType.TEXT:
                continue
            ack = json.loads(frame.data)
            self.acks.append(ack)
            waiting = self._waiting.get(ack.get("envelope_id", ""))
            if waiting and not waiting.done():
                waiting.set_result(ack.get("payload") or {})

    async def _change(self, change: Callable[[], Any]) -> None:
        async with self.changed:
            change()
            self.changed.notify_all()


def _json(raw: bytes) -> Json | None:
    try:
        body: Json = json.loads(raw)
    except ValueError:
        return None
    return body


def _form(raw: bytes) -> Json:
    form: Json = dict(parse_qsl(raw.decode(), keep_blank_values=True))
    return _json(form["payload"].encode()) or {} if "payload" in form else form
