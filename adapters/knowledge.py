"""A glossary made ready for questions, with what only files, git and a list of words can tell."""

from pathlib import Path

from adapters.english import commonness
from adapters.folder.sound import sound
from adapters.history import GitHistory
from adapters.search import DefinitionSearch
from bot.concepts import Glossary
from bot.knowledge import Knowledge, learn


def knowledge_of(folder: Path) -> Knowledge:
    """The glossary in `folder`, ready for questions. Raises `CannotRunError` if it has errors."""
    return _learned(sound(folder), folder)


def learned(glossary: Glossary, history: Path) -> Knowledge:
    """Make a glossary ready for many questions, with everything that takes time done."""
    known = _learned(glossary, history)
    list(known.lexicon.mentions("warm"))
    return known


def _learned(glossary: Glossary, history: Path) -> Knowledge:
    return learn(glossary, DefinitionSearch(glossary), commonness, GitHistory(history))
