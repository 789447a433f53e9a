"""Slack's rules for an app manifest, as a strict model: unknown keys and wrong lengths are refused.

Written from Slack's documented limits. Events and scopes are compared elsewhere.
"""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

HTTPS = Annotated[str, StringConstraints(pattern=r"^https://[^\s]+$", max_length=3_000)]
Scope = Annotated[str, StringConstraints(pattern=r"^[a-z_]+(:[a-z.]+)*$", max_length=50)]
Event = Annotated[str, StringConstraints(pattern=r"^[a-z_]+(\.[a-z]+)?$", max_length=50)]


def text(least: int, most: int) -> Any:
    return Field(min_length=least, max_length=most)


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Metadata(Strict):
    major_version: Literal[1]
    minor_version: int


class Display(Strict):
    name: str = text(1, 35)
    description: str = text(1, 140)
    long_description: str = text(175, 4_000)
    background_color: str = Field(pattern=r"^#[0-9a-fA-F]{6}$")


class Home(Strict):
    home_tab_enabled: bool
    messages_tab_enabled: bool
    messages_tab_read_only_enabled: bool


class Bot(Strict):
    display_name: str = text(1, 80)
    always_online: bool


class Command(Strict):
    command: str = Field(pattern=r"^/[a-z0-9_-]{1,31}$")
    description: str = text(1, 2_000)
    usage_hint: str = text(1, 1_000)
    should_escape: bool
    url: HTTPS | None = None


class Shortcut(Strict):
    name: str = text(1, 24)
    type: Literal["message", "global"]
    callback_id: str = text(1, 255)
    description: str = text(1, 150)


class Prompt(Strict):
    title: str = text(1, 255)
    message: str = text(1, 3_000)


class Agent(Strict):
    agent_description: str = text(1, 300)
    suggested_prompts: list[Prompt] = Field(max_length=4)


class Features(Strict):
    app_home: Home
    bot_user: Bot
    slash_commands: list[Command] = Field(min_length=1, max_length=50)
    shortcuts: list[Shortcut] = Field(default_factory=list, max_length=10)
    agent_view: Agent | None = None
    unfurl_domains: list[str] = Field(default_factory=list, max_length=5)


class Scopes(Strict):
    bot: list[Scope] = Field(min_length=1, max_length=255)
    bot_optional: list[Scope] = Field(default_factory=list, max_length=255)


class OAuth(Strict):
    scopes: Scopes
    redirect_urls: list[HTTPS] = Field(default_factory=list)


class Subscriptions(Strict):
    bot_events: list[Event] = Field(max_length=100)
    request_url: HTTPS | None = None


class Interactivity(Strict):
    is_enabled: Literal[True]
    request_url: HTTPS | None = None
    message_menu_options_url: HTTPS | None = None


class Settings(Strict):
    event_subscriptions: Subscriptions
    interactivity: Interactivity
    org_deploy_enabled: bool
    socket_mode_enabled: bool
    token_rotation_enabled: bool


class Manifest(Strict):
    metadata: Metadata = Field(alias="_metadata")
    display_information: Display
    features: Features
    oauth_config: OAuth
    settings: Settings


def problems(manifest: dict[str, Any]) -> list[str]:
    """Return everything that Slack would refuse in a manifest."""
    try:
        found = Manifest.model_validate(manifest)
    except ValidationError as error:
        return [f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors()]
    return [*_addresses(found), *_twice(found)]


def _addresses(found: Manifest) -> list[str]:
    """Over HTTP every surface needs its address; over a WebSocket none has one."""
    over_http = not found.settings.socket_mode_enabled
    asked = (
        found.settings.event_subscriptions.request_url,
        found.settings.interactivity.request_url,
        *(command.url for command in found.features.slash_commands),
    )
    return [] if all(bool(url) is over_http for url in asked) else ["addresses: all or none"]


def _twice(found: Manifest) -> list[str]:
    scopes = [*found.oauth_config.scopes.bot, *found.oauth_config.scopes.bot_optional]
    events = found.settings.event_subscriptions.bot_events
    ids = [shortcut.callback_id for shortcut in found.features.shortcuts]
    return [f"{each[0]}: twice" for each in (scopes, events, ids) if len(each) != len(set(each))]
