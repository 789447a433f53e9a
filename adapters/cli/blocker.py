"""`parley blocker`: what one text says is in the way, or many as JSON lines."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from adapters.cli.bulk import run_bulk, text_of

if TYPE_CHECKING:
    from bot.socratic.prompts import Prompts

    Remark = Callable[[str], str | None]

Json = dict[str, Any]


def blocker(
    text: Annotated[str | None, typer.Argument(help="An answer to a stand-up prompt.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")] = False,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Read one JSON object a line, write one a line.")
    ] = False,
) -> None:
    """Hear what is in somebody's way, and ask what else they need."""
    from adapters.folder.prompts import read_prompts
    from adapters.settings import read_settings

    if jsonl == (text is not None):
        raise typer.BadParameter("Give a text, or --jsonl and lines on standard input.")
    folder = read_settings().glossary
    prompts, remark = read_prompts(folder), remarks(folder)
    if jsonl:
        run_bulk(lambda given: reply(given, prompts, remark))
        return
    answer = reply({"text": text}, prompts, remark)
    typer.echo(json.dumps(answer) if as_json else _plain(answer))


def remarks(folder: Path) -> "Remark":
    """What to remark on disputed words. Raises `CannotRunError` if the glossary has errors."""
    from adapters.knowledge import knowledge_of
    from bot.wording.remarks import remark_on

    lexicon = knowledge_of(folder).lexicon
    return lambda words: remark_on(words, lexicon)


def no_remark(words: str) -> None:
    """Remark on nothing."""


def _plain(answer: Json) -> str:
    if answer["declined"]:
        return f"No blocker heard: {answer['declined']}."
    return f"{answer['playback']} {answer['question']}"


def reply(given: Json, prompts: "Prompts", remark: "Remark" = no_remark) -> Json:
    """The blocker of one text in the shape of the public interface (docs/commands.md)."""
    from bot.socratic.dialogue import Mode, Turn, Voice, hear
    from bot.socratic.english.clean import clean
    from bot.socratic.extract import Declined, extract
    from bot.socratic.feelings import feeling

    text = text_of(given)
    heard = extract(text)
    felt = feeling(clean(text))
    answer: Json = {
        "declined": None,
        "blocker": None,
        "feeling": felt.value if felt else None,
        "playback": "",
        "question": "",
    }
    if isinstance(heard, Declined):
        return {**answer, "declined": heard.reason}
    voice = Voice(prompts, text, remark=remark)
    said = hear(None, Turn("", text), Mode.STANDUP, voice).said
    if said is None:
        return {**answer, "declined": "no obstacle"}
    return {**answer, "blocker": heard.x, "playback": said.statement, "question": said.question}
