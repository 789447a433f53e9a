"""A decision made ready: the files that it changes, before and after, checked by the rules."""

import shutil
import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from adapters.folder.load import load
from adapters.workshop.checked import EditRefused, check_edits, read_texts
from adapters.workshop.edits import settled, signed
from adapters.workshop.prepared import Change, Prepared
from bot.concepts import Glossary
from bot.workshop.proposal import NothingNew, ProposalRefused
from bot.workshop.resolution import Resolution, Settling, is_done, signed_concept
from bot.workshop.settling import Close, SettlingRefused, Step, settle
from bot.workshop.signatures import SigningRefused, sign


def resolve(
    folder: Path, given: Resolution, *, today: date, texts: Mapping[str, str] | None = None
) -> Prepared:
    """Write the decision into a copy of the folder and check it.

    `texts` are files that are newer elsewhere than in the folder. Raises `ProposalRefused` when the
    decision would break a rule, or there is nothing to decide any more.
    """
    with tempfile.TemporaryDirectory(prefix="parley-") as scratch:
        copy = Path(scratch) / "glossary"
        shutil.copytree(folder, copy, symlinks=True, ignore=shutil.ignore_patterns(".*"))
        for name, text in (texts or {}).items():
            (copy / name).write_bytes(text.encode())
        return _resolved(copy, given, today)


def _resolved(copy: Path, given: Resolution, today: date) -> Prepared:
    was = load(copy, today=today).glossary
    if was is None:
        raise ProposalRefused("The glossary is being mended at the moment. Try again later.")
    if is_done(given, was):
        raise NothingNew("The glossary says so already.")
    try:
        after, how = _written(copy, given, was, today)
        checked = check_edits(copy, after, today=today)
    except (SettlingRefused, SigningRefused, EditRefused) as refused:
        raise ProposalRefused(str(refused)) from refused
    before = read_texts(copy, set(after))
    files = {path: Change(before[path], text) for path, text in after.items()}
    return Prepared(given, files, was, checked.glossary, checked.remarks, how)


def _written(
    copy: Path, given: Resolution, was: Glossary, today: date
) -> tuple[dict[str, str], str]:
    """The files as they will be, and how a dispute ends, in a sentence."""
    if isinstance(given, Settling):
        steps = settle(given.word, given.ending, was, today=today, how=given.how)
        texts = read_texts(copy, {step.path for step in steps})
        return settled(texts, steps), _how(steps)
    concept = signed_concept(given, was)
    if concept is None:
        raise ProposalRefused(
            "The wording that was to be signed has changed, so nothing is signed."
        )
    agreed = sign(concept, given.team, was, given.day)
    text = read_texts(copy, {concept.path})[concept.path]
    return {concept.path: signed(text, concept.id, agreed)}, ""


def _how(steps: tuple[Step, ...]) -> str:
    return next((step.settlement.how for step in steps if isinstance(step, Close)), "")
