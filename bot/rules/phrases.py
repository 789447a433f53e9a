"""Finds label keys in running text."""

from collections.abc import Iterable, Iterator

from bot.matching.keys import singular
from bot.matching.text import atoms


class Phrases:
    """Label keys to be looked for in running text."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._keys = frozenset(keys)
        self._longest: dict[str, int] = {}
        for key in self._keys:
            first, size = key.partition(" ")[0], key.count(" ") + 1
            self._longest[first] = max(size, self._longest.get(first, 0))

    def found_in(self, text: str) -> Iterator[tuple[str, str]]:
        """Each key in the text with the words it stands in, the longest at each place."""
        found = list(atoms(text))
        words = [singular(atom.word, atom.raw) for atom in found]
        at = 0
        while at < len(words):
            size = self._size(words, at)
            if size:
                written = text[found[at].start : found[at + size - 1].end]
                yield " ".join(words[at : at + size]), written
            at += size or 1

    def _size(self, words: list[str], at: int) -> int:
        """The number of words in the longest key that begins there; 0 if none does."""
        most = min(self._longest.get(words[at], 0), len(words) - at)
        sizes = range(most, 0, -1)
        return next((size for size in sizes if " ".join(words[at : at + size]) in self._keys), 0)
