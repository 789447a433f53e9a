"""`parley chat`, run as a person runs it, with its lines piped in."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
GLOSSARY = ROOT / "tests" / "glossaries" / "transcripts"


def parley_chat(folder: Path, said: str, *options: str) -> subprocess.CompletedProcess[str]:
    settings = {
        "PARLEY_GLOSSARY": str(GLOSSARY),
        "PARLEY_OUTBOX": str(folder / "outbox"),
        "DATABASE_URL": f"sqlite:///{folder}/parley.db",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "adapters.cli.main", "chat", *options]
    return subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **settings},
        input=said,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_team_one_is_of_decides_what_comes_first(tmp_path: Path) -> None:
    said = "qualified lead\n/team it\nqualified lead\n"
    done = parley_chat(tmp_path, said, "--team", "marketing")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.index("Here (Marketing):") < done.stdout.index("You are of IT now.")
    assert done.stdout.index("You are of IT now.") < done.stdout.index("Here (IT):")


def test_a_word_is_proposed_by_numbers(tmp_path: Path) -> None:
    said = "flywheel?\n1\n\nGrowth that feeds itself.\n\n\n\n"
    done = parley_chat(tmp_path, said, "--team", "marketing")

    assert "The proposal for “flywheel” is open: flywheel-" in done.stdout
    assert list((tmp_path / "outbox").glob("*.patch"))


def test_the_team_is_remembered(tmp_path: Path) -> None:
    parley_chat(tmp_path, "", "--team", "it")
    done = parley_chat(tmp_path, "/team\n")

    assert done.stdout == "You are of IT. Teams: marketing, it, web, sales.\n"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("\n", "An empty line shows this."),
        ("/team nowhere\n", "There is no team nowhere."),
        ("99\n", "I did not see what to explain."),
        ("flywheel?\n1\n\n\n", "Left as it was."),
        ("MQL", "MQL (marketing qualified lead)"),
    ],
    ids=[
        "an empty line",
        "an unknown team",
        "a number that is no button",
        "a proposal left",
        "a last line without an end",
    ],
)
def test_it_always_says_something(tmp_path: Path, said: str, shown: str) -> None:
    assert shown in parley_chat(tmp_path, said).stdout


def test_an_unknown_team_is_exit_status_2(tmp_path: Path) -> None:
    done = parley_chat(tmp_path, "", "--team", "nowhere")

    assert (done.returncode, done.stdout) == (2, "")
    assert "There is no team nowhere; there are marketing, it, web, sales." in done.stderr
