"""Thumbs below an answer, counted without a name; and the rest of an answer that is too long."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime

import pytest

from adapters.ballots import Ballots
from adapters.slack.render import render, with_more
from adapters.store.memory import MemoryStore
from bot.cards import Card, Paragraph
from bot.feedback import Feedback
from bot.messages import Click, Message, Person
from tests.adapters.company import small_company
from tests.adapters.slack.conftest import Stage, open_stage
from tests.adapters.slack.test_real_bot import shown
from tests.fakes.block_kit import problems
from tests.fakes.slack import ANA, Json


@dataclass
class Counted:
    """Every vote that counts."""

    votes: list[tuple[str, bool, str, str]] = field(default_factory=list)

    async def cast(
        self, label: str, *, helpful: bool, day: date, platform: str, channel: str = "",
        team: str = "",
    ) -> None:  # fmt: skip
        self.votes.append((label, helpful, platform, team))

    async def take_back(
        self, label: str, *, helpful: bool, day: date, platform: str, channel: str = "",
        team: str = "",
    ) -> None:  # fmt: skip
        self.votes.remove((label, helpful, platform, team))


@pytest.fixture
def counted() -> Counted:
    return Counted()


@pytest.fixture
async def stage(counted: Counted) -> AsyncIterator[Stage]:
    store = MemoryStore()
    await store.choose_team(Person("slack", ANA), "it")
    bot = replace(small_company(store), feedback=Feedback(counted, Ballots()))
    async with open_stage(store, bot) as stage:
        yield stage


def thumbs(message: Json) -> list[Json]:
    rows = [one["elements"] for one in message["blocks"] if one["type"] == "context_actions"]
    return [one for row in rows for one in row]


@pytest.mark.parametrize("helpful", [True, False], ids=["up", "down"])
async def test_a_thumb_is_counted_without_a_name(
    stage: Stage, counted: Counted, *, helpful: bool
) -> None:
    await stage.driver.mention("what is a qualified lead?")
    await stage.slack.until_posted(1)
    [element] = thumbs(stage.slack.posted[0])
    pressed = element["positive_button" if helpful else "negative_button"]
    await stage.driver.click(element["action_id"], pressed["value"])
    await stage.slack.until_posted(2)

    assert counted.votes == [("qualified lead", helpful, "slack", "it")]
    [thanks] = stage.slack.responded
    assert thanks["response_type"] == "ephemeral"
    assert ("Propose better words" in shown(thanks)) is not helpful


async def test_whoever_thinks_better_of_it_is_counted_once(stage: Stage, counted: Counted) -> None:
    await stage.driver.mention("what is a qualified lead?")
    await stage.slack.until_posted(1)
    [element] = thumbs(stage.slack.posted[0])
    for number, thumb in enumerate(("positive", "negative", "negative"), 2):
        pressed = element[f"{thumb}_button"]
        await stage.driver.click(element["action_id"], pressed["value"])
        await stage.slack.until_posted(number)

    assert counted.votes == [("qualified lead", False, "slack", "it")]


async def test_a_word_that_is_unknown_gets_no_thumbs(stage: Stage) -> None:
    await stage.driver.mention("what is a blorptastic?")
    await stage.slack.until_posted(1)

    assert thumbs(stage.slack.posted[0]) == []


LONG = Card(
    "Long. " * 300, tuple(Paragraph((f"Part {n}. " + "So it is. " * 90,)) for n in range(20))
)


class Talker:
    """A bot whose every answer is long."""

    async def hear(self, message: Message, *, now: datetime) -> Card:
        return LONG

    async def click(self, click: Click, *, now: datetime) -> Card:
        return LONG


async def test_the_rest_of_a_long_answer_is_shown_in_a_modal() -> None:
    async with open_stage(MemoryStore(), Talker()) as stage:
        await stage.driver.mention("everything")
        await stage.slack.until_posted(1)
        [sent] = stage.slack.posted
        [more] = [one for one in sent["blocks"] if one["type"] == "actions"]
        await stage.driver.click(more["elements"][0]["action_id"], more["elements"][0]["value"])
        view = (await stage.slack.until_called("views.open"))["view"]

    assert more["elements"][0]["text"]["text"] == "Show all of it"
    assert "Part 19" not in shown(sent)
    assert sent["blocks"][-2]["elements"][0]["elements"][0]["text"].endswith(". …")
    assert "Part 19" in shown(view)


def test_a_short_answer_has_no_more() -> None:
    card = Card("Short.", (Paragraph(("Short.",)),))

    assert with_more(card, "short") is card
    assert problems(render(with_more(LONG, "x" * 9_000))) == []
