"""Mentions answered in Slack, beside Bolt as its readme has it, and a burst of them."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.slack.load import Peer, Run, deliver, open_peer
from benchmarks.table import Goal, Table, duration, megabytes, times
from benchmarks.timing import percentile

NUMBER, AT_ONCE, ROUNDS = 1_000, 32, 3
BURST, CHANNELS, SLOW = 5_000, 200, 1.0
KINDS = {
    "Parley, claimed in memory": "parley",
    "Parley, kept in SQLite": "parley-sqlite",
    "Bolt as in its readme (a)": "bolt",
    "Bolt with one session (b)": "bolt-session",
}


@dataclass(frozen=True, slots=True)
class Served:
    """A server under test, in a process of its own."""

    url: str
    process: asyncio.subprocess.Process

    async def stop(self) -> float:
        """Stop it and return the most memory it had in use, in bytes."""
        self.process.terminate()
        assert self.process.stdout
        said = await self.process.stdout.read()
        await self.process.wait()
        return float(said.split()[-1])


@asynccontextmanager
async def served(kind: str, peer: Peer, folder: str) -> AsyncIterator[Served]:
    """Start a server and wait until it is ready. Its database was made before, as it mostly was."""
    if kind == "parley-sqlite":
        await _prepare(folder)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "benchmarks.slack.served", kind, peer.url, folder,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    assert process.stdout
    try:
        yield Served((await process.stdout.readline()).decode().strip(), process)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def _prepare(folder: str) -> None:
    """Make the database in a process of its own."""
    command = (sys.executable, "-m", "benchmarks.slack.served", "prepare", "", folder)
    assert await (await asyncio.create_subprocess_exec(*command)).wait() == 0


def tables() -> Iterator[Table]:
    """Two tables: so many mentions a second, and a burst."""
    mine = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set()
    if len(mine) > 1:
        os.sched_setaffinity(0, mine - {0})
    try:
        yield _rates(asyncio.run(_side_by_side()))
        yield _burst(*asyncio.run(_bursts()))
    finally:
        if mine:
            os.sched_setaffinity(0, mine)


async def _side_by_side() -> dict[str, list[Run]]:
    """Everybody in turn, so many rounds, each warmed up first."""
    runs: dict[str, list[Run]] = {name: [] for name in KINDS}
    async with open_peer(0) as peer:
        for _ in range(ROUNDS):
            for name, kind in KINDS.items():
                with TemporaryDirectory() as folder:
                    async with served(kind, peer, folder) as server:
                        await deliver(server.url, peer, 200, at_once=AT_ONCE, channels=CHANNELS)
                        run = await deliver(
                            server.url, peer, NUMBER, at_once=AT_ONCE, channels=CHANNELS
                        )
                        runs[name].append(run)
    return runs


def _rates(runs: dict[str, list[Run]]) -> Table:
    rates = {name: median(run.rate for run in found) for name, found in runs.items()}
    memory, sqlite, readme, session = rates.values()
    rows = tuple(
        (
            name,
            f"{rates[name]:,.0f}",
            times(rates[name] / readme),
            times(rates[name] / session),
            *_latencies(found),
        )
        for name, found in runs.items()
    )
    notes = (
        f"{NUMBER:,} signed mentions, {AT_ONCE} at a time, over {CHANNELS} channels, to a Slack "
        f"that answers at once; the median of {ROUNDS} rounds. Counted in answers posted, from the "
        "first event to the last answer. Every label of the shipped glossary is asked about as "
        "often as any, none twice in a round, so that remembering answers gains nothing. Parley "
        "looks each answer up and renders it; Bolt says a constant, and acknowledges before it "
        "works. The server has one core, Slack another.",
    )
    goals = (
        _at_least("in memory, 1.1 of (a)", memory / readme, 1.1),
        _at_least("in memory, 0.7 of (b)", memory / session, 0.7),
        _at_least("kept in SQLite, 0.5 of (a)", sqlite / readme, 0.5),
        Goal(
            "nothing lost and nothing twice",
            f"{sum(r.lost for f in runs.values() for r in f)} and "
            f"{sum(r.twice for f in runs.values() for r in f)}",
            not any(run.lost or run.twice for found in runs.values() for run in found),
        ),
    )
    columns = (
        "",
        "answers/s",
        "of (a)",
        "of (b)",
        "ack p50",
        "ack p99",
        "answer p50",
        "answer p99",
    )
    return Table("Mentions in Slack", columns, rows, notes, goals)


def _latencies(found: list[Run]) -> tuple[str, ...]:
    return tuple(
        duration(median(percentile(getattr(run, of), share) for run in found))
        for of in ("acked", "answered")
        for share in (0.5, 0.99)
    )


def _at_least(wanted: str, ratio: float, least: float) -> Goal:
    return Goal(f"at least {wanted}", times(ratio), ratio >= least)


async def _bursts() -> tuple[Run, float]:
    with TemporaryDirectory() as folder:
        async with open_peer(SLOW) as peer, served("parley-sqlite", peer, folder) as server:
            run = await deliver(server.url, peer, BURST, at_once=AT_ONCE, channels=CHANNELS)
            return run, await server.stop()


def _burst(run: Run, memory: float) -> Table:
    acked, answered = percentile(run.acked, 0.99), max(run.answered, default=0.0)
    row = ("kept in SQLite", str(run.lost), str(run.twice), megabytes(memory))
    note = (
        f"{BURST:,} mentions over {CHANNELS} channels as fast as they are acknowledged, against a "
        f"Slack that takes {SLOW:.0f} s for each post. Slack itself takes one post a second and "
        f"channel, so {BURST // CHANNELS} s is the least there can be. The database was made "
        "before, as at every start but the first."
    )
    goals = (
        Goal("nothing lost", str(run.lost), run.lost == 0),
        Goal("nothing twice", str(run.twice), run.twice == 0),
        Goal("under 120 MB", megabytes(memory), memory < 120e6),
    )
    columns = ("", "lost", "twice", "most memory", "ack p99", "last answer after")
    rows = ((*row, duration(acked), duration(answered)),)
    return Table("A burst of mentions in Slack", columns, rows, (note,), goals)
