"""The glossary of a git remote: fetched into a folder of our own, checked, then used all at once.

What is in use is never touched: each version is a folder of its own. A remote that is away, that is
broken or whose history was rewritten changes nothing until there is a sound version again.
"""

import asyncio
import logging
import os
import socket
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from adapters.failure import CannotRunError
from adapters.folder.load import load
from adapters.workshop.git import GitError
from adapters.workshop.repository import Repository, forget

_log = logging.getLogger(__name__)

GOOD = "refs/parley/good"
"""The commit that was last used: what a process starts from while the remote is away."""


class NothingToReadError(CannotRunError):
    """A remote that cannot be read, and nothing is left from before."""


class Shelf(Protocol):
    """Whatever answers from a glossary folder."""

    def move(self, folder: Path) -> bool:
        """Use another folder if it is sound, and say whether it is."""

    @property
    def problem(self) -> str | None:
        """Why the newest files are not in use; None if they are."""


@dataclass(frozen=True, slots=True)
class Following:
    """How the following goes: the commit in use, when the remote was last seen, what is wrong."""

    remote: str
    branch: str
    commit: str
    seen_at: datetime | None
    problem: str | None


class Followed:
    """Follows the branch that people read from."""

    def __init__(
        self,
        repository: Repository,
        *,
        clock: Callable[[], datetime],
        every: timedelta = timedelta(seconds=60),
    ) -> None:
        self.repository = repository
        self._clock, self._every = clock, every
        self._commit, self._tree, self._tree_before = "", Path(), Path()
        self._refused = ""
        self._seen_at: datetime | None = None
        self._problem: str | None = None
        self._wake = asyncio.Event()
        self._one_at_a_time = asyncio.Lock()

    @property
    def state(self) -> Following:
        """How it goes."""
        shown, branch = self.repository.remote.shown, self.repository.branch
        return Following(shown, branch, self._commit, self._seen_at, self._problem)

    @property
    def unseen_for(self) -> timedelta | None:
        """How long ago the remote was seen; None if it was not seen yet."""
        return self._clock() - self._seen_at if self._seen_at else None

    def start(self) -> Path:
        """The folder to start from: the newest sound version. Raises `NothingToReadError`."""
        self._sweep()
        self._fetch()
        for commit in (self.repository.main, self.repository.git.found(GOOD)):
            if commit is None:
                continue
            tree = self._checkout(commit)
            if load(tree / self.repository.path).glossary is not None:
                self._take(commit, tree)
                return tree / self.repository.path
            self._refused = commit
            self._problem = f"The glossary at {commit[:12]} has errors."
            self._drop(tree)
        raise NothingToReadError(
            f"The glossary of {self.repository.remote.shown} cannot be read: "
            f"{self._problem or 'it has no commit yet.'} Check PARLEY_GLOSSARY_REMOTE, "
            "PARLEY_GLOSSARY_BRANCH, PARLEY_GLOSSARY_PATH and PARLEY_GIT_TOKEN."
        )

    def wake(self) -> None:
        """Look at the remote now."""
        self._wake.set()

    async def follow(self, shelf: Shelf, changed: Callable[[], Awaitable[None]]) -> None:
        """Look at the remote again and again, until cancelled."""
        while True:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), self._every.total_seconds())
            self._wake.clear()
            await self.look(shelf, changed)

    async def look(self, shelf: Shelf, changed: Callable[[], Awaitable[None]]) -> bool:
        """Look at the remote once; say whether there is something new in use. Never fails."""
        async with self._one_at_a_time:
            try:
                new = await asyncio.to_thread(self._look, shelf)
            except (GitError, OSError) as error:
                self._fails(str(error))
                return False
        if new:
            await changed()
        return new

    def close(self) -> None:
        """Take the working trees away."""
        self._drop(self._tree)
        self._drop(self._tree_before)

    def _look(self, shelf: Shelf) -> bool:
        if not self._fetch():
            return False
        commit = self.repository.main
        if commit == self._commit:
            self._refused, self._problem = "", None
        if commit is None or commit in (self._commit, self._refused):
            return False
        status, _ = self.repository.git.tries("merge-base", "--is-ancestor", self._commit, commit)
        if status:
            _log.warning("The history of %s was rewritten.", self.repository.branch)
        tree = self._checkout(commit)
        if not shelf.move(tree / self.repository.path):
            self._refused = commit
            self._fails(f"{commit[:12]} is not in use: {shelf.problem}")
            self._drop(tree)
            return False
        self._drop(self._tree_before)
        self._tree_before = self._tree
        self._take(commit, tree)
        _log.info("The glossary is that of %s now.", commit[:12])
        return True

    def _fetch(self) -> bool:
        try:
            self.repository.fetch()
        except (GitError, OSError) as error:
            self._fails(str(error))
            return False
        self._seen_at = self._clock()
        if not self._refused:
            self._problem = None
        return True

    def _fails(self, why: str) -> None:
        if why != self._problem:
            _log.warning("The glossary stays what it is: %s", why)
        self._problem = why

    def _take(self, commit: str, tree: Path) -> None:
        self._commit, self._tree = commit, tree
        if self.repository.main == commit:
            self._refused, self._problem = "", None if self._seen_at else self._problem
        self.repository.git.run("update-ref", GOOD, commit)

    def _checkout(self, commit: str) -> Path:
        """A working tree, so that the history of a word can be asked for there."""
        tree = self._trees / f"{_us()}-{commit[:12]}"
        self._drop(tree)
        self._trees.mkdir(parents=True, exist_ok=True, mode=0o700)
        made = ("worktree", "add", "--quiet", "--force", "--detach", str(tree), commit)
        self.repository.git.run(*made)
        return tree

    def _drop(self, tree: Path) -> None:
        if tree.parent == self._trees and tree.exists():
            forget(tree)
            with suppress(GitError):
                self.repository.git.run("worktree", "prune")

    def _sweep(self) -> None:
        """Take away what processes of this machine left that are gone."""
        for tree in self._trees.glob(f"{socket.gethostname()}-*"):
            pid = tree.name.rsplit("-", 2)[1]
            if pid.isdigit() and not _is_alive(int(pid)):
                forget(tree)

    @property
    def _trees(self) -> Path:
        return self.repository.folder.parent / "trees"


def _us() -> str:
    return f"{socket.gethostname()}-{os.getpid()}"


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
