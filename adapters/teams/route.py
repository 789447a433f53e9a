"""The one address that Teams calls. Nobody is heard who was not let in, and nothing breaks it."""

import json
from collections.abc import Awaitable, Callable

from aiohttp import web

from adapters.body import read_body
from adapters.teams.raw import Json, text_at

PATH = "/api/messages"
MOST_BYTES = 1_000_000

Receive = Callable[[Json], Awaitable[web.Response]]


def messages_route(admits: Callable[[web.Request], bool], receive: Receive) -> web.RouteDef:
    """Take in everything that Teams sends: what is said, what is pressed, who came."""

    async def handle(request: web.Request) -> web.Response:
        if not admits(request):
            return web.Response(status=403)
        try:
            raw = await read_body(request, most=MOST_BYTES)
        except web.RequestPayloadError:
            return web.Response(status=400)
        if raw is None:
            return web.Response(status=413)
        activity = parse(raw)
        return web.Response(status=400) if activity is None else await receive(activity)

    return web.post(PATH, handle)


def parse(raw: bytes) -> Json | None:
    """Read an activity: a JSON object with a type. None for everything else."""
    try:
        body = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    return body if isinstance(body, dict) and text_at(body, "type") else None
