"""The words of a message that may name what is in the way, each with the signs that speak for it.

What keeps somebody waiting mostly stands in the message word for word: "what I don't have is
*Priya's yes on the headline*". Every such stretch is offered here; which one is meant is weighed in
`choosing`, by where it stands and what stands around it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.socratic.english import verbs
from bot.socratic.english.clauses import Clause
from bot.socratic.english.clean import HOLE
from bot.socratic.english.statements import LINKS
from bot.socratic.english.stretches import BEFORE, LACKING, QUOTES, THEIRS, is_plain, stretches
from bot.socratic.english.tags import tags, tokens_of
from bot.socratic.english.verbs import forms
from bot.socratic.naming.happenings import Happening, happenings
from bot.socratic.naming.shapes import LITTLE
from bot.socratic.naming.sides import disputed, sides
from bot.socratic.naming.span import Kind, Span
from bot.socratic.sounding.signs import DENYING, kinds_of, subject, tense

_IS_WELL = re.compile(
    r"\b(?:is|are|was|were|it's|got|been) (?:now |all |nearly |already |almost |both )?"
    r"(?:fine|ok|okay|done|fixed|solved|sorted|ready|finished|approved|merged|live|good|great|in|on track)$",
    re.I,
)
"""A clause that says that all is well with what it names."""


def spans(said: Sequence[Clause]) -> Iterator[Span]:
    """Every stretch of the clauses that may be the name of something, and every indirect question."""
    whole = Counter(token.lower() for clause in said for token in tokens_of(clause.text))
    disputes = disputed(whole)
    for number, clause in enumerate(said):
        if _IS_WELL.search(clause.text):
            continue
        tokens = tokens_of(clause.text)
        around = frozenset(clause_signs(said, number))
        after = said[number + 1].link if number + 1 < len(said) else ""
        if after not in _HELD_UP or tense([token.lower() for token in tokens]) != "cannot":
            yield from _things(tokens, around, whole)
        yield from _questions(tokens, clause, around)
        yield from _duties(tokens, around)
        yield from _states(tokens, around)
        if after not in _HELD_UP:
            yield from _doings(tokens, around)
        before = tokens_of(said[number - 1].text) if number else []
        yield from sides(before, tokens, around | disputes)


def _things(tokens: Sequence[str], around: frozenset[str], whole: Counter[str]) -> Iterator[Span]:
    """Every stretch that may be the name of something."""
    for start, end in stretches(tokens):
        if HOLE not in tokens[start:end]:
            signs = frozenset((*around, *_signs(tokens, start, end, whole)))
            yield _span(tokens, start, end, signs, around)


_TELLING = re.compile(
    r"(?i)know|knew|idea|clue|clear|sure|ask|tell|told|sa(?:y|id)|decid|confirm|explain|wonder|understand|find out|figure|agree|settle|question|matter|remember|guess|see|find"
)


def _is_relative(tokens: Sequence[str], start: int) -> bool:
    """Whether a word that may ask only goes on about what stands before it: brothers who don't speak."""
    before, after = tokens[start - 1].lower(), tokens[start + 1 : start + 2]
    if before in _PEOPLE:
        return True
    goes_on = tokens[start].lower() == "which" and after and after[0].lower() in _GOES_ON
    return bool((is_plain(before) or goes_on) and not _TELLING.search(" ".join(tokens[:start])))


_PEOPLE = frozenset(
    "everyone everybody anyone anybody someone somebody nobody people those person one ones only".split()
)
_GOES_ON = frozenset("is are was were has have isn't aren't hasn't haven't will can can't".split())


_HELD_UP = frozenset({"until", "until after", "unless", "before", "because", "because of"})
"""Words after which the obstacle stands, so that what is done before them is the goal."""
_TO_DO = frozenset("to can't cannot couldn't can could won't not able let me us".split())


_NO_VERB = frozenset("RB RP IN JJ".split())
"""What looks like a verb and is none: still not back from legal."""


def _doings(tokens: Sequence[str], around: frozenset[str]) -> Iterator[Span]:
    """What somebody is to do or cannot do: to sign the DPA, can't open the file."""
    lower = [token.lower() for token in tokens]
    for start in range(1, len(tokens) - 1):
        if lower[start] not in verbs.known() or lower[start - 1] not in _TO_DO:
            continue
        kinds = tags(tuple(tokens))
        if kinds[start] in _NO_VERB:
            continue
        before, two = lower[start - 1], lower[start - 2] if start > 1 else "^"
        joint = next((n for n in range(start + 2, len(tokens)) if lower[n] in LINKS), 0)
        signs = {"d", f"d {before}", f"d {two} {before}", f"d {lower[start]}"}
        signs |= {f"d{sign}" for sign in _runs(tokens[start:], kinds[start:])}
        signs |= {f"dt {kinds[start]}", f"dtn {' '.join(kinds[start : start + 3])}"}
        signs |= {f"d {kind}" for token in lower[start:] for kind in kinds_of(token)}
        signs |= {f"d {sign}" for sign in around}
        for end in {joint, len(tokens)} - {0}:
            if HOLE not in tokens[start:end]:
                far = {f"d end {end == len(tokens)} {joint > 0}", f"d n {min(end - start, 9)}"}
                yield Span(_joined(tokens[start:end]), frozenset(signs | far), Kind.DOING)


def _span(
    tokens: Sequence[str], start: int, end: int, signs: frozenset[str], around: frozenset[str]
) -> Span:
    before, words = tokens[start].lower(), tokens[start:end]
    if before in LACKING or before in THEIRS:
        words = words[1:]
    if before not in LACKING or before == "any":
        return Span(_joined(words), signs)
    return Span(_joined(words), signs | {f"n {sign}" for sign in around}, Kind.LACK)


def _states(tokens: Sequence[str], around: frozenset[str]) -> Iterator[Span]:
    """What something does or is: the gateway returning 403."""
    inner = (place + 1 for place in range(1, len(tokens) - 1) if _leads_in(tokens, place))
    for one in (one for start in (0, *inner) for one in happenings(tokens[start:])):
        if HOLE in one.who or HOLE in one.doing:
            continue
        who, doing = one.who.lower().split(), one.doing.lower().split()
        base = verbs.base_of(one.verb) or one.verb
        signs = {
            "s",
            f"s {one.how}",
            f"s {base}",
            f"s f {who[0]}",
            f"s h {who[-1]}",
            f"s l {doing[-1]}",
            f"s n {min(len(who), 6)}",
            f"s nd {min(len(doing), 9)}",
            f"s {one.how} {' '.join(doing[1:2])}",
        }
        signs |= {f"s hk {kind}" for kind in kinds_of(who[-1])}
        signs |= {f"s dk {kind}" for token in doing for kind in kinds_of(token)}
        signs |= {f"s vk {kind}" for kind in kinds_of(one.verb)}
        signs |= {f"s hv {form}" for form in forms(who[-1])}
        signs |= {f"s dv {form}" for form in forms(doing[1] if len(doing) > 1 else "")}
        signs |= {
            f"s {sign}" for sign in (*around, *_state_tag_signs(one, tokens[-len(one.kinds) :]))
        }
        yield Span(
            _joined(one.who.split()), frozenset(signs), Kind.STATE, _joined(one.doing.split())
        )


def _state_tag_signs(one: Happening, tokens: Sequence[str]) -> Iterator[str]:
    """Which kinds of words somebody or something is called by, and which follow."""
    kinds, begins, verb = one.kinds, one.begins, one.at
    before, first, head = (
        kinds[begins - 1] if begins else "^",
        kinds[begins],
        kinds[max(verb - 1, 0)],
    )
    then = [" ".join(kinds[verb : verb + many]) for many in (1, 2, 3)]
    yield from (f"tf {first}", f"th {head}", f"tb {before}", f"tbf {before} {first}")
    yield from (f"t{many} {kind}" for many, kind in enumerate(then, start=1))
    yield from (f"thv {head} {then[0]}", f"thv2 {head} {then[1]}", f"tl {kinds[-1]}")
    yield f"twho {' '.join(kinds[begins:verb])}"
    yield from {f"tin {kind}" for kind in kinds[begins:verb]}
    yield from {f"tdo {kind}" for kind in kinds[verb:]}
    yield from _runs(tokens[begins:], kinds[begins:])


def _runs(tokens: Sequence[str], kinds: Sequence[str]) -> Iterator[str]:
    """Two and three in a row of what stands in a stretch: small words as they are, others by their kind."""
    lower = (token.lower() for token in tokens)
    row = [
        "^",
        *(one if one in LITTLE else kind for one, kind in zip(lower, kinds, strict=True)),
        "$",
    ]
    yield from {f"t2 {' '.join(two)}" for two in pairwise(row)}
    yield from {f"t3 {' '.join(three)}" for three in zip(row, row[1:], row[2:], strict=False)}


def _duties(tokens: Sequence[str], around: frozenset[str]) -> Iterator[Span]:
    """What somebody is to do and has not done: get Elke to name the test stores."""
    found = _DUTY.match(" ".join(tokens))
    if not found or HOLE in found.group() or found["who"].split()[0].lower() in _NO_OTHER:
        return
    who, (verb, _, rest) = found["who"].strip(), found["what"].partition(" ")
    base = verbs.base_of(verb) or verb
    signs = {"g", f"g {found['has'].lower()}", f"g {base}", f"g h {who.split()[-1].lower()}"}
    signs |= {f"g {sign}" for sign in around}
    yield Span(who, frozenset(signs), Kind.DUTY, f"{base} {rest}".strip())


_DUTY = re.compile(
    r"(?:(?:and|but|so|then|because|only|still|first) )?(?P<who>(?:[\w'&-]+ ){1,7}?)(?:still |first |also |really )?"
    r"(?P<has>ha(?:s|ve) to|must|needs? to|(?:is|are|was|were) (?:supposed|meant|due|going) to|(?:is|are|was|were) to|should(?: have)?|"
    r"promised to|wanted to|would have to|will have to|forgot to|ha(?:s|ve)n't|did not|didn't|won't|refuses? to|never) (?P<what>[a-z].+)",
    re.I,
)
_NO_OTHER = frozenset(
    "i we you it they he she this that these there what who which nobody noone no".split()
)


def _leads_in(tokens: Sequence[str], place: int) -> bool:
    """Whether a statement of its own begins behind a word: the trouble is that the samples are late."""
    one, before = tokens[place].lower(), tokens[place - 1].lower()
    return one in _LEADS_IN or (one == "that" and before in _TELLS_THAT)


_LEADS_IN = frozenset("since because as where while".split())
_TELLS_THAT = frozenset("is means says said fact problem trouble issue blocker told being".split())


_LONGEST_QUESTION = 22
_LED_BY = frozenset("in to with by".split())
"""Without which a question lacks a word: to whom we give it."""


def _is_known(before: Sequence[str], clause: Clause) -> bool:
    """Whether somebody knows the answer: I know what to change, but not: until I know what to change."""
    who, know = (one.lower() for one in ("", "", *before)[-2:])
    knows = know in _KNOW and who in _SOMEBODY
    return knows and clause.link not in _HELD_UP and not clause.asked


_KNOW = frozenset("know knows knew".split())
_SOMEBODY = frozenset("i we you they all".split())
_ASKING = frozenset("which what who whether how where when why if whom whose".split())


def _questions(tokens: Sequence[str], clause: Clause, around: frozenset[str]) -> Iterator[Span]:
    if clause.link in _ASKING and (clause.link != "which" or (clause.asked and clause.opening)):
        tokens = [clause.link, *tokens]
    for start, token in enumerate(tokens):
        if token.lower() in _ASKING and not (start and _is_relative(tokens, start)):
            rest = tokens[start:]
            if 3 <= len(rest) <= _LONGEST_QUESTION and HOLE not in rest:
                before = tokens[start - 1].lower() if start else "^"
                if before in _LED_BY and token.lower() in ("which", "who", "whom"):
                    continue
                if _is_known(tokens[:start], clause):
                    continue
                if token.lower() == "if" and start:
                    rest = ["whether", *rest[1:]]
                signs = {
                    "q",
                    f"q {token.lower()}",
                    f"q {before}",
                    f"q {token.lower()} {rest[1].lower()}",
                    f"q n {len(rest)}",
                    f"q link {start == 0 and clause.link in _ASKING}",
                }
                signs |= {f"q {kind}" for kind in kinds_of(before)}
                signs |= {f"q {sign}" for sign in around}
                yield Span(_joined(rest), frozenset(signs), Kind.QUESTION)


def _signs(tokens: Sequence[str], start: int, end: int, whole: Counter[str]) -> Iterator[str]:
    lower = [token.lower() for token in tokens]
    before = lower[start - 1] if start else "^"
    two = lower[start - 2] if start > 1 else "^"
    after = lower[end] if end < len(lower) else "$"
    second = lower[end + 1] if end + 1 < len(lower) else "$"
    inside = lower[start:end]
    joint = next((place for place, one in enumerate(inside) if one in LINKS), len(inside))
    led = inside[0] in BEFORE and len(inside) > 1
    first = inside[1] if led else inside[0]
    head, last, joined = inside[joint - 1], inside[-1], joint < len(inside)
    yield from (f"b {before}", f"b2 {two} {before}", f"a {after}", f"ba {before} {after}")
    yield f"a2 {after} {second}"
    yield from (f"f {inside[0]}", f"f1 {first}", f"h {head}", f"l {last}")
    yield from (f"n {end - start} {joined}", f"det {inside[0] in BEFORE} {joined}")
    yield from (f"start {start == 0}", f"end {end == len(tokens)}", f"j {[*inside, '-'][joint]}")
    yield f"bd {before} {inside[0] if led else '-'}"
    places = {"f": first, "h": head, "l": last, "b": before, "b2": two, "a": after, "a2": second}
    for place, one in places.items():
        yield from (f"{place}k {kind}" for kind in kinds_of(one))
        yield from (f"{place}v {form}" for form in forms(one))
    yield from _tag_signs(tokens, start, end, start + joint - 1)
    yield from (f"bh {one} {other}" for one in kinds_of(before) for other in kinds_of(head))
    yield from (f"ha {one} {other}" for one in kinds_of(head) for other in kinds_of(after))
    yield from (f"dh {inside[0] if led else '-'} {kind}" for kind in kinds_of(head) or ("-",))
    yield from {
        f"near {kind}" for one in lower[max(0, start - 4) : start] for kind in kinds_of(one)
    }
    yield from {f"next {kind}" for one in lower[end : end + 4] for kind in kinds_of(one)}
    if any(one in DENYING or one.endswith("n't") for one in lower[max(0, start - 4) : start]):
        yield "near not"
    if any(one in DENYING or one.endswith("n't") for one in lower[end : end + 4]):
        yield "next not"
    if any(one in BEFORE for one in inside[1:joint]):
        yield "det inside"
    if any("'s" in one for one in inside[:joint]):
        yield "owner"
    if any(token[0].isupper() for token in tokens[start + (start == 0) : end]):
        yield "capital"
    if whole[head] > 1:
        yield "said twice"


def _tag_signs(tokens: Sequence[str], start: int, end: int, head: int) -> Iterator[str]:
    """Which kinds of words a stretch is made of and stands between."""
    kinds = ("^", "^", *tags(tuple(tokens)), "$", "$")
    two, before, first, last = kinds[start], kinds[start + 1], kinds[start + 2], kinds[end + 1]
    noun, after, second = kinds[head + 2], kinds[end + 2], kinds[end + 3]
    places = {"b2": two, "b": before, "f": first, "h": noun, "l": last, "a": after, "a2": second}
    yield from (f"t{place} {kind}" for place, kind in places.items())
    yield from (f"tbf {before} {first}", f"tla {last} {after}", f"tha {noun} {after}")
    yield from (f"tb2 {two} {before} {first}", f"ta2 {last} {after} {second}")
    yield "tall " + " ".join(kinds[start + 2 : end + 2])
    yield from _runs(tokens[start:end], kinds[start + 2 : end + 2])
    yield from {f"tin {kind}" for kind in kinds[start + 2 : end + 2]}


def clause_signs(said: Sequence[Clause], number: int) -> Iterator[str]:
    """What the clause is like that a stretch stands in, and what stands around the clause."""
    clause = said[number]
    words = tokens_of(clause.text)
    lower = [token.lower() for token in words]
    last = number == len(said) - 1
    place = "only" if len(said) == 1 else "last" if last else "mid" if number else "first"
    who, when = subject(words), tense(lower)
    how = "no" if any(one.endswith("n't") or one in DENYING for one in lower) else "yes"
    after = "-" if last else said[number + 1].link or "."
    yield from (f"c {place}", f"c link {clause.link or '-'}", f"c part {clause.part}")
    yield from (f"c asked {clause.asked}", f"c after {after}", f"c opening {clause.opening}")
    yield from (f"c who {who} {how}", f"c when {when} {how}", f"c {who} {when} {how}")
    yield f"c {when} {how} then {after}"
    yield from {f"c {kind}" for token in lower for kind in kinds_of(token)}
    yield f"c long {min(len(lower) // 4, 4)}"
    yield from (f"c begins {lower[0] if lower else '-'}", f"c does {_verb(lower)}")
    for name, other in (("before", number - 1), ("then", number + 1)):
        if 0 <= other < len(said):
            near = {kind for one in tokens_of(said[other].text.lower()) for kind in kinds_of(one)}
            yield from (f"c {name} {kind}" for kind in near)


def _verb(lower: Sequence[str]) -> str:
    """The first verb of a clause, in its base form where it denies nothing."""
    found = (one if one.endswith("n't") else verbs.base_of(one) for one in lower[1:])
    return next(filter(None, found), "-")


def _joined(tokens: Sequence[str]) -> str:
    return re.sub(
        r" ([,.;:!?%)])(?!\w)", r"\1", " ".join(one for one in tokens if one not in QUOTES)
    )
