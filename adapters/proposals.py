"""Where proposals go, who decides about them, and how we hear of it: part of the wiring."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from adapters.configured.needed import bare
from adapters.hearing import Clock
from adapters.settings import Settings
from adapters.sources import AT_HOME, Source

if TYPE_CHECKING:
    from aiohttp import web

    from adapters.jobs.job import Jobs
    from adapters.library import Library
    from adapters.workshop.backend import Backend
    from adapters.workshop.kept import Proposed
    from adapters.workshop.reviewing import Reviewing
    from adapters.workshop.workshop import Workshop
    from bot.concepts import Glossary


@asynccontextmanager
async def open_workshop(
    settings: Settings,
    source: Source,
    library: "Library",
    kept: "tuple[Proposed, Jobs]",
    clock: Clock,
) -> "AsyncIterator[Workshop]":
    """Where proposals go, until the end."""
    from adapters.workshop.workshop import Workshop

    def folder() -> Path:
        return library.folder

    every = AT_HOME if source.home else timedelta(seconds=settings.glossary_every)
    async with open_backend(settings, source, folder, library.glossary) as backend:
        yield Workshop(backend, *kept, folder, library.glossary, clock, every)


@asynccontextmanager
async def open_backend(
    settings: Settings,
    source: Source,
    folder: Callable[[], Path],
    glossary: "Callable[[], Glossary]",
) -> "AsyncIterator[Backend]":
    """GitHub, the git remote, the repository of our own, or the outbox."""
    if github := settings.github:
        import aiohttp

        from adapters.workshop.github import GitHub, Proof

        timeout = aiohttp.ClientTimeout(total=30)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            branch, path = settings.glossary_branch, settings.glossary_path
            yield GitHub(session, Proof(github), folder, branch, path)
    else:
        yield _backend(settings, source, folder, glossary)


def _backend(
    settings: Settings,
    source: Source,
    folder: Callable[[], Path],
    glossary: "Callable[[], Glossary]",
) -> "Backend":
    from adapters.workshop.outbox import Outbox
    from adapters.workshop.patches import Patches
    from adapters.workshop.plain_git import PlainGit

    if source.followed and "outbox" not in settings.model_fields_set:
        return PlainGit(source.followed.repository)
    return Patches(Outbox(settings.outbox, glossary=settings.glossary), folder, glossary)


def reviews_of(
    source: Source, library: "Library", workshop: "Workshop", proposed: "Proposed", clock: Clock
) -> "Reviewing | None":
    """Proposals that are decided about here; None if they are decided elsewhere."""
    from adapters.workshop.plain_git import PlainGit
    from adapters.workshop.reviewing import Reviewing

    followed, home = source.followed, source.home
    if followed is None or home is None:
        return None

    async def decided() -> None:
        if not await followed.look(library, workshop.look):
            await workshop.look()

    return Reviewing(home, PlainGit(followed.repository), proposed, clock, decided)


def webhooks(
    settings: Settings, source: Source, workshop: "Workshop"
) -> "tuple[web.RouteDef, ...]":
    """Where the git host says that something changed, if it has a secret for it."""
    from adapters.workshop.webhook import webhook

    if not (secret := bare(settings.git_webhook_secret)):
        return ()

    async def look() -> None:
        if source.followed:
            source.followed.wake()
        await workshop.look()

    return (webhook(secret, look),)
