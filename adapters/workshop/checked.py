"""Writes changed files into the glossary once they are known to break no rule."""

import shutil
import tempfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from adapters.folder.load import Loaded, load
from adapters.whole import write_whole
from bot.concepts import Glossary
from bot.rules.problem import Problem, Severity


class EditRefused(Exception):
    """A change that would break the glossary; the message tells how to mend it."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A glossary as it will be, and the new warnings: they stop nothing."""

    glossary: Glossary
    remarks: tuple[str, ...]


def check_edits(folder: Path, files: Mapping[str, str], *, today: date) -> Checked:
    """Read the glossary as it would be with these files. Raises `EditRefused`; writes nothing."""
    before = load(folder, today=today)
    with tempfile.TemporaryDirectory(prefix="parley-") as scratch:
        copy = Path(scratch) / "glossary"
        shutil.copytree(folder, copy, symlinks=True, ignore=shutil.ignore_patterns(".*"))
        for name, text in files.items():
            (copy / name).write_bytes(text.encode())
        after = load(copy, today=today)
    if after.glossary is None:
        raise EditRefused(_why(after))
    new = Counter(map(_remark, after.problems)) - Counter(map(_remark, before.problems))
    return Checked(after.glossary, tuple(new))


def write_edits(folder: Path, files: Mapping[str, str], *, today: date) -> Checked:
    """Check the files, then write them, each whole. Raises `EditRefused`."""
    checked = check_edits(folder, files, today=today)
    for name, text in files.items():
        write_whole(folder / name, text)
    return checked


def read_texts(folder: Path, names: set[str]) -> dict[str, str]:
    """The texts of files of the glossary by their names, byte for byte."""
    return {name: (folder / name).read_bytes().decode("utf-8") for name in sorted(names)}


def _why(loaded: Loaded) -> str:
    errors = (one for one in loaded.problems if one.severity is Severity.ERROR)
    return "\n".join(_remark(one) for one in list(errors)[:5])


def _remark(problem: Problem) -> str:
    return f"{problem.what} {problem.remedy}"
