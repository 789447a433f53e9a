"""Which state of words a list question is about, by the name that the answers know."""

import re

_CHANGED = re.compile(
    r"\b(?:add(?:s|ed)?|chang(?:es?|ed)|updat(?:es?|ed)|new(?:est)?|recent(?:ly)?|latest|wrote"
    r"|written|proposed?)\b"
)
_DISAGREED = re.compile(r"\b(?:disagree|differ|argue|fight|agree|clash|diverge)\b")
_STATES = (
    (r"draft", "draft"),
    (r"not |un", "unsigned"),
    (r"disputed|in dispute|argued|controversial", "disputed"),
    (r"contested|ambiguous", "contested"),
    (r"homonym", "homonym"),
    (r"agreed|signed|settled", "agreed"),
    (r"stale|out|overdue|due|deprecated", "stale"),
)


_PERIOD = re.compile(r"\b(?:today|yesterday|(?:this|last) (?:week|month|quarter|year))\b")


def period_of(sentence: str) -> str | None:
    """The period that a list is about; None if it names none."""
    found = _PERIOD.search(" ".join(sentence.split()))
    return found.group() if found else None


def state_of(words: str | None, sentence: str) -> str | None:
    """The state that a list is about; None if it is about words in any state."""
    if _CHANGED.search(sentence):
        return "new"
    if words is None:
        return "disputed" if _DISAGREED.search(sentence) else None
    words = " ".join(words.split())
    return next((state for pattern, state in _STATES if re.match(pattern, words)), None)
