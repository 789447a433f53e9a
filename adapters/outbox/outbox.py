"""Turns a proposal into a patch that is checked and ready to apply, and puts it into a folder."""

import asyncio
import os
import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from adapters.folder.load import Loaded, load
from adapters.outbox.draft import Draft, draft_of
from adapters.outbox.edit import edited
from adapters.outbox.letter import letter
from adapters.outbox.patch import patch
from adapters.outbox.proposal import Proposal, read_proposal
from bot.concepts import Glossary
from bot.ports import ProposalRefused
from bot.rules.problem import Problem, Severity


@dataclass(frozen=True, slots=True)
class Filed:
    """A proposal that is in the outbox: where its patch is, and a sentence for the person."""

    patch: Path
    said: str


class Outbox:
    """`Proposals` for a folder that a maintainer looks into.

    Beside each patch lies a page of the same name that says in plain language what it is about.
    """

    def __init__(self, folder: Path, *, glossary: Path) -> None:
        self._folder = folder
        self._glossary = glossary

    async def submit(
        self,
        *,
        label: str,
        definition: str,
        team: str | None,
        now: datetime,
        gloss: str | None = None,
    ) -> str:
        """File the proposal, once however often it is sent, and say in a sentence where it went.

        Raises `ProposalRefused` with a sentence for the person when it would break a rule.
        """
        filed = await asyncio.to_thread(
            self.file, label=label, definition=definition, team=team, now=now, gloss=gloss
        )
        return filed.said

    def file(
        self,
        *,
        label: str,
        definition: str,
        team: str | None,
        now: datetime,
        gloss: str | None = None,
    ) -> Filed:
        """Do what `submit` does, without an event loop, and say where the patch is."""
        loaded = load(self._glossary, today=now.date())
        glossary = _sound(loaded)
        proposal = read_proposal(label, definition, team, gloss, glossary)
        draft = draft_of(proposal, glossary)
        before = _text(self._glossary / draft.path) if draft.word else None
        after = edited(before, draft, glossary)
        remarks = self._check(draft, after, loaded, now)
        path = f"{_from_the_top(self._glossary)}/{draft.path}"
        name = f"{proposal.name}.patch"
        page = letter(draft, glossary, path=path, patch=name, remarks=remarks, now=now)
        self._keep(proposal, patch(path, before, after), page)
        said = f"The proposal for “{proposal.label}” is with {draft.owner.name}, as {name}."
        return Filed(self._folder / name, said)

    def _check(self, draft: Draft, after: str, before: Loaded, now: datetime) -> tuple[str, ...]:
        """Read the patched glossary as the bot would; the new warnings are for the maintainers."""
        with tempfile.TemporaryDirectory(prefix="parley-") as scratch:
            copy = Path(scratch) / "glossary"
            shutil.copytree(
                self._glossary, copy, symlinks=True, ignore=shutil.ignore_patterns(".*")
            )
            file = copy / draft.path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(after.encode())
            checked = load(copy, today=now.date())
        if checked.glossary is None or not _tells(draft, checked.glossary):
            raise ProposalRefused(_why(checked))
        new = Counter(map(_remark, checked.problems)) - Counter(map(_remark, before.problems))
        return tuple(new)

    def _keep(self, proposal: Proposal, change: str, page: str) -> None:
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


def _sound(loaded: Loaded) -> Glossary:
    if loaded.glossary is None:
        raise ProposalRefused(
            "The glossary is being mended at the moment and takes no proposals. Try again later; "
            "maintainers see with `parley lint` what is wrong."
        )
    return loaded.glossary


def _tells(draft: Draft, glossary: Glossary) -> bool:
    """Whether what can be read is what was proposed, to the letter."""
    concept = glossary.concepts.get(draft.id)
    proposal = draft.proposal
    read = concept and (concept.title.label, concept.definition, concept.gloss)
    return read == (proposal.label, proposal.definition, proposal.gloss)


def _why(checked: Loaded) -> str:
    errors = (one for one in checked.problems if one.severity is Severity.ERROR)
    if problem := next(errors, None):
        return f"{problem.what} {problem.remedy}"
    return "This cannot be written into the glossary as it is. Use plain words and try again."


def _remark(problem: Problem) -> str:
    return f"{problem.what} {problem.remedy}"


def _text(file: Path) -> str:
    return file.read_bytes().decode("utf-8")


def _from_the_top(folder: Path) -> str:
    """The folder's path as git sees it; its bare name if it is in no repository."""
    whole = folder.resolve()
    top = next((parent for parent in whole.parents if (parent / ".git").exists()), whole.parent)
    return whole.relative_to(top).as_posix()


def _replace(file: Path, text: str) -> None:
    scratch = file.with_name(f".{file.name}.{os.getpid()}")
    scratch.write_bytes(text.encode())
    scratch.replace(file)
