"""A glossary made ready: to read questions about it, and to answer them."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.answering.answers import Desk
from bot.answering.lists import Lists
from bot.asking.read import Reader
from bot.concepts import Glossary
from bot.matching.lexicon import Lexicon
from bot.ports import History, Search
from bot.translating.translate import Translator

_GOOD_ENGLISH = 2.5
"""On Zipf's scale: a rarer word may well be a typing slip."""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """One version of the glossary with everything that was built from it."""

    glossary: Glossary
    lexicon: Lexicon
    reader: Reader
    desk: Desk


def learn(
    glossary: Glossary,
    search: Search,
    commonness: Callable[[str], float],
    history: History | None = None,
) -> Knowledge:
    """Make a glossary ready for questions.

    `commonness` gives a word's place on Zipf's scale (log10 of its uses in a billion words), or 0.
    """
    lexicon = Lexicon(glossary, lambda word: commonness(word) >= _GOOD_ENGLISH)
    lists = Lists(lexicon, search, history)
    desk = Desk(lexicon, search, Translator(lexicon, commonness), lists)
    return Knowledge(glossary, lexicon, Reader(lexicon), desk)
