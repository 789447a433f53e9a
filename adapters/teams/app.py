"""Puts the Teams side together. Importing this costs half a second: do it only when needed."""

from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from typing import Any

from aiohttp import web

from adapters.configured.teams import TeamsSettings
from adapters.fading import Fading
from adapters.hearing import Clock, Parley
from adapters.intake import ClaimsAlone, Intake, Kept
from adapters.questions import Questions
from adapters.teams.answering import Answering
from adapters.teams.chains import Chains
from adapters.teams.connector import USUAL, Line, Patience, open_session
from adapters.teams.door import Door
from adapters.teams.extension import Extension
from adapters.teams.identity import identity_of
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
    questions: Questions | None = None,
) -> Teams:
    """Connect the bot to Teams. Raises `SettingsError` for what it cannot do safely.

    Call it inside the running loop. `close` waits for answers under way, so stop serving first.
    Without an `inbox` what is under way dies with the process; without the `questions` of the bot's
    dialogues, those that a later turn made void keep their buttons.
    """
    async with AsyncExitStack() as opened:
        session = await opened.enter_async_context(open_session(connections=AT_ONCE))
        identity = identity_of(settings, session)
        opened.push_async_callback(identity.close)
        kept = inbox or ClaimsAlone(claims, clock)
        intake = Intake(kept, TEAMS, at_once=AT_ONCE, waiting=WAITING)
        references = References(addresses or NoAddresses())
        door = identity.door
        line = Line(session, retries, door.answers_to, identity.bearer, references.drop)
        posts = TeamsPosts(Sdk(replace(line, patience=ONCE)), references.addresses)
        fading = Fading(posts.change)
        opened.push_async_callback(fading.close)
        opened.push_async_callback(intake.close, patience)
        listener = _listener(
            Answering(parley, clock, Sdk(line), questions, fading),
            intake,
            references,
            door,
            known,
            dialogs=not settings.anonymous,
        )
        intake.start(listener.again)
        routes = (messages_route(door, listener.receive),)
        return Teams(routes, identity.check, opened.pop_all().aclose, posts)


def _listener(
    answering: Answering,
    intake: Intake,
    references: References,
    door: Door,
    known: Callable[[], Knowledge],
    *,
    dialogs: bool,
) -> Listener:
    """Put together what takes on and answers whatever came through the door."""
    public = Public(answering, intake)
    invokes = Invokes(answering, public, Extension(answering, public, known))
    return Listener(answering, invokes, intake, door.answers_to, references, Chains(), dialogs)
