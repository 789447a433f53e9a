"""What somebody else in a thread needs: "we in IT would first have to have a signed request".

Not what they say of others: "Eva needs a holiday". Their words decide, weighed as an owner's replies
are (`python -m benchmarks.fit_replies`).
"""

import re
from functools import cache

from bot.messages import PARLEY
from bot.socratic.clean import clean
from bot.socratic.extract import Blocker, extract
from bot.socratic.reply_signs import reply_signs
from bot.socratic.signs import table, weighed
from bot.socratic.stated import LAST, SMALL, needs_in, parted, plain

_SENTENCES = re.compile(r"(?<=[.!?])\s+|\n+")
_MOST_WORDS = 20


def stated_need(text: str) -> tuple[str, ...]:
    """The needs that somebody else states as their own: "I need the price list by Monday"."""
    if not plain(text) or weighed(signs_of_others(text), _weights()) <= BAR:
        return ()
    own = _own(text)
    if own and not SMALL.search(own["what"]):
        return parted(re.split(r"\.\s|\n", LAST.sub("", own["what"]))[0])
    heard = extract(text, invited=True)
    return (heard.x or _short(heard.quote),) if isinstance(heard, Blocker) else _told(text)


BAR = -0.2
"""A need that is missed is lost; one too many is a line in the summing-up, and never a question."""


def signs_of_others(text: str) -> frozenset[str]:
    """The signs of what somebody else says, what is heard in it among them."""
    heard = extract(text, invited=True)
    reason = "heard" if isinstance(heard, Blocker) else heard.reason
    told = {f"x {reason}", f"own {_own(text) is not None}"}
    return reply_signs(text) | told


def _own(text: str) -> re.Match[str] | None:
    own = _OWN_NEED.search(plain(text).rstrip(".! "))
    return None if own is None or _DENIED.search(own.group()) else own


_DENIED = re.compile(r"\b(?:don't|not|no longer|won't|if|didn't) ", re.I)


def _told(text: str) -> tuple[str, ...]:
    """What is needed, where no rule finds it: the sentence that sounds most like it."""
    cleaned = clean(text.replace(PARLEY, " "))
    said = [" ".join(one.split()) for one in _SENTENCES.split(cleaned) if one.strip()]
    best = max(said, key=lambda one: weighed(signs_of_others(one), _weights()), default="")
    named = needs_in(best.rstrip(".!? "))
    return named if len(named) == 1 else (short,) if (short := _short(best)) else ()


@cache
def _weights() -> dict[str, float]:
    from bot.socratic.reply_weights import OTHERS

    start, weights = OTHERS
    return table(weights, start)


_OWN_NEED = re.compile(
    r"(?:^|[.!,;] |\n|\b(?:and|but|so|then|also|plus|here|side|end|team|well|ok|for that|for this|before that|first|fyi|yes|yeah|same here|sure|happy to,? but|can do,? but|otherwise|from us|though|because|in that case|to do that|to do this|for it) )"
    r"(?:I|we|my team|our team|the \w+ team|marketing|IT|finance|legal|sales|design|engineering|security|ops|data)(?:'d|'ll| would| will|'m going to|'re going to| am going to| are going to)? (?:still |also |then |just |really |only |first |do |always |at least |definitely )*(?:need|needs|require|requires|would need|am missing|are missing)(?: to (?:have|get|see|know|receive))? (?P<what>(?!to\b).{3,200})$",
    re.I | re.S,
)


def _short(words: str) -> str:
    return " ".join(words.replace("?", " ").split()[:_MOST_WORDS]).rstrip(" .,;!")
