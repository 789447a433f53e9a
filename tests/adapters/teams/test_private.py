"""An answer for one person where others read along."""

from typing import Any

import pytest

from bot.messages import PARLEY
from tests.adapters.teams.conftest import Stage
from tests.adapters.teams.test_pressed import actions, shown
from tests.fakes.adaptive_card import card_problems
from tests.fakes.teams import ANA, GROUP, GROWTH, in_channel

Json = dict[str, Any]

ASKED = "privately: what does qualified lead mean here?"


async def ask(stage: Stage, text: str = ASKED) -> Json:
    await stage.driver.channel(text, root="1699")
    await stage.teams.until_posted(1)
    return stage.teams.posted[0].card


async def test_others_see_only_that_something_was_asked(stage_with_the_bot: Stage) -> None:
    card = await ask(stage_with_the_bot)

    assert shown(card).startswith("Somebody asked me something in private.")
    assert "lead" not in shown(card)
    assert "Ana" not in str(stage_with_the_bot.teams.posted[0].body)
    assert card["refresh"]["userIds"] == [ANA]
    assert stage_with_the_bot.teams.posted[0].conversation == f"{GROWTH};messageid=1699"


async def test_the_client_of_who_asked_gets_the_answer_by_itself(
    stage_with_the_bot: Stage,
) -> None:
    card = await ask(stage_with_the_bot)
    answer = await (await stage_with_the_bot.driver.press(card["refresh"]["action"])).json()

    assert card_problems(answer["value"]) == []
    assert "Here (Marketing):" in shown(answer["value"])
    assert "Share here" in actions(answer["value"])
    assert len(stage_with_the_bot.teams.posted) == 1


async def test_an_answer_can_be_shared(stage_with_the_bot: Stage) -> None:
    stage = stage_with_the_bot
    card = await ask(stage)
    answer = await (await stage.driver.press(card["refresh"]["action"])).json()
    await stage.driver.press(actions(answer["value"])["Share here"])
    await stage.teams.until_posted(2)

    assert "Here (Marketing):" in shown(stage.teams.posted[1].card)


async def test_an_old_client_is_answered_for_all_to_see(stage_with_the_bot: Stage) -> None:
    stage = stage_with_the_bot
    await stage.driver.submit(actions(await ask(stage))["Show it to me"])
    await stage.teams.until_posted(2)

    assert "What differs:" in shown(stage.teams.posted[1].card)


@pytest.mark.parametrize(
    "text",
    ["privately", "what does privately mean?", f"privately: {'x' * 1_600}"],
    ids=["nothing asked", "a word", "too long to keep in a button"],
)
async def test_everything_else_is_answered_as_ever(stage: Stage, text: str) -> None:
    await ask(stage, text)

    assert stage.parrot.heard[0].text.startswith(f"{PARLEY} ")


async def test_alone_with_the_bot_all_is_private_already(stage: Stage) -> None:
    await stage.driver.personal(ASKED)
    await stage.teams.until_posted(1)

    assert stage.parrot.heard[0].text == ASKED


async def test_what_was_said_above_in_a_chain_is_heard_once_parley_takes_part(
    stage: Stage,
) -> None:
    async def say(text: str, name: str, root: str = "1") -> None:
        await stage.driver.activity({"text": text, "id": name} | in_channel(root))

    await say("before it takes part", "2")
    await stage.driver.channel("lead", root="1", id="3")
    await say("a plain reply", "4")
    await say("a plain reply", "4")
    await say("elsewhere", "5", root="9")
    await stage.driver.channel("what does that mean?", root="1", id="6")
    await stage.side.close()

    last = next(each for each in stage.parrot.heard if each.id == "6")
    assert [each.text for each in last.before] == [f"{PARLEY} lead", "a plain reply"]


async def test_a_group_is_one_chain(stage: Stage) -> None:
    await stage.driver.group("lead", id="1")
    await stage.driver.group("what does that mean?", id="2")
    await stage.side.close()

    assert {each.place.channel for each in stage.parrot.heard} == {GROUP}
    last = next(each for each in stage.parrot.heard if each.id == "2")
    assert [each.text for each in last.before] == [f"{PARLEY} lead"]
