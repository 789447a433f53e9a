"""`parley sign`: a team's signature under a wording, and whether new ones may be there."""

from datetime import date
from typing import Annotated

import typer

from adapters.failure import CannotRunError


def sign(
    concept: Annotated[str | None, typer.Argument(help="The id of the concept.")] = None,
    team: Annotated[str | None, typer.Option(help="Who signs: an id of teams.yaml.")] = None,
    check: Annotated[
        str | None,
        typer.Option(metavar="BASE..HEAD", help="Check the signatures that a change brings."),
    ] = None,
    by: Annotated[
        str, typer.Option(help="With --check: the accounts that opened or approved the change.")
    ] = "",
) -> None:
    """Sign the present wording of a concept for a team, or check new signatures.

    A signature counts once an owner of the team has opened or approved the change that brings it.
    The exit status of --check is 1 if one does not count.
    """
    if check is not None:
        _check(check, [name for name in by.replace(",", " ").split() if name])
    elif concept is None or team is None:
        raise CannotRunError("Name a concept and a team: parley sign CONCEPT --team TEAM.")
    else:
        _sign(concept, team)


def _sign(concept: str, team: str) -> None:
    from adapters.cli.opened import open_glossary
    from adapters.workshop.checked import EditRefused, read_texts, write_edits
    from adapters.workshop.edits import signed
    from bot.answering.agreement import signers
    from bot.rules.nearest import suggestion
    from bot.workshop import signatures

    folder, glossary = open_glossary()
    known = glossary.concepts.get(concept)
    if team not in glossary.teams:
        near = suggestion(team, glossary.teams, "the teams in teams.yaml")
        raise CannotRunError(f"There is no team `{team}`. {near}")
    if known is None:
        own = [one.id for one in glossary.concepts.values() if team in signers(one, glossary)]
        near = suggestion(concept, own, f"the concepts that {glossary.team_name(team)} uses")
        raise CannotRunError(f"There is no concept `{concept}`. {near}")
    today = date.today()
    try:
        agreed = signatures.sign(known, team, glossary, today)
        text = read_texts(folder, {known.path})[known.path]
        files = {known.path: signed(text, concept, agreed)}
        after = write_edits(folder, files, today=today).glossary.concepts[concept]
    except (signatures.SigningRefused, EditRefused) as refused:
        typer.echo(str(refused), err=True)
        raise typer.Exit(1) from None
    typer.echo(f"{glossary.team_name(team)} signed `{concept}`: {after.definition}")
    left = signatures.still_to_sign(after, glossary)
    names = ", ".join(glossary.team_name(one) for one in left)
    typer.echo(
        f"Still to sign: {names}." if left else "Every team that uses it has signed.", err=True
    )
    typer.echo(
        f"The signature counts once an owner of {glossary.team_name(team)} has opened or approved "
        "the pull request with this change.",
        err=True,
    )


def _check(versions: str, by: list[str]) -> None:
    from adapters.settings import read_settings
    from adapters.workshop.versions import NoVersionError, read_pair
    from bot.workshop.signatures import judge

    try:
        pair = read_pair(versions, None, read_settings().glossary)
    except NoVersionError as error:
        raise CannotRunError(str(error)) from None
    verdicts = list(judge(pair.before, pair.after, by))
    for one in verdicts:
        name = pair.after.team_name(one.team)
        said = f"accepted: {name} signed `{one.concept.id}`, by {', '.join(one.by)}"
        typer.echo(said if one.by else f"refused: {name} under `{one.concept.id}`: {one.why}")
    refused = sum(not one.by for one in verdicts)
    if not verdicts:
        typer.echo("There is no new signature.", err=True)
    if refused:
        typer.echo(
            "A signature counts once an owner of its team approves the change; who that is stands "
            "in teams.yaml, as it is without the change.",
            err=True,
        )
        raise typer.Exit(1)
