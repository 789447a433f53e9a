"""A company with a glossary, and a bare repository that holds it."""

import subprocess
from pathlib import Path

import pytest

from tests.adapters.outbox.conftest import CAMPAIGN, LEAD, TEAMS


def git(folder: Path, *asked: str) -> str:
    """Plain git."""
    who = ("-c", "user.name=Ana", "-c", "user.email=ana@company.example")
    done = subprocess.run(["git", *who, *asked], cwd=folder, capture_output=True, check=True)
    return done.stdout.decode().strip()


@pytest.fixture
def company(tmp_path: Path) -> Path:
    """The maintainers' clone; its origin is the bare repository `words.git` beside it."""
    root = tmp_path / "company"
    words = root / "glossary" / "concepts"
    words.mkdir(parents=True)
    teams = TEAMS.replace("team: marketing}\n", "team: marketing, git: [ana, '@ben']}\n", 1)
    (root / "glossary" / "teams.yaml").write_text(teams, encoding="utf-8")
    (words / "campaign.yaml").write_text(CAMPAIGN, encoding="utf-8")
    (words / "lead.yaml").write_text(LEAD, encoding="utf-8")
    git(tmp_path, "init", "--quiet", "--bare", "-b", "main", "words.git")
    git(root, "init", "--quiet", "-b", "main")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "-m", "The words")
    git(root, "remote", "add", "origin", str(tmp_path / "words.git"))
    git(root, "push", "--quiet", "origin", "main")
    return root


@pytest.fixture
def words(company: Path) -> Path:
    """The bare repository."""
    return company.parent / "words.git"
