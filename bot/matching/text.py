"""Text as the matcher sees it: folded letter by letter, with everything that is no prose masked.

Both steps keep the length, so an offset in the folded text is an offset in the original.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

MASK = "\x1a"
"""Stands where something was masked. It is neither a letter nor a gap, so no term spans it."""

_LOOKALIKES = {
    **dict.fromkeys("‘’‛ʼ＇`´", "'"),
    **dict.fromkeys("“”„‟«»＂", '"'),
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    **dict.fromkeys(
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
        " ",
    ),
}

_FENCES = re.compile(r"```.*?(?:```|\Z)|`[^`\n]*`", re.DOTALL)
_QUOTED_LINE = re.compile(r"^[ \t]*(?:>|&gt;).*$", re.MULTILINE)
_SLACK_LINK = r"<(?:https?|mailto):[^<>]{0,2000}>"
_NO_PROSE = re.compile(
    r"<[@#!][^<>\s]{0,200}>"
    rf"|{_SLACK_LINK}"
    r"|\b(?:https?|ftp)://[^\s<>]+"
    r"|\bwww\.[^\s<>]+"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"
    r"|(?<![\w@/.-])[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,8}"
    r"\.(?:com|org|net|io|dev|co|uk|de|eu|app|gov|edu|info|biz)\b(?:/[^\s<>]*)?"
    r"|(?<![\w:]):[a-z0-9_+'-]{2,50}:(?!\w)"
    r"|(?<!\w)[@#][a-z][\w.-]*"
    r"|(?<!\w)\w{0,80}[^\W_]_[^\W_]\w*"
    r"|(?<![\w/])/[\w-]+/[\w/.-]*"
    r"|(?<![\w-])--?[a-z][\w-]{0,60}(?==)"
    r"|(?<![\w-])[\w-]{1,80}\.(?:csv|tsv|py|ts|json|ya?ml|sql|html?|css|png|jpe?g|gif|svg|pdf|xlsx?|docx?"
    r"|pptx?|md|log|zip|sh)\b",
)
_SIGNS = frozenset("<@_#/=.:")
_SIGNED = re.compile(
    r"(?<!\S)[^\s<@_#/=.:]*+(?=[<@_#/=]|[.:]\S)"
    rf"(?:[^\s<]++|{_SLACK_LINK}|<)*+"
)
"""A piece between spaces with a sign that stands in everything `_NO_PROSE` matches; only links of
Slack span a space. Nothing else is looked at more closely, and most pieces have no such sign."""
_ATOM = re.compile(
    r"[^\W_]+(?:'[^\W_]+)*"
    r"|(?<=[^\W_])[/.+#](?=[^\W_])"
    r"|(?<=[^\W_])(?:\+\+|[+#])"
    r"|(?<![^\W_.])\.(?=[^\W_])"
    r"|&",
)
_GAP = re.compile(r"[ \t]{0,2}-?[ \t]{0,2}|[ \t]*\n[ \t]*")


class Atom(NamedTuple):
    """One word or joining sign of a text. `start` and `end` are offsets, end exclusive.

    `joins` says that nothing but a space or a hyphen lies between the atom and the one before.
    A tuple, because every message makes dozens, and a dataclass takes three times as long.
    """

    word: str
    raw: str
    start: int
    end: int
    joins: bool


def fold(text: str) -> str:
    """Lower-case, with full-width letters, quotes, dashes and spaces made plain; same length."""
    if text.isascii():
        return text.lower().replace("`", "'") if "`" in text else text.lower()
    return _STRANGE.sub(_fold_letter, text)


_STRANGE = re.compile(r"[^\x00-@\[-_{-\x7fa-z]")
"""A letter that folding may change: a capital, a back-tick, or one outside ASCII."""


def _fold_letter(found: re.Match[str]) -> str:
    letter = found[0]
    if letter in _LOOKALIKES:
        return _LOOKALIKES[letter]
    plain = letter.lower() if letter.isascii() else unicodedata.normalize("NFKC", letter).lower()
    return plain if len(plain) == 1 else letter


def mask(text: str) -> str:
    """Blank out code, links, mentions, addresses, emoji names and quoted lines; same length."""
    if "`" in text:
        text = _FENCES.sub(_blank, text)
    if ">" in text or "&gt;" in text:
        text = _QUOTED_LINE.sub(_blank, text)
    return text if _SIGNS.isdisjoint(text) else _SIGNED.sub(_without_no_prose, text)


def _blank(found: re.Match[str]) -> str:
    return MASK * len(found.group())


def _without_no_prose(found: re.Match[str]) -> str:
    return _NO_PROSE.sub(_blank, found.group())


def prose(text: str) -> str:
    """The folded text with everything that is no prose masked; same length as `text`."""
    lowered = text.lower()
    masked = mask(lowered if len(lowered) == len(text) else "".join(map(_lower_letter, text)))
    return fold(masked)


def _lower_letter(letter: str) -> str:
    lowered = letter.lower()
    return lowered if len(lowered) == 1 else letter


def atoms(text: str, folded: str | None = None) -> Iterator[Atom]:
    """Split `text` into its words and joining signs (`/ . + #`, and `&` read as "and"), in order.

    `folded` is what is read (`prose(text)` for running text); by default the folded text as it is.
    """
    folded = fold(text) if folded is None else folded
    last = 0
    for found in _ATOM.finditer(folded):
        start, written = found.start(), found[0]
        word = _word(written) if written[-2:] == "'s" or written == "&" else written
        end = start + (1 if written == "&" else len(word))
        yield Atom(word, text[start:end], start, end, _joins(folded, last, start))
        last = found.end()


def starts(folded: str) -> Iterator[int]:
    """Where the words and joining signs of a folded text begin."""
    return (found.start() for found in _ATOM.finditer(folded))


class Line:
    """The words and joining signs of a text from `start` on, each read when it is asked for."""

    __slots__ = ("_folded", "_found", "_text", "_unread")

    def __init__(self, text: str, folded: str, start: int = 0) -> None:
        self._text, self._folded = text, folded
        self._unread = _ATOM.finditer(folded, start)
        self._found: list[re.Match[str]] = []

    def word(self, at: int) -> str:
        """A word, folded; "" behind the last."""
        while at >= len(self._found):
            found = next(self._unread, None)
            if found is None:
                return ""
            self._found.append(found)
        return _word(self._found[at][0])

    def start(self, at: int) -> int:
        """Where a word begins that was read."""
        return self._found[at].start()

    def end(self, at: int) -> int:
        """Where a word ends, its possessive `'s` apart."""
        found = self._found[at]
        return found.end() - 2 if _is_possessive(found[0]) else found.end()

    def raw(self, at: int) -> str:
        """A word as typed."""
        return self._text[self.start(at) : self.end(at)]

    def joins(self, at: int) -> bool:
        """Whether nothing but a space or a hyphen lies between a word and the one before."""
        last = self._found[at - 1].end() if at else 0
        return _joins(self._folded, last, self._found[at].start())


def _joins(folded: str, last: int, start: int) -> bool:
    if start == last + 1 and folded[last] == " ":
        return last > 0
    return last > 0 and _GAP.fullmatch(folded, last, start) is not None


def _word(written: str) -> str:
    if written == "&":
        return "and"
    return written[:-2] if _is_possessive(written) else written


def _is_possessive(written: str) -> bool:
    return written[-2:] == "'s" and len(written) > 2
