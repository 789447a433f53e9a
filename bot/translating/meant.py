"""Whether a term is meant, and not the ordinary word that it also is."""

from collections.abc import Mapping

from bot.translating.signs import OWN, UNTOLD
from bot.translating.weights import JARGON, PLAIN

BAR = 0.2
"""Log odds: a gloss on everyday talk annoys more than one that is missing can be missed."""

LENIENCE = 2.0
"""How much less must speak for jargon where a small glossary tells little of what talk is about."""

ASKED = 3.3
"""How much less must speak for a word where somebody asks how to say it: they mean something."""


def is_meant(signs: Mapping[str, float], *, plain: bool, asked: bool = False) -> bool:
    """Whether more speaks for a term being meant than against it.

    `plain` says that it is an ordinary English word too, for which other weights hold; `asked`
    that somebody wants these very words of their own team put into another's.
    """
    bar = BAR if plain else BAR - LENIENCE * signs[UNTOLD]
    if asked and signs.get(OWN):
        bar -= ASKED
    return weight(signs, PLAIN if plain else JARGON) > bar


def weight(signs: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """What some signs weigh together: log odds of the term being meant."""
    return sum(weights.get(name, 0.0) * much for name, much in signs.items())
