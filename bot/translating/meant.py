"""Whether a term is meant, and not the ordinary word that it also is."""

from collections.abc import Mapping

from bot.translating.signs import UNTOLD
from bot.translating.weights import JARGON, PLAIN

BAR = 0.4
"""Log odds: a gloss on everyday talk annoys more than one that is missing can be missed."""

LENIENCE = 2.0
"""How much less must speak for jargon where a small glossary tells little of what talk is about."""


def is_meant(signs: Mapping[str, float], *, plain: bool) -> bool:
    """Whether more speaks for a term being meant than against it.

    `plain` says that it is an ordinary English word too, for which other weights hold.
    """
    bar = BAR if plain else BAR - LENIENCE * signs[UNTOLD]
    return weight(signs, PLAIN if plain else JARGON) > bar


def weight(signs: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """What some signs weigh together: log odds of the term being meant."""
    return sum(weights.get(name, 0.0) * much for name, much in signs.items())
