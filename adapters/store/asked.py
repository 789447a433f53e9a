"""The ask log: which words were asked about, how often, where, and with what outcome. No person."""

import asyncio
import logging
from collections import Counter
from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, func, select

from adapters.jobs.worker import happens
from adapters.store.database import Database
from adapters.store.errors import StoreError
from adapters.store.tables import asked

_log = logging.getLogger(__name__)

_MOMENT = 1.0
_KEY = ("day", "platform", "channel", "team", "label", "outcome")
_Key = tuple[date, str, str, str, str, str]


@dataclass(frozen=True, slots=True)
class Asks:
    """How often a label was asked about with one outcome."""

    label: str
    outcome: str
    times: int


class Asked:
    """Counts questions by day, channel, team, label and outcome.

    Counting waits for nothing: what was counted is written together, a moment later. A process
    that is killed loses the counts of that moment.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._noted: Counter[_Key] = Counter()
        self._writing: asyncio.Task[None] | None = None
        self._closing = asyncio.Event()

    async def note(
        self,
        label: str,
        outcome: str,
        *,
        day: date,
        platform: str,
        channel: str = "",
        team: str = "",
    ) -> None:  # fmt: skip
        """Count one question about a label (normalised; never a message's own words)."""
        self._noted[day, platform, channel, team, label, outcome] += 1
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write_soon())

    async def flush(self) -> None:
        """Write down what was counted so far."""
        noted, self._noted = self._noted, Counter()
        rows = [dict(zip(_KEY, key, strict=True), times=times) for key, times in noted.items()]
        if not rows:
            return
        new = self._database.insert(asked)
        more = {"times": asked.c.times + new.excluded.times}
        counted = new.on_conflict_do_update(index_elements=list(_KEY), set_=more)
        try:
            async with self._database.write() as connection:
                await connection.execute(counted, rows)
        except BaseException:
            self._noted.update(noted)
            raise

    async def close(self) -> None:
        """Write down the rest. What a database that is away does not take is lost."""
        self._closing.set()
        if self._writing:
            await self._writing

    async def _write_soon(self) -> None:
        """Write what is counted within a moment; if that fails, with what is counted next."""
        await happens(self._closing, within=_MOMENT)
        try:
            await self.flush()
        except StoreError as error:
            _log.warning("questions cannot be counted now: %s", error)

    async def counts(
        self, since: date, *, platform: str | None = None, channel: str | None = None
    ) -> tuple[Asks, ...]:
        """Return what was asked on `since` or later, the most frequent first."""
        times = func.sum(asked.c.times).label("n")
        found = select(asked.c.label, asked.c.outcome, times).where(asked.c.day >= since)
        if platform is not None:
            found = found.where(asked.c.platform == platform)
        if channel is not None:
            found = found.where(asked.c.channel == channel)
        sorted_ = found.group_by(asked.c.label, asked.c.outcome).order_by(
            times.desc(), asked.c.label, asked.c.outcome
        )
        await self.flush()
        async with self._database.read() as connection:
            rows = await connection.execute(sorted_)
            return tuple(Asks(row.label, row.outcome, int(row.n)) for row in rows)

    async def by_team(self, since: date) -> tuple[tuple[str, str, str, int], ...]:
        """Return label, team, outcome and how often on `since` or later, in that order."""
        times = func.sum(asked.c.times).label("n")
        key = (asked.c.label, asked.c.team, asked.c.outcome)
        found = select(*key, times).where(asked.c.day >= since).group_by(*key).order_by(*key)
        await self.flush()
        async with self._database.read() as connection:
            rows = await connection.execute(found)
            return tuple((row.label, row.team, row.outcome, int(row.n)) for row in rows)

    async def forget(self, before: date) -> int:
        """Drop what was counted before that day; return how many rows it was."""
        await self.flush()
        async with self._database.write() as connection:
            return (await connection.execute(delete(asked).where(asked.c.day < before))).rowcount
