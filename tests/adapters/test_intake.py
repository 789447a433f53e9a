"""Events under way: as many as fit, each answered once, and none forgotten when a process dies."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from adapters.intake import ClaimsAlone, Event, Intake, TooBusyError
from adapters.posting import Hopeless, SlowDown
from adapters.store.inbox import Inbox
from adapters.store.memory import MemoryStore
from adapters.store.store import Store, open_memory

HOUR = timedelta(hours=1)
SHORT = timedelta(seconds=1)
NOW = timedelta(0)


def intake(
    store: Store, *, at_once: int = 10, waiting: int = 10, lease: timedelta = HOUR
) -> Intake:
    return Intake(
        store.inbox, "slack", at_once=at_once, waiting=waiting, lease=lease, poll=0.02,
        first_wait=NOW,
    )  # fmt: skip


class Ear:
    """A listener: it keeps what it answered, and fails as often as it is told."""

    def __init__(self, intake: Intake, *failures: Exception) -> None:
        self.intake, self.failures = intake, list(failures)
        self.answered: list[Event] = []
        self.enough = asyncio.Event()

    async def hear(self, body: dict[str, object]) -> None:
        await self.intake.take(body, [str(body["id"])], HOUR, self._answer)

    async def _answer(self, event: Event) -> None:
        self.answered.append(event)
        if self.failures:
            raise self.failures.pop(0)
        self.enough.set()


class Watched:
    """The inbox of the store; it says when an event was let go."""

    def __init__(self, inbox: Inbox) -> None:
        self._inbox, self.enough = inbox, asyncio.Event()

    def __getattr__(self, name: str) -> object:
        return getattr(self._inbox, name)

    async def answered(self, held: Event) -> bool:
        gone = await self._inbox.answered(held)
        self.enough.set()
        return gone


class Away(ClaimsAlone):
    """A store that cannot be written to when an event is given back."""

    async def give_back(self, held: Event, *, after: timedelta = NOW) -> bool:
        raise OSError("the database is away")


@pytest.fixture
async def store() -> AsyncIterator[Store]:
    async with await open_memory() as opened:
        yield opened


async def left(store: Store) -> int:
    """How many events are kept that nobody has answered."""
    events = await store.inbox.take_over(
        "slack", "test", limit=99, lease=NOW, now=datetime.now(UTC) + HOUR * 9
    )
    return len(events)


async def test_an_event_is_answered_once_and_then_forgotten(store: Store) -> None:
    taking = intake(store)
    ear = Ear(taking)
    for _ in range(3):
        await ear.hear({"id": "1"})
    await taking.close(5)

    assert [event.id for event in ear.answered] == ["1"]
    assert await left(store) == 0


async def test_more_than_fits_is_refused_before_it_is_claimed(store: Store) -> None:
    taking, going = intake(store, at_once=1, waiting=1), asyncio.Event()

    async def answer(event: Event) -> None:
        await going.wait()

    assert await taking.take({}, ["1"], HOUR, answer)
    assert await taking.take({}, ["2"], HOUR, answer)
    with pytest.raises(TooBusyError):
        await taking.take({}, ["3"], HOUR, answer)
    going.set()
    await taking.close(5)

    assert await store.claim("3", now=datetime.now(UTC), keep=HOUR)


async def test_what_has_to_wait_is_put_away_and_answered_in_its_turn(store: Store) -> None:
    taking = intake(store, at_once=2, waiting=50)
    ear = Ear(taking)
    taking.start(ear.hear)
    for number in range(20):
        await ear.hear({"id": str(number)})
    await taking.close(5)

    assert [event.id for event in ear.answered] == [str(number) for number in range(20)]
    assert not any(event.again for event in ear.answered)
    assert await left(store) == 0


async def test_what_still_waits_at_the_end_is_left_to_the_next_process(store: Store) -> None:
    taking, asked = intake(store, at_once=1, waiting=9), []

    async def hear(body: dict[str, object]) -> None:
        asked.append(body["id"])
        await taking.take(body, [str(body["id"])], HOUR, answer)

    async def answer(event: Event) -> None:
        await asyncio.Event().wait()

    taking.start(hear)
    for number in range(5):
        await hear({"id": str(number)})
    await taking.close(0.01)

    assert asked == ["0", "1", "2", "3", "4"]
    assert await left(store) == 5


async def test_what_was_begun_is_not_begun_anew(store: Store) -> None:
    taking, going = intake(store, at_once=1, waiting=9), asyncio.Event()
    heard: list[str] = []

    async def hear(body: dict[str, object]) -> None:
        heard.append(str(body["id"]))
        await taking.take(body, [str(body["id"])], HOUR, answer, begun=True)

    async def answer(event: Event) -> None:
        await going.wait()

    taking.start(hear)
    for number in range(3):
        await hear({"id": str(number)})
    going.set()
    await taking.close(5)

    assert heard == ["0", "1", "2"]
    assert await left(store) == 0


async def test_one_that_cannot_be_called_in_does_not_hold_up_the_others(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    taking, going = intake(store, at_once=1, waiting=9), asyncio.Event()
    answered: list[str] = []

    async def hear(body: dict[str, object]) -> None:
        if body["id"] == "5" and going.is_set():
            raise Hopeless("it cannot be read any more")
        await taking.take(body, [str(body["id"])], HOUR, answer)

    async def answer(event: Event) -> None:
        await going.wait()
        answered.append(event.id)

    taking.start(hear)
    for number in range(8):
        await hear({"id": str(number)})
    going.set()
    await taking.close(5)

    assert answered == ["0", "1", "2", "3", "4", "6", "7"]
    assert "an answer was lost" in caplog.text
    assert await left(store) == 0


async def test_a_store_that_is_away_for_a_moment_does_not_hold_up_what_waits(
    caplog: pytest.LogCaptureFixture,
) -> None:
    taking = Intake(Away(MemoryStore(), lambda: datetime.now(UTC)), "slack", at_once=1, waiting=9)
    going, alone = asyncio.Event(), asyncio.Event()
    answered: list[str] = []

    async def hear(body: dict[str, object]) -> None:
        if body["id"] == "2" and going.is_set():
            await alone.wait()
            raise SlowDown(1)
        await taking.take(body, [str(body["id"])], HOUR, answer)

    async def answer(event: Event) -> None:
        await going.wait()
        answered.append(event.id)
        if event.id == "1":
            asyncio.get_running_loop().call_later(0.05, alone.set)

    taking.start(hear)
    for number in range(4):
        await hear({"id": str(number)})
    going.set()
    await taking.close(5)

    assert answered == ["0", "1", "3"]
    assert "left to be answered later" in caplog.text


async def test_nothing_is_taken_on_any_more_once_it_closes(store: Store) -> None:
    taking = intake(store)
    await taking.close(5)

    with pytest.raises(TooBusyError):
        await Ear(taking).hear({"id": "1"})


async def test_what_a_stop_cuts_off_is_answered_by_the_next_process(store: Store) -> None:
    dying, next_one = intake(store), intake(store)

    async def endless(event: Event) -> None:
        await asyncio.Event().wait()

    await dying.take({"id": "1"}, ["1"], HOUR, endless)
    await dying.close(0.01)
    ear = Ear(next_one)
    next_one.start(ear.hear)
    await asyncio.wait_for(ear.enough.wait(), 10)
    await next_one.close(5)

    assert [(event.id, event.again) for event in ear.answered] == [("1", True)]
    assert await left(store) == 0


async def test_what_a_dead_process_left_is_answered_when_its_lease_runs_out(store: Store) -> None:
    dead = Event("1", "slack", {"id": "1"}, worker="dead")
    await store.inbox.take(dead, keys=["1"], keep=HOUR, lease=SHORT)
    taking = intake(store)
    ear = Ear(taking)
    taking.start(ear.hear)
    await asyncio.wait_for(ear.enough.wait(), 10)
    await taking.close(5)

    assert [event.attempts for event in ear.answered] == [2]
    assert await left(store) == 0


async def test_a_long_answer_is_not_taken_over(store: Store) -> None:
    slow, other, going = intake(store, lease=SHORT), intake(store), asyncio.Event()
    ear = Ear(other)

    async def answer(event: Event) -> None:
        await going.wait()

    slow.start(ear.hear)
    other.start(ear.hear)
    await slow.take({"id": "1"}, ["1"], HOUR, answer)
    await asyncio.sleep(SHORT.total_seconds() * 2)
    going.set()
    await slow.close(5)
    await other.close(5)

    assert ear.answered == []
    assert await left(store) == 0


async def test_an_answer_that_failed_is_tried_again(store: Store) -> None:
    taking = intake(store)
    ear = Ear(taking, ConnectionError("no line"), SlowDown(0))
    taking.start(ear.hear)
    await ear.hear({"id": "1"})
    await asyncio.wait_for(ear.enough.wait(), 10)
    await taking.close(5)

    assert [event.attempts for event in ear.answered] == [1, 2, 3]


@pytest.mark.parametrize(
    "failure", [Hopeless("no such channel"), SlowDown(3_600)], ids=["hopeless", "too long a wait"]
)
async def test_what_nobody_would_wait_for_is_given_up_and_said(
    store: Store, failure: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    taking = intake(store)
    ear = Ear(taking, failure)
    await ear.hear({"id": "1"})
    await taking.close(5)

    assert "an answer was lost" in caplog.text
    assert await left(store) == 0


async def test_an_event_that_kills_whoever_takes_it_is_given_up_in_the_end(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    """It was taken over so often that it is not even brought in any more."""
    await store.inbox.take(
        Event("1", "slack", {"id": "1"}, worker="dead"), keys=["1"], keep=HOUR, lease=NOW
    )
    for number in range(6):
        await store.inbox.take_over("slack", f"dead {number}", limit=1, lease=NOW)
    kept = Watched(store.inbox)
    taking = Intake(kept, "slack", at_once=1, waiting=1, poll=0.02)  # type: ignore[arg-type]
    ear = Ear(taking)
    taking.start(ear.hear)
    await asyncio.wait_for(kept.enough.wait(), 10)
    await taking.close(5)

    assert ear.answered == []
    assert await left(store) == 0


async def test_an_event_that_cannot_be_brought_in_yet_waits(store: Store) -> None:
    await store.inbox.take(
        Event("1", "slack", {"id": "1"}, worker="dead"), keys=["1"], keep=HOUR, lease=NOW
    )
    taking = intake(store)
    ear, failures = Ear(taking), [ConnectionError("who are we?")]

    async def replay(body: dict[str, object]) -> None:
        if failures:
            raise failures.pop()
        await ear.hear(body)

    taking.start(replay)
    await asyncio.wait_for(ear.enough.wait(), 10)
    await taking.close(5)

    assert [event.attempts for event in ear.answered] == [3]


async def test_with_claims_alone_what_failed_is_lost_and_said(
    caplog: pytest.LogCaptureFixture,
) -> None:
    kept = ClaimsAlone(MemoryStore(), lambda: datetime.now(UTC))
    taking = Intake(kept, "slack", at_once=1, waiting=1)
    ear = Ear(taking, ConnectionError("no line"))
    for _ in range(2):
        await ear.hear({"id": "1"})
    await taking.close(5)

    assert len(ear.answered) == 1
    assert "an answer was lost" in caplog.text
