"""`parley ask`: one question on the command line, or many as JSON lines."""

import json
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from adapters.cli.bulk import BadLineError, run_bulk, team_of, text_of

if TYPE_CHECKING:
    from bot.knowledge import Knowledge

Json = dict[str, Any]


def ask(
    question: Annotated[str | None, typer.Argument(help="What you want to know.")] = None,
    team: Annotated[
        str | None, typer.Option(help="The team of the channel you ask in: an id of teams.yaml.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")] = False,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Read one JSON object a line, write one a line.")
    ] = False,
) -> None:
    """Ask what a word means here."""
    from adapters.knowledge import knowledge_of
    from adapters.settings import read_settings

    if jsonl == (question is not None):
        raise typer.BadParameter("Give a question, or --jsonl and lines on standard input.")
    known = knowledge_of(read_settings().glossary)
    today = date.today()
    if jsonl:
        run_bulk(lambda given: reply(given, known, today))
        return
    given = {"text": question, "team": team, "addressed": "dm"}
    try:
        answer = reply(given, known, today)
    except BadLineError as error:
        raise typer.BadParameter(str(error)) from None
    typer.echo(json.dumps(answer) if as_json else answer["text"])


def reply(given: Json, known: "Knowledge", today: date) -> Json:
    """The answer to one question in the shape of the public interface (docs/commands.md).

    Raises `BadLineError` when a field is missing or wrong.
    """
    from adapters.terminal.render import plain
    from bot.answering.answer import Unclear, concepts_of, here_of
    from bot.answering.here import Asking
    from bot.messages import Addressed
    from bot.wording.card import card_for
    from bot.wording.voice import Voice

    text = text_of(given)
    channel = team_of(given, "team", known.glossary.teams)
    asker = team_of(given, "asker", known.glossary.teams)
    if given.get("addressed") not in list(Addressed):
        raise BadLineError(f"`addressed` must be one of {', '.join(Addressed)}.")
    addressed = Addressed(given["addressed"])
    question = known.reader.read(text, addressed)
    asking = Asking((channel,) if channel else (), asker)
    answer = known.desk.answer(question, asking, today)
    if answer is None and addressed in (Addressed.DM, Addressed.SLASH):
        answer = Unclear("question")
    if addressed is Addressed.NONE:
        answer = None
    said = plain(card_for(answer, Voice(known.glossary, today))) if answer else ""
    here = here_of(answer) if answer else None
    return {
        "intent": question.intent,
        "labels": [label.words for label in question.labels],
        "to": question.to,
        "outcome": outcome(answer),
        "here": {"team": here.team if here else None, "by": here.by if here else "none"},
        "concepts": list(concepts_of(answer)) if answer else [],
        "suggestions": suggestions(answer),
        "text": said,
    }


def outcome(answer: Any) -> str:
    """Which of the four things Parley does."""
    from bot.answering.answer import Listed, Several, Suggested, Unclear, Unknown

    match answer:
        case None:
            return "silent"
        case Suggested():
            return "suggested"
        case Unknown() | Unclear() | Listed(words=()):
            return "unknown"
        case Several(parts):
            found = [outcome(part) for part in parts]
            return next((one for one in ("answered", "suggested") if one in found), "unknown")
        case _:
            return "answered"


def suggestions(answer: Any) -> list[str]:
    """At most three labels that may be meant, best first."""
    from bot.answering.answer import Several, Suggested

    match answer:
        case Suggested(suggestions=words):
            return [word.label for word in words]
        case Several(parts):
            return [label for part in parts for label in suggestions(part)][:3]
        case _:
            return []
