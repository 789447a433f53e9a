"""The playground served over real HTTP, with the real bot and the glossary of the transcripts."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientResponse, ClientSession, web
from aiohttp.test_utils import TestServer

from adapters.folder.prompts import read_prompts
from adapters.knowledge import knowledge_of
from adapters.playground.app import open_playground
from adapters.store.memory import MemoryStore
from adapters.workshop.outbox import Outbox
from bot.home import Home
from bot.messages import Person, Place
from bot.service import Service
from bot.talk import Talk
from bot.workshop.proposal import Proposal
from tests.fakes.quiet import NoTimes, Quiet

GLOSSARY = Path(__file__).parents[2] / "glossaries" / "transcripts"
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
Json = dict[str, Any]


@dataclass
class Page:
    """The page as a browser has it: its address, and the token that it was given."""

    http: ClientSession
    url: str
    token: str
    outbox: Path

    async def post(self, path: str, body: Any, **headers: str) -> ClientResponse:
        every = {"X-Parley-Token": self.token} | headers
        return await self.http.post(f"{self.url}playground/{path}", json=body, headers=every)

    async def say(
        self, text: str, channel: str = "growth", person: str = "ana", thread: str | None = None
    ) -> Json:
        """Say something as the page does, and return what the page gets."""
        body = {"person": person, "channel": channel, "thread": thread, "text": text}
        answer = await self.post("messages", body)
        assert answer.status == 200, await answer.text()
        outcome: Json = await answer.json()
        return outcome

    async def press(self, message: Json, label: str, person: str = "ana", words: str = "") -> Json:
        """Press the button that reads `label`."""
        number = button(message, label)
        body = {"person": person, "message": message["id"], "number": number, "words": words}
        answer = await self.post("clicks", body)
        assert answer.status == 200, await answer.text()
        outcome: Json = await answer.json()
        return outcome

    async def seen_by(self, person: str) -> list[Json]:
        """Every message that a person sees after a reload."""
        address = f"{self.url}playground/state?person={person}"
        answer = await self.http.get(address, headers={"X-Parley-Token": self.token})
        messages: list[Json] = (await answer.json())["messages"]
        return messages


def button(message: Json, label: str) -> int:
    """The number of the button or form that reads `label`."""
    found = re.search(
        rf'data-press="(\d+)"[^>]*>(?:(?!data-press).)*?{re.escape(escape(label))}<', html(message)
    )
    assert found, f"no {label} in {message['html']}"
    return int(found[1])


def html(message: Json) -> str:
    """The markup of a card."""
    markup: str = message["html"]
    return markup


@dataclass(frozen=True)
class FiledAtOnce:
    """Files a proposal before it answers; nobody works jobs here."""

    outbox: Outbox

    async def submit(
        self, proposal: Proposal, *, person: Person, place: Place, now: datetime
    ) -> str:
        return self.outbox.file(proposal, now=now).said


@pytest.fixture
async def page(tmp_path: Path) -> AsyncIterator[Page]:
    """An open page, with nothing said yet."""
    known, store = knowledge_of(GLOSSARY), MemoryStore()
    prompts = read_prompts(GLOSSARY)
    service = Service(
        lambda: known,
        people=store,
        proposals=FiledAtOnce(Outbox(tmp_path / "outbox", glossary=GLOSSARY)),
        talk=Talk(store, lambda: prompts),
        home=Home(store, lambda: known, Quiet(), NoTimes()),
    )
    app = web.Application()
    app.add_routes(
        open_playground(parley=service, people=store, known=lambda: known, clock=lambda: NOON)
    )
    server = TestServer(app, host="127.0.0.1")
    await server.start_server()
    async with ClientSession() as http:
        url = str(server.make_url("/"))
        text = await (await http.get(url)).text()
        token = re.search(r'name="parley-token" content="([^"]+)"', text)
        assert token
        yield Page(http, url, token[1], tmp_path / "outbox")
    await server.close()
