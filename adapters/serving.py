"""Serving over HTTP: finds a port, says when it is ready, and stops without losing an answer."""

import asyncio
import errno
import signal
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from aiohttp import web

from adapters.failure import CannotRunError
from adapters.library import Library
from adapters.workshop.followed import Followed

PORTS_TO_TRY = 50
PATIENCE = 8.0
"""Seconds that a stop waits for requests under way. Answers that are still to be posted get 20
more; platforms kill a process after 30."""
STORE_WITHIN = 5.0
_EVERYWHERE = ("0.0.0.0", "::", "")


class Writable(Protocol):
    """A store that can be asked whether it still takes what is written."""

    async def try_writing(self) -> None:
        """Write next to nothing. Raises if that cannot be done."""


def health_routes(
    library: Library, store: Writable, followed: Followed | None = None
) -> tuple[web.RouteDef, ...]:
    """`/healthz`: the process answers. `/readyz`: it can do its work, and from which glossary."""

    tried = _Tried(store)

    async def healthy(_: web.Request) -> web.Response:
        return web.json_response({"ok": True})

    async def ready(_: web.Request) -> web.Response:
        reachable = await tried.succeeds()
        glossary = _state(library) | (_remote(followed) if followed else {})
        body = {"ready": reachable, "store": reachable, "glossary": glossary}
        return web.json_response(body, status=200 if reachable else 503)

    return web.get("/healthz", healthy), web.get("/readyz", ready)


@dataclass(slots=True)
class _Tried:
    """Tries to write, once for all who ask meanwhile.

    A try that takes too long is left to end by itself: cut short, SQLite's thread would still
    begin to write once the lock is gone, and nobody would end that.
    """

    store: Writable
    under_way: "asyncio.Task[None] | None" = None

    async def succeeds(self) -> bool:
        if self.under_way is None or self.under_way.done():
            self.under_way = asyncio.create_task(self.store.try_writing())
        task = self.under_way
        ended, _ = await asyncio.wait([task], timeout=STORE_WITHIN)
        return bool(ended) and not task.cancelled() and task.exception() is None


def _state(library: Library) -> dict[str, object]:
    return {
        "version": library.version,
        "age_seconds": int(library.age / timedelta(seconds=1)),
        "concepts": len(library.knowledge().glossary.concepts),
        "newest_files_in_use": library.problem is None,
    }


def _remote(followed: Followed) -> dict[str, object]:
    """The commit in use, how long ago the remote was seen, and what is wrong, if anything is."""
    state = followed.state
    seen = followed.unseen_for
    return {
        "commit": state.commit,
        "branch": state.branch,
        "remote_seen_seconds_ago": None if seen is None else int(seen / timedelta(seconds=1)),
        "newest_files_in_use": state.problem is None,
    }


async def listen(
    routes: Iterable[web.RouteDef], host: str, port: int, *, any_port: bool
) -> tuple[web.AppRunner, str]:
    """Serve the routes and return the runner and the address, as a full URL.

    With `any_port` the next free port will do. Raises `CannotRunError` if there is none.
    """
    app = web.Application()
    app.add_routes(routes)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=PATIENCE)
    await runner.setup()
    for candidate in range(port, min(port + PORTS_TO_TRY, 65536) if any_port else port + 1):
        try:
            await web.TCPSite(runner, host, candidate).start()
            return runner, _url(host, runner.addresses[0][1])
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                await runner.cleanup()
                raise CannotRunError(
                    f"Parley cannot listen on {host} ({error.strerror}). Check HOST and PORT."
                ) from error
    await runner.cleanup()
    raise CannotRunError(
        f"Port {port} is busy: another program listens there. Stop it, or set PORT to another."
    )


def stop_signal() -> asyncio.Event:
    """Return what Ctrl+C or SIGTERM sets. A second one ends the process at once."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    signals = (signal.SIGINT, signal.SIGTERM)

    def told() -> None:
        stop.set()
        for one in signals:
            loop.remove_signal_handler(one)

    with suppress(NotImplementedError):
        for one in signals:
            loop.add_signal_handler(one, told)
    return stop


def _url(host: str, port: int) -> str:
    shown = "127.0.0.1" if host in _EVERYWHERE else host
    return f"http://{f'[{shown}]' if ':' in shown else shown}:{port}/"
