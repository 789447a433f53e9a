"""Which words of a reply are the need, and whether it is one or two."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.socratic.english.clean import HOLE, in_a_line
from bot.socratic.replies.wanted import Whose, wanted

MARKED = [
    json.loads(line)
    for line in (Path(__file__).parents[3] / "labelled" / "needs.fresh.jsonl")
    .read_text("utf-8")
    .splitlines()
]


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("Fixings for plasterboard. The ones I have are for brick.", ["Fixings for plasterboard"]),
        ("the logo and a date from Ines", ["the logo", "a date from Ines"]),
        ("the pros and cons from legal", ["the pros and cons from legal"]),
        ("well, also access to the ad account please", ["access to the ad account"]),
        ("Nadia would have to sign it, I think", ["Nadia would have to sign it"]),
        ("I'd need to know who pays for it", ["who pays for it"]),
        ("1. the key\n2. a room on Friday", ["the key", "a room on Friday"]),
    ],
    ids=["explained", "two", "one with an and", "led", "a statement", "a question", "a list"],
)
def test_a_need_is_kept_in_its_authors_words_and_no_more(text: str, needs: list[str]) -> None:
    assert list(wanted(text, Whose.OWNER)) == needs


def test_a_correction_wants_what_is_right() -> None:
    assert wanted("no, not the logo, the banner", Whose.CORRECTION) == ("the banner",)


def test_others_are_read_alike() -> None:
    text = "+1, I'm waiting for the price list as well"

    assert wanted(text, Whose.OTHER) == ("the price list",)


@pytest.mark.parametrize("nothing", ["", "  ", "\n"])
def test_where_no_word_is_there_is_no_need(nothing: str) -> None:
    assert wanted(nothing, Whose.OWNER) == ()


@given(st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_a_need_is_always_said_as_it_was_written(text: str) -> None:
    line = in_a_line(text).replace(HOLE, "...")

    assert all(need in line for need in wanted(text, Whose.OWNER))


def test_marked_replies_stay_right() -> None:
    alike = sum(wanted(one["text"], Whose(one["whose"])) == (*one["needs"],) for one in MARKED)

    assert alike >= 0.85 * len(MARKED)


def test_what_is_marked_stands_in_the_text() -> None:
    assert [one["id"] for one in MARKED if not all(n in one["text"] for n in one["needs"])] == []
