"""What every store promises the bot. These tests do not know which store they run on."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from adapters.store.memory import MemoryStore
from adapters.store.store import Store, open_store
from bot.messages import Person, Place
from tests.adapters.store.conftest import KINDS, a_database

AnyStore = Store | MemoryStore

HOUR = timedelta(hours=1)
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANA = Person("slack", "U1", name="Ana")
BEN = Person("slack", "U2", name="Ben")
THREAD = Place("slack", "C1", thread="1700000000.1")
ODD_TEXTS = [
    pytest.param("half \ud83d a pair", id="half a surrogate pair"),
    pytest.param("a\x00b", id="NUL"),
    pytest.param(r"C:\new\ud83d", id="backslashes"),
    pytest.param("'; DROP TABLE claim; --", id="SQL"),
    pytest.param("Größe 👍🏽 مرحبا", id="other scripts"),
    pytest.param("", id="nothing"),
    pytest.param("x" * 40_000, id="long"),
]


@pytest.fixture(params=KINDS)
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[AnyStore]:
    if request.param == "memory":
        yield MemoryStore()
        return
    async with open_store(await a_database(request, tmp_path)) as opened:
        yield opened


async def test_a_claim_is_won_once(store: AnyStore) -> None:
    assert await store.claim("event:1", now=MONDAY, keep=HOUR)
    assert not await store.claim("event:1", now=MONDAY, keep=HOUR)


async def test_exactly_one_of_twenty_wins_a_claim(store: AnyStore) -> None:
    tries = [store.claim("event:1", now=MONDAY, keep=HOUR) for _ in range(20)]

    assert sorted(await asyncio.gather(*tries)) == [False] * 19 + [True]


async def test_claims_of_different_keys_do_not_meet(store: AnyStore) -> None:
    await store.claim("event:1", now=MONDAY, keep=HOUR)

    assert await store.claim("event:2", now=MONDAY, keep=HOUR)


async def test_a_claim_holds_until_the_last_moment(store: AnyStore) -> None:
    await store.claim("nudge:standup", now=MONDAY, keep=HOUR)

    almost = MONDAY + HOUR - timedelta(microseconds=1)
    assert not await store.claim("nudge:standup", now=almost, keep=HOUR)


async def test_a_claim_runs_out(store: AnyStore) -> None:
    await store.claim("nudge:standup", now=MONDAY, keep=HOUR)

    assert await store.claim("nudge:standup", now=MONDAY + HOUR, keep=HOUR)


async def test_a_lost_claim_does_not_last_longer_for_having_been_tried(store: AnyStore) -> None:
    await store.claim("nudge:standup", now=MONDAY, keep=HOUR)
    await store.claim("nudge:standup", now=MONDAY + HOUR / 2, keep=HOUR)

    assert await store.claim("nudge:standup", now=MONDAY + HOUR, keep=HOUR)


async def test_claims_compare_moments_not_clock_faces(store: AnyStore) -> None:
    from zoneinfo import ZoneInfo

    await store.claim("nudge:standup", now=MONDAY, keep=HOUR)

    in_tokyo = (MONDAY + HOUR / 2).astimezone(ZoneInfo("Asia/Tokyo"))
    assert not await store.claim("nudge:standup", now=in_tokyo, keep=HOUR)


async def test_nobody_has_a_team_before_they_choose_one(store: AnyStore) -> None:
    assert await store.team_of(ANA) is None


async def test_a_person_keeps_the_team_they_chose_last(store: AnyStore) -> None:
    await store.choose_team(ANA, "marketing")
    await store.choose_team(ANA, "it")

    assert await store.team_of(ANA) == "it"
    assert await store.team_of(BEN) is None


async def test_a_team_can_be_forgotten(store: AnyStore) -> None:
    await store.choose_team(ANA, "marketing")
    await store.choose_team(ANA, None)
    await store.choose_team(ANA, None)

    assert await store.team_of(ANA) is None


async def test_the_same_id_on_another_platform_is_another_person(store: AnyStore) -> None:
    await store.choose_team(ANA, "marketing")

    assert await store.team_of(Person("teams", ANA.id)) is None


async def test_a_person_is_known_by_id_and_not_by_name(store: AnyStore) -> None:
    await store.choose_team(ANA, "marketing")

    assert await store.team_of(Person(ANA.platform, ANA.id, name="Ana Maria")) == "marketing"


async def test_known_words_are_kept_once_each(store: AnyStore) -> None:
    await store.mark_known(ANA, "churn", known=True)
    await store.mark_known(ANA, "churn", known=True)
    await store.mark_known(ANA, "latency", known=True)

    assert await store.known_to(ANA) == {"churn", "latency"}
    assert await store.known_to(BEN) == frozenset()


async def test_a_known_word_can_be_forgotten(store: AnyStore) -> None:
    await store.mark_known(ANA, "churn", known=True)
    await store.mark_known(ANA, "latency", known=True)
    await store.mark_known(ANA, "churn", known=False)
    await store.mark_known(ANA, "churn", known=False)

    assert await store.known_to(ANA) == {"latency"}


async def test_nothing_is_kept_for_a_new_thread(store: AnyStore) -> None:
    assert await store.load(THREAD) is None


async def test_a_thread_keeps_what_was_saved_last(store: AnyStore) -> None:
    state: dict[str, object] = {"needs": ["a form", "consent"], "stage": "asked", "left": 2.5}
    await store.save(THREAD, {"needs": [], "stage": "playback"}, now=MONDAY)
    await store.save(THREAD, state, now=MONDAY + HOUR)

    assert await store.load(THREAD) == state


async def test_an_empty_state_is_not_the_same_as_none(store: AnyStore) -> None:
    await store.save(THREAD, {}, now=MONDAY)

    assert await store.load(THREAD) == {}


async def test_what_was_loaded_is_a_copy(store: AnyStore) -> None:
    state: dict[str, object] = {"stage": "asked"}
    await store.save(THREAD, state, now=MONDAY)
    state["stage"] = "closed"
    first = await store.load(THREAD)
    assert first is not None
    first["stage"] = "closed"

    assert await store.load(THREAD) == {"stage": "asked"}


@pytest.mark.parametrize(
    "other",
    [
        Place("teams", THREAD.channel, THREAD.thread),
        Place("slack", "C2", THREAD.thread),
        Place("slack", THREAD.channel, "1700000000.2"),
        Place("slack", THREAD.channel),
    ],
    ids=["another platform", "another channel", "another thread", "no thread"],
)
async def test_threads_do_not_meet(store: AnyStore, other: Place) -> None:
    await store.save(THREAD, {"stage": "asked"}, now=MONDAY)

    assert await store.load(other) is None


async def test_only_what_json_can_say_is_kept(store: AnyStore) -> None:
    with pytest.raises(TypeError):
        await store.save(THREAD, {"when": MONDAY}, now=MONDAY)


@pytest.mark.parametrize("text", ODD_TEXTS)
async def test_any_text_comes_back_as_it_went_in(store: AnyStore, text: str) -> None:
    person, place = Person("slack", text), Place("slack", text, thread=text)
    await store.choose_team(person, text)
    await store.mark_known(person, text, known=True)
    await store.save(place, {"said": text, text: 1}, now=MONDAY)

    assert await store.team_of(person) == text
    assert await store.known_to(person) == {text}
    assert await store.load(place) == {"said": text, text: 1}
    assert await store.claim(text, now=MONDAY, keep=HOUR)
    assert not await store.claim(text, now=MONDAY, keep=HOUR)


async def test_odd_keys_stay_apart_from_how_they_are_written_down(store: AnyStore) -> None:
    await store.claim("\x00", now=MONDAY, keep=HOUR)

    assert await store.claim(r"\u0000", now=MONDAY, keep=HOUR)


async def test_what_is_added_stands_beside_what_was_kept(store: AnyStore) -> None:
    await store.save(THREAD, {"stage": "asked", "question": "old"}, now=MONDAY)
    await store.add(THREAD, {"question": "new"})

    assert await store.load(THREAD) == {"stage": "asked", "question": "new"}
    [(_, saved_at, _)] = await store.in_channel("slack", "C1")
    assert saved_at == MONDAY


async def test_nothing_is_added_to_a_thread_of_which_nothing_is_kept(store: AnyStore) -> None:
    await store.add(THREAD, {"question": "new"})

    assert await store.load(THREAD) is None


async def test_what_several_add_at_once_is_all_kept(store: AnyStore) -> None:
    await store.save(THREAD, {}, now=MONDAY)
    await asyncio.gather(*(store.add(THREAD, {f"by {one}": one}) for one in range(10)))

    assert await store.load(THREAD) == {f"by {one}": one for one in range(10)}


async def test_the_threads_of_a_channel_come_latest_first(store: AnyStore) -> None:
    for thread, hours in (("1", 0), ("2", 2), ("3", 1)):
        await store.save(Place("slack", "C1", thread), {"n": thread}, now=MONDAY + hours * HOUR)
    await store.save(Place("slack", "C2", "4"), {"n": "4"}, now=MONDAY)
    await store.save(Place("teams", "C1", "5"), {"n": "5"}, now=MONDAY)

    found = await store.in_channel("slack", "C1")

    assert [(thread, state["n"]) for thread, _, state in found] == [
        ("2", "2"),
        ("3", "3"),
        ("1", "1"),
    ]
    assert found[0][1] == MONDAY + 2 * HOUR


async def test_a_channel_nobody_spoke_in_has_no_threads(store: AnyStore) -> None:
    assert await store.in_channel("slack", "C9") == ()
