"""The glossary of the settings, for commands that change it."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.concepts import Glossary


def open_glossary() -> "tuple[Path, Glossary]":
    """The folder and what it says. Raises `CannotRunError` if it has errors or is not there."""
    from adapters.folder.sound import sound
    from adapters.settings import read_settings

    folder = read_settings().glossary
    return folder, sound(folder)
