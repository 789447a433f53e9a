"""`parley report needs`: what people of a channel said they need to move forward."""

import asyncio
import csv
import io
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.needs import NamedNeed


class Format(StrEnum):
    """How to write the list."""

    MARKDOWN = "markdown"
    CSV = "csv"


def needs(
    channel: Annotated[str, typer.Option(help="The channel's id on its platform.")],
    platform: Annotated[str, typer.Option(help="slack, teams or playground.")] = "slack",
    form: Annotated[Format, typer.Option("--format", help="How to write it.")] = Format.MARKDOWN,
) -> None:
    """List what was named in a channel's threads: each need, who said it, and when."""
    found = asyncio.run(_read(platform, channel))
    where = f"{platform}:{channel}"
    typer.echo(_markdown(found, where) if form is Format.MARKDOWN else _csv(found), nl=False)
    if not found and form is Format.CSV:
        typer.echo(_none(where), err=True)


async def _read(platform: str, channel: str) -> "tuple[NamedNeed, ...]":
    from adapters.settings import read_settings
    from adapters.wiring import open_database
    from bot.needs import needs_in

    async with open_database(read_settings()) as store:
        return needs_in(await store.in_channel(platform, channel))


def _none(where: str) -> str:
    from adapters.terminal.render import literal

    return f"No needs were named in {literal(where)}. --platform chooses another platform."


def _markdown(found: "tuple[NamedNeed, ...]", where: str) -> str:
    if not found:
        return f"{_none(where)}\n"
    lines = [f"- [ ] {_one_line(one.words)} ({one.by}, {one.on:%Y-%m-%d})" for one in found]
    return "\n".join(["# What we need to move forward", "", *lines, ""])


def _csv(found: "tuple[NamedNeed, ...]") -> str:
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(["need", "by", "thread", "on"])
    for one in found:
        rows.writerow(
            [_no_formula(_one_line(one.words)), _no_formula(one.by), one.thread, one.on.isoformat()]
        )
    return out.getvalue()


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _no_formula(words: str) -> str:
    """A spreadsheet must not take somebody's words for a formula."""
    return f"'{words}" if words[:1] in "=+-@" else words
