"""The matchers that are measured: Parley's own, and three others given the same spellings."""

from collections.abc import Callable, Iterator
from itertools import chain

import ahocorasick
import spacy
from flashtext import KeywordProcessor
from spacy.matcher import PhraseMatcher
from spacy.util import filter_spans

from bot.concepts import Glossary
from bot.matching.detect import Detector
from bot.matching.index import LabelIndex, senses_of, spellings

Span = tuple[int, int]
Find = Callable[[str], list[Span]]
"""Where the terms of a text are: offsets in code points, end exclusive."""


def parley(glossary: Glossary) -> Find:
    """Our own: a trie of words, with rules for plurals, capitals, hyphens and markup."""
    return spans(Detector(LabelIndex(glossary)))


def spans(detector: Detector) -> Find:
    """What a detector of ours finds, as the others give it."""
    return lambda text: [(found.start, found.end) for found in detector.mentions(text)]


def flashtext(glossary: Glossary) -> Find:
    """flashtext: a trie of characters in Python dicts; whole words, the longest first."""
    matcher = KeywordProcessor(case_sensitive=False)
    for spelling in written(glossary):
        matcher.add_keyword(spelling)
    return lambda text: [
        (start, end) for _, start, end in matcher.extract_keywords(text, span_info=True)
    ]


def aho_corasick(glossary: Glossary) -> Find:
    """pyahocorasick: an automaton in C; whole words and the longest first, checked by us."""
    automaton = ahocorasick.Automaton()
    for spelling in written(glossary):
        automaton.add_word(spelling.lower(), len(spelling.lower()))
    automaton.make_automaton()
    return lambda text: list(_longest(_whole_words(automaton, text.lower())))


def phrase_matcher(glossary: Glossary) -> Find:
    """spaCy's PhraseMatcher over lower-case tokens; the longest first by its own filter."""
    english = spacy.blank("en")
    matcher = PhraseMatcher(english.vocab, attr="LOWER")
    matcher.add("term", [english.make_doc(spelling) for spelling in written(glossary)])

    def find(text: str) -> list[Span]:
        found = filter_spans(matcher(english.make_doc(text), as_spans=True))
        return [(span.start_char, span.end_char) for span in found]

    return find


OURS = "Parley"
ENGINES: dict[str, Callable[[Glossary], Find]] = {
    OURS: parley,
    "flashtext": flashtext,
    "pyahocorasick": aho_corasick,
    "spaCy PhraseMatcher": phrase_matcher,
}
SLOW_TO_BUILD = {"spaCy PhraseMatcher": 30_000}
"""With more labels than this, building takes minutes and gigabytes."""


def engines_for(size: int) -> dict[str, Callable[[Glossary], Find]]:
    """The engines that are measured with so many labels."""
    return {name: build for name, build in ENGINES.items() if size <= SLOW_TO_BUILD.get(name, size)}


def written(glossary: Glossary) -> list[str]:
    """All that people may write for the terms, as the glossary says: each spelling once."""
    senses = chain.from_iterable(map(senses_of, glossary.concepts.values()))
    return list(dict.fromkeys(word for sense in senses for word in spellings(sense.term)))


def _whole_words(automaton: ahocorasick.Automaton, text: str) -> Iterator[Span]:
    for last, length in automaton.iter(text):
        start, end = last - length + 1, last + 1
        begins = start == 0 or not text[start - 1].isalnum()
        if begins and (end == len(text) or not text[end].isalnum()):
            yield start, end


def _longest(spans: Iterator[Span]) -> Iterator[Span]:
    free = 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= free:
            yield start, end
            free = end
