"""Several workspaces on one Parley: each installs it by itself, at /slack/install."""

from collections.abc import Sequence
from dataclasses import dataclass

from aiohttp import web
from slack_bolt.async_app import AsyncApp
from slack_sdk.oauth.token_rotation.async_rotator import AsyncTokenRotator
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.configured.needed import SettingsError
from adapters.hearing import Clock
from adapters.slack.install import BACK, Door, install_routes
from adapters.slack.installations import Installations, States
from adapters.slack.surfaces import Feature, scopes
from adapters.slack.vault import Vault
from adapters.slack.workspaces import Channels, Workspaces, listen_for_goodbyes
from bot.ports import Claims


@dataclass(frozen=True, slots=True)
class Several:
    """What it takes to serve many workspaces. `url` is the https address under which we are known.

    The first of `secret_keys` seals tokens; the others open what was sealed before.
    """

    client_id: str
    client_secret: str
    secret_keys: Sequence[str]
    engine: AsyncEngine
    channels: Channels
    features: frozenset[Feature] = frozenset()
    url: str = ""

    def workspaces(self, client: AsyncWebClient, claims: Claims, clock: Clock) -> Workspaces:
        """Open what is known of the workspaces."""
        vault = Vault(self.secret_keys)
        rotator = AsyncTokenRotator(
            client_id=self.client_id, client_secret=self.client_secret, client=client
        )
        kept = Installations(self.engine, vault, client_id=self.client_id)
        return Workspaces(kept, self.channels, claims, rotator=rotator, clock=clock)

    def hear_goodbyes(self, app: AsyncApp, workspaces: Workspaces) -> None:
        """Forget a workspace that sends us away."""
        listen_for_goodbyes(app, workspaces)

    def routes(
        self, client: AsyncWebClient, workspaces: Workspaces, api_url: str
    ) -> tuple[web.RouteDef, ...]:
        """The pages of an installation."""
        door = Door(
            client_id=self.client_id,
            client_secret=self.client_secret,
            scopes=scopes(self.features),
            site=api_url.removesuffix("api/"),
            redirect_uri=f"{self.url.rstrip('/')}{BACK}" if self.url else None,
        )
        return install_routes(door, States(self.engine), workspaces, client)


def features_of(names: Sequence[str]) -> frozenset[Feature]:
    """The features that the settings name. Raises `SettingsError` for one that there is not."""
    if unknown := sorted(set(names) - {*Feature}):
        raise SettingsError(
            f"PARLEY_SLACK_FEATURES knows no {unknown[0]!r}; it knows {', '.join(Feature)}."
        )
    return frozenset(map(Feature, names))
