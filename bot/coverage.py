"""Likely jargon in a text that the glossary does not know: what a company might write next."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.matching.keys import FUNCTION_WORDS, singular
from bot.matching.lexicon import Lexicon
from bot.matching.text import MASK, prose

RARE = 3.0
"""On Zipf's scale: a word used less than once in a million words of general English."""

_WORD = re.compile(r"[^\W_](?:[\w&/-]*[^\W_])?")
_ACRONYM = re.compile(r"(?=.*[A-Z].*[A-Z])[A-Z][A-Z0-9&/-]{1,7}s?")
_STARTS_A_SENTENCE = re.compile(r"(?:^|[.!?:;•*#\"“(|\n-]\s*)$")
_JOIN = re.compile(r"[ ]|-")


class Kind(StrEnum):
    """Why something looks like jargon."""

    ACRONYM = "acronym"
    PHRASE = "capitalised phrase"
    RARE = "rare word"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that may be jargon, as most often written, and how often it was met."""

    words: str
    kind: Kind
    count: int


def unknown_jargon(
    texts: Iterable[str], lexicon: Lexicon, commonness: Callable[[str], float]
) -> tuple[Candidate, ...]:
    """Likely jargon that the glossary lacks, the most frequent first.

    Acronyms, runs of capitalised words inside a sentence, and words rare in general English;
    never what is inside code or links, nor anything that a known term covers.
    """
    met: dict[tuple[Kind, str], Counter[str]] = {}
    for text in texts:
        for kind, words in _candidates(_uncovered(text, lexicon), commonness):
            met.setdefault((kind, _key(words)), Counter())[words] += 1
    found = [
        Candidate(spelt.most_common(1)[0][0], kind, spelt.total())
        for (kind, _), spelt in met.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.count, one.words.casefold(), one.kind)))


def _key(words: str) -> str:
    return " ".join(singular(word.lower(), word) for word in words.split())


def _uncovered(text: str, lexicon: Lexicon) -> str:
    """The text with everything masked that is no prose or that a known term covers."""
    masked = prose(text)
    letters = [
        MASK if hidden == MASK else letter for letter, hidden in zip(text, masked, strict=True)
    ]
    for mention in lexicon.mentions(text):
        letters[mention.start : mention.end] = MASK * (mention.end - mention.start)
    return "".join(letters)


def _candidates(text: str, commonness: Callable[[str], float]) -> Iterator[tuple[Kind, str]]:
    words = list(_WORD.finditer(text))
    at = 0
    while at < len(words):
        run = _capitalised_run(text, words, at)
        word = words[at].group()
        if run > 1:
            yield Kind.PHRASE, text[words[at].start() : words[at + run - 1].end()]
        elif _ACRONYM.fullmatch(word):
            yield Kind.ACRONYM, word
        elif _is_rare(word, commonness):
            yield Kind.RARE, word
        at += max(run, 1)


def _capitalised_run(text: str, words: list[re.Match[str]], at: int) -> int:
    """How many words from here on are one capitalised name: `Customer Effort Score`."""
    start = words[at].start()
    if not _is_capitalised(words[at].group()) or _STARTS_A_SENTENCE.search(
        text[max(0, start - 4) : start]
    ):
        return 0
    run = 1
    while at + run < len(words) and run < 5:
        gap = text[words[at + run - 1].end() : words[at + run].start()]
        if not _JOIN.fullmatch(gap) or not _is_capitalised(words[at + run].group()):
            break
        run += 1
    return run


def _is_capitalised(word: str) -> bool:
    return word[0].isupper() and word[1:2].islower() and word.lower() not in FUNCTION_WORDS


def _is_rare(word: str, commonness: Callable[[str], float]) -> bool:
    if not word.islower() or not word.isalpha() or len(word) < 4:
        return False
    return max(commonness(word), commonness(singular(word))) < RARE
