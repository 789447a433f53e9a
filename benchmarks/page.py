"""A page of tables with what a reader needs to measure again: command, versions, date, cores."""

import os
import platform
from collections.abc import Iterable, Sequence
from datetime import date
from importlib.metadata import version
from pathlib import Path

from benchmarks.table import Table, markdown

DOCS = Path(__file__).parents[1] / "docs"
PEERS = ("rapidfuzz", "thefuzz", "flashtext", "pyahocorasick", "spacy", "pyyaml", "pydantic")


def page(title: str, intro: str, command: str, tables: Iterable[Table]) -> str:
    """The page as Markdown."""
    head = f"# {title}\n\n{intro}\n\n    {command}\n\n{_measured()}\n"
    return "\n".join([head, *map(markdown, tables)])


def write(name: str, text: str) -> Path:
    """Write a page below docs/."""
    path = DOCS / name
    path.write_text(text, encoding="utf-8")
    return path


def _measured() -> str:
    versions = ", ".join(f"{name} {version(name)}" for name in PEERS)
    return (
        f"Measured on {date.today():%d %B %Y} with Python {platform.python_version()} on "
        f"{os.cpu_count()} cores ({platform.system()}, {platform.machine()}); {versions}."
    )


def missed(tables: Sequence[Table]) -> list[str]:
    """The goals that were not reached."""
    return [f"{table.title}: {goal}" for table in tables for goal in table.goals if not goal.met]
