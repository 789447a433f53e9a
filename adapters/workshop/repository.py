"""A copy of a git remote: fetched, read, committed to and pushed from, without a working tree."""

import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from adapters.workshop.git import Git, GitError, Remote, unlock

AUTHOR = ("Parley", "parley@localhost")
TRIES = 3


class NoBranchError(GitError):
    """The remote does not have the branch that is followed."""


@dataclass(frozen=True, slots=True)
class Repository:
    """A bare copy of `remote` in `folder`. `branch` is the one that people read from.

    `path` is the glossary's folder in it, "" if it is the whole.
    """

    folder: Path
    remote: Remote
    branch: str = "main"
    path: str = "glossary"

    @property
    def git(self) -> Git:
        """Git on this copy."""
        return Git(self.folder, self.remote)

    def fetch(self) -> None:
        """Bring the copy up to date. Raises `GitError`, and loses nothing then."""
        if not (self.folder / "HEAD").exists():
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self.git.run("init", "--quiet", "--bare", ".")
        for attempt in range(1, TRIES + 1):
            try:
                return self._fetch()
            except NoBranchError:
                raise
            except GitError as error:
                if "lock" not in str(error) or attempt == TRIES:
                    raise
                unlock(self.folder)
        return None

    def _fetch(self) -> None:
        wanted = f"+refs/heads/{self.branch}:refs/remotes/origin/{self.branch}"
        proposals = "+refs/heads/proposal/*:refs/remotes/origin/proposal/*"
        try:
            self.git.run("fetch", "--quiet", "--prune", "--no-tags", "origin", wanted, proposals)
        except GitError as error:
            if "find remote ref" in str(error):
                raise NoBranchError(f"{self.remote.shown} has no branch {self.branch}.") from None
            raise

    @property
    def main(self) -> str | None:
        """The commit that people read from, as of the last fetch."""
        return self.git.found(f"refs/remotes/origin/{self.branch}")

    def tip(self, branch: str) -> str | None:
        """The commit of another branch, as of the last fetch."""
        return self.git.found(f"refs/remotes/origin/{branch}")

    def at(self, name: str) -> str:
        """The path in the repository of a file of the glossary."""
        return (PurePosixPath(self.path) / name).as_posix()

    def text(self, commit: str, name: str) -> str | None:
        """A file of the glossary at a commit, None if there is none."""
        found = self.git.raw("cat-file", "blob", f"{commit}:{self.at(name)}")
        return None if found is None else found.decode("utf-8", "replace")

    def export(self, commit: str, to: Path) -> Path:
        """Write all files at a commit into a folder, and return that of the glossary."""
        export(self.git, commit, to)
        return to / self.path

    def commit(self, base: str, files: Mapping[str, str], message: str, *, at: datetime) -> str:
        """Make a commit with those files of the glossary, and return its id.

        The same files on the same base at the same time are the same commit on every machine.
        """
        with tempfile.TemporaryDirectory(prefix="parley-") as scratch:
            env = {"GIT_INDEX_FILE": f"{scratch}/index"}
            self.git.run("read-tree", base, env=env)
            for name, text in files.items():
                blob = self.git.run("hash-object", "-w", "--stdin", given=text)
                entry = f"100644,{blob},{self.at(name)}"
                self.git.run("update-index", "--add", "--cacheinfo", entry, env=env)
            tree = self.git.run("write-tree", env=env)
        return self.git.run("commit-tree", tree, "-p", base, given=message, env=signed(at))

    def push(self, commit: str, branch: str, *, instead_of: str = "") -> bool:
        """Push a commit; False if the branch is not what we think (`instead_of`, "": not there)."""
        if branch == self.branch:
            raise GitError(f"{branch} is never pushed to: proposals go to branches of their own.")
        lease = f"--force-with-lease=refs/heads/{branch}:{instead_of}"
        try:
            self.git.run("push", "--quiet", lease, "origin", f"{commit}:refs/heads/{branch}")
        except GitError as error:
            if "stale info" in str(error) or "already exists" in str(error):
                return False
            raise
        return True

    def is_merged(self, commit: str, name: str) -> bool:
        """Whether what a commit made of a file is part of what people read."""
        main = self.main
        if main is None:
            return False
        status, _ = self.git.tries("merge-base", "--is-ancestor", commit, main)
        return status == 0 or self.text(main, name) == self.text(commit, name)


def export(git: Git, commit: str, to: Path) -> None:
    """Write all files at a commit into a folder."""
    with tempfile.TemporaryDirectory(prefix="parley-") as scratch:
        env = {"GIT_INDEX_FILE": f"{scratch}/index", "GIT_WORK_TREE": str(to)}
        git.run("read-tree", commit, env=env)
        git.run("checkout-index", "--all", "--force", f"--prefix={to}/", env=env)


def signed(at: datetime) -> dict[str, str]:
    """Who made a commit, and when, for git's environment."""
    name, mail = AUTHOR
    date = f"{int(at.timestamp())} +0000"
    return {
        f"GIT_{role}_{what}": value
        for role in ("AUTHOR", "COMMITTER")
        for what, value in (("NAME", name), ("EMAIL", mail), ("DATE", date))
    }


def forget(folder: Path) -> None:
    """Drop a working tree that is not needed any more, as far as that is possible."""
    import shutil

    with suppress(OSError):
        shutil.rmtree(folder)
