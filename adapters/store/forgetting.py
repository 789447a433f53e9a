"""Deletes everything that is kept about a person, or about a channel."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Delete,
    Table,
    Text,
    Update,
    and_,
    cast,
    delete,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.store.database import Database
from adapters.store.inbox import WAITING
from adapters.store.jobs import DEAD, DONE
from adapters.store.jobs import RUNNING as UNDER_WAY
from adapters.store.tables import (
    asked,
    claim,
    inbox,
    job,
    known,
    person,
    proposal,
    quiet,
    reference,
    schedule,
    thread,
    vote,
)
from bot.forgotten import mentions, unnamed, without
from bot.messages import Person, Place
from bot.needs import PRIVATE

NOBODY = {"platform": "terminal", "channel": "", "thread": "", "person": ""}
"""What is left of who made a proposal, and where: nobody is told any more what becomes of it."""
_SAID_BY = (
    ("event", "user"), ("user_id",), ("user", "id"), ("from", "id"), ("from", "aadObjectId"),
)  # fmt: skip
_SAID_IN = (("event", "channel"), ("channel_id",), ("channel", "id"), ("conversation", "id"))
"""Where the platforms write who said something, and in which channel."""
Counts = Mapping[str, int]


class Forgetting:
    """Forgets. What somebody is just being answered is dropped by itself in a moment."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def person(
        self, whom: Person, *, alone: Place | None = None, dry_run: bool = False
    ) -> Counts:
        """Delete what is kept about a person; return how much of what. A dry run deletes nothing.

        `alone` is where only this person and Parley talk.
        """
        platform, id_ = whom.platform, whom.id
        about = _is(quiet, platform=platform, scope="person", id=id_)
        prefix = f"dialogue:{platform}:{id_}:"
        async with self._database.write() as connection:
            found = {
                "team": await _done(connection, delete(person).where(
                    _is(person, platform=platform, id=id_))),
                "known": await _done(connection, delete(known).where(
                    _is(known, platform=platform, person=id_))),
                "quiet": await _done(connection, delete(quiet).where(about)),
                "claims": await _done(connection, delete(claim).where(
                    claim.c.key.startswith(prefix, autoescape=True))),
                "threads": await _threads(connection, whom, alone),
                "events": await self._events(connection, platform, id_, _SAID_BY),
                "proposals": await _proposals(
                    connection, _is(proposal, platform=platform, person=id_)),
                "jobs": await _jobs(connection, whom),
                "places": await _place(connection, alone),
            }  # fmt: skip
            if dry_run:
                await connection.rollback()
        if not dry_run:
            await self._database.wipe()
        return found

    async def channel(self, place: Place, *, dry_run: bool = False) -> Counts:
        """Delete what is kept about a channel; return how much of what."""
        platform, channel = place.platform, place.channel
        here = {"platform": platform, "channel": channel}
        rows: dict[str, ColumnElement[bool]] = {
            "threads": _is(thread, **here),
            "schedules": _is(schedule, **here),
            "asked": _is(asked, **here),
            "votes": _is(vote, **here),
            "quiet": _is(quiet, platform=platform, scope="channel", id=channel),
            "places": _is(reference, platform=platform, conversation=channel),
            "jobs": and_(job.c.channel == f"{platform}:{channel}", job.c.state != UNDER_WAY),
        }
        async with self._database.write() as connection:
            found = {
                what: await _done(connection, delete(_TABLES[what]).where(rule))
                for what, rule in rows.items()
            }
            found["proposals"] = await _proposals(connection, _is(proposal, **here))
            found["events"] = await self._events(connection, platform, channel, _SAID_IN)
            if dry_run:
                await connection.rollback()
        if not dry_run:
            await self._database.wipe()
        return found

    async def _events(
        self,
        connection: AsyncConnection,
        platform: str,
        id_: str,
        paths: tuple[tuple[str, ...], ...],
    ) -> int:
        """Drop what waits for an answer and came from a person, or in a channel."""
        now = await self._database.now(connection)
        waiting = select(inbox.c.id, inbox.c.body).where(
            inbox.c.platform == platform,
            or_(inbox.c.state == WAITING, inbox.c.locked_until <= now),
            _holds(inbox.c.body, id_),
        )
        found = (await connection.execute(waiting)).all()
        theirs = [row.id for row in found if id_ in {_at(row.body, path) or None for path in paths}]
        return await _done(connection, delete(inbox).where(inbox.c.id.in_(theirs)))


_TABLES = {
    "threads": thread,
    "schedules": schedule,
    "asked": asked,
    "votes": vote,
    "quiet": quiet,
    "places": reference,
    "jobs": job,
}


def _is(table: Table, **values: str) -> ColumnElement[bool]:
    return and_(*(table.c[name] == value for name, value in values.items()))


async def _done(connection: AsyncConnection, statement: Delete | Update) -> int:
    return (await connection.execute(statement)).rowcount


def _holds(column: ColumnElement[Any], text: str) -> ColumnElement[bool]:
    """Whether a JSON column may hold a text; who asks looks closer."""
    return cast(column, Text).contains(json.dumps(text)[1:-1], autoescape=True)


async def _threads(connection: AsyncConnection, whom: Person, alone: Place | None) -> int:
    """Take a person out of the threads; those that were theirs alone go as a whole."""
    own = thread.c.thread == f"{PRIVATE}{whom.id}"
    if alone:
        own = or_(own, thread.c.channel == alone.channel)
    here = thread.c.platform == whom.platform
    number = await _done(connection, delete(thread).where(here, own))
    found = select(thread).where(here, _holds(thread.c.state, whom.id))
    for row in (await connection.execute(found)).all():
        if not mentions(row.state, frozenset((whom.id,))):
            continue
        this = _is(thread, platform=row.platform, channel=row.channel, thread=row.thread)
        left = without(row.state, whom.id)
        changed = update(thread).where(this).values(state=left)
        await connection.execute(changed if left else delete(thread).where(this))
        number += 1
    return number


async def _proposals(connection: AsyncConnection, rule: ColumnElement[bool]) -> int:
    """Leave proposals without who made them, and where."""
    found = (await connection.execute(select(proposal.c.id, proposal.c.body).where(rule))).all()
    for row in found:
        bare = update(proposal).where(proposal.c.id == row.id)
        await connection.execute(bare.values(**NOBODY, body={**row.body, "by": None}))
    return len(found)


async def _jobs(connection: AsyncConnection, whom: Person) -> int:
    """Drop what was said to a person or named them; what is still to be said names them no more."""
    names = frozenset((whom.id, f"dm:{whom.id}"))
    found = select(job.c.id, job.c.state, job.c.channel, job.c.payload).where(
        job.c.state != UNDER_WAY,
        or_(job.c.channel.startswith(f"{whom.platform}:"), job.c.channel == ""),
        _holds(job.c.payload, whom.id),
    )
    number = 0
    for row in (await connection.execute(found)).all():
        if not mentions(row.payload, names):
            continue
        this = job.c.id == row.id
        private = row.channel in {f"{whom.platform}:{name}" for name in names}
        bare = update(job).where(this).values(payload=unnamed(row.payload, whom.id))
        ended = private or row.state in (DONE, DEAD)
        number += await _done(connection, delete(job).where(this) if ended else bare)
    return number


async def _place(connection: AsyncConnection, alone: Place | None) -> int:
    if alone is None:
        return 0
    here = _is(reference, platform=alone.platform, conversation=alone.channel)
    return await _done(connection, delete(reference).where(here))


def _at(body: Any, path: tuple[str, ...]) -> str:
    """What stands at a path of a body; "" if there is nothing of the kind."""
    for name in path:
        body = body.get(name) if isinstance(body, dict) else None
    return body.partition(";messageid=")[0] if isinstance(body, str) else ""
