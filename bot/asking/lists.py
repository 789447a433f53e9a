"""Which state of words a list question is about, by the name that the answers know."""

import re

_CHANGED = re.compile(
    r"\b(?:added?|changed?|updated?|new(?:est)?|recent(?:ly)?|latest|wrote|written|proposed)\b"
)
_DISAGREED = re.compile(r"\b(?:disagree|differ|argue|fight|agree|clash|diverge)\b")
_STATES = (
    (r"not |un|draft", "unsigned"),
    (r"disputed|in dispute|argued|controversial", "disputed"),
    (r"contested|ambiguous", "contested"),
    (r"homonym", "homonym"),
    (r"agreed|signed|settled", "agreed"),
    (r"stale|out|overdue|due|deprecated", "stale"),
)


def state_of(words: str | None, sentence: str) -> str | None:
    """The state that a list is about; None if it is about words in any state."""
    if _CHANGED.search(sentence):
        return "new"
    if words is None:
        return "disputed" if _DISAGREED.search(sentence) else None
    words = " ".join(words.split())
    return next((state for pattern, state in _STATES if re.match(pattern, words)), None)
