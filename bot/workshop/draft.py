"""The draft that a proposal becomes: a new concept, or other words for one that is there."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from bot.concepts import EVERYONE, Concept, Glossary, Owner, Sense, Term, Word
from bot.matching.keys import label_key
from bot.workshop.proposal import (
    DEFINITION,
    TEAM,
    NothingNew,
    Proposal,
    ProposalRefused,
    file_stem,
)
from bot.workshop.words import word_named

LONGEST_ID = 70


@dataclass(frozen=True, slots=True)
class Draft:
    """A proposal and its place in the glossary.

    `others` have the label too; `word` is the file that it goes into, if there is one; `corrects`
    is the team's own sense, if it has one: then the proposal puts that in other words.
    """

    proposal: Proposal
    id: str
    owner: Owner
    others: tuple[Sense, ...]
    word: Word | None
    path: str
    corrects: Concept | None = None


def draft_of(proposal: Proposal, glossary: Glossary) -> Draft:
    """Find the proposal's place. Raises `ProposalRefused` when nothing would change."""
    senses = tuple(sense for sense in _senses(glossary) if _names(sense.term, proposal.label))
    own = next((sense for sense in senses if proposal.team in sense.term.teams), None)
    others = _once(sense for sense in senses if own is None or sense.concept.id != own.concept.id)
    return _correction(own, others, proposal, glossary) if own else _new(others, proposal, glossary)


def stale_contest(draft: Draft, glossary: Glossary) -> tuple[str, ...]:
    """What a new sense leaves untold: a contest that was written before its team took part."""
    contest = draft.word.contest if draft.word else None
    team = glossary.team_name(draft.proposal.team)
    if contest is None or draft.corrects:
        return ()
    if team.casefold() in f"{contest.differs} {contest.ask or ''}".casefold():
        return ()
    return (f"What differs and the question do not mention {team} yet.",)


def own_sense(label: str, team: str | None, glossary: Glossary) -> Concept | None:
    """What `team` itself means by a label, None if it has no sense of its own."""
    senses = (one for one in _senses(glossary) if _names(one.term, label) and team)
    return next((one.concept for one in senses if team in one.term.teams), None)


def _correction(
    own: Sense, others: tuple[Sense, ...], proposal: Proposal, glossary: Glossary
) -> Draft:
    concept = own.concept
    gloss = proposal.gloss in (None, concept.gloss)
    if proposal.definition == concept.definition and gloss:
        who = glossary.team_name(proposal.team)
        raise NothingNew(
            f"{who} already has “{proposal.label}” in exactly these words. Say what is different.",
            DEFINITION,
        )
    word = next(word for word in glossary.words if concept in word.concepts)
    owner = glossary.owners.get(concept.owner) or _owner(proposal.team, glossary)
    return Draft(proposal, concept.id, owner, others, word, word.path, concept)


def _new(others: tuple[Sense, ...], proposal: Proposal, glossary: Glossary) -> Draft:
    for other in others:
        if other.concept.definition == proposal.definition:
            raise ProposalRefused(_same(other, proposal, glossary), TEAM)
    word = word_named(proposal.label, glossary)
    return Draft(
        proposal,
        _free_id(proposal, glossary, contested=bool(others)),
        _owner(proposal.team, glossary),
        others,
        word,
        word.path if word else _free_path(proposal, glossary),
    )


def _senses(glossary: Glossary) -> Iterator[Sense]:
    """Every term that people are meant to say today, with its concept."""
    for concept in glossary.concepts.values():
        for term in concept.terms:
            if term.standing.current:
                yield Sense(term, concept)


def _once(senses: Iterator[Sense]) -> tuple[Sense, ...]:
    """One sense for each concept: the first."""
    kept: dict[str, Sense] = {}
    for sense in senses:
        kept.setdefault(sense.concept.id, sense)
    return tuple(kept.values())


def _names(term: Term, label: str) -> bool:
    """Whether somebody who writes `label` might mean the term."""
    if term.exact_case:
        return term.label == label
    return label_key(term.label) == label_key(label)


def _same(other: Sense, proposal: Proposal, glossary: Glossary) -> str:
    owner = glossary.owners.get(other.concept.owner)
    theirs = " and ".join(glossary.team_name(team) for team in other.term.teams)
    return (
        f"{theirs} already has “{proposal.label}” in exactly these words. If "
        f"{glossary.team_name(proposal.team)} means the same, nothing needs to be added; "
        f"{owner.name if owner else other.concept.owner} can add it to the teams that say it."
    )


def _owner(team: str, glossary: Glossary) -> Owner:
    """An owner of the team, else of the team it is part of, else the first there is."""
    owners = glossary.owners.values()
    line = () if team == EVERYONE else glossary.ancestry(team)
    near = [owner for member in line for owner in owners if owner.team == member]
    if chosen := next(iter((*near, *owners)), None):
        return chosen
    raise ProposalRefused("Nobody can own a term yet. Ask a maintainer to add an owner.")


def _free_id(proposal: Proposal, glossary: Glossary, *, contested: bool) -> str:
    """An id that no concept has: the label's, with the team's where others have the label too."""
    stem = file_stem(proposal.label)
    if not re.fullmatch(r"[a-z0-9-]+", stem) or len(stem) > LONGEST_ID:
        stem = f"term-{hashlib.sha256(stem.encode()).hexdigest()[:8]}"
    own = f"{stem}-{proposal.team}"
    names = (own if contested else stem, own, *(f"{stem}-{number}" for number in range(2, 100)))
    return next(name for name in names if name not in glossary.concepts and len(name) <= 80)


def _free_path(proposal: Proposal, glossary: Glossary) -> str:
    """A file that no word has. Two words may share a name: `C` and `C!`."""
    taken = {word.path.casefold() for word in glossary.words}
    stem = file_stem(proposal.label)
    paths = (f"concepts/{stem}{f'-{number}' if number > 1 else ''}.yaml" for number in count(1))
    return next(path for path in paths if path.casefold() not in taken)
