"""Small glossaries for the tests of rules."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from bot.concepts import Concept, Contest, Glossary, Goal, Owner, Team, Term, Word
from bot.rules import check
from bot.rules.file_name import slug

TEAMS = {name: Team(name, name.title()) for name in ("marketing", "it", "sales")}
OWNERS = {f"{name}-owner": Owner(f"{name}-owner", name, name) for name in TEAMS}


def term(label: str, *teams: str, **more: Any) -> Term:
    """A term of marketing unless teams are named."""
    return Term(label, teams or ("marketing",), **more)


def concept(name: str, *terms: Term, **more: Any) -> Concept:
    """A concept of marketing that breaks no rule by itself."""
    given = {"definition": "Something.", "area": "a", "owner": "marketing-owner", **more}
    return Concept(name, terms or (term(name),), **given)


def word(name: str, *concepts: Concept, contest: Contest | None = None) -> Word:
    """A file of the glossary."""
    return Word(name, concepts, contest, path=f"concepts/{slug(name)}.yaml")


def broken(
    words: Sequence[Word], *, whole: bool = True, today: date = date(2026, 11, 1)
) -> list[str]:
    """The names of the rules that the words break, in alphabetical order."""
    glossary = Glossary(TEAMS, tuple(words), OWNERS, {"growth": Goal("growth", "Grow")})
    return sorted(rule for rule, _, _ in check(glossary, whole=whole, today=today))
