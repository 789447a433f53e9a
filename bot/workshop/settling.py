"""How a dispute ends: one sense wins, a new one replaces all, or all stay with full names.

What has to be written is worked out here, step by step; writing it into files happens elsewhere.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import assert_never

from bot.concepts import (
    EVERYONE,
    Concept,
    ContestKind,
    Glossary,
    Sense,
    Settlement,
    Standing,
    Term,
    Word,
)
from bot.matching.keys import label_key
from bot.rules.study import Study
from bot.wording.voice import day, listing
from bot.workshop.words import word_named


class SettlingRefused(Exception):
    """An ending that cannot be; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Wins:
    """One sense becomes everyone's; the others' term is understood until a day, and not said."""

    concept: str
    until: date


@dataclass(frozen=True, slots=True)
class Replaced:
    """Another concept, known or new, becomes everyone's sense; with a definition it is new."""

    concept: str
    until: date
    definition: str = ""
    gloss: str = ""


@dataclass(frozen=True, slots=True)
class Both:
    """All senses stay, and each gets a full name for shared places, by the concept's id."""

    names: Mapping[str, str] = field(default_factory=dict)


Ending = Wins | Replaced | Both


@dataclass(frozen=True, slots=True)
class Write:
    """A concept gets these terms and this successor; everything else about it stays."""

    path: str
    concept: Concept


@dataclass(frozen=True, slots=True)
class Create:
    """A new concept joins the file of the word."""

    path: str
    concept: Concept


@dataclass(frozen=True, slots=True)
class Close:
    """The contest of a word becomes a settlement."""

    path: str
    settlement: Settlement


Step = Write | Create | Close


def settle(
    label: str,
    ending: Ending,
    glossary: Glossary,
    *,
    today: date,
    how: str = "",
    decision: str = "",
) -> tuple[Step, ...]:
    """Everything that has to be written. Raises `SettlingRefused` with what to do instead."""
    word = _disputed(label, glossary)
    sides = senses_of(word, glossary)
    match ending:
        case Wins(concept, until):
            steps, said = list(_wins(concept, until, sides)), _said_wins(ending, sides, glossary)
        case Replaced():
            steps = list(_replaced(ending, word, sides, glossary))
            said = f"A new meaning for everyone replaces those of {_whose(sides, glossary)}."
        case Both(names):
            full = {one.concept.id: _full(one, word, names, glossary) for one in sides}
            steps = list(_both(full, sides))
            said = f"All stay. In shared places they are {listing(list(full.values()))}."
        case _:
            assert_never(ending)
    return (*steps, Close(word.path, Settlement(today, how or said, decision or None)))


def to_agree(steps: tuple[Step, ...]) -> tuple[str, ...]:
    """The ids of the concepts that the ending leaves in use, for the teams to sign."""
    kept = (step.concept for step in steps if not isinstance(step, Close))
    return tuple(
        one.id
        for one in kept
        if not one.replaced_by and all(t.standing is not Standing.DEPRECATED for t in one.terms)
    )


def senses_of(word: Word, glossary: Glossary) -> tuple[Sense, ...]:
    """The senses of a contested word, one for each concept."""
    uses = Study(glossary).rivals(word.word)
    found = {use.concept.id: Sense(use.term, use.concept) for use in reversed(uses)}
    return tuple(found.values())[::-1]


def _disputed(label: str, glossary: Glossary) -> Word:
    word = word_named(label, glossary)
    if word is None:
        raise SettlingRefused(f"There is no file of the word “{label}”.")
    if word.contest is None:
        raise SettlingRefused(f"“{word.word}” is not contested, so there is nothing to settle.")
    if word.contest.kind is ContestKind.HOMONYM:
        raise SettlingRefused(
            f"The meanings of “{word.word}” have nothing to do with each other: "
            "that is no dispute, and there is nothing to settle."
        )
    return word


def _wins(winner: str, until: date, sides: tuple[Sense, ...]) -> Iterator[Step]:
    _one_of(winner, sides)
    for sense in sides:
        if sense.concept.id == winner:
            yield Write(sense.concept.path, _for_everyone(sense))
        else:
            yield Write(sense.concept.path, _retired(sense, until))


def _replaced(
    ending: Replaced, word: Word, sides: tuple[Sense, ...], glossary: Glossary
) -> Iterator[Step]:
    known = glossary.concepts.get(ending.concept)
    if known and any(sense.concept.id == known.id for sense in sides):
        raise SettlingRefused(f"`{known.id}` is one of the sides: it does not replace, it wins.")
    if known and ending.definition:
        raise SettlingRefused(f"`{known.id}` is there already; leave its definition out.")
    if known is None and not ending.definition:
        raise SettlingRefused(
            f"There is no concept `{ending.concept}`. Say with a definition what it is to mean."
        )
    term = Term(word.word, (EVERYONE,))
    if known:
        yield Write(known.path, replace(known, terms=_with(known.terms, term)))
    else:
        first = sides[0].concept
        new = Concept(
            ending.concept,
            (term,),
            ending.definition,
            first.area,
            first.owner,
            gloss=ending.gloss or None,
        )
        yield Create(word.path, new)
    for sense in sides:
        retired = _retired(sense, ending.until)
        yield Write(sense.concept.path, replace(retired, replaced_by=ending.concept))


def _both(full: Mapping[str, str], sides: tuple[Sense, ...]) -> Iterator[Step]:
    for sense in sides:
        label = full[sense.concept.id]
        terms = sense.concept.terms
        if all(label_key(term.label) != label_key(label) for term in terms):
            terms = (*terms, Term(label, sense.term.teams, Standing.ADMITTED))
        yield Write(sense.concept.path, replace(sense.concept, terms=terms))


def _full(sense: Sense, word: Word, names: Mapping[str, str], glossary: Glossary) -> str:
    """The full name that was given, or the team's name before the word."""
    team = glossary.team_name(sense.term.teams[0])
    return names.get(sense.concept.id) or f"{team} {word.word}"


def _one_of(id_: str, sides: tuple[Sense, ...]) -> None:
    ids = [sense.concept.id for sense in sides]
    if id_ not in ids:
        raise SettlingRefused(
            f"`{id_}` is no side of this dispute; the sides are: {', '.join(ids)}."
        )


def _for_everyone(sense: Sense) -> Concept:
    """The concept with one term for everyone in place of its teams' own of the same label."""
    mine = _same_label(sense)
    widened = replace(mine[0], teams=(EVERYONE,))
    terms = (widened if term is mine[0] else term for term in sense.concept.terms)
    return replace(sense.concept, terms=tuple(t for t in terms if t not in mine[1:]))


def _retired(sense: Sense, until: date) -> Concept:
    """The concept with its terms of the label deprecated, so that old messages are understood."""
    mine = _same_label(sense)
    terms = (
        replace(term, standing=Standing.DEPRECATED, until=until) if term in mine else term
        for term in sense.concept.terms
    )
    return replace(sense.concept, terms=tuple(terms))


def _same_label(sense: Sense) -> list[Term]:
    key = label_key(sense.term.label)
    terms = sense.concept.terms
    return [term for term in terms if term.standing.current and label_key(term.label) == key]


def _with(terms: tuple[Term, ...], term: Term) -> tuple[Term, ...]:
    """The terms with one more, or the one that has its label opened to everyone."""
    same = [one for one in terms if label_key(one.label) == label_key(term.label)]
    if not same:
        return (*terms, term)
    opened = replace(same[0], teams=term.teams, standing=term.standing)
    return tuple(opened if one is same[0] else one for one in terms)


def _said_wins(ending: Wins, sides: tuple[Sense, ...], glossary: Glossary) -> str:
    winner = tuple(sense for sense in sides if sense.concept.id == ending.concept)
    others = tuple(sense for sense in sides if sense.concept.id != ending.concept)
    return (
        f"The meaning of {_whose(winner, glossary)} holds for everyone; that of "
        f"{_whose(others, glossary)} is understood until {day(ending.until)}."
    )


def _whose(sides: tuple[Sense, ...], glossary: Glossary) -> str:
    teams = dict.fromkeys(team for sense in sides for team in sense.term.teams)
    return listing([glossary.team_name(team) for team in teams])
