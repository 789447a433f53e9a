"""Open proposals for people who decide about them here: what each would change, and Merge."""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from adapters.folder.load import load
from adapters.workshop.case import OPEN, branch_of, proposal_of
from adapters.workshop.git import GitError
from adapters.workshop.home import PATH, ConflictError, Home
from adapters.workshop.kept import KeptProposal, Proposed
from adapters.workshop.plain_git import PlainGit, commit_of
from adapters.workshop.repository import export
from bot.cards import Card
from bot.concepts import Glossary
from bot.wording import proposing
from bot.workshop.difference import difference
from bot.workshop.proposal import ProposalRefused


@dataclass(frozen=True, slots=True)
class Reviewing:
    """The proposals of a repository of our own. `decided` is called after each decision."""

    home: Home
    backend: PlainGit
    proposed: Proposed
    clock: Callable[[], datetime]
    decided: Callable[[], Awaitable[None]]

    async def count(self) -> int:
        """How many proposals wait for a decision."""
        return len(await self._open())

    async def cards(self) -> tuple[tuple[str, Card], ...]:
        """Every proposal that waits, the oldest first: its id, and what it would change."""
        return tuple(
            [(one.id, await asyncio.to_thread(self._card, one)) for one in await self._open()]
        )

    async def decide(self, key: str, *, merge: bool) -> tuple[bool, str]:
        """Merge a proposal, or turn it down; say whether it was done, and what to tell."""
        kept = next((one for one in await self._open() if one.id == key), None)
        if kept is None:
            return False, "That proposal is not open any more."
        try:
            if merge:
                await self._merge(kept)
            else:
                await asyncio.to_thread(self.home.drop, branch_of(kept))
        except ProposalRefused as refused:
            return False, f"It cannot be merged, and nothing of it is lost: {refused}"
        except GitError as error:
            return False, f"It cannot be merged just now: {error}"
        await self.decided()
        return True, proposing.decided(kept.label, merge=merge)

    async def _open(self) -> tuple[KeptProposal, ...]:
        kept = await self.proposed.open()
        return tuple(one for one in kept if one.state == OPEN and one.branch)

    async def _merge(self, kept: KeptProposal) -> None:
        """Merge it; where the same lines changed meanwhile, it is written anew on what is there."""
        branch, now = branch_of(kept), self.clock()
        try:
            await asyncio.to_thread(self.home.merge, branch, at=now)
        except ConflictError:
            await asyncio.to_thread(self._rewrite, kept)
            await asyncio.to_thread(self.home.merge, branch, at=now)

    def _rewrite(self, kept: KeptProposal) -> None:
        """Put the proposal on the main branch of today, in place of what it was made on."""
        repository, branch = self.backend.repository, branch_of(kept)
        repository.fetch()
        main, tip = repository.main, repository.tip(branch)
        if main and tip:
            repository.push(commit_of(kept, repository, main), branch, instead_of=tip)

    def _card(self, kept: KeptProposal) -> Card:
        git, branch = self.home.git, f"refs/heads/{kept.branch}"
        base = git.tries("merge-base", "refs/heads/main", branch)[1].strip()
        before, after = (self._glossary(commit) if commit else None for commit in (base, branch))
        changes = difference(before, after) if before and after else None
        return proposing.review(proposal_of(kept), changes)

    def _glossary(self, commit: str) -> Glossary | None:
        """The glossary at a commit, None if it cannot be had."""
        with tempfile.TemporaryDirectory(prefix="parley-") as scratch:
            try:
                export(self.home.git, commit, Path(scratch))
            except GitError:
                return None
            return load(Path(scratch) / PATH).glossary
