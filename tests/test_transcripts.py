"""Every transcript, played word for word through the real bot on the real store."""

from pathlib import Path

import pytest

from tests.transcript import play

ROOT = Path(__file__).parent.parent
TRANSCRIPTS = sorted((ROOT / "tests" / "transcripts").glob("*.txt"))


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
async def test_parley_says_what_the_transcript_says(path: Path) -> None:
    written = path.read_text("utf-8")

    assert await play(written) == written


async def test_a_transcript_can_fail() -> None:
    wrong = "# growth (marketing)\nana> @parley help\nbot> I will not help you.\n"

    assert await play(wrong) != wrong


def test_the_exchange_in_the_readme_is_played() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    shown = readme.partition("```text\n")[2].partition("```")[0]

    assert shown
    assert shown == (ROOT / "tests" / "transcripts" / "readme.txt").read_text("utf-8")
