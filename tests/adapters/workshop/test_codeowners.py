"""CODEOWNERS says of each file whom the git host asks: the owners that teams.yaml names."""

from pathlib import Path

from tests.adapters.workshop.conftest import Desk

OURS = """\
# Below: written by `parley codeowners`; change the owners in teams.yaml.
/glossary/teams.yaml @Ana @ben
/glossary/concepts/lead.yaml @Ana @ben
/glossary/concepts/uptime.yaml @ben @Ana
# Above: written by `parley codeowners`.
"""


def test_owners_of_a_concept_come_first_and_no_bot_is_asked(desk: Desk) -> None:
    code, out, _ = desk.parley("codeowners")

    assert (code, out) == (0, ".github/CODEOWNERS\n")
    assert Path(".github/CODEOWNERS").read_text() == OURS


def test_lines_of_others_stay(desk: Desk) -> None:
    file = desk.root / "CODEOWNERS"
    file.write_text("* @boss\n")
    desk.parley("codeowners", "--file", "CODEOWNERS")
    file.write_text(f"{file.read_text()}/.github/ @boss\n")
    desk.edit("uptime", "owner: it-data", "owner: marketing-ops")

    desk.parley("codeowners", "--file", "CODEOWNERS")

    ours = OURS.replace("uptime.yaml @ben @Ana", "uptime.yaml @Ana @ben")
    assert file.read_text() == f"* @boss\n\n{ours}/.github/ @boss\n"


def test_a_file_that_is_behind_is_found(desk: Desk) -> None:
    desk.parley("codeowners")
    assert desk.parley("codeowners", "--check")[0] == 0

    desk.edit("uptime", "owner: it-data", "owner: marketing-ops")

    assert desk.parley("codeowners", "--check")[0] == 1
    assert Path(".github/CODEOWNERS").read_text() == OURS


def test_an_account_that_is_none_is_left_out(desk: Desk) -> None:
    teams = desk.root / "glossary" / "teams.yaml"
    teams.write_text(teams.read_text().replace("git: [Ana]", 'git: ["* @boss"]'))
    desk.parley("codeowners")

    assert "boss" not in Path(".github/CODEOWNERS").read_text()


def test_where_nobody_has_an_account_nothing_is_written(desk: Desk) -> None:
    teams = desk.root / "glossary" / "teams.yaml"
    teams.write_text("".join(f"{line.split(', git')[0]}}}\n" if ", git" in line else f"{line}\n"
                             for line in teams.read_text().splitlines()))  # fmt: skip

    code, out, err = desk.parley("codeowners", "--check")

    assert (code, out, err.startswith("No owner in teams.yaml")) == (0, "", True)
