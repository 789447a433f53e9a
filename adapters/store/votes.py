"""Whether answers helped: counts by day, channel, team and label. No person."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, case, delete, func, select, update

from adapters.store.database import Database
from adapters.store.tables import vote


@dataclass(frozen=True, slots=True)
class Verdict:
    """How many found the answer about a label helpful, and how many did not."""

    label: str
    helpful: int
    unhelpful: int


class Votes:
    """Counts who found an answer helpful and who did not."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def cast(
        self, label: str, *, helpful: bool, day: date, platform: str, channel: str = "",
        team: str = "",
    ) -> None:  # fmt: skip
        """Count one vote."""
        row = self._database.insert(vote).values(
            day=day, platform=platform, channel=channel, team=team, label=label, helpful=helpful,
            times=1,
        )  # fmt: skip
        counted = row.on_conflict_do_update(
            index_elements=["day", "platform", "channel", "team", "label", "helpful"],
            set_={"times": vote.c.times + 1},
        )
        async with self._database.write() as connection:
            await connection.execute(counted)

    async def take_back(
        self, label: str, *, helpful: bool, day: date, platform: str, channel: str = "",
        team: str = "",
    ) -> None:  # fmt: skip
        """Count one vote less, if there is one."""
        this = and_(
            vote.c.day == day, vote.c.platform == platform, vote.c.channel == channel,
            vote.c.team == team, vote.c.label == label, vote.c.helpful == helpful,
        )  # fmt: skip
        last = delete(vote).where(this, vote.c.times <= 1)
        less = update(vote).where(this).values(times=vote.c.times - 1)
        async with self._database.write() as connection:
            if not (await connection.execute(last)).rowcount:
                await connection.execute(less)

    async def counts(self, since: date) -> tuple[Verdict, ...]:
        """Return the votes of `since` or later, the labels that helped least first."""
        yes = func.sum(case((vote.c.helpful, vote.c.times), else_=0)).label("yes")
        no = func.sum(case((vote.c.helpful, 0), else_=vote.c.times)).label("no")
        found = select(vote.c.label, yes, no).where(vote.c.day >= since).group_by(vote.c.label)
        async with self._database.read() as connection:
            rows = await connection.execute(found.order_by(no.desc(), yes, vote.c.label))
            return tuple(Verdict(row.label, int(row.yes), int(row.no)) for row in rows)

    async def forget(self, before: date) -> int:
        """Drop what was counted before that day; return how many rows it was."""
        async with self._database.write() as connection:
            return (await connection.execute(delete(vote).where(vote.c.day < before))).rowcount
