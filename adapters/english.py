"""What words are good English, and how common: the word list of the library wordfreq."""

from functools import cache


@cache
def commonness(word: str) -> float:
    """How common a lower-case word is in general English, on Zipf's scale; 0 if unknown.

    The list is read when first asked for (about 0.15 s).
    """
    from wordfreq import zipf_frequency

    return float(zipf_frequency(word, "en", wordlist="small"))
