"""A small glossary in a git repository of its own."""

import subprocess
from pathlib import Path

import pytest

from adapters.workshop.outbox import Outbox

TEAMS = """\
teams:
  - {id: marketing, name: Marketing}
  - {id: it, name: IT}
  - {id: sales, name: Sales}
  - {id: field-sales, name: Field Sales, part_of: sales}
  - {id: finance, name: Finance}
owners:
  - {id: marketing-ops, name: Marketing Operations, team: marketing}
  - {id: it-data, name: Data and Analytics, team: it}
  - {id: sales-ops, name: Sales Operations, team: sales}
"""
CAMPAIGN = """\
# What we call it when money is spent on attention.
word: "campaign"   # not the file of settings
concepts:
  # Marketing came first.
  - id: campaign
    terms:
      - {label: campaign, team: marketing, plural: campaigns}
      - {label: 'push', team: [sales], standing: admitted}
    area: promotion
    definition: >-
      A set of advertisements and letters that run for a time with
      one aim and one budget.
    gloss: a planned push with one aim
    owner: marketing-ops
# The end.
"""
LEAD = """\
word: lead
contest:
  kind: disputed
  differs: Marketing counts an address; IT counts a form.
  ask: If every address came with a form, is there something else IT would need?
concepts:
  - id: lead-marketing
    terms:
      - {label: lead, team: marketing}
    area: funnel
    definition: A person who left an address.
    owner: marketing-ops
  - id: lead-it
    terms:
      - {label: lead, team: it}
    area: funnel
    definition: A form that was stored.
    owner: it-data
"""


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    root = tmp_path / "company"
    words = root / "glossary" / "concepts"
    words.mkdir(parents=True)
    (root / "glossary" / "teams.yaml").write_text(TEAMS, encoding="utf-8")
    (words / "campaign.yaml").write_text(CAMPAIGN, encoding="utf-8")
    (words / "lead.yaml").write_text(LEAD, encoding="utf-8")
    subprocess.run(["git", "init", "--quiet", str(root)], check=True)
    return root


@pytest.fixture
def outbox(repository: Path, tmp_path: Path) -> Outbox:
    return Outbox(tmp_path / "outbox", glossary=repository / "glossary")
