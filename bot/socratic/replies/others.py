"""What somebody else in a thread needs: "we in IT would first have to have a signed request".

Not what they say of others: "Eva needs a holiday". Their words decide, weighed as an owner's replies
are (`python -m benchmarks.fit_replies`).
"""

from functools import cache

from bot.socratic.extract import Blocker, extract
from bot.socratic.net import Net, unpacked
from bot.socratic.replies.signs import reply_signs
from bot.socratic.replies.wanted import Whose, wanted

BAR = 0.0
"""A need that is missed is lost; one too many is a line in the summing-up, and never a question."""


def stated_need(text: str) -> tuple[str, ...]:
    """The needs that somebody else states as their own: "I need the price list by Monday"."""
    states = _net().lean(signs_of_others(text)) > BAR
    return wanted(text, Whose.OTHER) if states else ()


def signs_of_others(text: str) -> frozenset[str]:
    """The signs of what somebody else says, what is heard in it among them."""
    heard = extract(text, invited=True)
    reason = "heard" if isinstance(heard, Blocker) else heard.reason
    return reply_signs(text) | {f"x {reason}"}


@cache
def _net() -> Net:
    from bot.socratic.replies.weights import OTHERS

    return unpacked(OTHERS)
