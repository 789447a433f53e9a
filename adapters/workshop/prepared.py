"""A proposal made ready: the file that it changes, before and after, checked by the rules."""

import shutil
import tempfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from adapters.folder.load import Loaded, load
from adapters.workshop.drafted import written
from bot.concepts import Glossary
from bot.rules.problem import Problem, Severity
from bot.workshop.draft import Draft, draft_of
from bot.workshop.proposal import DEFINITION, LABEL, Proposal, ProposalRefused, read_proposal


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a proposal makes of the glossary. `path` is its file's, seen from the folder.

    `remarks` are new warnings: they stop nothing, and maintainers want to know them.
    """

    draft: Draft
    path: str
    before: str | None
    after: str
    was: Glossary
    now: Glossary
    remarks: tuple[str, ...]

    @property
    def proposal(self) -> Proposal:
        """The proposal, as it can be written down."""
        return self.draft.proposal


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
    return Prepared(draft, draft.path, before, after, was, checked.glossary, tuple(new))


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
