"""How a message speaks, whatever it is about: in figures, or of people and the writer's own.

Work is told in figures ("the 40k", "14 this week"), a home in persons ("she wore it to my party").
"""

import re
from collections.abc import Iterator

from bot.matching.text import Atom

_SUM = re.compile(r"[€$£]|\b\d[\d.,]* ?(?:[kKM]|[kKMGT]B|[gmt]b|ms|eur|EUR|usd|USD|GBP)\b")
_MINE = frozenset("my me".split())
_PEOPLE = frozenset("he she her his him".split())
_MOST_NUMBERS = 2


def tone(text: str, words: tuple[Atom, ...]) -> Iterator[tuple[str, float]]:
    """The signs that hold for the whole message, each with its strength."""
    said = {word.word for word in words}
    yield "percent", float("%" in text)
    yield "numbers", float(min(_MOST_NUMBERS, sum(word[0].isdigit() for word in said)))
    yield "sums", float(_SUM.search(text) is not None)
    yield "mine", float(not said.isdisjoint(_MINE))
    yield "people", float(not said.isdisjoint(_PEOPLE))
