"""Who sees what a button brings: all who read along, or whoever pressed it alone."""

from bot.service import SHARE
from bot.wording.dialogues import ACTS, ALONE
from bot.wording.nudges import FOR_THE_CHANNEL
from bot.wording.others import DEFINE


def is_for_all(
    act: str, value: str = "", *, shown_to_one: bool = False, in_place: bool = False
) -> bool:
    """Whether all who read along see what a button with this act and value brings.

    `shown_to_one`: only whoever pressed sees the button. `in_place`: the platform changes what is
    shown for whoever pressed, so that a word can be looked up without telling everybody.
    """
    if act == SHARE:
        return True
    if shown_to_one:
        return False
    if act in ACTS:
        return value != ALONE
    return act in FOR_THE_CHANNEL or (act == DEFINE and not in_place)
