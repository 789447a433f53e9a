"""One server under test: `python -m benchmarks.slack.served KIND SLACK_URL FOLDER`.

It prints its address when it is ready, and the most memory it had in use when it is told to stop.
The kind `prepare` serves nothing: it makes the database of `parley-sqlite`.
"""

import asyncio
import os
import re
import resource
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from aiohttp import ClientSession, web

from adapters.settled import settle
from bot.knowledge import Knowledge

TOKEN, SECRET = "xoxb-bench", "a signing secret of the bench"
CONSTANT = "A qualified lead is a person who asked to hear from us."
GLOSSARY = Path(__file__).parents[2] / "glossary"

Routes = list[web.RouteDef]


class _Nowhere:
    """Nobody proposes anything here."""

    async def submit(self, *_: object, **__: object) -> str:
        raise NotImplementedError


@asynccontextmanager
async def parley(slack: str, folder: Path, *, stored: bool) -> AsyncIterator[Routes]:
    """Parley itself: each answer is looked up and rendered, its event claimed.

    As `parley serve` does it, the glossary comes first, then the store, then Slack.
    """
    known = _known()
    from adapters.slack.app import open_slack
    from adapters.store.memory import MemoryStore
    from adapters.store.store import open_store
    from bot.service import Service

    async with AsyncExitStack() as stack:
        memory, inbox = MemoryStore(), None
        if stored:
            url = await _database(folder)
            inbox = (await stack.enter_async_context(open_store(url))).inbox
        side = await open_slack(
            token=TOKEN,
            signing_secret=SECRET,
            api_url=f"{slack}api/",
            parley=Service(lambda: known, people=memory, proposals=_Nowhere()),
            claims=memory,
            inbox=inbox,
            clock=lambda: datetime.now(UTC),
        )
        yield list(side.routes)
        await side.close()


def _known() -> Knowledge:
    from adapters.folder.sound import sound
    from adapters.knowledge import learned

    return learned(sound(GLOSSARY), GLOSSARY)


async def _database(folder: Path) -> str:
    """Bring the database up to date, and return its address."""
    from adapters.store.engine import sqlite_url
    from adapters.store.migrate import migrate

    url = sqlite_url(folder / "bench.sqlite3")
    await migrate(url)
    return url


@asynccontextmanager
async def bolt(slack: str, folder: Path, *, shared: bool) -> AsyncIterator[Routes]:
    """Bolt as its readme has it: a constant by `say`; with one session for all, or without."""
    from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
    from slack_bolt.async_app import AsyncApp, AsyncSay
    from slack_sdk.web.async_client import AsyncWebClient

    async with AsyncExitStack() as stack:
        session = await stack.enter_async_context(ClientSession()) if shared else None
        client = AsyncWebClient(token=TOKEN, base_url=f"{slack}api/", session=session)
        app = AsyncApp(client=client, signing_secret=SECRET)

        @app.event("app_mention")
        async def mentioned(event: dict[str, str], say: AsyncSay) -> None:
            await say(CONSTANT, thread_ts=event["ts"])

        async def handle(request: web.Request) -> web.Response:
            return await to_aiohttp_response(
                await app.async_dispatch(await to_bolt_request(request))
            )

        yield [web.post("/slack/events", handle)]


KINDS = {
    "parley": lambda slack, folder: parley(slack, folder, stored=False),
    "parley-sqlite": lambda slack, folder: parley(slack, folder, stored=True),
    "bolt": lambda slack, folder: bolt(slack, folder, shared=False),
    "bolt-session": lambda slack, folder: bolt(slack, folder, shared=True),
}


async def _serve(kind: str, slack: str, folder: Path) -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with KINDS[kind](slack, folder) as routes:
        app = web.Application()
        app.add_routes(routes)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        settle()
        print(f"http://127.0.0.1:{runner.addresses[0][1]}/", flush=True)
        await stop.wait()
        await runner.cleanup()
    print(_most_memory(), flush=True)


def _most_memory() -> int:
    """The most memory that was in use, in bytes.

    Linux lets `getrusage` begin with what the parent had in use, so the process's own page is read.
    """
    own = Path("/proc/self/status")
    if own.exists():
        found = re.search(r"VmHWM:\s+(\d+) kB", own.read_text("utf-8"))
        return int(found[1]) * 1024 if found else 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    if hasattr(os, "sched_setaffinity") and (os.cpu_count() or 1) > 1:
        os.sched_setaffinity(0, {0})
    kind, slack, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    asyncio.run(_database(folder) if kind == "prepare" else _serve(kind, slack, folder))
