"""A glossary as it was: read from git by plain git, as data only; nothing of it is run."""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from adapters.folder.files import LARGEST
from adapters.folder.load import Loaded, load
from bot.concepts import Glossary
from bot.rules.problem import Problem, Severity

PATIENCE = 60.0
"""Seconds that git may take."""
READ = (".yaml", ".yml", ".txt")
"""The endings of the files that a glossary is made of, or that look as if they were meant to be."""


class NoVersionError(Exception):
    """A version that cannot be had; the message says what to do."""


class BrokenVersionError(NoVersionError):
    """A version that is there and has errors: `name` is what was asked for."""

    def __init__(self, name: str, problems: tuple[Problem, ...]) -> None:
        shown = "\n".join(str(problem) for problem in problems[:10])
        super().__init__(f"The glossary at {name} cannot be read. Mend this first:\n{shown}")
        self.name = name
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Pair:
    """Two versions: their glossaries, and what they are called."""

    before: Glossary
    after: Glossary
    names: tuple[str, str]


def read_pair(asked: str, other: str | None, folder: Path) -> Pair:
    """The two versions that somebody names, the older first. Raises `NoVersionError`.

    `main..change` and `main...change` are two revisions (with three points: since they parted),
    `main` alone is that revision and the files as they are; two folders are two folders.
    """
    if other is not None:
        names = (asked, other)
        return Pair(_of_folder(Path(asked), asked), _of_folder(Path(other), other), names)
    if "..." in asked:
        base, head = _ends(asked, "...")
        base = _git(folder, "merge-base", "--end-of-options", base, head).decode().strip()
        return _of_revisions(folder, base, head)
    if ".." in asked:
        return _of_revisions(folder, *_ends(asked, ".."))
    if not folder.is_dir():
        raise NoVersionError(f"There is no folder {folder}. Run this where the glossary is.")
    here = _of_folder(folder, str(folder))
    return Pair(glossary_at(folder, asked), here, (asked, str(folder)))


def glossary_at(folder: Path, revision: str) -> Glossary:
    """The glossary of `folder` as it was at a revision. Raises `NoVersionError`."""
    with checked_out(folder, revision) as copy:
        return _sound(load(copy), revision, copy)


@contextmanager
def checked_out(folder: Path, revision: str) -> Iterator[Path]:
    """A copy of `folder` as it was at a revision, until the end. Raises `NoVersionError`."""
    commit = _commit(folder, revision)
    prefix = _prefix(folder)
    with tempfile.TemporaryDirectory(prefix="parley-") as scratch:
        copy = Path(scratch) / "glossary"
        copy.mkdir()
        blobs = list(_blobs(folder, commit, prefix, revision))
        for (name, _), text in zip(blobs, _texts(folder, [one for _, one in blobs]), strict=True):
            path = copy / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text)
        yield copy


def top_of(folder: Path) -> str:
    """The path of the folder from the top of its repository; its name if it is in none."""
    try:
        return _prefix(folder).rstrip("/") or "."
    except NoVersionError:
        return folder.name


def _ends(asked: str, points: str) -> tuple[str, str]:
    before, _, after = asked.partition(points)
    return before or "HEAD", after or "HEAD"


def _of_revisions(folder: Path, base: str, head: str) -> Pair:
    return Pair(glossary_at(folder, base), glossary_at(folder, head), (base, head))


def _of_folder(folder: Path, name: str) -> Glossary:
    if not folder.is_dir():
        raise NoVersionError(f"There is no folder {name}.")
    return _sound(load(folder), name, None)


def _sound(loaded: Loaded, name: str, copy: Path | None) -> Glossary:
    """The glossary if it has no error; a copy's place in problems is its revision."""
    if loaded.glossary is not None:
        return loaded.glossary
    errors = (one for one in loaded.problems if one.severity is Severity.ERROR)
    raise BrokenVersionError(name, tuple(_at(problem, name, copy) for problem in errors))


def _at(problem: Problem, name: str, copy: Path | None) -> Problem:
    if copy is None:
        return problem
    path = os.path.relpath(Path(problem.path).absolute(), copy)
    return replace(problem, path=f"{name}:{Path(path).as_posix()}")


def _commit(folder: Path, revision: str) -> str:
    asked = f"{revision}^{{commit}}"
    found = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", asked, or_else=b"")
    if not found:
        raise NoVersionError(
            f"There is no revision {revision} here. Name a branch, a tag or a commit that "
            "`git log` shows; in a shallow clone, fetch it first."
        )
    return found.decode().strip()


def _prefix(folder: Path) -> str:
    """The path of the folder from the top of its repository, with a slash at the end or empty."""
    return _git(folder, "rev-parse", "--show-prefix").decode().rstrip("\n")


def _blobs(folder: Path, commit: str, prefix: str, name: str) -> Iterator[tuple[str, str]]:
    """The ordinary files of the glossary at a commit: name and the id of the text.

    They are listed by the tree itself: attributes of the branch cannot hide one.
    """
    tree = _git(folder, "ls-tree", "-r", "-z", "-l", "--full-tree", commit, "--", prefix or ".")
    count = 0
    for row in tree.decode("utf-8", "surrogateescape").split("\0"):
        if not row:
            continue
        about, _, path = row.partition("\t")
        _, kind, blob, size = about.split()
        inside = path.removeprefix(prefix)
        if kind != "blob" or PurePosixPath(inside).suffix not in READ or ".git" in inside:
            continue
        if ".." in PurePosixPath(inside).parts or int(size) > LARGEST * 2:
            raise NoVersionError(f"The glossary at {name} has a file that is no text: {inside!r}.")
        count += 1
        yield inside, blob
    if not count:
        raise NoVersionError(f"There was no glossary in {folder} at {name}.")


def _texts(folder: Path, blobs: list[str]) -> Iterator[bytes]:
    """The texts by their ids, in one go."""
    asked = "".join(f"{blob}\n" for blob in blobs).encode()
    out = _git(folder, "cat-file", "--batch", given=asked)
    at = 0
    for _ in blobs:
        line = out.index(b"\n", at)
        size = int(out[at:line].split()[2])
        yield out[line + 1 : line + 1 + size]
        at = line + 1 + size + 1


def _git(folder: Path, *asked: str, given: bytes = b"", or_else: bytes | None = None) -> bytes:
    """What plain git says. Raises `NoVersionError` unless there is an `or_else`."""
    try:
        done = subprocess.run(
            ["git", "-c", "core.quotePath=false", *asked],
            cwd=folder if folder.is_dir() else Path.cwd(),
            input=given,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
    except FileNotFoundError:
        raise NoVersionError("Git is not on this machine. Compare two folders instead.") from None
    except subprocess.TimeoutExpired:
        raise NoVersionError("Git takes too long. Is the repository on a slow disk?") from None
    if done.returncode == 0:
        return done.stdout
    if or_else is not None and b"not a git repository" not in done.stderr:
        return or_else
    raise NoVersionError(_complaint(folder, done.stderr.decode("utf-8", "replace").strip()))


def _complaint(folder: Path, said: str) -> str:
    if "not a git repository" in said:
        return f"{folder} is in no git repository. Compare two folders instead."
    if said:
        return f"Git says: {said}"
    return "The two revisions have nothing in common: no commit is in the past of both."
