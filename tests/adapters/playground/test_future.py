"""The playground's clock is moved forward, and the nudges come on the way."""

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from adapters.nudging.at_once import AtOnce
from adapters.playground.clock import MovableClock
from adapters.playground.conversation import Conversation
from adapters.playground.future import Future
from adapters.playground.inbound import BadRequestError
from adapters.playground.posting import PlaygroundPosts
from adapters.settings import Settings
from adapters.wiring import House, nudging_of, open_house
from bot.messages import Addressed, Message, Person, Place

GLOSSARY = Path(__file__).parents[3] / "glossary"
MONDAY = datetime(2026, 11, 23, 8, tzinfo=ZoneInfo("Europe/London"))


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """Parley with the glossary that it ships with."""
    settings = Settings(
        glossary=GLOSSARY,
        database_url=f"sqlite:///{tmp_path}/parley.db",
        outbox=tmp_path / "outbox",
    )
    async with open_house(settings) as house:
        yield house


@pytest.fixture
async def future(house: House) -> Future:
    """The clock of a playground whose channels have the nudges that Parley ships with."""
    clock, conversation = MovableClock(lambda: MONDAY), Conversation()
    posts = {"playground": PlaygroundPosts(conversation, clock)}
    nudging = nudging_of(house, posts, clock)
    await nudging.adopt()
    return Future(clock, AtOnce(nudging, "playground"), conversation)


async def test_to_the_next_nudge(future: Future) -> None:
    said, hint = await future.go("nudge")

    assert f"{future.clock():%A %H:%M}" == "Monday 09:25"
    assert {one.channel for one in said} == {"marketing", "it", "go-to-market"}
    assert "3 nudges came" in hint


async def test_a_week_brings_every_nudge_at_its_own_time(future: Future) -> None:
    said, _ = await future.go("week")
    here = [f"{one.at:%a %H:%M}" for one in said if one.channel == "it"]

    assert here == ["Mon 09:25", "Mon 10:00", "Thu 09:25"]
    assert f"{future.clock():%A %H:%M}" == "Monday 08:00"


async def test_a_day_without_a_nudge_says_so(future: Future) -> None:
    await future.go("day")
    _, hint = await future.go("day")

    assert "No nudge came" in hint


async def test_what_a_checkpoint_collected_is_summed_up_two_days_on(
    house: House, future: Future
) -> None:
    future.clock.move_to(datetime(2027, 1, 4, 20, tzinfo=ZoneInfo("Europe/London")))
    said, _ = await future.go("day")
    asked = next(one for one in said if one.text.startswith("Heads-up"))
    place = Place("playground", asked.channel, asked.id)
    ana = Person("playground", "ana", "Ana")
    answer = Message("1", "The shop moves in March", place, ana, Addressed.NONE)
    await house.service.hear(answer, now=future.clock())

    assert "The shop moves in March" not in str(await future.go("day"))
    said, _ = await future.go("day")

    assert [one.thread for one in said if "The shop moves in March" in str(one.card)] == [asked.id]
    assert "The shop moves in March" not in str(await future.go("week"))


async def test_there_is_no_other_way_through_time(future: Future) -> None:
    with pytest.raises(BadRequestError):
        await future.go("yesterday")
