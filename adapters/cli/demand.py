"""`parley report demand`: what people ask for and the glossary does not give them."""

import asyncio
import csv
import io
import json
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.workshop.demand import Want

TITLES: Mapping[str, str] = {
    "unknown": "Words that nobody has written down",
    "did you mean refused": "“Did you mean” was refused",
    "answer did not help": "Answers that did not help",
    "asked by several teams": "Words that several teams ask about",
}


class Format(StrEnum):
    """How to write the list."""

    TEXT = "text"
    MARKDOWN = "markdown"
    CSV = "csv"


def demand(
    days: Annotated[int, typer.Option(help="How many days to look back.", min=1)] = 30,
    most: Annotated[int, typer.Option(help="How many of each kind to show.", min=1)] = 20,
    form: Annotated[Format, typer.Option("--format", help="How to write it.")] = Format.TEXT,
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
) -> None:
    """List what is asked for and missing: words, how often, and which teams asked."""
    from bot.workshop.demand import Lack

    wants = asyncio.run(_read(date.today() - timedelta(days=days)))
    shown = [one for lack in Lack for one in [w for w in wants if w.lack is lack][:most]]
    if as_json:
        typer.echo(json.dumps([_row(one) for one in shown], indent=2))
    elif form is Format.CSV:
        typer.echo(_csv(shown), nl=False)
    elif not shown:
        typer.echo(f"Nothing was missing in the last {days} days.")
    else:
        typer.echo(_listed(shown, heading="## " if form is Format.MARKDOWN else ""), nl=False)


async def _read(since: date) -> "tuple[Want, ...]":
    from adapters.knowledge import knowledge_of
    from adapters.settings import read_settings
    from adapters.wanted import wanted
    from adapters.wiring import open_database

    settings = read_settings()
    lexicon = knowledge_of(settings.glossary).lexicon
    async with open_database(settings) as store:
        return await wanted(store.asked, store.votes, lexicon, since)


def _row(want: "Want") -> dict[str, object]:
    return {
        "label": want.label,
        "lack": want.lack.value,
        "times": want.times,
        "teams": list(want.teams),
    }


def _listed(wants: "Sequence[Want]", *, heading: str) -> str:
    lines: list[str] = []
    lack = None
    for one in wants:
        if one.lack is not lack:
            lines += [*([""] if lines else []), f"{heading}{TITLES[one.lack.value]}", ""]
            lack = one.lack
        lines.append(_line(one, markdown=bool(heading)))
    return "\n".join([*lines, ""])


def _line(want: "Want", *, markdown: bool) -> str:
    from adapters.terminal.render import literal as plain
    from adapters.workshop.markdown import literal

    who = f" ({', '.join(want.teams)})" if want.teams else ""
    if markdown:
        return f"- {literal(want.label)}: {want.times}{who}"
    return f"{want.times:6}  {plain(want.label)}{who}"


def _csv(wants: "Sequence[Want]") -> str:
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(["label", "lack", "times", "teams"])
    for one in wants:
        label = f"'{one.label}" if one.label[:1] in "=+-@" else one.label
        rows.writerow([label, one.lack.value, one.times, " ".join(one.teams)])
    return out.getvalue()
