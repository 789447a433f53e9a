"""What the store promises about schedules, on every database."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from adapters.jobs.job import NewJob
from adapters.jobs.schedule import Fired, KeptSchedule
from adapters.store.store import Store, open_store

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)
STANDUP = KeptSchedule(
    "slack:C1:standup", "slack", "C1", "standup", "25 9 * * 1-5", "Europe/London", NINE,
    settings={"holidays": ["2026-04-03"]},
)  # fmt: skip


def fired(schedule: KeptSchedule = STANDUP, *, job: bool = True) -> Fired:
    slot = f"{schedule.id}:2026-03-02"
    new = NewJob(slot, "post", {}, schedule.channel) if job else None
    return Fired(schedule.id, NINE, NINE + DAY, new, slot)


async def test_a_schedule_is_kept_and_changed(kept: Store) -> None:
    await kept.schedules.keep(STANDUP)
    later = replace(STANDUP, cron="0 10 * * *", next_at=NINE + DAY)
    await kept.schedules.keep(later)

    assert await kept.schedules.find(STANDUP.id) == later
    assert await kept.schedules.in_channel("slack", "C1") == (later,)
    assert await kept.schedules.in_channel("slack", "C2") == ()
    assert await kept.schedules.all() == (later,)


async def test_one_column_can_be_changed_alone(kept: Store) -> None:
    await kept.schedules.keep(STANDUP)

    assert await kept.schedules.change(STANDUP.id, snooze_until=NINE, unanswered=2)
    assert not await kept.schedules.change("nothing", unanswered=2)
    assert await kept.schedules.find(STANDUP.id) == replace(
        STANDUP, snooze_until=NINE, unanswered=2
    )


async def test_a_schedule_can_be_dropped(kept: Store) -> None:
    await kept.schedules.keep(STANDUP)
    await kept.schedules.drop(STANDUP.id)

    assert await kept.schedules.find(STANDUP.id) is None


async def test_what_is_enabled_and_has_come_is_due_the_longest_overdue_first(kept: Store) -> None:
    moments = {"late": NINE - DAY, "now": NINE, "future": NINE + DAY, "never": None, "off": NINE}
    for name, at in moments.items():
        await kept.schedules.keep(replace(STANDUP, id=name, next_at=at, enabled=name != "off"))

    assert [one.id for one in await kept.schedules.due(NINE)] == ["late", "now"]
    assert [one.id for one in await kept.schedules.due(NINE, limit=1)] == ["late"]
    assert await kept.schedules.next_due() == NINE - DAY


async def test_firing_makes_one_job_and_moves_on(kept: Store) -> None:
    await kept.schedules.keep(STANDUP)

    assert await kept.schedules.fire([fired()]) == 1
    assert await kept.schedules.fire([fired()]) == 0
    after = await kept.schedules.find(STANDUP.id)
    assert after == replace(STANDUP, next_at=NINE + DAY, last_slot=f"{STANDUP.id}:2026-03-02")
    assert await kept.jobs.counts() == {"waiting": 1}


async def test_a_slot_that_is_let_go_makes_no_job(kept: Store) -> None:
    await kept.schedules.keep(STANDUP)

    assert await kept.schedules.fire([fired(job=False)]) == 0
    assert await kept.schedules.find(STANDUP.id) == replace(STANDUP, next_at=NINE + DAY)


async def test_a_schedule_that_was_changed_meanwhile_does_not_fire(kept: Store) -> None:
    changed = replace(STANDUP, next_at=NINE + DAY / 2)
    await kept.schedules.keep(changed)

    assert await kept.schedules.fire([fired()]) == 0
    assert await kept.schedules.find(STANDUP.id) == changed
    assert await kept.jobs.counts() == {}


async def test_a_schedule_that_was_paused_meanwhile_does_not_fire(kept: Store) -> None:
    await kept.schedules.keep(replace(STANDUP, enabled=False))

    assert await kept.schedules.fire([fired()]) == 0


async def test_of_two_processes_that_fire_one_does(url: str) -> None:
    async with open_store(url) as here, open_store(url) as there:
        many = [replace(STANDUP, id=f"s{number}") for number in range(50)]
        for one in many:
            await here.schedules.keep(one)
        made = await asyncio.gather(
            *(store.schedules.fire([fired(one) for one in many]) for store in [here, there] * 3)
        )

        assert sum(made) == 50
        assert await here.jobs.counts() == {"waiting": 50}
