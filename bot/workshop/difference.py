"""The difference in meaning between two versions of the glossary: senses count, lines do not."""

from collections.abc import Iterator, Mapping
from typing import assert_never

from bot.concepts import Concept, Glossary, Owner, Sense, Term, Word
from bot.matching.keys import label_key
from bot.rules.study import Study
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
from bot.workshop.pieces import amended, recontested, reworded
from bot.workshop.signatures import lapsed, new_signatures


def difference(before: Glossary, after: Glossary) -> Difference:
    """Everything that means something else in `after` than it did in `before`."""
    was, now = Study(before), Study(after)
    return Difference(before, after, tuple(_changes(was, now)))


def teams_of(change: Change) -> tuple[str, ...]:
    """The teams that a change is about, each once."""
    match change:
        case Added(concept, beside):
            teams = (*_all_teams(concept), *_teams_in(beside))
        case Removed(concept):
            teams = _all_teams(concept)
        case Reworded(before, after) | Amended(before, after):
            teams = (*_all_teams(before), *_all_teams(after))
        case Renamed(before=before, after=after) | Restood(before=before, after=after):
            teams = (*before.teams, *after.teams)
        case Named(term=term) | Unnamed(term=term):
            teams = term.teams
        case Contested(sides=sides) | Recontested(sides=sides):
            teams = _teams_in(sides)
        case Settled(sides=sides) | Uncontested(sides=sides):
            teams = _teams_in(sides)
        case Signed(_, teams) | Withdrawn(_, teams) | Lapsed(_, teams):
            pass
        case Entitled(team):
            teams = (team,)
        case _:
            assert_never(change)
    return tuple(dict.fromkeys(teams))


def _changes(was: Study, now: Study) -> Iterator[Change]:
    yield from _owners(was.glossary, now.glossary)
    words = _by_key(was.glossary)
    for word in now.glossary.words:
        yield from _word(words.get(label_key(word.word)), word, was, now)
        for concept in word.concepts:
            yield from _concept(was.glossary.concepts.get(concept.id), concept, now)
    kept = _by_key(now.glossary)
    for key, word in words.items():
        if key not in kept:
            yield from _word(word, None, was, now)
        for concept in word.concepts:
            if concept.id not in now.glossary.concepts:
                yield Removed(concept)


def _by_key(glossary: Glossary) -> Mapping[str, Word]:
    return {label_key(word.word): word for word in glossary.words}


def _word(before: Word | None, after: Word | None, was: Study, now: Study) -> Iterator[Change]:
    """What changes about a contest."""
    contest_was = before.contest if before else None
    contest_now = after.contest if after else None
    settled = after.settled if after else None
    label = after.word if after else before.word if before else ""
    if contest_now and contest_was is None:
        yield Contested(label, contest_now, _sides(now, label))
    elif contest_now and contest_was:
        if pieces := recontested(contest_was, contest_now):
            yield Recontested(label, pieces, _sides(now, label))
    elif settled and settled != (before.settled if before else None):
        yield Settled(label, settled, _sides(was, label) or _sides(now, label))
    elif contest_was:
        yield Uncontested(label, _sides(was, label))


def _concept(before: Concept | None, after: Concept, now: Study) -> Iterator[Change]:
    if before is None:
        yield Added(after, _beside(after, now))
    else:
        yield from _terms(before, after)
        if pieces := reworded(before, after):
            yield Reworded(before, after, pieces)
        if pieces := amended(before, after):
            yield Amended(before, after, pieces)
    yield from _signatures(before, after)


def _signatures(before: Concept | None, after: Concept) -> Iterator[Change]:
    by = after.signatures.by if after.signatures else {}
    if lapsed(after):
        if before is None or before.signatures != after.signatures or not lapsed(before):
            yield Lapsed(after, tuple(by))
    elif new := new_signatures(before, after):
        yield Signed(after, new)
    held = before.signatures.by if before and before.signatures else {}
    if gone := tuple(team for team in held if team not in by):
        yield Withdrawn(after, gone)


def _terms(before: Concept, after: Concept) -> Iterator[Change]:
    """What changes about the names: a term for another, its standing, more of them or fewer."""
    gone = [term for term in before.terms if term not in after.terms]
    new = [term for term in after.terms if term not in before.terms]
    for old in tuple(gone):
        same = next((one for one in new if one.label == old.label), None)
        heir = same or next((one for one in new if _takes_over(one, old)), None)
        if heir:
            gone.remove(old)
            new.remove(heir)
            yield Restood(after, old, heir) if same else Renamed(after, old, heir)
    yield from (Unnamed(after, term) for term in gone)
    yield from (Named(after, term) for term in new)


def _takes_over(new: Term, old: Term) -> bool:
    """Whether a team now says `new` where it said `old`, which it no longer says at all."""
    shared = set(new.teams) & set(old.teams)
    return bool(shared) and new.standing is old.standing and new.standing.current


def _beside(concept: Concept, study: Study) -> tuple[Sense, ...]:
    """The senses of other concepts that share a label with a concept, one for each."""
    labels = (term.label for term in concept.terms if term.standing.current)
    uses = (use for label in labels for use in study.rivals(label))
    others = {use.concept.id: Sense(use.term, use.concept) for use in uses}
    return tuple(sense for id_, sense in others.items() if id_ != concept.id)


def _sides(study: Study, label: str) -> tuple[Sense, ...]:
    return tuple(Sense(use.term, use.concept) for use in study.rivals(label))


def _owners(before: Glossary, after: Glossary) -> Iterator[Change]:
    """Who may sign for a team: of old and of late."""
    for team in dict.fromkeys((*before.teams, *after.teams)):
        was, now = _accounts(before, team), _accounts(after, team)
        pieces = tuple(Piece(name, was[name], now[name]) for name in was if was[name] != now[name])
        if pieces:
            yield Entitled(team, pieces)


def _accounts(glossary: Glossary, team: str) -> dict[str, tuple[str, ...]]:
    owners: list[Owner] = [one for one in glossary.owners.values() if one.team == team]
    return {
        "git": tuple(sorted(name for one in owners for name in one.git)),
        "Slack": tuple(sorted(name for one in owners for name in one.slack)),
        "Teams": tuple(sorted(name for one in owners for name in one.msteams)),
    }


def _all_teams(concept: Concept) -> tuple[str, ...]:
    """The teams that say it today; of a concept that nobody says, those that once did."""
    return concept.teams or tuple(team for term in concept.terms for team in term.teams)


def _teams_in(senses: tuple[Sense, ...]) -> tuple[str, ...]:
    return tuple(team for sense in senses for team in sense.term.teams)
