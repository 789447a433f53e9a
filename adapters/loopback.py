"""What "this machine" means, for whatever must not be reached from elsewhere."""

from ipaddress import ip_address

from aiohttp import web
from yarl import URL


def is_loopback(host: str) -> bool:
    """Say whether a host, by name or by number, is this machine."""
    if host == "localhost":
        return True
    try:
        address = ip_address(host)
        return (getattr(address, "ipv4_mapped", None) or address).is_loopback
    except ValueError:
        return False


def is_from_this_machine(request: web.Request) -> bool:
    """Say whether the peer is this machine, and was asked for under a name of this machine.

    The name matters, because a name on the internet can be made to point to 127.0.0.1.
    """
    peer = request.transport.get_extra_info("peername") if request.transport else None
    if not peer:
        return False
    return is_loopback(str(peer[0])) and is_loopback(host_of(f"//{request.host}"))


def host_of(address: str) -> str:
    """Return the host of an address, "" if it has none or is none."""
    try:
        return URL(address).host or ""
    except ValueError:
        return ""
