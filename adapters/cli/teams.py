"""`parley teams`: what an administrator of Microsoft Teams needs."""

from pathlib import Path
from typing import Annotated

import typer

from adapters.failure import CannotRunError

teams = typer.Typer(help="What an administrator of Microsoft Teams needs.", no_args_is_help=True)
PLACEHOLDER = "https://www.example.com"


@teams.callback()
def _teams() -> None:
    """What an administrator of Microsoft Teams needs."""


@teams.command("package")
def package(
    out: Annotated[Path, typer.Option(help="The zip to write.")] = Path("parley-teams.zip"),
    company: Annotated[
        str, typer.Option(help="Who runs this Parley, as Teams shows it.")
    ] = "Your company",
    website: Annotated[
        str, typer.Option(help="Where people find help with it; begins with https://.")
    ] = PLACEHOLDER,
    privacy: Annotated[
        str | None, typer.Option(help="What is kept of whom; the website unless given.")
    ] = None,
    terms: Annotated[
        str | None, typer.Option(help="The terms of use; the website unless given.")
    ] = None,
) -> None:
    """Write the app package, to be uploaded in Teams, for the bot named by TEAMS_APP_ID."""
    from importlib.metadata import version

    from adapters.settings import read_settings
    from adapters.teams.manifest import ManifestError, Publisher, manifest
    from adapters.teams.package import package as packed

    settings = read_settings()
    publisher = Publisher(company, website, privacy or website, terms or website)
    if not settings.teams_app_id:
        raise CannotRunError(
            "TEAMS_APP_ID is not set. Set it to the id of your bot, in the environment or in the "
            "file .env; docs/connect.md says where it comes from."
        )
    try:
        written = manifest(
            settings.teams_app_id,
            publisher,
            version=version("parley"),
            threads=settings.teams_threads,
        )
    except ManifestError as error:
        raise CannotRunError(str(error)) from error
    out.write_bytes(packed(written))
    typer.echo(f"{out} is ready: upload it in Teams, under Apps, Manage your apps.")
    if website == PLACEHOLDER:
        typer.echo(
            "It shows placeholders for your company: give --company and --website.", err=True
        )
