"""The app manifest: what Slack must know to make the app, from the table of surfaces."""

from typing import Any
from urllib.parse import urlsplit

from adapters.slack.surfaces import Feature, Surface, chosen, scopes

Json = dict[str, Any]

SHORT = "Says what a word means here, and what the other team means by it."
LONG = (
    "Parley lets marketing and IT understand each other. It answers what a word means in your team "
    "and in others, explains a message to the other team with its figures in plain words, and asks "
    "whether there is something else you need to move forward. Everything it knows is a glossary "
    "that your company keeps itself. No message leaves your company's own machines."
)
PROMPTS = (
    ("Look up a word", "What does qualified lead mean?"),
    ("Compare two words", "What is the difference between MQL and SQL?"),
    ("Talk through what is in your way", "We are blocked: the campaign cannot start"),
    ("What can you do?", "help"),
)


def manifest(
    *,
    url: str = "",
    over_socket: bool = False,
    features: frozenset[Feature] = frozenset(),
    files_url: str | None = None,
) -> Json:
    """Describe the app: over HTTP at that https `url`, or over a WebSocket.

    Without a `url` it is a WebSocket; with both, the `url` is where installations come back to.
    `files_url` is where the glossary's files can be seen, for links to them.
    """
    base = url.rstrip("/") if url and not over_socket else None
    return {
        "_metadata": {"major_version": 1, "minor_version": 1},
        "display_information": {
            "name": "Parley",
            "description": SHORT,
            "long_description": LONG,
            "background_color": "#1f3a5f",
        },
        "features": _features(chosen(features), base) | _unfurls(features, files_url),
        "oauth_config": _oauth(features, url.rstrip("/")),
        "settings": _settings(chosen(features), base),
    }


def _features(surfaces: tuple[Surface, ...], base: str | None) -> Json:
    at = {"url": f"{base}/slack/events"} if base else {}
    commands = [one.command for one in surfaces if one.command]
    shortcuts = [each for one in surfaces for each in one.shortcuts]
    found: Json = {
        "app_home": {
            "home_tab_enabled": "app_home_opened" in _events(surfaces),
            "messages_tab_enabled": True,
            "messages_tab_read_only_enabled": False,
        },
        "bot_user": {"display_name": "Parley", "always_online": True},
        "slash_commands": [
            {"command": each.name, "description": each.does, "usage_hint": each.hint}
            | {"should_escape": True}
            | at
            for each in commands
        ],
    }
    if "assistant:write" in {scope for one in surfaces for scope in one.scopes}:
        found["agent_view"] = {"agent_description": SHORT, "suggested_prompts": _prompts()}
    if shortcuts:
        found["shortcuts"] = [
            {"name": each.name, "type": "message", "callback_id": each.callback_id}
            | {"description": each.does}
            for each in shortcuts
        ]
    return found


def _unfurls(features: frozenset[Feature], files_url: str | None) -> Json:
    """Slack tells us of links to one domain only: that of the glossary's files."""
    domain = urlsplit(files_url or "").hostname
    return {"unfurl_domains": [domain]} if domain and Feature.LINKS in features else {}


def _prompts() -> list[Json]:
    return [{"title": title, "message": message} for title, message in PROMPTS]


def _oauth(features: frozenset[Feature], known_as: str) -> Json:
    needed = scopes()
    granted: Json = {"bot": list(needed)}
    if optional := [scope for scope in scopes(features) if scope not in needed]:
        granted["bot_optional"] = optional
    found: Json = {"scopes": granted}
    if Feature.WORKSPACES in features:
        found["redirect_urls"] = [f"{known_as}/slack/oauth_redirect"]
    return found


def _settings(surfaces: tuple[Surface, ...], base: str | None) -> Json:
    events: Json = {"bot_events": _events(surfaces)}
    clicks: Json = {"is_enabled": True}
    if base:
        there = f"{base}/slack/events"
        events = {"request_url": there} | events
        clicks |= {"request_url": there, "message_menu_options_url": there}
    return {
        "event_subscriptions": events,
        "interactivity": clicks,
        "org_deploy_enabled": False,
        "socket_mode_enabled": base is None,
        "token_rotation_enabled": False,
    }


def _events(surfaces: tuple[Surface, ...]) -> list[str]:
    return sorted({event for one in surfaces for event in one.events})
