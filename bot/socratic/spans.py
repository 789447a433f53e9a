"""The words of a message that may name what is in the way, each with the signs that speak for it.

What keeps somebody waiting mostly stands in the message word for word: "what I don't have is
*Priya's yes on the headline*". Every such stretch is offered here; which one is meant is weighed in
`naming`, by where it stands and what stands around it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.socratic import verbs
from bot.socratic.clauses import Clause
from bot.socratic.clean import HOLE
from bot.socratic.signs import kinds_of

_TOKEN = re.compile(rf"[\w'&/+.-]*\w|[^\w\s]|{HOLE}")
_BEFORE = frozenset(
    "the a an my our your his her their its any another this that these those no some".split()
)
_BETWEEN = frozenset("of for from on in with to about between at by".split())
_BREAKS = frozenset(
    """i we you he she it they me us him them who whom whose which what when where why how whether
    and or but so because since as if unless until till than then though although while that there here
    is are was were be been being am isn't aren't wasn't weren't has have had hasn't haven't hadn't having
    do does did don't doesn't didn't can can't cannot could couldn't will won't would wouldn't shall
    should shouldn't may might must mustn't i'm we're i've we've it's that's there's i'll we'll he's she's
    they're i'd we'd what's who's let's not yet still again now just only already really very too also even
    never always ever once twice today yesterday tomorrow tonight nobody nothing none everyone everything
    somebody someone anybody anyone anything something please sorry yes no one out up down off over back
    without before after during except via per due hi hello hey morning ok okay well unfortunately
    sadly otherwise therefore hence however""".split()
)
_LONGEST = 8
_IS_WELL = re.compile(
    r"\b(?:is|are|was|were|it's|got|been) (?:now |all |nearly |already |almost |both )?"
    r"(?:fine|ok|okay|done|fixed|solved|sorted|ready|finished|approved|merged|live|good|great|in|on track)$",
    re.I,
)
"""A clause that says that all is well with what it names."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a clause that may name the obstacle."""

    words: str
    signs: frozenset[str]
    is_question: bool = False


def spans(said: Sequence[Clause]) -> Iterator[Span]:
    """Every stretch of the clauses that may be the name of something, and every indirect question."""
    whole = [token.lower() for clause in said for token in _TOKEN.findall(clause.text)]
    for number, clause in enumerate(said):
        if _IS_WELL.search(clause.text):
            continue
        tokens = _TOKEN.findall(clause.text)
        around = _around(clause, number, said)
        for start, end in _stretches(tokens):
            if HOLE not in tokens[start:end]:
                signs = frozenset((*around, *_signs(tokens, start, end, whole)))
                yield Span(_joined(tokens[start:end]), signs)
        yield from _questions(tokens, around)


def _questions(tokens: Sequence[str], around: frozenset[str]) -> Iterator[Span]:
    for start, token in enumerate(tokens):
        if token.lower() in ("which", "what", "who", "whether", "how", "where", "when", "why"):
            rest = tokens[start:]
            if 3 <= len(rest) <= 12 and HOLE not in rest:
                before = tokens[start - 1].lower() if start else "^"
                signs = {
                    "q",
                    f"q {token.lower()}",
                    f"q {before}",
                    f"q {token.lower()} {rest[1].lower()}",
                }
                signs |= {f"q {kind}" for kind in kinds_of(before)} | {
                    f"q {sign}" for sign in around
                }
                yield Span(_joined(rest), frozenset(signs), is_question=True)


def _stretches(tokens: Sequence[str]) -> Iterator[tuple[int, int]]:
    lower = [token.lower() for token in tokens]
    fits = [one not in _BREAKS and one[0].isalnum() for one in lower]
    for start in range(len(tokens)):
        first = start + 1 if lower[start] in _BEFORE else start
        if first >= len(tokens) or not fits[first] or lower[first] in _BETWEEN:
            continue
        if start and lower[start - 1] in _BEFORE and first == start:
            continue
        for end in range(first + 1, min(len(tokens), start + _LONGEST) + 1):
            last = lower[end - 1]
            if not fits[end - 1] and last not in _BEFORE:
                break
            if fits[end - 1] and last not in _BETWEEN and last not in _BEFORE:
                yield start, end


def _signs(tokens: Sequence[str], start: int, end: int, whole: Sequence[str]) -> Iterator[str]:
    lower = [token.lower() for token in tokens]
    before = lower[start - 1] if start else "^"
    two = lower[start - 2] if start > 1 else "^"
    after = lower[end] if end < len(lower) else "$"
    inside = lower[start:end]
    joint = next((place for place, one in enumerate(inside) if one in _BETWEEN), len(inside))
    first = inside[1] if inside[0] in _BEFORE and len(inside) > 1 else inside[0]
    head, last, joined = inside[joint - 1], inside[-1], joint < len(inside)
    yield from (f"b {before}", f"b2 {two} {before}", f"a {after}", f"ba {before} {after}")
    yield from (f"f {inside[0]}", f"f1 {first}", f"h {head}", f"l {last}")
    yield from (f"n {end - start} {joined}", f"det {inside[0] in _BEFORE} {joined}")
    yield from (f"start {start == 0}", f"end {end == len(tokens)}", f"j {[*inside, '-'][joint]}")
    places = {"f": first, "h": head, "l": last, "b": before, "b2": two, "a": after}
    for place, one in places.items():
        yield from (f"{place}k {kind}" for kind in kinds_of(one))
        yield from (f"{place}v {form}" for form in forms(one))
    yield from (f"bh {one} {other}" for one in kinds_of(before) for other in kinds_of(head))
    yield from (f"ha {one} {other}" for one in kinds_of(head) for other in kinds_of(after))
    if any(one in _BEFORE for one in inside[1:joint]):
        yield "det inside"
    if any("'s" in one for one in inside[:joint]):
        yield "owner"
    if any(token[0].isupper() for token in tokens[start + (start == 0) : end]):
        yield "capital"
    if whole.count(head) > 1:
        yield "said twice"


@lru_cache(maxsize=4096)
def forms(word: str) -> tuple[str, ...]:
    """What kind of form a word may be, of a verb or an adverb."""
    return tuple(_forms(word))


def _forms(word: str) -> Iterator[str]:
    if verbs.base_of_gerund(word):
        yield "doing"
    if verbs.base_of_past(word):
        yield "did"
    if verbs.base_of_third(word):
        yield "does"
    if word in verbs.known():
        yield "do"
    if word.endswith("ly"):
        yield "ly"


def _around(clause: Clause, number: int, said: Sequence[Clause]) -> frozenset[str]:
    lower = [token.lower() for token in _TOKEN.findall(clause.text)]
    kinds = {kind for token in lower for kind in kinds_of(token)}
    place = (
        "only"
        if len(said) == 1
        else "first"
        if not number
        else "last"
        if number == len(said) - 1
        else "mid"
    )
    return frozenset(
        (
            f"c {place}",
            f"c link {clause.link or '-'}",
            f"c part {clause.part}",
            f"c asked {clause.asked}",
            *(f"c {kind}" for kind in kinds),
        )
    )


def _joined(tokens: Sequence[str]) -> str:
    return re.sub(r" ([,.;:!?%)])", r"\1", " ".join(tokens))
