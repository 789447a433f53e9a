"""What `parley doctor` looks at in Slack: tokens, scopes, the clock, and what to click."""

from collections.abc import AsyncIterator
from email.utils import parsedate_to_datetime
from typing import Any

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.configured.slack import SlackSettings
from adapters.findings import Finding, Health
from adapters.hearing import Clock
from adapters.slack.client import open_session, web_client
from adapters.slack.route import OLDEST_SECONDS
from adapters.slack.socket import refused
from adapters.slack.surfaces import Feature, scopes

ABOUT = "slack"
MOST_SKEW = OLDEST_SECONDS / 5
"""Seconds that this clock may differ from Slack's; at five minutes every request is refused."""


async def examine_slack(asked: SlackSettings, clock: Clock) -> tuple[Finding, ...]:
    """Ask Slack who we are, what we may do, and whether it can reach us over a WebSocket."""
    async with open_session(connections=2) as session:
        client = web_client(session, token=asked.bot_token, api_url=asked.api_url, patient=False)
        looks = _looks(client, asked, clock)
        return tuple([found async for found in looks])


async def _looks(
    client: AsyncWebClient, asked: SlackSettings, clock: Clock
) -> AsyncIterator[Finding]:
    if asked.bot_token:
        async for found in _token(client, clock):
            yield found
    else:
        yield _good("every workspace that installs the app; see /slack/install")
    if asked.app_token:
        yield await _app_token(client, asked.app_token)
    else:
        yield _good("Slack comes over HTTP at /slack/events; its signature is checked")


async def _token(client: AsyncWebClient, clock: Clock) -> AsyncIterator[Finding]:
    try:
        answer = await client.auth_test()
    except SlackApiError as error:
        yield _bad(_refused_token(str(error.response.get("error"))))
        return
    except (ClientError, TimeoutError, OSError) as error:
        yield _bad(f"Slack cannot be reached ({type(error).__name__}). Is there a proxy between?")
        return
    headers = {name.lower(): value for name, value in answer.headers.items()}
    yield _good(f"connected to {answer.get('team')} as {answer.get('user') or answer['user_id']}")
    for found in (*_scopes(headers), *_skew(headers, clock)):
        yield found


def _refused_token(error: str) -> str:
    return (
        f"Slack refuses SLACK_BOT_TOKEN ({error}). It begins with xoxb-; copy it anew from "
        "OAuth & Permissions, Bot User OAuth Token, after Install to Workspace."
    )


def _scopes(headers: dict[str, Any]) -> tuple[Finding, ...]:
    """Compare what was granted with what the manifest asks for."""
    if "x-oauth-scopes" not in headers:
        return (Finding(ABOUT, Health.NOTE, "Slack does not say which scopes were granted"),)
    granted = {scope.strip() for scope in headers["x-oauth-scopes"].split(",")}
    if missing := set(scopes()) - granted:
        return (
            _bad(
                f"scopes are missing: {', '.join(sorted(missing))}. Paste what `parley slack "
                "manifest` writes under App Manifest, save, then Reinstall to Workspace."
            ),
        )
    off = [one for one in Feature if not set(scopes(frozenset({one}))) <= granted]
    said = f"; without: {', '.join(off)}" if off else ""
    return (_good(f"every scope that is needed was granted{said}"), *_too_many(granted))


def _too_many(granted: set[str]) -> tuple[Finding, ...]:
    extra = granted - set(scopes(frozenset(Feature))) - {""}
    if not extra:
        return ()
    said = f"scopes that Parley does not use: {', '.join(sorted(extra))}. They may be taken away."
    return (Finding(ABOUT, Health.NOTE, said),)


def _skew(headers: dict[str, Any], clock: Clock) -> tuple[Finding, ...]:
    if "date" not in headers:
        return ()
    seconds = abs((clock() - parsedate_to_datetime(headers["date"])).total_seconds())
    if seconds > MOST_SKEW:
        return (
            _bad(
                f"this machine's clock is {seconds:.0f} seconds away from Slack's; from "
                f"{OLDEST_SECONDS} on every request is refused. Switch on its time service (NTP)."
            ),
        )
    return (_good("this machine's clock agrees with Slack's"),)


async def _app_token(client: AsyncWebClient, token: str) -> Finding:
    try:
        await client.apps_connections_open(app_token=token)
    except SlackApiError as error:
        return _bad(refused(str(error.response.get("error"))))
    except (ClientError, TimeoutError, OSError) as error:
        return _bad(f"Slack cannot be reached ({type(error).__name__}). Is there a proxy between?")
    return _good("a WebSocket can be opened (Socket Mode)")


def _good(said: str) -> Finding:
    return Finding(ABOUT, Health.GOOD, said)


def _bad(said: str) -> Finding:
    return Finding(ABOUT, Health.BAD, said)
