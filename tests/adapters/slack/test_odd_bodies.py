"""Rightly signed and odd: whatever is in a body, the answer is clean and the log knows no error."""

import json
import logging
from collections.abc import AsyncIterator
from itertools import count
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.store.memory import MemoryStore
from tests.adapters.slack.conftest import Stage, open_stage
from tests.adapters.slack.surfaces import company
from tests.fakes.odd import odd
from tests.fakes.slack import ANA, BOT, DM, GROWTH, TEAM

Json = dict[str, Any]

JSON, FORM = "application/json", "application/x-www-form-urlencoded"
CLEAN = (200, 400)
HERE = "http://127.0.0.1:9/"
TS = "1700000001.000200"


def event(**said: Any) -> Json:
    return {
        "type": "event_callback", "team_id": TEAM, "event_id": "Ev1", "event_time": 1700000001,
        "is_ext_shared_channel": False, "enterprise_id": None,
        "authorizations": [{"team_id": TEAM, "user_id": BOT, "is_bot": True}],
        "event": {"user": ANA, "channel": GROWTH, "ts": TS} | said,
    }  # fmt: skip


EVENTS = [
    event(type="app_mention", text=f"<@{BOT}> what is a lead?", thread_ts=TS),
    event(type="message", text="lead", channel=DM, channel_type="im"),
    event(type="message", text="lead", channel_type="channel", thread_ts="1.2"),
    event(type="message", subtype="message_changed", message={"user": ANA, "text": "x"}),
    event(type="reaction_added", reaction="book", item_user=ANA,
          item={"type": "message", "channel": GROWTH, "ts": TS}),
    event(type="app_home_opened", tab="home", channel=DM),
    event(type="app_home_opened", tab="messages", channel=DM),
    event(type="link_shared", message_ts=TS, unfurl_id="u", source="conversations_history",
          links=[{"url": "https://git.example/glossary/concepts/qualified-lead.yaml"}]),
    event(type="app_uninstalled"),
    event(type="tokens_revoked", tokens={"bot": ["U1"], "oauth": []}),
    {"type": "url_verification", "challenge": "x"},
    {"type": "app_rate_limited", "team_id": TEAM, "minute_rate_limited": 1},
]  # fmt: skip
CLICK: Json = {
    "type": "block_actions", "team": {"id": TEAM}, "user": {"id": ANA, "team_id": TEAM},
    "channel": {"id": GROWTH}, "trigger_id": "1.2.3", "response_url": f"{HERE}respond/x",
    "container": {"type": "message", "message_ts": TS, "channel_id": GROWTH, "thread_ts": TS},
    "message": {"ts": TS, "thread_ts": TS}, "api_app_id": "A1",
    "state": {"values": {"entry:0": {"typed": {"type": "plain_text_input", "value": "x"}}}},
    "actions": [{"type": "button", "action_id": "define:0", "block_id": "b", "value": "lead",
                 "action_ts": TS, "selected_option": {"value": "lead"}}],
}  # fmt: skip
VIEW: Json = {
    "id": "V1", "type": "modal", "callback_id": "proposal", "hash": "1",
    "private_metadata": json.dumps({"value": "lead", "channel": GROWTH, "thread": TS}),
    "state": {"values": {"field:label": {"typed": {"type": "plain_text_input", "value": "x"}}}},
    "blocks": [],
}  # fmt: skip
PEOPLE: Json = {"team": {"id": TEAM}, "user": {"id": ANA, "team_id": TEAM}, "trigger_id": "1.2.3"}
INTERACTIONS = [
    CLICK,
    CLICK | {"view": VIEW | {"type": "home"}},
    PEOPLE | {"type": "view_submission", "view": VIEW},
    PEOPLE | {"type": "view_closed", "view": VIEW},
    PEOPLE | {"type": "message_action", "callback_id": "explain", "channel": {"id": GROWTH},
              "message": {"ts": TS, "user": ANA, "text": "lead"}, "message_ts": TS,
              "response_url": f"{HERE}respond/x"},
    PEOPLE | {"type": "block_suggestion", "action_id": "home-look-up:0", "block_id": "b",
              "value": "lea", "view": {"type": "home"}},
    PEOPLE | {"type": "shortcut", "callback_id": "explain"},
]  # fmt: skip
COMMAND: Json = {
    "command": "/parley", "text": "lead", "team_id": TEAM, "channel_id": GROWTH, "user_id": ANA,
    "trigger_id": "1.2.3", "response_url": f"{HERE}respond/x",
}  # fmt: skip


def as_form(body: Json) -> bytes:
    """What is no text in a form is written as Python writes it."""
    return urlencode(
        {key: str(value).encode("utf-8", "replace") for key, value in body.items()}
    ).encode()


def as_json(body: Json) -> bytes:
    return json.dumps(body).encode()


def as_payload(body: Json) -> bytes:
    return f"payload={quote(json.dumps(body))}".encode()


_NUMBERS = count(1)
ANYTHING = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner)
    ),
    max_leaves=6,
)
SENT = st.one_of(
    odd(EVENTS).map(lambda body: (as_json(body), JSON)),
    odd(INTERACTIONS).map(lambda body: (as_payload(body), FORM)),
    odd(INTERACTIONS).map(lambda body: (as_json(body), JSON)),
    odd([COMMAND]).map(lambda body: (as_form(body), FORM)),
    odd([COMMAND]).map(lambda body: (as_json(body), JSON)),
    ANYTHING.map(lambda body: (json.dumps(body).encode(), JSON)),
    ANYTHING.map(lambda body: (f"payload={quote(json.dumps(body))}".encode(), FORM)),
)


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    """The real bot with everything that a person meets in Slack."""
    bot = company()
    async with open_stage(MemoryStore(), bot, own=bot.home) as stage:
        yield stage


@settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(SENT)
async def test_no_signed_body_is_an_error(
    stage: Stage, caplog: pytest.LogCaptureFixture, sent: tuple[bytes, str]
) -> None:
    body, kind = sent
    caplog.clear()
    once = str(next(_NUMBERS)).encode()
    body = body.replace(HERE.encode(), stage.slack.url.encode())
    body = body.replace(quote(HERE).encode(), quote(stage.slack.url).encode())
    body = body.replace(b"Ev1", b"Ev" + once).replace(TS.encode(), b"17" + once.zfill(8) + b".0001")
    response = await stage.driver.raw(body, kind)

    assert response.status in CLEAN
    assert [one for one in caplog.records if one.levelno >= logging.ERROR] == []
