"""Who the bot is in Teams: registered with Microsoft, or nobody, for trying things out."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from aiohttp import ClientSession

from adapters.configured.teams import TeamsSettings
from adapters.teams.auth import anonymous_door, token_door
from adapters.teams.bearer import Bearer
from adapters.teams.credentials import fetcher
from adapters.teams.door import Door


@dataclass(frozen=True, slots=True)
class Identity:
    """Who is let in, who we are ourselves, how to try that, and what to do at the end."""

    door: Door
    bearer: Bearer | None
    check: Callable[[], Coroutine[Any, Any, str]] | None
    close: Callable[[], Coroutine[Any, Any, None]]


def identity_of(settings: TeamsSettings, session: ClientSession) -> Identity:
    """Say who the bot is. Raises `SettingsError` for what it cannot be safely."""
    return _nobody(settings) if settings.anonymous else _registered(settings, session)


def _registered(settings: TeamsSettings, session: ClientSession) -> Identity:
    door, bearer = token_door(settings, session), Bearer(fetcher(settings, session))

    async def check() -> str:
        await bearer.token()
        return f"tenant {settings.tenant_id}"

    async def close() -> None:
        await bearer.close()
        await door.keys.close()

    return Identity(door, bearer, check, close)


def _nobody(settings: TeamsSettings) -> Identity:
    async def nothing() -> None:
        """There is nothing to close."""

    return Identity(anonymous_door(settings), None, None, nothing)
