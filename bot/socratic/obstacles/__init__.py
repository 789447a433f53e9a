"""Every way in which people say that they cannot go on, family by family, and the phrase that names why."""

from bot.socratic.obstacles import failing, lacking, people, standstill, unable, unsure, waiting
from bot.socratic.obstacles.rule import BARE, Rule

_FAMILIES = (
    *waiting.RULES,
    *lacking.RULES,
    *people.RULES,
    *unsure.RULES,
    *failing.RULES,
    *unable.RULES,
    *standstill.RULES,
)
RULES: tuple[Rule, ...] = tuple(sorted(_FAMILIES, key=lambda rule: rule.rank == BARE))
"""In the order in which they are asked; the first that fits a clause speaks for it."""
