"""A proposal under way, as it is kept in the store: what was proposed, and what it is to change."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from adapters.workshop.kept import KeptProposal
from adapters.workshop.prepared import Prepared, prepare
from bot.concepts import Glossary
from bot.messages import Person, Place
from bot.wording.voice import listing
from bot.workshop.letter import reviewers
from bot.workshop.proposal import Proposal, ProposalRefused

WAITING, OPEN, MERGED, CLOSED, REFUSED = "waiting", "open", "merged", "closed", "refused"
"""The states of a proposal; after the last three nothing more happens to it."""


def new_case(ready: Prepared, *, person: Person, place: Place, now: datetime) -> KeptProposal:
    """What is kept of a proposal that was checked."""
    proposal, draft = ready.proposal, ready.draft
    before = draft.corrects
    body: dict[str, Any] = {
        "definition": proposal.definition,
        "gloss": proposal.gloss,
        "team": proposal.team,
        "by": proposal.by,
        "concept": draft.id,
        "corrects": [before.definition, before.gloss] if before else None,
        "path": ready.path,
        "asked": listing([owner.name for owner in reviewers(draft, ready.was)]),
        "round": 1,
    }
    where = (place.platform, place.channel, place.thread or "", person.id)
    return KeptProposal(proposal.name, *where, proposal.label, WAITING, now, now, body=body)


def proposal_of(kept: KeptProposal) -> Proposal:
    """What was proposed."""
    body = kept.body
    return Proposal(kept.label, body["definition"], body["team"], body["gloss"], body["by"])


def place_of(kept: KeptProposal) -> Place:
    """Where it was made, and where news of it goes."""
    return Place(kept.platform, kept.channel, kept.thread or None)


def moved(kept: KeptProposal, state: str, *, now: datetime, **more: Any) -> KeptProposal:
    """The proposal in another state; `more` joins what is kept of it."""
    return replace(kept, state=state, changed_at=now, body={**kept.body, **more})


def again(kept: KeptProposal, folder: Path, texts: dict[str, str] | None = None) -> Prepared:
    """Make it ready anew, on the glossary as it is in `folder` by now.

    Raises `ProposalRefused` when there is no place for it any more.
    """
    ready = prepare(folder, proposal_of(kept), today=kept.made_at.date(), texts=texts)
    corrects = ready.draft.corrects
    if kept.body["corrects"] and (corrects is None or corrects.id != kept.body["concept"]):
        raise ProposalRefused(
            "the meaning that it changes was taken out of the glossary meanwhile. "
            "If the word is still needed, propose it anew."
        )
    return ready


def has_landed(kept: KeptProposal, glossary: Glossary) -> bool:
    """Whether its concept is there, or reads otherwise than before; perhaps in better words."""
    concept = glossary.concepts.get(kept.body["concept"])
    if concept is None:
        return False
    before = kept.body["corrects"]
    return before is None or [concept.definition, concept.gloss] != before


def stands(kept: KeptProposal, glossary: Glossary) -> bool:
    """Whether the glossary says what was proposed, to the letter."""
    return any(
        concept.definition == kept.body["definition"] and kept.body["team"] in concept.teams
        for concept in glossary.concepts.values()
    )
