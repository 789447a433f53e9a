"""Who sees what a button brings: one rule for every platform."""

import pytest

from bot.audience import is_for_all
from bot.service import SHARE
from bot.wording.definitions import KNOW
from bot.wording.dialogues import ACTS, ALONE
from bot.wording.explaining import EXPLAIN
from bot.wording.feedback import VOTE
from bot.wording.home import CHOOSE
from bot.wording.nudges import ASK_TIME, FOR_THE_CHANNEL, MUTE, SET_TIME, TELL
from bot.wording.others import DEFINE, REST, WELCOME
from bot.wording.proposing import PROPOSAL, PROPOSE
from bot.wording.settling import HOLDS, SETTLE

ONES_OWN = (
    KNOW, EXPLAIN, VOTE, CHOOSE, ASK_TIME, MUTE, PROPOSAL, PROPOSE, HOLDS, SETTLE, REST, WELCOME,
)  # fmt: skip


@pytest.mark.parametrize("in_place", [False, True], ids=["posted", "changed in place"])
@pytest.mark.parametrize("act", [*ACTS, *FOR_THE_CHANNEL, TELL, SET_TIME])
def test_what_concerns_everybody_is_for_all_below_what_all_see(act: str, in_place: bool) -> None:
    assert is_for_all(act, in_place=in_place)
    assert not is_for_all(act, shown_to_one=True, in_place=in_place)


@pytest.mark.parametrize("shown_to_one", [False, True], ids=["seen by all", "seen by one"])
@pytest.mark.parametrize("act", ONES_OWN)
def test_ones_own_matters_are_ones_own(act: str, shown_to_one: bool) -> None:
    assert not is_for_all(act, shown_to_one=shown_to_one)


@pytest.mark.parametrize(
    ("act", "value", "shown_to_one", "in_place", "for_all"),
    [
        (SHARE, "what is a lead?", True, False, True),
        (SHARE, "what is a lead?", True, True, True),
        (DEFINE, "lead", False, False, True),
        (DEFINE, "alone", False, False, True),
        (DEFINE, "lead", False, True, False),
        (DEFINE, "lead", True, False, False),
        (ACTS[0], ALONE, False, False, False),
        (ACTS[0], ALONE, False, True, False),
        ("tomorrow", "", False, False, False),
    ],
    ids=[
        "sharing what one person sees",
        "sharing in place",
        "a word below a public answer",
        "a word that reads like a mark",
        "a word where the card can change for one",
        "a word below a private answer",
        "a dialogue of one's own",
        "a dialogue of one's own, in place",
        "an act of tomorrow",
    ],
)  # fmt: skip
def test_the_rest_depends(
    act: str, value: str, shown_to_one: bool, in_place: bool, for_all: bool
) -> None:
    assert is_for_all(act, value, shown_to_one=shown_to_one, in_place=in_place) is for_all
