"""What the store promises about events of the platforms, on every database."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from adapters.intake import Event
from adapters.store.store import Store, open_store

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
LEASE = timedelta(seconds=30)
LATER = NINE + LEASE
EVENT = Event("Ev1", "slack", {"text": "lead \ud83d\x00"}, worker="a")


async def take(
    store: Store, event: Event = EVENT, *, keys: Sequence[str] = (), now: datetime = NINE
) -> bool:
    return await store.inbox.take(
        event, keys=keys or [f"event:{event.id}"], keep=HOUR, lease=LEASE, now=now
    )


async def left(store: Store, worker: str = "b", *, now: datetime = LATER) -> tuple[Event, ...]:
    return await store.inbox.take_over("slack", worker, limit=10, lease=LEASE, now=now)


async def test_an_event_is_taken_once(kept: Store) -> None:
    assert await take(kept)
    assert not await take(kept)


async def test_two_events_about_one_message_are_one(kept: Store) -> None:
    twin = Event("Ev2", "slack", {}, worker="b")

    assert await take(kept, keys=["event:Ev1", "message:1"])
    assert not await take(kept, twin, keys=["event:Ev2", "message:1"])
    assert [event.id for event in await left(kept)] == ["Ev1"]


async def test_of_many_deliveries_at_once_one_is_taken(kept: Store) -> None:
    taken = await asyncio.gather(*(take(kept, keys=["event:Ev1", "message:1"]) for _ in range(20)))

    assert sum(taken) == 1


async def test_of_deliveries_to_two_processes_one_is_taken(url: str) -> None:
    async with open_store(url) as here, open_store(url) as there:
        taken = await asyncio.gather(*(take(store) for store in [here, there] * 10))

    assert sum(taken) == 1


async def test_an_event_that_is_answered_is_forgotten_and_not_taken_again(kept: Store) -> None:
    await take(kept)

    assert await kept.inbox.answered(EVENT)
    assert await left(kept) == ()
    assert not await take(kept, now=LATER)


async def test_a_key_is_free_again_once_it_ran_out(kept: Store) -> None:
    await take(kept)
    await kept.inbox.answered(EVENT)

    assert not await take(kept, now=NINE + HOUR - timedelta(microseconds=1))
    assert await take(kept, now=NINE + HOUR)


async def test_the_event_of_a_dead_worker_is_taken_over_when_its_lease_ran_out(
    kept: Store,
) -> None:
    await take(kept)

    assert await left(kept, now=LATER - timedelta(seconds=1)) == ()
    [event] = await left(kept)
    assert (event.body, event.attempts, event.worker) == (EVENT.body, 2, "b")
    assert await left(kept, "c") == ()


async def test_who_lost_an_event_has_no_say_about_it(kept: Store) -> None:
    await take(kept)
    [event] = await left(kept)

    assert not await kept.inbox.answered(EVENT)
    assert not await kept.inbox.give_back(EVENT, now=LATER)
    assert await kept.inbox.answered(event)


async def test_a_lease_can_be_made_longer(kept: Store) -> None:
    await take(kept)
    await kept.inbox.extend([EVENT], lease=LEASE, now=LATER)

    assert await left(kept) == ()


async def test_what_is_given_back_is_there_for_the_next_one_at_once(kept: Store) -> None:
    await take(kept)
    await kept.inbox.give_back(EVENT, now=NINE)

    assert [event.id for event in await left(kept, now=NINE)] == ["Ev1"]


async def test_what_is_given_back_for_a_while_waits(kept: Store) -> None:
    await take(kept)
    await kept.inbox.give_back(EVENT, after=LEASE, now=NINE)

    assert await left(kept, now=NINE) == ()
    assert [event.id for event in await left(kept)] == ["Ev1"]


async def test_each_platform_takes_over_its_own(kept: Store) -> None:
    await take(kept, Event("1", "teams", {}, worker="a"))

    assert await left(kept) == ()


async def test_claims_that_ran_out_are_swept_away(kept: Store) -> None:
    await take(kept)
    await kept.inbox.sweep(now=NINE)
    assert not await kept.claim("event:Ev1", now=NINE, keep=HOUR)

    await kept.inbox.sweep(now=NINE + HOUR)
    assert await kept.claim("event:Ev1", now=NINE, keep=HOUR)
