"""A Microsoft of our own on 127.0.0.1: publishes keys, signs what Teams sends, gives out tokens.

The keys are real RSA keys and the tokens are real; nothing in the bot is replaced but addresses.
"""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import jwt
from aiohttp import web
from aiohttp.test_utils import TestServer
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from jwt.algorithms import RSAAlgorithm

from adapters.configured.teams import TeamsSettings

Json = dict[str, Any]

APP = "11111111-2222-4333-8444-555555555555"
TENANT = "t"
PASSWORD = "a password"
ISSUER = "https://api.botframework.com"


@cache
def rsa_key(name: str) -> RSAPrivateKey:
    """A key of 2,048 bits, the same for a name within one run: making one takes a while."""
    return generate_private_key(public_exponent=65537, key_size=2048)


@dataclass
class FakeMicrosoft:
    """What it publishes and what it was asked. `keys` maps ids to the channels they are for."""

    url: str = ""
    keys: dict[str, list[str]] = field(default_factory=lambda: {"first": ["msteams"]})
    away: bool = False
    metadata_asked: int = 0
    read: asyncio.Event = field(default_factory=asyncio.Event)
    """Set once the keys are read."""
    tokens_asked: list[Json] = field(default_factory=list)
    answers: list[tuple[int, Json]] = field(default_factory=list)
    """The next answers to questions for a token: each is used once."""
    lasts: Any = 3600
    hold: asyncio.Event | None = None
    """While it is there and not set, questions for a token wait."""

    @property
    def metadata_url(self) -> str:
        return f"{self.url}v1/.well-known/openidconfiguration"

    @property
    def token_url(self) -> str:
        return f"{self.url}{TENANT}/oauth2/v2.0/token"

    def settings(self, *hosts: str, **more: Any) -> TeamsSettings:
        """What a bot is set to that is registered here."""
        usual: Json = {
            "app_id": APP,
            "app_password": PASSWORD,
            "tenant_id": TENANT,
            "service_hosts": hosts,
            "openid_metadata_url": self.metadata_url,
            "token_url": self.token_url,
            "anonymous": False,
        }
        return TeamsSettings(**usual | more)

    def claims(self, service_url: str) -> Json:
        """What a token of Teams' says."""
        now = int(time.time())
        when = {"nbf": now - 60, "exp": now + 3600}
        return {"iss": ISSUER, "aud": APP, "serviceurl": service_url} | when

    def token(
        self, service_url: str, *, key: str = "first", without: Iterable[str] = (), **more: Any
    ) -> str:
        """Sign a token like Teams does, with other claims, or without some."""
        claims = self.claims(service_url) | more
        for name in without:
            del claims[name]
        return sign(claims, key)

    def app(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/v1/.well-known/openidconfiguration", self._metadata)
        app.router.add_get("/v1/.well-known/keys", self._keys)
        app.router.add_route("*", "/{where:.*}", self._token)
        return app

    async def _metadata(self, request: web.Request) -> web.Response:
        self.metadata_asked += 1
        if self.away:
            return web.Response(status=503)
        signed = {"id_token_signing_alg_values_supported": ["RS256"]}
        where = {"issuer": ISSUER, "jwks_uri": f"{self.url}v1/.well-known/keys"}
        return web.json_response(where | signed)

    async def _keys(self, request: web.Request) -> web.Response:
        self.read.set()
        return web.json_response({"keys": [public(*each) for each in self.keys.items()]})

    async def _token(self, request: web.Request) -> web.Response:
        asked = dict(await request.post()) | dict(request.query)
        self.tokens_asked.append(asked | {"method": request.method, "path": request.path})
        self.tokens_asked[-1] |= {"headers": dict(request.headers)}
        if self.hold:
            await self.hold.wait()
        if self.answers:
            status, said = self.answers.pop(0)
            return web.json_response(said, status=status)
        number = len(self.tokens_asked)
        said = {"token_type": "Bearer", "expires_in": self.lasts, "access_token": f"own-{number}"}
        return web.json_response(said)


def sign(claims: Json, key: str, *, name: str | None = None) -> str:
    """Sign claims with a key, under its own id or another."""
    return jwt.encode(claims, rsa_key(key), algorithm="RS256", headers={"kid": name or key})


def public(name: str, channels: list[str]) -> Json:
    """The public half of a key, as it is published."""
    half: Json = json.loads(RSAAlgorithm.to_jwk(rsa_key(name).public_key()))
    return half | {"use": "sig", "kid": name, "endorsements": channels}


@asynccontextmanager
async def fake_microsoft() -> AsyncIterator[FakeMicrosoft]:
    """Serve on a free port of this machine."""
    microsoft = FakeMicrosoft()
    server = TestServer(microsoft.app(), host="127.0.0.1")
    await server.start_server()
    microsoft.url = str(server.make_url("/"))
    try:
        yield microsoft
    finally:
        await server.close()
