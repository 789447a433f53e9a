"""`parley propose`: files a new term for the maintainers."""

from datetime import datetime
from typing import Annotated

import typer

from adapters.cli.failure import CannotRunError


def propose(
    label: Annotated[str, typer.Argument(help="The term, as people say it.")],
    definition: Annotated[str, typer.Option(help="What it means, in a sentence or two.")],
    team: Annotated[
        str | None, typer.Option(help="Who says it: an id of teams.yaml; everyone unless given.")
    ] = None,
    gloss: Annotated[
        str | None, typer.Option(help="A few plain words that can stand in for it.")
    ] = None,
) -> None:
    """File a new term: a checked patch for the maintainers, and a page that explains it."""
    from adapters.outbox import Outbox
    from adapters.settings import read_settings
    from bot.concepts import EVERYONE
    from bot.workshop.proposal import Proposal, ProposalRefused

    settings = read_settings()
    if not settings.glossary.is_dir():
        raise CannotRunError(
            f"There is no folder {settings.glossary}. Run this where the glossary is, "
            "or set PARLEY_GLOSSARY."
        )
    outbox = Outbox(settings.outbox, glossary=settings.glossary)
    now = datetime.now().astimezone()
    try:
        filed = outbox.file(Proposal(label, definition, team or EVERYONE, gloss), now=now)
    except ProposalRefused as refused:
        typer.echo(str(refused), err=True)
        raise typer.Exit(1) from None
    typer.echo(filed.said)
    typer.echo(f"To apply it: git apply {filed.patch}", err=True)
