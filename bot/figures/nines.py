"""Availability without its name: `five nines`, and a 99 point something in a sentence about it."""

import re
from collections.abc import Iterator
from decimal import Decimal

from bot.figures.availability import KIND, OF_OTHERS, hours_of, nines, plain, span
from bot.figures.found import Found
from bot.figures.numbers import WORDS, parse_digits, parse_words
from bot.figures.quantity import Quantity
from bot.figures.sentences import Sentence
from bot.figures.speak import exact
from bot.figures.units import Period, Unit, period_named

_SERVICE = re.compile(
    r"\b(?:up-?time|availab\w+|sl[ao]s?|status page|service credits?|downtime|outages?|nines"
    r"|five 9s|reliab\w+"
    r"|promis\w+|guarant\w+|contract\w*|(?:business|office|working) hours)\b"
)


def read_bare(sentence: Sentence) -> Iterator[Found]:
    """Find a 99 point something that stands alone in a sentence about uptime."""
    if _SERVICE.search(sentence.words) is None:
        return
    for one in sentence.quantities:
        if (
            one.unit is not Unit.PERCENT
            or not 98 <= one.value <= one.top < 100
            or one.value % 1 == 0
        ):
            continue
        if not OF_OTHERS.search(sentence.clause(one.start, one.end)):
            words = sentence.words
            said = plain(one, _named_period(words) or span(words), hours_of(words))
            yield Found(one.start, one.end, said, KIND, (one,))


_NINES = re.compile(
    rf"\b(?P<count>\d(?:[.,]5)?|{WORDS})[ -]?(?:nines|9s|9'?s|9\x27s)(?P<five> five)?\b"
)


def read_nines(sentence: Sentence) -> Iterator[Found]:
    """Find `five nines`, `5 9s`, `three and a half nines`, `eleven nines of durability`."""
    for match in _NINES.finditer(sentence.text, sentence.start, sentence.end):
        typed = match["count"]
        count = parse_digits(typed) if typed[0].isdigit() else parse_words(typed)
        count += Decimal("0.5") if match["five"] and not count % 1 else 0
        if 1 <= count <= 13:
            yield Found(match.start(), match.end(), _in_nines(count, sentence), KIND)


def _in_nines(count: Decimal, sentence: Sentence) -> str:
    up = nines(count)
    if "durab" in sentence.words:
        of = Decimal(10) ** int(count)
        lost = "1" if not count % 1 else "5"
        of = of if lost == "1" else of * 10
        return (
            f"kept safe: of {exact(of)} objects, about {lost} "
            f"{'is' if lost == '1' else 'are'} lost a year"
        )
    return f"{exact(up)} % of the time: " + plain(
        Quantity(0, 0, up, Unit.PERCENT), _named_period(sentence.words), hours_of(sentence.words)
    )


def _named_period(words: str) -> Period | None:
    found = re.search(
        r"\b(?:over|in|a|per|each|every|last|this) (?:a |the )?(?P<p>month|quarter|week)\b"
        r"|\bmonthly\b",
        words,
    )
    return period_named(found["p"] or "month") if found else None
