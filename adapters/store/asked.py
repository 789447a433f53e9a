"""The ask log: which words were asked about, how often, where, and with what outcome. No person."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, func, select

from adapters.store.database import Database
from adapters.store.tables import asked


@dataclass(frozen=True, slots=True)
class Asks:
    """How often a label was asked about with one outcome."""

    label: str
    outcome: str
    times: int


class Asked:
    """Counts questions by day, channel, team, label and outcome."""

    def __init__(self, database: Database) -> None:
        self._database = database

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
        row = self._database.insert(asked).values(
            day=day, platform=platform, channel=channel, team=team, label=label, outcome=outcome,
            times=1,
        )  # fmt: skip
        counted = row.on_conflict_do_update(
            index_elements=["day", "platform", "channel", "team", "label", "outcome"],
            set_={"times": asked.c.times + 1},
        )
        async with self._database.write() as connection:
            await connection.execute(counted)

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
        async with self._database.read() as connection:
            rows = await connection.execute(sorted_)
            return tuple(Asks(row.label, row.outcome, int(row.n)) for row in rows)

    async def by_team(self, since: date) -> tuple[tuple[str, str, str, int], ...]:
        """Return label, team, outcome and how often on `since` or later, in that order."""
        times = func.sum(asked.c.times).label("n")
        key = (asked.c.label, asked.c.team, asked.c.outcome)
        found = select(*key, times).where(asked.c.day >= since).group_by(*key).order_by(*key)
        async with self._database.read() as connection:
            rows = await connection.execute(found)
            return tuple((row.label, row.team, row.outcome, int(row.n)) for row in rows)

    async def forget(self, before: date) -> int:
        """Drop what was counted before that day; return how many rows it was."""
        async with self._database.write() as connection:
            return (await connection.execute(delete(asked).where(asked.c.day < before))).rowcount
