"""Installing Parley in a workspace: a page with a button, and the way back from Slack."""

import hmac
import html
import logging
from dataclasses import dataclass
from datetime import UTC, datetime

from aiohttp import ClientError, web
from slack_sdk.errors import SlackApiError
from slack_sdk.oauth import AuthorizeUrlGenerator
from slack_sdk.oauth.installation_store.models.bot import Bot
from slack_sdk.web.async_client import AsyncWebClient

from adapters.loopback import host_of, is_loopback
from adapters.slack.installations import STATE_SECONDS, States
from adapters.slack.workspaces import Workspaces

_log = logging.getLogger(__name__)

COOKIE = "parley-slack-install"
INSTALL, BACK = "/slack/install", "/slack/oauth_redirect"
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
}


@dataclass(frozen=True, slots=True)
class Door:
    """What Slack has to be told to install us: who we are, what we want, and where to come back."""

    client_id: str
    client_secret: str
    scopes: tuple[str, ...]
    site: str
    """Slack itself, with a slash at the end."""
    redirect_uri: str | None


class RefusedError(Exception):
    """An installation that cannot go on; the message tells the person what to do."""


def install_routes(
    door: Door, states: States, workspaces: Workspaces, client: AsyncWebClient
) -> tuple[web.RouteDef, ...]:
    """The page where an installation begins, and the one where it ends."""

    async def begin(request: web.Request) -> web.Response:
        state = await states.issue()
        there = AuthorizeUrlGenerator(
            client_id=door.client_id,
            scopes=list(door.scopes),
            redirect_uri=door.redirect_uri,
            authorization_url=f"{door.site}oauth/v2/authorize",
        ).generate(state)
        page = _page("Add Parley to Slack", _BEGIN, ("Add to Slack", there))
        page.set_cookie(
            COOKIE,
            state,
            max_age=STATE_SECONDS,
            path="/slack",
            httponly=True,
            samesite="Lax",
            secure=not is_loopback(host_of(f"//{request.host}")),
        )
        return page

    async def end(request: web.Request) -> web.Response:
        try:
            bot = await _installed(request, door, states, client)
        except RefusedError as refused:
            page = _page("Parley was not added", str(refused), ("Try again", INSTALL), status=400)
        else:
            await workspaces.welcome(bot)
            _log.info("a Slack workspace installed Parley")
            name = bot.team_name or bot.enterprise_name or "your workspace"
            page = _page("Parley is here", f"Parley was added to {name}. {_NEXT}")
        page.del_cookie(COOKIE, path="/slack")
        return page

    return web.get(INSTALL, begin), web.get(BACK, end)


_BEGIN = (
    "Parley says what a word means in your team and in the others. Slack will show you what it may "
    "do and ask you to agree."
)
_NEXT = "Now invite it to a channel with /invite @Parley and ask it what a word means."


async def _installed(
    request: web.Request, door: Door, states: States, client: AsyncWebClient
) -> Bot:
    """Check that this installation was begun here by this browser, and fetch its token."""
    told, state = request.query, request.query.get("state", "")
    begun_here = hmac.compare_digest(request.cookies.get(COOKIE, "").encode(), state.encode())
    if not state or not begun_here or not await states.take_back(state):
        raise RefusedError(
            "This link was used before, is too old, or belongs to another browser. Begin anew."
        )
    if error := told.get("error"):
        raise RefusedError(_said(error))
    return await _bot(client, door, told.get("code", ""))


def _said(error: str) -> str:
    if error == "access_denied":
        return "You said no, or your workspace wants an administrator to say yes. Nothing was kept."
    return "Slack did not go on. Nothing was kept."


async def _bot(client: AsyncWebClient, door: Door, code: str) -> Bot:
    try:
        answer = await client.oauth_v2_access(
            client_id=door.client_id,
            client_secret=door.client_secret,
            code=code,
            redirect_uri=door.redirect_uri,
        )
        who = await client.auth_test(token=answer["access_token"])
    except (SlackApiError, ClientError, TimeoutError) as error:
        _log.warning("an installation failed: %s", _code(error))
        raise RefusedError(
            "Slack did not hand over the key to your workspace. Begin anew."
        ) from error
    team, company = answer.get("team") or {}, answer.get("enterprise") or {}
    org_wide = bool(answer.get("is_enterprise_install"))
    return Bot(
        app_id=answer.get("app_id") or "",
        enterprise_id=company.get("id"),
        enterprise_name=company.get("name"),
        team_id=None if org_wide else team.get("id") or who.get("team_id"),
        team_name=team.get("name"),
        bot_token=answer["access_token"],
        bot_id=who.get("bot_id") or "",
        bot_user_id=answer.get("bot_user_id") or who["user_id"],
        bot_scopes=answer.get("scope") or "",
        bot_refresh_token=answer.get("refresh_token"),
        bot_token_expires_in=answer.get("expires_in"),
        is_enterprise_install=org_wide,
        installed_at=datetime.now(UTC).timestamp(),
    )


def _code(error: Exception) -> str:
    """What went wrong in a word; the whole answer may hold a token."""
    if isinstance(error, SlackApiError):
        return str(error.response.get("error"))
    return type(error).__name__


def _page(
    title: str, text: str, link: tuple[str, str] | None = None, *, status: int = 200
) -> web.Response:
    button = f'<p><a href="{html.escape(link[1])}">{html.escape(link[0])}</a></p>' if link else ""
    body = _FRAME.format(title=html.escape(title), text=html.escape(text), button=button)
    return web.Response(text=body, content_type="text/html", status=status, headers=HEADERS)


_FRAME = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body {{ font: 1.1rem/1.6 system-ui, sans-serif; max-width: 34rem; margin: 15vh auto;
  padding: 0 1rem; color: #1c2733; background: #fff }}
a {{ display: inline-block; padding: .5rem 1.2rem; border-radius: .4rem; background: #1f3a5f;
  color: #fff; text-decoration: none }}
</style></head>
<body><main><h1>{title}</h1><p>{text}</p>{button}</main></body></html>
"""
