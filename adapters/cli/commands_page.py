"""docs/commands.md: people write it, and the commands themselves write the answers in it."""

import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from adapters.cli import ask, blocker, thread, translate
from adapters.cli.bulk import replies
from adapters.folder.prompts import read_prompts
from adapters.knowledge import knowledge_of

PAGE = "docs/commands.md"
_SECTION = re.compile(r"^### (\w+)\n", re.MULTILINE)
_LINE = re.compile(r"^```json\n(.+)\n```$", re.MULTILINE)
_ANSWER = re.compile(r"^```json answer\n.*?^```$", re.MULTILINE | re.DOTALL)

Json = dict[str, Any]


def with_answers(page: str, glossary: Path) -> str:
    """The page, with what each command answers today to the line above its answer."""
    head, *pieces = _SECTION.split(page)
    commands = _commands(glossary)
    sections = zip(pieces[::2], pieces[1::2], strict=True)
    return head + "".join(
        f"### {name}\n{_answered(text, commands[name]) if name in commands else text}"
        for name, text in sections
    )


def _commands(glossary: Path) -> Mapping[str, Callable[[Json], Json]]:
    known, prompts, today = knowledge_of(glossary), read_prompts(glossary), date.today()
    return {
        "ask": lambda given: ask.reply(given, known, today),
        "translate": lambda given: translate.reply(given, known, today),
        "blocker": lambda given: blocker.reply(given, prompts),
        "thread": lambda given: thread.reply(given, prompts),
    }


def _answered(text: str, command: Callable[[Json], Json]) -> str:
    line = _LINE.search(text)
    if line is None:
        return text
    (answer,) = replies(command, [line[1].encode()])
    shown = f"```json answer\n{json.dumps(answer, indent=2, ensure_ascii=False)}\n```"
    return _ANSWER.sub(lambda _: shown, text)
