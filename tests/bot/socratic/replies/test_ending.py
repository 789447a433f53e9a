"""Whether a need is the last: by what is said around it."""

import pytest

from bot.socratic.replies.ending import ends


@pytest.mark.parametrize(
    ("text", "need", "last"),
    [
        ("the logo, and that's all", "the logo", True),
        ("Only the logo, nothing more.", "the logo", True),
        ("with the logo we'd be set", "the logo", True),
        ("the logo, nothing goes out without it", "the logo", False),
        ("the logo. Ours is from 2019.", "the logo", False),
        ("the logo", "the logo", False),
    ],
)
def test_an_end_is_told_from_an_explanation(text: str, need: str, last: bool) -> None:
    assert ends(text, (need,)) is last


def test_code_in_a_need_is_no_word_around_it() -> None:
    assert ends("the file `a.py` and that's all", ("the file ...",))
    assert not ends("the file `and that's all`", ("the file ...",))
