"""Events, each to its listener: Bolt would try all of its listeners, one after the other."""

from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from slack_bolt.async_app import AsyncBoltContext
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.request.internals import (
    extract_channel_id,
    extract_enterprise_id,
    extract_team_id,
    extract_user_id,
)
from slack_bolt.response import BoltResponse

from adapters.slack.identity import Identity

Json = dict[str, Any]
Hear = Callable[[Json, Json, AsyncBoltContext], Awaitable[BoltResponse | None]]
"""What hears an event: its delivery, itself, and Bolt's context. None acknowledges it."""
Failed = Callable[[Exception, Json], Awaitable[BoltResponse]]
"""What Slack is told when a listener failed."""


class Events(AsyncMiddleware):
    """The last of Bolt's middlewares; whatever it has no listener for goes on to Bolt's own."""

    def __init__(self, listeners: Mapping[str, Hear]) -> None:
        self._listeners = listeners

    def __iter__(self) -> Iterator[str]:
        """The kinds of event that are heard."""
        return iter(self._listeners)

    async def async_process(
        self,
        *,
        req: AsyncBoltRequest,
        resp: BoltResponse,
        next: Callable[[], Awaitable[BoltResponse]],  # noqa: A002  # Bolt calls it so
    ) -> BoltResponse | None:
        """Let the event's listener work; what it raises goes to the app's handler of errors."""
        hear = self.listener(req.body)
        if hear is None:
            return await next()
        return await hear(req.body, req.body["event"], req.context) or BoltResponse(status=200)

    def listener(self, body: Json) -> Hear | None:
        """Who hears what was delivered; None if it is no event, or one that nobody hears."""
        event = body.get("event")
        is_event = body.get("type") == "event_callback" and isinstance(event, dict)
        return self._listeners.get(str(event.get("type"))) if is_event and event else None


@dataclass(frozen=True, slots=True)
class ShortWay:
    """The way of an event past Bolt, which makes a client and much else anew for each.

    Who we are is asked as Bolt asks it. What we said ourselves, what comes from where nobody
    installed us, and all that Bolt reads in other ways is left to Bolt.
    """

    events: Events
    whoami: Identity
    failed: Failed

    async def go(self, body: Json) -> BoltResponse | None:
        """Let the event's listener work; None if the event has to go through Bolt."""
        hear = self.events.listener(body)
        context = _context(body) if hear else None
        if hear is None or context is None:
            return None
        try:
            known = await self.whoami.authorize(context, context.enterprise_id, context.team_id)
            if known is None or context.user_id == known.bot_user_id:
                return None
            context["bot_user_id"], context["bot_token"] = known.bot_user_id, known.bot_token
            return await hear(body, body["event"], context) or BoltResponse(status=200)
        except Exception as error:
            return await self.failed(error, body)


def _context(body: Json) -> AsyncBoltContext | None:
    """What is read of Bolt's context; None for what a machine said, or if it cannot be told."""
    if body["event"].get("bot_id") is not None:
        return None
    try:
        return AsyncBoltContext(
            channel_id=extract_channel_id(body),
            enterprise_id=extract_enterprise_id(body),
            team_id=extract_team_id(body),
            user_id=extract_user_id(body),
        )
    except (AttributeError, IndexError, KeyError, TypeError):
        return None
