"""`parley translate`: a message for another team, one on the command line or many as JSON lines."""

import json
from typing import TYPE_CHECKING, Annotated, Any

import typer

from adapters.cli.bulk import BadLineError, run_bulk, team_of, text_of

if TYPE_CHECKING:
    from datetime import date

    from bot.knowledge import Knowledge

Json = dict[str, Any]


def translate(
    text: Annotated[str | None, typer.Argument(help="The message to explain.")] = None,
    to: Annotated[str | None, typer.Option(help="Who reads it: an id of teams.yaml.")] = None,
    team: Annotated[str | None, typer.Option(help="Who wrote it: an id of teams.yaml.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the translation as JSON.")] = False,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Read one JSON object a line, write one a line.")
    ] = False,
) -> None:
    """Explain a message to another team: its terms and its figures."""
    from datetime import date

    from adapters.knowledge import knowledge_of
    from adapters.settings import read_settings

    if jsonl == (text is not None):
        raise typer.BadParameter("Give a text, or --jsonl and lines on standard input.")
    known = knowledge_of(read_settings().glossary)
    if jsonl:
        run_bulk(lambda given: reply(given, known, date.today()))
        return
    try:
        answer = reply({"text": text, "to": to, "team": team}, known, date.today())
    except BadLineError as error:
        raise typer.BadParameter(str(error)) from None
    typer.echo(json.dumps(answer) if as_json else answer["text"])


def reply(given: Json, known: "Knowledge", today: "date") -> Json:
    """One translation in the shape of the public interface (docs/commands.md).

    Raises `BadLineError` when a field is missing or wrong.
    """
    from adapters.terminal.render import plain
    from bot.wording.card import card_for
    from bot.wording.voice import Voice

    text = text_of(given)
    teams = known.glossary.teams
    to = team_of(given, "to", teams)
    if to is None:
        raise BadLineError(f"`to` must be one of {', '.join(teams)}.")
    speaker = team_of(given, "team", teams)
    answer = known.desk.translate(text, to=to, speaker=speaker, before=_before(given))
    glosses = [
        {
            "surface": text[gloss.start : gloss.end],
            "start": gloss.start,
            "end": gloss.end,
            "concepts": list(gloss.concepts),
            "gloss": gloss.words,
        }
        for gloss in answer.glossed.glosses
    ]
    figures = [
        {
            "surface": text[one.start : one.end],
            "start": one.start,
            "end": one.end,
            "plain": one.plain,
        }
        for one in answer.figures
    ]
    said = plain(card_for(answer, Voice(known.glossary, today)))
    return {"glosses": glosses, "figures": figures, "text": said}


def _before(given: Json) -> list[str]:
    before = given.get("before") or []
    if not isinstance(before, list) or not all(isinstance(one, str) for one in before):
        raise BadLineError("`before` must be a list of strings.")
    return before
