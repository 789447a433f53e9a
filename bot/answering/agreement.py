"""Whether a concept is agreed: signed, in its present wording, by every team that uses it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.concepts import EVERYONE, Concept, Glossary
from bot.signing import wording_digest


class State(StrEnum):
    """How far a concept's wording is agreed."""

    AGREED = "agreed"
    DRAFT = "draft"
    UNSIGNED = "unsigned"
    LAPSED = "lapsed"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Agreement:
    """The state of a concept's wording; `missing` are the teams that have not signed it."""

    state: State
    by: Mapping[str, date]
    missing: tuple[str, ...] = ()
    review: date | None = None


def agreement(concept: Concept, glossary: Glossary, today: date) -> Agreement:
    """How far `concept` is agreed on the day `today`."""
    signed = concept.signatures
    by = dict(signed.by) if signed else {}
    missing = signers(concept, glossary)
    if by:
        missing = tuple(team for team in missing if team not in by)
    if concept.draft:
        return Agreement(State.DRAFT, by, missing)
    if signed is None or not by or missing:
        return Agreement(State.UNSIGNED, by, missing)
    if signed.wording != wording_digest(concept):
        return Agreement(State.LAPSED, by)
    review = _review(by, signed.review_every_days)
    state = State.STALE if review is not None and review < today else State.AGREED
    return Agreement(state, by, review=review)


def signers(concept: Concept, glossary: Glossary) -> tuple[str, ...]:
    """The teams whose signature a concept needs; for a word all know, every team with no parent."""
    teams = concept.teams
    if EVERYONE not in teams:
        return teams
    return tuple(team.id for team in glossary.teams.values() if team.part_of is None)


def _review(by: Mapping[str, date], days: int | None) -> date | None:
    return min(by.values()) + timedelta(days=days) if days else None
