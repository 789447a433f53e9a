"""The rules of a good glossary, one module each; a rule's docstring is its manual."""

from collections.abc import Iterator
from datetime import date
from typing import Protocol

from bot.concepts import Glossary
from bot.rules import (
    ambiguous_term,
    circle_of_teams,
    contest_without_contest,
    dispute_without_ask,
    duplicate_id,
    duplicate_word,
    empty_word,
    file_name,
    homonym_without_clues,
    misplaced_concept,
    undisclosed_contest,
    unknown_concept,
    unknown_goal,
    unknown_owner,
    unknown_team,
)
from bot.rules.finding import Finding
from bot.rules.problem import Severity


class Rule(Protocol):
    """A rule that needs only the glossary. Every module in this folder with an `ID` is one."""

    ID: str
    SEVERITY: Severity

    def check(self, glossary: Glossary) -> Iterator[Finding]:
        """Find everything in the glossary that breaks the rule."""


class DatedRule(Protocol):
    """A rule that also needs to know what day it is."""

    ID: str
    SEVERITY: Severity

    def check(self, glossary: Glossary, today: date) -> Iterator[Finding]:
        """Find everything in the glossary that breaks the rule on that day."""


LOCAL: tuple[Rule, ...] = (
    ambiguous_term,
    dispute_without_ask,
    duplicate_id,
    duplicate_word,
    empty_word,
    file_name,
)
"""Rules that hold of any part of a glossary."""
WHOLE: tuple[Rule, ...] = (
    circle_of_teams,
    contest_without_contest,
    homonym_without_clues,
    misplaced_concept,
    undisclosed_contest,
    unknown_concept,
    unknown_goal,
    unknown_owner,
    unknown_team,
)
"""Rules that would accuse wrongly while one file cannot be read: what is missing may be in it."""
DATED: tuple[DatedRule, ...] = ()
"""Rules about dates."""
EVERY: tuple[Rule | DatedRule, ...] = (*LOCAL, *WHOLE, *DATED)
"""All rules."""


def manual(rule: str) -> str:
    """What the maintainers should know about a rule: the docstring of its module."""
    return next(one.__doc__ or "" for one in EVERY if one.ID == rule)


def check(
    glossary: Glossary, *, whole: bool, today: date
) -> Iterator[tuple[str, Severity, Finding]]:
    """Everything that breaks a rule, with the rule's name. `whole`: every file could be read."""
    for rule in (*LOCAL, *(WHOLE if whole else ())):
        for finding in rule.check(glossary):
            yield rule.ID, rule.SEVERITY, finding
    for dated in DATED:
        for finding in dated.check(glossary, today):
            yield dated.ID, dated.SEVERITY, finding
