"""A chat, a mention and a pressed button, from Teams' activity to Teams' connector."""

import asyncio
from typing import Any
from urllib.parse import quote

import pytest

from bot.messages import PARLEY, Addressed, Person, Place
from tests.adapters.teams.conftest import Stage
from tests.fakes.adaptive_card import card_problems, texts
from tests.fakes.teams import (
    ANA,
    ANA_AT_WORK,
    BOT,
    CHAT,
    GROUP,
    GROWTH,
    TAG,
    conversation,
    in_channel,
    mention,
)

Json = dict[str, Any]


def shown(card: Json) -> str:
    return " ".join(texts(card))


async def test_a_chat_is_answered_in_the_chat(stage: Stage) -> None:
    response = await stage.driver.personal("what is a lead?", id="42")
    await stage.teams.until_posted(1)

    assert response.status == 200
    [answer] = stage.teams.posted
    assert (answer.method, answer.conversation, answer.message) == ("POST", CHAT, "42")
    assert answer.body["summary"] == "You said: what is a lead?"
    assert answer.body["textFormat"] == "plain"
    assert "text" not in answer.body
    assert shown(answer.card) == "You said what is a lead? A parrot. Again"
    assert stage.parrot.heard[0].addressed is Addressed.DM


async def test_an_answer_says_who_speaks_to_whom_by_ids_alone(stage: Stage) -> None:
    await stage.driver.personal("lead")
    await stage.teams.until_posted(1)

    body = stage.teams.posted[0].body
    assert (body["from"], body["recipient"]) == ({"id": BOT}, {"id": ANA})
    assert "Ana" not in str(body)


async def test_a_mention_in_a_channel_is_answered_in_the_same_reply_chain(stage: Stage) -> None:
    await stage.driver.channel("what is a lead?", root="1699", id="1700")
    await stage.teams.until_posted(1)

    [answer] = stage.teams.posted
    assert answer.conversation == f"{GROWTH};messageid=1699"
    assert answer.message == "1700"
    assert quote(f"{GROWTH};messageid=1699", safe="") in answer.path
    [message] = stage.parrot.heard
    assert message.text == f"{PARLEY} what is a lead?"
    assert message.place == Place("teams", GROWTH, "1699")
    assert message.addressed is Addressed.MENTION
    assert message.person == Person("teams", ANA_AT_WORK, "Ana")


async def test_a_mention_in_a_group_is_answered_in_the_group(stage: Stage) -> None:
    await stage.driver.group("what is a lead?")
    await stage.teams.until_posted(1)

    assert stage.teams.posted[0].conversation == GROUP
    assert stage.parrot.heard[0].text == f"{PARLEY} what is a lead?"


@pytest.mark.parametrize("where", [in_channel(), conversation(GROUP, "groupChat")])
async def test_what_people_say_to_each_other_gets_no_answer(stage: Stage, where: Json) -> None:
    others = {"text": "<at>Bob</at> lunch?", "entities": [mention("Bob", "29:bob")]}
    response = await stage.driver.activity(others | where)
    await stage.side.close()

    assert response.status == 200
    assert [message.addressed for message in stage.parrot.heard] == [Addressed.NONE]
    assert stage.teams.posted == []


async def test_one_activity_that_comes_three_times_is_answered_once(stage_on_sqlite: Stage) -> None:
    stage = stage_on_sqlite
    statuses = [
        response.status
        for response in await asyncio.gather(
            *(stage.driver.channel("lead", root="1699", id="1700") for _ in range(3))
        )
    ]
    await stage.side.close()

    assert statuses == [200, 200, 200]
    assert len(stage.teams.posted) == 1


async def test_one_id_in_two_chats_is_two_messages(stage: Stage) -> None:
    await stage.driver.personal("lead", id="1")
    await stage.driver.group("lead", id="1")
    await stage.teams.until_posted(2)


async def test_an_activity_without_an_id_is_answered_beside_it(stage: Stage) -> None:
    await stage.driver.personal("lead", id=None)
    await stage.teams.until_posted(1)

    assert stage.teams.posted[0].message == ""


MACHINES: dict[str, Json] = {
    "another bot": {"from": {"id": "28:another"}, "text": "lead"},
    "a bot by its role": {"from": {"id": "29:x", "role": "bot"}, "text": "lead"},
    "ourselves": {"from": {"id": BOT}, "text": "lead"},
    "nobody": {"from": None, "text": "lead"},
    "nothing said": {"text": ""},
    "a picture": {"attachments": [{"contentType": "image/png"}]},
    "an edit": {"type": "messageUpdate", "text": "lead"},
    "a deletion": {"type": "messageDelete"},
    "a reaction": {"type": "messageReaction", "reactionsAdded": [{"type": "like"}]},
    "somebody types": {"type": "typing"},
    "somebody else was added": {
        "type": "conversationUpdate",
        "membersAdded": [{"id": "29:bob"}],
    },
    "the bot was taken away": {"type": "installationUpdate", "action": "remove"},
    "an activity of tomorrow": {"type": "tomorrow"},
}


@pytest.mark.parametrize("activity", MACHINES.values(), ids=MACHINES.keys())
async def test_what_no_person_said_is_acknowledged_and_ignored(
    stage: Stage, activity: Json
) -> None:
    response = await stage.driver.activity(conversation(CHAT, "personal") | activity)
    await stage.side.close()

    assert response.status == 200
    assert stage.parrot.heard == []
    assert stage.teams.posted == []


async def test_an_installation_is_welcomed_once_with_help(stage_on_sqlite: Stage) -> None:
    stage = stage_on_sqlite
    statuses = [response.status for response in await stage.driver.installed()]
    await stage.side.close()

    assert statuses == [200, 200]
    assert [(message.text, message.addressed) for message in stage.parrot.heard] == [
        ("help", Addressed.DM)
    ]
    assert [answer.message for answer in stage.teams.posted] == [""]


async def test_a_button_changes_the_card_for_the_person_who_pressed_it(stage: Stage) -> None:
    await stage.driver.channel("lead", root="1699")
    await stage.teams.until_posted(1)
    response = await stage.driver.press(action(stage.teams.posted[0].card, "Again"), root="1699")
    answer = await response.json()

    assert response.status == 200
    assert (answer["statusCode"], answer["type"]) == (
        200,
        "application/vnd.microsoft.card.adaptive",
    )
    assert card_problems(answer["value"]) == []
    assert shown(answer["value"]) == f"define: {PARLEY} lead "[:-1]
    assert len(stage.teams.posted) == 1
    assert stage.parrot.clicked[0].place == Place("teams", GROWTH, "1699")


async def test_pressing_twice_is_answered_twice(stage: Stage) -> None:
    """Teams waits for each answer, and a retry must be answered like the first try."""
    again = {"verb": "know", "data": {"act": "know", "value": "lead"}}
    answers = [await (await stage.driver.press(again, id="f:1")).json() for _ in range(2)]

    assert answers[0] == answers[1]
    assert answers[0]["statusCode"] == 200


async def test_an_old_client_gets_the_answer_as_a_message(stage: Stage) -> None:
    await stage.driver.personal("lead")
    await stage.teams.until_posted(1)
    await stage.driver.submit(action(stage.teams.posted[0].card, "Again"))
    await stage.teams.until_posted(2)

    assert shown(stage.teams.posted[1].card) == "define: lead"


async def test_what_was_typed_beside_a_button_comes_with_the_click(stage: Stage) -> None:
    pressed = {"verb": "answer", "data": {"act": "answer", "value": "n1", "entry": "typed0"}}
    await stage.driver.press(pressed, typed={"typed0": "a signed contract", "typed1": "x"})

    [click] = stage.parrot.clicked
    assert (click.act, click.value, click.words) == ("answer", "n1", "a signed contract")
    assert click.person.id == ANA_AT_WORK


async def test_a_button_that_means_nothing_any_more_says_so(stage: Stage) -> None:
    response = await stage.driver.press({"verb": "mute", "data": {}})
    answer = await response.json()

    assert response.status == 200
    assert (answer["statusCode"], answer["type"]) == (400, "application/vnd.microsoft.error")
    assert "ask me again" in answer["value"]["message"]


INVOKES = {
    "one we do not know": {"name": "composeExtension/query", "value": {"commandId": "x"}},
    "a button of nobody": {"name": "adaptiveCard/action", "value": {"action": {"verb": ""}}},
    "a button of nothing": {"name": "adaptiveCard/action", "value": []},
    "one without a name": {},
}


@pytest.mark.parametrize("invoke", INVOKES.values(), ids=INVOKES.keys())
async def test_an_invoke_that_is_not_ours_is_a_bad_request(stage: Stage, invoke: Json) -> None:
    response = await stage.driver.activity({"type": "invoke"} | in_channel() | invoke)

    assert response.status == 400


async def test_hostile_words_come_back_as_they_were_typed(stage: Stage) -> None:
    await stage.driver.personal("&lt;at&gt;x&lt;/at&gt; **b** [x](https://evil.example) \ud83d")
    await stage.teams.until_posted(1)

    said = "<at>x</at> **b** [x](https://evil.example) ?"
    assert said in texts(stage.teams.posted[0].card)


async def test_forty_thousand_characters_are_answered_within_one_message(stage: Stage) -> None:
    await stage.driver.channel("a sentence of five words. " * 1_600, root="1")
    await stage.teams.until_posted(1)

    words = texts(stage.teams.posted[0].card)
    assert "words. …" in words[1]
    assert words[-1].startswith("The rest is left out")


async def test_a_mention_alone_is_heard(stage: Stage) -> None:
    await stage.driver.activity({"text": TAG, "entities": [mention()]} | in_channel())
    await stage.teams.until_posted(1)

    assert stage.parrot.heard[0].text == PARLEY


def action(card: Json, title: str) -> Json:
    """The button of a card that reads `title`."""
    rows = [each["actions"] for each in card["body"] if each["type"] == "ActionSet"]
    [found] = [each for row in rows for each in row if each["title"] == title]
    return dict(found)
