"""What somebody else in a thread says: a need of their own, or talk of other people's."""

import json
from pathlib import Path

import pytest

from bot.messages import PARLEY
from bot.socratic.replies.others import stated_need

LABELLED = Path(__file__).parents[3] / "labelled"


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("I need the price list by Monday", "price list"),
        ("we in HR would first have to have a signed form", "signed form"),
        ("same here, without the seating plan I'm stuck", "seating plan"),
        ("What we need over in sales is a rollout date", "rollout date"),
        ("+1, still no test phones on our desks either", "test phones"),
        ("for us it would be the acceptance criteria, there are none", "acceptance criteria"),
    ],
)
def test_a_need_of_their_own_is_kept_in_their_words(text: str, held: str) -> None:
    assert held in "; ".join(stated_need(text))


@pytest.mark.parametrize(
    "text",
    [
        "Eva needs a holiday",
        "legal needs to calm down",
        "the interns need a new boss if you ask me",
        "I can help you with that after lunch",
        "who has the keys?",
        "sending it over now",
        "lol, same",
        "",
        PARLEY,
    ],
)
def test_what_others_say_of_others_is_none(text: str) -> None:
    assert stated_need(text) == ()


def test_labelled_words_of_others_stay_right() -> None:
    files = (LABELLED / f"replies.{name}.jsonl" for name in ("fresh", "fresh2"))
    lines = [json.loads(line) for path in files for line in path.read_text("utf-8").splitlines()]
    others = [line for line in lines if line["by"] == "other"]
    wrong = [
        line["text"]
        for line in others
        if bool(stated_need(line["text"])) != (line["kind"] == "need")
    ]

    assert len(wrong) <= 0.05 * len(others), wrong
