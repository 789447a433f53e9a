"""The keys that Teams signs with: fetched from where its metadata says, kept, and fetched anew."""

import logging
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout
from jwt import PyJWK
from jwt.exceptions import PyJWTError
from yarl import URL

from adapters.teams.flight import Flight
from adapters.teams.hosts import is_private, web_address
from adapters.teams.raw import each_at, text_at

_log = logging.getLogger(__name__)

METADATA = "https://login.botframework.com/v1/.well-known/openidconfiguration"
ISSUER = "https://api.botframework.com"
ALGORITHM = "RS256"
FRESH = 3_600.0
"""Seconds. Microsoft publishes a key a day or more before it signs with it."""
LAST_GOOD = 5 * 24 * 3_600.0
"""Seconds that keys are believed while no newer ones can be had."""
AGAIN, WITHIN = 5, 300.0
"""Keys nobody knows make us ask so many times in so many seconds: anybody can make up a key id."""
_TIMEOUT = ClientTimeout(total=8, sock_connect=4)


class KeysAwayError(Exception):
    """The keys cannot be had now, so nobody can be checked."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key of Teams' with the channels it may speak for, and whose tokens it signs."""

    key: PyJWK
    endorsements: frozenset[str]
    issuers: frozenset[str]


class Keys:
    """Finds a key by its id, and keeps the last good ones while newer ones cannot be had."""

    def __init__(
        self,
        session: ClientSession,
        metadata_url: str,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._session, self._metadata_url, self._now = session, metadata_url, now
        self._keys: Mapping[str, Key] = {}
        self._fetched = float("-inf")
        self._tried = float("-inf")
        self._asked_for: deque[float] = deque(maxlen=AGAIN)
        self._flight = Flight(self._fetch)

    async def find(self, key_id: str) -> Key | None:
        """Return the key, None if Teams has none by that id. Raises `KeysAwayError`."""
        if not self._keys or self._now() - self._fetched > LAST_GOOD:
            await self._flight.join()
        elif key_id not in self._keys:
            await self._look_for_newer()
        elif self._now() - self._fetched > FRESH and self._now() - self._tried > WITHIN / AGAIN:
            self._flight.start()
        return self._keys.get(key_id)

    async def close(self) -> None:
        """Stop what is under way."""
        await self._flight.close()

    async def _look_for_newer(self) -> None:
        """Ask whether there are newer keys, unless that was asked often enough just now."""
        now = self._now()
        if len(self._asked_for) == AGAIN and now - self._asked_for[0] < WITHIN:
            return
        self._asked_for.append(now)
        await self._flight.join()

    async def _fetch(self) -> None:
        self._tried = self._now()
        try:
            self._keys = await self._read()
        except (ClientError, TimeoutError, OSError, ValueError, RecursionError) as error:
            _log.warning("Teams' keys cannot be had from %s: %s", self._metadata_url, error)
            raise KeysAwayError(str(error) or type(error).__name__) from error
        self._fetched = self._now()

    async def _read(self) -> dict[str, Key]:
        metadata = await self._json(self._metadata_url)
        where = web_address(text_at(metadata, "jwks_uri"))
        if where is None or not is_private(where):
            raise ValueError("the metadata names no address of keys")
        issuers = frozenset((ISSUER, text_at(metadata, "issuer") or ISSUER))
        found = {}
        for each in each_at(await self._json(str(where)), "keys"):
            if key := _key(each, issuers):
                found[text_at(each, "kid")] = key
        if not found:
            raise ValueError("there is no key at all")
        return found

    async def _json(self, address: str) -> Any:
        asking = self._session.get(URL(address), timeout=_TIMEOUT, allow_redirects=False)
        async with asking as response:
            if response.status != 200:
                raise ValueError(f"status {response.status}")
            return await response.json(content_type=None)


def _key(raw: dict[str, Any], issuers: frozenset[str]) -> Key | None:
    """Read a key; None for one that is of no use for signatures of our kind."""
    endorsed = raw.get("endorsements")
    channels = (
        frozenset(each for each in endorsed if isinstance(each, str))
        if isinstance(endorsed, list)
        else frozenset[str]()
    )
    if not text_at(raw, "kid") or raw.get("kty") != "RSA" or raw.get("use", "sig") != "sig":
        return None
    try:
        return Key(PyJWK(raw, ALGORITHM), channels, issuers)
    except (PyJWTError, ValueError, TypeError):
        return None
