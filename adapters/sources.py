"""Where the glossary comes from, and how it is kept up to date: part of the wiring."""

import asyncio
import hashlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from adapters.configured.git import GitSettings
from adapters.hearing import Clock
from adapters.settings import Settings, data_folder

if TYPE_CHECKING:
    from adapters.library import Library
    from adapters.workshop.followed import Followed
    from adapters.workshop.home import Home
    from adapters.workshop.repository import Repository

_log = logging.getLogger(__name__)

AT_HOME = timedelta(seconds=2)
"""How often a repository on this machine is looked at."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where the glossary comes from: a folder, a git remote, or a repository of our own.

    `history` is the folder whose history people know, if it is not the one in use.
    """

    folder: Path
    followed: "Followed | None" = None
    home: "Home | None" = None
    history: Path | None = None


def source_of(settings: Settings, clock: Clock, *, home: bool) -> Source:
    """Find the glossary. With `home`, proposals may live in a repository of our own.

    Raises `CannotRunError` with a remedy.
    """
    if git := settings.git:
        followed = _followed(git, clock)
        return Source(followed.start(), followed)
    if home and settings.github is None and "outbox" not in settings.model_fields_set:
        return _at_home(settings.glossary, clock) or Source(settings.glossary)
    return Source(settings.glossary)


def repository_of(git: GitSettings) -> "Repository":
    """Our copy of the remote."""
    from adapters.workshop.git import Remote
    from adapters.workshop.repository import Repository

    place = data_folder() / "remotes" / hashlib.sha256(git.remote.encode()).hexdigest()[:12]
    remote = Remote(git.remote, git.token)
    return Repository(place / "copy.git", remote, git.branch, git.path)


def library_of(source: Source, clock: Clock) -> "Library":
    """Learn the glossary. Raises `CannotRunError` with what to mend."""
    from adapters.library import Library

    return Library(source.folder, clock, history=source.history)


@asynccontextmanager
async def following(
    source: Source,
    library: "Library",
    local: Path,
    clock: Clock,
    changed: Callable[[], Awaitable[None]],
) -> AsyncIterator[None]:
    """Keep the library up to date until the end."""
    work = [source.followed.follow(library, changed) if source.followed else library.follow()]
    if source.followed and source.home:
        work.append(_taking_in(source.home, source.followed, local, clock))
    tasks = [asyncio.create_task(one) for one in work]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        with suppress(asyncio.CancelledError):
            await asyncio.gather(*tasks)
        if source.followed:
            source.followed.close()


async def _taking_in(home: "Home", followed: "Followed", local: Path, clock: Clock) -> None:
    """Take the folder's changes into our own repository whenever a file changes."""
    from watchfiles import awatch

    from adapters.workshop.git import GitError

    async for _ in awatch(local, debounce=400):
        try:
            if await asyncio.to_thread(home.adopt, local, at=clock()):
                followed.wake()
        except (GitError, OSError) as error:
            _log.warning("The change in %s cannot be taken in: %s", local, error)


def _followed(git: GitSettings, clock: Clock) -> "Followed":
    from adapters.workshop.followed import Followed

    every = timedelta(seconds=git.every)
    return Followed(repository_of(git), clock=clock, every=every)


def _at_home(folder: Path, clock: Clock) -> Source | None:
    """A repository made from the folder; None where there is no git, or the folder has errors."""
    from adapters.folder.load import load
    from adapters.workshop.followed import Followed, NothingToReadError
    from adapters.workshop.git import GitError, Remote
    from adapters.workshop.home import Home
    from adapters.workshop.repository import Repository

    if load(folder).glossary is None:
        return None
    name = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:12]
    place = data_folder() / "playground" / name
    home = Home(place / "glossary.git")
    followed = Followed(
        Repository(place / "copy.git", Remote(str(home.place))), clock=clock, every=AT_HOME
    )
    try:
        home.adopt(folder, at=clock())
        return Source(followed.start(), followed, home, folder)
    except (GitError, NothingToReadError, OSError) as error:
        _log.warning("Proposals go to the outbox: %s", error)
        return None
