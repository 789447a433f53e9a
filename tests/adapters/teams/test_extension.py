"""The message extension, as Teams asks it: words while one is typed, and a message's menu."""

import asyncio
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.teams.payload import to_quoted
from bot.messages import PARLEY, Addressed, Person, Place
from bot.wording.explaining import NOTHING_ASKED
from bot.wording.lines import NOT_HERE, SOON
from tests.adapters.teams.conftest import Stage
from tests.adapters.teams.test_pressed import actions, dialog, last_line, shown
from tests.fakes.adaptive_card import card_problems
from tests.fakes.teams import ANA, ANA_AT_WORK, GROUP, GROWTH, conversation

Json = dict[str, Any]


def searched(typed: str | None) -> Json:
    name, value = ("initialRun", "true") if typed is None else ("query", typed)
    options = {"skip": 0, "count": 25}
    given = [{"name": name, "value": value}]
    return {"commandId": "search", "parameters": given, "queryOptions": options}


def chosen(command: str, text: str = "We count 40 captured contacts.", **more: Any) -> Json:
    """What Teams says of a message whose menu was opened."""
    payload = {
        "id": "1701",
        "replyToId": "1699",
        "from": {"user": {"id": "bob-at-work", "displayName": "Bob"}},
        "body": {"contentType": "html", "content": f"<div><p>{text}</p></div>"},
    }
    return {"commandId": command, "commandContext": "message", "messagePayload": payload | more}


def found(answer: Json) -> list[str]:
    attachments = answer["composeExtension"]["attachments"]
    return [each["preview"]["content"]["title"] for each in attachments]


async def invoke(stage: Stage, name: str, value: Json, **more: Any) -> Json:
    response = await stage.driver.invoke(f"composeExtension/{name}", value, **more)
    assert response.status == 200
    answer: Json = await response.json()
    return answer


@pytest.mark.parametrize("typed", [None, "qua", "QUALIFIED LEADS", "captured"])
async def test_words_are_offered_while_one_is_typed(registered: Stage, typed: str | None) -> None:
    answer = await invoke(registered, "query", searched(typed))
    label = "captured contact" if typed == "captured" else "qualified lead"

    assert found(answer) == [label]
    text = answer["composeExtension"]["attachments"][0]["preview"]["content"]["text"]
    assert text.startswith("Marketing" if label == "qualified lead" else "IT: A person")
    assert "<" not in text


async def test_a_client_that_does_not_name_itself_gets_the_cards_at_once(
    stage_with_the_bot: Stage,
) -> None:
    answer = await invoke(stage_with_the_bot, "query", searched("qua"), entities=[])
    [attachment] = answer["composeExtension"]["attachments"]

    assert "tap" not in attachment["preview"]["content"]
    assert card_problems(attachment["content"]) == []
    assert actions(attachment["content"]) == {}


async def test_a_word_that_nobody_wrote_down_is_said_to_be_none(stage: Stage) -> None:
    answer = await invoke(stage, "query", searched("zebra"))

    assert answer["composeExtension"]["type"] == "message"
    assert "no such word" in answer["composeExtension"]["text"]


async def test_the_word_that_is_picked_goes_into_the_message_as_a_card_to_read(
    registered_bot: Stage,
) -> None:
    answer = await invoke(registered_bot, "query", searched("qua"))
    picked = answer["composeExtension"]["attachments"][0]["preview"]["content"]["tap"]["value"]
    chosen = await invoke(registered_bot, "selectItem", picked)
    [attachment] = chosen["composeExtension"]["attachments"]

    assert card_problems(attachment["content"]) == []
    assert "What differs:" in shown(attachment["content"])
    assert actions(attachment["content"]) == {}
    assert registered_bot.teams.posted == []


async def test_a_message_is_explained_to_one_person_alone(stage_with_the_bot: Stage) -> None:
    stage = stage_with_the_bot
    asked = dialog(await invoke(stage, "fetchTask", chosen("explain")))
    pressed = {"data": actions(asked)["For Marketing"]["data"]}
    told = dialog(await invoke(stage, "submitAction", chosen("explain") | pressed))

    assert shown(asked).startswith("Whose words shall I put it in?")
    assert "captured contact" in shown(told)
    assert "qualified lead" in shown(told)
    assert "For IT" in actions(told)
    assert stage.teams.posted == []


async def test_an_explanation_can_be_sent_on(stage_with_the_bot: Stage) -> None:
    stage = stage_with_the_bot
    data = {"act": "explain", "value": "marketing\nWe count 40 captured contacts."}
    told = dialog(await invoke(stage, "submitAction", {"data": data}))
    pressed = {"data": actions(told)["Put it in my message"]["data"]}
    answer = await invoke(stage, "submitAction", pressed)
    [attachment] = answer["composeExtension"]["attachments"]

    assert card_problems(attachment["content"]) == []
    assert shown(attachment["content"]).startswith("For Marketing")
    assert actions(attachment["content"]) == {}


async def ask_below(stage: Stage, value: Json, **more: Any) -> str:
    """Press through the dialog of the other action; return what it says when it closes."""
    offered = dialog(await invoke(stage, "fetchTask", value, **more))
    pressed = value | {"data": actions(offered)["Ask below the message"]["data"]}
    return last_line(await invoke(stage, "submitAction", pressed, **more))


async def test_a_dialogue_opens_below_the_message_in_its_authors_name(stage: Stage) -> None:
    said = await ask_below(stage, chosen("ask", "We are blocked by <b>legal</b> &amp; IT."))

    assert said == "I asked below the message."
    [message] = stage.parrot.heard
    assert message.text == f"{PARLEY} We are blocked by legal & IT."
    assert message.person == Person("teams", "bob-at-work", "Bob")
    assert (message.place, message.addressed) == (
        Place("teams", GROWTH, "1699"),
        Addressed.MENTION,
    )
    [posted] = stage.teams.posted
    assert (posted.conversation, posted.message) == (f"{GROWTH};messageid=1699", "1701")
    assert "ana" not in str(posted.body).lower()


async def test_whoever_asks_below_their_own_message_is_known_by_either_id(stage: Stage) -> None:
    own = chosen("ask")
    own["messagePayload"]["from"]["user"]["id"] = ANA
    await ask_below(stage, own)

    assert stage.parrot.heard[0].person == Person("teams", ANA_AT_WORK, "Ana")


async def test_in_a_chat_of_several_the_whole_chat_is_the_thread(stage: Stage) -> None:
    await ask_below(stage, chosen("ask"), **conversation(GROUP, "groupChat"))

    assert stage.parrot.heard[0].place == Place("teams", GROUP, "chat")
    assert stage.teams.posted[0].conversation == GROUP


async def test_where_there_is_no_obstacle_nothing_is_asked(stage_with_the_bot: Stage) -> None:
    said = await ask_below(stage_with_the_bot, chosen("ask", "Lunch at noon?"))

    assert said == NOTHING_ASKED
    assert stage_with_the_bot.teams.posted == []


async def test_where_we_may_not_speak_that_is_said(stage: Stage) -> None:
    stage.teams.answers = [(403, {})]

    assert await ask_below(stage, chosen("ask")) == NOT_HERE


async def test_asking_twice_by_one_press_is_asking_once(stage: Stage) -> None:
    offered = dialog(await invoke(stage, "fetchTask", chosen("ask")))
    pressed = {"data": actions(offered)["Ask below the message"]["data"]}
    answers = await asyncio.gather(
        *(invoke(stage, "submitAction", pressed, id="f:1") for _ in range(3))
    )

    assert sorted(map(last_line, answers))[:2] == [SOON, SOON]
    assert len(stage.teams.posted) == 1


NOT_TO_BE_READ: dict[str, Json] = {
    "no words": chosen("explain", ""),
    "a picture": chosen("explain", '<img src="x" alt="a picture">'),
    "no message": {"commandId": "explain"},
    "no words to ask about": chosen("ask", " "),
}


@pytest.mark.parametrize("value", NOT_TO_BE_READ.values(), ids=NOT_TO_BE_READ.keys())
async def test_a_message_without_words_is_said_to_have_none(stage: Stage, value: Json) -> None:
    answer = await invoke(stage, "fetchTask", value)

    assert "no words" in last_line(answer)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<p>one</p><p>two&nbsp; three</p>", "one\ntwo three"),
        ('<at id="0">Bob</at> is stuck', "@Bob is stuck"),
        ("a<br>b", "a\nb"),
        ("5 &lt; 6 &amp; <b>bold</b>", "5 < 6 & bold"),
        ('<attachment id="1">x</attachment>below', "below"),
        ("<p>never closed <div><", "never closed"),
    ],
    ids=["paragraphs", "a mention", "a line end", "entities", "a card", "broken"],
)
def test_what_can_be_read_is_read(content: str, text: str) -> None:
    quoted = to_quoted(
        {"value": chosen("explain", body={"contentType": "html", "content": content})}
    )

    assert quoted
    assert quoted.text.rstrip(" <\n") == text


KEYS = (
    "commandId parameters name value data act messagePayload id from user body content contentType"
    " label action"
).split()
PIECES = st.recursive(
    st.one_of(st.none(), st.text(max_size=20), st.integers(), st.booleans()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(KEYS),
            st.one_of(inner, st.sampled_from(("search", "explain", "ask", "ask-below", "query"))),
            max_size=5,
        ),
    ),
    max_leaves=12,
)
NAMES = ("query", "selectItem", "fetchTask", "submitAction", "queryLink", "setting")


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(name=st.sampled_from(NAMES), value=PIECES)
async def test_whatever_teams_asks_it_gets_an_answer(
    stage_with_the_bot: Stage, name: str, value: Any
) -> None:
    response = await stage_with_the_bot.driver.invoke(f"composeExtension/{name}", value)

    assert response.status in (200, 400)
