"""A pull request with mistakes in it, through the commands of the workflows, on a real merge."""

import re
from pathlib import Path

import pytest
import yaml

from tests.adapters.workshop.conftest import Desk

WORKFLOWS = Path(__file__).parents[3] / ".github" / "workflows"
MERGE = "HEAD^1..HEAD"


@pytest.fixture
def request_for(desk: Desk) -> Desk:
    """A branch that is merged as the git host tries it: the first parent is the main branch."""
    desk.parley("sign", "uptime", "--team", "it")
    desk.parley("sign", "uptime", "--team", "marketing")
    desk.commit("Agreed")
    desk.git("checkout", "--quiet", "-b", "change")
    return desk


def merge(desk: Desk) -> None:
    desk.commit("The change")
    desk.git("checkout", "--quiet", "main")
    desk.edit("lead", "A form that was stored.", "A form that was sent and stored.")
    desk.commit("Meanwhile")
    desk.git("merge", "--quiet", "--no-ff", "-m", "As it would be merged", "change")


def test_the_workflows_run_these_commands() -> None:
    said = "\n".join(path.read_text(encoding="utf-8") for path in WORKFLOWS.glob("glossary*.yml"))
    commands = set(re.findall(r"bin/parley (.+?)(?: >|\n|; then)", said))

    assert commands == {
        "lint glossary --format github",
        f"diff {MERGE} --markdown",
        f'sign --check {MERGE} --by "$OPENED_BY $approved_by"',
    }
    assert all(yaml.safe_load(path.read_text()) for path in WORKFLOWS.glob("*.yml"))


def test_a_mistake_appears_at_its_line(request_for: Desk) -> None:
    request_for.edit("uptime", "owner: it-data", "owner: it-dta")
    merge(request_for)

    code, out, _ = request_for.parley("lint", "glossary", "--format", "github")

    assert code == 1
    assert (
        "::error file=glossary/concepts/uptime.yaml,line=8,col=12,title=unknown-owner::"
        "There is no owner `it-dta`. Did you mean `it-data`?"
    ) in out
    assert "It cannot be told yet" in request_for.parley("diff", MERGE, "--markdown")[1]


def test_a_text_that_changes_below_its_signatures_is_told_and_stops_the_check(
    request_for: Desk,
) -> None:
    request_for.edit("uptime", "people could", "customers could")
    merge(request_for)

    lint, annotations, _ = request_for.parley("lint", "glossary", "--format", "github")
    diff, page, _ = request_for.parley("diff", MERGE, "--markdown")

    assert (lint, diff) == (1, 1)
    assert "title=lapsed-signature::" in annotations
    assert "The agreement of IT and Marketing on **uptime** lapses" in page
    assert "sent and stored" not in page


def test_signatures_that_somebody_writes_for_others_do_not_count(request_for: Desk) -> None:
    request_for.parley("sign", "lead-marketing", "--team", "marketing")
    request_for.parley("sign", "lead-it", "--team", "it")
    merge(request_for)

    alone, out, _ = request_for.parley("sign", "--check", MERGE, "--by", "ana ")
    together = request_for.parley("sign", "--check", MERGE, "--by", "ana ben\nmallory")[0]

    assert (alone, together) == (1, 0)
    assert out.splitlines() == [
        "accepted: Marketing signed `lead-marketing`, by ana",
        "refused: IT under `lead-it`: "
        "no owner of IT (ben, parley-app[bot]) opened or approved this",
    ]


def test_a_word_that_two_teams_mean_differently_must_say_so(request_for: Desk) -> None:
    (request_for.words / "form.yaml").write_text(
        "word: form\nconcepts:\n  - id: form\n    terms: [{label: uptime, team: marketing}]\n"
        "    area: web\n    definition: A page to fill in.\n    owner: marketing-ops\n"
    )
    merge(request_for)

    code, out, _ = request_for.parley("lint", "glossary", "--format", "github")

    assert code == 1
    assert "title=ambiguous-term::" in out
