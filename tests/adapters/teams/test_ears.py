"""What a question says about answering it, in Teams: by whether the package asks for messages."""

from dataclasses import replace
from pathlib import Path

import pytest

from adapters.folder.prompts import read_prompts
from adapters.store.memory import MemoryStore
from adapters.teams.ears import Ears
from bot.messages import Place
from bot.talk import Talk
from tests.adapters.company import small_company
from tests.adapters.teams.conftest import open_stage
from tests.adapters.teams.test_pressed import shown

PROMPTS = read_prompts(Path(__file__).parents[3] / "glossary")
STUCK = "we are waiting for the price list"


@pytest.mark.parametrize(
    ("where", "threads", "told"),
    [
        ("channel", True, "Answer in this thread or here."),
        ("channel", False, "Answer here, or mention me:"),
        ("group", True, "Answer in this thread or here."),
        ("group", False, "Answer here, or mention me:"),
        ("alone", True, "Answer below or here."),
        ("alone", False, "Answer below or here."),
    ],
)
async def test_the_words_go_by_what_is_heard(where: str, threads: bool, told: str) -> None:
    store = MemoryStore()
    talk = Talk(store, lambda: PROMPTS, ears=Ears(threads))
    async with open_stage(store, replace(small_company(store), talk=talk)) as stage:
        match where:
            case "channel":
                await stage.driver.channel(STUCK, root="1")
            case "group":
                await stage.driver.group(STUCK)
            case _:
                await stage.driver.personal(STUCK)
        await stage.teams.until_posted(1)
        card = stage.teams.posted[0].card

    assert told in shown(card)
    assert any(each["type"] == "Input.Text" for each in card["body"])


@pytest.mark.parametrize("channel", ["19:x@thread.tacv2", "channel-growth-id", "", "8:x"])
async def test_where_nobody_knows_nothing_is_promised(channel: str) -> None:
    assert not await Ears(threads=False).hears(Place("teams", channel))
    assert await Ears(threads=True).hears(Place("teams", channel))
