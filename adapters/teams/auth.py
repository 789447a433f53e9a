"""Who may speak to the bot in Teams' name, and where its answers may go.

This version cannot check Teams' tokens, so it takes nobody's word but this machine's own, and only
if it is told so in plain words.
"""

from dataclasses import dataclass

from aiohttp import web
from yarl import URL

from adapters.loopback import is_from_this_machine, is_loopback
from adapters.settings import SettingsError, TeamsSettings

_LATER = (
    "TEAMS_APP_ID is set, but this version of Parley cannot check the tokens that Teams sends; "
    "a later one will. Until then take TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID away. "
    "To try Parley on this machine alone, set TEAMS_DANGEROUSLY_ANONYMOUS=true."
)


@dataclass(frozen=True, slots=True)
class Anonymous:
    """Lets every program on this machine in, and answers to this machine only.

    `hosts` are the hosts or origins that answers may go to; empty means all of this machine.
    """

    hosts: tuple[str, ...] = ()

    def admits(self, request: web.Request) -> bool:
        """Say whether to hear the request. A page in a browser always names its origin."""
        return is_from_this_machine(request) and "Origin" not in request.headers

    def answers_to(self, service_url: str) -> bool:
        """Say whether an answer may be sent to this service address."""
        url = _web_address(service_url)
        if url is None or not is_loopback(url.host or ""):
            return False
        return not self.hosts or any(_is_at(url, host) for host in self.hosts)


def admission(settings: TeamsSettings) -> Anonymous:
    """Return who is admitted. Raises `SettingsError` for everything but this machine itself."""
    if not settings.anonymous:
        raise SettingsError(_LATER)
    for host in settings.service_hosts:
        url = _web_address(_with_scheme(host))
        if url is None or not is_loopback(url.host or ""):
            raise SettingsError(
                f"TEAMS_SERVICE_HOSTS names {host}, but with TEAMS_DANGEROUSLY_ANONYMOUS answers "
                "go to this machine only. Name 127.0.0.1, localhost or an origin such as "
                "http://127.0.0.1:4000, or take TEAMS_SERVICE_HOSTS away."
            )
    return Anonymous(settings.service_hosts)


def _is_at(url: URL, host: str) -> bool:
    """Say whether `url` is at a host (any port), at a host and port, or at an origin."""
    wanted = URL(_with_scheme(host))
    if "://" in host:
        return url.origin() == wanted.origin()
    return url.host == wanted.host and wanted.explicit_port in (None, url.port)


def _with_scheme(host: str) -> str:
    return host if "://" in host else f"http://{host}"


def _web_address(address: str) -> URL | None:
    try:
        url = URL(address)
        sound = url.scheme in ("http", "https") and bool(url.host) and url.user is None
        return url if sound and url.port else None
    except ValueError:
        return None
