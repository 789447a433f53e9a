"""In Teams too the buttons of a question go once a later turn made it void."""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from adapters.folder.prompts import read_prompts
from adapters.questions import Questions
from adapters.store.memory import MemoryStore
from adapters.teams.anonymous import Anonymous
from adapters.teams.connector import (
    Connector,
    Line,
    NotDeliveredError,
    Patience,
    open_session,
)
from adapters.teams.ears import Ears
from adapters.teams.render import message
from bot.cards import Card
from bot.talk import Talk
from tests.adapters.company import small_company
from tests.adapters.teams.conftest import Stage, open_stage
from tests.adapters.teams.test_pressed import actions, shown
from tests.fakes.teams import CHAT, GROUP, GROWTH, Posted, fake_teams, in_channel

Say = Callable[[Stage, str], Awaitable[Any]]

PROMPTS = read_prompts(Path(__file__).parents[3] / "glossary")
STUCK = "we are waiting for the price list"
PLACES: dict[str, tuple[str, Say]] = {
    "a channel": (
        f"{GROWTH};messageid=1700", lambda stage, text: stage.driver.channel(text, root="1700")
    ),
    "a chat of several": (GROUP, lambda stage, text: stage.driver.group(text)),
    "alone with it": (CHAT, lambda stage, text: stage.driver.personal(text)),
}  # fmt: skip


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    """The real bot, which talks blockers through and is told where its questions stand."""
    store = MemoryStore()
    questions = Questions(store)
    talk = Talk(store, lambda: PROMPTS, ears=Ears(threads=True), questions=questions)
    bot = replace(small_company(store), talk=talk)
    async with open_stage(store, bot, questions=questions) as stage:
        yield stage


def changes(stage: Stage) -> list[Posted]:
    return [call for call in stage.teams.posted if call.method == "PUT"]


def without_ways_to_answer(question: Posted, changed: Posted) -> bool:
    """Whether the words are the same, and nothing can be pressed or typed."""
    kinds = {each["type"] for each in changed.card["body"]}
    said = shown(changed.card)
    return kinds == {"RichTextBlock"} and bool(said) and shown(question.card).startswith(said)


@pytest.mark.parametrize(("where", "say"), PLACES.values(), ids=PLACES)
async def test_the_next_question_takes_the_buttons_of_the_one_before(
    stage: Stage, where: str, say: Say
) -> None:
    await say(stage, STUCK)
    await stage.teams.until_posted(1)
    await say(stage, "we also need the login for the CRM")
    await stage.teams.until_posted(3)

    question, following, changed = stage.teams.posted
    assert (changed.method, changed.conversation, changed.message) == ("PUT", where, "posted-1")
    assert actions(following.card).keys() >= {"That's all", "Not now"}
    assert without_ways_to_answer(question, changed)


@pytest.mark.parametrize("typed", ["mute", "it's solved, we have it now"])
async def test_what_ends_a_dialogue_in_silence_takes_the_buttons(stage: Stage, typed: str) -> None:
    await stage.driver.channel(STUCK, root="1700")
    await stage.teams.until_posted(1)
    await stage.driver.channel(typed, root="1700")
    await stage.teams.until_posted(2)

    assert [call.message for call in changes(stage)] == ["posted-1"]


async def test_a_pressed_button_takes_them_for_all(stage: Stage) -> None:
    await stage.driver.channel(STUCK, root="1700")
    await stage.teams.until_posted(1)
    await stage.driver.press(actions(stage.teams.posted[0].card)["That's all"])
    await stage.teams.until_posted(3)

    assert [call.message for call in changes(stage)] == ["posted-1"]


async def test_they_stay_while_others_talk_and_words_are_explained(stage: Stage) -> None:
    await stage.driver.channel(STUCK, root="1700")
    await stage.teams.until_posted(1)
    ben = {"id": "29:ben", "name": "Ben", "aadObjectId": "ben"}
    await stage.driver.activity({"text": "lunch?", "from": ben} | in_channel("1700"))
    await stage.driver.channel("what does qualified lead mean?", root="1701")
    await stage.teams.until_posted(2)
    await stage.side.close()

    assert changes(stage) == []


@pytest.mark.parametrize("status", [400, 403, 404, 500])
async def test_what_teams_refuses_is_given_up_with_a_line_that_few_read(
    stage: Stage, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "adapters")
    await stage.driver.channel(STUCK, root="1700")
    await stage.teams.until_posted(1)
    stage.teams.answers = [(status, {})]
    await stage.driver.channel("mute", root="1700")
    await stage.side.close()

    assert changes(stage) == []
    assert stage.teams.answers == []
    about = [one for one in caplog.records if "buttons of a question" in one.getMessage()]
    assert [one.levelname for one in about] == ["DEBUG"]
    assert not [one for one in caplog.records if one.levelno > logging.DEBUG]


async def test_a_change_that_is_refused_does_not_lose_the_way_to_a_chat() -> None:
    """A company may keep its messages from being changed; we may still speak there."""
    lost: list[str] = []

    async def dropped(conversation: str) -> None:
        lost.append(conversation)

    async with fake_teams() as teams, open_session(connections=1) as session:
        line = Line(session, Patience(tries=1), Anonymous().answers_to, dropped=dropped)
        connector = Connector(line, teams.url)
        teams.answers = [(403, {}), (403, {})]
        with pytest.raises(NotDeliveredError):
            await connector.put(CHAT, "posted-1", message(Card("Well?")))
        before = list(lost)
        with pytest.raises(NotDeliveredError):
            await connector.post(CHAT, message(Card("Well?")))

    assert (before, lost) == ([], [CHAT])
