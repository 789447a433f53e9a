"""How a difference in meaning is said: to a maintainer in full, to a channel in a sentence."""

from dataclasses import dataclass, replace
from typing import assert_never

from bot.cards import Emphasis, Spans, Strong
from bot.concepts import Concept, ContestKind, Glossary, Sense, Standing, Term
from bot.wording.voice import count, day, listing
from bot.workshop.change import (
    Added,
    Amended,
    Change,
    Contested,
    Difference,
    Entitled,
    Lapsed,
    Named,
    Piece,
    Recontested,
    Removed,
    Renamed,
    Restood,
    Reworded,
    Settled,
    Signed,
    Uncontested,
    Unnamed,
    Withdrawn,
)
from bot.workshop.difference import teams_of
from bot.workshop.signatures import still_to_sign


@dataclass(frozen=True, slots=True)
class Telling:
    """A change in words. `pieces` are the texts of old and of late; `sign` must sign them."""

    about: str
    said: Spans
    teams: tuple[str, ...]
    pieces: tuple[Piece, ...] = ()
    concept: str | None = None
    sign: tuple[str, ...] = ()


def tell_all(difference: Difference) -> tuple[Telling, ...]:
    """All changes in words; who is to sign a concept stands below its last one only."""
    told: list[Telling] = []
    named: dict[str | None, set[str]] = {}
    for change in reversed(difference.changes):
        one = tell(change, difference.after)
        below = named.setdefault(one.concept, set())
        told.append(replace(one, sign=tuple(team for team in one.sign if team not in below)))
        below.update(one.sign)
    return tuple(reversed(told))


def tell(change: Change, glossary: Glossary) -> Telling:
    """Say a change; `glossary` is the later one, by whose teams it is told."""
    about, concept, said = _said(change, glossary)
    return Telling(
        about,
        tuple(said),
        tuple(glossary.team_name(team) for team in teams_of(change)),
        _pieces(change),
        concept.id if concept else None,
        _to_sign(change, glossary),
    )


def means_now(concept: Concept, glossary: Glossary) -> Spans:
    """What a concept means since it changed, where nobody kept what it meant before."""
    who = _teams(concept.teams, glossary)
    label = Strong(concept.title.label)
    return ("What ", label, f" means for {who} was put otherwise. Now it is: {concept.definition}")


def gone(label: str) -> Spans:
    """A meaning that is no longer written down."""
    return (Strong(label), " is gone from the glossary.")


def summed_up(difference: Difference) -> str:
    """How many of what changed, in a line."""
    kinds = (
        (Added, "new meaning", "new meanings"),
        (Reworded, "changed meaning", "changed meanings"),
        (Removed, "meaning gone", "meanings gone"),
        (Contested, "word newly contested", "words newly contested"),
        (Settled, "dispute settled", "disputes settled"),
        (Lapsed, "agreement lapsed", "agreements lapsed"),
    )
    told = []
    for kind, one, many in kinds:
        number = sum(isinstance(change, kind) for change in difference.changes)
        if number:
            told.append(f"{count(number)} {one if number == 1 else many}")
    if not told:
        return "No meaning changes." if difference.changes else "Nothing changes."
    line = listing(told)
    return f"{line[0].upper()}{line[1:]}."


def _said(change: Change, glossary: Glossary) -> tuple[str, Concept | None, Spans]:
    """The word that a change is about, its concept if it is about one, and the sentence."""
    match change:
        case Added(concept, beside):
            return *_named(concept), _added(concept, beside, glossary)
        case Removed(concept):
            who = _teams(teams_of(change), glossary)
            return *_named(concept), (Strong(concept.title.label), f" is gone. {who} had it.")
        case Reworded(_, after, pieces):
            return *_named(after), _reworded(after, pieces, teams_of(change), glossary)
        case Amended(_, after, pieces):
            names = listing([piece.name for piece in pieces])
            return *_named(after), (Strong(after.title.label), f": its {names} changed.")
        case Renamed(concept, before, term):
            return *_named(concept), _renamed(before, term, glossary)
        case Named(concept, term):
            return *_named(concept), _named_too(concept, term, glossary)
        case Unnamed(concept, term):
            return *_named(concept), _unnamed(concept, term, glossary)
        case Restood(concept, before, term):
            return *_named(concept), _restood(before, term, glossary)
        case Contested(word, contest, sides):
            return word, None, _contested(word, contest.kind, contest.differs, sides, glossary)
        case Recontested(word):
            return word, None, (Strong(word), ": what differs is put otherwise.")
        case Settled(word, settlement):
            on = f" on {day(settlement.date)}: {settlement.how}"
            return word, None, ("The dispute over ", Strong(word), f" was settled{on}")
        case Uncontested(word):
            left = " is no longer contested, and nothing says how that was settled."
            return word, None, (Strong(word), left)
        case Signed(concept, teams):
            who = _teams(teams, glossary)
            return *_named(concept), (f"{who} signed ", Strong(concept.title.label), ".")
        case Withdrawn(concept, teams):
            gone = f"{_teams(teams, glossary)} no longer {_stand(teams)} behind "
            return *_named(concept), (gone, Strong(concept.title.label), ".")
        case Lapsed(concept, teams):
            who = f"The agreement of {_teams(teams, glossary)} on "
            why = " lapses: this is not the text that was signed."
            return *_named(concept), (who, Strong(concept.title.label), why)
        case Entitled(team):
            who = "Other people may sign for "
            return "teams", None, (who, Strong(glossary.team_name(team)), " once this is in.")
        case _:
            assert_never(change)


def _named(concept: Concept) -> tuple[str, Concept]:
    return concept.title.label, concept


def _pieces(change: Change) -> tuple[Piece, ...]:
    match change:
        case Reworded(pieces=pieces) | Amended(pieces=pieces):
            return pieces
        case Recontested(pieces=pieces) | Entitled(pieces=pieces):
            return pieces
        case _:
            return ()


def _to_sign(change: Change, glossary: Glossary) -> tuple[str, ...]:
    """The teams that a change asks to sign: those of a text that is new to them."""
    match change:
        case Added(concept) | Reworded(after=concept) | Lapsed(concept) | Withdrawn(concept):
            return () if concept.draft else still_to_sign(concept, glossary)
        case _:
            return ()


def _added(concept: Concept, beside: tuple[Sense, ...], glossary: Glossary) -> Spans:
    who = _teams(concept.teams, glossary)
    draft = ", as a draft" if concept.draft else ""
    told: Spans = (Strong(concept.title.label), f" is new for {who}{draft}: {concept.definition}")
    if not beside:
        return told
    others = tuple(dict.fromkeys(team for sense in beside for team in sense.term.teams))
    names = listing(list(dict.fromkeys(f"“{sense.term.label}”" for sense in beside)))
    means = "means" if len(others) == 1 else "mean"
    return (*told, f" {_teams(others, glossary)} {means} something else by {names}.")


def _reworded(
    concept: Concept, pieces: tuple[Piece, ...], teams: tuple[str, ...], glossary: Glossary
) -> Spans:
    if [piece.name for piece in pieces] == ["gloss"]:
        said = f" is put otherwise in translations for {_teams(teams, glossary)}."
    else:
        said = f" changes for {_teams(teams, glossary)}: {listing([p.name for p in pieces])}."
    return ("What ", Strong(concept.title.label), f" means{said}")


def _renamed(before: Term, after: Term, glossary: Glossary) -> Spans:
    who = _teams(after.teams, glossary)
    say = "say" if len(after.teams) > 1 else "says"
    return (f"{who} now {say} ", Strong(after.label), " instead of ", Strong(before.label), ".")


def _named_too(concept: Concept, term: Term, glossary: Glossary) -> Spans:
    title = Strong(concept.title.label)
    if term.standing is Standing.HIDDEN:
        return (title, " is found by ", Emphasis(term.label), " too.")
    say = "say" if len(term.teams) > 1 else "says"
    who = f"{_teams(term.teams, glossary)} also {say} "
    return (who, Strong(term.label), " for ", title, f"{_standing(term)}.")


def _unnamed(concept: Concept, term: Term, glossary: Glossary) -> Spans:
    title = Strong(concept.title.label)
    if term.standing is Standing.HIDDEN:
        return (title, " is no longer found by ", Emphasis(term.label), ".")
    say = "say" if len(term.teams) > 1 else "says"
    who = f"{_teams(term.teams, glossary)} no longer {say} "
    return (who, Strong(term.label), " for ", title, ".")


def _restood(before: Term, after: Term, glossary: Glossary) -> Spans:
    told = []
    if before.teams != after.teams:
        told.append(f"is said by {_teams(after.teams, glossary)} now")
        told[-1] += f", not by {_teams(before.teams, glossary)} alone"
    if before.standing is not after.standing:
        told.append(f"is {after.standing} now (it was {before.standing})")
    if before.until != after.until:
        told.append(f"ends on {day(after.until)}" if after.until else "has no last day any more")
    if not told:
        told.append("is written otherwise: its plural, capitals, long form or other forms changed")
    return (Strong(after.label), f" {listing(told)}.")


def _standing(term: Term) -> str:
    return "" if term.standing is Standing.PREFERRED else f" ({term.standing})"


def _contested(
    word: str, kind: ContestKind, differs: str, sides: tuple[Sense, ...], glossary: Glossary
) -> Spans:
    teams = tuple(dict.fromkeys(team for sense in sides for team in sense.term.teams))
    match kind:
        case ContestKind.DISPUTED:
            return (Strong(word), f" is now disputed between {_teams(teams, glossary)}: {differs}")
        case ContestKind.HOMONYM:
            return (Strong(word), f" now has several meanings: {differs}")


def _stand(teams: tuple[str, ...]) -> str:
    return "stand" if len(teams) > 1 else "stands"


def _teams(teams: tuple[str, ...], glossary: Glossary) -> str:
    return listing([glossary.team_name(team) for team in teams]) or "nobody"
