"""App Home: one's own page, the search while one types, and what is suggested."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from adapters.nudging.timetable import Timetable
from adapters.store.engine import sqlite_url
from adapters.store.migrate import migrate
from adapters.store.store import open_store
from bot.home import Home
from tests.adapters.company import small_company
from tests.adapters.slack.conftest import Stage, open_stage
from tests.fakes.block_kit import option_problems, texts
from tests.fakes.slack import ANA, DM, Json


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """The real bot with a page for everybody, on a store in a file."""
    url = sqlite_url(tmp_path / "parley.db")
    await migrate(url)
    async with open_store(url) as store:
        company = small_company(store)
        home = Home(store, company.knowledge, store.quiet, Timetable(store.schedules))
        async with open_stage(store, replace(company, home=home), own=home) as stage:
            yield stage


async def page(stage: Stage, times: int = 1) -> Json:
    asked = await stage.slack.until_called("views.publish", times)
    assert asked["user_id"] == ANA
    view: Json = asked["view"]
    return view


def words(view: Json) -> str:
    return " ".join(texts(view["blocks"]))


async def test_home_is_one_s_own_page(stage: Stage) -> None:
    await stage.driver.opens_home()
    view = await page(stage)

    assert view["type"] == "home"
    assert view["blocks"][0]["accessory"]["type"] == "external_select"
    for title in ("Your team", "Words you know", "What I send without being asked", "Add a word"):
        assert title in words(view)


async def test_a_team_is_chosen_in_a_modal_and_the_page_shows_it(stage: Stage) -> None:
    await stage.driver.opens_home()
    await stage.driver.presses(await page(stage), "Choose my team")
    asked = await stage.slack.until_called("views.open")
    await stage.driver.submit(asked["view"], team="it")
    view = await page(stage, 2)

    assert "IT" in words(view)
    assert "Waiting for IT" in words(view)
    await stage.side.close()
    assert stage.slack.posted == stage.slack.whispered == []


async def test_a_switch_shows_at_once(stage: Stage) -> None:
    await stage.driver.opens_home()
    await stage.driver.presses(await page(stage), "Do not speak to me first")
    view = await page(stage, 2)

    assert "You may speak to me again" in words(view)


async def test_words_are_offered_while_one_types(stage: Stage) -> None:
    await stage.driver.opens_home()
    action = (await page(stage))["blocks"][0]["accessory"]["action_id"]
    answer = await (await stage.driver.types("qual", action)).json()

    assert [each["value"] for each in answer["options"]] == ["qualified lead"]
    assert list(option_problems(answer["options"])) == []


@pytest.mark.parametrize("typed", ["zzz", "", "\ud83d", "(" * 500], ids=repr)
async def test_whatever_is_typed_slack_gets_options(stage: Stage, typed: str) -> None:
    response = await stage.driver.types(typed, "home-look-up:search")

    assert response.status == 200
    assert list(option_problems((await response.json())["options"])) == []


async def test_a_word_that_was_picked_is_explained_in_a_modal(stage: Stage) -> None:
    await stage.driver.opens_home()
    await stage.driver.picks(await page(stage), "qualified lead")
    view = (await stage.slack.until_called("views.open"))["view"]

    assert "means two different things" in words(view)
    assert "submit" not in view


async def test_a_modal_goes_on_in_the_modal(stage: Stage) -> None:
    await stage.driver.opens_home()
    await stage.driver.picks(await page(stage), "qualified lead")
    view = (await stage.slack.until_called("views.open"))["view"]
    await stage.driver.presses(view, "I know this")
    noted = (await stage.slack.until_called("views.update"))["view"]
    await stage.driver.presses(view, "That is not what it means here")
    form = (await stage.slack.until_called("views.push"))["view"]

    assert "Noted" in words(noted)
    assert form["title"]["text"] == "Propose a meaning"


async def test_a_word_proposed_at_home_is_answered_in_a_direct_message(stage: Stage) -> None:
    await stage.driver.opens_home()
    await stage.driver.presses(await page(stage), "Propose a word")
    view = (await stage.slack.until_called("views.open"))["view"]
    await stage.driver.submit(view, label="blorp", definition="A blip", team="it")
    await stage.slack.until_posted(1)

    assert stage.slack.posted[0]["channel"] == ANA


async def test_above_the_direct_messages_words_of_the_glossary_are_suggested(stage: Stage) -> None:
    await stage.driver.opens_home("messages")
    asked = await stage.slack.until_called("assistant.threads.setSuggestedPrompts")

    assert asked["channel_id"] == DM
    assert "qualified lead" in str(asked["prompts"])


async def test_a_slow_answer_says_that_it_is_coming(stage: Stage) -> None:
    slow = Slow()
    async with open_stage(stage.claims.claims, slow) as other:
        await other.driver.direct("what is a lead?", ts="1700000001.000200")
        asked = await other.slack.until_called("assistant.threads.setStatus")
        slow.ready.set()
        done = await other.slack.until_called("assistant.threads.setStatus", times=2)

    assert (asked["channel_id"], asked["thread_ts"]) == (DM, "1700000001.000200")
    assert (asked["status"], done["status"]) == ("is looking it up…", "")


async def test_in_a_thread_slack_takes_the_status_away_itself(stage: Stage) -> None:
    slow = Slow()
    async with open_stage(stage.claims.claims, slow) as other:
        await other.driver.direct("lead", ts="1700000001.000200", thread_ts="1700000000.000100")
        asked = await other.slack.until_called("assistant.threads.setStatus")
        slow.ready.set()
        await other.side.close()

    assert asked["thread_ts"] == "1700000000.000100"
    assert other.slack.asked.count("assistant.threads.setStatus") == 1


class Slow:
    """A bot that answers once it is told to."""

    def __init__(self) -> None:
        self.ready = asyncio.Event()

    async def hear(self, message: object, *, now: object) -> None:
        await self.ready.wait()

    async def click(self, click: object, *, now: object) -> None:
        raise AssertionError("nothing is pressed here")
