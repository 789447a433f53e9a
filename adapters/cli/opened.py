"""The glossary of the settings, for commands that change it."""

from pathlib import Path
from typing import TYPE_CHECKING

from adapters.cli.failure import CannotRunError

if TYPE_CHECKING:
    from bot.concepts import Glossary


def open_glossary() -> "tuple[Path, Glossary]":
    """The folder and what it says. Raises `CannotRunError` if it has errors or is not there."""
    from adapters.folder.load import load
    from adapters.settings import read_settings
    from bot.rules.problem import Severity

    folder = read_settings().glossary
    loaded = load(folder)
    if loaded.glossary is None:
        errors = [str(one) for one in loaded.problems if one.severity is Severity.ERROR]
        shown = "\n".join(errors[:10])
        raise CannotRunError(f"The glossary cannot be read. Mend this first:\n{shown}")
    return folder, loaded.glossary
