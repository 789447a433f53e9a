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
from adapters.wiring import nudging_of, open_house

GLOSSARY = Path(__file__).parents[3] / "glossary"
MONDAY = datetime(2026, 11, 23, 8, tzinfo=ZoneInfo("Europe/London"))


@pytest.fixture
async def future(tmp_path: Path) -> AsyncIterator[Future]:
    """The clock of a playground whose channels have the nudges that Parley ships with."""
    settings = Settings(
        glossary=GLOSSARY,
        database_url=f"sqlite:///{tmp_path}/parley.db",
        outbox=tmp_path / "outbox",
    )
    async with open_house(settings) as house:
        clock, conversation = MovableClock(lambda: MONDAY), Conversation()
        posts = {"playground": PlaygroundPosts(conversation, clock)}
        nudging = nudging_of(house, posts, clock)
        await nudging.adopt()
        yield Future(clock, AtOnce(nudging, "playground"), conversation)


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


async def test_there_is_no_other_way_through_time(future: Future) -> None:
    with pytest.raises(BadRequestError):
        await future.go("yesterday")
