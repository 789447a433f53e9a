"""Whole messages and views as Slack gets them, to be read by eye.

Delete a file to have it written anew; docs/slack.md shows them as pictures.
"""

import json
from pathlib import Path

import pytest

from tests.adapters.slack.surfaces import SURFACES
from tests.fakes.block_kit import problems
from tests.fakes.slack_views import view_problems

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("name", SURFACES)
async def test_a_surface_is_what_it_was(name: str) -> None:
    file, sent = GOLDEN / f"{name}.json", await SURFACES[name]()
    if not file.exists():
        file.write_text(json.dumps(sent, indent=2, ensure_ascii=False) + "\n", "utf-8")
        pytest.fail(f"{file.name} was missing and is written now: read it, then commit it")

    assert sent == json.loads(file.read_text("utf-8"))
    assert (view_problems(sent) if "type" in sent else problems(sent)) == []


def test_every_file_is_of_a_surface() -> None:
    assert {file.stem for file in GOLDEN.glob("*.json")} == set(SURFACES)
