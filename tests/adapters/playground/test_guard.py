"""Who may talk to the playground: its own page, on this machine, within limits."""

import json
from pathlib import Path
from typing import Any, NoReturn

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.failure import CannotRunError
from adapters.knowledge import knowledge_of
from adapters.playground.app import open_playground
from adapters.playground.inbound import LONGEST_TEXT
from adapters.store.memory import MemoryStore
from adapters.workshop.outbox import Outbox
from bot.messages import Person
from bot.service import Service
from tests.adapters.playground.conftest import GLOSSARY, NOON, FiledAtOnce, Page

SAID = {"person": "ana", "channel": "growth", "thread": None, "text": "@Parley MQL"}


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Parley-Token": ""},
        {"X-Parley-Token": "a guess"},
        {"X-Parley-Token": "ü"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Host": "evil.example"},
        {"Host": "127.0.0.1.evil.example"},
        {"Host": "192.168.0.7:8080"},
    ],
    ids=[
        "no token",
        "a wrong token",
        "a token of other letters",
        "another page",
        "a page in a frame",
        "another port",
        "a name made to point here",
        "a name that looks like an address",
        "an address in the network",
    ],
)
async def test_strangers_are_sent_away(page: Page, headers: dict[str, str]) -> None:
    answer = await page.post("messages", SAID, **headers)

    assert answer.status == 403
    assert await page.seen_by("ana") == []


@pytest.mark.parametrize("host", ["localhost:8080", "[::1]:8080", "127.0.0.1"])
async def test_this_machine_has_several_names(page: Page, host: str) -> None:
    answer = await page.post("messages", SAID, Host=host, Origin=f"http://{host}")

    assert answer.status == 200


async def test_the_page_itself_is_not_for_other_hosts(page: Page) -> None:
    answer = await page.http.get(page.url, headers={"Host": "evil.example"})

    assert answer.status == 403
    assert page.token not in await answer.text()


@pytest.mark.parametrize(
    "path", ["", "playground/style.css", "playground/script.js", "playground/icon.svg"]
)
async def test_nothing_is_loaded_from_elsewhere(page: Page, path: str) -> None:
    answer = await page.http.get(page.url + path)
    policy = answer.headers["Content-Security-Policy"]

    assert answer.status == 200
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "http" not in (await answer.text()).replace("http://www.w3.org/2000/svg", "")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"not JSON",
        b"\xff",
        b"[" * 100_000,
        json.dumps(SAID | {"text": 5}).encode(),
        json.dumps(SAID | {"text": " "}).encode(),
        json.dumps(SAID | {"text": "x" * (LONGEST_TEXT + 1)}).encode(),
        json.dumps(SAID | {"person": "nobody"}).encode(),
        json.dumps(SAID | {"channel": "nowhere"}).encode(),
        json.dumps(SAID | {"thread": "m99"}).encode(),
        b" " * 600_000,
    ],
    ids=[
        "nothing",
        "a list",
        "no JSON",
        "no UTF-8",
        "a deep one",
        "a number for a text",
        "blank",
        "too many letters",
        "a person who is not there",
        "a channel that is not there",
        "a thread that is not there",
        "too large",
    ],
)
async def test_what_the_page_never_sends_is_refused(page: Page, body: bytes) -> None:
    headers = {"X-Parley-Token": page.token, "Content-Type": "application/json"}
    address = f"{page.url}playground/messages"
    answer = await page.http.post(address, data=body, headers=headers)

    assert answer.status == 400
    assert (await answer.json())["error"]


@pytest.mark.parametrize("number", [-1, 99, "0", True, None])
async def test_a_button_that_is_not_there_is_refused(page: Page, number: Any) -> None:
    _, answer = (await page.say("@Parley MQL"))["messages"]
    body = {"person": "ana", "message": answer["id"], "number": number, "words": ""}

    assert (await page.post("clicks", body)).status == 400


async def test_a_form_of_another_page_is_refused(page: Page) -> None:
    headers = {"X-Parley-Token": page.token, "Content-Type": "text/plain"}
    answer = await page.http.post(f"{page.url}playground/messages", data=b"{}", headers=headers)

    assert answer.status == 400


async def test_half_a_character_does_no_harm(page: Page) -> None:
    _, answer = (await page.say("@Parley what does flur\ud83dbing mean?"))["messages"]

    assert "\ufffd" in answer["html"]


async def test_the_longest_message_is_taken(page: Page) -> None:
    outcome = await page.say("@Parley " + "<!channel> " * 3_000)

    assert outcome["messages"]


async def test_a_store_that_is_away_is_told_in_its_own_words(tmp_path: Path) -> None:
    filed = FiledAtOnce(Outbox(tmp_path, glossary=GLOSSARY))
    known = knowledge_of(GLOSSARY)
    app = web.Application()
    app.add_routes(
        open_playground(
            parley=Service(lambda: known, people=MemoryStore(), proposals=filed),
            people=Away(),
            known=lambda: known,
            clock=lambda: NOON,
        )
    )
    async with TestClient(TestServer(app, host="127.0.0.1")) as browser:
        text = await (await browser.get("/")).text()
        token = text.partition('name="parley-token" content="')[2].partition('"')[0]
        answer = await browser.post(
            "/playground/messages", json=SAID, headers={"X-Parley-Token": token}
        )

        assert (answer.status, await answer.json()) == (503, {"error": "Its disk is full."})


class Away(MemoryStore):
    """A store that cannot be used."""

    async def choose_team(self, person: Person, team: str | None) -> NoReturn:
        raise CannotRunError("Its disk is full.")
