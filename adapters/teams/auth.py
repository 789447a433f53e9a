"""Chooses who may speak to the bot in Teams' name, from what the settings say."""

from aiohttp import ClientSession

from adapters.configured.needed import SettingsError
from adapters.configured.teams import TeamsSettings
from adapters.teams.anonymous import Anonymous
from adapters.teams.hosts import allowed, elsewhere, private_address
from adapters.teams.keys import METADATA, Keys
from adapters.teams.tokens import TokenDoor


def token_door(settings: TeamsSettings, session: ClientSession) -> TokenDoor:
    """Let in who brings a token of Teams'. Raises `SettingsError` for addresses in the open."""
    metadata = settings.openid_metadata_url or METADATA
    private_address("TEAMS_OPENID_METADATA_URL", metadata)
    hosts = allowed(settings.service_hosts)
    return TokenDoor(Keys(session, metadata), hosts, settings.app_id, settings.tenant_id)


def anonymous_door(settings: TeamsSettings) -> Anonymous:
    """Let this machine in, unchecked. Raises `SettingsError` for a service anywhere else."""
    if host := elsewhere(settings.service_hosts):
        raise SettingsError(
            f"TEAMS_SERVICE_HOSTS names {host}, but with TEAMS_DANGEROUSLY_ANONYMOUS answers "
            "go to this machine only. Name 127.0.0.1, localhost or an origin such as "
            "http://127.0.0.1:4000, or take TEAMS_SERVICE_HOSTS away."
        )
    return Anonymous(settings.service_hosts)
