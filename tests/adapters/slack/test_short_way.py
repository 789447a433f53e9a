"""An event goes past Bolt to its listener, and comes to the same as through Bolt."""

from typing import Any

import pytest
from slack_bolt.async_app import AsyncBoltContext
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.response import BoltResponse

from adapters.slack.events import Events, ShortWay
from adapters.slack.identity import UnknownIdentityError

Json = dict[str, Any]
BOT = "U0BOT"


class Known:
    """Who we are in one workspace; asked elsewhere, nobody knows or Slack is away."""

    async def authorize(
        self, context: AsyncBoltContext, enterprise_id: str | None, team_id: str | None
    ) -> AuthorizeResult | None:
        if team_id == "T0AWAY":
            raise UnknownIdentityError
        found = {"enterprise_id": enterprise_id, "team_id": team_id}
        known = AuthorizeResult(**found, bot_user_id=BOT, bot_token="xoxb-1")
        return known if team_id == "T1" else None

    async def token(self, channel: str) -> str:
        return "xoxb-1"

    async def name(self) -> str:
        return "T"

    async def scopes(self, channel: str) -> frozenset[str]:
        return frozenset()


async def _failed(error: Exception, body: Json) -> BoltResponse:
    return BoltResponse(status=503)


def delivered(team: str = "T1", kind: str = "event_callback", **event: Any) -> Json:
    said = {"type": "app_mention", "user": "U9", "channel": "C1", "ts": "1.1"} | event
    return {"type": kind, "team_id": team, "event": said}


CASES: dict[str, tuple[Json, int | None]] = {
    "a mention": (delivered(), 200),
    "a mention in a shared channel": (
        delivered("T7") | {"authorizations": [{"team_id": "T1", "user_id": BOT}]},
        200,
    ),
    "somebody fails": (delivered(ts="fails"), 503),
    "Slack is away": (delivered("T0AWAY"), 503),
    "nobody installed us there": (delivered("T2"), None),
    "what we said": (delivered(user=BOT), None),
    "what a machine said": (delivered(bot_id="B1"), None),
    "an event that nobody hears": (delivered(type="channel_rename"), None),
    "a click": (delivered(kind="block_actions"), None),
    "no event": ({"type": "event_callback", "event": []}, None),
    "a team that is no team": (delivered() | {"team": 7}, None),
}


@pytest.mark.parametrize(("body", "status"), CASES.values(), ids=CASES.keys())
async def test_an_event_takes_the_short_way_if_it_is_a_plain_one(
    body: Json, status: int | None
) -> None:
    heard = []

    async def hear(body: Json, event: Json, context: AsyncBoltContext) -> None:
        if event["ts"] == "fails":
            raise ValueError("no listener is so careful")
        heard.append((context.bot_user_id, context.bot_token))

    response = await ShortWay(Events({"app_mention": hear}), Known(), _failed).go(body)

    assert (response and response.status) == status
    assert heard == ([(BOT, "xoxb-1")] if status == 200 else [])
