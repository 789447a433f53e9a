"""Open proposals for people who decide about them here: what each would change, and Merge."""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from adapters.folder.load import load
from adapters.store.proposed import KeptProposal, Proposed
from adapters.workshop.case import OPEN, proposal_of
from adapters.workshop.git import GitError
from adapters.workshop.home import PATH, ConflictError, Home
from adapters.workshop.plain_git import PlainGit, commit_of
from adapters.workshop.repository import export
from bot.concepts import Glossary
from bot.workshop.change import Difference
from bot.workshop.difference import difference
from bot.workshop.proposal import ProposalRefused


class CannotMergeError(Exception):
    """A proposal that cannot be merged just now; the message says why, and nothing is lost."""


@dataclass(frozen=True, slots=True)
class Review:
    """An open proposal, and what it would change in meaning."""

    id: str
    label: str
    definition: str
    team: str
    made_at: datetime
    difference: Difference | None


@dataclass(frozen=True, slots=True)
class Reviewing:
    """The proposals of a repository of our own. `merged` is called after each merge."""

    home: Home
    backend: PlainGit
    proposed: Proposed
    clock: Callable[[], datetime]
    merged: Callable[[], Awaitable[None]]

    async def open(self) -> tuple[Review, ...]:
        """Everything that waits for a decision, the oldest first."""
        kept = [one for one in await self.proposed.open() if one.state == OPEN and one.branch]
        return tuple([await asyncio.to_thread(self._review, one) for one in kept])

    async def merge(self, key: str) -> str:
        """Merge a proposal, and return its label. Raises `CannotMergeError`."""
        kept = await self._found(key)
        try:
            await self._merge(kept)
        except ProposalRefused as refused:
            raise CannotMergeError(f"It has no place any more: {refused}") from refused
        except GitError as error:
            raise CannotMergeError(str(error)) from error
        await self.merged()
        return kept.label

    async def decline(self, key: str) -> str:
        """Take a proposal away unmerged, and return its label. Raises `CannotMergeError`."""
        kept = await self._found(key)
        await asyncio.to_thread(self.home.drop, proposal_of(kept).branch)
        await self.merged()
        return kept.label

    async def _merge(self, kept: KeptProposal) -> None:
        """Merge it; where the same lines changed meanwhile, it is written anew on what is there."""
        branch, now = proposal_of(kept).branch, self.clock()
        try:
            await asyncio.to_thread(self.home.merge, branch, at=now)
        except ConflictError:
            await asyncio.to_thread(self._rewrite, kept)
            await asyncio.to_thread(self.home.merge, branch, at=now)

    def _rewrite(self, kept: KeptProposal) -> None:
        """Put the proposal on the main branch of today, in place of what it was made on."""
        repository, branch = self.backend.repository, proposal_of(kept).branch
        repository.fetch()
        main, tip = repository.main, repository.tip(branch)
        if main and tip:
            repository.push(commit_of(kept, repository, main), branch, instead_of=tip)

    async def _found(self, key: str) -> KeptProposal:
        kept = await self.proposed.find(key)
        if kept is None or kept.state != OPEN:
            raise CannotMergeError("That proposal is not open any more. Reload the page.")
        return kept

    def _review(self, kept: KeptProposal) -> Review:
        body = kept.body
        about = (kept.id, kept.label, body["definition"], body["team"], kept.made_at)
        git = self.home.git
        base = git.tries("merge-base", "refs/heads/main", f"refs/heads/{kept.branch}")[1].strip()
        before = self._glossary(base) if base else None
        after = self._glossary(f"refs/heads/{kept.branch}")
        return Review(*about, difference(before, after) if before and after else None)

    def _glossary(self, commit: str) -> Glossary | None:
        """The glossary at a commit, None if it cannot be had."""
        with tempfile.TemporaryDirectory(prefix="parley-") as scratch:
            try:
                export(self.home.git, commit, Path(scratch))
            except GitError:
                return None
            return load(Path(scratch) / PATH).glossary
