"""Says at a glance that a message cannot hold a term: most do not, and need no closer look.

The gate may let a message through that holds none; it never stops one that does. It knows spellings
of one word in the singular and plural. Of longer ones it knows the first two words, squeezed: run
together, without the letters by which a plural may differ. What people write as two words and the
glossary as one, or the other way round, is then the same.
"""

import re
from collections.abc import Iterator, Sequence
from operator import add

from bot.matching.keys import FUNCTION_WORDS, singular
from bot.matching.text import prose, starts

SHORTEST_PART = 3
"""Letters that a word has at least that may be written as one with its neighbour."""
_SIGNS = frozenset("/.+#")


class Gate:
    """How every spelling begins."""

    def __init__(self) -> None:
        self._alone: set[str] = set()
        self._grammar: set[str] = set()
        self._shouted: set[str] = set()
        self._squeezed: set[str] = set()
        self._vanishing: set[str] = set()
        self._closed: set[str] = set()
        self._open = False

    def plant(self, path: Sequence[str], raw: Sequence[str]) -> None:
        """Let messages pass that hold the words of `path`, which the glossary writes `raw`."""
        runs = " ".join(path).translate(_SPACED).split()[:2]
        squeezed = [run.translate(_SQUEEZED) for run in runs]
        beginning = "".join(squeezed)
        self._open |= not runs
        if len(runs) == 1 or (runs and not beginning):
            self._plant_alone(runs[0], raw)
        if beginning and (len(runs) == 2 or _is_long(runs[0])):
            self._squeezed.add(beginning)
        if beginning and (not all(squeezed) or _may_vanish(runs[0])):
            self._vanishing.add(beginning)
        self._closed.update(squeezed[at] for at, run in enumerate(runs) if _is_long(run))

    def _plant_alone(self, word: str, raw: Sequence[str]) -> None:
        """What looks like grammar needs its capitals: `IT` as a label, `HAs` as a plural."""
        for form in _numbers(word):
            itself = form == word and len(raw) == 1
            if form in FUNCTION_WORDS and (itself or singular(form) != word != form):
                self._grammar.add(form)
                self._shouted.add(raw[0] if itself else f"{word.upper()}s")
            else:
                self._alone.add(form)

    def may_pass(self, text: str) -> bool:
        """False only if `text` holds no term."""
        plain = text if text.isascii() else _plain(text)
        if self._open or not self._alone.isdisjoint(plain.translate(_SPACED).split()):
            return True
        for word in self._shouted:
            if word in text:
                return True
        parts = plain.translate(_SQUEEZED).split()
        pairs = list(map(add, parts, parts[1:]))
        if not self._vanishing.isdisjoint(parts) or not self._squeezed.isdisjoint(pairs):
            return True
        return not self._closed.isdisjoint(pairs) and any(self._cut_in_two(parts, pairs))

    def openings(self, folded: str) -> Iterator[int]:
        """Where in a message, its letters folded, a spelling may begin, from left to right."""
        spaced = _plain(folded).translate(_SPACED)
        if self._open or len(spaced) != len(folded):
            yield from starts(folded)
            return
        words, at, end = spaced.split(), 0, 0
        for found in sorted(self._found(words)):
            for word in words[at : found + 1]:
                start = spaced.index(word, end)
                end = start + len(word)
            at = found + 1
            if folded[start - 1 : start] in _SIGNS:
                yield start - 1
            if folded[start - 1 : start] != "'" or not folded[start - 2 : start - 1].isalnum():
                yield start

    def _found(self, words: list[str]) -> set[int]:
        """Which words may begin a spelling."""
        parts = " ".join(words).translate(_SQUEEZED).split(" ")
        pairs = list(map(add, parts, parts[1:]))
        found: set[int] = set()
        for known, seen in (
            (self._alone, words),
            (self._grammar, words),
            (self._vanishing, parts),
            (self._squeezed, pairs),
        ):
            if not known.isdisjoint(seen):
                found.update(at for at, one in enumerate(seen) if one in known)
        if not self._closed.isdisjoint(pairs):
            found.update(at for at, _ in self._cut_in_two(parts, pairs))
        return found

    def _cut_in_two(self, parts: list[str], pairs: list[str]) -> Iterator[tuple[int, str]]:
        """Spellings of two words of which people wrote one or both as two, and where."""
        for at, pair in enumerate(pairs):
            if pair in self._closed:
                for first, last in ((at, at + 3), (at, at + 4), (at - 1, at + 2), (at - 2, at + 2)):
                    joined = "".join(parts[max(first, 0) : last])
                    if joined in self._squeezed:
                        yield max(first, 0), joined


def squeezed(text: str) -> str:
    """A text run together, without the letters by which a plural may differ."""
    if text.isascii():
        run = text.replace("&", "and").lower().replace("y", "i")
        return run.encode().translate(None, _GONE).decode()
    return "".join(_plain(text).translate(_SQUEEZED).split())


def _is_long(word: str) -> bool:
    """Whether people may write a word as two."""
    return len(word) >= 2 * SHORTEST_PART


def _may_vanish(word: str) -> bool:
    """Whether nothing is left of a word's beginning or end, once it is cut off and squeezed."""
    if not _is_long(word):
        return False
    ends = (word[:SHORTEST_PART], word[-SHORTEST_PART:])
    return not all(end.translate(_SQUEEZED) for end in ends)


def _numbers(word: str) -> Iterator[str]:
    """A word and whatever the plural rule would make it of."""
    yield from (word, f"{word}s", f"{word}es")
    if word.endswith("y"):
        yield f"{word[:-1]}ies"


_STRANGE = re.compile(r"[^\x00-\x7f]")
_ASCII = [chr(code) for code in range(128)]
_SPACED = {
    ord(sign): " and " if sign == "&" else sign.lower() if sign.isalnum() else " "
    for sign in _ASCII
}
"""Words stay, lower-case; whatever stands between them becomes space."""
_SQUEEZED: dict[int, str | None] = {
    **_SPACED,
    **dict.fromkeys(map(ord, "yY"), "i"),
    **dict.fromkeys(map(ord, "esES")),
}
"""Also `queries` as `query`, `boxes` as `box`."""
_GONE = "".join(sign for sign in _ASCII if sign in "es" or not sign.isalnum()).encode()


def _plain(text: str) -> str:
    """The text with nothing outside ASCII but letters and digits, all of it of the same length."""
    return _STRANGE.sub(_plain_letter, text)


def _plain_letter(found: re.Match[str]) -> str:
    letter = prose(found[0])
    return letter if letter.isascii() or letter.isalnum() else " "
