"""`parley slack`: what an administrator of Slack needs."""

import json
from typing import Annotated

import typer

from adapters.failure import CannotRunError
from adapters.slack.surfaces import Feature

slack = typer.Typer(help="What an administrator of Slack needs.", no_args_is_help=True)


@slack.callback()
def _slack() -> None:
    """What an administrator of Slack needs."""


@slack.command("manifest")
def manifest(
    url: Annotated[
        str, typer.Option(help="Over HTTP, at this https address; else Socket Mode.")
    ] = "",
    socket: Annotated[
        bool, typer.Option("--socket", help="Over a WebSocket; without --url it is.")
    ] = False,
    with_: Annotated[
        list[Feature] | None, typer.Option("--with", help="A feature that needs more scopes.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON instead of YAML.")] = False,
) -> None:
    """Write the app manifest, to be pasted in at api.slack.com/apps, Create New App."""
    import yaml

    from adapters.settings import read_settings
    from adapters.slack.manifest import manifest as described

    features = frozenset(with_ or ())
    if url and not url.startswith("https://"):
        raise CannotRunError("Slack calls https addresses only: --url https://parley.example.com")
    if Feature.WORKSPACES in features and not url:
        raise CannotRunError("Several workspaces install Parley at its https address: give --url.")
    files_url = read_settings().glossary_url
    if Feature.LINKS in features and not files_url:
        raise CannotRunError("Links to what? Set PARLEY_GLOSSARY_URL, where people see its files.")
    found = described(url=url, over_socket=socket, features=features, files_url=files_url)
    text = json.dumps(found, indent=2) + "\n"
    if not as_json:
        text = yaml.safe_dump(found, sort_keys=False, allow_unicode=True, width=100)
    typer.echo(text, nl=False)
