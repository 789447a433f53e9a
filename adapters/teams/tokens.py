"""Checks the token that comes with everything Teams sends, and that it fits what came with it.

The rules are those of the Bot Connector: signed by a key of Teams' that is endorsed for the
channel, issued by the Bot Framework, for this bot, not expired, and for the service address that
the activity names.
"""

from dataclasses import dataclass, field
from typing import Any

import jwt
from aiohttp import web

from adapters.teams.checked import Checked, Held
from adapters.teams.door import Permit, RefusedError
from adapters.teams.hosts import Hosts
from adapters.teams.keys import ALGORITHM, Key, Keys, KeysAwayError
from adapters.teams.raw import Json, text_at

CHANNEL = "msteams"
"""The only channel heard: in others, such as Direct Line, people choose their ids themselves."""
LEEWAY = 300
"""Seconds that clocks may differ."""


@dataclass(frozen=True, slots=True)
class Token:
    """A token that holds: its service address, the channels its key speaks for, and our tenant."""

    service_url: str
    endorsements: frozenset[str]
    tenant: str

    def check(self, activity: Json) -> None:
        """Refuse an activity that the token is not for, or that another tenant sends."""
        if not _same(text_at(activity, "serviceUrl"), self.service_url):
            raise RefusedError(403, "the token is for another service address")
        channel = text_at(activity, "channelId")
        if channel != CHANNEL or channel not in self.endorsements:
            raise RefusedError(403, "the token's key is not endorsed for the channel")
        if not _tenants(activity) <= {self.tenant.lower()}:
            raise RefusedError(403, "it comes from a tenant that is not TEAMS_TENANT_ID")


@dataclass(frozen=True, slots=True)
class TokenDoor:
    """Lets in who brings a token of Teams' for this bot."""

    keys: Keys
    hosts: Hosts
    app_id: str
    tenant: str
    checked: Checked = field(default_factory=Checked)

    async def admit(self, request: web.Request) -> Permit:
        """Check the token of a request, unless it was checked before and still holds."""
        token = _token(request.headers.getall("Authorization", []))
        held = self.checked.find(token)
        key_id = held.key_id if held else _key_id(token)
        key = await self._key(key_id)
        if held and held.key is key:
            return held.permit
        claims = _claims(token, key, self.app_id)
        permit = Token(text_at(claims, "serviceurl"), key.endorsements, self.tenant)
        self.checked.keep(token, Held(permit, key_id, key, int(claims["exp"]) + LEEWAY))
        return permit

    def answers_to(self, service_url: str) -> bool:
        """Say whether an answer may be sent to this service address."""
        return self.hosts.allow(service_url)

    async def _key(self, key_id: str) -> Key:
        try:
            key = await self.keys.find(key_id)
        except KeysAwayError as error:
            raise RefusedError(503, "Teams' keys cannot be had") from error
        if key is None:
            raise RefusedError(401, "no key of Teams' has signed the token")
        return key


def _token(headers: list[str]) -> str:
    scheme, _, token = headers[0].partition(" ") if len(headers) == 1 else ("", "", "")
    if scheme.lower() != "bearer" or not token.strip():
        raise RefusedError(401, "there is no token")
    return token.strip()


def _key_id(token: str) -> str:
    """Read which key the token says it is signed with; nothing in it is believed before that."""
    try:
        header = jwt.get_unverified_header(token)
    except (jwt.PyJWTError, ValueError, TypeError, RecursionError) as error:
        raise RefusedError(401, "it cannot be read") from error
    if header.get("alg") != ALGORITHM or not text_at(header, "kid"):
        raise RefusedError(401, "it is not signed in the way of Teams'")
    return text_at(header, "kid")


def _claims(token: str, key: Key, app_id: str) -> dict[str, Any]:
    try:
        return jwt.decode(
            token,
            key.key,
            algorithms=[ALGORITHM],
            audience=app_id,
            issuer=sorted(key.issuers),
            leeway=LEEWAY,
            options={"require": ["exp", "iss", "aud"], "verify_iat": False},
        )
    except (jwt.PyJWTError, ValueError, TypeError, OverflowError, RecursionError) as error:
        raise RefusedError(401, str(error) or "it does not hold") from error


def _same(address: str, other: str) -> bool:
    return bool(address) and address.rstrip("/") == other.rstrip("/")


def _tenants(activity: Json) -> set[str]:
    """Return every tenant that the activity names. Teams names one in all that people do."""
    named = (
        text_at(activity, "channelData", "tenant", "id"),
        text_at(activity, "conversation", "tenantId"),
    )
    return {tenant.lower() for tenant in named if tenant}
