"""Several workspaces: installing, whose token is used where, leaving, and what the store shows."""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer
from slack_sdk.oauth.installation_store.models.bot import Bot
from sqlalchemy import text

from adapters.channels import HeardChannels
from adapters.references import Reference
from adapters.slack.app import Slack, open_slack
from adapters.slack.installations import Installations, States
from adapters.slack.several import Several
from adapters.slack.vault import Vault, WrongKeyError
from adapters.store.engine import sqlite_url
from adapters.store.migrate import migrate
from adapters.store.store import Store, open_store
from bot.cards import Card
from bot.messages import Place
from tests.adapters.slack.conftest import Parrot
from tests.fakes.slack import SECRET, Driver
from tests.fakes.slack_oauth import CLIENT, CLIENT_SECRET, ManySlacks, many_slacks

KEY, OLD_KEY = "a key that nobody can guess", "the key of the year before"
EVENT: dict[str, Any] = {"type": "app_mention", "text": "<@U1> lead", "user": "U9", "channel": "C1"}


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture(params=["sqlite", "postgres"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    url = sqlite_url(tmp_path / "parley.db")
    if request.param == "postgres":
        url = request.getfixturevalue("postgres_url")
    await migrate(url)
    async with open_store(url) as store:
        async with store.database.write() as connection:
            for table in ("slack_bots", "slack_oauth_states", "reference", "claim", "inbox"):
                await connection.execute(text(f'DELETE FROM "{table}"'))
        yield store


@dataclass
class Scene:
    """One Parley for many workspaces, and the Slack it talks to."""

    slack: ManySlacks
    side: Slack
    url: str
    http: ClientSession
    driver: Driver
    store: Store

    async def install(self, team: str) -> str:
        """Install as a person does: see the page, agree, come back with a code."""
        code = f"code-{team}-{len(self.slack.tokens)}"
        self.slack.codes[code] = team
        async with self.http.get(f"{self.url}slack/install") as page:
            state = re.search(r"state=([\w-]+)", await page.text())
            assert state
            return await self.come_back(code, state[1], page.cookies["parley-slack-install"].value)

    async def come_back(self, code: str, state: str, cookie: str, **more: str) -> str:
        asked = {"state": state} | ({"code": code} if code else {}) | more
        headers = {"Cookie": f"parley-slack-install={cookie}"}
        back = f"{self.url}slack/oauth_redirect"
        async with self.http.get(back, params=asked, headers=headers) as page:
            return f"{page.status} {await page.text()}"

    async def say(self, team: str, event: dict[str, Any], **more: Any) -> int:
        """Deliver an event of one workspace."""
        body = {
            "type": "event_callback", "team_id": team, "event_id": f"Ev{now().timestamp()}",
            "event_time": int(now().timestamp()) + 5, "event": event,
            "authorizations": [{"team_id": team, "user_id": f"U{team}", "is_bot": True}],
        }  # fmt: skip
        raw = json.dumps(body | more).encode()
        return (await self.driver.raw(raw, "application/json")).status


@asynccontextmanager
async def open_scene(store: Store, slack: ManySlacks) -> AsyncIterator[Scene]:
    several = Several(
        client_id=CLIENT,
        client_secret=CLIENT_SECRET,
        secret_keys=(KEY,),
        engine=store.database.engine,
        channels=HeardChannels(store.references, now, store.forgetting.channel),
    )
    side = await open_slack(
        parley=Parrot(), claims=store, clock=now, several=several, signing_secret=SECRET,
        api_url=f"{slack.url}api/", patience=5,
    )  # fmt: skip
    app = web.Application()
    app.add_routes(side.routes)
    server = TestServer(app, host="127.0.0.1")
    await server.start_server()
    url = str(server.make_url("/"))
    async with ClientSession() as http:
        yield Scene(slack, side, url, http, Driver(http, url, slack.url, now), store)
    await server.close()
    await side.close()


@pytest.fixture
async def scene(store: Store) -> AsyncIterator[Scene]:
    async with many_slacks() as slack, open_scene(store, slack) as scene:
        yield scene


async def test_each_workspace_is_answered_with_its_own_token(scene: Scene) -> None:
    assert "Parley was added to The T1" in await scene.install("T1")
    assert "Parley was added to The T2" in await scene.install("T2")
    await scene.say("T1", EVENT | {"ts": "1.1", "channel": "C1"})
    await scene.say("T2", EVENT | {"ts": "1.2", "channel": "C2"})
    assert await scene.side.check() == "2 workspaces"
    await scene.side.close()

    assert {(team, post["channel"]) for team, post in scene.slack.posted} == {
        ("T1", "C1"),
        ("T2", "C2"),
    }


async def test_a_channel_is_reached_after_a_restart(scene: Scene) -> None:
    await scene.install("T1")
    await scene.say("T1", EVENT | {"ts": "1.1"})
    async with open_scene(scene.store, scene.slack) as later:
        await later.side.posts.post(Place("slack", "C1"), Card("Good morning"), slot="s1")

    assert [team for team, _ in scene.slack.posted] == ["T1", "T1"]


async def test_a_workspace_that_did_not_install_is_not_answered(scene: Scene) -> None:
    assert await scene.say("T3", EVENT | {"ts": "1.1"}) == 200
    await scene.side.close()

    assert scene.slack.posted == []


@pytest.mark.parametrize(
    "event",
    [{"type": "app_uninstalled"}, {"type": "tokens_revoked", "tokens": {"bot": ["UT1"]}}],
    ids=["uninstalled", "revoked"],
)
async def test_who_leaves_is_forgotten(scene: Scene, event: dict[str, Any]) -> None:
    await scene.install("T1")
    await scene.install("T2")
    for team, channel in (("T1", "C1"), ("T2", "C2")):
        body = {"team": team, "enterprise": None}
        await scene.store.references.keep(Reference("slack", channel, body, "", now()))
        await scene.store.save(Place("slack", channel, "1.0"), {"mode": "standup"}, now=now())
    await scene.say("T1", event)
    await scene.say("T1", EVENT | {"ts": "1.1"})
    await scene.side.close()

    assert scene.slack.posted == []
    assert [one.conversation for one in await scene.store.references.all("slack")] == ["C2"]
    assert await scene.store.in_channel("slack", "C1") == ()
    assert len(await scene.store.in_channel("slack", "C2")) == 1


async def test_a_goodbye_that_comes_late_does_not_undo_a_new_installation(scene: Scene) -> None:
    await scene.install("T1")
    await scene.say("T1", {"type": "app_uninstalled"}, event_time=1_700_000_000)
    await scene.say("T1", EVENT | {"ts": "1.1"})
    await scene.side.close()

    assert len(scene.slack.posted) == 1


async def test_a_person_who_revokes_their_own_token_does_not_take_the_bot_away(
    scene: Scene,
) -> None:
    await scene.install("T1")
    await scene.say("T1", {"type": "tokens_revoked", "tokens": {"oauth": ["U9"]}})
    await scene.say("T1", EVENT | {"ts": "1.1"})
    await scene.side.close()

    assert len(scene.slack.posted) == 1


async def test_no_token_stands_in_the_store(scene: Scene) -> None:
    scene.slack.expires = 43_200
    await scene.install("T1")
    await scene.install("T1")
    async with scene.store.database.read() as connection:
        rows = [str(row) for row in await connection.execute(text("SELECT * FROM slack_bots"))]

    assert len(rows) == 1
    assert "T1" in rows[0]
    assert "xoxb-" not in rows[0]
    assert "xoxe-" not in rows[0]


async def test_a_token_that_ends_is_renewed_once_however_many_ask(scene: Scene) -> None:
    scene.slack.expires = 60
    await scene.install("T1")
    scene.slack.expires = 43_200
    said = [scene.say("T1", EVENT | {"ts": f"{n}.1"}, event_id=f"E{n}") for n in range(10)]
    await asyncio.gather(*said)
    await scene.side.close()

    assert len(scene.slack.refreshed) == 1
    assert len(scene.slack.posted) == 10


REFUSED: dict[str, dict[str, Any]] = {
    "no state": {"state": "", "cookie": "x"},
    "another browser": {"cookie": "x"},
    "no code": {"code": ""},
    "a code that Slack does not know": {"code": "unknown"},
    "the person said no": {"code": "", "error": "access_denied"},
}


@pytest.mark.parametrize("change", REFUSED.values(), ids=REFUSED.keys())
async def test_an_installation_that_is_not_in_order_is_refused_kindly(
    scene: Scene, change: dict[str, str]
) -> None:
    state = await States(scene.store.database.engine).issue()
    asked = {"code": "c", "state": state, "cookie": state} | change
    page = await scene.come_back(**asked)

    assert page.startswith("400 ")
    assert "Try again" in page
    assert await scene.side.check() == "0 workspaces"


async def test_a_state_works_exactly_once_however_many_bring_it(store: Store) -> None:
    states = States(store.database.engine)
    state = await states.issue()
    taken = await asyncio.gather(*(states.take_back(state) for _ in range(5)))

    assert sorted(taken) == [False, False, False, False, True]


def a_bot(token: str) -> Bot:
    return Bot(
        app_id="A1", team_id="T1", bot_token=token, bot_id="B1", bot_user_id="U1",
        installed_at=1_700_000_000.0,
    )  # fmt: skip


async def test_after_a_change_of_keys_tokens_are_sealed_with_the_new_one(store: Store) -> None:
    engine = store.database.engine
    await Installations(engine, Vault([OLD_KEY]), client_id=CLIENT).save(a_bot("xoxb-1"))
    both = await Installations(engine, Vault([KEY, OLD_KEY]), client_id=CLIENT).find("T1", None)
    new = await Installations(engine, Vault([KEY]), client_id=CLIENT).find("T1", None)

    assert both is not None
    assert new is not None
    assert (both.bot_token, new.bot_token) == ("xoxb-1", "xoxb-1")


async def test_a_lost_key_says_what_to_do(store: Store) -> None:
    engine = store.database.engine
    await Installations(engine, Vault([OLD_KEY]), client_id=CLIENT).save(a_bot("xoxb-1"))

    with pytest.raises(WrongKeyError, match="PARLEY_SECRET_KEY"):
        await Installations(engine, Vault([KEY]), client_id=CLIENT).find("T1", None)


async def test_another_app_on_the_same_database_is_another_app(store: Store) -> None:
    engine = store.database.engine
    await Installations(engine, Vault([KEY]), client_id=CLIENT).save(a_bot("xoxb-1"))

    assert await Installations(engine, Vault([KEY]), client_id="9.9").find("T1", None) is None
