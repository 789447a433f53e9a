"""Events, each to its listener: Bolt would try all of its listeners, one after the other."""

from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any

from slack_bolt.async_app import AsyncBoltContext
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

Json = dict[str, Any]
Hear = Callable[[Json, Json, AsyncBoltContext], Awaitable[BoltResponse | None]]
"""What hears an event: its delivery, itself, and Bolt's context. None acknowledges it."""


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
        event = req.body.get("event")
        is_event = req.body.get("type") == "event_callback" and isinstance(event, dict)
        hear = self._listeners.get(str(event.get("type"))) if is_event and event else None
        if event is None or hear is None:
            return await next()
        return await hear(req.body, event, req.context) or BoltResponse(status=200)
