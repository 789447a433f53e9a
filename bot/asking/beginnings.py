"""With which letters a shape of question may begin, and which it holds, read off its expression.

Most shapes begin with words that the sentence at hand does not begin with, or hold one that it does
not hold, and need be neither tried nor compiled. Whatever this reader does not understand may begin
with anything, and hold anything.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

LONGEST = 3
"""Letters that are looked at: enough to tell `what` from `who` and `when`."""
_FIRST_SIGN, _LAST_SIGN = "\ue000", "\ue0ff"
_ANY_SIGN = f"{_FIRST_SIGN}-{_LAST_SIGN}"
"""Any team's sign; here the first stands for all of them."""
_WIDTHLESS = ("?=", "?!", "?<=", "?<!")
_MARK = re.compile(r"\\.|\[.(?:\\.|[^\]\\])*\]|[()]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Starts:
    """How a piece of a shape may start: `over` goes on with anything, `whole` with what follows."""

    over: frozenset[str] = frozenset()
    whole: frozenset[str] = frozenset()

    def __or__(self, other: "_Starts") -> "_Starts":
        return _Starts(self.over | other.over, self.whole | other.whole)

    def then(self, other: "_Starts") -> "_Starts":
        """This piece, and the other one behind it."""
        over = {one + more for one in self.whole for more in other.over}
        whole = {one + more for one in self.whole for more in other.whole}
        long = {one for one in over | whole if len(one) >= LONGEST}
        cut = {one[:LONGEST] for one in long}
        return _Starts(self.over | (over - long) | cut, frozenset(whole - long))


_NOTHING = _Starts(whole=frozenset({""}))
_ANYTHING = _Starts(over=frozenset({""}))


def beginnings(source: str) -> frozenset[str]:
    """Every way in which a match of `source` may begin, in at most three letters; "" is any way."""
    starts = _Reader(source).outermost()
    return frozenset(one.partition(_FIRST_SIGN)[0] for one in starts.over | starts.whole)


def needed(source: str) -> tuple[frozenset[str], ...]:
    """What every match of `source` holds: of each of these sets one, a sign or a word's beginning.

    A word's beginning is three letters, or all of a shorter one.
    """
    return tuple(dict.fromkeys(_Reader(source).needed()))


def held(text: str) -> set[str]:
    """How the words of `text` begin, and its letters; of teams' signs there is only the first."""
    found = {word[:LONGEST] for word in text.split()}
    found.update(text)
    if not text.isascii() and any(_FIRST_SIGN <= letter <= _LAST_SIGN for letter in text):
        found.add(_FIRST_SIGN)
    return found


class _Reader:
    """A regular expression, read from left to right, no further than its beginning goes."""

    def __init__(self, source: str) -> None:
        self.source, self.at = source, 0
        self._ends = _ends(source)

    def outermost(self) -> _Starts:
        starts = _NOTHING
        while self.at < len(self.source) and starts.whole:
            if self.source[self.at] == "|":
                return _ANYTHING
            starts = starts.then(self._item())
        return starts

    def needed(self) -> list[frozenset[str]]:
        """How the words, and the signs, begin that no match can do without."""
        found: list[frozenset[str]] = []
        run, at_word = _NOTHING, True
        while self.at < len(self.source):
            if self.source[self.at] == "|":
                return []
            space = _ends_in_space(self.source[self.at : self._ends.get(self.at)])
            item = self._item()
            if "" in item.over | item.whole:
                run, at_word = _NOTHING, at_word and space and run is _NOTHING
                continue
            run = run.then(item)
            if not run.whole:
                if all(_is_sign(one) or (at_word and _is_word(one)) for one in run.over):
                    found.append(frozenset(map(str.rstrip, run.over)))
                run, at_word = _NOTHING, space
        return found

    def alternatives(self) -> _Starts:
        starts = self._sequence()
        while self.at < len(self.source):
            self.at += 1
            starts |= self._sequence()
        return starts

    def _sequence(self) -> _Starts:
        starts = _NOTHING
        while self.at < len(self.source) and self.source[self.at] != "|":
            if starts.whole:
                starts = starts.then(self._item())
            else:
                self.at = self._ends.get(self.at, self.at + 1)
        return starts

    def _item(self) -> _Starts:
        starts = self._atom()
        sign = self.source[self.at : self.at + 1]
        if sign not in tuple("?*+{"):
            return starts
        self.at = self.source.index("}", self.at) + 1 if sign == "{" else self.at + 1
        if self.source[self.at : self.at + 1] in tuple("?+"):
            self.at += 1
        if sign == "?":
            return starts | _NOTHING
        repeated = _Starts(starts.over | starts.whole)
        return repeated if sign == "+" else repeated | _NOTHING

    def _atom(self) -> _Starts:
        letter, start = self.source[self.at], self.at
        self.at = self._ends.get(start, start + 1)
        inside = self.source[start + 1 : self.at - 1]
        if letter == "(":
            return _in_brackets(inside)
        if letter == "[":
            return _one_of(inside)
        if letter == "\\":
            return _escaped(self.source[start + 1])
        if letter in "^$":
            return _NOTHING
        return _ANYTHING if letter == "." else _Starts(whole=frozenset({letter}))


def _is_sign(letters: str) -> bool:
    return len(letters) == 1 and not letters.isalnum() and letters != " "


def _is_word(letters: str) -> bool:
    """Whether it is the beginning of a word, or all of it, for nothing but space can follow."""
    whole = len(letters) == LONGEST or letters[-1:] == " "
    bare = letters.rstrip()
    return whole and bool(bare) and " " not in bare


def _ends_in_space(atom: str) -> bool:
    """Whether whatever an atom matches ends in space."""
    inside, at = atom[3:-1] if atom.startswith("(?:") else atom[:2], 0
    ends = _ends(inside)
    while at < len(inside) and inside[at] != "|":
        at = ends.get(at, at + 1)
    return at == len(inside) and inside.endswith((r"\s", r"\s+"))


def _ends(source: str) -> dict[int, int]:
    """Where each group, each class and each escaped letter of an expression ends."""
    ends, open_at = {}, []
    for found in _MARK.finditer(source):
        if found[0] == "(":
            open_at.append(found.start())
        else:
            ends[open_at.pop() if found[0] == ")" else found.start()] = found.end()
    return ends


@lru_cache(128)
def _in_brackets(inside: str) -> _Starts:
    """How a group may start; most groups stand in many shapes."""
    if inside.startswith(_WIDTHLESS):
        return _NOTHING
    named = inside.startswith("?P<")
    return _Reader(inside.partition(">")[2] if named else inside.removeprefix("?:")).alternatives()


def _one_of(inside: str) -> _Starts:
    if inside == _ANY_SIGN:
        return _Starts(whole=frozenset({_FIRST_SIGN}))
    letters = inside.removesuffix("-")
    is_list = not (letters.startswith("^") or "\\" in letters or "-" in letters)
    return _Starts(whole=frozenset(inside)) if is_list else _ANYTHING


def _escaped(letter: str) -> _Starts:
    if letter in "bBAZ":
        return _NOTHING
    if letter == "s":
        return _Starts(whole=frozenset({" "}))
    return _ANYTHING if letter.isalnum() else _Starts(whole=frozenset({letter}))
