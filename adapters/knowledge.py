"""A glossary made ready for questions, with what only files, git and a list of words can tell."""

from pathlib import Path

from adapters.english import commonness
from adapters.folder.sound import sound
from adapters.history import GitHistory
from adapters.search import DefinitionSearch
from bot.concepts import Glossary
from bot.knowledge import Knowledge, learn
from bot.messages import Addressed

_FIRST = ("what does it mean here?", "how do we count it?", "translate to us: it")
"""Questions that begin as most do."""
_UNHEARD_OF = "qqzz xxyy"


def knowledge_of(folder: Path) -> Knowledge:
    """The glossary in `folder`, ready for questions. Raises `CannotRunError` if it has errors."""
    return _learned(sound(folder), folder)


def learned(glossary: Glossary, history: Path) -> Knowledge:
    """Make a glossary ready for many questions, with everything that takes time done.

    What is only made when it is first needed would otherwise be made while somebody waits.
    """
    known = _learned(glossary, history)
    for first in _FIRST:
        known.reader.read(first, Addressed.MENTION)
    known.lexicon.look_up(_UNHEARD_OF)
    some = " ".join(concept.title.label for concept in list(glossary.concepts.values())[:5])
    for team in list(glossary.teams)[:1]:
        known.desk.translate(some, to=team)
    return known


def _learned(glossary: Glossary, history: Path) -> Knowledge:
    return learn(glossary, DefinitionSearch(glossary), commonness, GitHistory(history))
