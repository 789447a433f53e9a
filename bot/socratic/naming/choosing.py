"""Which words of a message name what is in the way: what a rule reads, a stretch, or what a clause says.

Each is weighed by where it stands (`spans`), by what such rules are worth, and by how the phrase
reads (`shapes`); the sums make shares of 1 (a softmax). The name with the largest
share is said, and none where even that is small: then it is "that". The weights come from labelled
messages and from readers' judgements of names (`python -m benchmarks.fit_names`).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp

from bot.socratic.english.capitals import is_common
from bot.socratic.english.clauses import Clause
from bot.socratic.english.nouns import (
    definite,
    indefinite,
    is_group,
    is_mass,
    is_name,
    is_product,
)
from bot.socratic.heard import THAT, Form, Heard
from bot.socratic.naming.shapes import shape_signs
from bot.socratic.naming.span import Kind, Span
from bot.socratic.naming.spans import clause_signs, spans
from bot.socratic.net import Net, unpacked
from bot.socratic.obstacles import phrases
from bot.socratic.obstacles.readings import is_outcome, read


@dataclass(frozen=True, slots=True)
class Name:
    """What may name the obstacle, as it fits its question, and the signs for and against it."""

    heard: Heard
    signs: frozenset[str]


def _fitted(span: Span, signs: frozenset[str]) -> Heard:
    """A stretch as it fits its question; without words where it does not."""
    words = span.words
    match span.kind:
        case Kind.QUESTION:
            return phrases.wh(words)
        case Kind.DOING:
            return phrases.verb(words)
        case Kind.LACK:
            return phrases.get(indefinite(_NOT_EVEN.sub("", words)))
        case Kind.STATE:
            return phrases.state(words, span.doing)
        case Kind.SIDES:
            both = (phrases.state(words, span.doing).x, phrases.state(*span.beside).x)
            return (
                phrases.finish(" and ".join(filter(None, both)), Form.NOUN) if all(both) else THAT
            )
        case Kind.DUTY:
            return phrases.get_to(words, span.doing)
        case Kind.BETWEEN:
            return phrases.between(words, *span.beside)
        case Kind.THING:
            return _thing(words, signs)


_NOT_EVEN = re.compile(r" (?:at all|any ?more|any longer|whatsoever|(?:either|yet|left)$)")
"""What only says more loudly that there is none."""
_WANTED = frozenset(
    f"{place} {kind}" for place in ("near", "next") for kind in ("wait", "lack", "need")
)
_TROUBLE = frozenset(f"hk {kind}" for kind in ("broken", "refused", "stopped", "unknown", "slow"))


_SOMEBODY_FOR = re.compile(r"[A-Z][a-z]+ (?:for|on|about|to) ")


def _thing(words: str, signs: frozenset[str]) -> Heard:
    """A thing that is waited for is to be got, people are waited for, all else is to be solved."""
    if is_group(words):
        return phrases.thing(words)
    if _is_somebody(words) and signs & _WANTED:
        return phrases.noun(words, "the wait for")
    if _SOMEBODY_FOR.match(words):
        return THAT
    if words.lower().startswith("enough "):
        return phrases.get(words)
    one_of_many = re.match(r"(?:an?|some) (?!few|lot|couple|bunch|bit)", words, re.I)
    if signs & _TROUBLE or not (one_of_many or signs & _WANTED):
        return phrases.noun(words if is_name(words) else definite(words))
    as_it_is = one_of_many or is_name(words) or is_mass(words)
    return phrases.get(words if as_it_is else definite(words))


def _is_somebody(words: str) -> bool:
    """Whether a single word is a name that somebody wrote small: waiting on marcus."""
    return words.isalpha() and words.islower() and not is_common(words) and not is_product(words)


BAR = 0.2
"""What share of the weight a name must have to be said: below it is safer to say "that"."""
FULLER = 0.4
"""What part of the best name's share a name must have that says the same and which one it is."""


def named(said: Sequence[Clause], rule: Heard, called: str) -> Heard | None:
    """The best name in what was `said`, where the rule `called` has made `rule` of it."""
    net = _net()
    shares: dict[Heard, float] = {}
    for one in possible(said, rule, called):
        shares[one.heard] = shares.get(one.heard, 0.0) + exp(net.lean(one.signs))
    nothing = shares.pop(THAT)
    best = max(shares, key=shares.__getitem__, default=None)
    if best is None or shares[best] <= BAR * (sum(shares.values()) + nothing):
        return None
    fuller = (one for one in shares if shares[one] >= FULLER * shares[best] and _holds(one, best))
    return max(fuller, key=lambda one: len(one.x or ""))


def _holds(one: Heard, other: Heard) -> bool:
    """Whether a name has every word of another: the export of May, the export."""
    words, others = (set((heard.x or "").lower().split()) - _ARTICLES for heard in (one, other))
    return one.form == other.form and others <= words


_ARTICLES = frozenset("a an the".split())


def possible(
    said: Sequence[Clause], rule: Heard, called: str, *, ruled: bool = True
) -> Iterator[Name]:
    """That nothing names it, and everything that may: what rules read, unless nothing is to be `ruled`, and every stretch."""
    yield Name(THAT, frozenset(_nothing(said, rule, called, ruled)))
    found = (*(_of_rules(said, rule, called) if ruled else ()), *_of_stretches(said, rule))
    for heard, signs in found:
        if heard.x and not _MALFORMED.search(heard.x):
            yield Name(heard, frozenset((*signs, *shape_signs(heard))))


_MALFORMED = re.compile(
    r"^(?:get )?an? (?:(?:eleven|twelve|twenty|thirty|forty|fifty|hundred|one|them|us|whose|two|three|four|five|six|seven|eight|nine|ten|dozen)\b|(?-i:[A-Z]{2,}\d* \d))|"
    r"^(?:get )?(?:the|an?) (?:on|in|at|to|from|by|with|without|after|through|during|since|because|until|(?-i:about)|into|onto|whoever|whatever|they|we|he|she|nobody|someone|somebody|everyone|\w+ing (?:us|me|you|them|him|her))(?![\w-])|"
    r"\bthe (?:for|of|at|with|from|which|because|since)(?= )|^get (?:some|any)(?:body|one) \w+s\b|^(?:get )?the doing\b|"
    r"^get (?:the )?\w+ (?:confirm|approve|sign|send|give|decide|tell|agree|answer|fix|check|review|release|finish|deliver|provide) (?:the|an?|our|your|us|you)\b|"
    r"\b(?:they|we|I|you|he|she|it)'(?:ve|re|ll|d|m|s) (?:not )?\w+ing\b|^(?:they|we|you|he|she|it)'(?:ve|re|ll|s) |"
    r"\b(?:say|explain|suggest)(?:ing)? (?:us|you the|you which|you what|you how|you whether) |"
    r"\bbeing (?:all|(?:the )?only (?:one|thing)|the (?:one|thing)) (?:\w+ )?(?:missing|left)$|"
    r"\bnot (?:being|having been) (?:solved|fixed|resolved|sorted)\b|^[\d.,]+$",
    re.I,
)
"""What cannot be English, whatever it was cut from: a two answers, the on Monday, they've cutting."""


def _of_stretches(said: Sequence[Clause], rule: Heard) -> Iterator[tuple[Heard, frozenset[str]]]:
    best = f" {rule.x} ".lower() if rule.x else ""
    for span in spans(said):
        told = {"in rule"} if f" {span.words.lower()} " in best else set()
        signs = span.signs | told
        yield _fitted(span, signs), signs


def _nothing(said: Sequence[Clause], rule: Heard, called: str, ruled: bool) -> Iterator[str]:
    """The signs that nothing in the words names the obstacle."""
    words = sum(len(clause.text.split()) for clause in said)
    yield from ("none", f"none long {min(words // 6, 8)}", f"none clauses {min(len(said), 6)}")
    if ruled:
        yield from (f"none {called or '-'}", f"none named {rule.x is not None}")


def _of_rules(
    said: Sequence[Clause], rule: Heard, called: str
) -> Iterator[tuple[Heard, frozenset[str]]]:
    """What each rule reads in its clause; "R" marks what they say together."""
    found = [one for one in read(said) if one.heard.x and not is_outcome(one, said)]
    if rule.x and all(one.heard != rule for one in found):
        yield rule, frozenset((*_signs(rule, called), "R"))
    for one in found:
        ranked = f"rank {one.rank} {said[one.index].link or '-'}"
        around = {f"r {sign}" for sign in (f"rank {one.rank}", *clause_signs(said, one.index))}
        best = {"R", f"R {one.rule}", f"R {ranked}"} if one.heard == rule else {f"r {ranked}"}
        yield one.heard, frozenset((*_signs(one.heard, one.rule), *around, *best))


def _signs(heard: Heard, called: str) -> Iterator[str]:
    words = (heard.x or "").split()
    brief = min(len(words), 9)
    yield from (
        "r",
        f"r {called}",
        f"r {heard.form}",
        f"r {heard.form} {brief}",
        f"r first {words[0].lower()}",
    )


@cache
def _net() -> Net:
    from bot.socratic.naming.weights import NET

    return unpacked(NET)
