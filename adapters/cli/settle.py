"""`parley settle`: writes down how a dispute ended."""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from adapters.failure import CannotRunError

if TYPE_CHECKING:
    from bot.concepts import Glossary
    from bot.workshop.settling import Ending, Step

UNDERSTOOD = timedelta(days=180)
"""How long an old sense is understood unless a day is given."""


def settle(
    word: Annotated[str, typer.Argument(help="The disputed word.")],
    wins: Annotated[str | None, typer.Option(help="The id of the concept that wins.")] = None,
    replacement: Annotated[
        str | None, typer.Option("--replace", help="The id of the concept that replaces them all.")
    ] = None,
    both: Annotated[bool, typer.Option("--both", help="All stay, each with a full name.")] = False,
    name: Annotated[
        list[str] | None, typer.Option(help="With --both: ID=FULL NAME; once for each concept.")
    ] = None,
    definition: Annotated[str, typer.Option(help="With --replace: what a new concept means.")] = "",
    gloss: Annotated[str, typer.Option(help="With --replace: a few plain words for it.")] = "",
    until: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="How long the old term is understood."),
    ] = None,
    how: Annotated[str, typer.Option(help="What was decided, in a sentence.")] = "",
    decision: Annotated[str, typer.Option(help="Where the decision is written down.")] = "",
) -> None:
    """Write the end of a dispute into the files: one wins, a new one replaces all, or all stay."""
    from adapters.cli.opened import open_glossary
    from adapters.workshop.checked import EditRefused, read_texts, write_edits
    from adapters.workshop.edits import settled
    from bot.workshop import settling

    folder, glossary = open_glossary()
    today = date.today()
    last = until.date() if until else today + UNDERSTOOD
    if last < today:
        raise CannotRunError(
            f"{last} is over: until then nobody can understand the old sense. Name a day to come."
        )
    ending = _ending(wins, replacement, both, name or [], definition, gloss, last)
    try:
        steps = settling.settle(word, ending, glossary, today=today, how=how, decision=decision)
        texts = read_texts(folder, {step.path for step in steps})
        files = settled(texts, steps)
        checked = write_edits(folder, files, today=today)
    except (settling.SettlingRefused, EditRefused) as refused:
        typer.echo(str(refused), err=True)
        raise typer.Exit(1) from None
    typer.echo("\n".join(f"{folder}/{path}" for path in files))
    for remark in checked.remarks:
        typer.echo(f"Worth a look: {remark}", err=True)
    _say_who_signs(steps, checked.glossary)


def _ending(
    wins: str | None,
    replacement: str | None,
    both: bool,
    names: list[str],
    definition: str,
    gloss: str,
    until: date,
) -> "Ending":
    from bot.workshop.settling import Both, Replaced, Wins

    if sum((wins is not None, replacement is not None, both)) != 1:
        raise CannotRunError("Choose one ending: --wins ID, --replace ID or --both.")
    if wins is not None:
        return Wins(wins, until)
    if replacement is not None:
        return Replaced(replacement, until, definition, gloss)
    if any("=" not in one for one in names):
        raise CannotRunError("Write a full name as ID=NAME, such as --name lead-it='IT lead'.")
    pairs = (one.split("=", 1) for one in names)
    return Both({id_.strip(): label.strip() for id_, label in pairs})


def _say_who_signs(steps: "tuple[Step, ...]", glossary: "Glossary") -> None:
    """The commands by which the teams agree to how it ended."""
    from bot.workshop.settling import to_agree
    from bot.workshop.signatures import still_to_sign

    for id_ in to_agree(steps):
        for team in still_to_sign(glossary.concepts[id_], glossary):
            typer.echo(f"To agree: parley sign {id_} --team {team}", err=True)
