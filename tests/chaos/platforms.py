"""A rough Slack and a rough Teams: they limit, fail and dawdle, and keep what they took."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

Json = dict[str, Any]

TOKEN = "xoxb-a-token-of-the-test"
WHO = {
    "ok": True, "team": "Company", "team_id": "T0COMPANY", "user_id": "U0PARLEY",
    "bot_id": "B0PARLEY",
}  # fmt: skip


@dataclass
class Rough:
    """What was taken, by its mark, and how often; and the dice that decide over every call."""

    dice: random.Random
    limited: float = 0.10
    failing: float = 0.05
    held: float = 0.15
    """Seconds for which a reply is held back after the message was taken, twice that at most."""
    url: str = ""
    taken: list[Json] = field(default_factory=list)
    marks: Counter[str] = field(default_factory=Counter)
    calls: Counter[str] = field(default_factory=Counter)
    last: float = 0.0
    """When the last message was taken, on the clock that only goes forward."""
    moved: asyncio.Condition = field(default_factory=asyncio.Condition)

    def app(self) -> web.Application:
        app = web.Application()
        app.router.add_post("/api/auth.test", self._who)
        app.router.add_post("/api/chat.postMessage", self._slack)
        app.router.add_route("*", "/api/conversations.{kind}", self._history)
        app.router.add_post("/emea/v3/conversations/{where}/activities", self._teams)
        app.router.add_post("/emea/v3/conversations/{where}/activities/{below}", self._teams)
        return app

    async def until(self, number: int, *, within: float = 120) -> None:
        """Wait until so many different things were taken."""
        async with self.moved, asyncio.timeout(within):
            await self.moved.wait_for(lambda: len(self.marks) >= number)

    async def _who(self, _: web.Request) -> web.Response:
        return web.json_response(WHO)

    async def _slack(self, request: web.Request) -> web.Response:
        said = await request.json()
        if refused := self._refused("slack"):
            return refused
        mark = said.get("metadata", {}).get("event_payload", {}).get("slot") or said["text"]
        if not await self._take(mark, said):
            return web.Response(status=500, text="a page in HTML")
        return web.json_response({"ok": True, "ts": f"{1_700_000_000 + len(self.taken)}.000100"})

    async def _history(self, request: web.Request) -> web.Response:
        self.calls["looked up"] += 1
        asked: Json = dict(request.query) or {**await request.post()}
        found = [
            {"ts": f"{number}.1", "text": said["text"], "metadata": said.get("metadata")}
            for number, said in enumerate(self.taken)
            if said.get("channel") == asked.get("channel")
            and (not asked.get("ts") or said.get("thread_ts") == asked.get("ts"))
        ]
        return web.json_response({"ok": True, "messages": found[::-1]})

    async def _teams(self, request: web.Request) -> web.Response:
        said = await request.json()
        if refused := self._refused("teams"):
            return refused
        if not await self._take(said["summary"], said):
            return web.Response(status=500, text="a page in HTML")
        return web.json_response({"id": f"posted-{len(self.taken)}"}, status=201)

    def _refused(self, whom: str) -> web.Response | None:
        """Refuse a call for being early, or fail before anything was taken."""
        self.calls[whom] += 1
        fate = self.dice.random()
        if fate < self.limited:
            limited = {"ok": False, "error": "ratelimited"}
            return web.json_response(limited, status=429, headers={"Retry-After": "1"})
        if fate < self.limited + self.failing / 2:
            return web.Response(status=500, text="a page in HTML")
        return None

    async def _take(self, mark: str, said: Json) -> bool:
        """Take a message, hold the reply back, and say whether there is to be one at all."""
        async with self.moved:
            self.taken.append(said)
            self.marks[mark] += 1
            self.last = time.monotonic()
            self.moved.notify_all()
        await asyncio.sleep(self.held * self.dice.uniform(0.5, 2))
        return self.dice.random() >= self.failing / 2


@asynccontextmanager
async def rough(seed: int) -> AsyncIterator[Rough]:
    """Serve both on a free port of this machine."""
    platform = Rough(random.Random(seed))
    server = TestServer(platform.app(), host="127.0.0.1")
    await server.start_server()
    platform.url = str(server.make_url("/"))
    try:
        yield platform
    finally:
        await server.close()
