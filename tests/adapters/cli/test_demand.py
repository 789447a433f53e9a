"""`parley report demand`: what is in the ask log, as a maintainer reads it."""

import asyncio
import json
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from adapters.cli.main import app
from adapters.settings import read_settings
from adapters.wiring import open_database

GLOSSARY = Path(__file__).parents[2] / "glossaries" / "sound"


@pytest.fixture(autouse=True)
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PARLEY_GLOSSARY", str(GLOSSARY))
    monkeypatch.setenv("DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path / 'parley.db'}")
    asyncio.run(ask())


async def ask() -> None:
    rows = [
        ("=glorp", "unknown", "it"),
        ("=glorp", "unknown", "marketing"),
        ("flurb", "refused", "it"),
        ("uptime", "answered", "it"),
    ]
    async with open_database(read_settings()) as store:
        for label, outcome, team in rows:
            await store.asked.note(label, outcome, day=date.today(), platform="slack", team=team)
        await store.asked.note("old", "unknown", day=date(2020, 1, 1), platform="slack", team="it")
        await store.votes.cast("uptime", helpful=False, day=date.today(), platform="slack")


def report(*arguments: str) -> str:
    result = CliRunner().invoke(app, ["report", "demand", *arguments])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_the_report_reads_as_four_lists() -> None:
    assert report() == (
        "Words that nobody has written down\n\n"
        "     2  =glorp (it, marketing)\n\n"
        "“Did you mean” was refused\n\n"
        "     1  flurb (it)\n\n"
        "Answers that did not help\n\n"
        "     1  uptime\n\n"
        "Words that several teams ask about\n\n"
        "     2  =glorp (it, marketing)\n"
    )


def test_a_script_reads_json() -> None:
    found = json.loads(report("--json"))

    assert found[0] == {
        "label": "=glorp",
        "lack": "unknown",
        "times": 2,
        "teams": ["it", "marketing"],
    }


def test_a_spreadsheet_takes_no_word_for_a_formula() -> None:
    assert report("--format", "csv").splitlines()[:2] == [
        "label,lack,times,teams",
        "'=glorp,unknown,2,it marketing",
    ]


def test_markdown_has_headings() -> None:
    page = report("--format", "markdown", "--most", "1")

    assert page.startswith("## Words that nobody has written down\n\n- =glorp: 2 (it, marketing)\n")


def test_a_longer_look_back_finds_older_words() -> None:
    assert "old" not in report()
    assert "     1  old (it)" in report("--days", "9999")
