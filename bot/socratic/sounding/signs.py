"""How much a message sounds as if somebody was held up, by its words alone: what decides, beside the rules.

Signs are the words of a message and the pairs among them, the kinds of words (`kinds`) and their
patterns, and for each clause who it speaks of, when, and whether it denies. What they weigh, alone
and together, comes from labelled messages (`python -m benchmarks.fit_signs`).
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from bot.socratic.english.clauses import Clause, clauses
from bot.socratic.english.clean import clean
from bot.socratic.net import Net, unpacked
from bot.socratic.sounding.kinds import KINDS

_TOKEN = re.compile(r"[A-Za-z']+|[?!:.,;]|\d+")
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_PLAIN = frozenset(
    "the a an of to in on at for with by from and but or so because that this it there is are was were be been has have had do does did i we you he she they my our your his her their not no yet still again since until now then what which who how why ? ! : ; , . as than just only all both".split()
)
_LEADING = frozenset("so and but still then now yet as also just the a an because until".split())
DENYING = frozenset("not no never nobody nothing none cannot without neither nor".split())
_ME = frozenset("i we i'm we're i've we've i'd we'd i'll we'll".split())
_SUBJECTS = {
    **dict.fromkeys(_ME, "me"),
    **dict.fromkeys(("my", "our"), "mine"),
    **dict.fromkeys(("you", "your"), "you"),
    **dict.fromkeys("he she they his her their he's she's they're".split(), "they"),
    **dict.fromkeys("it that this there it's that's there's".split(), "it"),
    **dict.fromkeys("nobody no none nothing without neither".split(), "none"),
    **dict.fromkeys("who what which how why where can could is are does anyone".split(), "ask"),
}
_TENSES = {
    **dict.fromkeys(
        "is are am isn't aren't i'm we're it's that's there's he's she's they're what's here's".split(),
        "now",
    ),
    **dict.fromkeys(
        "was were wasn't weren't did didn't had hadn't went got took came said found sent made lost kept told wrote gave".split(),
        "then",
    ),
    **dict.fromkeys("have has haven't hasn't i've we've they've".split(), "since"),
    **dict.fromkeys(
        "will won't i'll we'll they'll he'll she'll it'll going gonna".split(), "ahead"
    ),
    **dict.fromkeys(
        "can could would should might may must i'd we'd couldn't wouldn't shouldn't".split(), "may"
    ),
    **dict.fromkeys(("can't", "cannot"), "cannot"),
}


def signs_in(text: str) -> frozenset[str]:
    """Every sign of a message."""
    cleaned = clean(text)
    said = clauses(cleaned)
    tokens = _TOKEN.findall(cleaned.lower())
    return frozenset(
        (*_words(tokens), *_kinds(tokens, cleaned), *_patterns(tokens), *_clauses(said))
    )


def leaning(text: str) -> float:
    """How much the words of a message speak for a blocker: above 0 for, below against."""
    return _net().lean(signs_in(text))


def _words(tokens: Sequence[str]) -> Iterator[str]:
    words = [token for token in tokens if token not in ".,;" and not token.isdigit()]
    yield from words
    yield from (f"{one} {two}" for one, two in pairwise(words))
    yield from (f"<{most}" for most in (6, 10, 16) if len(words) < most)


def _kinds(tokens: Sequence[str], cleaned: str) -> Iterator[str]:
    for kind, times in Counter(kind for token in tokens for kind in kinds_of(token)).items():
        yield f"k {kind}"
        if times > 1:
            yield f"k {kind} 2+"
    sentences = [one for one in _SENTENCE.split(cleaned) if one.strip()] or [""]
    for place, sentence in (("first", sentences[0]), ("last", sentences[-1])):
        for kind in _kinds_in(_TOKEN.findall(sentence.lower())):
            yield f"{place} {kind}"


def _patterns(tokens: Sequence[str]) -> Iterator[str]:
    """Stretches of two to four, each word by its kind unless it is one that only joins others."""
    row = ["^"]
    for token in tokens:
        shape = _shape(token)
        if shape != "~" or row[-1] != "~":
            row.append(shape)
    row.append("$")
    for length in (2, 3, 4):
        for start in range(len(row) - length + 1):
            yield "_".join(row[start : start + length])


def _clauses(said: Sequence[Clause]) -> Iterator[str]:
    """Of each clause: who it speaks of, when, whether it denies, and the kinds of words with that."""
    before = ""
    for number, clause in enumerate(said):
        words = _TOKEN.findall(clause.text)
        lower = [word.lower() for word in words]
        who = subject(words)
        when = tense(lower)
        how = "no" if any(w.endswith("n't") or w in DENYING for w in lower) else "yes"
        yield from (f"c {who} {when} {how}", f"c {clause.link} {when} {how}")
        yield from (f"c {who} {how}", f"c {clause.part} {when} {how}")
        kinds = sorted(_kinds_in(lower))
        for place, kind in enumerate(kinds):
            yield from (f"c {who} {how} {kind}", f"c {when} {how} {kind}")
            yield from (f"c {clause.link} {kind}", f"c {clause.part} {kind}")
            yield from (f"kk {kind} {other}" for other in kinds[place + 1 :])
        if number:
            yield f"c {before} > {who} {how}"
        before = f"{who} {how}"
        if number == len(said) - 1:
            yield f"c last {who} {when} {how}"


def tense(lower: Sequence[str]) -> str:
    """When a clause speaks of: now, then, since, ahead, may or cannot; "-" where no word tells."""
    return next((_TENSES[word] for word in lower if word in _TENSES), "-")


def subject(words: Sequence[str]) -> str:
    """Who or what a clause begins with: me, they, a name, a kind of word."""
    word = next((one for one in words[:4] if one.lower() not in _LEADING), "")
    lower = word.lower()
    if not word or lower in _SUBJECTS:
        return _SUBJECTS.get(lower, "-")
    kinds = kinds_of(lower)
    if word[0].isupper() and not kinds:
        return "name"
    if lower.endswith(("ing", "ed")):
        return lower[-2:]
    return kinds[0] if kinds else "noun"


def _shape(token: str) -> str:
    if token in _PLAIN:
        return token
    if kinds := kinds_of(token):
        return kinds[0].upper()
    if token.isdigit():
        return "0"
    return next((f"~{end}" for end in ("ing", "ed") if token.endswith(end) and len(token) > 5), "~")


def _kinds_in(tokens: Sequence[str]) -> frozenset[str]:
    return frozenset(kind for token in tokens for kind in kinds_of(token))


def kinds_of(token: str) -> tuple[str, ...]:
    """The kinds that a word is of, the one that tells most first."""
    return _known().get(token, ())


@cache
def _known() -> dict[str, tuple[str, ...]]:
    known: dict[str, tuple[str, ...]] = {}
    for kind, words in KINDS.items():
        for word in words.split():
            known[word] = (*known.get(word, ()), kind)
    return known


@cache
def _net() -> Net:
    from bot.socratic.sounding.weights import NET

    return unpacked(NET)
