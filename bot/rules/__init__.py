"""The rules of a good glossary, one module each; a rule's docstring is its manual."""

from collections.abc import Iterator
from datetime import date
from typing import Protocol

from bot.concepts import Glossary
from bot.rules import (
    acronym_without_long_form,
    ambiguous_term,
    circle_of_definitions,
    circle_of_teams,
    contest_without_contest,
    count_without_measure,
    dispute_without_ask,
    duplicate_id,
    duplicate_word,
    empty_word,
    file_name,
    filler,
    homonym_without_clues,
    jargon_in_gloss,
    label_in_definition,
    lapsed_signature,
    misplaced_concept,
    missing_source,
    needless_exemption,
    one_sided_link,
    outlived_term,
    repeated_group,
    repeated_label,
    stale_review,
    too_long,
    undisclosed_contest,
    unknown_concept,
    unknown_goal,
    unknown_owner,
    unknown_team,
)
from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study


class Manual(Protocol):
    """A rule as its reader sees it: a name, a severity and the docstring of its module."""

    ID: str
    SEVERITY: Severity


class Rule(Manual, Protocol):
    """A rule that needs only the glossary."""

    def check(self, study: Study) -> Iterator[Finding]:
        """Find everything in the glossary that breaks the rule."""


class DatedRule(Manual, Protocol):
    """A rule that also needs to know what day it is."""

    def check(self, study: Study, today: date) -> Iterator[Finding]:
        """Find everything in the glossary that breaks the rule on that day."""


LOCAL: tuple[Rule, ...] = (
    acronym_without_long_form,
    ambiguous_term,
    count_without_measure,
    dispute_without_ask,
    duplicate_id,
    duplicate_word,
    empty_word,
    file_name,
    filler,
    label_in_definition,
    lapsed_signature,
    missing_source,
    repeated_group,
    repeated_label,
    too_long,
)
"""Rules that hold of any part of a glossary."""
WHOLE: tuple[Rule, ...] = (
    circle_of_definitions,
    circle_of_teams,
    contest_without_contest,
    homonym_without_clues,
    jargon_in_gloss,
    misplaced_concept,
    one_sided_link,
    undisclosed_contest,
    unknown_concept,
    unknown_goal,
    unknown_owner,
    unknown_team,
)
"""Rules that would accuse wrongly while one file cannot be read: what is missing may be in it."""
DATED: tuple[DatedRule, ...] = (outlived_term, stale_review)
"""Rules about dates."""
EVERY: tuple[Manual, ...] = (*LOCAL, *WHOLE, *DATED, needless_exemption)
"""All rules."""

Found = tuple[str, Severity, Finding]
"""The name of a rule, how bad it is to break it, and where it was broken."""


def check(glossary: Glossary, *, whole: bool, today: date) -> Iterator[Found]:
    """Everything that breaks a rule and is not exempt. `whole`: every file could be read."""
    exempt = {(one.id, e.rule) for one in glossary.concepts.values() for e in one.exempt}
    used: set[tuple[str, str]] = set()
    study = Study(glossary)
    for rule, severity, finding in _found(study, whole=whole, today=today):
        excused = (finding.concept or "", rule)
        if severity is Severity.WARNING and excused in exempt:
            used.add(excused)
        else:
            yield rule, severity, finding
    if whole:
        for finding in needless_exemption.check(study, used):
            yield needless_exemption.ID, needless_exemption.SEVERITY, finding


def manual(rule: str) -> str:
    """What the maintainers should know about a rule: the docstring of its module."""
    return next(one.__doc__ or "" for one in EVERY if rule == one.ID)


def _found(study: Study, *, whole: bool, today: date) -> Iterator[Found]:
    for rule in (*LOCAL, *(WHOLE if whole else ())):
        for finding in rule.check(study):
            yield rule.ID, rule.SEVERITY, finding
    for dated in DATED:
        for finding in dated.check(study, today):
            yield dated.ID, dated.SEVERITY, finding
