"""The one address that Teams calls. Nobody is heard who was not let in, and nothing breaks it."""

import logging
from codecs import BOM_UTF8
from collections.abc import Awaitable, Callable

from aiohttp import web

from adapters.body import read_body
from adapters.teams.door import Door, RefusedError
from adapters.teams.raw import Json, text_at
from adapters.written import read

_log = logging.getLogger(__name__)

PATH = "/api/messages"
MOST_BYTES = 1_000_000

Receive = Callable[[Json], Awaitable[web.Response]]


def messages_route(door: Door, receive: Receive) -> web.RouteDef:
    """Take in everything that Teams sends: what is said, what is pressed, who came."""

    async def handle(request: web.Request) -> web.Response:
        try:
            permit = await door.admit(request)
            activity = await _activity(request)
            permit.check(activity)
        except RefusedError as refused:
            return _refusal(refused)
        return await receive(activity)

    return web.post(PATH, handle)


async def _activity(request: web.Request) -> Json:
    try:
        raw = await read_body(request, most=MOST_BYTES)
    except web.RequestPayloadError as error:
        raise RefusedError(400, "its body is not what its headers say") from error
    if raw is None:
        raise RefusedError(413, "it is too large")
    if (activity := parse(raw)) is None:
        raise RefusedError(400, "it is no activity")
    return activity


def _refusal(refused: RefusedError) -> web.Response:
    """Say no, and why to the log alone: a stranger learns nothing."""
    _log.info("refused with %d what came to %s: %.200s", refused.status, PATH, refused)
    headers = {"WWW-Authenticate": "Bearer"} if refused.status == 401 else {}
    return web.Response(status=refused.status, headers=headers)


def parse(raw: bytes) -> Json | None:
    """Read an activity: a JSON object with a type. None for everything else."""
    try:
        body = read(raw.removeprefix(BOM_UTF8))
    except (ValueError, RecursionError):
        return None
    return body if isinstance(body, dict) and text_at(body, "type") else None
