"""Slack as several workspaces see it: codes and refresh tokens that work once, a token for each."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

Json = dict[str, Any]

CLIENT, CLIENT_SECRET = "1.2", "a client secret of the test"


@dataclass
class ManySlacks:
    """Who may do what, and what was done with which token."""

    url: str = ""
    codes: dict[str, str] = field(default_factory=dict)
    """The team of each code that was not used yet."""
    tokens: dict[str, str] = field(default_factory=dict)
    refreshed: list[str] = field(default_factory=list)
    posted: list[tuple[str, Json]] = field(default_factory=list)
    """Team and message."""
    expires: int | None = None
    """After how many seconds the tokens end; None: never, and there is nothing to renew."""
    arrived: asyncio.Event = field(default_factory=asyncio.Event)

    def app(self) -> web.Application:
        app = web.Application()
        app.router.add_post("/api/oauth.v2.access", self._access)
        app.router.add_post("/api/auth.test", self._who)
        app.router.add_post("/api/chat.postMessage", self._post)
        return app

    async def _access(self, request: web.Request) -> web.Response:
        form = await request.post()
        basic = request.headers.get("Authorization", "")
        if not basic.startswith("Basic ") and form.get("client_secret") != CLIENT_SECRET:
            return web.json_response({"ok": False, "error": "bad_client_secret"})
        if form.get("grant_type") == "refresh_token":
            old = str(form.get("refresh_token"))
            self.refreshed.append(old)
            await asyncio.sleep(0.05)
            team = self.codes.pop(old, None)
        else:
            team = self.codes.pop(str(form.get("code")), None)
        if team is None:
            return web.json_response({"ok": False, "error": "invalid_code"})
        return web.json_response(self._granted(team))

    def _granted(self, team: str) -> Json:
        number = len(self.tokens) + 1
        token, refresh = f"xoxb-{team}-{number}", f"xoxe-{team}-{number}"
        self.tokens[token] = team
        granted: Json = {
            "ok": True, "access_token": token, "token_type": "bot", "scope": "chat:write,commands",
            "bot_user_id": f"U{team}", "app_id": "A1", "team": {"id": team, "name": f"The {team}"},
            "enterprise": None, "is_enterprise_install": False,
        }  # fmt: skip
        if self.expires is not None:
            self.codes[refresh] = team
            granted |= {"refresh_token": refresh, "expires_in": self.expires}
        return granted

    async def _who(self, request: web.Request) -> web.Response:
        team = self._team(request)
        if team is None:
            return web.json_response({"ok": False, "error": "invalid_auth"})
        who = {"ok": True, "team_id": team, "team": f"The {team}", "bot_id": f"B{team}"}
        return web.json_response(who | {"user_id": f"U{team}"})

    async def _post(self, request: web.Request) -> web.Response:
        team = self._team(request)
        if team is None:
            return web.json_response({"ok": False, "error": "invalid_auth"})
        self.posted.append((team, await request.json()))
        self.arrived.set()
        return web.json_response({"ok": True, "ts": "1700000009.000100"})

    def _team(self, request: web.Request) -> str | None:
        return self.tokens.get(request.headers.get("Authorization", "").removeprefix("Bearer "))


@asynccontextmanager
async def many_slacks() -> AsyncIterator[ManySlacks]:
    """Serve it on a free port of this machine."""
    slack = ManySlacks()
    server = TestServer(slack.app(), host="127.0.0.1")
    await server.start_server()
    slack.url = str(server.make_url("/"))
    try:
        yield slack
    finally:
        await server.close()
