"""Reads a glossary folder whole: the glossary if it is sound, and all that is to be mended."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from adapters.folder.fault import Fault, UnreadableError
from adapters.folder.files import TOP_FILES, read, stray_files, word_files
from adapters.folder.meaning import to_goals, to_owners, to_teams, to_word
from adapters.folder.page import M, Page, parse
from adapters.folder.schema import CompanyModel, Model, TeamsModel, WordModel
from bot.concepts import Glossary
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


@dataclass(frozen=True, slots=True)
class _Folder:
    """A folder being read."""

    path: Path
    texts: dict[str, str] = field(default_factory=dict)
    faults: dict[str, tuple[Fault, ...]] = field(default_factory=dict)

    def page(self, name: str, kind: type[M]) -> Page[M]:
        """Read one file; a file that cannot be read is a page with a fault."""
        try:
            text = self.texts[name] = read(self.path, name)
        except UnreadableError as error:
            return Page(name, None, None, (error.fault,))
        return parse(name, text, kind)

    def problem(self, name: str, fault: Fault, severity: Severity = Severity.ERROR) -> Problem:
        """A fault, with the name of its file as a person would type it."""
        return Problem(
            _typed(self.path / name),
            fault.line,
            fault.column,
            fault.what,
            fault.remedy,
            fault.rule,
            severity,
        )


def load(folder: Path, *, today: date | None = None) -> Loaded:
    """Read the folder. `today` decides which reviews are overdue; it is today unless given."""
    if not folder.is_dir():
        return Loaded(None, (_no_folder(folder),), "")
    source = _Folder(folder)
    teams = source.page(TEAMS_FILE, TeamsModel)
    company = _company(source)
    words = [source.page(name, WordModel) for name in word_files(folder)]
    pages: list[Page[Model]] = [teams, company, *words]  # type: ignore[list-item]
    glossary = _glossary(teams, company, words)
    whole = all(page.model is not None for page in pages)
    problems = [source.problem(page.name, fault) for page in pages for fault in page.faults]
    problems += [source.problem(*stray, Severity.WARNING) for stray in stray_files(folder)]
    problems += _broken_rules(source, pages, glossary, whole=whole, today=today or date.today())
    problems.sort(key=lambda one: (one.path, one.line, one.column))
    sound = whole and not any(one.severity is Severity.ERROR for one in problems)
    return Loaded(glossary if sound else None, tuple(problems), _version(source))


def _company(source: _Folder) -> Page[CompanyModel]:
    if (source.path / COMPANY_FILE).exists():
        return source.page(COMPANY_FILE, CompanyModel)
    return Page(COMPANY_FILE, CompanyModel(), None)


def _glossary(
    teams: Page[TeamsModel], company: Page[CompanyModel], words: Iterable[Page[WordModel]]
) -> Glossary:
    """What could be read, which is all of it only if every page has its model."""
    return Glossary(
        teams=to_teams(teams.model) if teams.model else {},
        words=tuple(to_word(page.model, page.name) for page in words if page.model),
        owners=to_owners(teams.model) if teams.model else {},
        goals=to_goals(company.model) if company.model else {},
    )


def _broken_rules(
    source: _Folder, pages: Iterable[Page[Model]], glossary: Glossary, *, whole: bool, today: date
) -> Iterator[Problem]:
    trees = {page.name: page.tree for page in pages}
    for rule, severity, finding in check(glossary, whole=whole, today=today):
        tree = trees.get(finding.spot.path)
        line, column = tree.place(finding.spot.keys) if tree else (1, 1)
        fault = Fault(line, column, finding.what, finding.remedy, rule)
        yield source.problem(finding.spot.path, fault, severity)


def _version(source: _Folder) -> str:
    """Twelve hexadecimal digits over the names and texts of all files."""
    digest = hashlib.sha256()
    for name in TOP_FILES:
        if name not in source.texts:
            source.page(name, Model)
    for name, text in sorted(source.texts.items()):
        digest.update(f"{len(name)} {len(text)} {name}{text}".encode())
    return digest.hexdigest()[:12]


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
