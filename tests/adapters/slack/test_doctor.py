"""What `parley doctor` says about Slack, for each thing that can be wrong with it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from adapters.configured.slack import SlackSettings
from adapters.findings import Finding, Health
from adapters.slack.doctor import examine_slack
from adapters.slack.surfaces import Feature, scopes
from tests.fakes.slack import TOKEN
from tests.fakes.slack_socket import APP_TOKEN, FakeSocket


@dataclass
class Slack:
    """Answers who we are, with headers as Slack sends them."""

    url: str = ""
    granted: tuple[str, ...] = scopes()
    socket: FakeSocket = field(default_factory=FakeSocket)

    async def who(self, request: web.Request) -> web.Response:
        if request.headers.get("Authorization") != f"Bearer {TOKEN}":
            return web.json_response({"ok": False, "error": "invalid_auth"})
        who = {"ok": True, "team": "Company", "user": "parley", "user_id": "U1"}
        return web.json_response(who, headers={"X-OAuth-Scopes": ",".join(self.granted)})

    async def look(self, *, ahead: float = 0, **settings: str) -> list[Finding]:
        asked = SlackSettings(
            bot_token=settings.get("token", TOKEN),
            signing_secret="" if "app_token" in settings else "s",
            api_url=f"{self.url}api/",
            app_token=settings.get("app_token", ""),
        )
        return list(
            await examine_slack(asked, lambda: datetime.now(UTC) + timedelta(seconds=ahead))
        )


@pytest.fixture
async def slack() -> AsyncIterator[Slack]:
    slack, app = Slack(), web.Application()
    app.router.add_post("/api/auth.test", slack.who)
    slack.socket.add_to(app)
    server = TestServer(app, host="127.0.0.1")
    await server.start_server()
    slack.url = str(server.make_url("/"))
    yield slack
    await server.close()


def bad(found: list[Finding]) -> list[str]:
    return [one.said for one in found if one.health is Health.BAD]


async def test_when_all_is_well_nothing_is_to_be_mended(slack: Slack) -> None:
    found = await slack.look(app_token=APP_TOKEN)

    assert bad(found) == []
    assert "connected to Company" in found[0].said


WRONG: dict[str, tuple[dict[str, str], float, str]] = {
    "a wrong bot token": ({"token": "xoxb-wrong"}, 0, "OAuth & Permissions"),
    "a wrong app token": ({"app_token": "xapp-wrong"}, 0, "connections:write"),
    "a clock that is ahead": ({}, 200, "NTP"),
    "a clock that is behind": ({}, -200, "NTP"),
}


@pytest.mark.parametrize(("settings", "ahead", "said"), WRONG.values(), ids=WRONG.keys())
async def test_what_is_wrong_is_said_with_what_to_click(
    slack: Slack, settings: dict[str, str], ahead: float, said: str
) -> None:
    [problem] = bad(await slack.look(ahead=ahead, **settings))

    assert said in problem


async def test_a_missing_scope_is_named(slack: Slack) -> None:
    slack.granted = tuple(set(scopes()) - {"chat:write"})
    [problem] = bad(await slack.look())

    assert "scopes are missing: chat:write." in problem
    assert "Reinstall to Workspace" in problem


async def test_scopes_too_many_are_worth_a_note(slack: Slack) -> None:
    slack.granted = (*scopes(frozenset(Feature)), "users:read")
    found = await slack.look()

    assert [one.said for one in found if one.health is Health.NOTE] == [
        "scopes that Parley does not use: users:read. They may be taken away."
    ]


async def test_a_slack_that_cannot_be_reached_is_said(slack: Slack) -> None:
    slack.url = "http://127.0.0.1:9/"

    assert "cannot be reached" in bad(await slack.look())[0]
