"""Which service addresses answers may go to. Our token goes with them, so the list is short."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from yarl import URL

from adapters.configured.needed import SettingsError
from adapters.loopback import is_loopback

PUBLIC = (
    "smba.trafficmanager.net",
    "smba.infra.gcc.teams.microsoft.com",
    "smba.infra.gov.teams.microsoft.us",
    "smba.infra.dod.teams.microsoft.us",
)
"""Where Teams takes answers: the public cloud, and those of the government of the United States."""
SAME_ADDRESSES = 100
"""Teams answers from a handful of addresses; so many are not looked at twice."""


@dataclass(frozen=True, slots=True)
class Hosts:
    """Allows https to the hosts, hosts with ports, or origins named; http to this machine only."""

    named: tuple[str, ...] = PUBLIC

    def allow(self, service_url: str) -> bool:
        """Say whether anything may be sent to this service address."""
        return _may_go(service_url, self.named)


@lru_cache(SAME_ADDRESSES)
def _may_go(service_url: str, named: tuple[str, ...]) -> bool:
    url = web_address(service_url)
    if url is None or not is_private(url):
        return False
    return any(is_at(url, host) for host in named)


def allowed(named: tuple[str, ...]) -> Hosts:
    """Return the hosts that the settings name, else Microsoft's. Raises `SettingsError`."""
    for host in named:
        url = web_address(with_scheme(host))
        if url is None or ("://" in host and not is_private(url)):
            raise SettingsError(
                f"TEAMS_SERVICE_HOSTS names {host}, which is no place to send answers to. Name a "
                "host such as smba.trafficmanager.net, or an origin that begins with https://; "
                "http:// is for this machine only."
            )
    return Hosts(named or PUBLIC)


def is_at(url: URL, host: str) -> bool:
    """Say whether `url` is at a host, at a host and port, or at an origin.

    A host named without a port means its usual port; on this machine, any.
    """
    wanted = URL(with_scheme(host))
    if "://" in host:
        return url.origin() == wanted.origin()
    usual = is_loopback(url.host or "") or url.is_default_port()
    port_fits = usual if wanted.explicit_port is None else wanted.explicit_port == url.port
    return url.host == wanted.host and port_fits


def is_private(url: URL) -> bool:
    """Say whether nobody can listen on the way: https, or within this machine."""
    return url.scheme == "https" or is_loopback(url.host or "")


def with_scheme(host: str) -> str:
    """Return a host as an address, to read it like one."""
    return host if "://" in host else f"http://{host}"


def web_address(address: str) -> URL | None:
    """Read an address on the web; None if it is none, or hides somebody's name before the host."""
    try:
        url = URL(address)
        sound = url.scheme in ("http", "https") and bool(url.host) and url.user is None
        return url if sound and url.port else None
    except ValueError:
        return None


def private_address(setting: str, address: str) -> URL:
    """Read the address in a setting. Raises `SettingsError` unless it is https or this machine."""
    url = web_address(address)
    if url is None or not is_private(url):
        raise SettingsError(
            f"{setting} is {address}. It has to begin with https://; http:// is for this machine "
            "only."
        )
    return url


def elsewhere(named: Iterable[str]) -> str | None:
    """Return the first of the hosts that is not this machine."""
    for host in named:
        url = web_address(with_scheme(host))
        if url is None or not is_loopback(url.host or ""):
            return host
    return None
