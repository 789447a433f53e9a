"""Slack from the outside: delivers signed mentions to a server, and takes the answers it posts.

Both ends are in one process, so that one clock says how long an answer took.
"""

import asyncio
import hashlib
import hmac
import json
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count, islice
from time import perf_counter, time

from aiohttp import ClientSession, TCPConnector, web

from benchmarks.glossaries import labels_in_use
from benchmarks.slack.served import SECRET

WITHIN = 180.0
"""Seconds after which answers that are still missing count as lost."""


@dataclass
class Peer:
    """Slack's Web API: takes posts, after `seconds`, and notes when each came."""

    seconds: float = 0.0
    url: str = ""
    came: dict[str, float] = field(default_factory=dict)
    times: Counter[str] = field(default_factory=Counter)
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    numbers: "count[int]" = field(default_factory=count)
    """No message is like another: one that is told twice is answered once."""

    async def post(self, request: web.Request) -> web.Response:
        body = await request.read()
        kind = request.content_type
        said = json.loads(body) if kind == "application/json" else await request.post()
        if self.seconds:
            await asyncio.sleep(self.seconds)
        thread = str(said["thread_ts"])
        self.times[thread] += 1
        self.came.setdefault(thread, perf_counter())
        self.changed.set()
        return web.json_response({"ok": True, "ts": "1.1"})

    async def until(self, number: int) -> None:
        """Wait for so many answers, or until it is clear that they will not come."""
        deadline = perf_counter() + WITHIN
        while len(self.came) < number and perf_counter() < deadline:
            self.changed.clear()
            try:
                await asyncio.wait_for(self.changed.wait(), 5)
            except TimeoutError:
                return


@asynccontextmanager
async def open_peer(seconds: float) -> AsyncIterator[Peer]:
    """Serve the Web API on a free port."""
    peer, app = Peer(seconds), web.Application()

    async def who(_: web.Request) -> web.Response:
        return web.json_response({"ok": True, "team": "T", "team_id": "T1", "user_id": "U1",
                                  "bot_id": "B1", "url": "https://t.example/"})  # fmt: skip

    app.router.add_post("/api/auth.test", who)
    app.router.add_post("/api/chat.postMessage", peer.post)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    peer.url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    yield peer
    await runner.cleanup()


@dataclass(frozen=True, slots=True)
class Run:
    """What came of delivering so many mentions. Times are in seconds."""

    rate: float
    """Answers a second, from the first event to the last answer."""
    acked: Sequence[float]
    answered: Sequence[float]
    lost: int
    twice: int


async def deliver(url: str, peer: Peer, number: int, *, at_once: int, channels: int) -> Run:
    """Deliver `number` mentions, `at_once` at a time, and wait for their answers."""
    sent: dict[str, float] = {}
    acked: list[float] = []
    todo = islice(peer.numbers, number)

    async def deliverer(http: ClientSession) -> None:
        for at in todo:
            thread = f"{1_700_000_000 + at}.000100"
            body, headers = signed(at, thread, channel=f"C{at % channels:04d}")
            sent[thread] = begun = perf_counter()
            async with http.post(f"{url}slack/events", data=body, headers=headers) as answer:
                await answer.read()
                assert answer.status == 200
            acked.append(perf_counter() - begun)

    peer.came.clear()
    peer.times.clear()
    begin = perf_counter()
    async with ClientSession(connector=TCPConnector(limit=0)) as http:
        await asyncio.gather(*(deliverer(http) for _ in range(at_once)))
        await peer.until(number)
    took = max(peer.came.values(), default=begin) - begin
    waits = [came - sent[thread] for thread, came in peer.came.items() if thread in sent]
    twice = sum(times - 1 for times in peer.times.values())
    return Run(len(waits) / took, acked, waits, number - len(waits), twice)


def signed(at: int, thread: str, *, channel: str) -> tuple[bytes, dict[str, str]]:
    """One mention, as Slack delivers it."""
    labels = labels_in_use()
    text = f"<@U1> what does {labels[at % len(labels)]} mean here?"
    event = {"type": "app_mention", "user": "U9", "text": text, "ts": thread, "channel": channel}
    body = json.dumps({
        "type": "event_callback", "token": "x", "team_id": "T1", "api_app_id": "A1", "event": event,
        "event_id": f"Ev{time():.6f}{at}", "event_time": int(time()),
        "authorizations": [{"team_id": "T1", "user_id": "U1", "is_bot": True}],
    }).encode()  # fmt: skip
    stamp = str(int(time()))
    digest = hmac.new(SECRET.encode(), b"v0:%s:%s" % (stamp.encode(), body), hashlib.sha256)
    return body, {
        "Content-Type": "application/json",
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": f"v0={digest.hexdigest()}",
    }
