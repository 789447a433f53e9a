"""The one place that knows which concrete parts make a running Parley."""

from pathlib import Path

from adapters.cli.failure import CannotRunError
from bot.knowledge import Knowledge, learn
from bot.rules.problem import Severity


def knowledge_of(folder: Path) -> Knowledge:
    """The glossary in `folder`, ready for questions. Raises `CannotRunError` if it has errors."""
    from adapters.english import is_english
    from adapters.folder.load import load
    from adapters.search import DefinitionSearch

    loaded = load(folder)
    if loaded.glossary is None:
        errors = [one for one in loaded.problems if one.severity is Severity.ERROR]
        shown = "\n".join(str(problem) for problem in errors[:10])
        raise CannotRunError(f"The glossary cannot be read. Mend this first:\n{shown}")
    return learn(loaded.glossary, DefinitionSearch(loaded.glossary), is_english)
