import asyncio
import logging
from pathlib import Path

import pytest

from adapters.folder.broken import BrokenGlossaryError
from adapters.folder.live import LiveGlossary
from tests.adapters.folder.glossaries import CHURN, sound


def test_a_change_is_taken_over(tmp_path: Path) -> None:
    folder = sound(tmp_path)
    live = LiveGlossary(folder)
    before = (live.current, live.version)
    (folder / "concepts" / "churn.yaml").write_text(CHURN)

    assert live.reload()
    assert "churn" in live.current.concepts
    assert "churn" not in before[0].concepts
    assert live.version != before[1]
    assert live.problem is None


def test_a_broken_change_keeps_the_last_good_version(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = sound(tmp_path)
    live = LiveGlossary(folder)
    before = (live.current, live.version)
    (folder / "concepts" / "uptime.yaml").write_text("word: [a\n")

    with caplog.at_level(logging.WARNING):
        assert not live.reload()

    assert (live.current, live.version) == before
    assert live.problem is not None
    assert "uptime.yaml:1:7: A bracket is opened and never closed" in live.problem
    assert f"version {before[1]} stays in use" in caplog.text


def test_a_problem_ends_when_the_file_is_mended(tmp_path: Path) -> None:
    folder = sound(tmp_path)
    live = LiveGlossary(folder)
    file = folder / "concepts" / "uptime.yaml"
    good = file.read_text()
    file.write_text("word: [a\n")
    live.reload()
    file.write_text(good)
    live.reload()

    assert live.problem is None


def test_a_folder_that_disappears_keeps_the_last_good_version(tmp_path: Path) -> None:
    folder = sound(tmp_path)
    live = LiveGlossary(folder)
    folder.rename(tmp_path / "gone")
    live.reload()

    assert "uptime" in live.current.concepts
    assert live.problem is not None


def test_the_same_files_are_no_change(tmp_path: Path) -> None:
    live = LiveGlossary(sound(tmp_path))
    before = live.current

    assert not live.reload()
    assert live.current is before


def test_nobody_starts_with_a_broken_glossary(tmp_path: Path) -> None:
    folder = sound(tmp_path)
    (folder / "teams.yaml").unlink()

    with pytest.raises(BrokenGlossaryError, match=r"teams\.yaml:1:1: This file cannot be opened"):
        LiveGlossary(folder)


async def test_a_change_is_noticed(tmp_path: Path) -> None:
    folder = sound(tmp_path)
    live = LiveGlossary(folder)
    stop = asyncio.Event()
    following = asyncio.create_task(live.follow(stop))

    async def until_noticed() -> None:
        while "churn" not in live.current.concepts:
            (folder / "concepts" / "churn.yaml").write_text(CHURN)
            await asyncio.sleep(0.05)

    await asyncio.wait_for(until_noticed(), 30)
    stop.set()
    await asyncio.wait_for(following, 30)
