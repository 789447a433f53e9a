"""Typing slips in the words that carry a question: `whta dose it maen` is `what does it mean`.

A word is mended in place, so offsets stay right: only into a word of its own length or shorter.
Words that a slip made shorter are named in the frames (`~define`).
"""

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import islice

from rapidfuzz.distance import OSA

_CARRIERS = (
    "the what what's does mean means meaning define defined definition explain explained "
    "difference different between translate compare counted calculated measured please terms stand"
).split()
_BY_LETTER = {
    letter: tuple(carrier for carrier in _CARRIERS if letter in carrier[:2])
    for letter in {letter for carrier in _CARRIERS for letter in carrier[:2]}
}
"""A slip leaves the first letter, or swaps the first two."""
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
_MOST_WORDS = 60
_REMEMBERED = 1_024
_SHORTEST_FOR_TWO = 7
_LEFT_ALONE = frozenset((*_CARRIERS, "dose"))


def mended(folded: str, is_word: Callable[[str], bool]) -> str:
    """`folded` with slips in question words put right, the length kept.

    `is_word` says of which words there is nothing to mend. Two letters swapped are always mended:
    `teh` is common enough to stand in lists of English words.
    """
    if not any(map(_meant, _WORD.findall(folded))):
        return folded
    for found in islice(_WORD.finditer(folded), _MOST_WORDS):
        word = found[0]
        meant = _meant(word)
        if meant and (sorted(word) == sorted(meant) or not is_word(word)):
            start, end = found.span()
            folded = folded[:start] + meant.ljust(end - start) + folded[end:]
    return folded


@lru_cache(_REMEMBERED)
def _meant(word: str) -> str | None:
    """The word of a question that a word is a slip of, if it is; most come again and again."""
    if len(word) < 3 or word in _LEFT_ALONE:
        return None
    for carrier in _BY_LETTER.get(word[0], ()):
        allowed = 2 if len(carrier) >= _SHORTEST_FOR_TWO else 1
        if not 0 <= len(word) - len(carrier) <= 1:
            continue
        if len(carrier) < 4 and sorted(word) != sorted(carrier):
            continue
        if OSA.distance(word, carrier, score_cutoff=allowed) <= allowed:
            return carrier
    return None
