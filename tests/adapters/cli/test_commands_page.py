"""The page of commands names every command and every option, and its examples run."""

import io
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import click
import pytest
import typer.main

from adapters.cli import ask, blocker, bulk, thread, translate
from adapters.cli.main import app
from adapters.folder.prompts import read_prompts
from adapters.knowledge import knowledge_of

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
EXAMPLES = [json.loads(one) for one in re.findall(r"```json\n(.*)\n```", PAGE)]
NAMES = ["ask", "translate", "blocker", "thread"]


def commands() -> list[tuple[str, Any]]:
    """Every command with its full name."""
    root: Any = typer.main.get_command(app)
    found: list[tuple[str, Any]] = []
    for name, one in root.commands.items():
        inner = getattr(one, "commands", None)
        found += (
            [(f"{name} {sub}", each) for sub, each in inner.items()] if inner else [(name, one)]
        )
    return found


@pytest.mark.parametrize(("name", "command"), commands(), ids=[name for name, _ in commands()])
def test_every_command_is_on_the_page_with_its_options(name: str, command: click.Command) -> None:
    row = next((line for line in PAGE.splitlines() if line.startswith(f"| `parley {name}")), "")
    options = [opt for one in command.params for opt in one.opts if opt.startswith("--")]

    assert row, f"{name} is not on the page"
    assert [option for option in options if option not in (*_named(row), "--help")] == []


def _named(row: str) -> list[str]:
    return re.findall(r"`(--[a-z-]+)`", row)


@pytest.mark.parametrize(("name", "given"), list(zip(NAMES, EXAMPLES, strict=True)), ids=NAMES)
def test_the_examples_give_every_field_that_the_page_names(name: str, given: Any) -> None:
    known = knowledge_of(ROOT / "glossary")
    prompts = read_prompts(ROOT / "glossary")
    answers = {
        "ask": lambda line: ask.reply(line, known, date(2026, 11, 22)),
        "translate": lambda line: translate.reply(line, known, date(2026, 11, 22)),
        "blocker": lambda line: blocker.reply(line, prompts),
        "thread": lambda line: thread.reply(line, prompts),
    }
    out = io.StringIO()

    bulk.write(answers[name], io.BytesIO(json.dumps(given).encode()), out)

    reply = json.loads(out.getvalue())
    part = PAGE.partition(f"### {name}\n")[2].partition("\n### ")[0]
    assert reply["id"] == "1"
    assert [field for field in reply if field != "id" and f"`{field}`" not in part] == []
