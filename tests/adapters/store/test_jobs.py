"""What the store promises about jobs, on every database."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from adapters.jobs.job import Job
from adapters.store.store import Store, open_store

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
LEASE = timedelta(seconds=30)
LATER = NINE + LEASE


async def put(store: Store, key: str, channel: str = "", *, at: datetime = NINE) -> bool:
    return await store.jobs.put(key, "post", {"say": key}, channel=channel, run_at=at, now=NINE)


async def claim(
    store: Store, worker: str = "a", *, now: datetime = NINE, limit: int = 10
) -> list[Job]:
    return list(await store.jobs.claim(worker, limit=limit, lease=LEASE, now=now))


async def ids(store: Store, *, now: datetime = NINE) -> list[str]:
    return [job.id for job in await claim(store, now=now)]


async def test_a_job_is_put_once(kept: Store) -> None:
    assert await put(kept, "standup:9")
    assert not await put(kept, "standup:9")

    assert await claim(kept) == [Job("standup:9", "post", {"say": "standup:9"}, worker="a")]


async def test_a_job_that_is_done_is_not_put_again(kept: Store) -> None:
    await put(kept, "standup:9")
    [job] = await claim(kept)

    assert await kept.jobs.finish(job, now=NINE)
    assert not await put(kept, "standup:9")
    assert await ids(kept, now=NINE + LEASE * 9) == []


async def test_a_job_waits_for_its_time(kept: Store) -> None:
    await put(kept, "standup:9", at=NINE + SECOND)

    assert await claim(kept) == []
    assert not await kept.jobs.is_due(now=NINE)
    assert await kept.jobs.is_due(now=NINE + SECOND)
    assert await ids(kept, now=NINE + SECOND) == ["standup:9"]


async def test_the_oldest_comes_first_and_no_more_than_asked_for(kept: Store) -> None:
    for key, seconds in (("c", 3), ("a", 1), ("b", 2)):
        await put(kept, key, at=NINE - SECOND * (9 - seconds))

    assert [job.id for job in await claim(kept, limit=2)] == ["a", "b"]


async def test_each_job_goes_to_one_of_many_workers(kept: Store) -> None:
    for number in range(20):
        await put(kept, f"job:{number}")

    claims = await asyncio.gather(*(claim(kept, worker, limit=7) for worker in "abcd"))

    taken = [job.id for jobs in claims for job in jobs]
    assert sorted(taken) == sorted(f"job:{number}" for number in range(20))


async def test_two_processes_share_the_jobs(url: str) -> None:
    async with open_store(url) as here, open_store(url) as there:
        for number in range(20):
            await put(here, f"job:{number}")
        claims = await asyncio.gather(
            *(claim(store, name, limit=3) for store, name in [(here, "a"), (there, "b")] * 5)
        )

    taken = [job.id for jobs in claims for job in jobs]
    assert len(taken) == len(set(taken)) == 20


async def test_one_channel_gets_one_job_at_a_time_and_then_rests_a_second(kept: Store) -> None:
    for key in ("first", "second", "third"):
        await put(kept, key, "C1", at=NINE - SECOND * {"first": 3, "second": 2, "third": 1}[key])
    await put(kept, "elsewhere", "C2")

    first, elsewhere = await claim(kept)
    assert (first.id, elsewhere.id) == ("first", "elsewhere")
    assert await claim(kept) == []
    await kept.jobs.finish(first, now=NINE)
    assert await claim(kept, now=NINE + SECOND / 2) == []
    assert await ids(kept, now=NINE + SECOND) == ["second"]


async def test_jobs_without_a_channel_need_not_wait_for_each_other(kept: Store) -> None:
    await put(kept, "a")
    await put(kept, "b")

    assert await ids(kept) == ["a", "b"]


async def test_a_lease_holds_until_it_runs_out(kept: Store) -> None:
    await put(kept, "standup:9", "C1")
    await claim(kept)

    assert await claim(kept, "b", now=LATER - SECOND) == []
    [taken] = await claim(kept, "b", now=LATER)
    assert (taken.id, taken.attempts, taken.maybe_sent, taken.worker) == ("standup:9", 2, True, "b")


async def test_a_lease_can_be_made_longer(kept: Store) -> None:
    await put(kept, "standup:9")
    held = await claim(kept)
    await kept.jobs.extend(held, lease=LEASE, now=LATER - SECOND)

    assert await claim(kept, "b", now=LATER) == []


async def test_who_lost_a_job_has_no_say_about_it(kept: Store) -> None:
    await put(kept, "standup:9")
    [lost] = await claim(kept)
    [held] = await claim(kept, "b", now=LATER)

    assert not await kept.jobs.finish(lost, now=LATER)
    assert not await kept.jobs.retry(lost, SECOND, counted=True, error="late", now=LATER)
    assert not await kept.jobs.bury(lost, "late", now=LATER)
    await kept.jobs.extend([lost], lease=LEASE * 9, now=LATER)
    assert await kept.jobs.finish(held, now=LATER)


async def test_the_same_worker_is_fenced_off_from_its_own_earlier_attempt(kept: Store) -> None:
    await put(kept, "standup:9")
    [stuck] = await claim(kept)
    [again] = await claim(kept, now=LATER)

    assert not await kept.jobs.finish(stuck, now=LATER)
    assert await kept.jobs.finish(again, now=LATER)


async def test_a_retry_waits_and_counts(kept: Store) -> None:
    await put(kept, "standup:9")
    [job] = await claim(kept)
    await kept.jobs.retry(job, SECOND, counted=True, error="boom", now=NINE)

    assert await claim(kept) == []
    [again] = await claim(kept, now=NINE + SECOND)
    assert (again.attempts, again.maybe_sent) == (2, False)


async def test_a_refusal_for_being_early_does_not_count_and_holds_the_channel_back(
    kept: Store,
) -> None:
    await put(kept, "first", "C1", at=NINE - SECOND)
    await put(kept, "second", "C1")
    [job] = await claim(kept)
    await kept.jobs.retry(job, SECOND * 5, counted=False, error="429", now=NINE)

    assert await claim(kept, now=NINE + SECOND * 4) == []
    [again] = await claim(kept, now=NINE + SECOND * 5)
    assert (again.id, again.attempts) == ("first", 1)


async def test_doubt_about_an_attempt_is_remembered(kept: Store) -> None:
    await put(kept, "standup:9")
    [job] = await claim(kept)
    await kept.jobs.retry(job, SECOND, counted=True, error="?", unsure=True, now=NINE)
    [again] = await claim(kept, now=NINE + SECOND)
    await kept.jobs.retry(again, SECOND, counted=True, error="500", now=NINE + SECOND)
    [last] = await claim(kept, now=NINE + SECOND * 2)

    assert again.maybe_sent
    assert last.maybe_sent


async def test_what_was_given_up_stays_in_sight_and_can_be_done_after_all(kept: Store) -> None:
    await put(kept, "standup:9", "C1")
    [job] = await claim(kept)
    await kept.jobs.bury(job, "no such channel", now=NINE)

    [dead] = await kept.jobs.dead()
    assert (dead.id, dead.channel, dead.error) == ("standup:9", "C1", "no such channel")
    assert await claim(kept, now=LATER) == []
    assert await kept.jobs.revive("standup:9", now=LATER)
    assert await kept.jobs.dead() == ()
    [again] = await claim(kept, now=LATER)
    assert again.attempts == 1


async def test_only_what_was_given_up_can_be_revived(kept: Store) -> None:
    await put(kept, "standup:9")

    assert not await kept.jobs.revive("standup:9")
    assert not await kept.jobs.revive("nothing")


async def test_a_job_that_nobody_began_can_be_cancelled(kept: Store) -> None:
    await put(kept, "a")
    await put(kept, "b", at=NINE + SECOND)
    await claim(kept)

    assert not await kept.jobs.cancel("a")
    assert await kept.jobs.cancel("b")
    assert await claim(kept, now=NINE + SECOND) == []


async def test_what_ended_long_ago_is_forgotten(kept: Store) -> None:
    for key in ("done", "waiting"):
        await put(kept, key, at=NINE if key == "done" else LATER)
    [job] = await claim(kept)
    await kept.jobs.finish(job, now=NINE)

    assert await kept.jobs.forget(NINE) == 0
    assert await kept.jobs.forget(NINE + SECOND) == 1
    assert await kept.jobs.counts() == {"waiting": 1}


async def test_without_a_time_the_clock_of_the_database_counts(kept: Store) -> None:
    await kept.jobs.put("now", "post", {})
    await kept.jobs.put("soon", "post", {}, run_at=datetime.now(UTC) + timedelta(hours=1))

    assert await kept.jobs.is_due()
    assert [job.id for job in await kept.jobs.claim("a", limit=9, lease=LEASE)] == ["now"]


@pytest.mark.parametrize("text", ["half \ud83d a pair", "a\x00b", r"C:\new", "Größe 👍🏽"])
async def test_any_text_comes_back_as_it_went_in(kept: Store, text: str) -> None:
    await kept.jobs.put(text, text, {text: text}, channel=text, now=NINE)
    [job] = await claim(kept)

    assert (job.id, job.kind, job.payload, job.channel) == (text, text, {text: text}, text)
