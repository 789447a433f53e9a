"""What each clause of a message may be heard as, and what the clauses around it make of that."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.socratic.english import edges, subjects, verbs
from bot.socratic.english.clauses import Clause, Part
from bot.socratic.heard import ODD, THAT, Form, Heard
from bot.socratic.obstacles import RULES, phrases
from bot.socratic.obstacles.rule import BARE, PLAIN, STRONG, WISH, Rule
from bot.socratic.obstacles.vetoes import (
    done_with,
    intended,
    is_task,
    nothing_in_the_way,
    opens_a_condition,
    veto,
)
from bot.socratic.obstacles.waiting import until


@dataclass(frozen=True, slots=True)
class Candidate:
    heard: Heard
    rule: str
    rank: int
    index: int


CAUSE = frozenset({"because", "because of", "since", "as", "due to", "thanks to"})
UNTIL = frozenset({"until", "until after", "unless", "before"})
OUTCOME = frozenset(
    {
        "so",
        "so that",
        "and so",
        "which means",
        "meaning",
        "hence",
        "therefore",
        "otherwise",
        "or else",
    }
)
_EXCEPT = frozenset(
    {
        "except",
        "except for",
        "except that",
        "apart from",
        "aside from",
        "other than",
        "besides",
        "but",
        "though",
    }
)
_HEADLESS = re.compile(
    r"^(?:(?:I'm|we're|still|currently|just|and|also) )*(?:missing|waiting(?: on| for)?|on hold|needed|need|needs|blocked(?: by| on)?|blocking|stuck(?: on)?|pending|outstanding|lacking|held up(?: by| on)?|what's missing|open)$",
    re.I,
)
_FILLER = re.compile(
    r"\b(?:still|currently|really|just|literally|basically|actually|honestly|unfortunately|sadly|obviously|apparently|kind of|sort of|also|totally|completely|pretty much|simply|somehow|once again|at the moment|right now|"
    r"effectively|frankly|bloody|freaking|damn|sitting here|tbh|tho|now|annoyingly|definitely|of course|even|so far|atm|guess what|I think|i think|I guess|i guess|I'm afraid|i'm afraid|afraid)\b(?! out\b) ?",
    re.I,
)
_LEADING = re.compile(
    r"^(?:(?:hi|hey|hello|morning|good morning|all|team|everyone|folks|guys|update|fyi|ps|btw|ok|okay|well|so|ugh|argh|hmm|sorry|oh|and|but|also|plus|yeah|yes|yep|no,|same here|again|unfortunately|the thing is|thing is|problem is|today|from my side|for me|"
    r"on my (?:side|end)|nope|meanwhile|therefore|hence|thus|heads-up(?: that)?|yday|fair|sure|as for me|mostly|otherwise|only|just|then|because|not much|quick one|heads up|in short|tl;dr|anyway|to be honest|damn|well|oh no|seriously|looks like|it looks like|it seems(?: that| like)?|seems like|seems|turns out|the fact is|fact is|that said|meanwhile|right|guess|i see that|we see that|now) )+",
    re.I,
)
_REPORTED = re.compile(
    r"^[\w ]{2,40}? (?:says|say|tells me|tells us|claims|reports|shows me) (?:that )?(?=(?:my|our|I|we|the|it|there|access|permission)\b)",
    re.I,
)
_AFTER_ALL = re.compile(
    r"^(?:see above|see thread|same|as before|ditto|tbd|tbc|maybe|will (?:know|see|tell)|not sure yet|later|\W*)$",
    re.I,
)


def merged(said: Sequence[Clause]) -> tuple[Clause, ...]:
    merged: list[Clause] = []
    for clause in said:
        before = merged[-1] if merged else None
        joined = before and before.sentence == clause.sentence and clause.link == ":"
        if before and joined and _HEADLESS.match(before.text) and not _says_it_all(clause):
            lead = _LEADS.get(before.text.lower().removeprefix("still "), before.text)
            merged[-1] = replace(before, text=f"{lead} {clause.text}")
        elif before and before.sentence == clause.sentence and _belongs(before, clause):
            merged[-1] = replace(before, text=f"{before.text} {clause.link} {clause.text}")
        else:
            merged.append(clause)
    return tuple(merged)


def _says_it_all(clause: Clause) -> bool:
    """Whether what stands behind a colon names the obstacle by itself: stuck: no access to the CRM."""
    found = _plain(clause, 0)
    return found is not None and found.heard.x is not None


def _belongs(before: Clause, clause: Clause) -> bool:
    """Whether a link only cut one statement in two: sat there without a review, third day without a laptop."""
    if clause.link == "without":
        return _LEFT.search(before.text) is not None
    return clause.link == "since" and _HAS_HAD.match(before.text) is not None


_LEFT = re.compile(
    r"\b(?:sat|sitting|lying|left|waiting)(?: (?:there|here|around))?$|\b(?:second|third|fourth|fifth|\d+(?:st|nd|rd|th)) (?:day|week)(?: in a row)?$|\b(?:day|week) (?:two|three|four|five|\d+)$",
    re.I,
)
_HAS_HAD = re.compile(r"^[\w' -]{2,40}? (?:has|have) (?:had|been sitting on|kept|held) ", re.I)
_LEADS = {
    "needed": "need",
    "on hold": "stuck on",
    "open": "pending",
    "outstanding": "pending",
    "what's missing": "missing",
    "blocked": "blocked by",
    "stuck": "stuck on",
    "waiting": "waiting for",
}


def read(said: Sequence[Clause]) -> Iterator[Candidate]:
    """What the rules read in each clause, whatever speaks against it."""
    return filter(None, (_heard_in(said, index) for index in range(len(said))))


def candidates(said: Sequence[Clause], reasons: list[str]) -> Iterator[Candidate]:
    condition = 0
    for index, clause in enumerate(said):
        if opens_a_condition(clause):
            condition = clause.sentence
        candidate = _heard_in(said, index)
        if candidate is None:
            continue
        reason = "hypothetical" if clause.sentence == condition else veto(clause, candidate.rule)
        reason = reason or _leaning(said, index)
        if reason:
            reasons.append(reason)
        else:
            yield candidate


_GOALS = frozenset({"cannot", "impossible", "may not", "has trouble doing", "still trying"})
_STOPPED = re.compile(
    r"\bbeing (?:paused|stopped|blank|stuck|on hold|dead in the water|empty|parked|stalled|idle|off)$|\bnot (?:going|moving|being possible)\b"
)


def is_outcome(one: Candidate, said: Sequence[Clause]) -> bool:
    """Whether only what is not reached was named, and the obstacle stands before it or in a because."""
    part, after = said[one.index].part, said[one.index + 1 : one.index + 2]
    before = [c for c in said[: one.index] if c.part is part and len(c.text.split()) > 2]
    explained = after and after[0].sentence == said[one.index].sentence
    if one.rule in _GOALS and explained and after[0].link in CAUSE | UNTIL:
        return True
    outcome = one.rule in _GOALS or _STOPPED.search(one.heard.x or "")
    return bool(before and outcome)


def two_voices(said: Sequence[Clause]) -> Candidate | None:
    """Two say different things about one matter: finance says 412k, the CRM says 377k."""
    for index in range(1, len(said)):
        first, second = (
            _SAYS.match(_bare(said[index - 1].text)),
            _SAYS.match(_bare(said[index].text)),
        )
        same = said[index - 1].sentence == said[index].sentence
        if not (first and second and same) or first["what"].lower() == second["what"].lower():
            continue
        pairs = (_says(first), _says(second))
        heard = phrases.finish(" and ".join(one.x for one in pairs if one.x), Form.NOUN)
        return Candidate(
            heard if all(one.x for one in pairs) else THAT, "two voices", STRONG, index
        )
    return None


def _says(match: re.Match[str]) -> Heard:
    verb, _, more = match["do"].partition(" ")
    doing = verbs.gerund(verbs.base_of(verb) or "say")
    return phrases.state(match["who"], " ".join(filter(None, (doing, more, match["what"]))))


_SAYS = re.compile(
    r"^(?P<who>(?!(?:I|we|you|he|she|they|it|people|everyone|nobody|who|what|that|this)\b)[\w'-]+(?: [\w'-]+){0,3}?) (?P<do>says|say|said|promised|promises|shows|show|reports|claims|calls it|counts|wants|insists on|reads|has) (?P<what>(?:\w+ ){0,3}[\w%.,€$-]+)$",
    re.I,
)


def _leaning(said: Sequence[Clause], index: int) -> str | None:
    """Why the sentence around a clause takes it back: a because stands or falls with what it explains."""
    clause = said[index]
    around = [other for other in said if other.sentence == clause.sentence]
    if any(intended(other) for other in around):
        return "general"
    if any(_PROMISED.match(other.text) for other in around) and _OTHERS_WAIT.match(clause.text):
        return "somebody else's"
    before = said[index - 1] if index else None
    if before is None or before.sentence != clause.sentence:
        return None
    if done_with(around[0]):
        return "solved"
    if clause.link in ("so", "so that"):
        return "task" if is_task(before) else None
    return veto(before, "") if clause.link in CAUSE | UNTIL | {"without"} else None


def _heard_in(said: Sequence[Clause], index: int) -> Candidate | None:
    clause = said[index]
    if nothing_in_the_way(clause.text) or _AFTER_ALL.match(clause.text):
        return None
    found = _linked(said, index) or _plain(clause, index) or _labelled(clause, index)
    if found and found.heard == ODD:
        found = replace(found, heard=THAT, rank=BARE)
    return replace(found, rank=found.rank + 2) if found and clause.link in OUTCOME else found


_PROMISED = re.compile(
    r"^(?:sending|I'll send|will (?:send|do|be ready|be done|finish|deliver|share)|doing (?:it|that)|on it|coming|it's coming|almost (?:done|ready))\b",
    re.I,
)
_OTHERS_WAIT = re.compile(
    r"^(?!I\b|I'm|we\b|we're|still\b|wait|been\b).{2,40}? (?:waits?|(?:is|are) (?:still )?waiting) (?:for|on)\b",
    re.I,
)


def _linked(said: Sequence[Clause], index: int) -> Candidate | None:
    clause = said[index]
    if index == 0 or not clause.link:
        return None
    before = said[index - 1]
    if clause.link in _EXCEPT and before.sentence == clause.sentence and _denies(before):
        return _exception(clause, index)
    if before.sentence != clause.sentence:
        return None
    if clause.link == "without" and _UNANSWERED.match(clause.text):
        return Candidate(
            phrases.get(
                re.sub(
                    r"^(?:any|an|a)? ?",
                    "an " if clause.text.split()[-1][0] in "aeiou" else "a ",
                    clause.text,
                )
            ),
            "unanswered",
            STRONG,
            index,
        )
    if clause.link == "without" and _DURATION.match(before.text):
        return Candidate(phrases.get(_bare(clause.text)), "without", STRONG, index)
    if clause.link in OUTCOME and clause.link not in ("otherwise", "or else"):
        return _consequence(said, index)
    holding = clause.link in UNTIL and _HOLDS_OFF.search(before.text)
    if not holding and not _cannot_go_on(before):
        return None
    words = _bare(clause.text)
    if clause.link in CAUSE:
        return _cause(words, clause, index)
    if clause.link in UNTIL:
        heard = THAT if _is_time(words) else until(words)
        named = heard.x or not holding
        return Candidate(heard, "until", 0, index) if named and not _is_time(words) else None
    doing = verbs.base_of_gerund(words.split()[0]) if words else None
    if clause.link == "without" and not doing and not re.search(r"\bhow to\b", before.text):
        return Candidate(phrases.get(words), "without", 1, index)
    return None


_HOLDS_OFF = re.compile(
    r"^(?:\w+ )?(?:nothing (?:much|more|else|happens|moves|goes|gets|can)|no point|not much|little (?:I|we))\b|\b(?:refuse to|off the table|on hold|paused|parked|no point|makes no sense|doesn't make sense)\b",
    re.I,
)
_UNANSWERED = re.compile(
    r"(?:any |a |an )?(?:single )?(?:response|reply|answer|reaction|feedback|update|news|explanation)$",
    re.I,
)


def _consequence(said: Sequence[Clause], index: int) -> Candidate | None:
    """Where only the outcome is bare, what stands before "so" is the obstacle: legal wants more, so we wait."""
    outcome = _plain(said[index], index)
    before = said[index - 1]
    if (
        index > 1
        and before.link
        and edges.is_time(before.text)
        and said[index - 2].sentence == before.sentence
    ):
        before = said[index - 2]
    if (
        outcome is None
        or outcome.rank not in (BARE, WISH)
        or _plain(before, index)
        or veto(before, "")
    ):
        return outcome
    words = _bare(before.text)
    heard = _cause_phrase(words)
    if not heard.x and len(words.split()) <= 6:
        heard = phrases.thing(words)
    return Candidate(heard, "cause", STRONG - 2, index) if heard.x else outcome


def _cause_phrase(words: str) -> Heard:
    where = _IS_WHERE.match(words)
    if where:
        return phrases.state(where["who"], f"being {where['where']}")
    passive = _PASSIVE.match(words)
    done = passive["done"].removeprefix("being ") if passive else ""
    if passive and verbs.base_of_past(done.split()[0]):
        return phrases.state(passive["who"], f"being {done}")
    does = subjects.subject_verb(words)
    if does is None or does[1] in ("be", "look", "seem", "have", "do", "say", "mean", "need"):
        return THAT
    return phrases.state(does[0], f"{verbs.gerund(does[1])}{does[2]}")


_DURATION = re.compile(
    r"(?:(?:now|already|it's|its|almost|about|over|been) )*(?:\d+|an?|one|two|three|four|five|six|several|many) (?:hours?|days?|weeks?|months?)(?: now| already)?$",
    re.I,
)
_IS_WHERE = re.compile(
    r"^(?P<who>.{2,60}?) (?:is|are) (?P<where>(?:under|in|with|at|on) .+)$", re.I
)
_PASSIVE = re.compile(
    r"^(?P<who>.{2,60}?) (?:was|were|got|is|are|has been|have been|gets|get) (?P<done>(?:being )?[a-z]+(?:ed|en|t|ne|wn|lt|ld|id)\b.*)$",
    re.I,
)


def _denies(clause: Clause) -> bool:
    return (
        nothing_in_the_way(clause.text)
        or re.match(
            r"^(?:no|nothing|none|all (?:good|fine)|(?:I'm |we're )?(?:fine|good|ok|on track))\b",
            clause.text,
            re.I,
        )
        is not None
    )


def _exception(clause: Clause, index: int) -> Candidate | None:
    plain = _plain(clause, index)
    if plain or clause.link in ("but", "though"):
        return plain
    heard = phrases.thing(_bare(clause.text))
    return Candidate(heard, "except", STRONG, index) if heard.x else None


def _cannot_go_on(clause: Clause) -> bool:
    candidate = _plain(clause, 0)
    return candidate is not None and candidate.rule != "needs"


def _cause(words: str, clause: Clause, index: int) -> Candidate | None:
    plain = _plain(clause, index)
    if plain:
        return replace(plain, rank=0)
    if clause.link in ("because of", "due to", "thanks to"):
        return Candidate(phrases.thing(words), "cause", 0, index)
    heard = _cause_phrase(words)
    if not heard.x and clause.link in ("since", "as"):
        return None
    return Candidate(heard, "cause", 0, index)


def _is_time(words: str) -> bool:
    return (
        edges.is_time(words)
        or re.match(
            r"(?:monday|tuesday|wednesday|thursday|friday|tomorrow|next|noon|\d|the \d|further notice|then|now|after|eod|end of)\b",
            words,
            re.I,
        )
        is not None
    )


def _bare(text: str) -> str:
    """The clause without greeting and filler, with negation spelled together again."""
    text = re.sub(
        r"\bzero (?=luck|access|response|feedback|answer|progress|info|clue|idea|permissions?|visibility)",
        "no ",
        text,
        flags=re.I,
    )
    words = _FILLER.sub("", _LEADING.sub("", text + " ")).strip()
    words = _REPORTED.sub("", words)
    if re.search(r"\bstill\b", text, re.I) and not re.search(r"\byet\b", text, re.I):
        words = f"{words} yet"
    words = re.sub(r"\b(is|are|was|were|has|have|does|do|did|could) not\b", r"\1n't", words)
    return _LEADING.sub("", words + " ").strip()


def _plain(clause: Clause, index: int) -> Candidate | None:
    words = _bare(clause.text)
    found = _by_rule(words, index)
    if found or len(words.split()) > 8:
        return found
    spelled = _with_is(words, participles=False)
    return _by_rule(spelled, index) if spelled else None


def _by_rule(words: str, index: int, depth: int = 0) -> Candidate | None:
    for rule in RULES:
        match = rule.pattern.search(words)
        if match:
            found = _made(rule, match, index, depth)
            if found:
                return found
    return None


def is_near(clause: Clause) -> bool:
    """Whether a rule knows the words of a clause, though it cannot name the obstacle in them."""
    words = _bare(clause.text)
    return any(rule.pattern.search(words) and not veto(clause, rule.name) for rule in RULES)


_AFTERTHOUGHT = re.compile(
    r"let |get (?:an? )?(?:reply|answer|response|feedback|reaction|updates?|news|help|support)$|get [\w' -]{2,30} to (?:answer|reply|respond|react|help|call back)$|hear back|.* being (?:paused|on hold|stopped|halted|blocked|stuck|delayed|parked|stalled|postponed|late|grounded)$"
)


def _made(rule: Rule, match: re.Match[str], index: int, depth: int) -> Candidate | None:
    made = rule.make(match)
    if made == ODD:
        return Candidate(THAT, rule.name, BARE, index)
    if isinstance(made, Heard):
        if made.x is None and (made.form is Form.NOUN or rule.rank == PLAIN):
            return None
        rank = WISH if _AFTERTHOUGHT.match(made.x or "") else rule.rank
        return Candidate(made, rule.name, rank if made.x else BARE, index)
    inner = _by_rule(_bare(made.words), index, depth + 1) if depth < 2 else None
    heard = inner.heard if inner and (inner.heard.x or not made.otherwise.x) else made.otherwise
    return Candidate(heard, rule.name, STRONG, index)


def _labelled(clause: Clause, index: int) -> Candidate | None:
    if clause.part is not Part.BLOCKERS or not clause.opening:
        return None
    words = _bare(clause.text)
    heard = phrases.thing(words)
    spelled = _with_is(words, participles=True)
    told = _by_rule(spelled, index) if spelled else None
    return (
        replace(told, rank=STRONG)
        if told and told.heard.x
        else Candidate(heard, "label", STRONG, index)
    )


def _with_is(words: str, *, participles: bool) -> str | None:
    """A headline with its verb: "cluster unstable" is "cluster is unstable"."""
    parts = words.split(" ")
    for place in range(1, min(len(parts), 7)):
        done = participles and parts[place].endswith("ed") and (place > 1 or parts[0].islower())
        if done or parts[place].lower() in (
            _STATES
            if participles
            else _STATES - {"late", "blocked", "locked", "wrong", "slow", "dead", "empty"}
        ):
            return " ".join([*parts[:place], "is", *parts[place:]])
    return None


_STATES = frozenset(
    "unstable down broken late missing overdue stuck locked blocked unclear empty slow flaky delayed offline unavailable incomplete frozen dead wrong pending outdated unsigned unassigned".split()
)
