"""A Slack of our own on 127.0.0.1: its Web API, and the driver that signs and delivers like Slack.

The Web API takes only our token, judges every message by Slack's rules, and can be told to limit,
fail or dawdle. Nothing in slack_sdk or Bolt is replaced: they are given this address.
"""

import asyncio
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Any
from urllib.parse import urlencode

from aiohttp import ClientResponse, ClientSession, web
from aiohttp.test_utils import TestServer

from tests.fakes.block_kit import problems
from tests.fakes.slack_socket import FakeSocket
from tests.fakes.slack_views import values_of, view_problems

Json = dict[str, Any]

TOKEN = "xoxb-a-token-of-the-test"
SECRET = "a signing secret of the test"
BOT = "U0PARLEY"
TEAM = "T0COMPANY"
ANA = "U0ANA"
GROWTH = "C0GROWTH"
DM = "D0ANA"


@dataclass
class FakeSlack:
    """What Slack was asked, what it was told, and how it behaves."""

    url: str = ""
    asked: list[str] = field(default_factory=list)
    posted: list[Json] = field(default_factory=list)
    responded: list[Json] = field(default_factory=list)
    whispered: list[Json] = field(default_factory=list)
    """What only one person saw, in a channel."""
    called: list[tuple[str, Json]] = field(default_factory=list)
    """Every other method that was called and taken, with its arguments."""
    refuses: dict[str, str] = field(default_factory=dict)
    """The error that a method is answered with."""
    knows: dict[str, Json] = field(default_factory=dict)
    """What else a method answers, where being taken is not enough."""
    wrong: list[str] = field(default_factory=list)
    limits: list[str] = field(default_factory=list)
    """The `Retry-After` of the next answers: each is used once, then Slack takes posts again."""
    failures: int = 0
    swallows: int = 0
    """So many posts are taken, and their answers lost."""
    shows_history: bool = True
    scopes: tuple[str, ...] = ("app_mentions:read", "chat:write", "im:history")
    """What the token was granted, as Slack says it beside an answer."""
    threads: dict[str, list[Json]] = field(default_factory=dict)
    """What people said, by the first message of the thread."""
    seconds: float = 0.0
    hold: asyncio.Event | None = None
    """While it is there and not set, posts wait."""
    arrived: asyncio.Condition = field(default_factory=asyncio.Condition)
    socket: FakeSocket = field(default_factory=FakeSocket)

    def app(self) -> web.Application:
        app = web.Application()
        self.socket.add_to(app)
        app.router.add_post("/api/{method}", self._api)
        app.router.add_get("/api/{method}", self._api)
        app.router.add_post("/respond/{id}", self._response_url)
        return app

    async def until_posted(self, number: int) -> None:
        """Wait until that many posts and responses have come in."""
        async with self.arrived, asyncio.timeout(10):
            await self.arrived.wait_for(lambda: self._number() >= number)

    def _number(self) -> int:
        return len(self.posted) + len(self.responded) + len(self.whispered)

    def views(self, method: str = "views.open") -> list[Json]:
        """The views that were shown by a method."""
        return [asked["view"] for name, asked in self.called if name == method]

    async def until_called(self, method: str, times: int = 1) -> Json:
        """Wait until a method was called and taken that often; return its last arguments."""
        async with self.arrived, asyncio.timeout(10):
            await self.arrived.wait_for(lambda: self._calls(method) >= times)
        return [asked for name, asked in self.called if name == method][-1]

    def _calls(self, method: str) -> int:
        return sum(name == method for name, _ in self.called)

    async def until_asked(self, method: str) -> None:
        """Wait until a method of the Web API was called."""
        async with self.arrived, asyncio.timeout(10):
            await self.arrived.wait_for(lambda: method in self.asked)

    async def _api(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        await self._keep(self.asked, method)
        if request.headers.get("Authorization") != f"Bearer {TOKEN}":
            return web.json_response({"ok": False, "error": "invalid_auth"})
        if self.limits:
            limited = {"ok": False, "error": "ratelimited"}
            headers = {"Retry-After": self.limits.pop(0)}
            return web.json_response(limited, status=429, headers=headers)
        if self.failures:
            self.failures -= 1
            return web.Response(status=500, text="a page in HTML")
        if method == "auth.test":
            return web.json_response(_WHO, headers={"x-oauth-scopes": ",".join(self.scopes)})
        if method in ("conversations.history", "conversations.replies"):
            return web.json_response(self._history(dict(request.query) or await request.post()))
        return await self._said(method, await _arguments(request))

    def _history(self, asked: Any) -> Json:
        """What was posted in a channel, or in a thread of it; metadata if it is asked for."""
        if not self.shows_history:
            return {"ok": False, "error": "missing_scope"}
        found = [
            {"ts": moment(number), "text": said["text"]}
            | ({"metadata": said.get("metadata")} if asked.get("include_all_metadata") else {})
            for number, said in enumerate(self.posted)
            if said["channel"] == asked.get("channel")
            and said.get("thread_ts") in (asked.get("ts"), None)
        ]
        told = self.threads.get(str(asked.get("ts")), [])
        newer = [one for one in told if float(one["ts"]) >= float(asked.get("oldest") or 0)]
        return {"ok": True, "messages": [*newer, *found[::-1]]}

    async def _said(self, method: str, asked: Json) -> web.Response:
        await asyncio.sleep(self.seconds)
        if self.hold:
            await self.hold.wait()
        if method in self.refuses or not self._knows(method):
            error = self.refuses.get(method, "unknown_method")
            return web.json_response({"ok": False, "error": error})
        if method.startswith("chat.post"):
            return await self._post(asked, public=method == "chat.postMessage")
        if method == "chat.update" and (error := self._cannot_change(asked)):
            return web.json_response({"ok": False, "error": error})
        found = view_problems(asked["view"]) if "view" in asked else []
        self.wrong.extend(found)
        if found:
            return web.json_response({"ok": False, "error": "invalid_arguments"})
        await self._take_call(method, asked)
        return web.json_response({"ok": True} | self.knows.get(method, {}))

    def _knows(self, method: str) -> bool:
        return method in (*_METHODS, *self.knows)

    async def _take_call(self, method: str, asked: Json) -> None:
        async with self.arrived:
            self.called.append((method, asked))
            self.arrived.notify_all()

    async def _post(self, message: Json, *, public: bool) -> web.Response:
        if not message.get("channel"):
            return web.json_response({"ok": False, "error": "channel_not_found"})
        off = {} if public else {"unfurl_links": False, "unfurl_media": False}
        if not self._judged(message | off):
            return web.json_response({"ok": False, "error": "invalid_blocks"})
        number = await self._keep(self.posted if public else self.whispered, message)
        if self.swallows:
            self.swallows -= 1
            return web.Response(status=502, text="a page in HTML")
        return web.json_response({"ok": True, "ts": moment(number)})

    def _cannot_change(self, asked: Json) -> str:
        """What is wrong with a change of a message; "" if nothing is."""
        channels = {moment(at): said["channel"] for at, said in enumerate(self.posted)}
        if channels.get(asked["ts"]) != asked["channel"]:
            return "message_not_found"
        off = {"unfurl_links": False, "unfurl_media": False}
        message = {key: value for key, value in asked.items() if key != "ts"}
        return "" if self._judged(message | off) else "invalid_blocks"

    async def _response_url(self, request: web.Request) -> web.Response:
        message = await request.json()
        if not self._judged(message):
            return web.Response(status=400, text="invalid_blocks")
        await self._keep(self.responded, message)
        return web.Response(text="ok")

    def _judged(self, message: Json) -> bool:
        found = problems({key: value for key, value in message.items() if value is not None})
        self.wrong.extend(found)
        return not found

    async def _keep(self, where: list[Any], what: Any) -> int:
        async with self.arrived:
            where.append(what)
            self.arrived.notify_all()
            return len(where) - 1


def moment(number: int) -> str:
    """When our post of that number was made, which is its name."""
    return f"{1_700_000_900 + number}.000100"


async def _arguments(request: web.Request) -> Json:
    """What a method was given, as JSON or as a form."""
    if request.content_type == "application/json":
        return dict(await request.json())
    return dict(request.query) | dict(await request.post())


_METHODS = (
    "chat.postMessage", "chat.postEphemeral", "chat.unfurl", "chat.update",
    "views.open", "views.publish", "views.push", "views.update",
    "assistant.threads.setStatus", "assistant.threads.setSuggestedPrompts",
)  # fmt: skip
_WHO = {"ok": True, "team": "Company", "team_id": TEAM, "user_id": BOT, "bot_id": "B0PARLEY"}


@asynccontextmanager
async def fake_slack() -> AsyncIterator[FakeSlack]:
    """Serve a fake Slack on a free port of this machine."""
    slack = FakeSlack()
    server = TestServer(slack.app(), host="127.0.0.1")
    await server.start_server()
    slack.url = str(server.make_url("/"))
    try:
        yield slack
    finally:
        await server.close()
    assert slack.wrong == [], slack.wrong


class Driver:
    """Delivers to the app what Slack delivers, signed as Slack signs it."""

    def __init__(
        self,
        http: ClientSession,
        app_url: str,
        slack_url: str,
        clock: Callable[[], datetime],
        socket: FakeSocket | None = None,
    ) -> None:
        """With a `socket`, deliver over that instead of HTTP."""
        self._socket = socket
        self._http, self._url, self._slack_url, self._clock = http, app_url, slack_url, clock
        self._number = count(1)

    async def mention(self, text: str, **more: Any) -> ClientResponse:
        """Deliver `@Parley text` in a channel as an `app_mention`."""
        return await self.event({"type": "app_mention", "text": f"<@{BOT}> {text}"} | more)

    async def direct(self, text: str, **more: Any) -> ClientResponse:
        """Deliver a direct message."""
        said = {"type": "message", "channel_type": "im", "channel": DM, "text": text}
        return await self.event(said | more)

    async def event(
        self, event: Json, *, event_id: str | None = None, retry: int = 0, shared: bool = False
    ) -> ClientResponse:
        """Deliver one event; what it leaves out is said by Ana, in the growth channel, just now."""
        number = next(self._number)
        usual = {"user": ANA, "channel": GROWTH, "ts": f"17000000{number:02d}.000100"}
        body = {
            "type": "event_callback",
            "team_id": TEAM,
            "event_id": event_id or f"Ev{number:06d}",
            "event": usual | event,
            "is_ext_shared_channel": shared,
            "authorizations": [{"team_id": TEAM, "user_id": BOT, "is_bot": True}],
        }
        headers = {"X-Slack-Retry-Num": str(retry)} if retry else {}
        return await self.raw(json.dumps(body).encode(), "application/json", **headers)

    async def command(self, text: str, **more: str) -> ClientResponse:
        """Deliver `/parley text`."""
        form = {
            "command": "/parley", "text": text, "team_id": TEAM, "channel_id": GROWTH,
            "user_id": ANA, "trigger_id": "1.2.3", "response_url": f"{self._slack_url}respond/c",
        }  # fmt: skip
        body = urlencode(form | more).encode()
        return await self.raw(body, "application/x-www-form-urlencoded")

    async def click(
        self,
        action_id: str,
        value: str = "",
        *,
        private: bool = False,
        typed: str = "",
        channel: str = GROWTH,
        thread: str | None = None,
        message: Json | None = None,
        ts: str = "1700000050.000100",
    ) -> ClientResponse:
        """Deliver a pressed button of a message of ours, with what was typed beside it."""
        entry = f"entry:{action_id.rpartition(':')[2]}"
        body = {
            "type": "block_actions",
            "team": {"id": TEAM},
            "user": {"id": ANA, "team_id": TEAM},
            "channel": {"id": channel},
            "container": {
                "type": "message", "message_ts": ts, "channel_id": channel,
                "is_ephemeral": private, "thread_ts": thread,
            },
            "message": message or {},
            "response_url": f"{self._slack_url}respond/a",
            "trigger_id": f"1.2.{next(self._number)}",
            "state": {"values": {entry: {"typed": {"type": "plain_text_input", "value": typed}}}},
            "actions": [{
                "type": "button", "action_id": action_id, "block_id": "b", "value": value,
                "action_ts": f"1700000060.{next(self._number):06d}",
            }],
        }  # fmt: skip
        return await self.interact(body)

    async def opens_home(self, tab: str = "home") -> ClientResponse:
        """Deliver that Ana opened App Home."""
        return await self.event({"type": "app_home_opened", "tab": tab, "channel": DM})

    async def types(self, typed: str, action_id: str) -> ClientResponse:
        """Deliver what Ana typed so far into a menu that asks us for its options."""
        return await self.interact({
            "type": "block_suggestion", "action_id": action_id, "block_id": "b", "value": typed,
            "team": {"id": TEAM}, "user": {"id": ANA, "team_id": TEAM}, "view": {"type": "home"},
        })  # fmt: skip

    async def presses(self, view: Json, label: str) -> ClientResponse:
        """Deliver a button that Ana pressed in a view."""
        rows = [block["elements"] for block in view["blocks"] if block["type"] == "actions"]
        [pressed] = [one for row in rows for one in row if one["text"]["text"] == label]
        return await self.acts(view, pressed)

    async def picks(self, view: Json, value: str) -> ClientResponse:
        """Deliver what Ana picked in the search of a view."""
        select = next(block["accessory"] for block in view["blocks"] if "accessory" in block)
        picked = {"text": {"type": "plain_text", "text": value}, "value": value}
        return await self.acts(view, select | {"selected_option": picked})

    async def acts(self, view: Json, action: Json) -> ClientResponse:
        """Deliver anything done in a view."""
        number = next(self._number)
        return await self.interact({
            "type": "block_actions", "team": {"id": TEAM}, "user": {"id": ANA, "team_id": TEAM},
            "trigger_id": f"1.2.{number}", "view": view | {"id": "V0SHOWN"},
            "container": {"type": "view", "view_id": "V0SHOWN"},
            "actions": [action | {"block_id": "b", "action_ts": f"1700000080.{number:06d}"}],
        })  # fmt: skip

    async def submit(self, view: Json, **filled: str) -> ClientResponse:
        """Deliver a modal that Ana filled in and sent."""
        number = next(self._number)
        body = {
            "type": "view_submission",
            "team": {"id": TEAM},
            "user": {"id": ANA, "team_id": TEAM},
            "trigger_id": f"1.2.{number}",
            "view": view
            | {"id": f"V{number}", "hash": f"1.{number}"}
            | {"state": {"values": values_of(view, filled)}},
        }
        return await self.interact(body)

    async def choose(self, name: str, message: Json, channel: str = GROWTH) -> ClientResponse:
        """Deliver an entry that Ana chose in the menu of a message."""
        number = next(self._number)
        return await self.interact({
            "type": "message_action", "callback_id": name, "trigger_id": f"1.2.{number}",
            "team": {"id": TEAM}, "user": {"id": ANA, "team_id": TEAM}, "channel": {"id": channel},
            "message": {"type": "message"} | message, "message_ts": message["ts"],
            "action_ts": f"1700000070.{number:06d}", "response_url": f"{self._slack_url}respond/m",
        })  # fmt: skip

    async def interact(self, body: Json) -> ClientResponse:
        """Deliver something that was pressed, picked or sent."""
        form = urlencode({"payload": json.dumps(body)}).encode()
        return await self.raw(form, "application/x-www-form-urlencoded")

    async def raw(self, body: bytes, content_type: str, **headers: str) -> ClientResponse:
        """Deliver any bytes with a true signature, unless `headers` say otherwise."""
        if self._socket:
            return await self._socket.carry(body)  # type: ignore[return-value]
        stamp = str(int(self._clock().timestamp()))
        signed = {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": sign(body, stamp)}
        every = signed | {"Content-Type": content_type} | headers
        return await self._http.post(f"{self._url}slack/events", data=body, headers=every)


def sign(body: bytes, stamp: str, secret: str = SECRET) -> str:
    """Sign a request as Slack documents it."""
    digest = hmac.new(secret.encode(), b"v0:" + stamp.encode() + b":" + body, hashlib.sha256)
    return f"v0={digest.hexdigest()}"
