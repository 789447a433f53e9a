"""A folder of patches for the maintainers: for a company without a git host that bots can use."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from adapters.whole import write_whole
from adapters.workshop.patch import patch
from adapters.workshop.prepared import Prepared, prepare
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
        top = from_the_top(self._glossary)
        name = f"{ready.name}.patch"
        page = (
            f"# {literal(ready.title)}\n\n"
            f"{ready.page(lambda path: f'{top}/{path}')}"
            f"\n{ready.steps(f'At the top of the repository: `git apply {name}`')}"
            f"\nProposed on {now.date().isoformat()}.\n"
        )
        changes = (
            patch(f"{top}/{path}", one.before, one.after) for path, one in ready.files.items()
        )
        self._write(ready.name, "".join(changes), page)
        said = f"The proposal for “{ready.label}” is with {ready.owner}, as {name}."
        return Filed(self._folder / name, said)

    def _write(self, name: str, change: str, page: str) -> None:
        """Write both files unless the patch is there already; the patch comes last, and whole."""
        file = self._folder / f"{name}.patch"
        try:
            if file.exists() and file.read_bytes() == change.encode():
                return
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(file.with_suffix(".md"), page)
            write_whole(file, change)
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
