"""Slack as it is configured: one workspace, or every one that installs the app."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from adapters.configured.needed import SettingsError, all_or_none, bare, listed

if TYPE_CHECKING:
    from adapters.settings import Settings

SHORTEST_KEY = 24


@dataclass(frozen=True, slots=True)
class SlackSettings:
    """Slack over a WebSocket with an app token, else over signed HTTP. `api_url` ends in a slash.

    With a `bot_token` it is one workspace; with a `client_id` it is every workspace that installs
    the app, and the first of `secret_keys` seals their tokens.
    """

    bot_token: str
    signing_secret: str
    api_url: str
    app_token: str = ""
    client_id: str = ""
    client_secret: str = ""
    secret_keys: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    url: str = ""


def slack_of(settings: "Settings") -> SlackSettings | None:
    """How to reach Slack; None if nothing is set. Raises `SettingsError` if it is half set."""
    several = _is_for_several(settings)
    if not several and not _is_for_one(settings):
        return None
    return SlackSettings(
        bot_token=bare(settings.slack_bot_token),
        signing_secret=bare(settings.slack_signing_secret),
        api_url=f"{settings.slack_api_url.rstrip('/')}/",
        app_token=bare(settings.slack_app_token),
        client_id=settings.slack_client_id or "",
        client_secret=bare(settings.slack_client_secret),
        secret_keys=_secret_keys(bare(settings.secret_key)) if several else (),
        features=listed(settings.slack_features),
        url=settings.url,
    )


def _is_for_one(settings: "Settings") -> bool:
    token, app_token = settings.slack_bot_token, settings.slack_app_token
    if token and not app_token and not settings.slack_signing_secret:
        raise SettingsError(
            "SLACK_BOT_TOKEN is set, but SLACK_APP_TOKEN is not (Socket Mode: no public "
            "address is needed), and SLACK_SIGNING_SECRET is not (HTTP). Set one of the two."
        )
    if app_token:
        return all_or_none(SLACK_BOT_TOKEN=token, SLACK_APP_TOKEN=app_token)
    return all_or_none(SLACK_BOT_TOKEN=token, SLACK_SIGNING_SECRET=settings.slack_signing_secret)


def _is_for_several(settings: "Settings") -> bool:
    client, secret = settings.slack_client_id, settings.slack_client_secret
    if not all_or_none(SLACK_CLIENT_ID=client, SLACK_CLIENT_SECRET=secret):
        return False
    if settings.slack_bot_token:
        raise SettingsError(
            "SLACK_BOT_TOKEN is for one workspace and SLACK_CLIENT_ID for several. Keep one."
        )
    if not settings.slack_signing_secret and not settings.slack_app_token:
        raise SettingsError(
            "SLACK_CLIENT_ID is set, but neither SLACK_SIGNING_SECRET nor SLACK_APP_TOKEN is. "
            "Set it in the environment or in the file .env."
        )
    return True


def _secret_keys(setting: str) -> tuple[str, ...]:
    """The keys that seal stored tokens, the newest first."""
    keys = tuple(key.strip() for key in setting.split(",") if key.strip())
    if not keys or min(map(len, keys)) < SHORTEST_KEY:
        raise SettingsError(
            "With SLACK_CLIENT_ID the tokens of workspaces are stored, and PARLEY_SECRET_KEY "
            f"seals them. Set it to {SHORTEST_KEY} characters or more that nobody can guess, "
            'such as: python3 -c "import secrets; print(secrets.token_urlsafe(32))"'
        )
    return keys
