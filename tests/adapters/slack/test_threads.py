"""What stands above a mention in its thread: read where it may be, and done without where not."""

from typing import Any

import pytest

from bot.messages import PARLEY
from tests.adapters.slack.conftest import Stage
from tests.fakes.slack import BOT, GROWTH

ROOT = "1700000000.000100"


def said(number: int, text: str, **more: Any) -> dict[str, Any]:
    return {
        "type": "message",
        "user": "U0BEA",
        "text": text,
        "ts": f"17000000{number:02d}.000100",
    } | more


async def mention(stage: Stage, number: int, text: str = "what does that mean?") -> None:
    await stage.driver.mention(text, ts=f"17000000{number:02d}.000100", thread_ts=ROOT)


async def above(stage: Stage) -> list[list[str]]:
    await stage.side.close()
    return [[one.text for one in message.before] for message in stage.parrot.heard]


async def test_what_people_said_above_comes_with_the_question(stage: Stage) -> None:
    stage.slack.threads[ROOT] = [
        said(0, "our MQL is &lt;50"),
        said(1, f"ask <@{BOT}>"),
        said(2, "an answer of ours", bot_id="B1"),
        said(9, "said later"),
    ]
    await mention(stage, 5)

    assert await above(stage) == [["our MQL is <50", f"ask {PARLEY}"]]


async def test_of_a_thread_that_is_known_only_the_new_is_read(stage: Stage) -> None:
    stage.slack.threads[ROOT] = [said(0, "first")]
    await mention(stage, 5)
    await stage.slack.until_posted(1)
    stage.slack.threads[ROOT] = [said(0, "first"), said(6, "second")]
    await mention(stage, 7)

    assert await above(stage) == [["first"], ["first", "second"]]


async def test_outside_a_thread_nothing_is_read(stage: Stage) -> None:
    await stage.driver.mention("lead")

    assert await above(stage) == [[]]
    assert "conversations.replies" not in stage.slack.asked


async def test_what_was_not_said_to_the_bot_is_no_reason_to_read(stage: Stage) -> None:
    await stage.driver.event({"type": "message", "text": "lunch?", "thread_ts": ROOT})

    assert await above(stage) == [[]]
    assert "conversations.replies" not in stage.slack.asked


async def test_without_the_scope_it_is_asked_for_once_and_answered_all_the_same(
    stage: Stage,
) -> None:
    stage.slack.shows_history = False
    await mention(stage, 5)
    await stage.slack.until_posted(1)
    await mention(stage, 7)
    await stage.slack.until_posted(2)

    assert stage.slack.asked.count("conversations.replies") == 1


@pytest.mark.parametrize("trouble", ["limits", "failures"])
async def test_when_slack_does_not_tell_the_question_is_answered_all_the_same(
    stage: Stage, trouble: str
) -> None:
    await stage.driver.mention("warm up")
    await stage.slack.until_posted(1)
    setattr(stage.slack, trouble, ["30"] if trouble == "limits" else 1)
    await mention(stage, 5)
    await stage.slack.until_posted(2)

    assert stage.slack.posted[1]["channel"] == GROWTH


async def test_that_in_a_thread_is_what_was_said_above(stage_with_the_bot: Stage) -> None:
    stage = stage_with_the_bot
    stage.slack.threads[ROOT] = [said(0, "is every qualified lead in the CRM?")]
    await mention(stage, 5, "translate this for IT")
    await stage.slack.until_posted(1)

    assert "qualified lead" in stage.slack.posted[0]["text"]
