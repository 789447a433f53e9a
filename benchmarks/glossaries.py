"""Glossaries of any size: the shipped one, cut short or filled up with labels made by code.

Nothing here is left to chance: the same size is the same glossary on every machine.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path
from random import Random

from wordfreq import zipf_frequency

from adapters.folder.load import load
from bot.concepts import Concept, Glossary, Standing, Term, Word

SHIPPED = Path(__file__).parents[1] / "glossary"
_RARE, _COMMON = 3.3, 4.5
"""On Zipf's scale: a word rarer than the first can be a label alone; one commoner than the second
is everyday talk, and stands in a made label only as it does in a shipped one."""


@lru_cache(maxsize=1)
def shipped() -> Glossary:
    """The glossary in this repository."""
    glossary = load(SHIPPED).glossary
    assert glossary is not None, "mend the glossary first: parley lint"
    return glossary


def glossary_of(size: int) -> Glossary:
    """A glossary with `size` different labels; each smaller one is part of the larger ones."""
    words: list[Word] = []
    known: set[str] = set()
    for word in _shuffled(shipped().words):
        new = {term.label.casefold() for concept in word.concepts for term in concept.terms} - known
        if len(known) + len(new) <= size:
            words.append(word)
            known |= new
    filling = (label for label in made_labels() if label.casefold() not in known)
    words += map(_made_word, islice(filling, size - len(known)))
    return Glossary(shipped().teams, tuple(words), shipped().owners, shipped().goals)


def labels_of(glossary: Glossary) -> list[str]:
    """Every label of a glossary, each once, whatever its capitals."""
    terms = (term for concept in glossary.concepts.values() for term in concept.terms)
    return list({term.label.casefold(): term.label for term in terms}.values())


@lru_cache(maxsize=1)
def labels_in_use() -> tuple[str, ...]:
    """Every label of the shipped glossary that is not hidden or out of use, shuffled.

    Each is asked about before any is asked about again, so that remembering answers gains nothing.
    """
    terms = (term for concept in shipped().concepts.values() for term in concept.terms)
    used = (Standing.PREFERRED, Standing.ADMITTED)
    labels = list(dict.fromkeys(term.label for term in terms if term.standing in used))
    Random(7).shuffle(labels)
    return tuple(labels)


def made_labels() -> Iterator[str]:
    """Labels like those people write: of one to three words and acronyms, none of them twice.

    Their words are those of the shipped labels, as often as they stand there, and those of the
    shipped definitions.
    """
    chance = Random(30)
    labels = [label.split() for label in labels_of(shipped()) if " " in label]
    firsts = [words[0] for words in labels] + _told_words()
    lasts = [words[-1] for words in labels] + _told_words()
    rare = [word for word in _told_words() if zipf_frequency(word, "en", "small") < _RARE]
    chance.shuffle(rare)
    seen: set[str] = set()
    while True:
        label = _one_label(chance, firsts, lasts, rare)
        if label.casefold() not in seen and not _is_everyday(label):
            seen.add(label.casefold())
            yield label


def _one_label(chance: Random, firsts: list[str], lasts: list[str], rare: list[str]) -> str:
    kind = chance.random()
    if kind < 0.06 and rare:
        return rare.pop()
    if kind < 0.12:
        return "".join(chance.choices("ABCDEFGHILMNOPRSTUVW", k=chance.choice((3, 4, 4, 5))))
    words = [chance.choice(firsts), chance.choice(lasts)]
    if kind > 0.78:
        words.insert(1, chance.choice(firsts))
    return " ".join(dict.fromkeys(words))


def _is_everyday(label: str) -> bool:
    """Nobody makes `SEE` an acronym."""
    return label.isupper() and zipf_frequency(label.lower(), "en", "small") > _RARE


@lru_cache(maxsize=1)
def _told_words() -> list[str]:
    """The words of the shipped definitions that are not everyday talk."""
    told = " ".join(
        f"{concept.definition} {concept.gloss or ''}" for concept in shipped().concepts.values()
    )
    words = set(re.findall(r"[a-z]{4,}", told.lower()))
    return sorted(word for word in words if zipf_frequency(word, "en", "small") < _COMMON)


def _shuffled(words: tuple[Word, ...]) -> list[Word]:
    return Random(3).sample(words, len(words))


def _made_word(label: str) -> Word:
    name = "-".join(label.casefold().split())
    team = ("marketing", "it")[len(label) % 2]
    concept = Concept(
        id=f"made-{name}",
        terms=(Term(label, (team,), exact_case=label.isupper()),),
        definition=f"What people here mean by {label}, written down once and for all.",
        area="made",
        owner="marketing-ops",
        gloss=f"what {name} is about",
        path=f"concepts/made-{name}.yaml",
    )
    return Word(label, (concept,), path=concept.path)
