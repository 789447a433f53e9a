"""Takes proposals, and carries each from the form to "this is now live", whatever process dies."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from adapters.jobs.job import Job, Jobs
from adapters.jobs.post import POST, new_post
from adapters.posting import SlowDown
from adapters.workshop.backend import Backend, Fate, Opened
from adapters.workshop.case import (
    CLOSED,
    MERGED,
    OPEN,
    REFUSED,
    WAITING,
    has_landed,
    moved,
    new_case,
    place_of,
    resolution_of,
)
from adapters.workshop.kept import ENDED, KeptProposal, Proposed
from adapters.workshop.prepared import Prepared, prepare
from adapters.workshop.resolved import resolve
from bot.cards import Card, Link
from bot.concepts import Glossary
from bot.messages import Person, Place
from bot.wording import proposing
from bot.wording.settling import asked
from bot.workshop.proposal import DEFINITION, Proposal, ProposalRefused
from bot.workshop.resolution import Resolution, Settling, concerned, owners_of
from bot.workshop.settling import senses_of

_log = logging.getLogger(__name__)

PROPOSAL = "proposal"
"""The kind of the job that carries a proposal."""
SLACK = "slack"
TERMINAL = "terminal"
"""Where nobody can be told anything later."""
PATIENT_TRIES = 3
PATIENCE = timedelta(minutes=10)
"""How long a merged proposal may take to arrive in the glossary in use before we say so."""
LONGEST_WAIT = timedelta(hours=1)
GIVEN_UP = timedelta(days=180)
"""After that nobody looks any more what has become of a proposal."""


@dataclass(frozen=True, slots=True)
class Workshop:
    """`Proposals` for a backend. `folder` and `glossary` are what is in use at the moment."""

    backend: Backend
    proposed: Proposed
    jobs: Jobs
    folder: Callable[[], Path]
    glossary: Callable[[], Glossary]
    clock: Callable[[], datetime]
    every: timedelta = timedelta(seconds=60)

    async def submit(
        self, proposal: Proposal, *, person: Person, place: Place, now: datetime
    ) -> str:
        """Check the proposal and take it on, once however often it is sent. See `Proposals`."""
        ready = await asyncio.to_thread(prepare, self.folder(), proposal, today=now.date())
        return await self._take(ready, person, place, now)

    async def decide(
        self, resolution: Resolution, *, person: Person, place: Place, now: datetime
    ) -> str:
        """Check what owners decided and take it on as a proposal. See `Decisions`."""
        ready = await asyncio.to_thread(resolve, self.folder(), resolution, today=now.date())
        return await self._take(ready, person, place, now)

    async def _take(self, ready: Prepared, person: Person, place: Place, now: datetime) -> str:
        """Keep it and have it carried, once however often it comes."""
        case = new_case(ready, person=person, place=_told_at(place, person), now=now)
        before = await self.proposed.find(case.id)
        if before and before.state == CLOSED:
            raise ProposalRefused(
                "Exactly this was proposed before, and closed. Change your words, or talk to "
                f"{ready.owner}.",
                DEFINITION,
            )
        if before and before.state not in ENDED:
            case = before
        else:
            rounds = before.body["round"] + 1 if before else 1
            case = replace(case, body={**case.body, "round": rounds})
            await self.proposed.keep(case)
        await self.jobs.put(_slot(case, "carry"), PROPOSAL, {"proposal": case.id})
        if case.platform == TERMINAL and case.state == WAITING:
            return await self._at_once(case)
        return _said(case, ready.owner)

    async def _at_once(self, case: KeptProposal) -> str:
        """Open it while the person waits: nothing can be said to them later."""
        try:
            opened = await self.backend.open(case)
        except ProposalRefused:
            raise
        except Exception as error:
            _log.warning("proposal %s has to wait: %s", case.id, error)
            return f"The proposal is kept, and goes out when Parley serves next: {error}"
        kept = replace(case, branch=opened.branch, url=opened.url)
        await self.proposed.keep(moved(kept, OPEN, now=self.clock()))
        at, asked = opened.url or opened.where, case.body["asked"]
        return proposing.opened(case.label, at, None, asked).summary

    async def handle(self, job: Job) -> None:
        """Do a job of kind `proposal`: one step further each time, until it has ended."""
        kept = await self.proposed.find(job.payload["proposal"])
        if kept is None or kept.state in ENDED:
            return
        if kept.state == WAITING:
            kept = await self._open_or_say_why(kept, job.attempts)
        kept = await self._look(kept) if kept.state == OPEN else kept
        if kept.state not in ENDED:
            raise SlowDown(self._wait(kept).total_seconds())

    async def look(self) -> None:
        """See at once what has become of all that is open: the glossary or the remote changed."""
        for kept in await self.proposed.open():
            if kept.state == OPEN:
                try:
                    await self._look(kept)
                except Exception as error:
                    _log.warning("proposal %s could not be looked at: %s", kept.id, error)

    async def _open_or_say_why(self, kept: KeptProposal, attempts: int) -> KeptProposal:
        """Open it; where that fails again and again, whoever waits is told, once."""
        try:
            return await self._open(kept)
        except Exception:
            if attempts == PATIENT_TRIES:
                await self._tell(kept, "waits", proposing.waits(kept.label))
            raise

    async def _open(self, kept: KeptProposal) -> KeptProposal:
        try:
            opened = await self.backend.open(kept)
        except ProposalRefused as refused:
            card = proposing.stuck(kept.label, str(refused), kept.body["definition"])
            return await self._move(kept, REFUSED, card)
        asked = kept.body["asked"]
        card = proposing.opened(kept.label, opened.where, opened.url, asked)
        kept = replace(kept, branch=opened.branch, url=opened.url)
        await self._ask_owners(kept, opened)
        return await self._move(kept, OPEN, card)

    async def _ask_owners(self, kept: KeptProposal, opened: Opened) -> None:
        """Show the other owners how one of them wants a dispute to end, where they can be reached.

        Teams lets a bot write only to who wrote to it; there the git host asks them.
        """
        glossary, settling = self.glossary(), resolution_of(kept)
        if kept.platform != SLACK or not isinstance(settling, Settling):
            return
        word = next((one for one in glossary.words if one.word == settling.word), None)
        if word is None or word.contest is None:
            return
        where = Link(opened.where, opened.url) if opened.url else opened.where
        senses, how = senses_of(word, glossary), kept.body["definition"]
        card = asked(word.word, senses, word.contest, glossary, how, settling.by, where)
        for owner in owners_of(concerned(settling, glossary), glossary):
            for id_ in owner.slack:
                if id_ != kept.person:
                    post = new_post(f"{_slot(kept, 'ask')}:{id_}", Place(SLACK, id_), card)
                    await self.jobs.put(post.id, POST, post.payload, channel=post.channel)

    async def _look(self, kept: KeptProposal) -> KeptProposal:
        now = self.clock()
        if now - kept.made_at > GIVEN_UP:
            return await self._move(kept, CLOSED, None)
        fate = await self.backend.fate(kept)
        if fate is Fate.CLOSED:
            return await self._move(kept, CLOSED, proposing.closed(kept.label, kept.url))
        if fate is Fate.OPEN:
            return kept
        if has_landed(kept, self.glossary()):
            return await self._move(kept, MERGED, proposing.live(kept.label))
        since = kept.body.get("merged_at")
        if since and now - datetime.fromisoformat(since) > PATIENCE:
            return await self._move(kept, MERGED, proposing.merged(kept.label))
        if since is None:
            kept = moved(kept, OPEN, now=now, merged_at=now.isoformat())
            await self.proposed.keep(kept)
        return kept

    async def _move(self, kept: KeptProposal, state: str, card: Card | None) -> KeptProposal:
        """Say what is new, then keep it: whoever dies between the two says it no second time."""
        if card:
            await self._tell(kept, state, card)
        kept = moved(kept, state, now=self.clock())
        await self.proposed.keep(kept)
        return kept

    async def _tell(self, kept: KeptProposal, step: str, card: Card) -> None:
        if kept.platform != TERMINAL:
            post = new_post(_slot(kept, step), place_of(kept), card)
            await self.jobs.put(post.id, POST, post.payload, channel=post.channel)

    def _wait(self, kept: KeptProposal) -> timedelta:
        """How long until the next look: the older it is, the longer."""
        if "merged_at" in kept.body:
            return self.every
        return max(self.every, min((self.clock() - kept.made_at) / 20, LONGEST_WAIT))


def _slot(kept: KeptProposal, step: str) -> str:
    return f"proposal:{kept.id}:{kept.body['round']}:{step}"


def _said(kept: KeptProposal, owner: str) -> str:
    if kept.state == OPEN:
        at = f": {kept.url}" if kept.url else ""
        return f"Exactly this is proposed already and waits for {owner}{at}."
    return (
        f"Thank you. The proposal for “{kept.label}” is on its way to {owner}. I say here what "
        "becomes of it."
    )


def _told_at(place: Place, person: Person) -> Place:
    """Where news goes: the thread it was made in; what was made in private is told in private."""
    if place.thread is None and place.platform == "slack" and not place.channel.startswith("D"):
        return Place(place.platform, person.id)
    if place.thread is None and place.platform == "playground" and ":" not in place.channel:
        return Place(place.platform, f"dm:{person.id}")
    return place
