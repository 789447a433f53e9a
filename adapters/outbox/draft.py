"""The draft of a concept that a proposal becomes: its id, its owner, and whom it contradicts."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from adapters.outbox.proposal import Proposal, file_stem
from bot.concepts import EVERYONE, Concept, Glossary, Owner, Sense, Term, Word
from bot.matching.keys import label_key
from bot.ports import ProposalRefused

LONGEST_ID = 70


@dataclass(frozen=True, slots=True)
class Draft:
    """A proposal and its place in the glossary.

    `others` already have the label; `word` is the file of the label if there is one.
    """

    proposal: Proposal
    id: str
    owner: Owner
    others: tuple[Sense, ...]
    word: Word | None
    path: str


def draft_of(proposal: Proposal, glossary: Glossary) -> Draft:
    """Find the proposal's place. Raises `ProposalRefused` when its team already has the label."""
    key = label_key(proposal.label)
    senses = [sense for sense in _senses(glossary) if _names(sense.term, proposal.label)]
    for sense in senses:
        if proposal.team in sense.term.teams:
            raise ProposalRefused(_taken(proposal, sense.concept, glossary))
    others = tuple({sense.concept.id: sense for sense in reversed(senses)}.values())[::-1]
    word = next((word for word in glossary.words if label_key(word.word) == key), None)
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


def _names(term: Term, label: str) -> bool:
    """Whether somebody who writes `label` might mean the term."""
    if term.exact_case:
        return term.label == label
    return label_key(term.label) == label_key(label)


def _taken(proposal: Proposal, concept: Concept, glossary: Glossary) -> str:
    owner = glossary.owners.get(concept.owner)
    return (
        f"{glossary.team_name(proposal.team)} already has “{proposal.label}”: {concept.definition} "
        f"If that should be put otherwise, talk to {owner.name if owner else concept.owner}."
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
