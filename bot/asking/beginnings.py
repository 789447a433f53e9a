"""With which letters a shape of question may begin, read off its regular expression.

Most shapes begin with words that the sentence at hand does not begin with, and need be neither
tried nor compiled. Whatever this reader does not understand may begin with anything.
"""

import string
from dataclasses import dataclass

LONGEST = 3
"""Letters that are looked at: enough to tell `what` from `who` and `when`."""
_PLAIN = frozenset(string.ascii_letters + string.digits + " ',;:!")
_WIDTHLESS = ("(?=", "(?!", "(?<=", "(?<!")


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
    return starts.over | starts.whole


@dataclass(slots=True)
class _Reader:
    """A regular expression, read from left to right, no further than its beginning goes."""

    source: str
    at: int = 0

    def outermost(self) -> _Starts:
        starts = _NOTHING
        while self.at < len(self.source) and starts.whole:
            if self.source[self.at] == "|":
                return _ANYTHING
            starts = starts.then(self._item())
        return starts

    def _either(self) -> _Starts:
        """The alternatives up to a closing bracket."""
        starts = self._sequence()
        while self.source[self.at] == "|":
            self.at += 1
            starts |= self._sequence()
        self.at += 1
        return starts

    def _sequence(self) -> _Starts:
        starts = _NOTHING
        while self.source[self.at] not in "|)":
            starts = starts.then(self._item()) if starts.whole else self._skipped(starts)
        return starts

    def _skipped(self, starts: _Starts) -> _Starts:
        self._item()
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
        letter = self.source[self.at]
        if letter == "(":
            return self._group()
        if letter == "[":
            return self._class()
        self.at += 2 if letter == "\\" else 1
        if letter == "\\":
            return _escaped(self.source[self.at - 1])
        if letter in "^$":
            return _NOTHING
        return _ANYTHING if letter == "." else _Starts(whole=frozenset({letter}))

    def _group(self) -> _Starts:
        widthless = self.source.startswith(_WIDTHLESS, self.at)
        if self.source.startswith("(?P<", self.at):
            self.at = self.source.index(">", self.at) + 1
        else:
            self.at += 1
            while self.source[self.at] in "?:<=!":
                self.at += 1
        starts = self._either()
        return _NOTHING if widthless else starts

    def _class(self) -> _Starts:
        end = self.at + 2
        while self.source[end] != "]":
            end += 2 if self.source[end] == "\\" else 1
        inside = self.source[self.at + 1 : end]
        self.at = end + 1
        return _Starts(whole=frozenset(inside)) if _PLAIN.issuperset(inside) else _ANYTHING


def _escaped(letter: str) -> _Starts:
    if letter in "bBAZ":
        return _NOTHING
    return _ANYTHING if letter.isalnum() else _Starts(whole=frozenset({letter}))
