"""Proposals as branches of any git remote, by plain git: no git host's own interface is needed."""

import asyncio
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from adapters.folder.load import load
from adapters.workshop.backend import Fate, Opened
from adapters.workshop.case import again, branch_of, has_landed, paths_of
from adapters.workshop.git import GitError
from adapters.workshop.kept import KeptProposal
from adapters.workshop.markdown import markdown
from adapters.workshop.prepared import Prepared
from adapters.workshop.repository import NoBranchError, Repository
from bot.workshop.difference import difference
from bot.workshop.proposal import NothingNew


@dataclass(frozen=True, slots=True)
class PlainGit:
    """Pushes each proposal to a branch of its own, and sees by the main branch if it was merged."""

    repository: Repository

    async def open(self, kept: KeptProposal) -> Opened:
        """Push the proposal's branch, once however often it is done. See `Backend`."""
        return await asyncio.to_thread(self._open, kept)

    async def fate(self, kept: KeptProposal) -> Fate:
        """Look at the remote. See `Backend`."""
        return await asyncio.to_thread(self._fate, kept)

    def _open(self, kept: KeptProposal) -> Opened:
        repository, branch = self.repository, branch_of(kept)
        repository.fetch()
        if repository.tip(branch) is None:
            base = _main(repository)
            try:
                commit = commit_of(kept, repository, base)
            except NothingNew:
                return Opened(f"{repository.branch}, where it stands already", branch=branch)
            repository.push(commit, branch)
            repository.fetch()
            if repository.tip(branch) is None:
                raise GitError(f"{branch} did not reach {repository.remote.shown}.")
        return Opened(f"branch {branch}", branch=branch)

    def _fate(self, kept: KeptProposal) -> Fate:
        repository, branch = self.repository, branch_of(kept)
        repository.fetch()
        main, tip = _main(repository), repository.tip(branch)
        if tip is not None:
            merged = all(repository.is_merged(tip, path) for path in paths_of(kept))
            return Fate.MERGED if merged else Fate.OPEN
        with tempfile.TemporaryDirectory(prefix="parley-") as scratch:
            glossary = load(repository.export(main, Path(scratch))).glossary
        if glossary is None:
            return Fate.OPEN
        return Fate.MERGED if has_landed(kept, glossary) else Fate.CLOSED


def commit_of(kept: KeptProposal, repository: Repository, base: str) -> str:
    """The commit that a proposal is on a base: the same on every machine.

    Raises `ProposalRefused` when the glossary there has no place for it.
    """
    with tempfile.TemporaryDirectory(prefix="parley-") as scratch:
        ready = again(kept, repository.export(base, Path(scratch)))
    files = {path: change.after for path, change in ready.files.items()}
    return repository.commit(base, files, message_of(ready, repository), at=kept.made_at)


def message_of(ready: Prepared, repository: Repository) -> str:
    """The commit's message: a line, then what changes for whom."""
    return f"{ready.title}\n\n{ready.page(repository.at)}"


def page_of(ready: Prepared, at: Callable[[str], str]) -> str:
    """What a pull request says: in plain language, then the difference in meaning."""
    return f"{ready.page(at)}\n{markdown(difference(ready.was, ready.now))}"


def _main(repository: Repository) -> str:
    if main := repository.main:
        return main
    raise NoBranchError(f"{repository.remote.shown} has no branch {repository.branch}.")
