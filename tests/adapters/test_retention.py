"""What is old is dropped once a day, however many processes there are."""

from datetime import UTC, datetime, timedelta

from adapters.configured.keep import Keep
from adapters.jobs.worker import Worker
from adapters.retention import Retention
from adapters.store.store import Store, open_memory
from bot.messages import Place

DAY = timedelta(days=1)
KEEP = Keep(
    threads=90 * DAY, asked=DAY, jobs=2 * DAY, events=DAY, proposals=DAY, places=DAY
)  # fmt: skip
LONG_AGO = datetime.now(UTC) - 91 * DAY


def retention(store: Store, day: int = 2) -> Retention:
    return Retention(
        store.jobs, store.sweeping, KEEP, lambda: datetime(2026, 3, day, 9, 0, tzinfo=UTC)
    )


async def test_each_day_has_one_job_for_all_processes() -> None:
    async with await open_memory() as store:
        put = [await retention(store, day).put_today() for day in (2, 2, 3)]

    assert put == [True, False, True]


async def test_a_worker_does_it() -> None:
    async with await open_memory() as store:
        ours = retention(store)
        await store.save(Place("slack", "C1", "1.0"), {}, now=LONG_AGO)
        await ours.put_today()
        worker = Worker(store.jobs, ours.handlers)
        await worker.once()
        await worker.idle()

        assert await store.in_channel("slack", "C1") == ()
        assert await store.jobs.counts() == {"done": 1}
