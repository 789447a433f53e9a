"""Two who do not agree: legal wanting it deleted and audit wanting it kept, or the disagreement between the two."""

import re
from collections.abc import Iterator, Mapping, Sequence

from bot.socratic.english import verbs
from bot.socratic.english.clean import HOLE
from bot.socratic.naming.happenings import Happening, happenings
from bot.socratic.naming.span import Kind, Span

_TAKES_SIDES = frozenset(
    """say want ask insist claim think expect require need show count use read prefer demand promise call mean have keep
    like tell list print forbid refuse exclude reject approve allow define measure understand treat report put describe
    plan build assume believe state quote specify give contain follow calculate work pay""".split()
)
"""What two sides do differently, in its base form."""
_DISPUTED = frozenset(
    """agree agrees agreed disagree contradict which whose decide decides decided settle settled correct true right between
    both either middle different differently counts until one says other matches match same""".split()
)
_LONGEST_SIDES, _LONGEST_SIDE = 18, 6
_NOT_SO = frozenset(
    "doesn't don't isn't aren't won't can't hasn't haven't didn't not never no".split()
)


def disputed(whole: Mapping[str, int]) -> frozenset[str]:
    """The signs, among all words of a message, that there are two sides to something."""
    return frozenset(f"disputed {word}" for word in _DISPUTED & whole.keys())


def sides(before: Sequence[str], tokens: Sequence[str], around: frozenset[str]) -> Iterator[Span]:
    """What two say or want of one matter, in a clause and in the one `before` it, and that they disagree."""
    if HOLE in (*before, *tokens):
        return
    yield from _disagreeing(tokens, around)
    one, other = _side(before), _side(tokens)
    if not one or not other or one.who.lower() == other.who.lower():
        return
    if any(map(_NOBODYS_SIDE.match, (one.who, other.who))):
        return
    same = f"t {one.verb == other.verb}"
    signs = {"t", same, f"t {_base(one)}", f"t {_base(one)} {_base(other)}"}
    signs |= {f"t {sign}" for sign in around}
    if len(one.who.split()) <= _LONGEST_SIDE and len(other.who.split()) <= _LONGEST_SIDE:
        between = frozenset(sign.replace("t", "w", 1) for sign in signs)
        yield Span(one.who, between, Kind.BETWEEN, beside=(other.who, ""))
    long = len(f"{one.doing} {other.who} {other.doing}".split())
    if other.doing and "us" not in (one.who, other.who) and long <= _LONGEST_SIDES:
        signs |= {"s", f"t n {min(long // 3, 6)}"}
        yield Span(one.who, frozenset(signs), Kind.SIDES, one.doing, (other.who, other.doing))


_NOBODYS_SIDE = re.compile(
    r"(?:everybody|everyone|nobody|no|none|somebody|someone)\b|(?:people|one)$", re.I
)


def _base(side: Happening) -> str:
    return verbs.base_of(side.verb) or side.verb


def _side(tokens: Sequence[str]) -> Happening | None:
    """Who says or wants what in a clause; only who, where the rest is left out: finance doesn't."""
    if tokens and tokens[0].lower() in ("and", "but", "while"):
        tokens = tokens[1:]
    lower = [token.lower() for token in tokens]
    if len(tokens) > 1 and lower[0] == "we" and verbs.base_of(lower[1]) in _TAKES_SIDES:
        return Happening("us", "", "do", lower[1])
    found = (one for one in happenings(tokens) if _base(one) in _TAKES_SIDES)
    if told := next(found, None):
        return told
    if 2 <= len(tokens) <= _LONGEST_SIDE and lower[-1] in _NOT_SO:
        return Happening(" ".join(tokens[:-1]), "", "does not", "not")
    return None


def _disagreeing(tokens: Sequence[str], around: frozenset[str]) -> Iterator[Span]:
    """Two of whom one clause says that they disagree: the lab report and the packaging disagree about the sugar."""
    found = _DISAGREE.match(" ".join(tokens))
    if found:
        signs = {"w", "w one clause", f"w {found['how'].lower()}"} | {
            f"w {sign}" for sign in around
        }
        beside = (found["other"], found["about"] or "")
        yield Span(found["one"], frozenset(signs), Kind.BETWEEN, beside=beside)


_DISAGREE = re.compile(
    r"(?P<one>(?:[\w'.&-]+ ){1,6}?)and (?P<other>(?:[\w'.&-]+ ){1,6}?)(?:still |just |simply |both |all |each )?"
    r"(?P<how>disagree|differ|contradict|clash|conflict|quarrel|argue|(?:don't|can't|won't|aren't|haven't|isn't|doesn't) (?:\w+ )?(?:agree|match|add up|line up|fit)|"
    r"(?:mean|define|understand|use|count|measure|read|have|want|call|calculate)(?= .*\b(?:differen\w+|two|opposite|other|not the same|something else)\b))"
    r"(?:.*? (?:about|on|over|by) (?P<about>.+))?",
    re.I,
)
