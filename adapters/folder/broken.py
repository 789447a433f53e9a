"""A glossary that nobody can go on with, and what is to be mended in it."""

from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

from adapters.failure import CannotRunError
from adapters.folder.page import Page
from bot.rules.problem import Problem, Severity

T = TypeVar("T")
MOST_SHOWN = 10


class BrokenGlossaryError(CannotRunError):
    """A glossary that nobody can start with; the message lists what is to be mended."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        errors = [str(one) for one in problems if one.severity is Severity.ERROR]
        shown = "\n".join(errors[:MOST_SHOWN])
        super().__init__(f"The glossary cannot be read. Mend this first:\n{shown}")


def usable(page: Page[T], folder: Path) -> T:
    """What a page of `folder` means. Raises `BrokenGlossaryError` if it has faults."""
    if page.meaning is None:
        path = (folder / page.name).as_posix()
        raise BrokenGlossaryError(
            Problem(path, one.line, one.column, one.what, one.remedy, one.rule)
            for one in page.faults
        )
    return page.meaning
