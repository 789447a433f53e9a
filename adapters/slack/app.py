"""Puts the Slack side together. Importing this costs half a second: do it only when needed."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from typing import Any

from aiohttp import web
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.hearing import Clock, Parley
from adapters.intake import ClaimsAlone, Intake, Kept
from adapters.slack.answering import Answering
from adapters.slack.client import open_session, web_client
from adapters.slack.dispatch import dispatch
from adapters.slack.inbound import SLACK
from adapters.slack.listener import listen
from adapters.slack.posting import SlackPosts
from adapters.slack.route import events_route
from adapters.slack.socket import Socket
from bot.ports import Claims

PUBLIC_API = "https://slack.com/api/"
AT_ONCE = 100
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
    token: str,
    parley: Parley,
    claims: Claims,
    clock: Clock,
    signing_secret: str = "",
    app_token: str = "",
    api_url: str = PUBLIC_API,
    patience: float = PATIENCE,
    inbox: Kept | None = None,
) -> Slack:
    """Connect one workspace: over a WebSocket with an `app_token`, else over signed HTTP.

    Call it inside the running loop. `check` asks Slack who we are and returns the workspace's name;
    `close` waits for answers under way, so stop serving first. Without an `inbox` what is under way
    dies with the process.
    """
    session = open_session(connections=AT_ONCE)
    client = web_client(session, token=token, api_url=api_url)
    kept = inbox or ClaimsAlone(claims, clock)
    intake = Intake(kept, SLACK, at_once=AT_ONCE, waiting=WAITING)
    whoami = _Identity(client)
    app = _bolt(signing_secret, whoami)
    listen(app, Answering(parley, clock, SlackPosts(client), session), intake)
    intake.start(partial(_again, app))
    socket = Socket(app, client, app_token=app_token) if app_token else None

    async def check() -> str:
        name = await whoami.workspace()
        if socket:
            await socket.check()
        return name

    async def close() -> None:
        if socket:
            await socket.close()
        await intake.close(patience)
        await session.close()

    routes = () if socket else (events_route(app, secret=signing_secret, clock=clock),)
    speaking = web_client(session, token=token, api_url=api_url, patient=False)
    return Slack(routes, check, close, SlackPosts(speaking))


async def _again(app: AsyncApp, body: dict[str, Any]) -> None:
    """Bring in an event that another process left, as if Slack delivered it."""
    response = await dispatch(app, body)
    if response is not None and response.status >= 500:
        raise UnknownIdentityError("an event that was left could not be read yet")


class UnknownIdentityError(Exception):
    """Slack does not say who we are: the token is wrong, or Slack cannot be reached."""


class _Identity:
    """Who the bot is: asked of Slack once, then remembered."""

    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client
        self._asking: asyncio.Task[dict[str, str]] | None = None

    async def workspace(self) -> str:
        """Return the name of the workspace."""
        return (await self._ask())["team"]

    async def authorize(self) -> AuthorizeResult:
        """Return what Bolt wants to know for every request."""
        known = await self._ask()
        return AuthorizeResult(
            enterprise_id=known.get("enterprise_id"),
            team_id=known.get("team_id"),
            bot_id=known.get("bot_id"),
            bot_user_id=known["user_id"],
            bot_token=self._client.token,
        )

    async def _ask(self) -> dict[str, str]:
        """Ask once, however many wait; after a failure the next one asks again."""
        asking = self._asking = self._asking or asyncio.create_task(self._auth_test())
        try:
            return await asyncio.shield(asking)
        except Exception:
            if self._asking is asking:
                self._asking = None
            raise

    async def _auth_test(self) -> dict[str, str]:
        try:
            answer = await self._client.auth_test()
        except SlackApiError as error:
            raise UnknownIdentityError("Slack does not say whose token this is") from error
        return dict(answer.data)  # type: ignore[arg-type]


def _bolt(signing_secret: str, identity: _Identity) -> AsyncApp:
    """Set Bolt up as a dispatcher only: the route has verified, answers are posted elsewhere."""

    async def authorize() -> AuthorizeResult:
        return await identity.authorize()

    return AsyncApp(
        logger=_quiet(),
        signing_secret=signing_secret or "not used: Slack comes over a WebSocket",
        authorize=authorize,
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
