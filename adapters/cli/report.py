"""`parley report`: what the glossary lacks."""

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from adapters.cli.demand import demand
from adapters.cli.needs import needs
from adapters.failure import CannotRunError

report = typer.Typer(help="Reports for those who look after the glossary.", no_args_is_help=True)


@report.callback()
def _report() -> None:
    """Reports for those who look after the glossary."""


report.command("needs")(needs)
report.command("demand")(demand)


@report.command("coverage")
def coverage(
    files: Annotated[list[Path], typer.Argument(help="Text files; - is standard input.")],
    most: Annotated[int, typer.Option(help="How many to show.", min=1)] = 50,
    least: Annotated[int, typer.Option(help="How often a word must occur.", min=1)] = 2,
    as_json: Annotated[bool, typer.Option("--json", help="Print them as JSON.")] = False,
) -> None:
    """List likely jargon in a text that the glossary does not know, by count."""
    from adapters.english import commonness
    from adapters.knowledge import knowledge_of
    from adapters.settings import read_settings
    from bot.coverage import unknown_jargon

    lexicon = knowledge_of(read_settings().glossary).lexicon
    found = unknown_jargon([_text(file) for file in files], lexicon, commonness)
    shown = [one for one in found if one.count >= least][:most]
    if as_json:
        typer.echo(json.dumps([asdict(one) for one in shown]))
        return
    if not shown:
        typer.echo(f"Nothing unknown occurs {least} times or more.")
    for one in shown:
        typer.echo(f"{one.count:6}  {one.words}  ({one.kind})")
    left_out = len(found) - len(shown)
    if left_out:
        typer.echo(f"{left_out} more occur less often; --most and --least show them.", err=True)


def _text(file: Path) -> str:
    """The text of a file, whatever its bytes. Raises `CannotRunError` if it cannot be read."""
    try:
        data = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        raise CannotRunError(f"{file} cannot be read: {error.strerror}.") from None
    return data.decode("utf-8", errors="replace")
