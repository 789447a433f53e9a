"""A mention, a direct message, a command and a click, from Slack's signature to Slack's API."""

import asyncio
from typing import Any

import pytest

from bot.messages import PARLEY, Addressed
from tests.adapters.slack.conftest import Stage
from tests.fakes.block_kit import problems, texts
from tests.fakes.slack import ANA, BOT, DM, GROWTH

Json = dict[str, Any]


def shown(message: Json) -> str:
    return " ".join(texts(message["blocks"]))


async def test_a_mention_is_answered_once_in_its_thread(stage: Stage) -> None:
    response = await stage.driver.mention("what is a lead?", ts="1700000001.000200")
    await stage.slack.until_posted(1)

    assert response.status == 200
    [answer] = stage.slack.posted
    assert (answer["channel"], answer["thread_ts"]) == (GROWTH, "1700000001.000200")
    assert answer["text"] == "You said: &lt;@PARLEY&gt; what is a lead?"
    assert not answer["unfurl_links"]
    assert not answer["unfurl_media"]


async def test_a_mention_inside_a_thread_is_answered_in_that_thread(stage: Stage) -> None:
    await stage.driver.mention("and this?", thread_ts="1699999999.000100")
    await stage.slack.until_posted(1)

    assert stage.slack.posted[0]["thread_ts"] == "1699999999.000100"
    assert stage.parrot.heard[0].place.thread == "1699999999.000100"


async def test_a_direct_message_is_answered_beside_it(stage: Stage) -> None:
    await stage.driver.direct("what is a lead?")
    await stage.slack.until_posted(1)

    assert stage.slack.posted[0]["channel"] == DM
    assert "thread_ts" not in stage.slack.posted[0]
    assert stage.parrot.heard[0].addressed is Addressed.DM


async def test_what_people_say_to_each_other_gets_no_answer(stage: Stage) -> None:
    await stage.driver.event({"type": "message", "text": "lunch?"})
    await stage.side.close()

    assert [message.addressed for message in stage.parrot.heard] == [Addressed.NONE]
    assert stage.slack.posted == []


async def test_one_delivery_that_comes_three_times_is_answered_once(stage_on_sqlite: Stage) -> None:
    stage = stage_on_sqlite
    event = {"type": "app_mention", "text": f"<@{BOT}> lead", "ts": "1700000001.000200"}
    statuses = [
        (await stage.driver.event(event, event_id="Ev1", retry=retry)).status for retry in (0, 1, 2)
    ]
    await stage.side.close()

    assert statuses == [200, 200, 200]
    assert len(stage.slack.posted) == 1


async def test_a_mention_and_its_twin_are_answered_once(stage_on_sqlite: Stage) -> None:
    """One "@Parley lead" arrives as an app_mention and as a message, with ids of their own."""
    stage = stage_on_sqlite
    said = {"text": f"<@{BOT}> lead", "ts": "1700000001.000200"}
    await asyncio.gather(
        *(stage.driver.event({"type": kind} | said) for kind in ("app_mention", "message"))
    )
    await stage.side.close()

    assert len(stage.slack.posted) == 1
    assert stage.parrot.heard[0].addressed is Addressed.MENTION


MACHINES: dict[str, Json] = {
    "another bot": {"type": "message", "bot_id": "B1", "text": f"<@{BOT}> lead"},
    "another bot's mention": {"type": "app_mention", "bot_id": "B1", "text": f"<@{BOT}> lead"},
    "ourselves": {"type": "message", "user": BOT, "text": "an answer"},
    "an edit": {"type": "message", "subtype": "message_changed", "message": {"text": "x"}},
    "a deletion": {"type": "message", "subtype": "message_deleted", "deleted_ts": "1"},
    "somebody joined": {"type": "message", "subtype": "channel_join", "text": "<@U1> joined"},
    "nothing said": {"type": "message", "text": ""},
    "an event of no use": {"type": "app_home_opened", "tab": "messages"},
    "an event that nobody knows": {"type": "the_future"},
}


@pytest.mark.parametrize("event", MACHINES.values(), ids=MACHINES.keys())
async def test_what_no_person_said_is_acknowledged_and_ignored(stage: Stage, event: Json) -> None:
    response = await stage.driver.event(event)
    await stage.side.close()

    assert response.status == 200
    assert stage.parrot.heard == []
    assert stage.slack.posted == []


async def test_a_command_is_answered_in_the_acknowledgement(stage: Stage) -> None:
    response = await stage.driver.command("what is a payload?")
    answer = await response.json()

    assert response.status == 200
    assert answer["response_type"] == "ephemeral"
    assert "what is a payload?" in shown(answer)
    assert "Share here" in shown(answer)
    assert problems(answer) == []
    assert stage.slack.posted == []
    assert stage.parrot.heard[0].addressed is Addressed.SLASH


async def test_a_private_answer_is_shared_on_a_click_and_once(stage: Stage) -> None:
    for _ in range(2):
        assert (await stage.driver.click("share:0", "lead", private=True)).status == 200
    await stage.side.close()

    [answer] = stage.slack.responded
    assert answer["response_type"] == "in_channel"
    assert answer["replace_original"] is False
    assert stage.slack.posted == []


async def test_a_click_in_private_is_answered_in_private(stage: Stage) -> None:
    await stage.driver.click("define:1", "churn", private=True)
    await stage.slack.until_posted(1)

    assert stage.slack.responded[0]["response_type"] == "ephemeral"
    assert shown(stage.slack.responded[0]) == "define: churn"


async def test_a_word_picked_in_public_is_answered_in_the_thread(stage: Stage) -> None:
    await stage.driver.click("define:1", "churn")
    await stage.slack.until_posted(1)

    [answer] = stage.slack.posted
    assert (answer["channel"], answer["thread_ts"]) == (GROWTH, "1700000050.000100")


async def test_a_turn_of_a_dialogue_is_for_all_and_its_question_loses_its_buttons(
    stage: Stage,
) -> None:
    said = {"type": "section", "text": {"type": "mrkdwn", "text": "Is there something else?"}}
    asked = {"text": "Is there something else?", "blocks": [said, {"type": "actions"}]}
    await stage.driver.click("talk-done:1", "", message=asked)
    await stage.slack.until_posted(2)

    [answer], [question] = stage.slack.posted, stage.slack.responded
    assert (answer["channel"], answer["thread_ts"]) == (GROWTH, "1700000050.000100")
    assert (question["replace_original"], question["blocks"]) == (True, [said])


async def test_what_concerns_one_person_is_answered_to_them_alone(stage: Stage) -> None:
    await stage.driver.click("know:1", "churn")
    await stage.slack.until_posted(1)

    [answer] = stage.slack.responded
    assert answer["response_type"] == "ephemeral"
    assert stage.slack.posted == []


async def test_a_click_in_a_direct_message_is_answered_beside_it(stage: Stage) -> None:
    await stage.driver.click("know:1", "churn", channel=DM)
    await stage.slack.until_posted(1)

    assert stage.slack.posted[0]["channel"] == DM
    assert "thread_ts" not in stage.slack.posted[0]


async def test_what_was_typed_beside_a_button_comes_with_the_click(stage: Stage) -> None:
    await stage.driver.click("answer:2", "need-1", typed="a signed contract")
    await stage.slack.until_posted(1)

    [click] = stage.parrot.clicked
    assert (click.act, click.value, click.words) == ("answer", "need-1", "a signed contract")
    assert click.person.id == ANA


async def test_a_click_may_be_answered_with_silence(stage: Stage) -> None:
    response = await stage.driver.click("mute:0")
    await stage.side.close()

    assert response.status == 200
    assert stage.slack.posted == stage.slack.responded == []


async def test_hostile_words_come_back_as_they_were_typed(stage: Stage) -> None:
    await stage.driver.mention("&lt;!channel&gt; *b* &amp;lt; <https://evil.example|bank> \ud83d")
    await stage.slack.until_posted(1)

    said = f"{PARLEY} <!channel> *b* &lt; https://evil.example ?"
    assert said in shown(stage.slack.posted[0])
    assert "<!channel>" not in stage.slack.posted[0]["text"]
