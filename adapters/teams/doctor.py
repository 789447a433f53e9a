"""What `parley doctor` looks at in Teams: app, secret, tenant, keys, clock and address."""

from collections.abc import AsyncIterator
from email.utils import parsedate_to_datetime
from uuid import UUID

import jwt
from aiohttp import ClientError, ClientSession, ClientTimeout

from adapters.configured.needed import SettingsError
from adapters.configured.teams import TeamsSettings
from adapters.findings import Finding, Health
from adapters.hearing import Clock
from adapters.teams.auth import anonymous_door, token_door
from adapters.teams.bearer import NoTokenError, OwnToken
from adapters.teams.connector import open_session
from adapters.teams.credentials import fetcher
from adapters.teams.keys import METADATA, KeysAwayError
from adapters.teams.raw import text_at
from adapters.teams.route import PATH
from adapters.teams.tokens import LEEWAY

ABOUT = "teams"
MOST_SKEW = LEEWAY / 5
"""Seconds that this clock may differ from Microsoft's; at five minutes every token is refused."""
_TIMEOUT = ClientTimeout(total=10)


async def examine_teams(asked: TeamsSettings, clock: Clock, *, url: str) -> tuple[Finding, ...]:
    """Fetch a token and the keys, compare clocks, and knock at our own address if it is known."""
    async with open_session(connections=4) as session:
        return tuple([found async for found in _looks(asked, session, clock, url)])


async def _looks(
    asked: TeamsSettings, session: ClientSession, clock: Clock, url: str
) -> AsyncIterator[Finding]:
    if asked.anonymous:
        yield _anonymous(asked)
        return
    if not _is_guid(asked.app_id):
        yield _bad(f"TEAMS_APP_ID {asked.app_id} is no id of an app; copy it from Azure")
    yield await _token(asked, session)
    yield await _keys(asked, session)
    yield await _clock(asked.openid_metadata_url or METADATA, session, clock)
    yield await _endpoint(url, session)


def _anonymous(asked: TeamsSettings) -> Finding:
    try:
        anonymous_door(asked)
    except SettingsError as error:
        return _bad(str(error))
    return _note("TEAMS_DANGEROUSLY_ANONYMOUS is set: nobody is checked, on this machine alone")


async def _token(asked: TeamsSettings, session: ClientSession) -> Finding:
    """Prove who we are: that shows a secret that has run out, and a wrong app or tenant."""
    try:
        token = await fetcher(asked, session)()
    except (SettingsError, NoTokenError) as error:
        return _bad(str(error))
    tenant = _tenant_of(token)
    if tenant and tenant.lower() != asked.tenant_id.lower() and _is_guid(asked.tenant_id):
        return _bad(f"the bot's own token is for the tenant {tenant}: check TEAMS_TENANT_ID")
    proof = "password"
    if asked.certificate or asked.managed_identity:
        proof = "certificate" if asked.certificate else "managed identity"
    return _good(f"Microsoft knows the app, and takes its {proof}; Azure says when it ends")


def _tenant_of(token: OwnToken) -> str:
    """Read the tenant in our own token, to tell people of it; nothing is decided by it."""
    try:
        return text_at(jwt.decode(token.value, options={"verify_signature": False}), "tid")
    except jwt.PyJWTError:
        return ""


async def _keys(asked: TeamsSettings, session: ClientSession) -> Finding:
    try:
        door = token_door(asked, session)
        await door.keys.find("")
    except SettingsError as error:
        return _bad(str(error))
    except KeysAwayError as error:
        return _bad(f"Microsoft's keys cannot be had ({error}). Check the network and the proxy.")
    return _good("Microsoft's keys are here: what Teams sends can be checked")


async def _clock(url: str, session: ClientSession, clock: Clock) -> Finding:
    try:
        async with session.head(url, timeout=_TIMEOUT, allow_redirects=False) as response:
            told = parsedate_to_datetime(response.headers["Date"])
    except (ClientError, TimeoutError, OSError, KeyError, ValueError) as error:
        return _note(f"the clock could not be compared with Microsoft's ({type(error).__name__})")
    skew = abs((clock() - told).total_seconds())
    if skew > MOST_SKEW:
        return _bad(f"this clock differs from Microsoft's by {skew:.0f} s: set it, by NTP for one")
    return _good("this clock agrees with Microsoft's")


async def _endpoint(url: str, session: ClientSession) -> Finding:
    """Knock without a token where Teams would: Parley refuses that with 401."""
    if not url:
        return _note(f"Azure needs the endpoint https://YOUR-ADDRESS{PATH}; PARLEY_URL is not set")
    where = f"{url.rstrip('/')}{PATH}"
    try:
        async with session.post(where, timeout=_TIMEOUT, allow_redirects=False) as response:
            status = response.status
    except (ClientError, TimeoutError, OSError, ValueError) as error:
        return _note(f"{where} cannot be reached from here ({type(error).__name__}); is it served?")
    if status != 401:
        return _bad(f"{where} answers with {status}, and not as Parley does: check the proxy")
    return _good(f"{where} is Parley's; it has to be the endpoint in Azure too")


def _is_guid(text: str) -> bool:
    try:
        return bool(UUID(text))
    except ValueError:
        return False


def _good(said: str) -> Finding:
    return Finding(ABOUT, Health.GOOD, said)


def _note(said: str) -> Finding:
    return Finding(ABOUT, Health.NOTE, said)


def _bad(said: str) -> Finding:
    return Finding(ABOUT, Health.BAD, said)
