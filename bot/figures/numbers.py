"""Numbers as people type them: digits in British, Swiss or continental grouping, and in words.

Where the grouping does not tell (`1.200`), the point is a decimal point, unless what is counted
comes in whole pieces (visits, requests): nobody has 40 visits and three decimals.
"""

import re
from decimal import Decimal

NUMBER = (
    r"(?:\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?(?![\d])"
    r"|\d{1,3}(?:\.\d{3}){2,4}(?:,\d{1,2})?(?!\d)"
    r"|\d{1,3}\.\d{3},\d{1,2}(?!\d)"
    r"|\d{1,3}(?:[ ']\d{3}){1,4}(?:[.,]\d{1,2})?(?!\d)"
    r"|\d{1,15}(?:[.,]\d{1,12})?(?!\d))(?![.,]\d)"
)
"""A number in digits, of a length that arithmetic can bear."""

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SIMPLE = {word: at for at, word in enumerate(_ONES)}
_TEN_OF = {word: 10 * at for at, word in enumerate(_TENS, start=2)}
_BIG = {"hundred": 100, "thousand": 1_000, "million": 1_000_000}

_UNIT_WORD = "|".join(_ONES)
_TEN_WORD = "|".join(_TENS)
WORDS = (
    rf"(?:half an?(?=[ ])|(?:an?|{_UNIT_WORD}|(?:{_TEN_WORD})(?:[ -](?:{_UNIT_WORD}))?)"
    r"(?: (?:hundred|thousand|million))?(?:[ -]and[ -]a[ -]half)?)"
)
"""A number in words: `fifteen`, `twenty-five`, `two and a half`, `half a`, `two hundred`."""

_CONTINENTAL = re.compile(r"\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}")
_BRITISH = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?")


def parse_digits(typed: str) -> Decimal:
    """Read a number in digits; `1,200` is twelve hundred and `1,2` is one and a fifth."""
    bare = typed.replace(" ", "").replace("'", "")
    if _CONTINENTAL.fullmatch(bare):
        return Decimal(bare.replace(".", "").replace(",", "."))
    if _BRITISH.fullmatch(bare):
        return Decimal(bare.replace(",", ""))
    return Decimal(bare.replace(",", "."))


def as_whole(typed: str) -> Decimal:
    """Read a number of things that come whole: `40.000` visits are forty thousand."""
    if re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", typed):
        return Decimal(typed.replace(".", ""))
    return parse_digits(typed)


def as_share(typed: str) -> Decimal:
    """Read a percentage: `99,999` is just under a hundred, not ninety-nine thousand."""
    if re.fullmatch(r"\d{1,2},\d{3}", typed):
        return Decimal(typed.replace(",", "."))
    return parse_digits(typed)


def parse_words(typed: str) -> Decimal:
    """Read a number in words; the words are those that `WORDS` lets through."""
    if typed.startswith("half"):
        return Decimal("0.5")
    plain = re.sub(r"[ -]and[ -]a[ -]half$", "", typed)
    total = Decimal(0)
    for word in re.split(r"[ -]", plain):
        if word in _BIG:
            total *= _BIG[word]
        else:
            total += 1 if word in ("a", "an") else _SIMPLE.get(word, _TEN_OF.get(word, 0))
    return total + (Decimal("0.5") if plain != typed else 0)
