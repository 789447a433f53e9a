"""What a phrase looks like, whatever it is about: whether it reads well shows in how its words follow each other."""

from collections.abc import Iterator
from itertools import pairwise

from bot.socratic.english.verbs import forms
from bot.socratic.heard import Heard
from bot.socratic.sounding.signs import kinds_of

LITTLE = frozenset(
    """a an the my our your his her their its this that these those some any no every each all both either neither another
    other more most much many few several of for from on in with to about between at by into onto over under out up off
    down back through via per as like than until before after since because so but and or if when while where who what
    which how why whether i you we they he she it me us them him not never is are was were be been being am has have had
    having do does did doing can could will would should may might must get getting let one two three nobody someone
    somebody something anything nothing there here still yet already just only also too very again now then""".split()
)
"""Words that only join others: they stand for themselves."""
_ENDINGS = (
    "ing ed ly tion sion ment ness ity ance ence age al ive ous able ic er or ure s y e".split()
)


def shape_signs(heard: Heard) -> Iterator[str]:
    """The signs of a phrase: its words, what kind of word each is, and which follow each other."""
    words = (heard.x or "").split()
    lower = [word.lower() for word in words]
    ends = [f"^{heard.form}", *map(_look, words), "$"]
    row = [look.partition("~")[0] or "w" for look in ends]
    yield from (f"x {heard.form}", f"x n {min(len(words), 12)} {heard.form}")
    yield from (f"x1 {look}" for look in ends[1:-1])
    yield from (f"x2 {one} {two}" for one, two in (*pairwise(ends), *pairwise(row)))
    yield from (f"x3 {' '.join(three)}" for three in zip(row, row[1:], row[2:], strict=False))
    yield from (f"xw {word}" for word in lower)
    yield from (f"xk {kind}" for word in lower for kind in kinds_of(word)[:1])
    yield from (f"xb {one} {two}" for one, two in pairwise(("^", *lower, "$")))
    yield from (f"x^ {heard.form} {lower[0]}", f"x$ {lower[-1]}")


def _look(word: str) -> str:
    """A word by its look: itself if it only joins, or a number, a name, the forms it may be with its ending."""
    lower = word.lower()
    if lower in LITTLE:
        return lower
    if any(char.isdigit() for char in word):
        return "#"
    if lower.endswith(("'s", "s'")):
        return "'s" if word == lower else "N's"
    if "'" in lower:
        return lower
    if word.isupper() and len(word) > 1:
        return "ACR"
    if word[0].isupper():
        return "Cap"
    ending = next((end for end in _ENDINGS if lower.endswith(end)), "")
    return f"{'/'.join(sorted(forms(lower)))}~{ending}"
