"""A glossary made ready: to read questions about it, and to answer them."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.answering.answers import Desk
from bot.asking.read import Reader
from bot.concepts import Glossary
from bot.matching.lexicon import Lexicon
from bot.ports import Search


@dataclass(frozen=True, slots=True)
class Knowledge:
    """One version of the glossary with everything that was built from it."""

    glossary: Glossary
    lexicon: Lexicon
    reader: Reader
    desk: Desk


def learn(glossary: Glossary, search: Search, is_english: Callable[[str], bool]) -> Knowledge:
    """Make a glossary ready for questions."""
    lexicon = Lexicon(glossary, is_english)
    return Knowledge(glossary, lexicon, Reader(lexicon), Desk(lexicon, search))
