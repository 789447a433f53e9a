"""What stands around a bot that is measured: Microsoft's keys, Teams' connector, its messages."""

import asyncio
import json
import os
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from time import clock_gettime, perf_counter
from typing import Any

import psutil
from aiohttp import ClientSession, TCPConnector, web
from aiohttp.test_utils import TestServer

from benchmarks.glossaries import SHIPPED, labels_in_use
from tests.fakes.microsoft import APP, PASSWORD, TENANT, FakeMicrosoft, fake_microsoft
from tests.fakes.teams import ANA, BOT, CLIENT, GROWTH, mention

Json = dict[str, Any]

AT_ONCE = 10
WITHIN = 120.0


@dataclass
class Connector:
    """Takes every post as fast as it can, and counts.

    Posts are only read where somebody asked for them: `kept` then holds them by what they answer.
    """

    url: str = ""
    posted: int = 0
    kept: dict[str, Json] | None = None
    arrived: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def take(self, request: web.Request) -> web.Response:
        """Take a post."""
        raw = await request.read()
        async with self.arrived:
            self.posted += 1
            self.arrived.notify_all()
        if self.kept is not None:
            said = json.loads(raw)
            self.kept[said["replyToId"]] = said
        return web.json_response({"id": "1"}, status=201)

    async def until(self, number: int) -> None:
        """Wait until so many posts have come."""
        async with self.arrived, asyncio.timeout(WITHIN):
            await self.arrived.wait_for(lambda: self.posted >= number)


@dataclass(frozen=True, slots=True)
class Load:
    """What some messages cost: seconds of time, seconds of the processor, longest wait."""

    messages: int
    seconds: float
    cpu: float
    blocked: float


@dataclass
class World:
    """Everything around the bots."""

    microsoft: FakeMicrosoft
    connector: Connector
    http: ClientSession
    place: Path
    numbers: Any = field(default_factory=count)

    async def load(self, bot: "Running", messages: int) -> Load:
        """Deliver messages, some at once, and measure the bot until it has answered all."""
        bot.forget()
        token = f"Bearer {self.microsoft.token(self.connector.url)}"
        before, begin, done = bot.cpu(), perf_counter(), self.connector.posted
        gate = asyncio.Semaphore(AT_ONCE)
        said = [self.activity(next(bot.asked)) for _ in range(messages)]
        await asyncio.gather(*(self._deliver(bot, token, gate, each) for each in said))
        await self.connector.until(done + messages)
        took = perf_counter() - begin
        return Load(messages, took, bot.cpu() - before, await bot.blocked())

    async def cards(self, bot: "Running") -> dict[str, Json]:
        """What a bot posts to each question, by the text of the question."""
        self.connector.kept = {}
        said, gate = (
            [self.activity(at) for at in range(len(labels_in_use()))],
            asyncio.Semaphore(10),
        )
        before = self.connector.posted
        token = f"Bearer {self.microsoft.token(self.connector.url)}"
        await asyncio.gather(*(self._deliver(bot, token, gate, each) for each in said))
        await self.connector.until(before + len(said))
        kept, self.connector.kept = self.connector.kept, None
        return {each["text"]: kept[each["id"]] for each in said}

    async def _deliver(
        self, bot: "Running", token: str, gate: asyncio.Semaphore, activity: Json
    ) -> None:
        body = json.dumps(activity).encode()
        headers = {"Authorization": token, "Content-Type": "application/json"}
        async with gate, self.http.post(bot.url, data=body, headers=headers) as response:
            assert response.status in (200, 201), f"{bot.name}: status {response.status}"
            await response.read()

    def activity(self, at: int = 0) -> Json:
        """A question in a channel, with an id of its own, about one label of the glossary."""
        number, labels = next(self.numbers), labels_in_use()
        where = {"id": f"{GROWTH};messageid=1700", "conversationType": "channel", "isGroup": True}
        return {
            "type": "message",
            "id": f"1{number:012d}",
            "timestamp": "2026-11-23T12:00:00.000Z",
            "channelId": "msteams",
            "serviceUrl": self.connector.url,
            "from": {"id": ANA, "name": "Ana"},
            "recipient": {"id": BOT, "name": "Parley"},
            "conversation": where,
            "channelData": {"tenant": {"id": TENANT}, "team": {"id": GROWTH}},
            "text": f"<at>Parley</at> what does {labels[at % len(labels)]} mean here?",
            "entities": [mention(), CLIENT],
        }


@dataclass
class Running:
    """A bot in a process of its own, and how many questions it was asked."""

    name: str
    url: str
    process: Process
    asked: "count[int]" = field(default_factory=count)

    def cpu(self) -> float:
        """Seconds of the processor that it has used so far.

        Linux has a clock for each process, by a number made of its id; psutil counts in hundredths.
        """
        if sys.platform == "linux":
            return clock_gettime(~self.process.pid << 3 | 2)
        used = psutil.Process(self.process.pid).cpu_times()
        return float(used.user + used.system)

    def forget(self) -> None:
        """Let it forget how long its loop was busy."""
        self.process.send_signal(signal.SIGUSR1)

    async def blocked(self) -> float:
        """Seconds that its loop was busy at one time, at most."""
        assert self.process.stdout is not None
        self.process.send_signal(signal.SIGUSR2)
        async with asyncio.timeout(10):
            return float(await self.process.stdout.readline())


@asynccontextmanager
async def open_world(place: Path) -> AsyncIterator[World]:
    """Serve the keys and the connector on this machine."""
    connector, app = Connector(), web.Application()
    app.router.add_route("*", "/{where:.*}", connector.take)
    server = TestServer(app, host="127.0.0.1")
    await server.start_server()
    connector.url = str(server.make_url("/"))
    sessions = ClientSession(connector=TCPConnector(limit=AT_ONCE))
    async with fake_microsoft() as microsoft, sessions as http:
        yield World(microsoft, connector, http, place)
    await server.close()


@asynccontextmanager
async def running(world: World, name: str) -> AsyncIterator[Running]:
    """Start a bot, and stop it in the end."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "benchmarks.teams.bots",
        name,
        cwd=world.place,
        env=_environment(world),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        yield Running(name, f"{await _address(process)}api/messages", process)
    finally:
        process.terminate()
        await process.wait()


async def _address(process: Process) -> str:
    assert process.stdout is not None
    async with asyncio.timeout(60):
        line = (await process.stdout.readline()).decode()
    assert "http://" in line, "the bot did not start"
    return line[line.index("http://") :].strip()


def _environment(world: World) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return kept | {
        "PYTHONPATH": SHIPPED.parent.as_posix(),
        "PARLEY_GLOSSARY": SHIPPED.as_posix(),
        "PARLEY_OUTBOX": (world.place / "outbox").as_posix(),
        "DATABASE_URL": f"sqlite+aiosqlite:///{(world.place / 'parley.db').as_posix()}",
        "HOST": "127.0.0.1",
        "PORT": "0",
        "TEAMS_APP_ID": APP,
        "TEAMS_APP_PASSWORD": PASSWORD,
        "TEAMS_TENANT_ID": TENANT,
        "TEAMS_OPENID_METADATA_URL": world.microsoft.metadata_url,
        "TEAMS_TOKEN_URL": world.microsoft.token_url,
        "TEAMS_SERVICE_HOSTS": world.connector.url,
        "BENCH_CARDS": (world.place / "cards.json").as_posix(),
    }
