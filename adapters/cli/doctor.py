"""`parley doctor`: looks at everything that Parley needs, and says what to mend."""

import asyncio
import json
from dataclasses import asdict
from typing import Annotated

import typer

from adapters.findings import Finding, Health

WIDTH = 9


def doctor(
    retry_dead: Annotated[
        bool, typer.Option("--retry-dead", help="First let jobs that were given up be tried again.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print what was found as JSON.")] = False,
) -> None:
    """Check settings, store, glossary and jobs; exit status 1 if something needs mending."""
    from adapters.findings import examine
    from adapters.settings import read_settings
    from adapters.store.doctor import retry_dead as revive
    from adapters.wiring import checks

    settings = read_settings()
    if retry_dead:
        revived = asyncio.run(revive(settings))
        typer.echo(f"{revived} jobs will be tried again.", err=True)
    found = asyncio.run(examine(settings, checks()))
    typer.echo(json.dumps([asdict(one) for one in found]) if as_json else _text(found))
    if any(one.health is Health.BAD for one in found):
        raise typer.Exit(1)


def _text(found: list[Finding]) -> str:
    lines = [f"{one.health:<5} {one.about + ':':<{WIDTH}} {one.said}" for one in found]
    bad = sum(one.health is Health.BAD for one in found)
    ending = "All is well." if not bad else f"{bad} to mend."
    return "\n".join((*lines, ending))
