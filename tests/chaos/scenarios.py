"""What is done to Parley, and what came of it: how much was said, how often, and what was lost."""

import asyncio
import json
import random
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path

from aiohttp import ClientError, ClientSession
from sqlalchemy import func, select

from adapters.jobs.post import IfUnsure, new_post
from adapters.references import Reference
from adapters.store.migrate import migrate
from adapters.store.store import Store, open_store
from adapters.store.tables import inbox
from bot.cards import Card, Paragraph
from bot.messages import Place
from tests.chaos.fleet import Replica, fleet
from tests.chaos.platforms import TOKEN, Rough, rough
from tests.fakes.slack import SECRET, sign

CHANNELS = 200
PATIENCE = 150.0
"""Seconds after which what is not said yet counts as lost."""
BOT = "U0PARLEY"


@dataclass(frozen=True)
class Outcome:
    """One run. `seconds` is from when all was due to the last post."""

    due: int
    said: int
    twice: int
    looked_up: int
    dead: int
    seconds: float
    notes: str = ""

    @property
    def lost(self) -> int:
        return self.due - self.said


@dataclass(frozen=True)
class Run:
    """Where and how often."""

    url: str
    replicas: int
    seed: int
    folder: Path


def slack_settings(run: Run, platform: Rough) -> dict[str, str]:
    return {
        "DATABASE_URL": run.url,
        "SLACK_BOT_TOKEN": TOKEN,
        "SLACK_SIGNING_SECRET": SECRET,
        "SLACK_API_URL": f"{platform.url}api/",
    }


def teams_settings(run: Run, platform: Rough) -> dict[str, str]:
    return {
        "DATABASE_URL": run.url,
        "TEAMS_DANGEROUSLY_ANONYMOUS": "true",
        "TEAMS_SERVICE_HOSTS": platform.url.rstrip("/"),
    }


async def nudges(
    run: Run, *, teams: bool = False, if_unsure: IfUnsure = "skip", kill: bool = True
) -> Outcome:
    """200 channels are due at once, and one replica is killed with -9 in the middle."""
    settings = teams_settings if teams else slack_settings
    async with _open(run, settings) as (platform, store, replicas):
        began = time.monotonic()
        await _put(store, platform, teams=teams, if_unsure=if_unsure)
        if kill:
            await platform.until(random.Random(run.seed).randint(30, 120))
            replicas[0].kill()
        await _until_done(store)
        return await _outcome(platform, store, began)


async def questions(run: Run) -> Outcome:
    """200 mentions arrive, one replica is killed with -9; Slack repeats what got no 200."""
    async with _open(run, slack_settings) as (platform, store, replicas):
        began = time.monotonic()
        async with ClientSession() as http:
            asking = asyncio.create_task(_ask(http, replicas, random.Random(run.seed)))
            await platform.until(random.Random(run.seed).randint(30, 120))
            replicas[0].kill()
            await asking
        await _settled(store)
        return await _outcome(platform, store, began)


async def outage(run: Run, stop: Callable[[], None], start: Callable[[], None]) -> Outcome:
    """200 channels are due, and the database goes away for 30 seconds in the middle."""
    async with _open(run, slack_settings) as (platform, store, replicas):
        began = time.monotonic()
        await _put(store, platform, teams=False, if_unsure="skip")
        await platform.until(40)
        await asyncio.to_thread(stop)
        await asyncio.sleep(15)
        away = [await replica.ready() for replica in replicas]
        await asyncio.sleep(15)
        await asyncio.to_thread(start)
        await _until_done(store)
        back = [await replica.ready() for replica in replicas]
        alive = all(replica.is_alive for replica in replicas)
        notes = f"ready: {away} while away, {back} after; no restart: {alive}"
        return await _outcome(platform, store, began, notes)


@asynccontextmanager
async def _open(
    run: Run, settings: Callable[[Run, Rough], dict[str, str]]
) -> AsyncIterator[tuple[Rough, Store, list[Replica]]]:
    await migrate(run.url)
    async with (
        rough(run.seed) as platform,
        open_store(run.url) as store,
        fleet(run.folder, run.replicas, settings(run, platform)) as replicas,
    ):
        yield platform, store, replicas


async def _put(store: Store, platform: Rough, *, teams: bool, if_unsure: IfUnsure) -> None:
    for number in range(CHANNELS):
        slot = f"standup:{number}"
        where = f"19:{number}@thread.tacv2" if teams else f"C{number:05}"
        if teams:
            address = f"{platform.url}emea/"
            known = Reference("teams", where, {"bot": "28:parley"}, address, datetime.now(UTC))
            await store.references.keep(known)
        card = Card(slot, (Paragraph(("What is in your way?",)),))
        place = Place("teams" if teams else "slack", where)
        job = new_post(slot, place, card, if_unsure=if_unsure)
        await store.jobs.put(job.id, job.kind, job.payload, channel=job.channel)


async def _ask(http: ClientSession, replicas: list[Replica], dice: random.Random) -> None:
    """Deliver mentions as Slack does: to any replica, and again to another if there is no 200."""
    async with asyncio.TaskGroup() as deliveries:
        for number in range(CHANNELS):
            turns = cycle(replicas[number % len(replicas) :] + replicas[: number % len(replicas)])
            deliveries.create_task(_deliver(http, turns, _mention(number), dice))
            await asyncio.sleep(0.02)


async def _deliver(
    http: ClientSession, turns: Iterator[Replica], body: bytes, dice: random.Random
) -> None:
    for replica in turns:
        stamp = str(int(time.time()))
        headers = {
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": sign(body, stamp),
            "Content-Type": "application/json",
        }
        try:
            url = f"{replica.url}slack/events"
            async with asyncio.timeout(3), http.post(url, data=body, headers=headers) as said:
                if said.status == 200:
                    return
        except (ClientError, TimeoutError):
            pass
        await asyncio.sleep(dice.random())


def _mention(number: int) -> bytes:
    event = {
        "type": "app_mention",
        "user": "U0ANA",
        "channel": "C0GROWTH",
        "ts": f"17000{number:05}.000100",
        "text": f"<@{BOT}> what is a qualified lead?",
    }
    delivery = {"type": "event_callback", "team_id": "T0COMPANY", "event_id": f"Ev{number}"}
    return json.dumps(delivery | {"event": event, "authorizations": []}).encode()


async def _until_done(store: Store) -> None:
    last_call = time.monotonic() + PATIENCE
    while time.monotonic() < last_call:
        try:
            counts = await store.jobs.counts()
        except Exception:
            counts = {"waiting": CHANNELS}
        if not counts.get("waiting") and not counts.get("running"):
            return
        await asyncio.sleep(0.5)


async def _settled(store: Store) -> None:
    """Wait until no event is left that nobody has answered."""
    last_call = time.monotonic() + PATIENCE
    left = 1
    while left and time.monotonic() < last_call:
        await asyncio.sleep(0.5)
        async with store.database.read() as connection:
            left = await connection.scalar(select(func.count()).select_from(inbox)) or 0


async def _outcome(platform: Rough, store: Store, began: float, notes: str = "") -> Outcome:
    return Outcome(
        due=CHANNELS,
        said=len(platform.marks),
        twice=sum(times - 1 for times in platform.marks.values()),
        looked_up=platform.calls["looked up"],
        dead=len(await store.jobs.dead()),
        seconds=platform.last - began,
        notes=notes,
    )
