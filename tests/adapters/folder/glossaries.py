"""Builds small glossary folders for tests."""

from pathlib import Path
from shutil import copytree

SOUND = Path(__file__).parents[2] / "glossaries" / "sound"
CHURN = """\
word: churn
concepts:
  - id: churn
    terms: [{label: churn, team: marketing}]
    area: retention
    definition: Customers who leave.
    owner: marketing-ops
"""


def sound(folder: Path) -> Path:
    """A sound glossary in a folder of its own."""
    return Path(copytree(SOUND, folder / "glossary"))
