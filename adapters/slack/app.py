"""Puts the Slack side together. Importing this costs half a second: do it only when needed."""

import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from aiohttp import ClientSession, web
from slack_bolt.async_app import AsyncApp, AsyncBoltContext
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient

from adapters.fading import Fading
from adapters.hearing import Clock, Parley
from adapters.intake import ClaimsAlone, Intake, Kept
from adapters.questions import Questions
from adapters.slack.answering import Answering
from adapters.slack.client import Speaker, open_session, web_client
from adapters.slack.dispatch import Dispatch, Dispatcher
from adapters.slack.ears import Ears
from adapters.slack.events import ShortWay
from adapters.slack.groups import Grouped, members_by
from adapters.slack.home import Own, Pages
from adapters.slack.identity import Identity, OneWorkspace, UnknownIdentityError
from adapters.slack.inbound import SLACK
from adapters.slack.listener import failed, listen
from adapters.slack.outsiders import Outsiders
from adapters.slack.posting import SlackPosts
from adapters.slack.route import events_route
from adapters.slack.threads import Threads
from adapters.slack.views import Views
from bot.ports import Claims

if TYPE_CHECKING:
    from adapters.slack.several import Several
    from adapters.slack.socket import Socket

PUBLIC_API = "https://slack.com/api/"
AT_ONCE = 200
WAITING = 10_000
PATIENCE = 20.0
"""Seconds that a shutdown waits for answers under way; platforms kill a process after 30."""


@dataclass(frozen=True, slots=True)
class Slack:
    """A workspace that is connected: routes to serve, and what to do when serving ends.

    Over a WebSocket there are no routes.
    """

    routes: tuple[web.RouteDef, ...]
    check: Callable[[], Coroutine[Any, Any, str]]
    close: Callable[[], Coroutine[Any, Any, None]]
    posts: SlackPosts


async def open_slack(
    *,
    parley: Parley,
    claims: Claims,
    clock: Clock,
    token: str = "",
    several: "Several | None" = None,
    signing_secret: str = "",
    app_token: str = "",
    api_url: str = PUBLIC_API,
    patience: float = PATIENCE,
    inbox: Kept | None = None,
    own: Own | None = None,
    grouped: Grouped | None = None,
    ears: Ears | None = None,
    questions: Questions | None = None,
) -> Slack:
    """Connect the workspace of a `token`, or `several` that install the app themselves.

    With an `app_token` Slack comes over a WebSocket, else over signed HTTP. Call it inside the
    running loop. `check` asks who we are and returns the workspace's name; `close` waits for
    answers under way, so stop serving first. Without an `inbox` what is under way dies with the
    process; without what is a person's `own`, App Home stays empty; without the `questions` of the
    bot's dialogues, those that a later turn made void keep their buttons.
    """
    session = open_session(connections=AT_ONCE)
    client = web_client(session, token=token, api_url=api_url)
    many = several.workspaces(client, claims, clock) if several else None
    whoami: Identity = many or OneWorkspace(client)
    app = _bolt(signing_secret, whoami, client)
    if several and many:
        several.hear_goodbyes(app, many)
    speaking = web_client(session, token=token, api_url=api_url, patient=False)
    if grouped and not several:
        grouped.ask(members_by(speaking))
    intake = Intake(inbox or ClaimsAlone(claims, clock), SLACK, at_once=AT_ONCE, waiting=WAITING)
    posts = SlackPosts(client, whoami.token)
    answering = _answering(parley, clock, posts, speaking, session, whoami, own, ears)
    unhurried = SlackPosts(speaking, whoami.token)
    fading = Fading(unhurried.change)
    answering = replace(answering, questions=questions, fading=fading)
    events = listen(app, answering, intake)
    dispatch = Dispatcher(app, ShortWay(events, whoami, failed)).dispatch
    intake.start(partial(_again, dispatch))
    socket = _socket(dispatch, client, app_token) if app_token else None
    under_way = _Connected(session, intake, whoami, socket, fading, patience)
    route = events_route(dispatch, secret=signing_secret, clock=clock)
    routes: tuple[web.RouteDef, ...] = () if socket else (route,)
    if several and many:
        routes += several.routes(client, many, api_url)
    return Slack(routes, under_way.check, under_way.close, unhurried)


def _socket(dispatch: Dispatch, client: AsyncWebClient, app_token: str) -> "Socket":
    """Open a WebSocket; only who has one pays for its library."""
    from adapters.slack.socket import Socket

    return Socket(dispatch, client, app_token=app_token)


def _answering(
    parley: Parley,
    clock: Clock,
    posts: SlackPosts,
    speaking: Speaker,
    session: ClientSession,
    whoami: Identity,
    own: Own | None,
    ears: Ears | None,
) -> Answering:
    """What answers events. All but what is posted may be left out, so `speaking` is not patient."""
    threads, views = Threads(speaking, whoami.token), Views(speaking, whoami.token)
    pages = Pages(own, views, clock) if own else None
    outsiders = Outsiders(speaking, whoami.token)
    ears = ears or Ears()
    ears.ask(whoami.scopes)
    return Answering(parley, clock, posts, threads, views, outsiders, session, ears, pages)


@dataclass(frozen=True, slots=True)
class _Connected:
    """What is open while Slack is connected."""

    session: ClientSession
    intake: Intake
    whoami: Identity
    socket: "Socket | None"
    fading: Fading[str]
    patience: float

    async def check(self) -> str:
        """Ask who we are."""
        name = await self.whoami.name()
        if self.socket:
            await self.socket.check()
        return name

    async def close(self) -> None:
        """Take nothing more, and wait for answers under way."""
        if self.socket:
            await self.socket.close()
        await self.intake.close(self.patience)
        await self.fading.close()
        await self.session.close()


async def _again(dispatch: Dispatch, body: dict[str, Any]) -> None:
    """Bring in an event that another process left, as if Slack delivered it."""
    response = await dispatch(body)
    if response is not None and response.status >= 500:
        raise UnknownIdentityError("an event that was left could not be read yet")


def _bolt(signing_secret: str, whoami: Identity, client: AsyncWebClient) -> AsyncApp:
    """Set Bolt up as a dispatcher only: the route has verified, answers are posted elsewhere."""

    async def authorize(
        context: AsyncBoltContext, enterprise_id: str | None, team_id: str | None
    ) -> AuthorizeResult | None:
        return await whoami.authorize(context, enterprise_id, team_id)

    return AsyncApp(
        logger=_quiet(),
        client=client,
        signing_secret=signing_secret or "not used: Slack comes over a WebSocket",
        authorize=authorize,  # type: ignore[arg-type]  # None is a workspace without us
        process_before_response=True,
        request_verification_enabled=False,
        ssl_check_enabled=False,
        attaching_function_token_enabled=False,
        attaching_conversation_kwargs_enabled=False,
    )


def _quiet() -> logging.Logger:
    """Bolt logs whole bodies at DEBUG and parts of them at WARNING; no log needs them."""
    logger = logging.getLogger("adapters.slack.bolt")
    logger.setLevel(logging.ERROR)
    return logger
