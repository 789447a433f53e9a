"""`parley codeowners`: who is asked about a change, for the git host, from the owners."""

from pathlib import Path
from typing import Annotated

import typer


def codeowners(
    file: Annotated[Path, typer.Option(help="The file to write.")] = Path(".github/CODEOWNERS"),
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; say whether it is as it should be.")
    ] = False,
) -> None:
    """Write CODEOWNERS from the owners of teams.yaml; lines of others in it stay.

    The exit status of --check is 1 if the file is not as it should be.
    """
    from adapters.cli.opened import open_glossary
    from adapters.workshop.versions import top_of
    from bot.workshop import codeowners as owners

    folder, glossary = open_glossary()
    files = owners.owners_of_files(glossary)
    before = file.read_text(encoding="utf-8") if file.exists() else ""
    after = owners.codeowners(before, files, top_of(folder)) if files or before else ""
    if after == before:
        typer.echo("CODEOWNERS is as it should be." if files else _NOBODY, err=True)
    elif check:
        typer.echo(f"{file} is not what teams.yaml says. Run: parley codeowners", err=True)
        raise typer.Exit(1)
    else:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(after, encoding="utf-8")
        typer.echo(str(file))


_NOBODY = "No owner in teams.yaml has an account under `git`, so there is nobody to ask."
