"""`parley thread`: play a thread turn by turn, or many as JSON lines."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from adapters.cli.blocker import no_remark, remarks
from adapters.cli.bulk import BadLineError, run_bulk

if TYPE_CHECKING:
    from adapters.cli.blocker import Remark
    from bot.socratic.dialogue import Step, Turn
    from bot.socratic.prompts import Prompts

    Settle = Callable[[str, str], str | None]

Json = dict[str, Any]


def thread(
    mode: Annotated[str, typer.Option(help="standup or mention.")] = "standup",
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")] = False,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Read one JSON object a line, write one a line.")
    ] = False,
) -> None:
    """Play a thread from standard input, one `who: text` a line, and show what Parley would say."""
    from adapters.folder.prompts import read_prompts
    from adapters.settings import read_settings

    folder = read_settings().glossary
    prompts, remark, settle = read_prompts(folder), remarks(folder), settles(folder)
    if jsonl:
        run_bulk(lambda given: reply(given, prompts, remark, settle))
        return
    turns = [_turn_of(line) for line in sys.stdin if line.strip()]
    try:
        answer = reply({"mode": mode, "turns": turns}, prompts, remark, settle)
    except BadLineError as error:
        raise typer.BadParameter(str(error)) from None
    typer.echo(json.dumps(answer) if as_json else _plain(turns, answer))


def _turn_of(line: str) -> Json:
    who, colon, text = line.strip().partition(":")
    return (
        {"who": who.strip(), "text": text.strip()} if colon else {"who": "", "text": line.strip()}
    )


def _plain(turns: list[Json], answer: Json) -> str:
    lines = []
    for turn, heard in zip(turns, answer["turns"], strict=True):
        lines.append(f"{turn['who']}> {turn['text']}")
        if heard["said"]:
            lines.append(f"parley> {heard['said']}")
    return "\n".join(lines)


def settles(folder: Path) -> "Settle":
    """What settles a disputed word. Raises `CannotRunError` if the glossary has errors."""
    from adapters.knowledge import knowledge_of
    from bot.wording.remarks import settled

    lexicon = knowledge_of(folder).lexicon
    return lambda words, said: settled(words, said, lexicon)


def settle_nothing(words: str, said: str) -> None:
    """Take no reply for the choice of a sense."""


def reply(
    given: Json,
    prompts: "Prompts",
    remark: "Remark" = no_remark,
    settle: "Settle" = settle_nothing,
) -> Json:
    """What Parley does at each turn, in the shape of the public interface (docs/commands.md).

    Raises `BadLineError` when a field is missing or wrong.
    """
    from bot.socratic.dialogue import Dialogue, Mode, Voice, hear

    if given.get("mode") not in list(Mode):
        raise BadLineError(f"`mode` must be one of {', '.join(Mode)}.")
    turns = _turns(given)
    voice = Voice(prompts, thread=turns[0].text if turns else "", remark=remark, settle=settle)
    dialogue: Dialogue | None = None
    steps = []
    for index, turn in enumerate(turns):
        step = hear(dialogue, turn, Mode(given["mode"]), voice, turns[:index])
        dialogue = step.dialogue
        steps.append(_step(step))
    return {"turns": steps}


def _turns(given: Json) -> "list[Turn]":
    from bot.socratic.dialogue import Turn

    turns = given.get("turns")
    if not isinstance(turns, list):
        raise BadLineError("`turns` must be a list of {who, text}.")
    for turn in turns:
        known = isinstance(turn, dict) and isinstance(turn.get("who"), str)
        if not known or not isinstance(turn.get("text"), str):
            raise BadLineError("A turn has `who` and `text`, both strings.")
    return [Turn(turn["who"], turn["text"]) for turn in turns]


def _step(step: "Step") -> Json:
    from bot.socratic.dialogue import Saying

    said = step.said
    return {
        "asked": said is not None and said.kind is Saying.QUESTION,
        "need": "; ".join(need.words for need in step.needs),
        "by": step.needs[0].by if step.needs else "",
        "closed": step.dialogue is not None and step.dialogue.closed,
        "said": said.text if said else "",
    }
