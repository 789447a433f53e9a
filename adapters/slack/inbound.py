"""What Slack sends, in the bot's words. None means: said by a machine, or not said at all."""

import re
from typing import Any

from adapters.slack.fields import field_id
from adapters.slack.render import entry_id
from bot.messages import PARLEY, Addressed, Click, Message, Person, Place

Json = dict[str, Any]

SLACK = "slack"
_SPOKEN = (None, "file_share", "thread_broadcast")
"""Subtypes of what a person wrote; the others are edits, deletions, joins and the like."""
_BROADCASTS = ("!here", "!channel", "!everyone")
_TOKEN = re.compile(r"<([^\s<>|][^<>|]*)(?:\|([^<>]*))?>")


def to_message(event: Json, *, me: str, outsiders: bool = False) -> Message | None:
    """Read an `app_mention` or a `message`; `me` is the bot's own user id.

    `outsiders`: the channel is shared with another company (Slack Connect).
    """
    person, text = event.get("user"), event.get("text")
    if event.get("bot_id") or event.get("subtype") not in _SPOKEN or person in (None, me):
        return None
    if not (person and text and event.get("channel") and event.get("ts")):
        return None
    return Message(
        id=event["ts"],
        text=to_text(str(text), me=me),
        place=Place(SLACK, event["channel"], event.get("thread_ts")),
        person=Person(SLACK, str(person)),
        addressed=_addressed(event, me),
        outsiders=outsiders,
    )


def to_command(body: Json, *, me: str, outsiders: bool = False) -> Message:
    """Read a slash command; what follows the command is the text."""
    return Message(
        id=body.get("trigger_id") or "",
        text=to_text(body.get("text") or "", me=me),
        place=Place(SLACK, body["channel_id"]),
        person=Person(SLACK, body["user_id"]),
        addressed=Addressed.SLASH,
        outsiders=outsiders,
    )


def to_click(body: Json, action: Json, *, outsiders: bool = False) -> Click:
    """Read a pressed button, with what was typed beside it if it sends an entry."""
    act, _, number = action["action_id"].rpartition(":")
    container, values = body.get("container") or {}, typed_in(body)
    typed = values.get(entry_id(number), {})
    return Click(
        id=f"{container.get('message_ts', '')}/{action.get('action_ts', '')}",
        act=act,
        value=action.get("value") or (action.get("selected_option") or {}).get("value", ""),
        place=Place(SLACK, _channel(body), _thread(body)),
        person=Person(SLACK, body["user"]["id"]),
        words=next((each.get("value") or "" for each in typed.values()), ""),
        fields=filled(values, field_id(number)),
        outsiders=outsiders,
    )


def typed_in(shown: Json) -> Json:
    """What was typed into a message or a view, by its blocks."""
    return (shown.get("state") or {}).get("values") or {}


def filled(values: Json, before: str) -> tuple[tuple[str, str], ...]:
    """Read the fields whose blocks are called `before` and then the name; empty ones are none."""
    named = {
        block.removeprefix(before): _value(next(iter(inputs.values()), {}))
        for block, inputs in values.items()
        if block.startswith(before)
    }
    return tuple((name, value) for name, value in named.items() if value.strip())


def _value(element: Json) -> str:
    """What was typed, or the value of what was picked."""
    picked = element.get("selected_option") or {}
    return str(element.get("value") or picked.get("value") or "")


def to_text(text: str, *, me: str) -> str:
    """Undo Slack's markup: mentions, links, the three escaped characters, and half characters."""
    spoken = _unescaped(_TOKEN.sub(lambda token: _token(token, me), text))
    return spoken if spoken.isascii() else spoken.encode("utf-8", "replace").decode()


def _unescaped(text: str) -> str:
    """Undo the three replacements that Slack makes, and no other entity that somebody typed."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _token(token: re.Match[str], me: str) -> str:
    """Write a mention, a channel, a group or a link as the person saw it; of a link, its address.

    Slack makes a link of a word like `asp.net` by itself: that word stays what was typed.
    """
    inside, label = token[1], token[2]
    if inside.startswith("@"):
        return PARLEY if inside[1:] == me else f"<{inside}>"
    if inside.startswith("#"):
        return f"#{label or inside[1:]}"
    if inside in _BROADCASTS:
        return "@" + inside[1:]
    if inside.startswith("!"):
        return label or "@" + inside[1:].partition("^")[0]
    typed_as_label = label and inside.endswith((f"//{label}", f":{label}"))
    return str(label) if typed_as_label else inside


def _addressed(event: Json, me: str) -> Addressed:
    if event.get("channel_type") == "im":
        return Addressed.DM
    mentioned = event.get("type") == "app_mention" or re.search(
        rf"<@{re.escape(me)}(\|[^<>]*)?>", event["text"]
    )
    return Addressed.MENTION if mentioned else Addressed.NONE


def _channel(body: Json) -> str:
    container, channel = body.get("container") or {}, body.get("channel") or {}
    return str(container.get("channel_id") or channel.get("id") or "")


def _thread(body: Json) -> str | None:
    shown = (body.get("container") or {}, body.get("message") or {})
    thread = next((one["thread_ts"] for one in shown if one.get("thread_ts")), None)
    return str(thread) if thread else None
