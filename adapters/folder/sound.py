"""The glossary of a folder for whoever cannot go on without one."""

from pathlib import Path

from adapters.failure import CannotRunError
from adapters.folder.load import load
from bot.concepts import Glossary
from bot.rules.problem import Severity

MOST_SHOWN = 10


def sound(folder: Path) -> Glossary:
    """What the folder says. Raises `CannotRunError`, with what to mend, if it has errors."""
    loaded = load(folder)
    if loaded.glossary is None:
        errors = [str(one) for one in loaded.problems if one.severity is Severity.ERROR]
        shown = "\n".join(errors[:MOST_SHOWN])
        raise CannotRunError(f"The glossary cannot be read. Mend this first:\n{shown}")
    return loaded.glossary
