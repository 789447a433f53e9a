"""`parley propose`: files a new meaning, or other words for one, for the maintainers."""

import asyncio
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from adapters.failure import CannotRunError

if TYPE_CHECKING:
    from adapters.settings import Settings
    from bot.workshop.proposal import Proposal


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
    """Propose a meaning: a pull request, a branch or a checked patch, by the settings."""
    from adapters.settings import read_settings
    from bot.concepts import EVERYONE
    from bot.workshop.proposal import Proposal, ProposalRefused

    settings = read_settings()
    proposal = Proposal(label, definition, team or EVERYONE, gloss)
    now = datetime.now().astimezone()
    try:
        if settings.git or settings.github:
            typer.echo(asyncio.run(_open(settings, proposal, now)))
        else:
            _file(settings, proposal, now)
    except ProposalRefused as refused:
        typer.echo(str(refused), err=True)
        raise typer.Exit(1) from None


def _file(settings: "Settings", proposal: "Proposal", now: datetime) -> None:
    from adapters.workshop.outbox import Outbox

    if not settings.glossary.is_dir():
        raise CannotRunError(
            f"There is no folder {settings.glossary}. Run this where the glossary is, "
            "or set PARLEY_GLOSSARY."
        )
    filed = Outbox(settings.outbox, glossary=settings.glossary).file(proposal, now=now)
    typer.echo(filed.said)
    typer.echo(f"To apply it: git apply {filed.patch}", err=True)


async def _open(settings: "Settings", proposal: "Proposal", now: datetime) -> str:
    """Open it where the settings say, and say where that is."""
    from adapters.proposals import open_backend
    from adapters.sources import source_of
    from adapters.wiring import clock
    from adapters.workshop.case import new_case
    from adapters.workshop.prepared import prepare
    from bot.messages import Person, Place
    from bot.wording.proposing import opened

    source = await asyncio.to_thread(source_of, settings, clock, home=False)
    try:
        ready = await asyncio.to_thread(prepare, source.folder, proposal, today=now.date())
        me, here = Person("terminal", "me"), Place("terminal", "propose")
        case = new_case(ready, person=me, place=here, now=now)
        folder, glossary = (lambda: source.folder), (lambda: ready.was)
        async with open_backend(settings, source, folder, glossary) as backend:
            at = await backend.open(case)
    except OSError as error:
        raise CannotRunError(f"The proposal could not be opened: {error}") from error
    finally:
        if source.followed:
            source.followed.close()
    return opened(case.label, at.url or at.where, None, case.body["asked"]).summary
