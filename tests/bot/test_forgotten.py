"""What is left of a thread with several dialogues, once somebody is forgotten."""

from typing import Any

from bot.forgotten import without

ANA, BEN = "U1", "U2"


def thread(owner: str) -> dict[str, Any]:
    """A thread in which Ana had a dialogue, and then `owner`."""
    return {
        "dialogue": {"owner": owner, "needs": [{"words": "the key", "by": owner}]},
        "earlier": [{"words": "the logo", "by": ANA}, {"words": "a date", "by": BEN}],
        "names": {ANA: "Ana", BEN: "Ben"},
        "settled": ["the logo", "a date"],
    }


def test_what_somebody_named_in_an_earlier_dialogue_goes_too() -> None:
    left = without(thread(BEN), ANA) or {}

    assert left["earlier"] == [{"words": "a date", "by": BEN}]
    assert left["dialogue"]["owner"] == BEN
    assert (left["names"], left["settled"]) == ({BEN: "Ben"}, ["a date"])


def test_an_earlier_dialogue_stays_when_the_owner_of_the_latest_goes() -> None:
    left = without(thread(BEN), BEN) or {}

    assert "dialogue" not in left
    assert left["earlier"] == [{"words": "the logo", "by": ANA}]
    assert without(left, ANA) is None


def test_a_question_that_says_words_back_goes_whoever_is_forgotten() -> None:
    question = {"id": "1.1", "said": {"statement": "You need the key.", "question": "What else?"}}
    state = thread(BEN) | {"question": question}

    assert "question" not in (without(state, ANA) or {})
    assert "question" not in (without(state, BEN) or {})
    assert without({"question": question}, ANA) is None
