"""Modals and App Home against a Slack that nobody here wrote, with its own trigger ids."""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from html import unescape
from typing import Any, TypeVar

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from adapters.slack.app import open_slack
from adapters.slack.surfaces import Feature, scopes
from adapters.store.memory import MemoryStore
from tests.adapters.slack.surfaces import company
from tests.fakes.emulate import emulated
from tests.fakes.slack import SECRET, Driver, Json

T = TypeVar("T")
TOKEN, ALL = "xoxb-parley", "xoxb-everything"


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture(scope="module")
def slack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    app = {"app_id": "A1", "name": "Parley", "client_id": "1.2", "client_secret": "s"}
    granted = [*scopes(), *scopes(frozenset({Feature.CONNECT}))]
    every = [*granted, "users:read", "channels:history", "groups:history"]
    seed: dict[str, Any] = {
        "team": {"name": "Company", "domain": "company"},
        "users": [{"name": "ana", "real_name": "Ana", "email": "ana@company.example"}],
        "channels": [{"name": "growth"}],
        "strict_scopes": True,
        "oauth_apps": [app | {"scopes": granted, "redirect_uris": []}],
        "tokens": [
            {"token": TOKEN, "app_id": "A1", "scopes": granted, "type": "bot"},
            {"token": ALL, "app_id": "A1", "scopes": every, "type": "bot"},
        ],
    }
    with emulated(seed, tmp_path_factory.mktemp("emulate")) as url:
        yield url


@dataclass(frozen=True)
class Shown:
    """A view as Slack has it now."""

    id: str
    kind: str
    preview: str
    hash: str
    root: str


async def once(look: Callable[[], Awaitable[T]], is_there: Callable[[T], bool]) -> T:
    """What is seen, once it is there."""
    for _ in range(500):
        if is_there(found := await look()):
            return found
        await asyncio.sleep(0.02)
    raise AssertionError("it never came")


@dataclass
class Scene:
    slack: str
    http: ClientSession
    driver: Driver
    ana: str
    channel: str

    async def changed(self, kind: str, before: list[Shown]) -> list[Shown]:
        """The views of a kind, once Slack shows others than before."""
        return await once(lambda: self.views(kind), lambda found: found != before)

    async def call(self, method: str, **asked: Any) -> Json:
        headers = {"Authorization": f"Bearer {ALL}"}
        async with self.http.post(f"{self.slack}api/{method}", json=asked, headers=headers) as page:
            answer: Json = await page.json()
            return answer

    async def trigger(self, **view: str) -> str:
        """What Slack hands out when Ana presses something."""
        made = await self.call("views.generateTriggerId", user_id=self.ana, **view)
        return str(made["trigger_id"])

    async def views(self, kind: str) -> list[Shown]:
        """The modals, or the pages in App Home, the latest first."""
        async with self.http.get(f"{self.slack}?tab=views") as page:
            text = await page.text()
        rows = [
            [
                unescape(re.sub(r"<[^>]+>", "", cell)).strip()
                for cell in re.findall(r"<td.*?</td>", row, re.S)
            ]
            for row in re.findall(r"<tr>.*?</tr>", text, re.S)
        ]
        found = [Shown(row[0], row[1], row[4], row[5], row[6]) for row in rows if len(row) == 8]
        return [one for one in found if one.kind == kind]


@pytest.fixture
async def scene(slack: str) -> AsyncIterator[Scene]:
    store = MemoryStore()
    bot = company()
    side = await open_slack(
        token=TOKEN, signing_secret=SECRET, api_url=f"{slack}api/", parley=bot, claims=store,
        clock=now, patience=5, own=bot.home,
    )  # fmt: skip
    app = web.Application()
    app.add_routes(side.routes)
    server = TestServer(app, host="127.0.0.1")
    await server.start_server()
    async with ClientSession() as http:
        driver = Driver(http, str(server.make_url("/")), slack, now)
        scene = Scene(slack, http, driver, "", "")
        people = await scene.call("users.list")
        channels = await scene.call("conversations.list")
        scene.ana = next(one["id"] for one in people["members"] if one["name"] == "ana")
        scene.channel = next(one["id"] for one in channels["channels"] if one["name"] == "growth")
        yield scene
    await server.close()
    await side.close()


async def propose(scene: Scene, trigger: str) -> str:
    """Ask for the form; what comes back is what the command itself is answered with."""
    said = {"channel_id": scene.channel, "user_id": scene.ana, "trigger_id": trigger}
    return await (await scene.driver.command("propose flywheel", **said)).text()


async def press(scene: Scene, act: str, value: str = "", *, view: Shown, **more: Any) -> None:
    """Press something in a view that Slack shows."""
    kind = "home" if view.kind == "app home" else "modal"
    trigger = await scene.trigger(view_id=view.id)
    action = {"type": "button", "action_id": f"{act}:0", "value": value}
    response = await scene.driver.interact({
        "type": "block_actions", "team": {"id": "T000000001"}, "user": {"id": scene.ana},
        "trigger_id": trigger, "view": {"id": view.id, "type": kind, "hash": view.hash},
        "container": {"type": "view", "view_id": view.id},
        "actions": [action | {"block_id": "b", "action_ts": "1700000080.000001"} | more],
    })  # fmt: skip
    assert response.status == 200


async def home_of(scene: Scene) -> Shown:
    """One's own page, once Slack has it."""
    before = await scene.views("app home")
    opened = {"type": "app_home_opened", "tab": "home", "channel": "D1", "user": scene.ana}
    await scene.driver.event(opened)
    [page] = await scene.changed("app home", before)
    return page


async def test_a_form_opens_with_the_trigger_of_a_command(scene: Scene) -> None:
    before = await scene.views("modal")
    said = await propose(scene, await scene.trigger())
    after = await scene.views("modal")

    assert said == ""
    assert len(after) == len(before) + 1
    assert after[0].preview.startswith("What does “flywheel” mean")


@pytest.mark.parametrize("how", ["used", "made up"])
async def test_without_a_trigger_that_is_good_the_form_stands_in_the_answer(
    scene: Scene, how: str
) -> None:
    trigger = await scene.trigger() if how == "used" else "1.2.3"
    if how == "used":
        await propose(scene, trigger)
    before = await scene.views("modal")
    said = json.loads(await propose(scene, trigger))

    assert said["response_type"] == "ephemeral"
    assert any(block["type"] == "input" for block in said["blocks"])
    assert await scene.views("modal") == before


async def test_app_home_is_one_page_that_shows_what_was_chosen(scene: Scene) -> None:
    page, modals = await home_of(scene), await scene.views("modal")
    await press(scene, "home-choose-team", view=page)
    [form, *_] = await scene.changed("modal", modals)
    chosen = {"type": "static_select", "selected_option": {"value": "it"}}
    about = json.dumps({"act": "home-team", "value": "", "channel": ""})
    await scene.driver.interact({
        "type": "view_submission", "team": {"id": "T000000001"}, "user": {"id": scene.ana},
        "view": {"id": form.id, "type": "modal", "hash": form.hash, "callback_id": "form",
                 "private_metadata": about,
                 "state": {"values": {"field:0:team": {"typed": chosen}}}},
    })  # fmt: skip
    [again] = await scene.changed("app home", [page])

    assert "You have not chosen one" in page.preview
    assert "IT" in again.preview
    assert "You have not chosen one" not in again.preview
    assert (again.id, again.hash != page.hash) == (page.id, True)


async def test_a_word_looked_up_in_app_home_opens_and_a_click_in_it_changes_or_covers_it(
    scene: Scene,
) -> None:
    picked: Json = {"selected_option": {"value": "qualified lead"}, "value": ""}
    page, modals = await home_of(scene), await scene.views("modal")
    await press(scene, "home-look-up", view=page, **picked)
    [answer, *_] = modals = await scene.changed("modal", modals)
    await press(scene, "know", "qualified lead", view=answer)
    [changed, *_] = modals = await scene.changed("modal", modals)
    await press(scene, "propose", "blorp", view=changed)
    [covering, *_] = await scene.changed("modal", modals)

    assert "What differs:" in answer.preview
    assert changed.id == answer.id
    assert changed.preview.startswith("Noted: I will not explain")
    assert covering.id != answer.id
    assert covering.root == answer.id
    assert covering.preview.startswith("What does “blorp” mean")


async def test_a_mention_in_a_channel_is_answered_in_its_thread(scene: Scene) -> None:
    me = (await scene.call("auth.test"))["user_id"]
    asked = await scene.call("chat.postMessage", channel=scene.channel, text="a question")
    at = {"channel": scene.channel, "ts": asked["ts"]}
    said = {"type": "app_mention", "text": f"<@{me}> what is a qualified lead?", "user": scene.ana}
    await scene.driver.event(said | at)

    async def thread() -> list[Json]:
        found: list[Json] = (await scene.call("conversations.replies", **at))["messages"]
        return found

    [_, answer] = await once(thread, lambda found: len(found) > 1)
    assert "means two different things" in answer["text"]
    assert answer["blocks"][-1]["type"] == "context_actions"
