"""Forms in Slack: a modal that opens at once, is checked at its fields, and answers in place."""

import asyncio

from tests.adapters.slack.conftest import Stage
from tests.adapters.slack.test_real_bot import button, shown
from tests.fakes.block_kit import texts
from tests.fakes.slack import ANA, DM, GROWTH


async def asked_to_propose(stage: Stage) -> None:
    await stage.driver.mention("what does blorptastic mean?", ts="1700000001.000200")
    await stage.slack.until_posted(1)
    thread = stage.slack.posted[0]["thread_ts"]
    await stage.driver.click(*button(stage.slack.posted[0], "Propose it"), thread=thread)
    await stage.slack.until_called("views.open")


async def test_a_proposal_opens_a_modal(stage_with_the_bot: Stage) -> None:
    stage = stage_with_the_bot
    await asked_to_propose(stage)

    [view] = stage.slack.views()
    labels = [each["label"]["text"] for each in view["blocks"] if each["type"] == "input"]
    assert labels[:2] == ["The word", "What it means"]
    assert (view["title"]["text"], view["submit"]["text"]) == ("Propose a meaning", "Propose")
    assert stage.slack.responded == []


async def test_what_was_sent_is_answered_to_its_author_in_the_thread(
    stage_with_the_bot: Stage,
) -> None:
    stage = stage_with_the_bot
    await asked_to_propose(stage)
    [view] = stage.slack.views()
    response = await stage.driver.submit(view, definition="Something *odd*", team="it")
    await stage.slack.until_posted(2)

    assert (response.status, await response.text()) == (200, "")
    [answer] = stage.slack.whispered
    assert (answer["channel"], answer["user"]) == (GROWTH, ANA)
    assert answer["thread_ts"] == "1700000001.000200"
    assert "with the maintainers: Something *odd*" in shown(answer)


async def test_what_is_wrong_is_said_at_its_field(stage_with_the_bot: Stage) -> None:
    stage = stage_with_the_bot
    await asked_to_propose(stage)
    [view] = stage.slack.views()
    response = await stage.driver.submit(view, definition="I refuse", team="it")

    said = await response.json()
    assert said["response_action"] == "errors"
    assert said["errors"] == {"field:0:definition": "That says nothing."}
    await stage.side.close()
    assert stage.slack.whispered == []


async def test_one_modal_that_comes_twice_is_answered_once(stage_with_the_bot: Stage) -> None:
    stage = stage_with_the_bot
    await asked_to_propose(stage)
    view = stage.slack.views()[0] | {"id": "V1", "hash": "1"}
    body = {
        "type": "view_submission", "team": {"id": "T0COMPANY"}, "user": {"id": ANA},
        "view": view | {"state": {"values": {
            "field:0:label": {"x": {"value": "blorp"}},
            "field:0:definition": {"x": {"value": "A thing"}},
        }}},
    }  # fmt: skip
    await asyncio.gather(stage.driver.interact(body), stage.driver.interact(body))
    await stage.side.close()

    assert len(stage.slack.whispered) == 1


async def test_where_slack_opens_no_modal_the_form_stands_in_the_message(
    stage_with_the_bot: Stage,
) -> None:
    stage = stage_with_the_bot
    stage.slack.refuses["views.open"] = "expired_trigger_id"
    await stage.driver.mention("what does blorptastic mean?")
    await stage.slack.until_posted(1)
    await stage.driver.click(*button(stage.slack.posted[0], "Propose it"))
    await stage.slack.until_posted(2)

    [form] = stage.slack.responded
    assert form["response_type"] == "ephemeral"
    assert [each["type"] for each in form["blocks"]].count("input") == 5


async def test_in_a_direct_message_the_answer_is_a_message(stage_with_the_bot: Stage) -> None:
    stage = stage_with_the_bot
    await stage.driver.click("propose:0", "blorp", channel=DM)
    await stage.slack.until_called("views.open")
    await stage.driver.submit(stage.slack.views()[0], definition="A thing", team="it")
    await stage.slack.until_posted(1)

    assert stage.slack.posted[0]["channel"] == DM
    assert stage.slack.whispered == []


async def test_who_cannot_be_told_in_the_channel_is_told_directly(
    stage_with_the_bot: Stage,
) -> None:
    stage = stage_with_the_bot
    stage.slack.refuses["chat.postEphemeral"] = "not_in_channel"
    await asked_to_propose(stage)
    await stage.driver.submit(stage.slack.views()[0], definition="A thing", team="it")
    await stage.slack.until_posted(2)

    assert stage.slack.posted[-1]["channel"] == ANA
    assert "with the maintainers" in " ".join(texts(stage.slack.posted[-1]["blocks"]))
