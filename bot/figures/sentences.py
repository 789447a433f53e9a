"""A sentence, its quantities and its metrics, and which quantity belongs to which metric.

Grammar decides, in this order: the metric stands before its number with nothing but link words
between ("p95 is 900 ms"); right behind it ("2.5 % conversion"); before it in the same clause ("p95
of the checkout page was 900 ms"); behind it in the same clause ("3 % of the people converted").
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.figures.quantity import Quantity
from bot.figures.units import Period, Unit, period_named

LONGEST_SENTENCE = 600
"""Longer stretches without a full stop are cut at a space, so that time grows with length only."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a figure says in plain words, and the other quantities that went into it."""

    plain: str
    uses: tuple[Quantity, ...] = ()


@dataclass(frozen=True, slots=True)
class Metric:
    """A measure that people give figures of: a pattern of its names, its units, how to say it.

    A `weak` one takes a quantity only where no other metric wants it: "an SLA of 99.9 %".
    """

    kind: str
    names: str
    units: tuple[Unit, ...]
    say: Callable[["Reading"], Said | None]
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """A metric named at a place of the text."""

    start: int
    end: int
    metric: Metric


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text[start:end]` is one sentence of the folded `text`; `quantities` are those in it."""

    text: str
    start: int
    end: int
    quantities: tuple[Quantity, ...]

    @property
    def words(self) -> str:
        """The folded sentence itself."""
        return self.text[self.start : self.end]

    def clause(self, start: int, end: int) -> str:
        """The folded clause around a stretch of the text."""
        left = [m.end() for m in BREAK.finditer(self.text, self.start, start)]
        right = BREAK.search(self.text, end, self.end)
        return self.text[left[-1] if left else self.start : right.start() if right else self.end]

    def before(self, start: int, reach: int = 60) -> str:
        """The sentence up to `start`, at most `reach` characters of it."""
        return self.text[max(self.start, start - reach) : start]

    def after(self, end: int, reach: int = 60) -> str:
        """The sentence from `end`, at most `reach` characters of it."""
        return self.text[end : min(self.end, end + reach)]

    def ends_in(self, pattern: re.Pattern[str], end: int) -> bool:
        """Whether what stands before `end` ends in a pattern that ends in `$` and is short."""
        return pattern.search(self.text, max(0, end - _LONGEST_PHRASE), end) is not None


@dataclass(frozen=True, slots=True)
class Reading:
    """One figure in its sentence: how much of which metric."""

    amount: Quantity
    mention: Mention
    sentence: Sentence

    @property
    def name(self) -> str:
        """The metric as it is written, folded."""
        return self.sentence.text[self.mention.start : self.mention.end]

    @property
    def clause(self) -> str:
        """The clause of the figure and its metric, folded."""
        start = min(self.amount.start, self.mention.start)
        return self.sentence.clause(start, max(self.amount.end, self.mention.end))

    def has(self, pattern: str) -> bool:
        """Whether a pattern of whole words stands in the clause."""
        return re.search(rf"\b(?:{pattern})\b", self.clause) is not None

    def period(self) -> Period | None:
        """The period the figure is measured over, if the clause names one."""
        if self.amount.per is not None:
            return self.amount.per
        found = _PERIOD.search(self.clause)
        if found is None:
            return None
        if found["month"]:
            return period_named("month")
        return period_named(
            "quarter" if found[0].strip()[:1] == "q" else found["one"] or found["two"]
        )

    def volume(self, fitting: str, linked: str = "") -> Quantity | None:
        """The count in the sentence that the figure is a share of, None if there is none.

        `fitting` are nouns that the metric is a share of wherever they stand; `linked` are nouns
        that need "of", "on" or "from" before their number.
        """
        counts = [q for q in self.sentence.quantities if q.unit is Unit.COUNT and q.value >= 20]
        best = [q for q in counts if _names(q, fitting) and self._linked(q)]
        best = best or [q for q in counts if linked and _names(q, linked) and self._linked(q)]
        best = best or [q for q in counts if _names(q, fitting)]
        return min(best, key=lambda q: abs(q.start - self.amount.start), default=None)

    def _linked(self, quantity: Quantity) -> bool:
        return _LINKED.search(self.sentence.before(quantity.start, 40)) is not None

    def money(self, but: Iterable[Quantity] = ()) -> Quantity | None:
        """The other sum in the sentence that is spent: "on $6,000", "with a budget of €4,000"."""
        for one in self.sentence.quantities:
            if one.unit is Unit.MONEY and one not in (self.amount, *but):
                around = (
                    self.sentence.before(one.start, 45) + "|" + self.sentence.after(one.end, 20)
                )
                if _SPENT.search(around):
                    return one
        return None


def _names(quantity: Quantity, nouns: str) -> bool:
    return re.search(rf"(?:^|\b)(?:{nouns})$", quantity.noun) is not None


_LONGEST_PHRASE = 200
BREAK = re.compile(
    r"[;!?\n]|, |\.(?= |$)|\b(?:and|but|while|whereas|because|although|though|so|versus|vs)\b"
)
_ENDS = re.compile(r"[.!?]+(?=[ \n]|$)|\n+|;(?= )")
_PERIOD = re.compile(
    r"(?:\b(?:a|per|each|every|last|this|next|over the|in the|in a|over a|past|whole|calendar"
    r"|for the|of the"
    r"|rolling|for a|the)[ -]|/ ?)(?P<one>day|week|month|quarter|year)\b"
    r"|\b(?P<two>daily|weekly|monthly|quarterly|yearly|annual|annually|mom|yoy|qoq|wow)\b"
    r"|\bq[1-4]\b"
    r"|\bin (?P<month>january|february|march|april|may|june|july|august|september|october|november"
    r"|december)\b",
)
_LINKED = re.compile(
    r"\b(?:on|of|from|at|with|across|for|over|among|in|to|by|out of|given|against)[ (]+"
    r"(?:(?:our|the|a|an|some|about|around|roughly|nearly|almost|all|all of|list of|base of"
    r"|total of|last"
    r"|month's|week's|year's|those|these|audience of|volume of|his|her|their|approx\.?|ca\.?"
    r"|~)[ ]*)*$"
)
_SPENT = re.compile(
    r"\b(?:budget|spend|spent|spending|invest\w*|money|left|media|on|put|for|we have|we got"
    r"|there is|remaining)\b[^|]{0,25}\|"
    r"|\|[^|]{0,3}\b(?:buys?|gets us|will buy|would buy|budget|spend|ad spend|spent|media"
    r"|left|to spend|of budget|of spend"
    r"|invested|is all)\b"
)


def sentences(folded: str, found: Sequence[Quantity]) -> Iterator[Sentence]:
    """Cut a text into sentences with their quantities; what is too long is cut at a space."""
    at = 0
    for start, end in _pieces(folded):
        first = at
        while at < len(found) and found[at].start < end:
            at += 1
        inside = tuple(q for q in found[first:at] if q.end <= end)
        yield Sentence(folded, start, end, inside)


def _pieces(folded: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in [*_ENDS.finditer(folded), None]:
        end = match.end() if match else len(folded)
        while end - start > LONGEST_SENTENCE:
            cut = folded.rfind(" ", start + 1, start + LONGEST_SENTENCE)
            cut = cut if cut > start else start + LONGEST_SENTENCE
            yield start, cut
            start = cut
        if end > start:
            yield start, end
        start = end
