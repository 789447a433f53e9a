"""Puts the Teams side together. Importing this costs half a second: do it only when needed."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from adapters.hearing import Clock, Parley
from adapters.settings import TeamsSettings
from adapters.teams.answering import Answering
from adapters.teams.auth import admission
from adapters.teams.connector import USUAL, Patience, open_session
from adapters.teams.listener import Listener
from adapters.teams.route import messages_route
from adapters.teams.sdk import Sdk
from adapters.work import Work
from bot.ports import Claims

AT_ONCE = 100
WAITING = 10_000
PATIENCE = 20.0
"""Seconds that a shutdown waits for answers under way; platforms kill a process after 30."""


@dataclass(frozen=True, slots=True)
class Teams:
    """A bot in Teams: routes to serve, and what to do when serving ends."""

    routes: tuple[web.RouteDef, ...]
    close: Callable[[], Coroutine[Any, Any, None]]


async def open_teams(
    settings: TeamsSettings,
    *,
    parley: Parley,
    claims: Claims,
    clock: Clock,
    patience: float = PATIENCE,
    retries: Patience = USUAL,
) -> Teams:
    """Connect the bot to Teams. Raises `SettingsError` for what it cannot do safely.

    Call it inside the running loop. `close` waits for answers under way, so stop serving first.
    """
    door = admission(settings)
    session = open_session(connections=AT_ONCE)
    work = Work(at_once=AT_ONCE, waiting=WAITING)
    answering = Answering(parley, clock, Sdk(session, retries))
    listener = Listener(answering, claims, work, door.answers_to)

    async def close() -> None:
        await work.close(patience)
        await session.close()

    return Teams((messages_route(door.admits, listener.receive),), close)
