"""`parley forget`, as an administrator runs it."""

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from adapters.store.engine import sqlite_url
from adapters.store.migrate import migrate
from adapters.store.store import open_store
from bot.messages import Person

ROOT = Path(__file__).parents[3]
ANA = Person("slack", "U1")


async def a_store(url: str) -> None:
    await migrate(url)
    async with open_store(url) as store:
        await store.choose_team(ANA, "marketing")
        await store.mark_known(ANA, "churn", known=True)


@pytest.fixture
def url(tmp_path: Path) -> str:
    url = sqlite_url(tmp_path / "parley.db")
    asyncio.run(a_store(url))
    return url


def forget(url: str, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DATABASE_URL": url, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "adapters.cli.main", "forget", *words]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_what_is_deleted_is_told_and_gone(url: str) -> None:
    tried = forget(url, "--person", "slack:U1", "--dry-run")
    done = forget(url, "--person", "slack:U1")
    again = forget(url, "--person", "slack:U1", "--json")

    listed = "- the team that was chosen\n- one word marked as known\n"
    assert tried.stdout == f"This would be deleted:\n{listed}"
    assert done.stdout == f"This was deleted:\n{listed}"
    assert "history of git" in done.stderr
    assert set(json.loads(again.stdout).values()) == {0}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "Give --person or --channel."),
        (("--person", "U1"), "has no platform"),
        (("--person", "slack:U1", "--channel", "slack:C1"), "Give --person or --channel."),
    ],
    ids=["nobody", "no platform", "both"],
)
def test_who_is_meant_must_be_said(url: str, words: tuple[str, ...], told: str) -> None:
    done = forget(url, *words)

    assert done.returncode == 2
    assert told in done.stderr
