"""Reads a glossary folder whole: the glossary if it is sound, and all that is to be mended."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from adapters.folder.fault import Fault, UnreadableError
from adapters.folder.files import TOP_FILES, read, stray_files, word_files
from adapters.folder.meaning import to_goals, to_owners, to_teams, to_word
from adapters.folder.nodes import Tree
from adapters.folder.nudges import NUDGES_FILE, read_policy
from adapters.folder.page import M, Page, T, parse
from adapters.folder.prompts import PROMPTS_FILE, read_wording
from adapters.folder.schema import CompanyModel, TeamsModel, WordModel
from bot.concepts import Glossary, Goal, Word
from bot.rules import check
from bot.rules.finding import COMPANY_FILE, TEAMS_FILE
from bot.rules.problem import Problem, Severity

NO_FOLDER = "no-folder"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a folder held. `glossary` is None as long as one problem is an error.

    `version` is a digest of the files: the same files have the same version everywhere.
    """

    glossary: Glossary | None
    problems: tuple[Problem, ...]
    version: str
    whole: bool = True
    """Whether every file could be read: only then every rule was looked at."""


@dataclass(frozen=True, slots=True)
class _Folder:
    """A folder being read, with a digest of what was read so far."""

    path: Path
    digest: Any = field(default_factory=hashlib.sha256)

    def text(self, name: str) -> str:
        """The text of a file. Raises `UnreadableError`."""
        text = read(self.path, name)
        self.digest.update(f"{name} {len(text)} {text}".encode())
        return text

    def page(self, name: str, kind: type[M], meaning: Callable[[M], T]) -> Page[T]:
        """Read one file; a file that cannot be read is a page with a fault."""
        try:
            text = self.text(name)
        except UnreadableError as error:
            return Page(name, "", None, (error.fault,))
        return parse(name, text, kind, meaning)

    def problem(self, name: str, fault: Fault, severity: Severity = Severity.ERROR) -> Problem:
        """A fault, with the name of its file as a person would type it."""
        place = (_typed(self.path / name), fault.line, fault.column)
        return Problem(*place, fault.what, fault.remedy, fault.rule, severity)


def load(folder: Path, *, today: date | None = None) -> Loaded:
    """Read the folder. `today` decides which reviews are overdue; it is today unless given."""
    if not folder.is_dir():
        return Loaded(None, (_no_folder(folder),), "")
    source = _Folder(folder)
    teams = source.page(TEAMS_FILE, TeamsModel, lambda model: (to_teams(model), to_owners(model)))
    goals = _goals(source)
    words = [_word(source, name) for name in word_files(folder)]
    glossary = Glossary(
        teams=teams.meaning[0] if teams.meaning else {},
        words=tuple(page.meaning for page in words if page.meaning),
        owners=teams.meaning[1] if teams.meaning else {},
        goals=goals.meaning or {},
    )
    pages: list[Page[Any]] = [teams, goals, *words]
    whole = all(page.meaning is not None for page in pages)
    problems = [source.problem(page.name, fault) for page in pages for fault in page.faults]
    problems += [source.problem(PROMPTS_FILE, fault) for fault in _wording(folder)]
    problems += [source.problem(NUDGES_FILE, fault) for fault in _nudges(folder)]
    problems += [source.problem(*stray, Severity.WARNING) for stray in stray_files(folder)]
    problems += _broken_rules(source, pages, glossary, whole=whole, today=today or date.today())
    problems.sort(key=lambda one: (one.path, one.line, one.column))
    sound = whole and not any(one.severity is Severity.ERROR for one in problems)
    return Loaded(glossary if sound else None, tuple(problems), _version(source), whole)


def _goals(source: _Folder) -> Page[dict[str, Goal]]:
    if (source.path / COMPANY_FILE).exists():
        return source.page(COMPANY_FILE, CompanyModel, to_goals)
    return Page(COMPANY_FILE, "", {})


def _wording(folder: Path) -> tuple[Fault, ...]:
    """The faults in what Parley says when somebody is held up; none if it is left to Parley."""
    return read_wording(folder).faults if (folder / PROMPTS_FILE).exists() else ()


def _nudges(folder: Path) -> tuple[Fault, ...]:
    """The faults in when Parley speaks first; none if it is left to Parley."""
    return read_policy(folder).faults if (folder / NUDGES_FILE).exists() else ()


def _word(source: _Folder, name: str) -> Page[Word]:
    return source.page(name, WordModel, lambda model: to_word(model, name))


def _broken_rules(
    source: _Folder, pages: list[Page[Any]], glossary: Glossary, *, whole: bool, today: date
) -> Iterator[Problem]:
    """What the rules find, each at its line and column."""
    named = {page.name: page for page in pages}
    trees: dict[str, Tree | None] = {}
    for rule, severity, finding in check(glossary, whole=whole, today=today):
        name = finding.spot.path
        if name not in trees:
            trees[name] = named[name].tree() if name in named else None
        tree = trees[name]
        place = tree.place(finding.spot.keys) if tree else (1, 1)
        yield source.problem(name, Fault(*place, finding.what, finding.remedy, rule), severity)


def _version(source: _Folder) -> str:
    """Twelve hexadecimal digits over the names and texts of all files, read or not understood."""
    for name in TOP_FILES:
        if name not in (TEAMS_FILE, COMPANY_FILE) and (source.path / name).exists():
            with suppress(UnreadableError):
                source.text(name)
    return str(source.digest.hexdigest()[:12])


def _no_folder(folder: Path) -> Problem:
    return Problem(
        _typed(folder),
        1,
        1,
        "There is no such folder.",
        "Name the folder that holds teams.yaml, or run this where `glossary` is.",
        NO_FOLDER,
    )


def _typed(path: Path) -> str:
    """The path as a person would type it: from the current folder if it is inside."""
    try:
        return path.absolute().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()
