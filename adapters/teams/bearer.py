"""The bot's own token: fetched once for all answers, and anew before it runs out."""

import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from adapters.teams.flight import Flight

_log = logging.getLogger(__name__)

AHEAD = 300.0
"""Seconds before its end that a newer token is fetched, while the old one still serves."""
TOO_LATE = 30.0
"""Seconds before its end that a token is used no more."""


class NoTokenError(Exception):
    """The bot's own token cannot be had; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class OwnToken:
    """A token of ours, and how many seconds it lasts."""

    value: str
    lasts: float


class Bearer:
    """Hands out the token. `fetch` raises `NoTokenError`."""

    def __init__(
        self, fetch: Callable[[], Awaitable[OwnToken]], now: Callable[[], float] = time.monotonic
    ) -> None:
        self._ask, self._now = fetch, now
        self._token = ""
        self._renew_at = self._ends_at = float("-inf")
        self._flight = Flight(self._fetch)

    async def token(self) -> str:
        """Return a token that holds for now. Raises `NoTokenError`."""
        now = self._now()
        if now >= self._ends_at:
            await self._flight.join()
        elif now >= self._renew_at:
            self._renew_at = now + TOO_LATE
            self._flight.start()
        return self._token

    def forget(self, token: str) -> None:
        """Use a token no more that Teams did not take."""
        if token == self._token:
            self._ends_at = float("-inf")

    async def close(self) -> None:
        """Stop what is under way."""
        await self._flight.close()

    async def _fetch(self) -> None:
        began = self._now()
        try:
            token = await self._ask()
        except NoTokenError as error:
            _log.warning("%s", error)
            raise
        self._token = token.value
        self._renew_at = began + token.lasts - min(AHEAD, token.lasts / 2)
        self._ends_at = began + token.lasts - min(TOO_LATE, token.lasts / 4)
