"""Everything that may come to a Teams bot with a token that is right, or wrong in one way.

Each row says what is delivered and what Parley answers. What the stock adapter of botbuilder
answers stands beside it on docs/teams-authentication.md.
"""

import json
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import jwt
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.fakes.microsoft import FakeMicrosoft, rsa_key, sign

Json = dict[str, Any]


@dataclass(frozen=True)
class Delivery:
    """What is delivered: a header, and changes to an ordinary activity (None: without it)."""

    header: str | None
    changes: Mapping[str, Any] = field(default_factory=dict)
    body: bytes | None = None

    def bytes_of(self, activity: Json) -> bytes:
        if self.body is not None:
            return self.body
        changed = {**activity, **self.changes}
        return json.dumps(
            {key: value for key, value in changed.items() if value is not None}
        ).encode()


Deliver = Callable[[FakeMicrosoft, str], Delivery]


@dataclass(frozen=True)
class Row:
    """One row of the table: `parley` is the status that Parley answers."""

    parley: int
    deliver: Deliver
    keys: Mapping[str, list[str]] | None = None
    """The keys that Microsoft has from the start, if not the usual one."""
    later: Callable[[FakeMicrosoft], None] | None = None
    """What happens to them after one good delivery; None: nothing, and there was no delivery."""


def _signed(key: str = "first", **more: Any) -> Deliver:
    return lambda ms, url: Delivery(f"Bearer {ms.token(url, key=key, **more)}")


def _with(**changes: Any) -> Deliver:
    return lambda ms, url: Delivery(f"Bearer {ms.token(url)}", changes)


def _header(header: str | None) -> Deliver:
    return lambda ms, url: Delivery(header)


def _body(body: bytes) -> Deliver:
    return lambda ms, url: Delivery(f"Bearer {ms.token(url)}", body=body)


def _late(seconds: int, name: str) -> Deliver:
    def deliver(ms: FakeMicrosoft, url: str) -> Delivery:
        changed = ms.claims(url) | {name: int(time.time()) + seconds}
        return Delivery(f"Bearer {sign(changed, 'first')}")

    return deliver


def _named(name: str) -> Deliver:
    """Signed by a stranger's key under the id of Teams' own."""
    return lambda ms, url: Delivery(f"Bearer {sign(ms.claims(url), 'stranger', name=name)}")


def _unnamed(ms: FakeMicrosoft, url: str) -> Delivery:
    return Delivery(f"Bearer {jwt.encode(ms.claims(url), rsa_key('first'), algorithm='RS256')}")


def _unsigned(ms: FakeMicrosoft, url: str) -> Delivery:
    token = jwt.encode(ms.claims(url), "", algorithm="none", headers={"kid": "first"})
    return Delivery(f"Bearer {token}")


def _symmetric(ms: FakeMicrosoft, url: str) -> Delivery:
    """Signed with Teams' public key as if it were a shared secret."""
    public = rsa_key("first").public_key()
    pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    head = {"alg": "HS256", "typ": "JWT", "kid": "first"}
    signing = ".".join(_b64(json.dumps(each).encode()) for each in (head, ms.claims(url)))
    signature = jwt.algorithms.HMACAlgorithm(jwt.algorithms.HMACAlgorithm.SHA256)
    return Delivery(f"Bearer {signing}.{_b64(signature.sign(signing.encode(), pem))}")


def _b64(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode().rstrip("=")


_TWO = {"first": ["msteams"], "webchat": ["webchat"]}


def _rotated(ms: FakeMicrosoft) -> None:
    ms.keys = {"second": ["msteams"]}


def _unendorsed(**changes: Any) -> Deliver:
    return lambda ms, url: Delivery(f"Bearer {ms.token(url, key='webchat')}", changes)


def _away(ms: FakeMicrosoft) -> None:
    ms.away = True


TABLE: Mapping[str, Row] = {
    "valid": Row(200, _signed()),
    "expired an hour ago": Row(401, _late(-3600, "exp")),
    "expired four minutes ago: clocks differ": Row(200, _late(-240, "exp")),
    "not valid before an hour from now": Row(401, _late(3600, "nbf")),
    "no `exp` claim": Row(401, _signed(without=["exp"])),
    "no `iss` claim": Row(401, _signed(without=["iss"])),
    "another issuer": Row(401, _signed(iss="https://evil.example")),
    "the issuer of the emulator": Row(401, _signed(iss="https://sts.windows.net/t/", ver="1.0")),
    "no `aud` claim": Row(401, _signed(without=["aud"])),
    "another audience": Row(401, _signed(aud="22222222-2222-4333-8444-555555555555")),
    "signed by a stranger under a known key id": Row(401, _named("first")),
    "an unknown key id": Row(401, _named("nobody")),
    "no key id": Row(401, _unnamed),
    "`alg` is `none`": Row(401, _unsigned),
    "`alg` is `HS256`, with the public key as secret": Row(401, _symmetric),
    "no token at all": Row(401, _header(None)),
    "another scheme": Row(401, _header("Basic eDp5")),
    "`Bearer` and nothing": Row(401, _header("Bearer ")),
    "a malformed token": Row(401, _header("Bearer a.b.c")),
    "a key not endorsed for Teams": Row(403, _unendorsed(), _TWO),
    "a key not endorsed, and no `channelId`": Row(403, _unendorsed(channelId=None), _TWO),
    "a key and activity of another channel": Row(403, _unendorsed(channelId="webchat"), _TWO),
    "no `channelId`": Row(403, _with(channelId=None)),
    "another `serviceUrl` than the token's": Row(403, _with(serviceUrl="http://127.0.0.1:9/")),
    "no `serviceUrl`": Row(403, _with(serviceUrl=None)),
    "no `serviceurl` claim": Row(403, _signed(without=["serviceurl"])),
    "another tenant": Row(403, _with(channelData={"tenant": {"id": "somebody-else"}})),
    "a body that is not JSON": Row(400, _body(b"{")),
    "a body that is a list": Row(400, _body(b"[]")),
    "Teams signs with a new key": Row(200, _signed(key="second"), later=_rotated),
    "a new key, and Teams' keys cannot be had": Row(503, _signed(key="second"), later=_away),
}
