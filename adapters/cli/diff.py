"""`parley diff`: what a change of the glossary means, not which lines it touches."""

import json
import sys
from typing import Annotated

import typer

from adapters.failure import CannotRunError


def diff(
    versions: Annotated[
        str,
        typer.Argument(
            metavar="BASE..HEAD",
            help="Two revisions, one (beside the files as they are), or a folder.",
        ),
    ],
    other: Annotated[str | None, typer.Argument(help="The second folder.")] = None,
    as_markdown: Annotated[
        bool, typer.Option("--markdown", help="Write a comment for a pull request.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
) -> None:
    """Say what changes in meaning between two versions, and whose agreement lapses by it.

    The exit status is 1 if an agreement lapses, 2 if the versions cannot be compared.
    """
    from adapters.settings import read_settings
    from adapters.workshop import markdown
    from adapters.workshop.as_json import as_json as to_json
    from adapters.workshop.text import show, text
    from adapters.workshop.versions import BrokenVersionError, NoVersionError, read_pair
    from bot.workshop.difference import difference

    try:
        pair = read_pair(versions, other, read_settings().glossary)
    except NoVersionError as error:
        if as_markdown and isinstance(error, BrokenVersionError):
            typer.echo(markdown.broken(error.name, error.problems), nl=False)
        raise CannotRunError(str(error)) from None
    found = difference(pair.before, pair.after)
    if as_json:
        typer.echo(json.dumps(to_json(found), indent=2))
    elif as_markdown:
        typer.echo(markdown.markdown(found), nl=False)
    elif sys.stdout.isatty():
        show(found)
    else:
        typer.echo(text(found))
    if found.lapsed:
        raise typer.Exit(1)
