"""One way of saying that something is in the way."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.socratic.heard import Again, Heard

STRONG, PLAIN, WISH, BARE = 1, 2, 3, 4
"""How well a rule names the obstacle: outright, as a state of things, as what one wants to do, not at all."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over one clause, and how its words become the phrase that names the obstacle."""

    name: str
    pattern: re.Pattern[str]
    make: Callable[[re.Match[str]], Heard | Again]
    rank: int = PLAIN


def rule(
    name: str, pattern: str, make: Callable[[re.Match[str]], Heard | Again], rank: int = PLAIN
) -> Rule:
    """A rule from a pattern as text; upper and lower case are the same."""
    return Rule(name, re.compile(pattern, re.I), make, rank)
