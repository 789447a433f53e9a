"""The door without a lock: every program on this machine, for trying things out."""

from dataclasses import dataclass

from aiohttp import web

from adapters.loopback import is_from_this_machine, is_loopback
from adapters.teams.door import RefusedError
from adapters.teams.hosts import is_at, web_address
from adapters.teams.raw import Json


@dataclass(frozen=True, slots=True)
class Anything:
    """The permit of somebody nobody asked."""

    def check(self, activity: Json) -> None:
        """Take every activity."""


@dataclass(frozen=True, slots=True)
class Anonymous:
    """Lets every program on this machine in, and answers to this machine only.

    `hosts` are the hosts or origins that answers may go to; empty means all of this machine.
    """

    hosts: tuple[str, ...] = ()

    async def admit(self, request: web.Request) -> Anything:
        """Let in what comes from this machine. A page in a browser always names its origin."""
        if not is_from_this_machine(request) or "Origin" in request.headers:
            raise RefusedError(403, "it does not come from a program on this machine")
        return Anything()

    def answers_to(self, service_url: str) -> bool:
        """Say whether an answer may be sent to this service address."""
        url = web_address(service_url)
        if url is None or not is_loopback(url.host or ""):
            return False
        return not self.hosts or any(is_at(url, host) for host in self.hosts)
