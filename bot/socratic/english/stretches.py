"""Which stretches of a clause may be the name of something: no verb of its own, and neither end cut off."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.socratic.english import verbs
from bot.socratic.english.statements import ALWAYS_PAST, LINKS, has_verb
from bot.socratic.english.verbs import forms

LACKING = frozenset("no zero any without".split())
THEIRS = frozenset("his her their its this that these those another other".split())
BEFORE = frozenset("the a an my our your some".split()) | LACKING | THEIRS
QUOTES = frozenset("\"'\u201c\u201d\u201e\u2018\u2019")
_ANSWERS = frozenset("yes no ok okay go".split())
_BREAKS = frozenset(
    """i we you he she it they me us him them who whom whose which what when where why how whether
    and or but so because since as if unless until till than then though although while that there here
    is are was were be been being am isn't aren't wasn't weren't has have had hasn't haven't hadn't having
    do does did don't doesn't didn't can can't cannot could couldn't will won't would wouldn't shall
    should shouldn't may might must mustn't i'm we're i've we've it's that's there's i'll we'll he's she's
    they're i'd we'd what's who's let's not yet still again now just only already really very too also even
    never always ever once twice today yesterday tomorrow tonight nobody nothing none everyone everything
    somebody someone anybody anyone anything something hers theirs mine ours yours please sorry yes no one out up down off over back
    without before after during except via per due hi hello hey morning ok okay well unfortunately
    sadly otherwise therefore hence however alas neither further longer around into onto through against towards under within across
    along behind beyond despite upon""".split()
)
_PARTICLES = {
    "off": frozenset({"sign", "kick", "hand", "drop", "cut"}),
    "up": frozenset({"set", "back", "follow", "sign", "mock", "start", "clean", "stand"}),
    "out": frozenset({"roll", "print", "read", "time", "opt", "log"}),
    "over": frozenset({"hand", "voice"}),
    "down": frozenset({"break", "shut"}),
    "back": frozenset({"call", "play", "feed"}),
}
"""Nouns in two words that are often written with a gap, by the second word."""
_NEVER_FIRST = LINKS | QUOTES | _PARTICLES.keys()
_ALL = frozenset("all both half such".split())
_WHOSE = frozenset("which what whose".split())
_LONGEST = 8


def stretches(tokens: Sequence[str]) -> Iterator[tuple[int, int]]:
    lower = [token.lower() for token in tokens]
    fits = [
        (one not in _BREAKS or _is_of_a_name(lower, place))
        and (one[0].isalnum() or one[0] == "#" or one in QUOTES)
        for place, one in enumerate(lower)
    ]
    for start in range(len(tokens)):
        first = start + 1 if lower[start] in BEFORE else start
        if first >= len(tokens) or not fits[first] or lower[first] in _NEVER_FIRST:
            continue
        if start and (
            lower[start - 1] in _WHOSE or (lower[start - 1] in BEFORE and first == start)
        ):
            continue
        for end in range(first + 1, min(len(tokens), start + _LONGEST) + 1):
            last = lower[end - 1]
            if not fits[end - 1] and last not in BEFORE:
                break
            if last in BEFORE and end - 1 > start and lower[end - 2] not in LINKS | _ALL:
                break
            whole = fits[end - 1] and last not in LINKS | BEFORE | QUOTES
            if whole and not _is_statement(lower, start, end):
                yield start, end


def _is_statement(lower: Sequence[str], start: int, end: int) -> bool:
    """Whether a stretch has a verb of its own, or begins in the middle of a name: it names nothing."""
    inside, before = lower[start:end], lower[start - 1] if start else ""
    led = inside[0] in BEFORE
    first, last = inside[led], inside[-1]
    if has_verb(inside[led:]):
        return True
    if any(one.endswith("'s") for one in [last, *_before_a_link(inside)]):
        return True
    if any(one.endswith("'s") and _LOOSE & {*forms(other)} for one, other in pairwise(inside)):
        return True
    if not led and first in verbs.known() and before in _BEFORE_VERBS:
        return True
    if (
        not led
        and len(inside) == 1
        and (first in _STATES or (first.endswith(("ing", "ed")) and forms(first)))
    ):
        return True
    if not led and first in ("waiting", "stuck", "blocked"):
        return True
    after = lower[end] if end < len(lower) else ""
    if (not led and is_plain(before)) or is_plain(after):
        return True
    if not led and verbs.base_of_past(first) and len(inside) > 1 and _COUNTED.match(inside[1]):
        return True
    if len(inside) > 1 + led and (last in _STATES or _goes_elsewhere(inside, before)):
        return True
    is_past = last.endswith("ed") or last in ALWAYS_PAST
    return len(inside) > 1 + led and is_past and verbs.base_of_past(last) is not None


def is_plain(word: str) -> bool:
    """Whether a word can only belong to the name beside it: no verb, and none that joins."""
    return word.isalpha() and word not in _BREAKS | LINKS | BEFORE and not forms(word)


def _goes_elsewhere(inside: Sequence[str], before: str) -> bool:
    """Whether a link belongs to the verb before and not to the thing: sent the brief to the studio."""
    pairs = pairwise(inside)
    return any(
        (other == "to" and one not in _TAKES_TO) or (other == "for" and before in _CHASED)
        for one, other in pairs
    )


_CHASED = frozenset(
    "chase chased chasing ask asked asking pinged nudged begged pester pestering".split()
)
_TAKES_TO = frozenset(
    """access answer answers reply replies response responses link links key keys way route change changes update updates question
    questions approach path connection invitation login login log-in rights reference references response entrance addition
    additions amendment amendments edit edits fix alternative objection objections solution subscription move migration upgrade
    password extension switch transition handover yes ok okay no code codes letter feedback right limit""".split()
)
_STATES = frozenset(
    "unstable down broken late missing overdue stuck locked blocked unclear empty slow flaky delayed offline unavailable incomplete frozen dead wrong pending outdated unsigned unassigned unknown unanswered unpaid open closed free ready available sick away off".split()
)


_LOOSE = frozenset({"did", "doing", "ly"})
"""What stands behind an 's that is short for is or has."""


def _before_a_link(inside: Sequence[str]) -> Iterator[str]:
    return (one for one, other in pairwise(inside) if other in LINKS)


_COUNTED = re.compile(
    r"(?:\d+|the|a|an|my|our|your|two|three|four|five|six|seven|eight|nine|ten|some|all)$"
)
_BEFORE_VERBS = frozenset(
    "i we you they who to can can't cannot could couldn't will won't would should must may might do does did don't doesn't didn't not never still just only also always let".split()
)


def _is_of_a_name(lower: Sequence[str], place: int) -> bool:
    """Whether a word that mostly joins others belongs to a thing: her yes, Priya's ok, a sign off."""
    one, before = lower[place], lower[place - 1] if place else ""
    if one in _ANSWERS:
        return before in BEFORE or before.endswith(("'s", "s'"))
    return before in _PARTICLES.get(one, frozenset())
