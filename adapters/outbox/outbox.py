"""A folder of patches for the maintainers: for a company without a git host that bots can use."""

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from adapters.outbox.patch import patch
from adapters.workshop.prepared import Prepared, prepare
from bot.workshop.letter import letter, steps, title
from bot.workshop.literal import literal
from bot.workshop.proposal import Proposal, ProposalRefused


@dataclass(frozen=True, slots=True)
class Filed:
    """A proposal that is in the outbox: where its patch is, and a sentence for the person."""

    patch: Path
    said: str


class Outbox:
    """Files proposals in a folder that a maintainer looks into.

    Beside each patch lies a page of the same name that says in plain language what it is about.
    """

    def __init__(self, folder: Path, *, glossary: Path) -> None:
        self._folder = folder
        self._glossary = glossary

    def file(self, proposal: Proposal, *, now: datetime) -> Filed:
        """File the proposal, once however often it is sent.

        Raises `ProposalRefused` with a sentence for the person when it would break a rule.
        """
        return self.keep(prepare(self._glossary, proposal, today=now.date()), now=now)

    def keep(self, ready: Prepared, *, now: datetime) -> Filed:
        """Write a proposal that is checked. Raises `ProposalRefused` if it cannot be."""
        path = f"{from_the_top(self._glossary)}/{ready.path}"
        name = f"{ready.proposal.name}.patch"
        page = (
            f"# {literal(title(ready.draft, ready.was))}\n\n"
            f"{letter(ready.draft, ready.was, path=path, remarks=ready.remarks)}"
            f"\n{steps(ready.draft, f'At the top of the repository: `git apply {name}`')}"
            f"\nProposed on {now.date().isoformat()}.\n"
        )
        self._write(ready.proposal, patch(path, ready.before, ready.after), page)
        owner = ready.draft.owner.name
        said = f"The proposal for “{ready.proposal.label}” is with {owner}, as {name}."
        return Filed(self._folder / name, said)

    def _write(self, proposal: Proposal, change: str, page: str) -> None:
        """Write both files unless the patch is there already; the patch comes last, and whole."""
        file = self._folder / f"{proposal.name}.patch"
        try:
            if file.exists() and file.read_bytes() == change.encode():
                return
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _replace(file.with_suffix(".md"), page)
            _replace(file, change)
        except OSError as error:
            raise ProposalRefused(
                f"The proposal could not be kept ({error.strerror}). Tell whoever looks after "
                "Parley that its outbox cannot be written."
            ) from error


def from_the_top(folder: Path) -> str:
    """The folder's path as git sees it; its bare name if it is in no repository."""
    whole = folder.resolve()
    top = next((parent for parent in whole.parents if (parent / ".git").exists()), whole.parent)
    return whole.relative_to(top).as_posix()


def _replace(file: Path, text: str) -> None:
    scratch = file.with_name(f".{file.name}.{os.getpid()}")
    scratch.write_bytes(text.encode())
    scratch.replace(file)
