"""Which words somebody may mean who has typed the beginning of one."""

from collections.abc import Iterator

from bot.matching.index import Headword
from bot.matching.keys import singular_key
from bot.matching.lexicon import Found, Lexicon, Near
from bot.matching.text import atoms


def offers(lexicon: Lexicon, typed: str, *, limit: int) -> tuple[Headword, ...]:
    """Return the words that begin with `typed`, then those with a later word that does.

    If there is none, what it may be a slip of. If nothing is typed yet, the contested words.
    """
    words = singular_key(atoms(typed.casefold())) or " ".join(typed.casefold().split())
    found = _beginning(lexicon, {words, typed.casefold().strip()}) if words else _contested(lexicon)
    shown = {each.label: each for each in found}
    if not shown:
        shown = {each.label: each for each in _meant(lexicon, typed)}
    return tuple(shown.values())[:limit]


def _beginning(lexicon: Lexicon, typed: set[str]) -> Iterator[Headword]:
    ranked = sorted(
        (not any(key.startswith(one) for one in typed), len(key), key)
        for key in lexicon.index.single_keys
        if any(one in f" {key}" for one in _openings(typed))
    )
    for _, _, key in ranked:
        senses = [each for each in lexicon.index.senses_under(key) if each.term.standing.current]
        if senses:
            yield lexicon.index.headword(senses)


def _openings(typed: set[str]) -> tuple[str, ...]:
    return tuple(f" {one}" for one in typed)


def _contested(lexicon: Lexicon) -> Iterator[Headword]:
    for word in lexicon.glossary.words:
        found = lexicon.index.find(word.word) if word.contest else None
        if found and found.contested:
            yield found


def _meant(lexicon: Lexicon, typed: str) -> tuple[Headword, ...]:
    match lexicon.look_up(typed):
        case Found(headword):
            return (headword,)
        case Near(headwords):
            return headwords
        case _:
            return ()
