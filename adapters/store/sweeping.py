"""Drops what was kept long enough, table by table. `Keep` says how long that is."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from sqlalchemy import (
    ColumnElement,
    Table,
    Text,
    and_,
    cast,
    delete,
    exists,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.configured.keep import Keep
from adapters.jobs.job import Json
from adapters.store.database import Database
from adapters.store.jobs import DEAD, DONE
from adapters.store.tables import (
    asked,
    claim,
    inbox,
    job,
    proposal,
    quiet,
    reference,
    schedule,
    slack_oauth_states,
    thread,
    vote,
)
from adapters.workshop.kept import ENDED

RESTING = "resting"
"""Since when a schedule is off or its channel gone, as the sweep found it; kept in its settings."""
_NEEDS_REFERENCE = "teams"
"""A platform that can only be spoken to where a reference is kept."""

Rule = Callable[[Keep, datetime], ColumnElement[bool]]


class Sweeping:
    """Drops rows. Any number may do so at the same time."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def sweep(self, keep: Keep, *, now: datetime | None = None) -> Mapping[str, int]:
        """Drop what was kept long enough; return how many rows of which table that was."""
        dropped: dict[str, int] = {}
        async with self._database.read() as connection:
            now = now or await self._database.now(connection)
        for table, rule in RULES:
            async with self._database.write() as connection:
                gone = delete(table).where(rule(keep, now))
                dropped[table.name] = (await connection.execute(gone)).rowcount
        async with self._database.write() as connection:
            dropped[schedule.name] = await _drop_resting(connection, now - keep.places, now)
        return dropped


def _is_deserted(keep: Keep, now: datetime) -> ColumnElement[bool]:
    """Not heard of for long, and no nudge goes there."""
    nudged = exists().where(
        schedule.c.platform == reference.c.platform,
        schedule.c.channel == reference.c.conversation,
        schedule.c.enabled,
    )
    return and_(reference.c.seen_at < now - keep.places, ~nudged)


RULES: tuple[tuple[Table, Rule], ...] = (
    (claim, lambda keep, now: claim.c.until <= now),
    (quiet, lambda keep, now: quiet.c.until <= now),
    (slack_oauth_states, lambda keep, now: slack_oauth_states.c.expire_at <= _bare(now)),
    (inbox, lambda keep, now: inbox.c.received_at < now - keep.events),
    (thread, lambda keep, now: thread.c.saved_at < now - keep.threads),
    (asked, lambda keep, now: asked.c.day < (now - keep.asked).date()),
    (vote, lambda keep, now: vote.c.day < (now - keep.asked).date()),
    (
        job,
        lambda keep, now: and_(job.c.state.in_((DONE, DEAD)), job.c.done_at < now - keep.jobs),
    ),
    (
        proposal,
        lambda keep, now: and_(
            proposal.c.state.in_(ENDED), proposal.c.changed_at < now - keep.proposals
        ),
    ),
    (reference, _is_deserted),
)
"""What is dropped of each table. Schedules come last: whether one rests is noted first."""


async def _drop_resting(connection: AsyncConnection, before: datetime, now: datetime) -> int:
    """Drop schedules that nobody turned on again for long; note those that began to rest.

    One rests while it is off, has ended, or its channel cannot be reached any more.
    """
    reached = exists().where(
        reference.c.platform == schedule.c.platform,
        reference.c.conversation == schedule.c.channel,
    )
    gone = and_(schedule.c.platform == _NEEDS_REFERENCE, ~reached)
    rests = or_(~schedule.c.enabled, schedule.c.next_at.is_(None), gone)
    noted = cast(schedule.c.settings, Text).contains(f'"{RESTING}"')
    found = select(schedule.c.id, schedule.c.settings, rests.label("rests"))
    dropped = 0
    for row in (await connection.execute(found.where(or_(rests, noted)))).all():
        this, since = schedule.c.id == row.id, row.settings.get(RESTING)
        if row.rests and since and datetime.fromisoformat(since) < before:
            dropped += (await connection.execute(delete(schedule).where(this))).rowcount
        elif bool(row.rests) != bool(since):
            settings = _noted(row.settings, now if row.rests else None)
            await connection.execute(update(schedule).where(this).values(settings=settings))
    return dropped


def _noted(settings: Json, since: datetime | None) -> Json:
    others = {name: value for name, value in settings.items() if name != RESTING}
    return {**others, RESTING: since.isoformat()} if since else others


def _bare(now: datetime) -> datetime:
    """A moment as slack_sdk keeps it."""
    return now.astimezone(UTC).replace(tzinfo=None)
