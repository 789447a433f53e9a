"""A Bot Connector of our own on 127.0.0.1, and the driver that delivers activities like Teams.

The connector keeps what is posted to it, judges every card by Teams' rules, and can be told to
limit, fail or dawdle. Nothing in botbuilder is replaced: the activities name this address.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from aiohttp import ClientResponse, ClientSession, web
from aiohttp.test_utils import TestServer

from tests.fakes.adaptive_card import problems, size

Json = dict[str, Any]

BOT = "28:parley"
ANA = "29:ana"
ANA_AT_WORK = "5f1c2a8e-0000-4000-8000-00000000a0a0"
CHAT = "a:1-ana-and-parley"
GROUP = "19:a-few-people@thread.v2"
GROWTH = "19:growth@thread.tacv2"
TAG = "<at>Parley</at>"
CLIENT = {"type": "clientInfo", "locale": "en-GB", "country": "GB", "platform": "Windows"}
"""What every client of Teams' own says of itself."""


@dataclass(frozen=True)
class Posted:
    """One call that came in."""

    method: str
    conversation: str
    message: str
    """The message that is answered, replaced or deleted; "" if none is named."""
    body: Json
    path: str
    token: str = ""

    @property
    def card(self) -> Json:
        card: Json = self.body["attachments"][0]["content"]
        return card


@dataclass
class FakeTeams:
    """What Teams was told, and how it behaves."""

    url: str = ""
    posted: list[Posted] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    answers: list[tuple[int, dict[str, str]]] = field(default_factory=list)
    """The next answers, status and headers: each is used once, then Teams takes posts again."""
    breaks: int = 0
    """So many of the next calls lose their connection without an answer."""
    asked: int = 0
    hold: asyncio.Event | None = None
    """While it is there and not set, posts wait."""
    arrived: asyncio.Condition = field(default_factory=asyncio.Condition)

    def app(self) -> web.Application:
        app = web.Application()
        where = "/emea/v3/conversations/{conversation}/activities"
        app.router.add_route("*", where, self._call)
        app.router.add_route("*", where + "/{message}", self._call)
        app.router.add_route("*", "/{elsewhere:.*}", self._elsewhere)
        return app

    async def until_posted(self, number: int) -> None:
        """Wait until that many posts have come in."""
        async with self.arrived, asyncio.timeout(10):
            await self.arrived.wait_for(lambda: len(self.posted) >= number)

    async def _call(self, request: web.Request) -> web.Response:
        self.asked += 1
        if self.hold:
            await self.hold.wait()
        if self.breaks and request.transport:
            self.breaks -= 1
            request.transport.close()
        if self.answers:
            status, headers = self.answers.pop(0)
            return web.Response(status=status, headers=headers, text="a page in HTML")
        raw = await request.text()
        body = json.loads(raw) if raw else {}
        if request.method != "DELETE" and not self._judged(body, raw):
            return web.json_response({"error": {"code": "BadSyntax"}}, status=400)
        await self._keep(request, body)
        return web.json_response({"id": f"posted-{len(self.posted)}"}, status=201)

    async def _elsewhere(self, request: web.Request) -> web.Response:
        self.wrong.append(f"asked for {request.method} {request.raw_path}")
        return web.Response(status=404)

    def _judged(self, body: Json, raw: str) -> bool:
        found = problems(body)
        if size(body) < len(raw.encode("utf-16-le")):
            found.append("what is sent is longer than what it says: characters were escaped")
        self.wrong.extend(found)
        return not found

    async def _keep(self, request: web.Request, body: Json) -> None:
        info = request.match_info
        said = info["conversation"], info.get("message", "")
        token = request.headers.get("Authorization", "")
        posted = Posted(request.method, *said, body, request.raw_path, token)
        async with self.arrived:
            self.posted.append(posted)
            self.arrived.notify_all()


@asynccontextmanager
async def fake_teams() -> AsyncIterator[FakeTeams]:
    """Serve a fake connector on a free port of this machine, under a path like Teams'."""
    teams = FakeTeams()
    server = TestServer(teams.app(), host="127.0.0.1")
    await server.start_server()
    teams.url = str(server.make_url("/emea/"))
    try:
        yield teams
    finally:
        await server.close()
    assert teams.wrong == [], teams.wrong


class Driver:
    """Delivers to the app what Teams delivers."""

    def __init__(
        self,
        http: ClientSession,
        app_url: str,
        service_url: str,
        token: Callable[[str], str] | None = None,
    ) -> None:
        self._http, self._url, self.service_url = http, app_url, service_url
        self._token = token
        self._number = count(1)

    async def personal(self, text: str, **more: Any) -> ClientResponse:
        """Deliver what Ana writes to the bot alone."""
        return await self.activity({"text": text} | conversation(CHAT, "personal") | more)

    async def group(self, text: str, **more: Any) -> ClientResponse:
        """Deliver `@Parley text` in a chat of several."""
        said = {"text": f"{TAG}&nbsp;{text}", "entities": [mention()]}
        return await self.activity(said | conversation(GROUP, "groupChat") | more)

    async def channel(self, text: str, *, root: str, **more: Any) -> ClientResponse:
        """Deliver `@Parley text` in a channel, in the reply chain below `root`."""
        said = {"text": f"{TAG} {text}", "entities": [mention()]}
        return await self.activity(said | in_channel(root) | more)

    async def press(
        self, action: Json, *, typed: Json | None = None, root: str = "1700", **more: Any
    ) -> ClientResponse:
        """Deliver a pressed button of a card in a channel, as new clients do."""
        data = action["data"] | (typed or {})
        pressed = {"type": "Action.Execute", "verb": action["verb"], "data": data}
        invoke = {
            "type": "invoke",
            "name": "adaptiveCard/action",
            "value": {"action": pressed, "trigger": "manual"},
            "replyToId": "posted-1",
        }
        return await self.activity(invoke | in_channel(root) | more)

    async def open_dialog(self, action: Json, **more: Any) -> ClientResponse:
        """Deliver a pressed button that opens a dialog."""
        assert action["data"]["msteams"] == {"type": "task/fetch"}
        return await self.invoke("task/fetch", {"data": action["data"]}, **more)

    async def send_dialog(
        self, action: Json, *, typed: Json | None = None, **more: Any
    ) -> ClientResponse:
        """Deliver a button that was pressed in a dialog."""
        assert action["type"] == "Action.Submit"
        return await self.invoke("task/submit", {"data": action["data"] | (typed or {})}, **more)

    async def invoke(self, name: str, value: Json, **more: Any) -> ClientResponse:
        """Deliver something that Teams waits for, from the reply chain of a channel."""
        invoke = {"type": "invoke", "name": name, "value": value, "entities": [CLIENT]}
        return await self.activity(invoke | in_channel() | more)

    async def submit(self, action: Json, *, typed: Json | None = None) -> ClientResponse:
        """Deliver a pressed button as old clients do: a message with a value and no text."""
        fallback = action["fallback"]
        assert fallback["type"] == "Action.Submit"
        value = fallback["data"] | (typed or {})
        return await self.activity(
            {"value": value, "replyToId": "posted-1"} | conversation(CHAT, "personal")
        )

    async def installed(self, where: Json | None = None) -> list[ClientResponse]:
        """Deliver both activities that tell of an installation."""
        place = where or conversation(CHAT, "personal")
        members = {"membersAdded": [{"id": BOT, "name": "Parley"}]}
        return [
            await self.activity({"type": "conversationUpdate"} | members | place),
            await self.activity({"type": "installationUpdate", "action": "add"} | place),
        ]

    async def activity(self, activity: Json) -> ClientResponse:
        """Deliver an activity, with what every activity of Teams' has."""
        return await self.raw(json.dumps(self.usual() | activity).encode())

    def usual(self) -> Json:
        """What every activity of Teams' has."""
        return {
            "type": "message",
            "id": f"17000000{next(self._number):05d}",
            "timestamp": "2026-11-23T12:00:00.000Z",
            "channelId": "msteams",
            "serviceUrl": self.service_url,
            "from": {"id": ANA, "name": "Ana", "aadObjectId": ANA_AT_WORK},
            "recipient": {"id": BOT, "name": "Parley"},
            "channelData": {"tenant": {"id": "t"}},
        }

    async def raw(self, body: Any, **headers: str) -> ClientResponse:
        """Deliver any bytes."""
        every = {"Content-Type": "application/json; charset=utf-8"}
        if self._token:
            every["Authorization"] = f"Bearer {self._token(self.service_url)}"
        every |= headers
        return await self._http.post(f"{self._url}api/messages", data=body, headers=every)


def mention(name: str = "Parley", who: str = BOT) -> Json:
    """The entity that goes with a tag in the text."""
    mentioned = {"id": who, "name": name}
    return {"type": "mention", "mentioned": mentioned, "text": f"<at>{name}</at>"}


def conversation(name: str, kind: str) -> Json:
    """A chat or a channel."""
    several = {} if kind == "personal" else {"isGroup": True}
    where = {"id": name, "conversationType": kind, "tenantId": "t"}
    return {"conversation": where | several}


def in_channel(root: str = "1700") -> Json:
    """The reply chain below `root` in the growth channel."""
    return conversation(f"{GROWTH};messageid={root}", "channel")
