"""Activities of every kind that were right once: the answer is clean and the log knows no error."""

import json
import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from adapters.store.memory import MemoryStore
from bot.feedback import Feedback
from bot.service import Service
from tests.adapters.slack.surfaces import company
from tests.adapters.slack.test_feedback import Counted
from tests.adapters.teams.conftest import Stage, open_stage
from tests.fakes.microsoft import FakeMicrosoft
from tests.fakes.odd import odd
from tests.fakes.teams import BOT, CHAT, CLIENT, GROUP, TAG, conversation, in_channel, mention

Json = dict[str, Any]

CLEAN = (200, 400, 403)
"""403: it names a tenant, a channel or a service that its token does not speak for."""
QUOTED: Json = {
    "id": "1690", "body": {"contentType": "html", "content": "<p>We wait for the export.</p>"},
    "from": {"user": {"id": "u", "displayName": "Ben"}}, "messageType": "message",
}  # fmt: skip
EXTENSION: Json = {"commandId": "explain", "commandContext": "message", "messagePayload": QUOTED}


def invoke(name: str, value: Json) -> Json:
    return {"type": "invoke", "name": name, "value": value, "entities": [CLIENT]} | in_channel()


def pressed(act: str, **data: str) -> Json:
    action = {"type": "Action.Execute", "verb": act, "data": {"act": act} | data}
    return invoke("adaptiveCard/action", {"action": action, "trigger": "manual"})


def sent(act: str, **data: str) -> Json:
    return {"data": {"act": act, "msteams": {"type": "task/fetch"}} | data}


ACTIVITIES: list[Json] = [
    {"type": "message", "text": f"{TAG} what is a lead?", "entities": [mention(), CLIENT]}
    | in_channel(),
    {"type": "message", "text": f"{TAG} privately: lead", "entities": [mention()]} | in_channel(),
    {"type": "message", "text": f"{TAG} we are blocked", "entities": [mention()]}
    | conversation(GROUP, "groupChat"),
    {"type": "message", "text": "my team is IT"} | conversation(CHAT, "personal"),
    {"type": "message", "value": {"act": "define", "value": "qualified lead"}}
    | conversation(CHAT, "personal"),
    {"type": "conversationUpdate", "membersAdded": [{"id": BOT}], "eventType": "x"} | in_channel(),
    {"type": "conversationUpdate", "membersRemoved": [{"id": BOT}]} | in_channel(),
    {"type": "installationUpdate", "action": "add"} | conversation(GROUP, "groupChat"),
    {"type": "messageReaction", "reactionsAdded": [{"type": "like"}]} | in_channel(),
    pressed("define", value="qualified lead"),
    pressed("vote", value="yes\nqualified lead"),
    pressed("talk-say", value="", entry="typed0", typed0="a logo"),
    pressed("private", value="what is a qualified lead?"),
    pressed("proposal", value="lead", form="field0_", field0_definition="x", field0_team="it"),
    invoke("task/fetch", sent("propose", value="lead")),
    invoke("task/submit", sent("proposal", value="lead", form="field0_", field0_definition="x")),
    invoke("composeExtension/query", {
        "commandId": "search", "parameters": [{"name": "query", "value": "lea"}],
        "queryOptions": {"skip": 0, "count": 25},
    }),
    invoke("composeExtension/selectItem", {"label": "qualified lead"}),
    invoke("composeExtension/fetchTask", EXTENSION),
    invoke("composeExtension/fetchTask", EXTENSION | {"commandId": "ask"}),
    invoke("composeExtension/submitAction", EXTENSION | sent("explain", value="it\nlead")),
    invoke("composeExtension/submitAction", EXTENSION | sent("ask-below", value="x")),
    invoke("composeExtension/submitAction", EXTENSION | sent("insert", value="it\nlead")),
]  # fmt: skip
_NUMBERS = count(1)
SETTINGS = settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def _bot() -> Service:
    return replace(company(), feedback=Feedback(Counted()))


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    """The real bot with everything that a person meets."""
    async with open_stage(MemoryStore(), _bot()) as stage:
        yield stage


@pytest.fixture
async def registered(microsoft: FakeMicrosoft) -> AsyncIterator[Stage]:
    async with open_stage(MemoryStore(), _bot(), microsoft) as stage:
        yield stage


async def is_clean(stage: Stage, caplog: pytest.LogCaptureFixture, activity: Json) -> None:
    caplog.clear()
    whole = {"id": f"17{next(_NUMBERS):08}"} | stage.driver.usual() | activity
    response = await stage.driver.raw(json.dumps(whole).encode())

    assert response.status in CLEAN
    assert [one for one in caplog.records if one.levelno >= logging.ERROR] == []


@SETTINGS
@given(odd(ACTIVITIES))
async def test_no_activity_is_an_error(
    stage: Stage, caplog: pytest.LogCaptureFixture, activity: Json
) -> None:
    await is_clean(stage, caplog, activity)


@SETTINGS
@given(odd(ACTIVITIES))
async def test_nor_is_one_with_a_token(
    registered: Stage, caplog: pytest.LogCaptureFixture, activity: Json
) -> None:
    await is_clean(registered, caplog, activity)
