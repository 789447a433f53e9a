"""Keeps everybody out but the page itself, opened on this machine.

Another page in the same browser can send requests to 127.0.0.1, and a name on the internet can be
made to point there. So: a loopback peer, a loopback host, our own origin, and a token that only our
page knows.
"""

import hmac
import secrets
from collections.abc import Awaitable, Callable

from aiohttp import web

from adapters.loopback import is_from_this_machine

TOKEN_HEADER = "X-Parley-Token"
SAFE_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}
ELSEWHERE = "The playground answers on the machine it runs on only: open it at 127.0.0.1."
STRANGER = "This request does not come from the playground's page. Reload the page."

Handler = Callable[[web.Request], Awaitable[web.Response]]


class Guard:
    """Decides who may talk to the playground; the token lasts as long as the process."""

    def __init__(self) -> None:
        self.token = secrets.token_urlsafe(32)

    def page(self, handler: Handler) -> Handler:
        """Let this machine read."""

        async def guarded(request: web.Request) -> web.Response:
            if not is_from_this_machine(request):
                return refuse(403, ELSEWHERE)
            response = await handler(request)
            response.headers.update(SAFE_HEADERS)
            return response

        return guarded

    def api(self, handler: Handler) -> Handler:
        """Let our own page, on this machine, read and write."""

        async def guarded(request: web.Request) -> web.Response:
            if not (_same_origin(request) and self._knows_token(request)):
                return refuse(403, STRANGER)
            return await handler(request)

        return self.page(guarded)

    def _knows_token(self, request: web.Request) -> bool:
        given = request.headers.get(TOKEN_HEADER, "")
        return hmac.compare_digest(given.encode("utf-8", "replace"), self.token.encode())


def refuse(status: int, why: str) -> web.Response:
    """Say no, in a form that the page can show."""
    return web.json_response({"error": why}, status=status, headers=SAFE_HEADERS)


def _same_origin(request: web.Request) -> bool:
    """Browsers always say where a request that writes comes from; other programs say nothing."""
    origin = request.headers.get("Origin")
    return origin is None or origin == f"{request.scheme}://{request.host}"
