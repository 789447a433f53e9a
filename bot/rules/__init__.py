"""The rules of a good glossary, one module each; a rule's docstring is its manual."""

from collections.abc import Iterator
from datetime import date
from typing import Protocol

from bot.concepts import Glossary
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


LOCAL: tuple[Rule, ...] = ()
"""Rules that hold of any part of a glossary."""
WHOLE: tuple[Rule, ...] = ()
"""Rules that would accuse wrongly while one file cannot be read: what is missing may be in it."""
DATED: tuple[DatedRule, ...] = ()
"""Rules about dates."""


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
