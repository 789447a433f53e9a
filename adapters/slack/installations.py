"""The workspaces that installed Parley: whose token is whose, kept sealed, and forgotten when gone.

The tables are those of slack_sdk's own stores, in the store's database.
"""

from datetime import UTC, datetime

from slack_sdk.oauth.installation_store.models.bot import Bot
from slack_sdk.oauth.installation_store.sqlalchemy import AsyncSQLAlchemyInstallationStore
from slack_sdk.oauth.state_store.sqlalchemy import AsyncSQLAlchemyOAuthStateStore
from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.slack.vault import Vault

STATE_SECONDS = 600


class Installations:
    """Bots by workspace. Tokens go in and come out bare; in between they are sealed."""

    def __init__(self, engine: AsyncEngine, vault: Vault, *, client_id: str) -> None:
        self._kept = AsyncSQLAlchemyInstallationStore(client_id, engine)
        self._engine, self._vault = engine, vault

    async def save(self, bot: Bot) -> None:
        """Keep a bot in place of the one that its workspace had."""
        sealed = _copy(bot)
        sealed.bot_token = self._vault.seal(bot.bot_token) or ""
        sealed.bot_refresh_token = self._vault.seal(bot.bot_refresh_token)
        await self._kept.async_save_bot(sealed)
        bots, theirs = self._kept.bots, self._of(bot.team_id, bot.enterprise_id)
        earlier = bots.delete().where(theirs, bots.c.installed_at < _at(bot.installed_at))
        async with self._engine.begin() as connection:
            await connection.execute(earlier)

    async def find(self, team: str | None, enterprise: str | None) -> Bot | None:
        """Return a workspace's bot, or that of its whole organisation; None if there is none.

        Raises `WrongKeyError`. What an earlier key sealed is sealed anew.
        """
        found = await self._find(team, enterprise) or (
            await self._find(None, enterprise) if enterprise else None
        )
        if found is None:
            return None
        bot = _copy(found)
        bot.bot_token = self._vault.open(found.bot_token) or ""
        bot.bot_refresh_token = self._vault.open(found.bot_refresh_token)
        if self._vault.is_old(found.bot_token):
            await self.save(bot)
        return bot

    async def forget(self, team: str | None, enterprise: str | None, *, before: datetime) -> None:
        """Forget a workspace's bot, unless it was installed again after `before`."""
        found = await self._find(team, enterprise)
        if found and datetime.fromtimestamp(found.installed_at, UTC) <= before:
            await self._kept.async_delete_bot(enterprise_id=enterprise, team_id=team)

    async def number(self) -> int:
        """Return how many workspaces there are."""
        bots = self._kept.bots
        ours = (
            select(func.count()).select_from(bots).where(bots.c.client_id == self._kept.client_id)
        )
        async with self._engine.connect() as connection:
            return await connection.scalar(ours) or 0

    def _of(self, team: str | None, enterprise: str | None) -> ColumnElement[bool]:
        bots = self._kept.bots.c
        return and_(
            bots.client_id == self._kept.client_id,
            bots.team_id == team,
            bots.enterprise_id == enterprise,
        )

    async def _find(self, team: str | None, enterprise: str | None) -> Bot | None:
        return await self._kept.async_find_bot(
            enterprise_id=enterprise, team_id=team, is_enterprise_install=team is None
        )


class States:
    """What proves that an installation was begun here: given out, and taken back exactly once."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._kept = AsyncSQLAlchemyOAuthStateStore(STATE_SECONDS, engine)
        self._engine = engine

    async def issue(self) -> str:
        """Give out a state, and sweep those that ran out."""
        states = self._kept.oauth_states
        async with self._engine.begin() as connection:
            await connection.execute(states.delete().where(states.c.expire_at <= _now()))
        return str(await self._kept.async_issue())

    async def take_back(self, state: str) -> bool:
        """Return True to exactly one caller for each state that has not run out.

        The delete decides, because slack_sdk's own way lets several callers through at once.
        """
        states = self._kept.oauth_states
        mine = states.delete().where(states.c.state == state, states.c.expire_at > _now())
        async with self._engine.begin() as connection:
            return (await connection.execute(mine)).rowcount == 1


def _copy(bot: Bot) -> Bot:
    return Bot(**bot.to_dict_for_copying())


def _at(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None)


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)
