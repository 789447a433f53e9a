"""A small glossary in a git repository of its own, and the commands in its folder."""

import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner

from adapters.cli.main import app

TEAMS = """\
teams:
  - {id: marketing, name: Marketing}
  - {id: it, name: IT}
owners:
  - {id: marketing-ops, name: Marketing Operations, team: marketing, git: [Ana]}
  - {id: it-data, name: Data and Analytics, team: it, git: [ben, "parley-app[bot]"]}
"""
LEAD = """\
# The word that started it all.
word: lead
contest:
  kind: disputed   # for years
  differs: Marketing counts an address; IT counts a form.
  ask: If every address came with a form, is there something else IT would need?
# Two senses.

concepts:
  - id: lead-marketing
    terms:
      - {label: 'lead', team: marketing, plural: leads}  # theirs
      # not "contact"
    area: funnel
    definition: >-
      A person who left an address and agreed
      to hear from us.
    owner: marketing-ops  # since 2024

  # IT came second.
  - id: lead-it
    terms:
      - label: lead
        team: it
    area: "funnel"
    definition: A form that was stored.
    owner: it-data
    related: [lead-marketing]
# The end.
"""
UPTIME = """\
word: uptime
concepts:
  - id: uptime
    terms:
      - {label: uptime, team: [it, marketing]}
    area: reliability
    definition: The share of a month in which people could use it.
    owner: it-data
"""


@dataclass(frozen=True)
class Desk:
    """A maintainer's desk: a repository with a glossary, and the command line in it."""

    root: Path

    @property
    def words(self) -> Path:
        return self.root / "glossary" / "concepts"

    def git(self, *arguments: str) -> str:
        who = ["-c", "user.name=Ana", "-c", "user.email=ana@example.org"]
        command = ["git", *who, "-c", "commit.gpgsign=false", *arguments]
        done = subprocess.run(command, cwd=self.root, check=True, capture_output=True, text=True)
        return done.stdout

    def commit(self, said: str = "A change") -> None:
        self.git("add", ".")
        self.git("commit", "--quiet", "-m", said)

    def edit(self, name: str, old: str, new: str) -> None:
        path = self.words / f"{name}.yaml"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    def parley(self, *arguments: str) -> tuple[int, str, str]:
        """Exit status, standard output, standard error."""
        result = CliRunner().invoke(app, list(arguments))
        known = result.exception and not isinstance(result.exception, SystemExit)
        said = str(result.exception) if known else ""
        return (2 if said else result.exit_code), result.stdout, result.stderr + said


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    root = tmp_path / "company"
    (root / "glossary" / "concepts").mkdir(parents=True)
    (root / "glossary" / "teams.yaml").write_text(TEAMS, encoding="utf-8")
    (root / "glossary" / "concepts" / "lead.yaml").write_text(LEAD, encoding="utf-8")
    (root / "glossary" / "concepts" / "uptime.yaml").write_text(UPTIME, encoding="utf-8")
    monkeypatch.chdir(root)
    monkeypatch.delenv("PARLEY_GLOSSARY", raising=False)
    desk = Desk(root)
    desk.git("init", "--quiet", "--initial-branch=main")
    desk.commit("The beginning")
    return desk


@pytest.fixture
def lines(desk: Desk) -> Callable[[], tuple[list[str], list[str]]]:
    """The lines that a change took away and those that it brought."""

    def changed() -> tuple[list[str], list[str]]:
        patch = desk.git("diff", "--unified=0").splitlines()
        gone = [line[1:] for line in patch if line.startswith("-") and not line.startswith("---")]
        new = [line[1:] for line in patch if line.startswith("+") and not line.startswith("+++")]
        return gone, new

    return changed
