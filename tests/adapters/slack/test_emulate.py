"""Against a Slack that nobody here wrote: installing by OAuth, posting, reading back, scopes."""

import json
import logging
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from aiohttp import ClientSession, web

from adapters.channels import HeardChannels
from adapters.fading import Fading
from adapters.posting import CannotLook, Hopeless
from adapters.slack.app import Slack, open_slack
from adapters.slack.client import open_session, web_client
from adapters.slack.installations import Installations
from adapters.slack.posting import SlackPosts
from adapters.slack.several import Several
from adapters.slack.surfaces import Feature, scopes
from adapters.slack.vault import Vault
from adapters.store.store import open_memory
from bot.cards import Button, Buttons, Card, Fine, Paragraph
from bot.messages import Place
from bot.open_questions import Void
from tests.adapters.slack.conftest import Parrot
from tests.fakes.emulate import emulated, free_port
from tests.fakes.slack import SECRET, Driver

CLIENT, CLIENT_SECRET, KEY = "12345.67890", "a client secret", "a key that nobody can guess"
PORT = free_port()
HERE = f"http://127.0.0.1:{PORT}/"


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture(scope="module")
def slack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    app = {"client_id": CLIENT, "client_secret": CLIENT_SECRET, "app_id": "A1", "name": "Parley"}
    asked = [*scopes(frozenset({Feature.HISTORY})), "channels:join", "channels:read"]
    seed: dict[str, Any] = {
        "team": {"name": "Company", "domain": "company"},
        "users": [{"name": "ana", "real_name": "Ana", "email": "ana@company.example"}],
        "channels": [{"name": "growth"}],
        "strict_scopes": True,
        "tokens": [{"token": "xoxp-of-ana", "type": "user", "user": "ana"}],
        "oauth_apps": [
            app | {"scopes": asked, "redirect_uris": [f"{HERE}slack/oauth_redirect"]}
        ],
    }  # fmt: skip
    with emulated(seed, tmp_path_factory.mktemp("emulate")) as url:
        yield url


@dataclass
class Scene:
    slack: str
    side: Slack
    http: ClientSession
    driver: Driver
    installed: Installations

    async def install(self) -> tuple[int, str]:
        """Press the button, choose a person at Slack, agree, and come back."""
        async with self.http.get(f"{HERE}slack/install") as page:
            cookie = page.cookies["parley-slack-install"].value
            link = re.search(r'href="([^"]+)"', await page.text())
            assert link
        async with self.http.get(link[1].replace("&amp;", "&")) as page:
            hidden = dict(re.findall(r'name="(\w+)" value="([^"]*)"', await page.text()))
        form, back = f"{self.slack}oauth/v2/authorize/callback", {"allow_redirects": False}
        async with self.http.post(form, data=hidden, **back) as page:  # type: ignore[arg-type]
            location = page.headers["Location"]
        headers = {"Cookie": f"parley-slack-install={cookie}"}
        async with self.http.get(location, headers=headers) as page:
            return page.status, await page.text()

    async def token(self) -> str:
        bot = await self.installed.find("T000000001", None)
        assert bot
        return bot.bot_token

    async def call(self, method: str, **asked: Any) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {await self.token()}"}
        async with self.http.post(f"{self.slack}api/{method}", json=asked, headers=headers) as page:
            answer: dict[str, Any] = await page.json()
            return answer


@pytest.fixture(params=[frozenset({Feature.HISTORY})])
async def scene(slack: str, request: pytest.FixtureRequest) -> AsyncIterator[Scene]:
    async with await open_memory() as store, ClientSession() as http:
        several = Several(
            CLIENT, CLIENT_SECRET, (KEY,), store.database.engine,
            HeardChannels(store.references, now, store.forgetting.channel), request.param, HERE,
        )  # fmt: skip
        side = await open_slack(
            parley=Parrot(), claims=store, clock=now, several=several, signing_secret=SECRET,
            api_url=f"{slack}api/", patience=5,
        )  # fmt: skip
        app = web.Application()
        app.add_routes(side.routes)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", PORT).start()
        installed = Installations(store.database.engine, Vault([KEY]), client_id=CLIENT)
        yield Scene(slack, side, http, Driver(http, HERE, slack, now), installed)
        await runner.cleanup()
        await side.close()


async def test_parley_is_installed_and_its_answer_stands_in_the_thread(scene: Scene) -> None:
    status, page = await scene.install()
    assert (status, "Parley was added to Company" in page) == (200, True)

    asked = await scene.call("chat.postMessage", channel="growth", text="what is a lead?")
    event = {"channel": asked["channel"], "ts": asked["ts"], "user": "U9"}
    authorized = [{"team_id": "T000000001", "user_id": "U1", "is_bot": True}]
    response = await deliver(scene, event, authorized)
    await scene.side.close()
    thread = await scene.call("conversations.replies", channel=asked["channel"], ts=asked["ts"])

    assert response == 200
    assert [each["text"] for each in thread["messages"]][1:] == ["You said: lead"]


async def deliver(scene: Scene, event: dict[str, Any], authorized: list[dict[str, Any]]) -> int:
    said = {"type": "app_mention", "text": "lead"} | event
    body = {
        "type": "event_callback", "team_id": "T000000001", "event_id": "Ev1", "event": said,
        "authorizations": authorized,
    }  # fmt: skip
    return (await scene.driver.raw(json.dumps(body).encode(), "application/json")).status


@pytest.mark.parametrize("scene", [frozenset()], indirect=True, ids=["no history"])
async def test_without_the_scope_of_the_history_nothing_is_read_back(scene: Scene) -> None:
    await scene.install()
    said = await scene.call("chat.postMessage", channel="growth", text="hello")
    place = Place("slack", said["channel"])
    async with posting(scene, await scene.token()) as posts:
        posted = await posts.post(place, Card("Good morning"), slot="s1")
        with pytest.raises(CannotLook, match="missing_scope"):
            await posts.find(place, "s1")

        assert posted.id
        assert not posts.reads_back


async def test_a_channel_that_is_not_there_is_hopeless(scene: Scene) -> None:
    await scene.install()
    async with posting(scene, await scene.token()) as posts:
        with pytest.raises(Hopeless, match="channel_not_found"):
            await posts.post(Place("slack", "C404"), Card("Good morning"), slot="s1")


async def test_without_the_scope_to_write_a_post_is_hopeless(scene: Scene) -> None:
    async with posting(scene, "xoxb-without-scopes") as posts:
        with pytest.raises(Hopeless, match="missing_scope"):
            await posts.post(Place("slack", "growth"), Card("Good morning"), slot="s1")


ASKED = Card(
    "You wait for a key. What else?",
    (
        Paragraph(("You wait for a key.",)),
        Paragraph(("What else?",)),
        Buttons((Button("That's all", "talk-done"),)),
        Fine(("Answer here.",)),
    ),
)


async def test_a_void_question_loses_its_buttons_and_nothing_else(scene: Scene) -> None:
    """Slack lets us change our own message with the scope to write, where it stands."""
    await scene.install()
    root = await scene.call("chat.postMessage", channel="growth", text="hello")
    place = Place("slack", root["channel"], root["ts"])
    async with posting(scene, await scene.token()) as posts:
        posted = await posts.post(place, ASKED, slot="s1")
        before = await in_thread(scene, place)
        await fade(scene, place.channel, Void(posted.id, words_alone()))
        after = await in_thread(scene, place)

        assert [one["type"] for one in before["blocks"]] == [
            *["rich_text"] * 2,
            "actions",
            "context",
        ]
        assert after["blocks"] == before["blocks"][:2]
        assert (after["text"], after["ts"]) == (before["text"], before["ts"])
        assert await posts.find(place, "s1") == posted


@pytest.mark.parametrize("why", ["message_not_found", "cant_update_message"])
async def test_a_question_that_cannot_be_changed_is_left_alone(
    scene: Scene, why: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "adapters.fading")
    await scene.install()
    said = await scene.call("chat.postMessage", channel="growth", text="hello")
    message = "1.2"
    if why == "cant_update_message":
        async with scene.http.post(
            f"{scene.slack}api/chat.postMessage",
            json={"channel": said["channel"], "text": "somebody else's"},
            headers={"Authorization": "Bearer xoxp-of-ana"},
        ) as page:
            message = (await page.json())["ts"]
    await fade(scene, said["channel"], Void(message, words_alone()))

    assert [one.getMessage().rpartition(" ")[2] for one in caplog.records] == [why]


def words_alone() -> Card:
    return replace(ASKED, blocks=ASKED.blocks[:2])


async def fade(scene: Scene, channel: str, void: Void) -> None:
    async with posting(scene, await scene.token()) as posts:
        fading = Fading(posts.change)
        fading.later(channel, void)
        await fading.close()


async def in_thread(scene: Scene, place: Place) -> dict[str, Any]:
    """The last message of a thread, as Slack tells it."""
    asked = {"channel": place.channel, "ts": place.thread}
    said = await scene.call("conversations.replies", **asked)
    last: dict[str, Any] = said["messages"][-1]
    return last


@asynccontextmanager
async def posting(scene: Scene, token: str) -> AsyncIterator[SlackPosts]:
    async def token_of(channel: str) -> str:
        return token

    async with open_session(connections=2) as session:
        client = web_client(session, token=token, api_url=f"{scene.slack}api/", patient=False)
        yield SlackPosts(client, token_of)
