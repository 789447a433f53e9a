"""A bare repository of our own: where proposals live while no git host is configured.

It holds what the glossary's folder holds, and what was merged here. The folder itself is never
written to: it is its owner's. When a file in it changes, the change is merged in; where both sides
changed the same lines, the folder's are taken.
"""

import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from adapters.workshop.git import Git, GitError
from adapters.workshop.repository import signed

MAIN = "refs/heads/main"
FOLDER = "refs/parley/folder"
"""What the folder held when we last looked."""
PATH = "glossary"


class ConflictError(GitError):
    """Two changes of the same lines."""


@dataclass(frozen=True, slots=True)
class Home:
    """The repository in `place`, made from a glossary's folder."""

    place: Path

    @property
    def git(self) -> Git:
        """Git in it."""
        return Git(self.place)

    def adopt(self, folder: Path, *, at: datetime) -> bool:
        """Take in what the folder holds now, and say whether that is anything new."""
        if not (self.place / "HEAD").exists():
            self.place.mkdir(parents=True, exist_ok=True, mode=0o700)
            self.git.run("init", "--quiet", "--bare", ".")
            self.git.run("symbolic-ref", "HEAD", MAIN)
        tree, before = self._tree_of(folder), self.git.found(FOLDER)
        if before and self.git.run("rev-parse", f"{before}^{{tree}}") == tree:
            return False
        parents = ("-p", before) if before else ()
        message = "The glossary's folder as it is now"
        commit = self.git.run("commit-tree", tree, *parents, given=message, env=signed(at))
        main = self.git.found(MAIN)
        new = self._joined(main, commit, message, at) if main else commit
        self.git.run("update-ref", MAIN, new, main or "")
        self.git.run("update-ref", FOLDER, commit)
        return True

    def merge(self, branch: str, *, at: datetime) -> str:
        """Merge a branch into the main one. Raises `ConflictError`, and changes nothing then."""
        main, tip = self._named(MAIN), self._named(f"refs/heads/{branch}")
        tree, conflicts = self._merged_tree(main, tip)
        if conflicts:
            raise ConflictError(f"{branch} and main changed the same lines of {conflicts[0]}.")
        new = self._commit(tree, (main, tip), f"Merge {branch}", at)
        self.git.run("update-ref", MAIN, new, main)
        self.drop(branch)
        return new

    def drop(self, branch: str) -> None:
        """Take a branch away."""
        self.git.run("update-ref", "-d", f"refs/heads/{branch}")

    def _named(self, ref: str) -> str:
        if found := self.git.found(ref):
            return found
        raise GitError(f"There is no {ref.removeprefix('refs/heads/')} any more.")

    def _tree_of(self, folder: Path) -> str:
        """The tree with the folder's files under `PATH`."""
        with tempfile.TemporaryDirectory(prefix="parley-") as scratch:
            inside = {
                "GIT_INDEX_FILE": f"{scratch}/files",
                "GIT_DIR": str(self.place.absolute()),
                "GIT_WORK_TREE": str(folder.absolute()),
            }
            Git(folder).run("add", "--all", "--force", ".", env=inside)
            files = self.git.run("write-tree", env={"GIT_INDEX_FILE": f"{scratch}/files"})
        return self.git.run("mktree", given=f"040000 tree {files}\t{PATH}\n")

    def _joined(self, main: str, folder: str, message: str, at: datetime) -> str:
        tree, conflicts = self._merged_tree(main, folder)
        if conflicts:
            tree = self._with_theirs(tree, folder, conflicts)
        return self._commit(tree, (main, folder), message, at)

    def _merged_tree(self, one: str, other: str) -> tuple[str, list[str]]:
        asked = ("merge-tree", "--write-tree", "--no-messages", "--name-only", one, other)
        status, said = self.git.tries(*asked)
        lines = said.splitlines()
        if status not in (0, 1) or not lines:
            raise GitError("These two versions cannot be merged.")
        return lines[0], lines[1:]

    def _with_theirs(self, tree: str, theirs: str, names: list[str]) -> str:
        with tempfile.TemporaryDirectory(prefix="parley-") as scratch:
            env = {"GIT_INDEX_FILE": f"{scratch}/index"}
            self.git.run("read-tree", tree, env=env)
            for name in names:
                found = self.git.run("ls-tree", theirs, "--", name)
                if found:
                    entry = f"100644,{found.split()[2]},{name}"
                    self.git.run("update-index", "--add", "--cacheinfo", entry, env=env)
                else:
                    self.git.run("update-index", "--force-remove", "--", name, env=env)
            return self.git.run("write-tree", env=env)

    def _commit(self, tree: str, parents: tuple[str, ...], message: str, at: datetime) -> str:
        above = [word for parent in parents for word in ("-p", parent)]
        return self.git.run("commit-tree", tree, *above, given=message, env=signed(at))
