"""Which bodies can be read: what Slack delivers has one shape each, and all else is refused.

Only what is read here is looked at. What Slack adds tomorrow does no harm.
"""

from collections.abc import Callable, Mapping
from typing import Any

Json = dict[str, Any]
Check = Callable[[object], bool]

MOST_NAME = 4_000
"""Characters of an id or an address."""


def shaped(body: object) -> Json | None:
    """Return a body that can be read, None for one that somebody would stumble over."""
    if not isinstance(body, dict):
        return None
    kind = body.get("type")
    if not isinstance(kind, str):
        kind = "command" if "command" in body and kind is None else ""
    check = _KINDS.get(kind)
    return body if check is not None and check(body) else None


def _text(value: object) -> bool:
    return isinstance(value, str)


def _name(value: object) -> bool:
    """An id, a moment or an address: what can be stored, and sent on."""
    if not isinstance(value, str) or not value or len(value) > MOST_NAME:
        return False
    return value.isascii() or (value.isprintable() and _encodes(value))


def _address(value: object) -> bool:
    return _name(value) and str(value).startswith(("https://", "http://"))


def _encodes(value: str) -> bool:
    return not any("\ud800" <= letter <= "\udfff" for letter in value)


def _number(value: object) -> bool:
    return isinstance(value, int | float) and -1e12 < value < 1e12


def _maybe(check: Check) -> Check:
    return lambda value: check(value) or value is None or value == ""


def _each(check: Check) -> Check:
    return lambda value: isinstance(value, list) and all(map(check, value))


def _every(check: Check) -> Check:
    """An object whose values are all right, whatever their names."""
    return lambda value: isinstance(value, dict) and all(map(check, value.values()))


def _of(fields: Mapping[str, Check]) -> Check:
    """An object whose known fields are right; one that is missing counts as None."""
    known, needed = fields.get, [name for name, check in fields.items() if not check(None)]

    def right(value: object) -> bool:
        if not isinstance(value, dict):
            return False
        for name in needed:
            if name not in value:
                return False
        for name, found in value.items():
            check = known(name)
            if check is not None and not check(found):
                return False
        return True

    return right


_ID = _of({"id": _name})
_SOME_ID = _of({"id": _maybe(_name)})
_PICKED = _of({"value": _maybe(_text)})
_INPUT = _of({"value": _maybe(_text), "selected_option": _maybe(_PICKED)})
_STATE = _of({"values": _maybe(_every(_every(_INPUT)))})
_VIEW = _of(
    {
        "id": _maybe(_name),
        "type": _name,
        "hash": _maybe(_name),
        "callback_id": _maybe(_name),
        "private_metadata": _maybe(_text),
        "state": _maybe(_STATE),
    }
)
_WHERE: Mapping[str, Check] = {
    "team": _maybe(_SOME_ID),
    "team_id": _maybe(_name),
    "enterprise": _maybe(_SOME_ID),
    "enterprise_id": _maybe(_name),
}
_BY: Mapping[str, Check] = {
    **_WHERE,
    "user": _of({"id": _name, "team_id": _maybe(_name)}),
    "trigger_id": _maybe(_name),
    "response_url": _maybe(_address),
}
_ACTION = _of(
    {
        "action_id": _name,
        "action_ts": _maybe(_name),
        "value": _maybe(_text),
        "selected_option": _maybe(_PICKED),
    }
)
_CONTAINER = _of({name: _maybe(_name) for name in ("message_ts", "channel_id", "thread_ts")})
_SHOWN = _of(
    {
        "thread_ts": _maybe(_name),
        "text": _maybe(_text),
        "blocks": _maybe(_each(_of({"type": _name}))),
    }
)
_CLICK = _of(
    {
        **_BY,
        "actions": lambda value: _each(_ACTION)(value) and bool(value),
        "channel": _maybe(_SOME_ID),
        "container": _maybe(_CONTAINER),
        "message": _maybe(_SHOWN),
        "state": _maybe(_STATE),
        "view": _maybe(_VIEW),
    }
)


def _click(value: object) -> bool:
    """A click on something that was shown somewhere: in a view, or in a channel."""
    if not isinstance(value, dict) or not _CLICK(value):
        return False
    named = (value.get("channel") or {}).get("id")
    return bool(value.get("view") or named or (value.get("container") or {}).get("channel_id"))


_POINTED = _of(
    {"ts": _name, "thread_ts": _maybe(_name), "user": _maybe(_name), "text": _maybe(_text)}
)
_SAID: Mapping[str, Check] = {
    name: _maybe(_name) for name in ("user", "channel", "ts", "thread_ts", "channel_type", "bot_id")
}
_SOMETHING = _of({"type": _maybe(_name), "channel": _maybe(_name), "ts": _maybe(_name)})
_MESSAGE = _of({"channel": _name, "ts": _name})


def _item(value: object) -> bool:
    """What somebody reacted to; a message has a place."""
    is_message = isinstance(value, dict) and value.get("type") == "message"
    return _SOMETHING(value) and (not is_message or _MESSAGE(value))


_EVENTS: Mapping[str, Check] = {
    "message": _of({**_SAID, "text": _maybe(_text), "subtype": _maybe(_name)}),
    "app_mention": _of({**_SAID, "text": _maybe(_text), "subtype": _maybe(_name)}),
    "reaction_added": _of({"user": _name, "reaction": _name, "item": _item}),
    "app_home_opened": _of({"user": _name, "tab": _maybe(_name), "channel": _maybe(_name)}),
    "link_shared": _of(
        {
            **_SAID,
            "channel": _name,
            "message_ts": _name,
            "links": _each(_of({"url": _maybe(_text)})),
        }
    ),
    "tokens_revoked": _of({"tokens": _maybe(_of({"bot": _maybe(_each(_name))}))}),
}
_AUTHORIZED = _of({name: _maybe(_name) for name in ("team_id", "enterprise_id", "user_id")})


def _event(value: object) -> bool:
    if not isinstance(value, dict) or not _name(value.get("type")):
        return False
    check = _EVENTS.get(value["type"])
    return check is None or check(value)


_KINDS: Mapping[str, Check] = {
    "event_callback": _of(
        {
            **_WHERE,
            "event": _event,
            "event_id": _maybe(_name),
            "event_time": _maybe(_number),
            "authorizations": _maybe(_each(_AUTHORIZED)),
        }
    ),
    "url_verification": _of({"challenge": _name}),
    "app_rate_limited": _of({}),
    "block_actions": _click,
    "block_suggestion": _of({**_BY, "action_id": _name, "value": _maybe(_text)}),
    "view_submission": _of({**_BY, "view": _VIEW}),
    "message_action": _of(
        {
            **_BY,
            "callback_id": _name,
            "channel": _ID,
            "message": _POINTED,
            "action_ts": _maybe(_name),
        }
    ),
    "command": _of(
        {
            **_WHERE,
            "command": _name,
            "channel_id": _name,
            "user_id": _name,
            "text": _maybe(_text),
            "trigger_id": _maybe(_name),
        }
    ),
}
