"""`parley forget`: deletes everything that is kept about a person or a channel."""

import asyncio
import json
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Mapping

STAYS = (
    "Not deleted: messages in the chat itself, patches in the outbox, and the history of git. What "
    "a running Parley answers just now is dropped once it is answered."
)


def forget(
    person: Annotated[
        str | None, typer.Option(help="A person, such as slack:U012AB3CD or teams:29:1x….")
    ] = None,
    channel: Annotated[
        str | None, typer.Option(help="A channel, such as slack:C012AB3CD or teams:19:….")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be deleted, and delete nothing.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the counts as JSON.")] = False,
) -> None:
    """Delete everything that is kept about a person or a channel, and say what that was."""
    given = person or channel
    if given is None or (person and channel):
        raise typer.BadParameter("Give --person or --channel.")
    platform, colon, id_ = given.partition(":")
    if not (platform and colon and id_):
        raise typer.BadParameter(f"“{given}” has no platform: write slack:{given}, for example.")
    found = asyncio.run(_forgotten(platform, id_, is_person=person is not None, dry_run=dry_run))
    if as_json:
        typer.echo(json.dumps(dict(found)))
        return
    typer.echo(_told(found, given, dry_run=dry_run))
    typer.echo(STAYS, err=True)


def _told(found: "Mapping[str, int]", given: str, *, dry_run: bool) -> str:
    from adapters.terminal.render import literal
    from bot.wording.forgetting import lines

    listed = lines(found)
    if not listed:
        return f"Nothing is kept about {literal(given)}."
    lead = "This would be deleted" if dry_run else "This was deleted"
    return "\n".join([f"{lead}:", *(f"- {line}" for line in listed)])


async def _forgotten(
    platform: str, id_: str, *, is_person: bool, dry_run: bool
) -> "Mapping[str, int]":
    from adapters.settings import read_settings
    from adapters.wiring import open_database
    from bot.messages import Person, Place

    async with open_database(read_settings()) as store:
        if is_person:
            return await store.forgetting.person(Person(platform, id_), dry_run=dry_run)
        return await store.forgetting.channel(Place(platform, id_), dry_run=dry_run)
