"""Every term in running text: leftmost and longest, over a trie of words."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from bot.concepts import Sense
from bot.matching.gate import SHORTEST_PART, Gate
from bot.matching.index import Headword, LabelIndex, senses_of, spellings
from bot.matching.keys import FUNCTION_WORDS, is_acronym, singular
from bot.matching.text import Atom, Line, atoms, prose


@dataclass(frozen=True, slots=True)
class Mention:
    """A term found in a text: `text[start:end]`, offsets in code points, end exclusive."""

    start: int
    end: int
    headword: Headword


class _Node(dict[str, "_Node"]):
    """A place in the trie; `ends` are the senses whose spelling ends here."""

    __slots__ = ("ends",)

    def __init__(self) -> None:
        super().__init__()
        self.ends: list[tuple[Sense, tuple[str, ...]]] | None = None


class Detector:
    """Finds terms in messages; a message takes time by its own length, not the glossary's."""

    def __init__(self, index: LabelIndex, gate: Gate | None = None) -> None:
        self._index = index
        self._root = _Node()
        self._gate = gate or Gate()
        self._headwords: dict[frozenset[tuple[str, str]], Headword] = {}
        for concept in index.glossary.concepts.values():
            for sense in senses_of(concept):
                for spelling in dict.fromkeys(spellings(sense.term)):
                    self._plant(spelling, sense)

    def _plant(self, spelling: str, sense: Sense) -> None:
        parts = tuple(atoms(spelling))
        raw = tuple(part.raw for part in parts)
        for path in _paths(parts, spelling):
            self._gate.plant(path, raw)
            node = self._root
            for word in path:
                node = node.setdefault(word, _Node())
            if node.ends is None:
                node.ends = []
            if (sense, raw) not in node.ends:
                node.ends.append((sense, raw))

    def mentions(self, text: str) -> Iterator[Mention]:
        """The terms in `text`, leftmost and longest, none inside code, links or quotes."""
        return self._mentions(text) if self._gate.may_pass(text) else iter(())

    def _mentions(self, text: str) -> Iterator[Mention]:
        folded = prose(text)
        shouting, free = text.isupper(), 0
        for start in self._gate.openings(folded):
            line = Line(text, folded, start)
            found = self._longest(line, shouting) if start >= free else None
            if found is not None:
                words, senses = found
                free = line.end(words - 1)
                yield Mention(line.start(0), free, self._headword(senses))

    def _longest(self, line: Line, shouting: bool) -> tuple[int, tuple[Sense, ...]] | None:
        """How many words at the front of `line` are a term, and its senses."""
        best: tuple[int, tuple[Sense, ...]] | None = None
        trail = [(self._root, 0)]
        while trail:
            node, here = trail.pop()
            if node.ends and (best is None or here > best[0]):
                raw = tuple(map(line.raw, range(here)))
                senses = tuple(s for s, label in node.ends if _case_fits(s, label, raw, shouting))
                best = (here, senses) if senses else best
            if node and line.word(here) and (here == 0 or line.joins(here)):
                trail.extend(_steps(node, line, here))
        return best

    def _headword(self, senses: tuple[Sense, ...]) -> Headword:
        key = frozenset((sense.term.label, sense.concept.id) for sense in senses)
        if key not in self._headwords:
            self._headwords[key] = self._index.headword(senses)
        return self._headwords[key]


def _steps(node: _Node, line: Line, here: int) -> Iterator[tuple[_Node, int]]:
    """The ways on from a place: two words written apart, the singular, the word as typed."""
    word, after = line.word(here), line.word(here + 1)
    if after and (after[-1] == "s" or word + after in node):
        yield from _joined(node, line, here)
    if word[-1] == "s" and (one := singular(word, line.raw(here))) != word and one in node:
        yield node[one], here + 1
    if word in node:
        yield node[word], here + 1


def _joined(node: _Node, line: Line, here: int) -> Iterator[tuple[_Node, int]]:
    first, second = line.word(here), line.word(here + 1)
    if line.joins(here + 1) and _can_join(first, second):
        after = node.get(first + singular(second, line.raw(here + 1)))
        if after is not None:
            yield after, here + 2


def _can_join(first: str, second: str) -> bool:
    short = min(len(first), len(second))
    return short >= SHORTEST_PART and first.isalpha() and second.isalpha()


def _paths(parts: tuple[Atom, ...], spelling: str) -> Iterator[tuple[str, ...]]:
    """The word sequences that stand for a spelling: as written, singular, hyphens closed up."""
    plain = tuple(part.word for part in parts)
    if not plain:
        return
    seen = {plain, tuple(singular(part.word, part.raw) for part in parts)}
    seen.add(tuple(word for word in plain if word not in "/+#.") or plain)
    if is_acronym(spelling.replace("/", "").replace("&", "")):
        seen.add(("".join(word for word in plain if word not in "/and"),))
    closed = _closed_up(parts, spelling)
    if closed:
        seen.add(closed)
    yield from (path for path in seen if path)


def _closed_up(parts: tuple[Atom, ...], spelling: str) -> tuple[str, ...] | None:
    """`click-through rate` also as `clickthrough rate`: where a hyphen joins two real words."""
    words = [parts[0].word]
    for before, part in pairwise(parts):
        hyphen = "-" in spelling[before.end : part.start]
        if hyphen and _can_join(before.word, part.word):
            words[-1] += part.word
        else:
            words.append(part.word)
    return tuple(words) if len(words) < len(parts) else None


def _case_fits(sense: Sense, label: tuple[str, ...], raw: tuple[str, ...], shouting: bool) -> bool:
    """`IT` is not `it`: a label with `case: exact`, or that is a function word, keeps its case."""
    is_grammar = len(raw) == 1 and raw[0].lower() in FUNCTION_WORDS
    if not sense.term.exact_case and not is_grammar:
        return True
    if shouting and is_grammar:
        return False
    typed = (*raw[:-1], raw[-1].removesuffix("s")) if raw[-1] not in label[-1:] else raw
    return typed == label or raw == label
