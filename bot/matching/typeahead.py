"""Which words somebody may mean who has typed the beginning of one."""

from collections.abc import Iterator

from bot.matching.index import Headword
from bot.matching.keys import singular_key
from bot.matching.lexicon import Lexicon
from bot.matching.text import atoms


def offers(lexicon: Lexicon, typed: str, *, limit: int) -> tuple[Headword, ...]:
    """Return the words that begin with `typed`, then those with a later word that does.

    If there is none, what begins almost so, or what it names all the same. If nothing is typed yet,
    the contested words.
    """
    words = singular_key(atoms(typed.casefold())) or " ".join(typed.casefold().split())
    found = _beginning(lexicon, words, typed, limit) if words else _contested(lexicon)
    shown = {each.label: each for each in found}
    if not shown:
        meant = lexicon.index.find(typed)
        shown = {meant.label: meant} if meant else {}
    return tuple(shown.values())[:limit]


def _beginning(lexicon: Lexicon, words: str, typed: str, limit: int) -> Iterator[Headword]:
    """A word may end in the middle of what looks like a plural: `acces` is no plural of `acce`."""
    as_typed = " ".join(typed.casefold().split())
    keys = dict.fromkeys(
        (
            *lexicon.starts.beginning(as_typed, limit=2 * limit),
            *lexicon.starts.beginning(words, limit=2 * limit),
        )
    )
    for key in keys or lexicon.starts.nearly(words, limit=limit):
        senses = [each for each in lexicon.index.senses_under(key) if each.term.standing.current]
        yield lexicon.index.headword(senses)


def _contested(lexicon: Lexicon) -> Iterator[Headword]:
    for word in lexicon.glossary.words:
        found = lexicon.index.find(word.word) if word.contest else None
        if found and found.contested:
            yield found
