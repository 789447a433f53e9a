"""What words are good English, and how common: the word list of the library wordfreq."""

import gzip
import re
from array import array
from bisect import bisect_left
from functools import cache, lru_cache
from importlib.util import find_spec
from itertools import accumulate
from math import log10
from pathlib import Path

_LIST = Path("data", "small_en.msgpack.gz")
_REMEMBERED = 1_024
_DIGITS = re.compile(r"\d{2,}")
"""In the list each of these stands for all numbers of as many digits, written with noughts."""
_YEARS, _ONE_YEAR, _NO_YEAR = range(1950, 2040), 0.01, 0.1
"""Nine in ten numbers of four digits are years of our time, each about one in a hundred."""


def commonness(word: str) -> float:
    """How common a lower-case word is in general English, on Zipf's scale; 0 if unknown.

    The list is read when first asked for. Words and numbers are looked up in it right away, for
    wordfreq itself, which also reads other scripts, takes a second helping of memory.
    """
    if not (word.isascii() and word.isalnum() and word.lower() == word):
        return _worked_out(word)
    if word.isalpha():
        return _listed().find(word)
    common = _listed().find(_DIGITS.sub(lambda number: "0" * len(number[0]), word))
    shares = (_share(number) for number in _DIGITS.findall(word))
    return round(max(0.0, common + sum(map(log10, shares))), 2)


class _Words:
    """Thirty thousand words and how common each is, in a fifth of the room that a dict takes."""

    def __init__(self, places: list[list[str]]) -> None:
        """`places` are the words from the commonest on, a hundredth of Zipf's scale apart."""
        common = {word: place for place, words in enumerate(places) for word in words}
        ordered = sorted(common)
        self._words = "\n".join(ordered)
        self._starts = array("I", accumulate((len(word) + 1 for word in ordered), initial=0))
        self._places = array("H", map(common.__getitem__, ordered))
        self.find = lru_cache(_REMEMBERED)(self._find)

    def _find(self, word: str) -> float:
        at = bisect_left(range(len(self._places)), word, key=self._word)
        if at == len(self._places) or self._word(at) != word:
            return 0.0
        return round(9 - self._places[at] / 100, 2)

    def _word(self, at: int) -> str:
        return self._words[self._starts[at] : self._starts[at + 1] - 1]


@cache
def _listed() -> _Words:
    import msgpack  # type: ignore[import-untyped]

    found = find_spec("wordfreq")
    [folder] = (found and found.submodule_search_locations) or [""]
    with gzip.open(Path(folder) / _LIST) as file:
        _, *places = msgpack.load(file, raw=False)
    return _Words(places)


def _share(number: str) -> float:
    """How many of the numbers of as many digits are this one: by its first digit, as Benford found.

    Few begin with a nought.
    """
    is_year, first = len(number) == 4, int(number[0])
    if is_year and int(number) in _YEARS:
        return _ONE_YEAR
    share = (log10(1 + 1 / first) if first else 0.01) / 10.0 ** (len(number) - 1)
    return share * _NO_YEAR if is_year else share


@lru_cache(_REMEMBERED)
def _worked_out(word: str) -> float:
    from wordfreq import zipf_frequency

    return float(zipf_frequency(word, "en", wordlist="small"))
