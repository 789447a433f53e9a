"""Whether a capital makes a name or only begins a sentence: Courier lost the sample, Priya lost it."""

import re
from functools import cache

from bot.socratic.english import verbs

_NAMES = frozenset(
    """amber april art august ben bill bob carol chase daisy dawn dean don drew eve faith frank gene grace grant guy hope
    iris ivy jack jade jay jo joy june lance lily mark mat matt max may march miles nick olive pat peg penny ray rich rob
    rod rose ruby rusty sandy skip sue summer ted tom tony victor will""".split()
)
"""Words that are names as well: at the beginning of a sentence nobody can tell."""
_FIRST = re.compile(r"(?P<first>[A-Z][a-z]+)(?:-[a-z]+)*(?P<own>'s|(?<=s)')?(?= (?P<next>\S)|$)")
_ORDINARY_END = re.compile(r"(?:tion|sion|ment|ness|ity|able|ible|ive|ous|ical|ional|ipal|ally)$")


def uncapped(sentence: str) -> str:
    """A sentence without the capital that only begins it; what may be a name keeps its own."""
    begins = _FIRST.match(sentence)
    if not begins or not is_common(begins["first"].lower()):
        return sentence
    named = (begins["next"] or "").isupper() and not begins["own"]
    if named and "doing" not in verbs.forms(begins["first"].lower()):
        return sentence
    return sentence[0].lower() + sentence[1:]


def is_common(word: str) -> bool:
    """Whether a word in lower case is an ordinary one, and not a name that somebody wrote small."""
    small = _small()
    listed = word in small or word.removesuffix("s") in small or verbs.base_of(word)
    return word not in _NAMES and bool(listed or _ORDINARY_END.search(word))


@cache
def _small() -> frozenset[str]:
    from bot.socratic.english.small_words import SMALL

    return frozenset(SMALL.split())
