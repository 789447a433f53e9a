"""What Slack sends becomes the bot's own words."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack.inbound import to_click, to_command, to_message, to_text
from bot.messages import Addressed, Click, Message, Person, Place

ME = "U0PARLEY"
Json = dict[str, Any]


def event(**more: Any) -> Json:
    usual = {"type": "message", "user": "U1", "channel": "C1", "ts": "5.1", "text": "lead"}
    return usual | more


def test_a_message_keeps_where_when_and_by_whom_it_was_said() -> None:
    assert to_message(event(thread_ts="4.0"), me=ME) == Message(
        id="5.1",
        text="lead",
        place=Place("slack", "C1", "4.0"),
        person=Person("slack", "U1"),
        addressed=Addressed.NONE,
    )


ADDRESSED: dict[str, tuple[Json, Addressed]] = {
    "a mention": (event(type="app_mention", text=f"<@{ME}> lead"), Addressed.MENTION),
    "its twin": (event(text=f"hey <@{ME}> lead"), Addressed.MENTION),
    "a mention with a name": (event(text=f"<@{ME}|parley> lead"), Addressed.MENTION),
    "a direct message": (event(channel_type="im"), Addressed.DM),
    "a mention in a direct message": (event(channel_type="im", text=f"<@{ME}>"), Addressed.DM),
    "a group of people": (event(channel_type="mpim"), Addressed.NONE),
    "somebody else": (event(text="<@U2> lead"), Addressed.NONE),
    "our id in plain letters": (event(text=f"{ME} &lt;@{ME}&gt;"), Addressed.NONE),
}


@pytest.mark.parametrize(("said", "addressed"), ADDRESSED.values(), ids=ADDRESSED.keys())
def test_how_it_reached_us(said: Json, addressed: Addressed) -> None:
    message = to_message(said, me=ME)

    assert message
    assert message.addressed is addressed


@pytest.mark.parametrize("subtype", ["file_share", "thread_broadcast"])
def test_a_person_also_speaks_with_a_file_or_to_the_whole_channel(subtype: str) -> None:
    assert to_message(event(subtype=subtype), me=ME)


@pytest.mark.parametrize(
    "said",
    [event(bot_id="B1"), event(user=ME), event(subtype="message_changed"), event(text=None)],
    ids=["a bot", "ourselves", "an edit", "a picture"],
)
def test_what_no_person_said_is_no_message(said: Json) -> None:
    assert to_message(said, me=ME) is None


@pytest.mark.parametrize(
    ("sent", "text"),
    [
        (f"<@{ME}> what is a lead?", "<@PARLEY> what is a lead?"),
        (f"<@{ME}|parley> hi", "<@PARLEY> hi"),
        ("ask <@U2> or <@U3|bob>", "ask <@U2> or <@U3>"),
        ("in <#C9|growth> and <#C8>", "in #growth and #C8"),
        ("see <https://a.example/x?y=1&amp;z=2|the page>", "see https://a.example/x?y=1&z=2"),
        ("see <https://a.example>", "see https://a.example"),
        ("mail <mailto:a@b.example|a@b.example>", "mail a@b.example"),
        ("<!here> <!channel|channel> <!everyone>", "@here @channel @everyone"),
        ("<!subteam^S1|@sales> <!subteam^S2>", "@sales @subteam"),
        ("<!date^1^{date}|1 May>", "1 May"),
        ("R&amp;D &lt; 5 &gt; 3", "R&D < 5 > 3"),
        ("typed &amp;lt;b&amp;gt; by hand", "typed &lt;b&gt; by hand"),
        ("&quot; &copy; stay", "&quot; &copy; stay"),
        ("half \ud83d a pair", "half ? a pair"),
        ("is <http://asp.net|asp.net> used?", "is asp.net used?"),
        ("a < b | c > d", "a < b | c > d"),
    ],
    ids=lambda value: str(value.encode("utf-8", "replace"))[2:30],
)
def test_markup_is_undone(sent: str, text: str) -> None:
    assert to_text(sent, me=ME) == text


@given(st.text(st.characters()))
def test_any_text_can_be_read_and_stored(text: str) -> None:
    assert isinstance(to_text(text, me=ME).encode(), bytes)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_what_was_escaped_comes_back(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

    assert to_text(escaped, me=ME) == text


def test_a_command_is_what_follows_it() -> None:
    form = {"channel_id": "C1", "user_id": "U1", "trigger_id": "t", "text": "R&amp;D <@U2|bo>"}

    assert to_command(form, me=ME) == Message(
        id="t",
        text="R&D <@U2>",
        place=Place("slack", "C1"),
        person=Person("slack", "U1"),
        addressed=Addressed.SLASH,
    )


def test_a_click_says_what_where_and_by_whom() -> None:
    body = {
        "user": {"id": "U1"},
        "channel": {"id": "C1"},
        "container": {"message_ts": "5.1", "thread_ts": "4.0", "channel_id": "C1"},
        "state": {"values": {"entry:3": {"typed:3": {"value": "a contract"}}}},
    }

    assert to_click(body, {"action_id": "answer:3", "value": "v", "action_ts": "9.9"}) == Click(
        id="5.1/9.9",
        act="answer",
        value="v",
        place=Place("slack", "C1", "4.0"),
        person=Person("slack", "U1"),
        words="a contract",
    )


@pytest.mark.parametrize(
    "state",
    [{}, {"values": {}}, {"values": {"entry:1": {"typed:1": {"value": None}}}}],
    ids=["no state", "no entry", "left empty"],
)
def test_a_click_without_words_has_none(state: Json) -> None:
    body = {"user": {"id": "U1"}, "channel": {"id": "C1"}, "state": state}

    click = to_click(body, {"action_id": "go:1"})

    assert (click.words, click.value, click.place) == ("", "", Place("slack", "C1"))
