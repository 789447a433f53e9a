"""Puts the Teams side together. Importing this costs half a second: do it only when needed."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from typing import Any

from aiohttp import ClientSession, web

from adapters.configured.needed import SettingsError
from adapters.configured.teams import TeamsSettings
from adapters.hearing import Clock, Parley
from adapters.intake import ClaimsAlone, Intake, Kept
from adapters.teams.answering import Answering
from adapters.teams.auth import anonymous_door, token_door
from adapters.teams.bearer import Bearer
from adapters.teams.chains import Chains
from adapters.teams.connector import USUAL, Line, Patience, open_session
from adapters.teams.credentials import fetcher
from adapters.teams.door import Door
from adapters.teams.extension import Extension
from adapters.teams.inbound import TEAMS
from adapters.teams.invokes import Invokes
from adapters.teams.listener import Listener
from adapters.teams.posting import ONCE, TeamsPosts
from adapters.teams.public import Public
from adapters.teams.references import Addresses, NoAddresses, References
from adapters.teams.route import messages_route
from adapters.teams.sdk import Sdk
from bot.knowledge import Knowledge
from bot.ports import Claims

AT_ONCE = 100
WAITING = 10_000
PATIENCE = 20.0
"""Seconds that a shutdown waits for answers under way; platforms kill a process after 30."""


@dataclass(frozen=True, slots=True)
class Teams:
    """A bot in Teams: routes to serve, how to try who it is, what to do at the end, its voice."""

    routes: tuple[web.RouteDef, ...]
    check: Callable[[], Coroutine[Any, Any, str]] | None
    close: Callable[[], Coroutine[Any, Any, None]]
    posts: TeamsPosts


async def open_teams(
    settings: TeamsSettings,
    *,
    parley: Parley,
    known: Callable[[], Knowledge],
    claims: Claims,
    clock: Clock,
    patience: float = PATIENCE,
    retries: Patience = USUAL,
    addresses: Addresses | None = None,
    inbox: Kept | None = None,
) -> Teams:
    """Connect the bot to Teams. Raises `SettingsError` for what it cannot do safely.

    Call it inside the running loop. `close` waits for answers under way, so stop serving first.
    Without an `inbox` what is under way dies with the process.
    """
    session = open_session(connections=AT_ONCE)
    try:
        way = _anonymous(settings) if settings.anonymous else _registered(settings, session)
    except SettingsError:
        await session.close()
        raise
    kept = inbox or ClaimsAlone(claims, clock)
    intake = Intake(kept, TEAMS, at_once=AT_ONCE, waiting=WAITING)
    references = References(addresses or NoAddresses())
    line = Line(session, retries, way.door.answers_to, way.bearer, references.drop)
    answering = Answering(parley, clock, Sdk(line))
    public = Public(answering, intake)
    invokes = Invokes(answering, public, Extension(answering, public, known))
    listener = Listener(
        answering,
        invokes,
        intake,
        way.door.answers_to,
        references,
        Chains(),
        not settings.anonymous,
    )
    intake.start(listener.again)

    async def close() -> None:
        await intake.close(patience)
        await way.close()
        await session.close()

    routes = (messages_route(way.door, listener.receive),)
    posts = TeamsPosts(Sdk(replace(line, patience=ONCE)), references.addresses)
    return Teams(routes, way.check, close, posts)


@dataclass(frozen=True, slots=True)
class _Way:
    """Who is let in, who we are ourselves, and how to try that."""

    door: Door
    bearer: Bearer | None
    check: Callable[[], Coroutine[Any, Any, str]] | None
    close: Callable[[], Coroutine[Any, Any, None]]


def _registered(settings: TeamsSettings, session: ClientSession) -> _Way:
    door, bearer = token_door(settings, session), Bearer(fetcher(settings, session))

    async def check() -> str:
        await bearer.token()
        return f"tenant {settings.tenant_id}"

    async def close() -> None:
        await bearer.close()
        await door.keys.close()

    return _Way(door, bearer, check, close)


def _anonymous(settings: TeamsSettings) -> _Way:
    async def nothing() -> None:
        """There is nothing to close."""

    return _Way(anonymous_door(settings), None, None, nothing)
