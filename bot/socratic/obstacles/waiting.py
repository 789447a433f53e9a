"""Waiting, blocked, stuck, held up; and the obstacle named outright: "the blocker is ..."."""

import re

from bot.socratic.english import edges, nouns, subjects, verbs
from bot.socratic.heard import THAT, Again, Form, Heard
from bot.socratic.obstacles import phrases
from bot.socratic.obstacles.phrases import get, get_to, noun, state, thing, verb, wh
from bot.socratic.obstacles.rule import BARE, STRONG, Rule, rule

_DOES = (
    "approve sign review send reply confirm decide give provide add share merge deliver answer get fix grant check unblock respond "
    "release open pick write hand upload install enable whitelist allowlist create set finalise finalize greenlight bless look let tell "
    "agree choose accept activate assign come update provision renew pay fill forward transfer verify validate test translate "
    "restore reset return make process complete turn push deploy move clear sort resolve schedule book configure connect "
    "authorise authorize act order buy ship build finish publish run allocate unlock raise register sync import export "
    "prepare supply extend cut draft edit clarify define document escalate invite remove rename switch migrate amend"
).split()
_TAKES_TO = r"\b(?:access|reply|replies|answers?|responses?|changes?|updates?|fix|links?|login|invites?|connection|alternative|solution|exception)$"
_WAIT = r"\b(?:waiting|awaiting|wait|waits|hanging|holding out)\b"
_TIME = r"(?: (?:for )?(?:\d+|a|two|three|four|five|several|many|a few|over a|about a)? ?(?:weeks?|days?|hours?|ages|months?)(?: now)?| since \S+(?: \S+)?)?"
_HELD = (
    r"\b(?:blocked|blocking|held up|held back|hung up|hanging|tied up|stalled|stuck|jammed|gated|bottlenecked|stymied|hamstrung|hindered|"
    r"delayed|on hold|on ice|parked|paused|frozen|in limbo|at a (?:standstill|stand still|dead ?end)|at an impasse|dead in the water|stranded|bogged down|"
    r"snagged|deadlocked|halted|slowed(?: down| up)?|backed up|set back|grounded|stopped|(?<=I'm )lost|(?<=we're )lost|(?<=i'm )lost|(?<=completely )lost|(?<=totally )lost|at a loss|at (?:my|our) wits'? end|impeded|obstructed|thwarted|"
    r"struggling|blckd)\b"
)
_BY = r"(?:by|on|with|at|behind|because of|due to|thanks to|over|pending|for lack of|in|waiting (?:on|for)|until|without|for|from)"


_PEOPLE = re.compile(
    r"\b(?:team|squad|all|both|half|half of|everyone|colleagues?|people|us|them)\b", re.I
)


def _waiting(m: re.Match[str]) -> Heard:
    owner = subjects.subject_of(
        re.sub(r" (?:has|have|'s)(?: been)?$", "", (m["who"] or "").strip())
    )
    if (
        owner
        and nouns.determined(owner)
        and not nouns.is_group(owner)
        and not _PEOPLE.search(owner)
    ):
        return state(owner, f"waiting for {m['what']}")
    heard = _waited_for(m)
    who = re.match(r"(?P<who>[\w' -]{2,40}?) (?:to|who|for) ", m["what"])
    if heard.x is None and who and nouns.is_group(who["who"]):
        return noun(who["who"], "the wait for")
    return heard


def _waited_for(m: re.Match[str]) -> Heard:
    words = m["what"]
    if re.match(r"(?:what|which|who|how|when|whether)\b", words, re.I):
        return wh(words)
    gerund = re.match(
        r"(?P<who>.{2,60}?) (?:to be (?P<done>\w+(?:ed|en|t|ne|wn)\b.*)|to (?P<do>(?:[a-z]+ly )?[a-z]+)\b(?P<rest>.*))",
        words,
        re.I,
    )
    if (
        gerund
        and gerund["do"]
        and (gerund["do"].lower() not in verbs.known() or re.search(_TAKES_TO, gerund["who"], re.I))
    ):
        return noun(words, "the wait for")
    if gerund and nouns.is_noun(gerund["who"]):
        if gerund["done"]:
            return phrases.get_done(gerund["who"], gerund["done"])
        if gerund["do"].lower() in _DOES and _can_act(
            gerund["who"], gerund["do"].lower(), gerund["rest"]
        ):
            return get_to(gerund["who"], gerund["do"] + gerund["rest"])
        if gerund["do"].lower() in verbs.known() and gerund["do"].lower() not in phrases.GOALS - {
            "start",
            "finish",
            "complete",
            "deliver",
        }:
            own = gerund["do"].lower() in phrases.GOALS and re.match(
                r" (?:the|our|my|a|an|this|it|with)\b", gerund["rest"]
            )
            return noun(gerund["who"] if own else words, "the wait for")
        return noun(gerund["who"], "the wait for")
    asked = re.match(
        r"(?P<who>[\w' -]{2,40}?) for (?P<thing>(?:the|a|an|our|my|access|approval|feedback|sign-off|some|his|her|their|\w+ approval|[a-z]+(?: [a-z]+)*)\b.*)",
        words,
        re.I,
    )
    named = asked and m.groupdict().get("on") == "on" and " " not in asked["who"].strip()
    if asked and m.groupdict().get("on") == "on" and (named or nouns.is_group(asked["who"])):
        return get(f"{edges.cut(asked['thing'])} from {asked['who']}")
    return noun(words, "the wait for")


def _can_act(who: str, do: str, rest: str) -> bool:
    """Whether it is people who are to act: "the logo to finish the deck" says what the author will do."""
    if do in (
        "come",
        "clear",
        "sync",
        "run",
        "build",
        "deploy",
        "finish",
        "complete",
        "process",
        "resolve",
        "update",
        "return",
        "ship",
        "import",
        "export",
        "publish",
        "load",
        "move",
    ):
        return (nouns.is_group(who) and bool(rest.strip())) or (
            do == "come" and rest.startswith((" back to", " back on"))
        )
    return not re.search(
        r"\b(?:files?|logo|copy|data|report|list|numbers|images?|assets?|texts?|pictures?|brief)$",
        who,
        re.I,
    )


def _until(m: re.Match[str]) -> Heard:
    return until(m["what"])


def until(words: str) -> Heard:
    """What has to happen first: legal signs off the claims, the DNS change is approved, we get the go."""
    told = re.match(
        r"[\w' -]{2,40}? (?:tells?|shows?|decides?|confirms?|clarif(?:y|ies)|explains?|says?|agrees?)(?: (?:us|me|on))? (?P<wh>(?:which|what|who|when|where|how|whether|why|if)\b .+)",
        words,
        re.I,
    )
    if told:
        return wh(told["wh"])
    words = edges.cut(words)
    mine = re.match(
        r"(?:I|we) (?:can )?(?:get|have|receive|hear|know|find out|see|'ve got|'ve|have got|got|see|sort out|find)\b(?: back)?",
        words,
        re.I,
    )
    if mine:
        rest = words[mine.end() :]
        if re.search(r"\b(?:hear)", mine.group(), re.I):
            return verb("hear" + (" back" if "back" in mine.group() else "") + rest)
        if re.search(r"\b(?:know|find out|see)$", mine.group(), re.I):
            return wh(rest.strip())
        return get(rest)
    done = re.match(
        r"(?P<who>.{2,60}?) (?:is|are|gets?|has been|have been|was|were|'s) (?P<done>(?:back(?: up)?|ready|done|fixed|live|over|in|up|out|"
        r"available|complete|final|there|here|online|stable|working|\w+ed|signed(?: off)?|sent|set up|built|merged|sorted)\b.*)",
        words,
        re.I,
    )
    if done and re.match(r"(?:over|there|here|in|out)\b", done["done"], re.I):
        return noun(done["who"], "the wait for")
    if done:
        return phrases.get_done(done["who"], done["done"])
    comes = re.match(
        r"(?P<who>.{2,60}?) (?:arrives?|lands?|comes?(?: in| through| back)?|turns? up|shows? up|is in|is here)\b",
        words,
        re.I,
    )
    if comes:
        return noun(comes["who"], "the wait for")
    does = subjects.subject_verb(words)
    if does:
        who, base, rest = does
        return get_to(who, f"{base}{rest}")
    return noun(words, "the wait for") if re.match(r"(?:the|our|my|a)\b", words, re.I) else THAT


def _held(m: re.Match[str]) -> Heard:
    words, by = m["what"], m["by"].lower()
    if by == "until":
        return until(words)
    if by in ("on", "at", "by", "with", "over", "behind") and re.match(
        r"(?:how|what|which|who|whether|where|when)\b", words, re.I
    ):
        return wh(words)
    if by.startswith("waiting"):
        return _waiting(m)
    act = re.match(r"(?P<who>[\w' -]{2,40}?) (?P<do>[a-z]+ing)\b(?P<rest>.*)", words, re.I)
    if (
        act
        and nouns.is_noun(act["who"])
        and verbs.base_of_gerund(act["do"])
        and nouns.is_group(act["who"])
        and _ACTS.match(act["rest"])
    ):
        return get_to(act["who"], f"{verbs.base_of_gerund(act['do'])}{act['rest']}")
    if by == "pending" or by == "for":
        return noun(words, "the wait for")
    if by == "without" or by == "for lack of":
        return get(words)
    to_do = re.match(r"(?P<who>[\w' -]{2,40}?) to (?P<rest>[a-z]+\b.*)", words, re.I)
    if to_do and nouns.is_group(to_do["who"]) and to_do["rest"].split()[0].lower() in _DOES:
        return get_to(to_do["who"], to_do["rest"])
    subject = (m["who"] or "").strip()
    resting = re.search(
        r"stuck|parked|held up|on hold|stalled|jammed|hanging|stranded", m.group(), re.I
    )
    owner = subjects.subject_of(subject)
    if (
        owner
        and resting
        and (
            by == "with" or re.search(r"\b(?:desk|queue|inbox|table|pile|tray)$", edges.cut(words))
        )
    ):
        return state(owner, f"being {resting.group().lower()} {by} {words}")
    if by in ("in", "at", "with") and re.match(
        r"(?:the )?(?:[\w-]+ )?(?:review|legal|procurement|approval|approvals|queue|draft|security|finance|qa|testing|IT|compliance|[\w ]{0,20}queue|"
        r"translation|pipeline|backlog|spam|limbo|moderation|staging|transit|customs|a loop|loop|processing|pending)\b",
        words,
        re.I,
    ):
        owner = subjects.subject_of(subject)
        held = re.search(
            r"stuck|held up|on hold|parked|blocked|stalled|jammed|frozen|stranded|delayed",
            m.group(),
            re.I,
        )
        if owner and held:
            return state(owner, f"being {held.group().lower()} {by} {words}")
        return noun(words, "the wait for") if by == "with" else thing(words)
    return thing(words)


def _blocking(m: re.Match[str]) -> Heard:
    return thing(m["what"])


def _named(m: re.Match[str]) -> Again:
    return Again(m["what"].strip(), thing(m["what"]))


def _with(m: re.Match[str]) -> Heard:
    return noun(f"{m['noun']} {m['with']} {m['what']}", "the")


_SELF_OR_THING = r"^(?P<who>.{0,70}?)"
_BLOCKER = (
    r"(?:blockers?|problems?|issues?|hold-ups?|holdups?|snags?|obstacles?|impediments?|bottlenecks?|roadblocks?|hurdles?|sticking points?|"
    r"showstoppers?|show stoppers?|challenge|headache|pain point|hiccup|stumbling block|catch|constraint|limitation|dependency|missing piece|gap)"
)

RULES: tuple[Rule, ...] = (
    rule("waits until", _SELF_OR_THING + _WAIT + _TIME + r" until (?P<what>.+)$", _until, STRONG),
    rule(
        "waits to",
        _SELF_OR_THING
        + _WAIT
        + _TIME
        + r" to (?P<what>(?:hear|get|receive|be|see|find|have|know|learn|talk|speak|meet|gain|obtain)\b.+)$",
        lambda m: (
            _waiting_to(m["what"])
            if not m["what"].startswith("be ") or not subjects.subject_of(m["who"])
            else Heard(None, Form.NOUN)
        ),
        STRONG,
    ),
    rule(
        "waits for",
        _SELF_OR_THING
        + r"\b(?:waiting|wait|waits|hanging|holding out|holding)"
        + _TIME
        + r" (?P<on>on|for|upon) (?P<what>.+)$",
        _waiting,
        STRONG,
    ),
    rule("awaits", _SELF_OR_THING + r"\bawait(?:ing|s)? (?P<what>.+)$", _waiting, STRONG),
    rule(
        "chases",
        r"^(?P<who>(?:I'm |we're |I've been |been |we've been |I |we |had to |having to |keep )*)(?:chasing(?: up| after| down)?|chase|nagging|hounding|pestering|begging) (?P<what>.+)$",
        lambda m: _chasing(m["what"]),
        STRONG,
    ),
    rule(
        "what holds",
        r"\b(?:what(?:'s| is)|(?:the )?(?:only |main |one |biggest |other )?things?(?: that's| that is| that are)?) (?:\w+ )?(?:blocking|holding|keeping|stopping|slowing|delaying|preventing|"
        r"stalling|(?:standing )?in (?:my|our|the) way|between)\b[^:]{0,60}?(?: is| are|:) (?P<what>.+)$",
        _named,
        STRONG,
    ),
    rule(
        "is the blocker",
        r"^(?P<what>.{2,80}?) (?:is|are|remains|remain|'s|has been|seems to be|looks to be)(?: \w+)? (?:a|an|the|my|our|one|another)? ?(?:\w+ ){0,2}"
        + _BLOCKER
        + r"(?: (?:right now|at the moment|here|for .*|on .*|today|this .*))?$",
        _blocking,
        STRONG,
    ),
    rule(
        "the blocker is",
        r"(?:^|\b(?:my|our|the|one|only|main|biggest|big|other|a|current|real) )(?:[\w-]+ ){0,3}?"
        + _BLOCKER
        + r"(?: (?:right now|at the moment|here|today|for (?:me|us|now|today)|on (?:my|our) (?:side|end)|I (?:have|see)|we (?:have|face)|that remains|left|is that|remaining|now|this week|with [\w ]{1,40}?))?"
        r" ?(?:is|are|:|remains|would be|being)(?: that| still)? (?P<what>.+)$",
        _named,
        STRONG,
    ),
    rule(
        "biggest thing is",
        r"\b(?:thing|bit|part|piece) (?:that )?(?:blocks|holds|stops|keeps|delays|slows)\b[^:]{0,50}? (?:is|are) (?P<what>.+)$",
        _named,
        STRONG,
    ),
    rule(
        "in my way",
        r"^(?P<what>.{2,80}?) (?:is|are|'s|stands?|standing) (?:\w+ )?(?:(?:standing|getting) )?in (?:my|our|the) way\b",
        _blocking,
        STRONG,
    ),
    rule(
        "holds us up",
        r"^(?P<what>.{2,80}?)(?: (?:is|are|'s|keeps?|has been|have been))+ (?:\w+ly )?(?:blocking|holding(?: up| back)?|delaying|stalling|stopping|preventing|slowing(?: down)?|keeping|killing|bottlenecking|gating|stopping|hindering|jamming|pausing)"
        r" (?:up |back |down )?(?:me|us|my|our|the|everything|everyone|all|this|that|it|any|progress|two|three|\w+ing|work)\b",
        _blocking,
        STRONG,
    ),
    rule(
        "blocks us",
        r"^(?P<what>.{2,70}?) (?:blocks?|holds? (?:up|back)|delays?|stalls?|stops?|prevents?|slows?(?: down)?|keeps?|hinders?) (?:up |back )?(?:me|us|our|my)\b",
        _blocking,
        STRONG,
    ),
    rule(
        "held up by",
        _SELF_OR_THING + _HELD + r"(?: up| down| out)? (?P<by>" + _BY + r") (?P<what>.+)$",
        _held,
        STRONG,
    ),
    rule(
        "hit a snag",
        r"\b(?:hit|hitting|have|has|having|got|had|ran into|running into|run into|facing|face|seeing|there's|there are|there is|stumbled on|with) (?:a|an|another|the|some|major|big|serious|lots of|loads of|a lot of|a bit of|trouble|issues?|problems?)?(?: ?\b(?:\w+ )?)"
        r"(?P<noun>\b(?:snag|wall|problems?|issues?|trouble|troubles|difficult(?:y|ies)|blocker|hiccup|roadblock|obstacle|headaches?|dead end|bugs?|glitch|hurdle|conflict)) (?P<with>with|on|in|around|regarding|about|at|over|from|because of) (?P<what>.+)$",
        _with,
        STRONG,
    ),
    rule(
        "trouble with",
        r"^(?:(?:my|our|the|some|big|major|more|still) )*(?P<noun>problems?|issues?|trouble|troubles|difficult(?:y|ies)|struggles?) (?P<with>with) (?P<what>.+)$",
        _with,
        STRONG,
    ),
    rule(
        "pending",
        r"^(?P<who>(?:still |I'm |we're |I've |we've |have |got |everything |all )*)pending (?:on )?(?P<what>.+)$",
        lambda m: (
            noun(m["what"], "the pending")
            if not nouns.is_group(edges.cut(m["what"]))
            else noun(m["what"], "the wait for")
        ),
        STRONG,
    ),
    rule(
        "is pending",
        r"^(?P<what>.{2,80}?)(?: (?:is|are|'s|remains|remain))?(?: (?:all|both|currently))? pending(?: (?:with|from|by|at) (?P<who>.+)| (?:since|for) .+)?$",
        lambda m: state(m["what"], "being pending" + (f" with {m['who']}" if m["who"] else "")),
        STRONG,
    ),
    rule(
        "is pending something",
        r"^(?P<of>.{2,80}?) (?:is|are|'s) pending (?P<what>(?!since|for|with|from)\b.+)$",
        lambda m: noun(m["what"], "the pending"),
        STRONG,
    ),
    rule(
        "depends on",
        r"^(?P<who>.{0,70}?)\b(?:depend|depends|depending|dependent|hinges?|hinging|contingent|conditional|reliant|relying|relies|rely|rests?|dependency|dependencies|at the mercy|up in the air)(?: (?:entirely|heavily|fully|completely))? (?:on|upon|of) (?P<what>.+)$",
        lambda m: _depends(m["what"]),
        STRONG,
    ),
    rule(
        "held up",
        _SELF_OR_THING + _HELD + r"(?: (?:again|here|today|now|completely))*$",
        lambda m: THAT,
        BARE,
    ),
    rule(
        "waiting",
        r"^(?P<who>(?:I'm |we're |still |just |we |I |I've been |we've been |been |have to |got to |keep |got |was |were |have been |told to |asked to |forced to |supposed to |need to )*)(?:waiting|wait)"
        + _TIME
        + r"$",
        lambda m: THAT,
        BARE,
    ),
)


def _waiting_to(words: str) -> Heard:
    be = re.match(r"be (?P<done>\w+)\b(?P<rest>.*)", words, re.I)
    if be and verbs.base_of_past(be["done"]):
        return verb(f"get {be['done']}{be['rest']}")
    return verb(words)


def _chasing(words: str) -> Heard:
    asked = re.match(
        r"(?P<who>[\w'& -]{2,40}?) (?:for|about|on|to get|regarding|over) (?P<what>.+)", words, re.I
    )
    to_do = re.match(r"(?P<who>[\w'& -]{2,40}?) to (?P<what>.+)", words, re.I)
    if to_do and not (asked and len(asked["who"]) < len(to_do["who"])):
        return get_to(to_do["who"], to_do["what"])
    if asked:
        return get(asked["what"])
    return noun(words, "the wait for")


_ACTS = re.compile(
    r"(?: (?:the|a|an|our|my|their|his|her|its|this|that|us|me|it|in|on|off|up|out|back|to|with|over|through|for|all|both)\b|$)",
    re.I,
)


def _depends(words: str) -> Heard:
    act = re.match(r"(?P<who>[\w' -]{2,40}?) (?P<do>[a-z]+ing)\b(?P<rest>.*)", words, re.I)
    base = verbs.base_of_gerund(act["do"]) if act else None
    if (
        act
        and base
        and _ACTS.match(act["rest"])
        and nouns.is_noun(act["who"])
        and act["who"].lower() not in ("the", "a", "our", "my")
    ):
        return get_to(act["who"], f"{base}{act['rest']}")
    if re.match(r"(?:how|what|which|who|whether|where|when|if)\b", words, re.I):
        return wh(words)
    given = re.match(r"(?P<who>[\w' -]{2,40}?) for (?P<thing>.+)", words, re.I)
    if given and nouns.is_group(given["who"]):
        return get(f"{edges.cut(given['thing'])} from {given['who']}")
    return thing(words)
