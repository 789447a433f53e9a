"""The command line `parley`. Each command is a module of its own beside this one.

A new command is two lines here: its import and its registration. A command's module imports what
is slow inside its function, so that `parley lint` need not wait for what only `serve` uses.
"""

import os
import sys
from typing import Annotated

import typer

from adapters.cli.ask import ask
from adapters.cli.blocker import blocker
from adapters.cli.chat import chat
from adapters.cli.codeowners import codeowners
from adapters.cli.diff import diff
from adapters.cli.doctor import doctor
from adapters.cli.forget import forget
from adapters.cli.lint import lint
from adapters.cli.migrate import migrate
from adapters.cli.nudges import nudges
from adapters.cli.propose import propose
from adapters.cli.report import report
from adapters.cli.serve import serve
from adapters.cli.settle import settle
from adapters.cli.sign import sign
from adapters.cli.slack import slack
from adapters.cli.teams import teams
from adapters.cli.thread import thread
from adapters.cli.translate import translate
from adapters.failure import CannotRunError

app = typer.Typer(
    name="parley",
    help="A chat bot that lets marketing and IT understand each other.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("ask")(ask)
app.command("blocker")(blocker)
app.command("thread")(thread)
app.command("chat")(chat)
app.command("lint")(lint)
app.command("codeowners")(codeowners)
app.command("diff")(diff)
app.command("settle")(settle)
app.command("sign")(sign)
app.command("translate")(translate)
app.command("migrate")(migrate)
app.command("doctor")(doctor)
app.command("forget")(forget)
app.command("propose")(propose)
app.command("serve")(serve)
app.add_typer(nudges, name="nudges")
app.add_typer(report, name="report")
app.add_typer(slack, name="slack")
app.add_typer(teams, name="teams")


def _show_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"parley {version('parley')}")
        raise typer.Exit


@app.callback()
def parley(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """A chat bot that lets marketing and IT understand each other."""


def run() -> None:
    """Run the command line: exit status 0 done, 1 something is wrong, 2 could not run."""
    try:
        app()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (CannotRunError, OSError) as error:
        _fail(str(error))
    except Exception as error:
        _fail(f"This should not happen: {type(error).__name__}: {error}")


def _fail(message: str) -> None:
    print(message, file=sys.stderr)
    sys.exit(2)


if __name__ == "__main__":
    run()
