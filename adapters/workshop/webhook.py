"""`POST /git/webhook`: the git host says that something changed, and proves who it is.

GitHub, Gitea and Forgejo sign the body (`X-Hub-Signature-256`); GitLab sends the secret itself.
What the body says does not matter: it only makes us look at the remote now.
"""

import asyncio
import hashlib
import hmac
from collections.abc import Awaitable, Callable, Mapping

from aiohttp import web

from adapters.body import read_body

LARGEST = 1_000_000


def webhook(secret: str, look: Callable[[], Awaitable[None]]) -> web.RouteDef:
    """The route. Each request that knows the secret is answered at once, and has us `look`."""
    looking: set[asyncio.Future[None]] = set()

    async def hear(request: web.Request) -> web.Response:
        try:
            body = await read_body(request, most=LARGEST)
        except web.RequestPayloadError:
            return _refused(400, "The body is not what its headers say.")
        if body is None:
            return _refused(413, "That is too long.")
        if not is_signed(secret, body, request.headers):
            return _refused(
                401, "The signature is wrong. Is PARLEY_GIT_WEBHOOK_SECRET that of the webhook?"
            )
        task = asyncio.ensure_future(look())
        looking.add(task)
        task.add_done_callback(looking.discard)
        return web.json_response({"ok": True}, status=202)

    return web.post("/git/webhook", hear)


def is_signed(secret: str, body: bytes, headers: Mapping[str, str]) -> bool:
    """Whether the request knows the secret."""
    given = headers.get("X-Hub-Signature-256", "")
    wanted = f"sha256={hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()}"
    if given:
        return hmac.compare_digest(given.encode("utf-8", "replace"), wanted.encode())
    token = headers.get("X-Gitlab-Token", "")
    return hmac.compare_digest(token.encode("utf-8", "replace"), secret.encode())


def _refused(status: int, why: str) -> web.Response:
    return web.json_response({"error": why}, status=status)
