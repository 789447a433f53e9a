"""Every sub-command of /parley is answered in the acknowledgement, or by a form that opens."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from adapters.store.memory import MemoryStore
from bot.home import Home
from tests.adapters.company import small_company
from tests.adapters.slack.conftest import Stage, open_stage
from tests.adapters.slack.test_real_bot import shown
from tests.fakes.block_kit import problems
from tests.fakes.quiet import NoTimes, Quiet


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    store = MemoryStore()
    company = small_company(store)
    home = Home(store, company.knowledge, Quiet(), NoTimes())
    async with open_stage(store, replace(company, home=home), own=home) as stage:
        yield stage


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("help", "I tell you what a word means here"),
        ("", "I did not see what to explain"),
        ("qualified lead", "means two different things"),
        ("translate for IT: we have 40 qualified leads", "For IT"),
        ("quiet", "towards you, or in this channel"),
        ("team", "You have not chosen a team"),
        ("team IT", "your team is IT"),
        ("home", "Waiting for"),
    ],
)
async def test_it_is_answered_at_once(stage: Stage, text: str, answer: str) -> None:
    if text == "home":
        await stage.driver.command("team IT")
    response = await stage.driver.command(text)
    said = await response.json()

    assert said["response_type"] == "ephemeral"
    assert answer in shown(said)
    assert problems(said) == []
    assert stage.slack.posted == stage.slack.responded == []


async def test_a_proposal_opens_its_form(stage: Stage) -> None:
    response = await stage.driver.command("propose blorp: A small blip.")
    [view] = stage.slack.views()

    assert (response.status, await response.text()) == (200, "")
    inputs = [block["element"] for block in view["blocks"] if block["type"] == "input"]
    assert [one.get("initial_value") for one in inputs[:2]] == ["blorp", "A small blip."]


async def test_where_no_form_opens_it_stands_in_the_answer(stage: Stage) -> None:
    stage.slack.refuses["views.open"] = "expired_trigger_id"
    said = await (await stage.driver.command("propose blorp")).json()

    assert [block["type"] for block in said["blocks"]].count("input") == 5
    assert problems(said) == []
