"""What people read where Parley was just added: once, and only where that is news."""

import asyncio
from typing import Any

import pytest

from adapters.store.memory import MemoryStore
from adapters.store.store import open_memory
from adapters.teams.addresses import StoredAddresses
from tests.adapters.company import small_company
from tests.adapters.teams.conftest import Stage, open_stage
from tests.adapters.teams.test_pressed import actions, shown
from tests.fakes.adaptive_card import card_problems
from tests.fakes.teams import BOT, CHAT, GROUP, GROWTH, conversation, in_channel

Json = dict[str, Any]

TEAM: Json = {
    "channelData": {"tenant": {"id": "t"}, "team": {"id": "19:the-team@thread.tacv2"}},
} | conversation(GROWTH, "channel")
GENERAL: Json = TEAM | conversation("19:general@thread.tacv2", "channel")
CHATS: dict[str, Json] = {
    "a team": TEAM,
    "a group chat": conversation(GROUP, "groupChat"),
    "alone": conversation(CHAT, "personal"),
}
HERE: Json = {"membersAdded": [{"id": BOT}], "type": "conversationUpdate"}
INSTALLED: Json = {"type": "installationUpdate", "action": "add"}


async def greetings(stage: Stage) -> list[Json]:
    await stage.side.close()
    return [one.card for one in stage.teams.posted]


@pytest.mark.parametrize("where", CHATS.values(), ids=CHATS)
@pytest.mark.parametrize("first", [HERE, INSTALLED], ids=["joined first", "installed first"])
async def test_one_installation_is_greeted_once(
    stage_with_the_bot: Stage, where: Json, first: Json
) -> None:
    second = INSTALLED if first is HERE else HERE
    for one in (first, second, first):
        await stage_with_the_bot.driver.activity(one | where)

    [said] = await greetings(stage_with_the_bot)
    assert card_problems(said) == []
    assert "what does qualified lead mean here?" in shown(said)


@pytest.mark.parametrize("where", CHATS.values(), ids=CHATS)
async def test_both_activities_at_once_are_greeted_once(
    stage_with_the_bot: Stage, where: Json
) -> None:
    driver = stage_with_the_bot.driver
    both = [HERE, INSTALLED] * 3
    await asyncio.gather(*(driver.activity(one | where) for one in both))

    assert len(await greetings(stage_with_the_bot)) == 1


async def test_the_greeting_of_several_is_short_and_says_whose_channel_it_is(
    stage_with_the_bot: Stage,
) -> None:
    await stage_with_the_bot.driver.activity(INSTALLED | TEAM)

    [said] = await greetings(stage_with_the_bot)
    assert "first what it means to Marketing." in shown(said)
    assert "unless I am asked" in shown(said)
    assert len(shown(said)) < 400
    assert stage_with_the_bot.teams.posted[0].conversation == GROWTH


async def test_nobody_is_named_in_a_greeting(stage_with_the_bot: Stage) -> None:
    await stage_with_the_bot.driver.activity(INSTALLED | TEAM)
    await stage_with_the_bot.side.close()

    assert "Ana" not in str(stage_with_the_bot.teams.posted[0].body)


async def test_a_team_is_greeted_in_one_of_its_channels(stage_with_the_bot: Stage) -> None:
    await stage_with_the_bot.driver.activity(INSTALLED | TEAM)
    await stage_with_the_bot.driver.activity(HERE | GENERAL)

    assert len(await greetings(stage_with_the_bot)) == 1


async def test_help_is_a_press_away_and_for_whoever_presses(stage_with_the_bot: Stage) -> None:
    stage = stage_with_the_bot
    await stage.driver.activity(INSTALLED | TEAM)
    await stage.teams.until_posted(1)
    more = actions(stage.teams.posted[0].card)["What else can I ask?"]
    answer = await (await stage.driver.press(more)).json()

    assert "translate for" in shown(answer["value"])
    assert len(stage.teams.posted) == 1


NO_NEWS: dict[str, Json] = {
    "somebody joins": {"type": "conversationUpdate", "membersAdded": [{"id": "29:bob"}]},
    "somebody leaves": {"type": "conversationUpdate", "membersRemoved": [{"id": "29:bob"}]},
    "a channel is renamed": {"type": "conversationUpdate", "topicName": "x"},
    "the app is upgraded": {"type": "installationUpdate", "action": "add-upgrade"},
    "the app is taken away": {"type": "installationUpdate", "action": "remove"},
    "odd members": {"type": "conversationUpdate", "membersAdded": [BOT, 5, None]},
    "no action": {"type": "installationUpdate"},
}


@pytest.mark.parametrize("activity", NO_NEWS.values(), ids=NO_NEWS)
@pytest.mark.parametrize("where", CHATS.values(), ids=CHATS)
async def test_there_is_no_greeting_when(
    stage_with_the_bot: Stage, activity: Json, where: Json
) -> None:
    await stage_with_the_bot.driver.activity(activity | where)

    assert await greetings(stage_with_the_bot) == []


async def test_where_parley_has_been_spoken_to_it_is_no_news(stage_with_the_bot: Stage) -> None:
    """Teams adds a bot to a group when somebody mentions it first."""
    stage = stage_with_the_bot
    await stage.driver.channel("what is a qualified lead?", root="1")
    await stage.driver.activity(HERE | in_channel("1"))
    await stage.driver.activity(INSTALLED | TEAM)

    assert len(await greetings(stage)) == 1


async def test_whoever_does_not_name_themselves_is_greeted_too(stage_with_the_bot: Stage) -> None:
    await stage_with_the_bot.driver.activity(INSTALLED | TEAM | {"from": {"id": BOT}})

    assert len(await greetings(stage_with_the_bot)) == 1


async def test_after_a_restart_it_is_still_no_news() -> None:
    async with await open_memory() as store:
        for greeted in (1, 0):
            claims, addresses = MemoryStore(), StoredAddresses(store.references)
            async with open_stage(claims, small_company(claims), addresses=addresses) as stage:
                await stage.driver.activity(INSTALLED | TEAM)
                assert len(await greetings(stage)) == greeted


async def test_whoever_takes_parley_away_and_adds_it_again_is_greeted_again(
    stage_with_the_bot: Stage,
) -> None:
    stage = stage_with_the_bot
    other = TEAM["channelData"] | {"team": {"id": "19:another@thread.tacv2"}}
    await stage.driver.activity(INSTALLED | TEAM)
    await stage.driver.activity(INSTALLED | {"action": "remove"} | TEAM)
    await stage.driver.activity(INSTALLED | TEAM | {"channelData": other})

    assert len(await greetings(stage)) == 2
