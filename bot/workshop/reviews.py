"""Which agreements are due for another look: is the text still true?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.answering.agreement import State, agreement
from bot.concepts import Concept, Glossary


@dataclass(frozen=True, slots=True)
class Review:
    """An agreement that ends on a day unless somebody looks at the text again."""

    concept: Concept
    due: date
    teams: tuple[str, ...]


def due_soon(
    glossary: Glossary, today: date, *, within: timedelta, teams: Sequence[str] = ()
) -> tuple[Review, ...]:
    """The reviews that are due within a time or overdue, the most urgent first.

    With `teams`, only those that one of them signed.
    """
    found = []
    for concept in glossary.concepts.values():
        signed = concept.signatures
        if signed is None or not signed.by or not signed.review_every_days:
            continue
        if agreement(concept, glossary, today).state not in (State.AGREED, State.STALE):
            continue
        due = min(signed.by.values()) + timedelta(days=signed.review_every_days)
        if due <= today + within and (not teams or set(teams) & set(signed.by)):
            found.append(Review(concept, due, tuple(signed.by)))
    return tuple(sorted(found, key=lambda one: (one.due, one.concept.id)))
