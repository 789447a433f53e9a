"""The examples in the manual of each rule are played: the bad one is found, the good one is not."""

import re
from datetime import date
from pathlib import Path

import pytest

from adapters.folder.load import load
from bot.rules import EVERY, manual
from bot.rules.file_name import slug

TEAMS = """
teams:
  - {id: marketing, name: Marketing}
  - {id: it, name: IT}
  - {id: sales, name: Sales}
owners:
  - {id: marketing-ops, name: Marketing Operations, team: marketing}
  - {id: it-platform, name: IT Platform, team: it}
  - {id: sales-ops, name: Sales Operations, team: sales}
"""
COMPANY = "goals: [{id: retention, name: Keep customers}]"
EXAMPLE = re.compile(r"```yaml\n(?:# (\S+)\n)?(.*?)```", re.DOTALL)


def rules_broken(examples: str, folder: Path) -> set[str]:
    (folder / "concepts").mkdir()
    (folder / "teams.yaml").write_text(TEAMS)
    (folder / "company.yaml").write_text(COMPANY)
    for name, text in EXAMPLE.findall(examples):
        (folder / place(name, text)).write_text(text)
    return {one.rule for one in load(folder, today=date(2026, 11, 1)).problems}


def place(name: str, text: str) -> str:
    if name == "teams.yaml":
        return name
    word = text.partition("\n")[0].removeprefix("word: ")
    return f"concepts/{name or slug(word) + '.yaml'}"


def examples(rule: str) -> tuple[str, str]:
    _, _, both = manual(rule).partition("\nBad:\n")
    bad, _, good = both.partition("\nGood:\n")
    return bad, good


@pytest.mark.parametrize("rule", [one.ID for one in EVERY])
def test_a_rule_finds_the_bad_example_of_its_manual(rule: str, tmp_path: Path) -> None:
    assert rule in rules_broken(examples(rule)[0], tmp_path)


@pytest.mark.parametrize("rule", [one.ID for one in EVERY])
def test_a_rule_is_content_with_the_good_example_of_its_manual(rule: str, tmp_path: Path) -> None:
    _, good = examples(rule)

    assert EXAMPLE.search(good)
    assert rules_broken(good, tmp_path) == set()


def test_every_module_with_an_id_is_in_the_list_of_rules() -> None:
    folder = Path(__file__).parents[3] / "bot" / "rules"
    modules = (path for path in folder.glob("*.py") if "\nID = " in path.read_text())
    ids = {path.stem.replace("_", "-") for path in modules}

    assert ids == {one.ID for one in EVERY}
