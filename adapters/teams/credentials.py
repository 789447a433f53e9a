"""How the bot proves who it is: a password, a certificate, or the identity of its machine."""

import asyncio
import json
import time
import uuid
from base64 import urlsafe_b64encode
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jwt
from aiohttp import ClientError, ClientSession, ClientTimeout
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from cryptography.x509 import load_pem_x509_certificate

from adapters.configured.teams import ManagedIdentity, TeamsSettings
from adapters.teams.bearer import NoTokenError, OwnToken
from adapters.teams.hosts import private_address
from adapters.teams.raw import Json, text_at

_AUTHORITY = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token"
_ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
_MACHINE = "http://169.254.169.254/metadata/identity/oauth2/token"
_TIMEOUT = ClientTimeout(total=15, sock_connect=5)
_TRIES, _PAUSE = 3, 0.5
_BUSY = (408, 429, 500, 502, 503, 504)

Fetch = Callable[[], Awaitable[OwnToken]]


@dataclass(frozen=True, slots=True)
class Request:
    """One question for a token: a form that is posted, or a query where there is none."""

    url: str
    form: dict[str, str]
    query: dict[str, str]
    headers: dict[str, str]


def fetcher(settings: TeamsSettings, session: ClientSession, pause: float = _PAUSE) -> Fetch:
    """Return what fetches the bot's token. Raises `SettingsError` for an address in the open."""
    if settings.token_url:
        private_address("TEAMS_TOKEN_URL", settings.token_url)

    async def fetch() -> OwnToken:
        return await _fetch(session, await _question(settings), pause)

    return fetch


async def _question(settings: TeamsSettings) -> Request:
    if settings.managed_identity:
        return _of_machine(settings, settings.managed_identity)
    url = settings.token_url or _AUTHORITY.format(tenant=settings.tenant_id)
    form = {
        "grant_type": "client_credentials",
        "client_id": settings.app_id,
        "scope": settings.token_scope,
    }
    if settings.certificate is None:
        return Request(url, form | {"client_secret": settings.app_password}, {}, {})
    signed = await asyncio.to_thread(assertion, settings.certificate, settings.app_id, url)
    proof = {"client_assertion_type": _ASSERTION, "client_assertion": signed}
    return Request(url, form | proof, {}, {})


def _of_machine(settings: TeamsSettings, identity: ManagedIdentity) -> Request:
    """Ask the machine: App Service names an address of its own, a virtual machine has a fixed one.

    https://learn.microsoft.com/entra/identity/managed-identities-azure-resources
    """
    query = {
        "resource": settings.token_scope.removesuffix("/.default"),
        "client_id": settings.app_id,
    }
    if identity.endpoint:
        version, headers = "2019-08-01", {"X-IDENTITY-HEADER": identity.header}
    else:
        version, headers = "2018-02-01", {"Metadata": "true"}
    url = settings.token_url or identity.endpoint or _MACHINE
    return Request(url, {}, query | {"api-version": version}, headers)


def assertion(file: Path, app_id: str, audience: str) -> str:
    """Sign who we are with the key in a PEM file that holds a certificate and its private key.

    The file is read each time, so that a renewed one is taken up. Raises `NoTokenError`.
    """
    try:
        pem = file.read_bytes()
        thumbprint = load_pem_x509_certificate(pem).fingerprint(SHA256())
        key: Any = load_pem_private_key(pem, password=None)
        now = int(time.time())
        who = {"iss": app_id, "sub": app_id, "aud": audience, "jti": str(uuid.uuid4())}
        when = {"nbf": now - 60, "iat": now, "exp": now + 600}
        named = {"x5t#S256": urlsafe_b64encode(thumbprint).decode().rstrip("=")}
        return jwt.encode(who | when, key, algorithm="PS256", headers=named)
    except (OSError, ValueError, TypeError, jwt.PyJWTError) as error:
        raise NoTokenError(
            f"TEAMS_CERTIFICATE {file} cannot be used ({error}). It has to be a PEM file with the "
            "certificate and its RSA key, not locked by a password."
        ) from error


async def _fetch(session: ClientSession, question: Request, pause: float) -> OwnToken:
    """Ask, and ask again while the service is busy."""
    for number in range(1, _TRIES + 1):
        status, said = await _ask(session, question)
        if status not in _BUSY or number == _TRIES:
            break
        await asyncio.sleep(pause * 2**number)
    token, lasts = text_at(said, "access_token"), _seconds(said)
    if status == 200 and token and lasts > 0:
        return OwnToken(token, lasts)
    raise NoTokenError(
        f"The bot's own token cannot be had from {question.url}: {_why(status, said)}"
    )


async def _ask(session: ClientSession, question: Request) -> tuple[int, Json]:
    method = "POST" if question.form else "GET"
    asking = session.request(
        method,
        question.url,
        data=question.form or None,
        params=question.query,
        headers=question.headers,
        timeout=_TIMEOUT,
        allow_redirects=False,
    )
    try:
        async with asking as response:
            return response.status, _object(await response.read())
    except (ClientError, TimeoutError, OSError) as error:
        lost = str(error) or type(error).__name__
        raise NoTokenError(
            f"The bot's own token cannot be had: {question.url} cannot be reached ({lost}). "
            "Check the network, and TEAMS_TOKEN_URL if it is set."
        ) from error


def _object(raw: bytes) -> Json:
    try:
        said = json.loads(raw)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def _seconds(said: Json) -> float:
    """Read how long a token lasts; the machine's own service writes it as text."""
    try:
        return float(said.get("expires_in") or 0)
    except (TypeError, ValueError):
        return 0.0


_REMEDIES = {
    "AADSTS700016": "check TEAMS_APP_ID and TEAMS_TENANT_ID: the tenant does not know the app",
    "AADSTS90002": "check TEAMS_TENANT_ID: there is no such tenant",
    "AADSTS900023": "check TEAMS_TENANT_ID: it is no tenant's id",
    "AADSTS7000215": "check TEAMS_APP_PASSWORD: it is the secret's value, not its id",
    "AADSTS7000222": "the secret has run out: make a new one and set TEAMS_APP_PASSWORD",
    "AADSTS700027": "check TEAMS_CERTIFICATE: the app does not know the certificate",
    "AADSTS7000229": "the app has no service principal in the tenant: make one in Entra",
}


def _why(status: int, said: Json) -> str:
    described = text_at(said, "error_description")
    code = described.partition(":")[0]
    if code in _REMEDIES:
        return f"{_REMEDIES[code]} ({code})."
    first = (described or text_at(said, "error")).partition("\n")[0].strip()
    return f"status {status}{f', {first:.200}' if first else ''}."
