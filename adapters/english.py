"""What words are good English, and how common: the word list of the library wordfreq."""

import gzip
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

_LIST = Path("data", "small_en.msgpack.gz")
_REMEMBERED = 4_096


def commonness(word: str) -> float:
    """How common a lower-case word is in general English, on Zipf's scale; 0 if unknown.

    The list is read when first asked for. Plain words are looked up in it right away, for wordfreq
    itself, which also reads numbers and other scripts, takes a second helping of memory.
    """
    if word.isascii() and word.isalpha() and word.islower():
        return _listed().get(word, 0.0)
    return _worked_out(word)


@cache
def _listed() -> dict[str, float]:
    """Every word of the list; those at one place of it are equally common."""
    import msgpack  # type: ignore[import-untyped]

    found = find_spec("wordfreq")
    [folder] = (found and found.submodule_search_locations) or [""]
    with gzip.open(Path(folder) / _LIST) as file:
        _, *places = msgpack.load(file, raw=False)
    common = {}
    for centibels, words in enumerate(places):
        common.update(dict.fromkeys(words, round(9 - centibels / 100, 2)))
    return common


@lru_cache(_REMEMBERED)
def _worked_out(word: str) -> float:
    from wordfreq import zipf_frequency

    return float(zipf_frequency(word, "en", wordlist="small"))
