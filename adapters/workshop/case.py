"""A proposal under way, as it is kept in the store: what was proposed, and what it is to change."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from adapters.workshop.kept import KeptProposal
from adapters.workshop.prepared import Prepared, prepare
from adapters.workshop.resolved import resolve
from bot.concepts import EVERYONE, Glossary
from bot.messages import Person, Place
from bot.wording.voice import listing
from bot.workshop.draft import Draft
from bot.workshop.proposal import Proposal, ProposalRefused
from bot.workshop.proposal import branch_of as branch
from bot.workshop.resolution import Resolution, from_json, is_done, to_json

WAITING, OPEN, MERGED, CLOSED, REFUSED = "waiting", "open", "merged", "closed", "refused"
"""The states of a proposal; after the last three nothing more happens to it."""


def new_case(ready: Prepared, *, person: Person, place: Place, now: datetime) -> KeptProposal:
    """What is kept of a proposal that was checked."""
    subject = ready.subject
    about = _proposed(subject) if isinstance(subject, Draft) else _decided(subject, ready)
    body: dict[str, Any] = {
        **about,
        "paths": list(ready.files),
        "asked": listing([owner.name for owner in ready.asked]),
        "round": 1,
    }
    where = (place.platform, place.channel, place.thread or "", person.id)
    return KeptProposal(ready.name, *where, ready.label, WAITING, now, now, body=body)


def _proposed(draft: Draft) -> dict[str, Any]:
    proposal, before = draft.proposal, draft.corrects
    return {
        "definition": proposal.definition,
        "gloss": proposal.gloss,
        "team": proposal.team,
        "by": proposal.by,
        "concept": draft.id,
        "corrects": [before.definition, before.gloss] if before else None,
    }


def _decided(resolution: Resolution, ready: Prepared) -> dict[str, Any]:
    told = ready.how or ready.title
    return {"definition": told, "gloss": None, "team": EVERYONE, **to_json(resolution)}


def proposal_of(kept: KeptProposal) -> Proposal:
    """What was proposed."""
    body = kept.body
    return Proposal(kept.label, body["definition"], body["team"], body["gloss"], body["by"])


def resolution_of(kept: KeptProposal) -> Resolution | None:
    """What owners decided; None if it is a proposal of words."""
    return from_json(kept.body) if "does" in kept.body else None


def branch_of(kept: KeptProposal) -> str:
    """The branch that it becomes."""
    return branch(kept.id)


def paths_of(kept: KeptProposal) -> tuple[str, ...]:
    """The files of the glossary that it changes."""
    body = kept.body
    return tuple(body["paths"]) if "paths" in body else (body["path"],)


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
    today, resolution = kept.made_at.date(), resolution_of(kept)
    if resolution:
        return resolve(folder, resolution, today=today, texts=texts)
    ready = prepare(folder, proposal_of(kept), today=today, texts=texts)
    corrects = ready.subject.corrects if isinstance(ready.subject, Draft) else None
    if kept.body["corrects"] and (corrects is None or corrects.id != kept.body["concept"]):
        raise ProposalRefused(
            "the meaning that it changes was taken out of the glossary meanwhile. "
            "If the word is still needed, propose it anew."
        )
    return ready


def has_landed(kept: KeptProposal, glossary: Glossary) -> bool:
    """Whether its concept is there, or reads otherwise than before; perhaps in better words.

    What owners decided has landed once the glossary says so.
    """
    if resolution := resolution_of(kept):
        return is_done(resolution, glossary)
    concept = glossary.concepts.get(kept.body["concept"])
    if concept is None:
        return False
    before = kept.body["corrects"]
    return before is None or [concept.definition, concept.gloss] != before


def stands(kept: KeptProposal, glossary: Glossary) -> bool:
    """Whether the glossary says what was proposed, to the letter."""
    if resolution := resolution_of(kept):
        return is_done(resolution, glossary)
    return any(
        concept.definition == kept.body["definition"] and kept.body["team"] in concept.teams
        for concept in glossary.concepts.values()
    )
