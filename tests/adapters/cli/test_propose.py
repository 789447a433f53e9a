"""`parley propose`, run as a person runs it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
CHURN = "The share of customers who stopped paying within a month."
TEAMS = """\
teams:
  - {id: marketing, name: Marketing}
owners:
  - {id: marketing-ops, name: Marketing Operations, team: marketing}
"""


@pytest.fixture
def company(tmp_path: Path) -> Path:
    (tmp_path / "glossary" / "concepts").mkdir(parents=True)
    (tmp_path / "glossary" / "teams.yaml").write_text(TEAMS, encoding="utf-8")
    return tmp_path


def parley_propose(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "PARLEY_GLOSSARY": "glossary",
        "PARLEY_OUTBOX": "outbox",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "adapters.cli.main", "propose", *words]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def test_a_term_is_filed_and_the_way_to_apply_it_is_told(company: Path) -> None:
    done = parley_propose(company, "churn", "--definition", CHURN, "--team", "marketing")

    assert (done.returncode, done.stdout[:57]) == (
        0,
        "The proposal for “churn” is with Marketing Operations, as",
    )
    command = done.stderr.strip().removeprefix("To apply it: ")
    subprocess.run(command.split(), cwd=company, check=True)
    assert (company / "glossary" / "concepts" / "churn.yaml").exists()


def test_a_refused_term_is_exit_status_1_and_says_why(company: Path) -> None:
    done = parley_propose(company, "churn", "--definition", "churn", "--team", "marketing")

    assert (done.returncode, done.stdout) == (1, "")
    assert "cannot explain itself" in done.stderr


def test_no_glossary_is_exit_status_2(company: Path) -> None:
    shutil.rmtree(company / "glossary")
    done = parley_propose(company, "churn", "--definition", CHURN)

    assert (done.returncode, done.stdout) == (2, "")
    assert "There is no folder glossary" in done.stderr
