"""Files that would end the process, fill the memory or read what is none of the bot's business."""

import os
from pathlib import Path

import pytest

from adapters.folder.load import load
from bot.rules.problem import Problem
from tests.adapters.folder.glossaries import CHURN, sound

LAUGHS = "a: &a [ha, ha, ha, ha]\n" + "".join(
    f"{new}: &{new} [*{old}, *{old}, *{old}, *{old}]\n"
    for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


def problem_of(folder: Path, name: str) -> Problem:
    loaded = load(folder)
    assert loaded.glossary is None
    (one,) = [one for one in loaded.problems if one.path.endswith(name)]
    return one


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        (b"[" * 60_000, "too-deep"),
        (b"- " * 30_000, "too-deep"),
        (b"{a: " * 20_000, "too-deep"),
        (b"? " * 30_000, "yaml"),
        (LAUGHS.encode(), "anchor"),
        (b"a: &a [*a]\n", "anchor"),
        (b"word: !!python/object/apply:os.system [ls]\n", "tag"),
        (bytes(range(256)), "not-text"),
        ("word: churn".encode("utf-16"), "not-text"),
        (b"word: \xed\xa0\x80\n", "not-text"),
        (b"a" * 1_000_001, "too-large"),
        (b"a: " * 100_000, "yaml"),
        (b'"' + b"a" * 900_000, "yaml"),
    ],
    ids=[
        "60,000 brackets",
        "30,000 dashes",
        "20,000 braces",
        "30,000 question marks",
        "a billion laughs",
        "a list in itself",
        "a tag that runs a command",
        "every byte",
        "UTF-16",
        "half a surrogate pair",
        "one byte too many",
        "100,000 colons",
        "a quote that never ends",
    ],
)
def test_an_attack_is_one_problem(content: bytes, rule: str, tmp_path: Path) -> None:
    folder = sound(tmp_path)
    (folder / "concepts" / "attack.yaml").write_bytes(content)

    assert problem_of(folder, "attack.yaml").rule == rule


def test_a_file_of_50_megabytes_is_not_read(tmp_path: Path) -> None:
    folder = sound(tmp_path)
    with (folder / "concepts" / "huge.yaml").open("wb") as file:
        file.truncate(50_000_000)

    assert problem_of(folder, "huge.yaml").rule == "too-large"


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    folder = sound(tmp_path)
    (tmp_path / "secret.yaml").write_text(CHURN)
    (folder / "concepts" / "churn.yaml").symlink_to(tmp_path / "secret.yaml")

    assert problem_of(folder, "churn.yaml").rule == "outside-folder"


def test_a_folder_of_words_that_is_a_link_out_is_not_followed(tmp_path: Path) -> None:
    folder = sound(tmp_path)
    (folder / "concepts").rename(tmp_path / "elsewhere")
    (folder / "concepts").symlink_to(tmp_path / "elsewhere")

    assert problem_of(folder, "uptime.yaml").rule == "outside-folder"


def test_a_link_within_the_folder_is_followed(tmp_path: Path) -> None:
    folder = sound(tmp_path)
    (folder / ".data").mkdir()
    (folder / ".data" / "churn.yaml").write_text(CHURN)
    (folder / "concepts" / "churn.yaml").symlink_to(Path("..") / ".data" / "churn.yaml")

    glossary = load(folder).glossary

    assert glossary is not None
    assert "churn" in glossary.concepts


@pytest.mark.parametrize("target", ["loop.yaml", "nowhere"], ids=["to itself", "to nothing"])
def test_a_link_that_leads_nowhere_is_a_problem(target: str, tmp_path: Path) -> None:
    folder = sound(tmp_path)
    (folder / "concepts" / "loop.yaml").symlink_to(target)

    assert problem_of(folder, "loop.yaml").rule == "not-readable"


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    folder = sound(tmp_path)
    os.mkfifo(folder / "concepts" / "pipe.yaml")

    assert problem_of(folder, "pipe.yaml").rule == "not-text"


def test_a_file_that_is_a_folder_is_a_problem(tmp_path: Path) -> None:
    folder = sound(tmp_path)
    (folder / "concepts" / "churn.yaml").mkdir()

    assert problem_of(folder, "churn.yaml").rule == "not-text"
