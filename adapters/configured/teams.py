"""Teams as it is configured: one app of one tenant, and how it proves who it is."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from adapters.configured.needed import SettingsError, all_or_none, bare, listed

if TYPE_CHECKING:
    from adapters.settings import Settings


@dataclass(frozen=True, slots=True)
class ManagedIdentity:
    """Where the machine gives out tokens; an empty `endpoint` means a virtual machine's own."""

    endpoint: str = ""
    header: str = ""


@dataclass(frozen=True, slots=True)
class TeamsSettings:
    """A single-tenant Teams bot. `anonymous`: nothing is checked, on loopback only.

    Empty `service_hosts`, `openid_metadata_url` and `token_url` mean Microsoft's public ones. The
    bot proves who it is by its password, or by a certificate, or by the identity of its machine.
    `threads`: the app package asks teams and chats for their messages.
    """

    app_id: str
    app_password: str
    tenant_id: str
    service_hosts: tuple[str, ...]
    openid_metadata_url: str | None
    token_url: str | None
    anonymous: bool
    token_scope: str = "https://api.botframework.com/.default"
    certificate: Path | None = None
    managed_identity: ManagedIdentity | None = None
    threads: bool = False


def teams_of(settings: "Settings") -> TeamsSettings | None:
    """How to reach Teams; None if nothing is set. Raises `SettingsError` if it is half set."""
    anonymous = settings.teams_dangerously_anonymous
    if not anonymous and not _is_set(settings):
        return None
    if anonymous and settings.host not in ("127.0.0.1", "::1", "localhost"):
        raise SettingsError(
            f"TEAMS_DANGEROUSLY_ANONYMOUS checks nobody, and HOST is {settings.host}. "
            "Set HOST to 127.0.0.1, or take TEAMS_DANGEROUSLY_ANONYMOUS away."
        )
    return TeamsSettings(
        app_id=settings.teams_app_id or "",
        app_password=bare(settings.teams_app_password),
        tenant_id=settings.teams_tenant_id or "",
        service_hosts=listed(settings.teams_service_hosts),
        openid_metadata_url=settings.teams_openid_metadata_url,
        token_url=settings.teams_token_url,
        anonymous=anonymous,
        token_scope=settings.teams_token_scope,
        certificate=settings.teams_certificate,
        managed_identity=_managed_identity(settings),
        threads=settings.teams_threads,
    )


def _is_set(settings: "Settings") -> bool:
    """Say whether there is a Teams bot; it proves who it is in one way, and in one only."""
    app, tenant = settings.teams_app_id, settings.teams_tenant_id
    password = settings.teams_app_password
    others = {
        "TEAMS_CERTIFICATE": settings.teams_certificate,
        "TEAMS_MANAGED_IDENTITY": settings.teams_managed_identity,
    }
    proofs = {"TEAMS_APP_PASSWORD": password, **others}
    proven = [name for name, value in proofs.items() if value]
    if len(proven) > 1:
        raise SettingsError(
            f"{' and '.join(proven)} are set. The bot proves who it is in one way: keep one."
        )
    if any(others.values()):
        is_set = all_or_none(TEAMS_APP_ID=app, TEAMS_TENANT_ID=tenant)
    else:
        is_set = all_or_none(TEAMS_APP_ID=app, TEAMS_APP_PASSWORD=password, TEAMS_TENANT_ID=tenant)
    if proven and not is_set:
        raise SettingsError(
            f"{proven[0]} is set, but TEAMS_APP_ID and TEAMS_TENANT_ID are not. "
            "Set them in the environment or in the file .env."
        )
    return is_set


def _managed_identity(settings: "Settings") -> ManagedIdentity | None:
    if not settings.teams_managed_identity:
        return None
    return ManagedIdentity(settings.identity_endpoint, bare(settings.identity_header))
