"""Who the bot is in each workspace that installed it, and with whose token a channel is reached."""

import asyncio
import hashlib
import logging
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Any, Protocol

from slack_bolt.async_app import AsyncApp, AsyncBoltContext
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.errors import SlackTokenRotationError
from slack_sdk.oauth.installation_store.models.bot import Bot
from slack_sdk.oauth.token_rotation.async_rotator import AsyncTokenRotator

from adapters.hearing import Clock
from adapters.posting import Hopeless
from adapters.slack.installations import Installations
from bot.ports import Claims

_log = logging.getLogger(__name__)

Json = dict[str, Any]
Where = tuple[str | None, str | None]
"""A workspace and its organisation, by Slack's ids."""

REMEMBERED_SECONDS = 60.0
"""How long another process may go on with a token that was revoked here."""
ROTATING = timedelta(minutes=1)
MOST_REMEMBERED = 10_000


class NotInstalledError(Hopeless):
    """Nobody knows through which workspace a channel can be reached."""


class Channels(Protocol):
    """Remembers through which workspace a channel was heard, for whoever speaks there first."""

    async def remember(self, channel: str, team: str, enterprise: str | None) -> None:
        """Keep the workspace of a channel in place of the earlier one."""

    async def workspace_of(self, channel: str) -> tuple[str, str | None] | None:
        """Return the workspace of a channel, None if it was never heard."""

    async def leave(self, team: str) -> None:
        """Forget every channel of a workspace that sent Parley away."""


@dataclass(frozen=True, slots=True)
class _Known:
    bot: Bot | None
    until: float


class Workspaces:
    """The identity of an app of many workspaces: one for each, from its installation."""

    def __init__(
        self,
        kept: Installations,
        channels: Channels,
        claims: Claims,
        *,
        rotator: AsyncTokenRotator,
        clock: Clock,
    ) -> None:
        self._kept, self._channels, self._claims = kept, channels, claims
        self._rotator, self._clock = rotator, clock
        self._known: dict[Where, _Known] = {}
        self._heard: dict[str, Where] = {}

    async def authorize(
        self, context: AsyncBoltContext, enterprise_id: str | None, team_id: str | None
    ) -> AuthorizeResult | None:
        """Return what Bolt wants to know for every request; None if nobody installed us there."""
        bot = await self.bot(team_id, enterprise_id)
        if bot is None:
            return None
        if context.channel_id and team_id:
            await self._hear(context.channel_id, team_id, enterprise_id)
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            bot_id=bot.bot_id,
            bot_user_id=bot.bot_user_id,
            bot_token=bot.bot_token,
            bot_scopes=list(bot.bot_scopes),
        )

    async def token(self, channel: str) -> str:
        """Return the token of the workspace through which a channel was heard last."""
        bot = await self._bot_of(channel)
        if bot is None:
            raise NotInstalledError("no workspace with Parley knows this channel")
        return bot.bot_token

    async def scopes(self, channel: str) -> frozenset[str]:
        """Return what the workspace granted through which a channel was heard last."""
        bot = await self._bot_of(channel)
        return frozenset(bot.bot_scopes if bot else ())

    async def _bot_of(self, channel: str) -> Bot | None:
        where = self._heard.get(channel) or await self._channels.workspace_of(channel)
        return await self.bot(*where) if where else None

    async def name(self) -> str:
        """Say how many workspaces there are."""
        number = await self._kept.number()
        return f"{number} workspace{'' if number == 1 else 's'}"

    async def bot(self, team: str | None, enterprise: str | None) -> Bot | None:
        """Return the bot of a workspace with a token that works, None if it was not installed."""
        known = self._known.get((team, enterprise))
        if known is None or known.until < monotonic():
            known = _Known(await self._fresh(team, enterprise), monotonic() + REMEMBERED_SECONDS)
            if len(self._known) >= MOST_REMEMBERED:
                self._known.clear()
            self._known[team, enterprise] = known
        return known.bot

    async def welcome(self, bot: Bot) -> None:
        """Keep a bot that was just installed."""
        await self._kept.save(bot)
        self._known.clear()

    async def forget(self, team: str | None, enterprise: str | None, *, before: datetime) -> None:
        """Forget the bot of a workspace that sent us away, unless it came back after `before`."""
        await self._kept.forget(team, enterprise, before=before)
        self._known.clear()
        if team and await self._kept.find(team, enterprise) is None:
            self._heard.clear()
            await self._channels.leave(team)

    async def _hear(self, channel: str, team: str, enterprise: str | None) -> None:
        where = (team, enterprise)
        if self._heard.get(channel) != where:
            if len(self._heard) >= MOST_REMEMBERED:
                self._heard.clear()
            await self._channels.remember(channel, team, enterprise)
            self._heard[channel] = where

    async def _fresh(self, team: str | None, enterprise: str | None) -> Bot | None:
        """Read a bot; if its token ends soon, let exactly one of all processes renew it.

        A refresh token works once. The others go on with the present token, which still works.
        """
        bot = await self._kept.find(team, enterprise)
        if bot is None or not bot.bot_refresh_token or not _ends_soon(bot):
            return bot
        digest = hashlib.sha256(bot.bot_refresh_token.encode()).hexdigest()
        mine = await self._claims.claim(f"slack:rotate:{digest}", now=self._clock(), keep=ROTATING)
        return await self._rotated(bot) if mine else await self._renewed_elsewhere(bot)

    async def _rotated(self, bot: Bot) -> Bot:
        try:
            renewed = await self._rotator.perform_bot_token_rotation(bot=bot)
        except SlackTokenRotationError as error:
            _log.error("a workspace's token could not be renewed: %s", error)
            return bot
        if renewed:
            await self._kept.save(renewed)
        return renewed or bot

    async def _renewed_elsewhere(self, bot: Bot) -> Bot:
        """Use the present token; if it ended already, wait for the new one."""
        for _ in range(20):
            if (bot.bot_token_expires_at or 0) > datetime.now(UTC).timestamp():
                return bot
            await asyncio.sleep(0.2)
            bot = await self._kept.find(bot.team_id, bot.enterprise_id) or bot
        return bot


def listen_for_goodbyes(app: AsyncApp, workspaces: Workspaces) -> None:
    """Forget a workspace that uninstalled Parley or revoked its token."""

    async def gone(body: Json, event: Json) -> None:
        if event.get("type") == "tokens_revoked" and not event.get("tokens", {}).get("bot"):
            return
        before = datetime.fromtimestamp(
            body.get("event_time") or datetime.now(UTC).timestamp(), UTC
        )
        await workspaces.forget(body.get("team_id"), body.get("enterprise_id"), before=before)

    app.event("app_uninstalled")(gone)
    app.event("tokens_revoked")(gone)


def _ends_soon(bot: Bot) -> bool:
    """The same two hours that slack_sdk's rotator goes by."""
    ends = bot.bot_token_expires_at
    return ends is not None and ends <= datetime.now(UTC).timestamp() + 120 * 60
