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
_NO_PROSE = re.compile(
    r"<[@#!][^<>\s]{0,200}>"
    r"|<(?:https?|mailto):[^<>]{0,2000}>"
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
_SIGN_OF_NO_PROSE = re.compile(r"[<@_#/=.:](?:(?<![.:])|(?=\S))")
"""Stands in everything that `_NO_PROSE` matches. Most messages have none, and are done sooner."""
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
    return text.translate(_FOLDED)


def _fold_letter(letter: str) -> str:
    plain = unicodedata.normalize("NFKC", letter).lower()
    return plain if len(plain) == 1 else letter


class _Folded(dict[int, str]):
    """Letter to folded letter; a letter that is not in it is worked out."""

    def __missing__(self, code: int) -> str:
        return _fold_letter(chr(code))


_FOLDED = _Folded(
    {**{code: chr(code).lower() for code in range(128)}, **str.maketrans(_LOOKALIKES)}
)


def mask(text: str) -> str:
    """Blank out code, links, mentions, addresses, emoji names and quoted lines; same length."""
    if "`" in text:
        text = _FENCES.sub(_blank, text)
    if ">" in text or "&gt;" in text:
        text = _QUOTED_LINE.sub(_blank, text)
    return _NO_PROSE.sub(_blank, text) if _SIGN_OF_NO_PROSE.search(text) else text


def _blank(found: re.Match[str]) -> str:
    return MASK * len(found.group())


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
        start, end = found.span()
        word = found.group()
        if word.endswith("'s") and len(word) > 2:
            word, end = word[:-2], end - 2
        alone = start == last + 1 and folded[last] == " "
        joins = last > 0 and (alone or _GAP.fullmatch(folded, last, start) is not None)
        yield Atom("and" if word == "&" else word, text[start:end], start, end, joins)
        last = found.end()
