"""The pages under docs/ say what is so."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from adapters.cli.commands_page import PAGE, with_answers
from adapters.cli.main import app
from adapters.settings import Settings

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
DECISIONS = sorted((DOCS / "decisions").glob("0*.md"))


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def commands(command: Any, name: str = "parley") -> Iterator[tuple[str, Any]]:
    """Every command with its full name, groups opened."""
    inside = getattr(command, "commands", {})
    for key, one in inside.items():
        yield from commands(one, f"{name} {key}")
    if not inside:
        yield name, command


COMMANDS = dict(commands(get_command(app)))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_row_with_all_its_options(name: str) -> None:
    rows = [line for line in page(PAGE).splitlines() if line.startswith(f"| `{name}")]
    options = {
        option for parameter in COMMANDS[name].params for option in parameter.opts if "--" in option
    } - {"--help"}

    assert len(rows) == 1
    assert options == set(re.findall(r"`(--[a-z-]+)`", rows[0]))


def test_no_command_has_a_row_that_does_not_exist() -> None:
    named = re.findall(r"^\| `(parley [a-z ]+?)(?: [A-Z\[].*?)?` \|", page(PAGE), re.MULTILINE)

    assert set(named) == set(COMMANDS)


def test_the_commands_answer_as_the_page_says() -> None:
    """If this fails, and the answers are better now: `python -m adapters.cli.write_docs`."""
    assert with_answers(page(PAGE), ROOT / "glossary") == page(PAGE)


@pytest.mark.parametrize("name", ["ask", "translate", "blocker", "thread"])
def test_every_field_of_an_answer_is_explained(name: str) -> None:
    section = page(PAGE).split(f"### {name}\n")[1].split("\n### ")[0]
    answer = section.split("```json answer\n")[1].split("```")[0]
    table = section.split("Out:")[1]
    fields = set(re.findall(r'^\s*"([a-z]+)":', answer, re.MULTILINE)) - {"id"}

    assert fields
    assert {field for field in fields if not re.search(rf"`(?:\w+\[\]\.)?{field}`", table)} == set()


def test_every_setting_stands_in_the_page_and_no_other() -> None:
    shown = re.findall(r"^\| `([A-Z_]+)` \|", page("docs/settings.md"), re.MULTILINE)
    known = [
        str(field.validation_alias or name).upper() for name, field in Settings.model_fields.items()
    ]

    assert sorted(shown) == sorted(known)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("host", "127.0.0.1"), ("port", "8080"), ("slack_api_url", "https://slack.com/api/")],
)
def test_a_setting_is_what_the_page_says_unless_set(name: str, expected: str) -> None:
    assert str(Settings.model_fields[name].default) == expected
    assert f"| `{name.upper()}` | `{expected}` |" in page("docs/settings.md")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(DOCS).as_posix())
def test_a_file_that_a_page_names_exists(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    named = re.findall(r"`((?:bot|adapters|tests|docs|glossary|benchmarks)/[\w./-]*)`", text)
    linked = re.findall(r"\]\((?!https?:|#)([^)]+)\)", text)

    assert [name for name in named if not (ROOT / name).exists()] == []
    assert [name for name in linked if not (path.parent / name.split("#")[0]).exists()] == []


def test_every_decision_is_listed() -> None:
    listed = re.findall(r"\]\((0\d+-[a-z-]+\.md)\)", page("docs/decisions/README.md"))

    assert listed == [path.name for path in DECISIONS]


@pytest.mark.parametrize("path", DECISIONS, ids=lambda path: path.stem)
def test_a_decision_says_what_why_at_what_cost_and_when_to_think_again(path: Path) -> None:
    parts = re.findall(r"^\*\*(.+?)[.*]", path.read_text(encoding="utf-8"), re.MULTILINE)

    assert parts == ["Decided", "Why", "What it costs", "We would think again"]
