"""A word of the glossary by one of its spellings."""

from bot.concepts import Glossary, Word
from bot.matching.keys import label_key


def word_named(label: str, glossary: Glossary) -> Word | None:
    """The word whose file is for that label; None if there is none."""
    key = label_key(label)
    return next((word for word in glossary.words if label_key(word.word) == key), None)
