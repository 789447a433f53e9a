"""What becomes of a job: done, tried again, refused for being early, or given up in plain sight."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta

import pytest

from adapters.jobs.job import Job
from adapters.jobs.worker import Worker
from adapters.posting import Hopeless, SlowDown, Unsure
from adapters.store.store import Store, open_memory

Handler = Callable[[Job], Awaitable[None]]
NOW = timedelta(0)
LEASE = timedelta(seconds=30)


class Script:
    """A handler that does what it is told, one thing an attempt, and keeps what it saw."""

    def __init__(self, *outcomes: Exception | None) -> None:
        self.outcomes, self.seen = list(outcomes), list[Job]()

    async def __call__(self, job: Job) -> None:
        self.seen.append(job)
        outcome = self.outcomes.pop(0) if self.outcomes else None
        if outcome:
            raise outcome


@pytest.fixture
async def store() -> AsyncIterator[Store]:
    async with await open_memory() as opened:
        yield opened


async def work(store: Store, handler: Handler, *, tries: int = 10, looks: int = 3) -> None:
    """Look for jobs a few times, as a worker does, without waiting in between."""
    worker = Worker(store.jobs, {"post": handler}, tries=tries, first_wait=NOW)
    for _ in range(looks):
        await worker.once()
        await worker.idle()


async def test_a_job_is_done_once(store: Store) -> None:
    await store.jobs.put("a", "post", {"say": "hello"})
    script = Script()

    await work(store, script)

    assert [(job.id, job.payload) for job in script.seen] == [("a", {"say": "hello"})]
    assert await store.jobs.counts() == {"done": 1}


async def test_a_failure_is_tried_again(store: Store) -> None:
    await store.jobs.put("a", "post", {})
    script = Script(ConnectionError("no line"))

    await work(store, script)

    assert [(job.attempts, job.maybe_sent) for job in script.seen] == [(1, False), (2, False)]
    assert await store.jobs.counts() == {"done": 1}


async def test_after_a_lost_answer_the_next_attempt_knows_of_the_doubt(store: Store) -> None:
    await store.jobs.put("a", "post", {})
    script = Script(Unsure("timed out"))

    await work(store, script)

    assert [job.maybe_sent for job in script.seen] == [False, True]


async def test_being_asked_to_wait_does_not_count(store: Store) -> None:
    await store.jobs.put("a", "post", {})
    script = Script(SlowDown(0), SlowDown(0), SlowDown(0))

    await work(store, script, tries=1, looks=4)

    assert [job.attempts for job in script.seen] == [1, 1, 1, 1]
    assert await store.jobs.counts() == {"done": 1}


async def test_a_wait_that_was_asked_for_is_kept(store: Store) -> None:
    await store.jobs.put("a", "post", {})
    script = Script(SlowDown(3_600))

    await work(store, script)

    assert len(script.seen) == 1
    assert await store.jobs.counts() == {"waiting": 1}


async def test_what_is_hopeless_is_given_up_at_once_with_its_reason(store: Store) -> None:
    await store.jobs.put("a", "post", {})
    script = Script(Hopeless("no such channel"))

    await work(store, script)

    assert len(script.seen) == 1
    assert [job.error for job in await store.jobs.dead()] == ["no such channel"]


async def test_what_fails_too_often_is_given_up_with_its_reason(store: Store) -> None:
    await store.jobs.put("a", "post", {})
    script = Script(*[ConnectionError("no line")] * 9)

    await work(store, script, tries=3, looks=5)

    assert len(script.seen) == 3
    assert [job.error for job in await store.jobs.dead()] == ["no line"]


async def test_a_kind_that_nobody_knows_is_given_up(store: Store) -> None:
    await store.jobs.put("a", "dance", {})

    await work(store, Script())

    [dead] = await store.jobs.dead()
    assert "'dance'" in dead.error


async def test_no_more_are_under_way_than_allowed(store: Store) -> None:
    for number in range(5):
        await store.jobs.put(f"job:{number}", "post", {})
    going, seen = asyncio.Event(), []

    async def slow(job: Job) -> None:
        seen.append(job.id)
        await going.wait()

    worker = Worker(store.jobs, {"post": slow}, at_once=2)
    assert [await worker.once(), await worker.once()] == [2, 0]
    going.set()
    await worker.idle()


async def test_a_worker_makes_the_lease_of_a_long_job_longer(store: Store) -> None:
    await store.jobs.put("a", "post", {})
    going = asyncio.Event()
    seen = []

    async def slow(job: Job) -> None:
        seen.append(job.id)
        await going.wait()

    lease = timedelta(seconds=1)
    workers = [Worker(store.jobs, {"post": slow}, lease=lease, poll=0.05) for _ in range(2)]
    for worker in workers:
        worker.start()
    await asyncio.sleep(2)
    going.set()
    for worker in workers:
        await worker.close(5)

    assert seen == ["a"]
    assert await store.jobs.counts() == {"done": 1}


async def test_stopping_waits_for_what_is_under_way(store: Store) -> None:
    await store.jobs.put("a", "post", {})
    begun, going = asyncio.Event(), asyncio.Event()

    async def slow(job: Job) -> None:
        begun.set()
        await going.wait()

    worker = Worker(store.jobs, {"post": slow}, poll=0.01)
    worker.start()
    await begun.wait()
    closing = asyncio.create_task(worker.close(5))
    await asyncio.sleep(0)
    going.set()
    await closing

    assert await store.jobs.counts() == {"done": 1}


async def test_what_is_cut_off_by_a_stop_is_left_to_the_next_with_its_doubt(store: Store) -> None:
    await store.jobs.put("a", "post", {})
    begun = asyncio.Event()

    async def endless(job: Job) -> None:
        begun.set()
        await asyncio.Event().wait()

    worker = Worker(store.jobs, {"post": endless}, poll=0.01)
    worker.start()
    await begun.wait()
    await worker.close(0.01)

    [job] = await store.jobs.claim("next", limit=1, lease=LEASE)
    assert job.maybe_sent


async def test_a_database_that_is_away_stops_no_worker(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    class Shaky:
        """The jobs of the store, behind a line that fails the first times."""

        failures = 3

        def __getattr__(self, name: str) -> object:
            return getattr(store.jobs, name)

        async def is_due(self) -> bool:
            self.failures -= 1
            if self.failures >= 0:
                raise ConnectionError("the database is away")
            return await store.jobs.is_due()

    done = asyncio.Event()

    async def handler(job: Job) -> None:
        done.set()

    await store.jobs.put("a", "post", {})
    worker = Worker(Shaky(), {"post": handler}, poll=0.01, away=0.01)  # type: ignore[arg-type]
    worker.start()
    await asyncio.wait_for(done.wait(), 10)
    await worker.close(5)

    assert await store.jobs.counts() == {"done": 1}
    assert caplog.text.count("jobs have to wait") == 1
