"""How much a message sounds as if somebody was held up, by the words in it: a second opinion to the rules.

Each word and each pair of words weighs for or against; the weights come from labelled messages
(`python -m benchmarks.fit_signs`). Nothing but the words counts, so that a figure can be explained.
"""

import math
import re
from functools import cache
from itertools import pairwise

from bot.socratic.clean import clean
from bot.socratic.weights import START, WEIGHTS

_WORD = re.compile(r"[a-z']+|[?!:]")


def signs_in(text: str) -> frozenset[str]:
    """The words of a message, the pairs of neighbours among them, and how brief it is."""
    words = _WORD.findall(clean(text).lower())
    brief = [f"<{most}" for most in (6, 10, 16) if len(words) < most]
    return frozenset((*words, *brief, *(f"{one} {two}" for one, two in pairwise(words))))


def likelihood(text: str) -> float:
    """From 0 to 1: how much the words of a message sound like a blocker."""
    weights = _weights()
    total = START + sum(weights.get(sign, 0.0) for sign in signs_in(text))
    return 1 / (1 + math.exp(-total))


@cache
def _weights() -> dict[str, float]:
    lines = (line.partition(" ") for line in WEIGHTS.strip().splitlines())
    return {sign: float(weight) for weight, _, signs in lines for sign in signs.split("|")}
