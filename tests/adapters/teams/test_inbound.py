"""What Teams sends becomes the bot's own words."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.teams.inbound import Address, to_address, to_click, to_message, to_welcome
from adapters.teams.text import to_text
from bot.messages import Addressed, Click, Message, Person, Place
from tests.fakes.teams import BOT, CHAT, GROUP, GROWTH, conversation, in_channel, mention

Json = dict[str, Any]


def activity(**more: Any) -> Json:
    usual = {
        "type": "message",
        "id": "5",
        "channelId": "msteams",
        "serviceUrl": "https://smba.trafficmanager.net/emea/",
        "from": {"id": "29:ana", "name": "Ana", "aadObjectId": "a-1"},
        "recipient": {"id": BOT, "name": "Parley"},
        "text": "lead",
    }
    return usual | conversation(CHAT, "personal") | more


def test_a_message_keeps_where_when_and_by_whom_it_was_said() -> None:
    assert to_message(activity(**in_channel("4"))) == Message(
        id="5",
        text="lead",
        place=Place("teams", GROWTH, "4"),
        person=Person("teams", "a-1", "Ana"),
        addressed=Addressed.NONE,
    )


def test_an_answer_goes_to_the_conversation_as_teams_named_it() -> None:
    assert to_address(activity(**in_channel("4"))) == Address(
        service_url="https://smba.trafficmanager.net/emea/",
        channel="msteams",
        conversation=f"{GROWTH};messageid=4",
        answers="5",
        bot=BOT,
        person="29:ana",
    )


def test_an_answer_to_a_button_goes_below_its_card() -> None:
    address = to_address(activity(type="invoke", id="f:1", replyToId="4"))

    assert address
    assert address.answers == "4"


NOWHERE = {
    "no service": {"serviceUrl": ""},
    "no conversation": {"conversation": None},
    "a conversation of numbers": {"conversation": {"id": 5}},
    "no bot to answer as": {"recipient": {"id": ""}},
    "an endless id": {"conversation": {"id": "x" * 401}},
    "a service that is a list": {"serviceUrl": ["https://a.example"]},
    "half a character": {"conversation": {"id": "\ud83d"}},
    "a line end": {"conversation": {"id": "a\nb"}},
}


@pytest.mark.parametrize("more", NOWHERE.values(), ids=NOWHERE.keys())
def test_what_says_not_where_to_answer_has_no_address(more: Json) -> None:
    assert to_address(activity(**more)) is None


ME = {"entities": [mention()], "text": "<at>Parley</at> lead"}
ADDRESSED: dict[str, tuple[Json, Addressed]] = {
    "alone with the bot": ({}, Addressed.DM),
    "a mention alone with the bot": (ME, Addressed.DM),
    "of an unknown kind": ({"conversation": {"id": CHAT}}, Addressed.DM),
    "a mention in a channel": (ME | in_channel(), Addressed.MENTION),
    "a mention in a group": (ME | conversation(GROUP, "groupChat"), Addressed.MENTION),
    "to others in a channel": (in_channel(), Addressed.NONE),
    "to others in a group": (conversation(GROUP, "groupChat"), Addressed.NONE),
    "to others in a group of no kind": ({"conversation": {"id": GROUP}}, Addressed.NONE),
    "to others by the flag": ({"conversation": {"id": "x", "isGroup": True}}, Addressed.NONE),
    "somebody else mentioned": (
        {"entities": [mention("Bob", "29:bob")]} | in_channel(),
        Addressed.NONE,
    ),
    "our name without a mention": ({"text": "<at>Parley</at> lead"} | in_channel(), Addressed.NONE),
    "another entity": (
        {"entities": [mention() | {"type": "place"}]} | in_channel(),
        Addressed.NONE,
    ),
}


@pytest.mark.parametrize(("more", "addressed"), ADDRESSED.values(), ids=ADDRESSED.keys())
def test_how_it_reached_us(more: Json, addressed: Addressed) -> None:
    message = to_message(activity(**more))

    assert message
    assert message.addressed is addressed


def test_a_person_unknown_to_the_company_goes_by_the_id_in_the_chat() -> None:
    message = to_message(activity(**{"from": {"id": "29:ana"}}))

    assert message
    assert message.person == Person("teams", "29:ana")


BOB = mention("Bob", "29:bob")
TEXTS: dict[str, tuple[str, list[Json], str]] = {
    "a mention": ("<at>Parley</at> what is a lead?", [mention()], "<@PARLEY> what is a lead?"),
    "at the end": ("lead <at>Parley</at>", [mention()], "lead <@PARLEY>"),
    "twice": ("<at>Parley</at> <at>Parley</at>", [mention()] * 2, "<@PARLEY> <@PARLEY>"),
    "twice, named once": ("<at>Parley</at> <at>Parley</at>", [mention()], "<@PARLEY> <@PARLEY>"),
    "a colleague": ("ask <at>Bob</at>", [BOB], "ask @Bob"),
    "both": ("<at>Bob</at> <at>Parley</at>", [BOB, mention()], "@Bob <@PARLEY>"),
    "a namesake first": (
        "<at>Parley</at> <at>Parley</at>",
        [mention("Parley", "29:parley"), mention()],
        "@Parley <@PARLEY>",
    ),
    "a tag with an id": ('<at id="0">Parley</at> lead', [mention()], "<@PARLEY> lead"),
    "a tag in capitals": ("<AT>parley</AT> lead", [mention()], "<@PARLEY> lead"),
    "an empty tag": ('<at id="0"></at> lead', [mention()], "lead"),
    "a name with signs": (
        "<at>R&amp;D (a+b) [x]</at> hi",
        [mention("R&amp;D (a+b) [x]", "29:rd")],
        "@R&D (a+b) [x] hi",
    ),
    "our name with signs": (
        '<at id="0">R&amp;D</at> hi',
        [{"type": "mention", "mentioned": {"id": BOT, "name": "R&D"}}],
        "<@PARLEY> hi",
    ),
    "a mention without a text": (
        "<at>Parley</at> hi",
        [mention() | {"text": None}],
        "<@PARLEY> hi",
    ),
    "a hard blank": ("<at>Parley</at>&nbsp;what\xa0 \tis", [mention()], "<@PARLEY> what is"),
    "lines stay": ("one\n two", [], "one\n two"),
    "entities": ("R&amp;D &lt; 5 &gt; 3 &quot;x&quot;", [], 'R&D < 5 > 3 "x"'),
    "an entity typed by hand": ("&amp;lt;b&amp;gt;", [], "&lt;b&gt;"),
    "a tag typed by hand": ("&lt;at&gt;Parley&lt;/at&gt;", [mention()], "<at>Parley</at>"),
    "half a pair": ("half \ud83d a pair", [], "half ? a pair"),
    "a tag that never ends": ("<at>Parley", [mention()], "<at>Parley"),
    "mentions of nobody": ("hi", [{"type": "mention"}, {"type": "mention", "mentioned": 5}], "hi"),
}


@pytest.mark.parametrize(("sent", "entities", "text"), TEXTS.values(), ids=TEXTS.keys())
def test_markup_is_undone(sent: str, entities: list[Json], text: str) -> None:
    assert to_text(activity(text=sent, entities=entities)) == text


@given(st.text(st.characters(), max_size=60))
def test_any_text_can_be_read_and_stored(text: str) -> None:
    assert isinstance(to_text(activity(text=text)).encode(), bytes)


def test_a_megabyte_of_tags_is_read_in_one_go() -> None:
    """Were it read again from every tag, this would take minutes."""
    assert to_text(activity(text="<at>" * 200_000, entities=[mention()] * 10_000))


def pressed(data: object, verb: str = "answer") -> Json:
    value = {"action": {"type": "Action.Execute", "verb": verb, "data": data}}
    return activity(type="invoke", name="adaptiveCard/action", value=value, **in_channel("4"))


def test_a_click_says_what_where_and_by_whom() -> None:
    data = {"act": "answer", "value": "v", "entry": "typed0", "typed0": " a contract\n"}

    assert to_click(pressed(data)) == Click(
        id="5",
        act="answer",
        value="v",
        place=Place("teams", GROWTH, "4"),
        person=Person("teams", "a-1", "Ana"),
        words="a contract",
    )


def test_a_click_of_an_old_client_is_the_same_click() -> None:
    data = {"act": "answer", "value": "v", "entry": "typed0", "typed0": "a contract"}
    old = activity(text=None, value=data, **in_channel("4"))

    assert to_click(old) == to_click(pressed(data))


@pytest.mark.parametrize(
    "data",
    [None, {}, {"entry": "typed0"}, {"entry": "typed0", "typed0": None}, {"entry": 5}],
    ids=["no data", "no entry", "nothing typed", "left empty", "an odd entry"],
)
def test_a_click_without_words_has_none(data: object) -> None:
    click = to_click(pressed(data))

    assert click
    assert (click.act, click.value, click.words) == ("answer", "", "")


NO_CLICKS = {
    "said, not pressed": activity(),
    "another app's value": activity(value={"action": "x"}),
    "another invoke": activity(type="invoke", name="task/fetch", value={"act": "x"}),
    "without an act": pressed({}, verb=""),
    "by a bot": pressed({}) | {"from": {"id": "28:x"}},
}


@pytest.mark.parametrize("other", NO_CLICKS.values(), ids=NO_CLICKS.keys())
def test_what_is_no_click_of_ours_is_none(other: Json) -> None:
    assert to_click(other) is None


WELCOMES: dict[str, tuple[Json, bool]] = {
    "we were added": ({"type": "conversationUpdate", "membersAdded": [{"id": BOT}]}, True),
    "the app was installed": ({"type": "installationUpdate", "action": "add"}, True),
    "somebody was added": ({"type": "conversationUpdate", "membersAdded": [{"id": "29:b"}]}, False),
    "we were removed": ({"type": "conversationUpdate", "membersRemoved": [{"id": BOT}]}, False),
    "the app was removed": ({"type": "installationUpdate", "action": "remove"}, False),
    "into a channel": ({"type": "installationUpdate", "action": "add"} | in_channel(), False),
    "members of no shape": ({"type": "conversationUpdate", "membersAdded": "all"}, False),
}


@pytest.mark.parametrize(("more", "welcome"), WELCOMES.values(), ids=WELCOMES.keys())
def test_who_opens_a_chat_with_the_bot_asks_for_help(more: Json, welcome: bool) -> None:
    message = to_welcome(activity(**more))

    assert (message is not None) is welcome
    assert message is None or (message.text, message.addressed) == ("help", Addressed.DM)
