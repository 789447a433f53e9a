"""Which sense of a disputed word is meant: a few words settle it, and nothing else does."""

from functools import cache
from pathlib import Path

import pytest

from adapters.knowledge import knowledge_of
from bot.matching.lexicon import Lexicon
from bot.wording.remarks import settled

SAID = "the wait for the list of qualified leads"


@cache
def lexicon() -> Lexicon:
    """The words of the glossary that Parley comes with."""
    return knowledge_of(Path(__file__).parents[3] / "glossary").lexicon


@pytest.mark.parametrize(
    ("reply", "team"),
    [
        ("the marketing one", "Marketing"),
        ("I mean the Marketing sense.", "Marketing"),
        ("IT's", "IT"),
        ("IT", "IT"),
        ("the it one", "IT"),
        ("as IT counts it", "IT"),
        ("the second", "IT"),
        ("the first one please", "Marketing"),
    ],
)
def test_a_team_or_a_place_in_the_list_settles_it(reply: str, team: str) -> None:
    assert settled(SAID, reply, lexicon()) == f"“qualified leads” in the sense of {team}"


@pytest.mark.parametrize(
    "reply",
    ["it", "that one", "marketing and IT", "the marketing budget", "IT has to sign it", "no", ""],
)
def test_other_replies_settle_nothing(reply: str) -> None:
    assert settled(SAID, reply, lexicon()) is None


def test_where_no_word_is_disputed_nothing_is_settled() -> None:
    assert settled("the wait for the logo", "the marketing one", lexicon()) is None
