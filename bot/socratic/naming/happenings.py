"""What a clause says of something, as a phrase: "the gateway returns 403" is the gateway returning 403."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.socratic.english import verbs
from bot.socratic.english.tags import FINITE, relates, tags
from bot.socratic.sounding.signs import kinds_of


@dataclass(frozen=True, slots=True)
class Happening:
    """Somebody or something, and what it does or is; `how` is the kind of verb it was said with.

    Of the clause it stands in: the kinds of its words (`tags`), where who begins, and the verb's place.
    """

    who: str
    doing: str
    how: str
    verb: str
    kinds: tuple[str, ...] = ()
    begins: int = 0
    at: int = 0


_MOST_WORDS_BEFORE = 9
_VERBS = FINITE | frozenset("VB VBN VBG POS".split())
"""What a verb may be taken for: its past for a participle, a short is for a genitive."""
_NOBODY_SAID = frozenset(
    """i we you he she it they this that these those there here who what which how why where when if whether to and or
    but so because until not no please let let's as than then in on at for of with by from about never""".split()
)
"""What no subject begins with, or one that nobody could make out by itself."""
_TROUBLES = frozenset("broken refused lack stopped slow unknown".split())
_SUBJECTS = frozenset("i we they he she it".split())
_EVERY = frozenset("nobody everybody everyone somebody someone anybody anyone".split())
"""Who does something whatever stands before: since the merger nobody answers."""
_SHORT = ("'m", "'re", "'ve", "'ll", "'d")
_PLURAL = re.compile(r"[^su\W]s$|^(?:people|criteria|data|media|men|women|children|police|staff)$")
_ADVERBS = frozenset(
    "still also now just already currently only simply really all always actually apparently clearly finally".split()
)
_AFTER_IS = frozenset(
    "not a an the in on at with from down out off up away nowhere abroad ill sick busy".split()
)
_NOT_ENDING = frozenset(
    """the a an of to for with on in by from at and or but my our their his your its into about as than that which who what where how when whether not
    no some any every this these those very so too behind under over because don't can't""".split()
)


def happenings(tokens: Sequence[str]) -> Iterator[Happening]:
    """Each way to read a clause as something that does or is something."""
    lower = [token.lower() for token in tokens]
    kinds = tags(tuple(tokens))
    if not lower or lower[0].endswith(_SHORT):
        return
    if lower[0].endswith(("n't", "not")) or (lower[0] in _NOBODY_SAID and tokens[0] != "IT"):
        return
    if "did" in verbs.forms(lower[0]) and lower[0] not in ("missing", "broken", "left"):
        return
    for place in range(len(tokens[: _MOST_WORDS_BEFORE + 1])):
        own = _is_short_for_is(lower, place)
        who = _without_adverbs(
            [*tokens[:place], *filter(None, [tokens[place][:-2] if own else ""])], last=True
        )
        rest = _without_adverbs(tokens[place + 1 : _next_begins(lower, kinds, place + 1)])
        only = "only " if "only" in lower[place - 1 : place] else ""
        if not who or who[-1].lower() in _NOT_ENDING or who[-1][0].isdigit():
            continue
        if any(map(_says, lower[1:place])) or _is_half(lower[:place], kinds[:place]):
            continue
        if _does_already(lower[:place], kinds[:place]):
            continue
        if kinds[place] not in _VERBS and FINITE.intersection(kinds):
            continue
        start = next((at for at in range(1, len(who)) if who[at].lower() in _EVERY), 0)
        verb = "is" if own else lower[place]
        if own and rest and (rest[0].lower() == "been" or _has_done(rest)):
            verb = "has"
        for how, doing in _said(verb, rest, lower[:place]):
            yield Happening(
                " ".join(who[start:]), only + doing.strip(), how, verb, kinds, start, place
            )


def _is_half(lower: Sequence[str], kinds: Sequence[str]) -> bool:
    """Whether a relative clause has no verb: the weekend that each record (takes a minute)."""
    last = next(
        (at for at in range(len(kinds) - 1, 0, -1) if relates(lower[at], kinds[at])), len(kinds)
    )
    return last < len(kinds) and not FINITE.intersection(kinds[last:])


def _does_already(lower: Sequence[str], kinds: Sequence[str]) -> bool:
    """Whether a verb stands before, and not in a relative clause: it skips everything (said in Irish)."""
    return any(
        kinds[at] in _SURE and kinds[at - 1] != "PRP" and not _RELATIVE.intersection(lower[:at])
        for at in range(1, len(kinds))
    )


_SURE = frozenset("VBZ MD V-".split())
_RELATIVE = frozenset("that which who whose where what how when".split())


def _next_begins(lower: Sequence[str], kinds: Sequence[str], start: int) -> int:
    """Where the next statement begins without a stop: gone quiet I emailed."""
    for at in range(start + 1, len(lower) - 1):
        new = lower[at] in _SUBJECTS - {"it"} and kinds[at + 1] in FINITE
        if new and kinds[at - 1] in _ENDS:
            return at
    return len(lower)


_ENDS = frozenset("JJ RB RP VBN UH".split())
"""After such a word no relative clause begins: the file we sent, but not quiet we sent."""


def _says(word: str) -> bool:
    """Whether a word is the subject of a statement of its own."""
    return word in _SUBJECTS or word.endswith(_SHORT)


def _is_short_for_is(lower: Sequence[str], place: int) -> bool:
    """Whether an 's is short for is: the phone system's kaput, and not the system's password."""
    after = lower[place + 1] if place + 1 < len(lower) else ""
    if not lower[place].endswith("'s") or not after:
        return False
    if after in _ADVERBS | _AFTER_IS:
        return True
    forms = verbs.forms(after)
    return (
        "doing" in forms
        or "did" in forms
        or (place + 2 == len(lower) and bool(_TROUBLES & set(kinds_of(after))))
    )


def _has_done(rest: Sequence[str]) -> bool:
    """Whether what stands behind an 's has an object, so that it is short for has: nobody's given me it."""
    done, *objects = (one.lower() for one in rest[:3])
    if objects[:1] and objects[0] not in _AFTER_VERBS:
        objects = objects[:1]
    return "did" in verbs.forms(done) and bool(_OBJECTS.intersection(objects))


_AFTER_VERBS = frozenset("out off up down away over back in on through".split())


_OBJECTS = frozenset(
    "me us you him them it the a an my our any anything anyone one two three four five six".split()
)


def _without_adverbs(tokens: Sequence[str], *, last: bool = False) -> list[str]:
    kept = list(tokens)
    idle = _ADVERBS if last else _ADVERBS - {"only"}
    while kept and kept[-1 if last else 0].lower() in idle:
        kept.pop(-1 if last else 0)
    return kept


def _said(verb: str, rest: Sequence[str], before: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The kind of verb, and what is done or is, with the verb as an -ing form."""
    first = rest[0].lower() if rest else ""
    words = " ".join(rest)
    match verb:
        case "is" | "are" | "isn't" | "aren't" | "was" | "were" if not rest:
            return
        case "was" | "were" if first in _PLANNED:
            return
        case "is" | "are":
            yield "is", _being(words)
        case "isn't" | "aren't" | "ain't":
            yield "is not", f"not {_being(words)}"
        case "was" | "were":
            yield "was", _being(words)
        case "has" | "have" if first == "been":
            yield "has been", _being(words[5:])
        case "has" | "have":
            yield "has", f"having {words}"
        case "hasn't" | "haven't":
            yield "has not", f"not having {words}"
        case "keeps" | "keep" if verbs.base_of_gerund(first):
            yield "keeps", words
        case "can't" | "cannot":
            yield "cannot", f"not being able to {words}"
        case "won't" | "doesn't" | "don't" | "didn't":
            if first in verbs.known():
                yield "does not", f"not {verbs.gerund(words)}"
        case _:
            yield from _does(verb, words, before)


_GONE = frozenset("been gone come become run fallen got".split())
"""After an 's these say what has happened: the sponsor's gone to ground."""


_PLANNED = frozenset("supposed meant going due about to".split())


def _being(words: str) -> str:
    first = words.partition(" ")[0].lower()
    if first in _GONE:
        return f"having {words}"
    if first == "not":
        return f"not being {words[4:]}"
    doing = verbs.base_of_gerund(first) and first != "missing"
    return words if doing else f"being {words}"


_PARTICLE = re.compile(r"(?:up|out|off|down|away|over|back|by)\b", re.I)


def _does(verb: str, words: str, before: Sequence[str]) -> Iterator[tuple[str, str]]:
    ending = f" {words}" if words else ""
    if words.lower() in ("too", "as well"):
        return
    if base := verbs.base_of_third(verb):
        yield "does", f"{verbs.gerund(base)}{ending}"
    elif verb == "stuck" or (verbs.base_of_past(verb) and words.startswith("by ")):
        yield "was", f"being {verb}{ending}"
    elif base := verbs.base_of_past(verb):
        yield "did", f"{verbs.gerund(base)}{ending}"
        if (not words or _PARTICLE.match(words)) and verb.endswith("ed"):
            yield "was", f"being {verb}{ending}"
    elif verb in verbs.known() and before and _PLURAL.search(before[-1]):
        yield "do", f"{verbs.gerund(verb)}{ending}"
