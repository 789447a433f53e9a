"""Each folder in tests/glossaries/bad is put over the sound glossary and linted.

`expected.txt` is what a maintainer then reads. To accept new wording, run
`python -m tests.adapters.folder.test_bad_glossaries` and read the difference.
"""

import shutil
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from adapters.folder.load import load
from adapters.folder.refusals import REFUSALS
from bot.rules import EVERY
from bot.rules.problem import Severity

GLOSSARIES = Path(__file__).parents[2] / "glossaries"
CASES = sorted(path for path in (GLOSSARIES / "bad").iterdir() if path.is_dir())
TODAY = date(2026, 11, 1)
WITHOUT_A_FOLDER = {"no-folder", "not-readable", "outside-folder", "too-large"}
"""What only files that nobody can keep under version control show: see test_attacks.py."""


def linted(case: Path, folder: Path) -> str:
    glossary = folder / "glossary"
    shutil.copytree(GLOSSARIES / "sound", glossary)
    shutil.copytree(case, glossary, dirs_exist_ok=True)
    loaded = load(glossary, today=TODAY)
    errors = any(one.severity is Severity.ERROR for one in loaded.problems)
    assert (loaded.glossary is None) == errors
    return "".join(f"{one}\n" for one in loaded.problems).replace(f"{folder.as_posix()}/", "")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_bad_glossary_is_explained(case: Path, tmp_path: Path) -> None:
    assert linted(case, tmp_path) == (case / "expected.txt").read_text(encoding="utf-8")


def test_the_sound_glossary_has_no_problem() -> None:
    assert load(GLOSSARIES / "sound", today=TODAY).problems == ()


def test_every_rule_and_refusal_is_shown_by_a_bad_glossary() -> None:
    shown = "".join((case / "expected.txt").read_text(encoding="utf-8") for case in CASES)
    names = {one.ID for one in EVERY} | (set(REFUSALS) - WITHOUT_A_FOLDER)

    assert {name for name in names if f"[{name}]\n" not in shown} == set()


def test_every_name_that_is_shown_is_explained() -> None:
    shown = "".join((case / "expected.txt").read_text(encoding="utf-8") for case in CASES)
    names = {line.rpartition("[")[2].rstrip("]") for line in shown.splitlines()}

    assert names <= {one.ID for one in EVERY} | set(REFUSALS)


def accept() -> None:
    """Write every `expected.txt` anew."""
    for case in CASES:
        with TemporaryDirectory() as folder:
            (case / "expected.txt").write_text(linted(case, Path(folder)), encoding="utf-8")


if __name__ == "__main__":
    accept()
