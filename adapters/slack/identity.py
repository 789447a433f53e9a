"""Who the bot is, for an app of one workspace: asked of Slack once, then remembered."""

import asyncio
from collections.abc import Mapping
from typing import Protocol

from slack_bolt.async_app import AsyncBoltContext
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient


class UnknownIdentityError(Exception):
    """Slack does not say who we are: the token is wrong, or Slack cannot be reached."""


class Identity(Protocol):
    """Who the bot is where something came from, and with whose token a channel is reached."""

    async def authorize(
        self, context: AsyncBoltContext, enterprise_id: str | None, team_id: str | None
    ) -> AuthorizeResult | None:
        """Return what Bolt wants to know for every request; None if nobody installed us there."""

    async def token(self, channel: str) -> str:
        """Return the bot token that may post in a channel."""

    async def name(self) -> str:
        """Ask Slack, or the store, and return what we are connected to."""

    async def scopes(self, channel: str) -> frozenset[str]:
        """Return what we were granted where a channel is."""


class OneWorkspace:
    """The identity of an app whose one token was set by hand."""

    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client
        self._asking: asyncio.Task[AuthorizeResult] | None = None
        self._granted: frozenset[str] = frozenset()

    async def name(self) -> str:
        """Return the name of the workspace."""
        return (await self._ask()).team or ""

    async def scopes(self, channel: str) -> frozenset[str]:
        """Return what the one token was granted."""
        await self._ask()
        return self._granted

    async def token(self, channel: str) -> str:
        """Return the one token there is."""
        return self._client.token or ""

    async def authorize(
        self, context: AsyncBoltContext, enterprise_id: str | None, team_id: str | None
    ) -> AuthorizeResult | None:
        """Return what Bolt wants to know for every request."""
        return await self._ask()

    async def _ask(self) -> AuthorizeResult:
        """Ask once, however many wait; after a failure the next one asks again."""
        asking = self._asking = self._asking or asyncio.create_task(self._auth_test())
        try:
            return await asyncio.shield(asking)
        except Exception:
            if self._asking is asking:
                self._asking = None
            raise

    async def _auth_test(self) -> AuthorizeResult:
        try:
            answer = await self._client.auth_test()
        except SlackApiError as error:
            raise UnknownIdentityError("Slack does not say whose token this is") from error
        self._granted = granted(answer.headers)
        return AuthorizeResult(
            enterprise_id=answer.get("enterprise_id"),
            team_id=answer.get("team_id"),
            team=answer["team"],
            bot_id=answer.get("bot_id"),
            bot_user_id=answer["user_id"],
            bot_token=self._client.token,
        )


def granted(headers: Mapping[str, str]) -> frozenset[str]:
    """Return the scopes that Slack names beside an answer."""
    named = next((each for name, each in headers.items() if name.lower() == "x-oauth-scopes"), "")
    return frozenset(scope.strip() for scope in named.split(",") if scope.strip())
