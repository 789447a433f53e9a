"""`parley lint`: everything that is to be mended in a glossary folder."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from adapters.failure import CannotRunError

if TYPE_CHECKING:
    from bot.rules.problem import Problem


class Format(StrEnum):
    """How to print problems."""

    TEXT = "text"
    GITHUB = "github"
    JSON = "json"


def lint(
    folder: Annotated[
        Path | None,
        typer.Argument(help="The glossary; PARLEY_GLOSSARY or ./glossary unless given."),
    ] = None,
    form: Annotated[Format, typer.Option("--format", help="How to print problems.")] = Format.TEXT,
) -> None:
    """Check a glossary folder: every problem with its file, line, column and how to mend it.

    The exit status is 1 if there is an error or a lapsed signature, 2 if there is no such folder.
    """
    from adapters.folder.load import NO_FOLDER, load
    from adapters.settings import read_settings
    from bot.rules.lapsed_signature import ID as LAPSED

    loaded = load(folder or read_settings().glossary)
    if any(one.rule == NO_FOLDER for one in loaded.problems):
        raise CannotRunError(str(loaded.problems[0]))
    if shown := show(loaded.problems, form):
        typer.echo(shown)
    more = "" if loaded.whole else " More may follow once these are mended."
    typer.echo(f"{_summing_up(loaded.problems)}{'.' if more else ''}{more}", err=True)
    if loaded.glossary is None or any(one.rule == LAPSED for one in loaded.problems):
        raise typer.Exit(1)


def show(problems: Iterable["Problem"], form: Format) -> str:
    """The problems as text for people, as annotations for a pull request, or as a JSON array."""
    match form:
        case Format.TEXT:
            return "\n".join(str(one) for one in problems)
        case Format.GITHUB:
            return "\n".join(_annotation(one) for one in problems)
        case Format.JSON:
            return json.dumps([asdict(one) for one in problems], indent=2)


def _annotation(problem: "Problem") -> str:
    place = f"file={_property(problem.path)},line={problem.line},col={problem.column}"
    text = _message(f"{problem.what} {problem.remedy}")
    return f"::{problem.severity} {place},title={_property(problem.rule)}::{text}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")


def _summing_up(problems: Iterable["Problem"]) -> str:
    severities = [one.severity.value for one in problems]
    if not severities:
        return "The glossary is in order."
    counts = ((name, severities.count(name)) for name in ("error", "warning"))
    return ", ".join(f"{n} {name}{'' if n == 1 else 's'}" for name, n in counts if n)
