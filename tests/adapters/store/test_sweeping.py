"""What the store drops by itself, and when, on every database."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from adapters.configured.keep import Keep
from adapters.jobs.schedule import KeptSchedule
from adapters.references import Reference
from adapters.store.store import Store
from adapters.store.tables import metadata
from adapters.workshop.kept import KeptProposal
from bot.messages import Person, Place

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)
KEEP = Keep(
    threads=90 * DAY,
    asked=365 * DAY,
    jobs=30 * DAY,
    events=2 * DAY,
    proposals=360 * DAY,
    places=180 * DAY,
)
KEPT_UNTIL_ASKED = {"person", "known", "slack_bots"}
"""What stays until the person, or the workspace, takes it back."""


async def a_claim(store: Store) -> None:
    await store.claim("event", now=NINE, keep=DAY)


async def a_mute(store: Store) -> None:
    await store.quiet.hush("slack", "person", "U1", until=NINE + 3 * DAY)


async def a_thread(store: Store) -> None:
    await store.save(Place("slack", "C1", "1.0"), {"mode": "standup"}, now=NINE)


async def a_question(store: Store) -> None:
    await store.asked.note("lead", "answered", day=NINE.date(), platform="slack")
    await store.asked.flush()


async def a_vote(store: Store) -> None:
    await store.votes.cast("lead", helpful=True, day=NINE.date(), platform="slack")


async def a_done_job(store: Store) -> None:
    await store.jobs.put("j1", "post", {}, now=NINE)
    [held] = await store.jobs.claim("w", limit=1, lease=DAY, now=NINE)
    await store.jobs.finish(held, now=NINE)


async def a_dead_job(store: Store) -> None:
    await store.jobs.put("j1", "post", {}, now=NINE)
    [held] = await store.jobs.claim("w", limit=1, lease=DAY, now=NINE)
    await store.jobs.bury(held, "no use", now=NINE)


async def an_event(store: Store) -> None:
    await into(store, "inbox", id="e", platform="slack", body={}, received_at=NINE, state="waiting")


async def a_merged_proposal(store: Store) -> None:
    await store.proposed.keep(
        KeptProposal("p1", "slack", "C1", "", "U1", "lead", "merged", NINE, NINE)
    )


async def a_reference(store: Store) -> None:
    await store.references.keep(Reference("slack", "C1", {}, "", NINE))


async def an_installation(store: Store) -> None:
    await into(store, "slack_oauth_states", state="s", expire_at=NINE.replace(tzinfo=None))


async def into(store: Store, table: str, **values: Any) -> None:
    async with store.database.write() as connection:
        await connection.execute(metadata.tables[table].insert().values(**values))


async def left(store: Store, table: str) -> int:
    async with store.database.read() as connection:
        counted = select(func.count()).select_from(metadata.tables[table])
        return int(await connection.scalar(counted) or 0)


AGING: dict[str, tuple[str, Callable[[Store], Awaitable[None]], timedelta]] = {
    "a claim that ran out": ("claim", a_claim, DAY),
    "quiet that ran out": ("quiet", a_mute, 3 * DAY),
    "a thread": ("thread", a_thread, 90 * DAY),
    "a question": ("asked", a_question, 365 * DAY),
    "a vote": ("vote", a_vote, 365 * DAY),
    "a job that was done": ("job", a_done_job, 30 * DAY),
    "a job that was given up": ("job", a_dead_job, 30 * DAY),
    "an event that nobody answered": ("inbox", an_event, 2 * DAY),
    "a proposal that was merged": ("proposal", a_merged_proposal, 360 * DAY),
    "a channel where nothing is heard": ("reference", a_reference, 180 * DAY),
    "an installation that was not ended": ("slack_oauth_states", an_installation, 0 * DAY),
}  # fmt: skip


@pytest.mark.parametrize("case", AGING)
async def test_what_is_old_is_dropped_and_not_before(kept: Store, case: str) -> None:
    table, make, age = AGING[case]
    await make(kept)

    before = await kept.sweeping.sweep(KEEP, now=NINE + age - timedelta(minutes=1))
    assert (before[table], await left(kept, table)) == (0, 1)
    after = await kept.sweeping.sweep(KEEP, now=NINE + age + DAY)
    assert (after[table], await left(kept, table)) == (1, 0)


async def test_every_table_is_swept_or_kept_until_somebody_asks(kept: Store) -> None:
    swept = set(await kept.sweeping.sweep(KEEP, now=NINE))

    assert swept | KEPT_UNTIL_ASKED == set(metadata.tables)
    assert swept & KEPT_UNTIL_ASKED == set()


async def test_what_is_under_way_stays_however_old_it_is(kept: Store) -> None:
    await kept.jobs.put("j1", "post", {}, now=NINE)
    await kept.proposed.keep(
        KeptProposal("p1", "slack", "C1", "", "U1", "lead", "open", NINE, NINE)
    )
    await kept.quiet.hush("slack", "person", "U1")
    await kept.choose_team(Person("slack", "U1"), "it")
    await kept.sweeping.sweep(KEEP, now=NINE + 9_999 * DAY)

    assert [await left(kept, name) for name in ("job", "proposal", "quiet", "person")] == [1] * 4


async def test_a_silent_channel_with_nudges_stays_reachable(kept: Store) -> None:
    await a_reference(kept)
    await kept.schedules.keep(a_schedule())
    await kept.sweeping.sweep(KEEP, now=NINE + 999 * DAY)

    assert await left(kept, "reference") == 1


def a_schedule(platform: str = "slack", **values: Any) -> KeptSchedule:
    made = KeptSchedule("s1", platform, "C1", "stand-up", "25 9 * * 1-5", "UTC", next_at=NINE)
    return replace(made, **values)


@pytest.mark.parametrize(
    "schedule",
    [a_schedule(enabled=False), a_schedule(next_at=None), a_schedule("teams")],
    ids=["turned off", "over", "Parley was taken out of the channel"],
)
async def test_a_schedule_that_rests_for_long_is_dropped(
    kept: Store, schedule: KeptSchedule
) -> None:
    await kept.schedules.keep(schedule)
    for days, rows in ((0, 1), (1, 1), (180, 1), (181, 0)):
        await kept.sweeping.sweep(KEEP, now=NINE + days * DAY)
        assert await left(kept, "schedule") == rows


async def test_a_schedule_that_was_turned_on_again_begins_anew(kept: Store) -> None:
    await kept.schedules.keep(a_schedule(enabled=False))
    await kept.sweeping.sweep(KEEP, now=NINE)
    await kept.schedules.change("s1", enabled=True)
    await kept.sweeping.sweep(KEEP, now=NINE + 100 * DAY)
    assert await kept.schedules.find("s1") == a_schedule()
    await kept.schedules.change("s1", enabled=False)
    await kept.sweeping.sweep(KEEP, now=NINE + 200 * DAY)

    assert await left(kept, "schedule") == 1


async def test_a_channel_of_teams_that_can_be_reached_keeps_its_schedule(kept: Store) -> None:
    await kept.references.keep(Reference("teams", "C1", {}, "", NINE))
    await kept.schedules.keep(a_schedule("teams"))
    for days in (0, 999):
        await kept.sweeping.sweep(KEEP, now=NINE + days * DAY)

    assert await kept.schedules.find("s1") == a_schedule("teams")
