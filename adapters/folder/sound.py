"""The glossary of a folder for whoever cannot go on without one."""

from pathlib import Path

from adapters.folder.broken import BrokenGlossaryError
from adapters.folder.load import load
from bot.concepts import Glossary


def sound(folder: Path) -> Glossary:
    """What the folder says. Raises `BrokenGlossaryError` if it has errors."""
    loaded = load(folder)
    if loaded.glossary is None:
        raise BrokenGlossaryError(loaded.problems)
    return loaded.glossary
