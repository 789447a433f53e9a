"""Glossary folders of any size on disk, like the shipped one but for their words."""

import re
import shutil
from pathlib import Path

from benchmarks.glossaries import SHIPPED, made_labels
from bot.matching.keys import label_key

_BODY = """\
word: {label}
concepts:
  - id: made-{at}
    terms:
      - {{label: {label}, team: {team}}}
    area: {area}
    definition: >-
      {definition}
    gloss: {gloss}
    usage:
      - {usage}
    measure:
      counts:
        - one for each record of the day
      does_not_count:
        - a record that was made for a test
      unit: records
      window: 30 days
      source: {{system: warehouse, field: fact_{at}}}
    owner: {owner}
    kpi: {kpi}
"""
_TELLING = (
    "Each record that the team keeps of it from the first contact to the last invoice",
    "The share of people who came back to us within the month after the first visit",
    "A written promise about how soon somebody looks at a request and answers it",
    "The place where the numbers of all our pages come together once a night",
    "What remains of an amount once all that was spent to earn it has been taken away",
)


def write_folder(folder: Path, files: int) -> Path:
    """Make a folder with so many word files; loading it finds no errors."""
    for name in ("teams.yaml", "company.yaml"):
        shutil.copy(SHIPPED / name, folder / name)
    (folder / "concepts").mkdir()
    for at, label in enumerate(_plain_labels(files)):
        (folder / "concepts" / f"{_slug(label)}.yaml").write_text(_word(at, label), "utf-8")
    return folder


def broken_at_the_end(folder: Path) -> Path:
    """Put a mistake into the last line of the last file."""
    last = max((folder / "concepts").glob("*.yaml"))
    text = last.read_text("utf-8")
    last.write_text(text.replace("    kpi: ", "    kpo: "), "utf-8")
    return folder


def _plain_labels(files: int) -> list[str]:
    labels: dict[str, str] = {}
    for label in made_labels():
        if " " in label and len(labels) < files:
            labels.setdefault(label_key(label.lower()), label.lower())
        if len(labels) == files:
            break
    return list(labels.values())


def _slug(label: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", label.lower()).strip("-")


def _word(at: int, label: str) -> str:
    telling = _TELLING[at % len(_TELLING)]
    return _BODY.format(
        at=at,
        label=f'"{label}"',
        team=("marketing", "it", "[sales, marketing]", "everyone")[at % 4],
        area=("funnel", "analytics", "delivery")[at % 3],
        definition=f"{telling}, as number {at} of its kind.",
        gloss=f"what we keep as number {at}",
        usage=f"Number {at} went up after the release.",
        owner=("marketing-ops", "it-data")[at % 2],
        kpi=("revenue", "trust")[at % 2],
    )
