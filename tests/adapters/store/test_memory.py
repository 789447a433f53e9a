"""What only the store in memory has to show: that it stays small."""

from datetime import UTC, datetime, timedelta

from adapters.store.memory import MemoryStore

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


async def test_claims_that_ran_out_are_swept_away_in_the_end() -> None:
    store = MemoryStore()
    for number in range(10_000):
        assert await store.claim(f"event:{number}", now=NINE + number * HOUR, keep=HOUR)

    assert len(store._claims) <= 1_000


async def test_claims_that_hold_are_never_swept_away() -> None:
    store = MemoryStore()
    for number in range(3_000):
        await store.claim(f"event:{number}", now=NINE, keep=HOUR)

    assert not [n for n in range(3_000) if await store.claim(f"event:{n}", now=NINE, keep=HOUR)]
