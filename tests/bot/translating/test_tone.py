"""A message that speaks in figures is of work; one that speaks of persons is more often not."""

import pytest

from bot.matching.text import atoms
from bot.translating.tone import tone


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("not in this sprint, sorry", set()),
        ("got 14 leads this week", {"numbers"}),
        ("does the 40k sit in your bucket", {"numbers", "sums"}),
        ("the logs had eaten 90 GB", {"numbers", "sums"}),
        ("budget says €40", {"numbers", "sums"}),
        ("lift was 4 % this time", {"numbers", "percent"}),
        ("she was the host of my party", {"mine", "people"}),
        ("", set()),
    ],
)
def test_a_message_says_how_it_speaks(text: str, signs: set[str]) -> None:
    assert {name for name, much in tone(text, tuple(atoms(text))) if much} == signs
