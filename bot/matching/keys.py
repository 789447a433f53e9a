"""The keys under which a label is found: as written, in the singular, squashed, in any order."""

import re
from collections.abc import Iterable

from bot.matching.text import Atom, atoms

FUNCTION_WORDS = frozenset(
    "a an and any are as at be been being but by can could did do does for from had has have "
    "he her his how i if in into is it its just me my no nor not of off on or our out over "
    "per she so some such than that the their them then there these they this those to too "
    "under up us very via was we were what when where which while who whom whose why will "
    "with would you your".split()
)
"""Words that carry grammar, not meaning."""

_ACRONYM_PLURAL = re.compile(r"[A-Z0-9&/]{2,}s")
_NO_PLURAL = frozenset(
    "aws always analysis analytics as basis bias bus business canvas chaos class cms dns does "
    "gas has https is its kubernetes lens less news perhaps plus process sales series sms "
    "status this thus us was yes access address across success compass redis nginx ios os css "
    "js saas paas iaas kudos logistics mathematics physics economics ethics politics sass "
    "versus virus".split()
)


def singular(word: str, raw: str = "") -> str:
    """The singular of a lower-case word by rule; `raw` is the word as typed (`KPIs`).

    A short plural rule merges no two different terms, where stemmers merge hundreds.
    """
    if not word.endswith("s"):
        return word
    if _ACRONYM_PLURAL.fullmatch(raw):
        return word[:-1]
    if len(word) < 3 or word in _NO_PLURAL or (len(raw) > 1 and raw.isupper()):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y" if len(word) > 4 else word[:-1]
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    return word if word.endswith(("ss", "us", "is")) else word[:-1]


def label_key(label: str) -> str:
    """One key for all spellings of a label: case, hyphen, plural and spacing do not matter."""
    return (
        " ".join(singular(atom.word, atom.raw) for atom in atoms(label)) or label.casefold().strip()
    )


def exact_key(parts: Iterable[Atom]) -> str:
    """The words as typed, lower-case, with one space between them."""
    return " ".join(part.word for part in parts)


def singular_key(parts: Iterable[Atom]) -> str:
    """The words in the singular, with one space between them."""
    return " ".join(singular(part.word, part.raw) for part in parts)


def squash(key: str) -> str:
    """A key without spaces and joining signs: `click through` and `clickthrough` become one."""
    return "".join(letter for letter in key if letter.isalnum())


def content_key(key: str) -> str | None:
    """A key without function words, if at least two words stay; else None."""
    words = [word for word in key.split() if word not in FUNCTION_WORDS]
    return " ".join(words) if len(words) >= 2 else None


def sorted_key(key: str) -> str | None:
    """A key in alphabetical order, for at least two words; else None."""
    words = [word for word in key.split() if word not in FUNCTION_WORDS]
    return " ".join(sorted(words)) if len(words) >= 2 else None


def is_acronym(raw: str) -> bool:
    """Whether a word as typed can only be an acronym: short, and all capitals or digits."""
    bare = raw[:-1] if _ACRONYM_PLURAL.fullmatch(raw) else raw
    return 1 < len(bare) <= 6 and bare.isupper()
