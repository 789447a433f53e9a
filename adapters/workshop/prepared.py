"""A proposal made ready: the file that it changes, before and after, checked by the rules."""

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from adapters.folder.load import Loaded, load
from adapters.workshop.drafted import written
from bot.concepts import Glossary, Owner
from bot.rules.problem import Problem, Severity
from bot.wording.voice import listing
from bot.workshop import letter
from bot.workshop.draft import Draft, draft_of, stale_contest
from bot.workshop.proposal import DEFINITION, LABEL, Proposal, ProposalRefused, read_proposal
from bot.workshop.resolution import (
    Resolution,
    concerned,
    label_of,
    name_of,
    owners_of,
    page_of,
    title_of,
)


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of a file; `before` is None for a new one."""

    before: str | None
    after: str


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a proposal or a decision makes of the glossary. Paths of `files` begin in its folder.

    `how` says in a sentence how a dispute ends. `remarks` are new warnings: they stop nothing, and
    maintainers want to know them.
    """

    subject: Draft | Resolution
    files: Mapping[str, Change]
    was: Glossary
    now: Glossary
    remarks: tuple[str, ...]
    how: str = ""

    @property
    def name(self) -> str:
        """What its branch and its files are called."""
        subject = self.subject
        return subject.proposal.name if isinstance(subject, Draft) else name_of(subject)

    @property
    def label(self) -> str:
        """The word that it is about."""
        subject = self.subject
        return subject.proposal.label if isinstance(subject, Draft) else label_of(subject, self.was)

    @property
    def asked(self) -> tuple[Owner, ...]:
        """Who is asked to look at it."""
        if isinstance(self.subject, Draft):
            return letter.reviewers(self.subject, self.was)
        return owners_of(concerned(self.subject, self.was), self.was)

    @property
    def owner(self) -> str:
        """Whom it waits for, by name."""
        if isinstance(self.subject, Draft):
            return self.subject.owner.name
        return listing([one.name for one in self.asked]) or "the maintainers"

    @property
    def title(self) -> str:
        """One line about it."""
        if isinstance(self.subject, Draft):
            return letter.title(self.subject, self.was)
        return title_of(self.subject, self.was)

    def page(self, at: Callable[[str], str]) -> str:
        """What it is about, in plain language; `at` says where a file is for who reads it."""
        if isinstance(self.subject, Draft):
            path = at(self.subject.path)
            return letter.letter(self.subject, self.was, path=path, remarks=self.remarks)
        return page_of(self.subject, self.was, self.how, tuple(map(at, self.files)))

    def steps(self, first: str) -> str:
        """What is left for a maintainer to do, beginning with how to get at it."""
        if isinstance(self.subject, Draft):
            return letter.steps(self.subject, first)
        return (
            f"What is left to do:\n\n1. {first}\n2. `parley lint` says whether all is in order.\n"
        )


def prepare(
    folder: Path, given: Proposal, *, today: date, texts: Mapping[str, str] | None = None
) -> Prepared:
    """Write the proposal into a copy of the folder and check it.

    `texts` are files that are newer elsewhere than in the folder. Raises `ProposalRefused` when the
    proposal would break a rule.
    """
    with tempfile.TemporaryDirectory(prefix="parley-") as scratch:
        copy = Path(scratch) / "glossary"
        shutil.copytree(folder, copy, symlinks=True, ignore=shutil.ignore_patterns(".*"))
        for name, text in (texts or {}).items():
            _write(copy / name, text)
        return _prepared(copy, given, today)


def _prepared(copy: Path, given: Proposal, today: date) -> Prepared:
    loaded = load(copy, today=today)
    was = _sound(loaded)
    draft = draft_of(read_proposal(given, was), was)
    file = copy / draft.path
    before = file.read_bytes().decode("utf-8") if draft.word else None
    after = written(before, draft, was)
    _write(file, after)
    checked = load(copy, today=today)
    if checked.glossary is None or not tells(draft, checked.glossary):
        raise _broken(checked, draft)
    new = Counter(map(_remark, checked.problems)) - Counter(map(_remark, loaded.problems))
    files = {draft.path: Change(before, after)}
    return Prepared(draft, files, was, checked.glossary, (*stale_contest(draft, was), *new))


def tells(draft: Draft, glossary: Glossary) -> bool:
    """Whether what can be read in the glossary is what was proposed, to the letter."""
    concept, proposal = glossary.concepts.get(draft.id), draft.proposal
    if concept is None or concept.definition != proposal.definition:
        return False
    if draft.corrects:
        return concept.gloss == (proposal.gloss or draft.corrects.gloss)
    return (concept.title.label, concept.gloss) == (proposal.label, proposal.gloss)


def _sound(loaded: Loaded) -> Glossary:
    if loaded.glossary is None:
        raise ProposalRefused(
            "The glossary is being mended at the moment and takes no proposals. Try again later; "
            "maintainers see with `parley lint` what is wrong."
        )
    return loaded.glossary


def _broken(checked: Loaded, draft: Draft) -> ProposalRefused:
    errors = (one for one in checked.problems if one.severity is Severity.ERROR)
    if problem := next(errors, None):
        return ProposalRefused(_remark(problem), LABEL if draft.word is None else DEFINITION)
    return ProposalRefused(
        "This cannot be written into the glossary as it is. Use plain words and try again.",
        DEFINITION,
    )


def _remark(problem: Problem) -> str:
    return f"{problem.what} {problem.remedy}"


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode())
