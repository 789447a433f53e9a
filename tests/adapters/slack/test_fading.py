"""The buttons of a question go once a later turn made it void, whatever way that turn came."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from adapters.fading import Fading
from adapters.folder.prompts import read_prompts
from adapters.questions import Keeps, Questions
from adapters.slack.client import open_session, web_client
from adapters.slack.ears import Ears
from adapters.slack.posting import SlackPosts
from adapters.slack.render import render
from adapters.store.engine import sqlite_url
from adapters.store.memory import MemoryStore
from adapters.store.migrate import migrate
from adapters.store.store import open_store
from bot.cards import Card, Paragraph
from bot.messages import Place
from bot.open_questions import Void
from bot.talk import Talk
from tests.adapters.company import small_company
from tests.adapters.slack.conftest import Stage, open_stage
from tests.adapters.slack.test_real_bot import button
from tests.fakes.slack import BOT, DM, GROWTH, TOKEN, FakeSlack, fake_slack, moment

Json = dict[str, Any]

PROMPTS = read_prompts(Path(__file__).parents[3] / "glossary")
ROOT = "1700000001.000100"
STUCK = "we are waiting for the price list"
SILENT = {"mute": "mute", "called solved": "it's solved, we have it now"}
ANSWERED = {"that's all": "that's all", "the next need": "we also need the login for the CRM"}
GIVEN_UP = (
    "message_not_found",
    "cant_update_message",
    "edit_window_closed",
    "is_archived",
    "not_in_channel",
    "internal_error",
)


@asynccontextmanager
async def opened(store: Any) -> AsyncIterator[Stage]:
    """The real bot, which talks blockers through and is told where its questions stand."""
    questions, ears = Questions(store), Ears()
    talk = Talk(store, lambda: PROMPTS, ears=ears, questions=questions)
    bot = replace(small_company(store), talk=talk)
    async with open_stage(store, bot, ears=ears, questions=questions) as stage:
        yield stage


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async with opened(MemoryStore()) as stage:
        yield stage


async def ask(stage: Stage) -> Json:
    """Let Ana say what is in her way, and return the question below it."""
    await stage.driver.mention(STUCK, ts=ROOT)
    await stage.slack.until_posted(1)
    return stage.slack.posted[0]


async def reply(stage: Stage, text: str, *, event_id: str | None = None, **more: str) -> None:
    said = {"type": "message", "channel_type": "channel", "text": text, "thread_ts": ROOT}
    await stage.driver.event(said | more, event_id=event_id)


def bare(question: Json) -> list[Json]:
    """The blocks that say something; the others are there to answer, and say how."""
    return [one for one in question["blocks"] if one["type"] == "rich_text"]


def changes(stage: Stage) -> list[Json]:
    return [asked for method, asked in stage.slack.called if method == "chat.update"]


async def test_a_question_stands_with_its_buttons_while_it_can_be_answered(stage: Stage) -> None:
    question = await ask(stage)
    await reply(stage, "lunch at one?", user="U0BEN")
    await stage.driver.mention("what does qualified lead mean?", ts="1700000077.000100")
    await stage.slack.until_posted(2)
    await stage.side.close()

    assert [one["type"] for one in question["blocks"]][-3:] == ["actions", "actions", "context"]
    assert changes(stage) == []


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
async def test_what_ends_a_dialogue_in_silence_takes_the_buttons(stage: Stage, text: str) -> None:
    question = await ask(stage)
    await reply(stage, text)
    change = await stage.slack.until_called("chat.update")

    assert (change["channel"], change["ts"]) == (GROWTH, moment(0))
    assert (change["text"], change["blocks"]) == (question["text"], bare(question))
    assert len(stage.slack.posted) == 1


@pytest.mark.parametrize("text", ANSWERED.values(), ids=ANSWERED)
async def test_a_turn_that_is_answered_takes_the_buttons_of_the_question_before(
    stage: Stage, text: str
) -> None:
    question = await ask(stage)
    await reply(stage, text)
    change = await stage.slack.until_called("chat.update")

    assert (change["ts"], change["blocks"]) == (moment(0), bare(question))
    assert stage.slack.asked.count("chat.postMessage") == 2
    assert stage.slack.asked[-1] == "chat.update"


async def test_each_question_of_a_long_dialogue_loses_its_buttons_once(stage: Stage) -> None:
    await ask(stage)
    for number, text in enumerate(("the login for the CRM", "an owner for it", "that's all"), 2):
        await reply(stage, text)
        await stage.slack.until_posted(number)
    await reply(stage, "thanks all")
    await stage.side.close()

    assert [one["ts"] for one in changes(stage)] == [moment(0), moment(1), moment(2)]
    assert not any(one["type"] == "actions" for one in stage.slack.posted[3]["blocks"])


async def test_a_mention_and_a_direct_message_take_them_too(stage: Stage) -> None:
    await ask(stage)
    await stage.driver.mention("that's all", thread_ts=ROOT)
    await stage.slack.until_called("chat.update")
    await stage.driver.direct(STUCK)
    await stage.slack.until_posted(3)
    await stage.driver.direct("mute")
    change = await stage.slack.until_called("chat.update", 2)

    assert (change["channel"], change["ts"]) == (DM, moment(2))


async def test_quiet_asked_for_by_an_emoji_takes_them_too(stage: Stage) -> None:
    question = await ask(stage)
    stage.slack.threads[moment(0)] = [
        {"ts": moment(0), "text": question["text"], "user": BOT, "thread_ts": ROOT}
    ]
    item = {"type": "message", "channel": GROWTH, "ts": moment(0)}
    await stage.driver.event({"type": "reaction_added", "reaction": "mute", "item": item})
    change = await stage.slack.until_called("chat.update")

    assert change["ts"] == moment(0)


async def test_a_pressed_button_changes_its_message_as_ever_and_not_twice(stage: Stage) -> None:
    question = await ask(stage)
    pressed = {"thread": ROOT, "message": question, "ts": moment(0)}
    await stage.driver.click(*button(question, "That's all"), **pressed)  # type: ignore[arg-type]
    await stage.slack.until_posted(3)
    await stage.side.close()

    assert [one["blocks"] for one in stage.slack.responded] == [bare(question)]
    assert changes(stage) == []


async def test_an_older_question_that_is_pressed_takes_the_latest_along(stage: Stage) -> None:
    first = await ask(stage)
    await reply(stage, "the login for the CRM")
    await stage.slack.until_called("chat.update")
    pressed = {"thread": ROOT, "message": first, "ts": moment(0)}
    await stage.driver.click(*button(first, "That's all"), **pressed)  # type: ignore[arg-type]
    change = await stage.slack.until_called("chat.update", 2)

    assert change["ts"] == moment(1)


async def test_a_question_from_before_a_restart_loses_its_buttons(tmp_path: Path) -> None:
    url = sqlite_url(tmp_path / "parley.db")
    await migrate(url)
    async with open_store(url) as store, opened(store) as before:
        question = await ask(before)
    async with open_store(url) as store, opened(store) as after:
        after.slack.posted.append(question)
        await reply(after, "mute", event_id="Ev-after", ts="1700000088.000100")
        change = await after.slack.until_called("chat.update")

    assert (change["ts"], change["blocks"]) == (moment(0), bare(question))


@pytest.mark.parametrize("error", GIVEN_UP)
async def test_what_slack_refuses_is_given_up_with_a_line_that_few_read(
    stage: Stage, error: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "adapters")
    stage.slack.refuses["chat.update"] = error
    await ask(stage)
    await reply(stage, "that's all")
    await stage.slack.until_asked("chat.update")
    await stage.side.close()

    assert stage.slack.asked.count("chat.update") == 1
    assert len(stage.slack.posted) == 2
    about = [one for one in caplog.records if "buttons of a question" in one.getMessage()]
    assert [one.levelname for one in about] == ["DEBUG"]
    assert not [one for one in caplog.records if one.levelno > logging.DEBUG]


class Away(MemoryStore):
    """A store that is gone when something is to be added to it."""

    async def add(self, place: Place, more: dict[str, object]) -> None:
        raise ConnectionError("the database is away")


async def test_a_turn_stands_although_nobody_could_note_where(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with opened(Away()) as stage:
        await ask(stage)
        await reply(stage, "that's all")
        await stage.slack.until_posted(2)
        await stage.side.close()

        assert len(stage.slack.posted) == 2
        assert changes(stage) == []
        assert not [one for one in caplog.records if one.levelno > logging.DEBUG]


class Kept:
    """Keeps nothing; nothing is asked of it."""

    async def add(self, place: Place, more: dict[str, object]) -> None:
        raise AssertionError(more)


@asynccontextmanager
async def fading(pause: float = 0.0) -> AsyncIterator[tuple[FakeSlack, Fading[str]]]:
    """A Slack with two messages of ours in it."""

    async def token_of(channel: str) -> str:
        return TOKEN

    async with fake_slack() as slack, open_session(connections=2) as session:
        client = web_client(session, token=TOKEN, api_url=f"{slack.url}api/", patient=False)
        posts = SlackPosts(client, token_of)
        for text in ("one?", "two?"):
            await posts.post(Place("slack", GROWTH), Card(text), slot=text)
        yield slack, Fading(posts.change, pause=pause)


def void(number: int) -> Void:
    return Void(moment(number), Card("Is that all?", (Paragraph(("Is that all?",)),)))


async def test_it_waits_as_long_as_slack_says_and_tries_again() -> None:
    async with fading() as (slack, last):
        slack.limits = ["0", "0"]
        last.later(GROWTH, void(0))
        change = await slack.until_called("chat.update")
        await last.close()

        assert slack.asked.count("chat.update") == 3
        assert change["blocks"] == render(void(0).card)["blocks"]


async def test_it_gives_up_when_slack_wants_peace_for_long_and_goes_on_with_the_next() -> None:
    async with fading() as (slack, last):
        slack.limits = ["3600"]
        last.later(GROWTH, void(0))
        last.later(GROWTH, void(1))
        await last.close()

        assert [asked["ts"] for _, asked in slack.called] == [moment(1)]
        assert slack.asked.count("chat.update") == 2


async def test_one_goes_after_the_other_with_a_pause_that_the_end_cuts_short() -> None:
    async with fading(pause=3600.0) as (slack, last):
        last.later(GROWTH, void(0))
        await slack.until_called("chat.update")
        last.later(GROWTH, void(1))
        before = len(slack.called)
        await last.close()

        assert (before, len(slack.called)) == (1, 2)


async def test_what_is_no_turn_of_a_dialogue_is_looked_up_nowhere() -> None:
    kept: Keeps = Kept()

    assert await Questions(kept).out(GROWTH, "1.2", "1.3") is None
