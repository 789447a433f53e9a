"""`make chaos`: kills, limits and outages over real processes; the table goes into the docs."""

import asyncio
import os
import re
import shutil
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from adapters.store.engine import sqlite_url
from tests.chaos.rivals import compare
from tests.chaos.scenarios import Outcome, Run, nudges, outage, questions
from tests.postgres import Postgres, postgres

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"
BEGIN, END = "<!-- make chaos writes from here -->", "<!-- to here -->"
REPLICAS = (2, 4)

Scenario = Callable[[Run], Awaitable[Outcome]]


@dataclass
class Row:
    """All runs of one scenario."""

    what: str
    where: str
    replicas: int
    outcomes: list[Outcome] = field(default_factory=list)

    def line(self) -> str:
        said = f"{sum(o.said for o in self.outcomes):,} of {sum(o.due for o in self.outcomes):,}"
        slowest = max(o.seconds for o in self.outcomes)
        cells = (
            self.what, self.where, self.replicas, len(self.outcomes), said,
            sum(o.twice for o in self.outcomes), sum(o.looked_up for o in self.outcomes),
            f"{slowest:.0f} s", self.outcomes[-1].notes,
        )  # fmt: skip
        return "| " + " | ".join(str(cell) for cell in cells) + " |"


def main() -> None:
    seeds = int(os.environ.get("SEEDS", "2"))
    with postgres(fsync=True) as server, _folder() as folder:
        rows = list(_parley(seeds, server, folder))
        rows += _rivals(folder)
    print("\n".join(_table(rows)))
    _write(rows, seeds)
    bad = [row for row in rows[:-2] if _is_bad(row)]
    raise SystemExit(1 if bad else 0)


def _parley(seeds: int, server: Postgres, folder: Path) -> Iterator[Row]:
    """Every scenario on both databases. Teams is run twice: once for each choice."""
    kept: list[tuple[str, Scenario, tuple[int, ...]]] = [
        ("Parley, nudges in Slack", nudges, REPLICAS),
        ("Parley, questions in Slack", questions, (2,)),
        ("Parley, nudges in Teams, `skip`", _teams_skip, (2,)),
        ("Parley, nudges in Teams, `repost`", _teams_repost, (2,)),
    ]
    for what, scenario, counts in kept:
        for where in ("SQLite", "PostgreSQL"):
            for replicas in counts:
                row = Row(what, where, replicas)
                for seed in range(seeds if "Slack" in what else 1):
                    row.outcomes.append(_run(scenario, where, replicas, seed, server, folder))
                    print(row.what, row.where, replicas, "seed", seed, row.outcomes[-1], flush=True)
                yield row
    away = Row("Parley, nudges in Slack, database away for 30 s", "PostgreSQL", 2)

    def without(run: Run) -> Awaitable[Outcome]:
        return outage(run, server.stop, server.start)

    away.outcomes.append(_run(without, "PostgreSQL", 2, 0, server, folder))
    print(away.what, away.outcomes[-1], flush=True)
    yield away


def _rivals(folder: Path) -> Iterator[Row]:
    for kind, said in (
        ("apscheduler", "APScheduler 3, one SQLAlchemyJobStore for all"),
        ("cron", "a script in cron, without a claim"),
    ):
        place = folder / kind
        place.mkdir()
        row = Row(said, "SQLite" if kind == "apscheduler" else "none", 2)
        outcome = asyncio.run(compare(kind, 2, 0, place))
        row.outcomes.append(replace(outcome, notes="nobody was killed"))
        print(row.what, row.outcomes[-1], flush=True)
        yield row


def _run(
    scenario: Scenario, where: str, replicas: int, seed: int, server: Postgres, folder: Path
) -> Outcome:
    name = f"run-{time.time_ns()}"
    place = folder / name
    place.mkdir()
    url = server.database(name) if where == "PostgreSQL" else sqlite_url(place / "parley.db")

    async def run() -> Outcome:
        return await scenario(Run(url, replicas, seed, place))

    return asyncio.run(run())


async def _teams_skip(run: Run) -> Outcome:
    return await nudges(run, teams=True, if_unsure="skip")


async def _teams_repost(run: Run) -> Outcome:
    return await nudges(run, teams=True, if_unsure="repost")


def _is_bad(row: Row) -> bool:
    """In Slack nothing is lost and nothing comes twice; in Teams only what was chosen happens."""
    lost, twice = sum(o.lost for o in row.outcomes), sum(o.twice for o in row.outcomes)
    if "`skip`" in row.what:
        return twice > 0
    if "`repost`" in row.what:
        return lost > 0
    return lost > 0 or twice > 0


def _table(rows: list[Row]) -> Iterator[str]:
    yield "| what | database | processes | runs | said | twice | looked up | slowest run | notes |"
    yield "|---|---|---|---|---|---|---|---|---|"
    yield from (row.line() for row in rows)


def _write(rows: list[Row], seeds: int) -> None:
    text = PAGE.read_text("utf-8")
    table = "\n".join((BEGIN, "", *_table(rows), "", END))
    found = re.compile(re.escape(BEGIN) + ".*?" + re.escape(END), re.DOTALL)
    PAGE.write_text(found.sub(lambda _: table, text), "utf-8")
    print(f"Written to {PAGE.name}, from {seeds} seeds.")


@contextmanager
def _folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="parley-chaos-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
