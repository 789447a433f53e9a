"""Hear what now keeps somebody from moving on, in their own words, or say why nothing was heard."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.socratic.english.clauses import Clause, Part, clauses
from bot.socratic.english.clean import clean, is_quoted
from bot.socratic.heard import THAT, Form, Heard
from bot.socratic.naming.choosing import named
from bot.socratic.obstacles import phrases
from bot.socratic.obstacles.moods import mood
from bot.socratic.obstacles.readings import (
    CAUSE,
    OUTCOME,
    UNTIL,
    Candidate,
    candidates,
    is_near,
    is_outcome,
    merged,
    two_voices,
)
from bot.socratic.obstacles.vetoes import nothing_in_the_way, resolves, taken_care_of
from bot.socratic.sounding.signs import leaning


@dataclass(frozen=True, slots=True)
class Blocker:
    """What is in the way: `x` as it fits its question, None where only "that" is safe.

    `quote` is the statement as the person wrote it, without markup.
    """

    x: str | None
    form: Form
    quote: str
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Declined:
    """Why no blocker was heard."""

    reason: str


_REQUEST = re.compile(
    r"^(?:\w+ ){0,2}?(?:can|could|would|will) (?P<who>someone|somebody|anyone|anybody|the [\w -]{2,30}?|[A-Z]\w+)(?: from [\w ]{2,20}?)?(?: please)? (?P<what>[a-z]+ .+)$",
    re.I,
)


def extract(text: str, *, invited: bool = False) -> Blocker | Declined:
    """What `text` says is in the way of its author now, read as an answer to a stand-up prompt.

    Clause by clause: the first is fixed, still waiting on the second, is one blocker. What the
    rules make of it has to agree with what the words sound like, unless Parley was `invited`:
    somebody who turns to it means to be heard.
    """
    read = read_by_rules(text)
    told = read if invited else judged(text, read, leaning(text))
    return _best_named(text, told) if isinstance(told, Blocker) else told


def sounding(text: str, more: float) -> Blocker | Declined:
    """What `text` says in words that no rule knows, where somebody turned to Parley with or about it."""
    told = judged(text, read_by_rules(text), leaning(text) + more)
    return _best_named(text, told) if isinstance(told, Blocker) else told


TURNED_TO, HELP_WANTED = 1.2, 4.0
"""What it weighs that Parley was turned to with a message, and that its help was asked for below one."""
BELOW_OTHERS = 2.0
"""What the words alone have to weigh below somebody else's: "wonders never cease" is a remark on those."""


def _best_named(text: str, heard: Blocker) -> Blocker:
    """The blocker by the best name in the message; of two voices a rule knows best."""
    if is_everything(heard) or (heard.x and heard.rule == "two voices"):
        return heard
    said = merged(clauses(clean(text)))
    name = named(said, Heard(heard.x, heard.form), heard.rule) or THAT
    quote = _where(said, name.x, heard.quote) if name.x else heard.quote
    return replace(heard, x=name.x, form=name.form, quote=quote)


def _where(said: Sequence[Clause], x: str, quote: str) -> str:
    """The clause that names X, where the words heard first do not."""
    words = set(x.lower().split())
    best = max(said, key=lambda one: len(words.intersection(one.text.lower().split())))
    by_name, heard = (words.intersection(one.lower().split()) for one in (best.text, quote))
    return _as_said(said, best) if len(by_name) > len(heard) else quote


def judged(text: str, read: Blocker | Declined, sounds: float) -> Blocker | Declined:
    """What the rules `read`, where the words as a whole agree; `sounds` is how they lean.

    The words decide, and the rules say what is in the way: what no rule can name is heard
    without a name, and a rule that the words speak against is not believed.
    """
    if sounds + _credit(read, text) > BAR:
        return _unnamed(text) if isinstance(read, Declined) else read
    return Declined("unlikely") if isinstance(read, Blocker) else read


BAR = 3.2
"""What the words and the rule have to weigh together: set for precision first, on unseen files."""

_WEAK = frozenset(
    {
        "needs",
        "held up by",
        "held up",
        "is broken",
        "is missing",
        "died",
        "said no",
        "got refused",
        "will not do",
        "sits with",
        "bug in",
        "two definitions",
        "heard nothing",
        "hit a snag",
        "issues on",
        "is away",
        "takes forever",
        "depends on",
        "blocks us",
    }
)
"""Rules whose words are often said where nobody is held up: "the booth needs a vacuum"."""
_FIRM = frozenset(
    {"no matter", "past", "nothing in the way", "hypothetical", "general", "negated", "quoted"}
)
"""Reasons that seldom mislead."""


def _credit(read: Blocker | Declined, text: str) -> float:
    """What it weighs that a rule heard a blocker, or found a reason against it."""
    if isinstance(read, Declined):
        return -0.7 if read.reason in _FIRM else 0.0
    words = len(text.split())
    if words < _FEW and read.rule != "needs":
        return BELIEVED
    return (0.7 if read.rule in _WEAK else 1.2) + max(0, _SHORT - words) * 0.5


_FEW, _SHORT = 6, 15
BELIEVED = 100.0
"""A few words say too little to speak against a rule."""


def _unnamed(text: str) -> Blocker:
    """A blocker in words that no rule can name: only "that" is safe."""
    said = merged(clauses(clean(text)))
    near = [clause for clause in said if is_near(clause)]
    best = max(near or said, key=lambda clause: leaning(clause.text))
    return Blocker(None, Form.THAT, _as_said(said, best), "sounds like it")


def read_by_rules(text: str) -> Blocker | Declined:
    """What the rules alone make of `text`, clause by clause."""
    cleaned = clean(text)
    said = merged(clauses(cleaned))
    if not said:
        return Declined("quoted" if is_quoted(text) else "empty")
    if reason := mood(text):
        return Declined(reason)
    reasons: list[str] = []
    heard = [c for c in candidates(said, reasons) if not _taken_back(c, said)]
    if (voices := two_voices(said)) and (heard or _UNDECIDED.search(cleaned)):
        heard.append(voices)
    heard = _under_the_label(_with_evidence(heard, said), said)
    if not heard:
        return Declined(
            reasons[0] if reasons else "nothing in the way" if _nothing(said) else "no obstacle"
        )
    causes = {said[c.index].sentence for c in heard if c.rank == 0 or c.rule in ("cause", "until")}
    told = [
        c
        for c in heard
        if c.rule not in ("cannot", "struggles") or said[c.index].sentence not in causes
    ]
    best = min(told or heard, key=lambda c: (c.heard.x is None, c.rank, c.index))
    heard_best = best.heard if best.heard.x else _request(said) or best.heard
    if is_outcome(best, said):
        heard_best = THAT
    return Blocker(heard_best.x, heard_best.form, _quote(said, best), best.rule)


def _quote(said: Sequence[Clause], best: Candidate) -> str:
    clause = said[best.index]
    before = said[best.index - 1] if best.index else None
    if is_outcome(best, said):
        return _sentence(said, clause)
    if best.rule == "two voices" and before:
        return f"{before.text} and {clause.text}"
    leans = clause.link in CAUSE | UNTIL | {
        "without",
        "except",
        "except for",
        "apart from",
        "other than",
    }
    if leans and before and before.sentence == clause.sentence:
        return f"{before.text} {clause.link} {clause.text}"
    return _as_said(said, clause)


def _as_said(said: Sequence[Clause], clause: Clause) -> str:
    """A clause with the word that leads to it, or with its sentence where it is one word."""
    if len(clause.text.split()) < 2:
        return _sentence(said, clause)
    if clause.link in _TURNS and not clause.opening:
        before = said[said.index(clause) - 1]
        whole = f"{before.text} {clause.link} {clause.text}"
        short = before.sentence == clause.sentence and len(whole.split()) <= _SHORT_QUOTE
        return whole if short else f"{clause.link} {clause.text}"
    leads = clause.opening and clause.link in _LEADS_ON
    return f"{clause.link} {clause.text}" if leads else clause.text


_TURNS = frozenset({"if", "without", "unless", "until", "until after", "before", "once"})
"""Words without which a clause would say the opposite."""
_SHORT_QUOTE = 16
_LEADS_ON = UNTIL | CAUSE | {"without", "if", "when", "once", "while"}


def _sentence(said: Sequence[Clause], clause: Clause) -> str:
    """The whole sentence that a clause stands in, its clauses joined as they were."""
    whole = [one for one in said if one.sentence == clause.sentence]
    links = (f" {one.link} " if one.link not in ("", ":") else ", " for one in whole[1:])
    rest = (f"{link}{one.text}" for link, one in zip(links, whole[1:], strict=True))
    return whole[0].text + "".join(rest)


def _request(said: Sequence[Clause]) -> Heard | None:
    """What somebody is asked to do, where nothing else names the obstacle: can someone add me to the repo?"""
    for clause in said:
        asked = _REQUEST.match(clause.text)
        if clause.asked and asked:
            heard = phrases.get_to(
                asked["who"].replace("anyone", "someone").replace("anybody", "somebody"),
                asked["what"],
            )
            if heard.x:
                return heard
    return None


def is_everything(blocker: Blocker) -> bool:
    """Whether everything is in the way and nothing is named: "nothing works today"."""
    return blocker.x is None and _EVERYTHING.search(blocker.quote) is not None


_EVERYTHING = re.compile(
    r"\b(?:nothing(?:'s)? (?:is )?(?:work(?:s|ing)|loads|goes|moves|moving|happens)|everything(?:'s| is| seems)? (?:just )?(?:broken|down|stuck|blocked|on fire|failing|breaks|fails|a mess|on hold|stopped|stands still|falling apart|going wrong)|all (?:is )?(?:broken|stuck|blocked))\b",
    re.I,
)


def _nothing(said: Sequence[Clause]) -> bool:
    return any(nothing_in_the_way(clause.text) for clause in said)


def _taken_back(candidate: Candidate, said: Sequence[Clause]) -> bool:
    after = said[candidate.index + 1 :]
    if any(resolves(clause) for clause in after):
        return True
    own = _FIRST_PERSON.search(said[candidate.index].text)
    return own is None and any(taken_care_of(clause) for clause in after)


_FIRST_PERSON = re.compile(r"\b(?:I|we|me|us|my|our|I'm|we're)\b", re.I)


_UNDECIDED = re.compile(
    r"\b(?:which|who(?:'s| is) right|deadlock|decision|decide|until|contradict|I have to|I need|no idea|can't|conflict)\b",
    re.I,
)
_NEEDS_EVIDENCE = frozenset(
    {"is away", "takes forever", "is the only one", "has the only", "is with"}
)


def _with_evidence(heard: list[Candidate], said: Sequence[Clause]) -> list[Candidate]:
    """Somebody on leave is in nobody's way until the message says so."""
    others = [c for c in heard if c.rule not in _NEEDS_EVIDENCE]
    kept = []
    for candidate in heard:
        clause = said[candidate.index]
        after = said[candidate.index + 1 :]
        outcome = any(c.link in OUTCOME and c.sentence == clause.sentence for c in after)
        own = (
            re.search(r"\b(?:my|our|I|we|us|me|legal|still|taking)\b", clause.text, re.I)
            and candidate.rule == "takes forever"
        ) or _LASTS.search(clause.text)
        if (
            candidate.rule not in _NEEDS_EVIDENCE
            or others
            or outcome
            or own
            or clause.part is Part.BLOCKERS
            or (candidate.rule == "is with" and len(said) == 1)
            or _SOLE.search(" ".join(c.text for c in said))
        ):
            kept.append(candidate)
    return kept


_LASTS = re.compile(r"\b(?:still|since|forever|ages|eternity|again)\b", re.I)
_SOLE = re.compile(
    r"\b(?:nobody|no one|only one|the only|no (?:deputy|backup|replacement|cover|substitute)|can't|blocked|waiting|stuck|in line|in the queue|before (?:us|me)|ahead of (?:us|me)|still points)\b",
    re.I,
)


def _under_the_label(heard: list[Candidate], said: Sequence[Clause]) -> list[Candidate]:
    """Where the person filled in a line for blockers, that line decides."""
    if not any(clause.part is Part.BLOCKERS for clause in said):
        return heard
    return [c for c in heard if said[c.index].part is Part.BLOCKERS]
