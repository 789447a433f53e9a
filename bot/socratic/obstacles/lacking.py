"""What is not there: no access, no answer, nothing received, things missing, used up or still needed."""

import re

from bot.socratic.english import edges, nouns, verbs
from bot.socratic.heard import THAT, Form, Heard
from bot.socratic.obstacles import phrases
from bot.socratic.obstacles.phrases import get, get_to, noun, state, verb, wh
from bot.socratic.obstacles.rule import BARE, PLAIN, STRONG, Rule, rule

_COUNTED = (
    r"answers?|reply|replies|response|decision|owner|contact|confirmation|ETA|estimate|date|deadline|timeline|timeslot|slot|login|account|"
    r"licen[cs]e|seat|test account|staging|environment|sandbox|test environment|brief|briefing|budget code|cost centre|cost center|PO|PO number|"
    r"purchase order|password|key|api key|token|backup|reviewer|approver|green light|go-ahead|thumbs up|contract|quote|plan|spec|"
    r"template|list|link|ticket|update|signature|final version|version|date|time slot|meeting|designer|developer|dev|person|one"
)
_MASS = (
    r"access|permissions?|rights?|admin rights|budgets?|money|funds|funding|word|news|feedback|input|sign-off|signoff|approvals?|"
    r"credentials?|logins?|data|numbers|figures|assets|copy|content|images|files|capacity|resources?|headcount|connection|wifi|vpn|internet|"
    r"clarity|visibility|guidelines?|guidance|info|information|details|specs?|requirements|translations?|texts?|credits|quota|"
    r"licen[cs]es|seats|reviewers|documentation|docs|consent|time|consensus|agreement|alignment|bandwidth|results|progress|luck|reaction|sign of life|sign|"
    r"traction|movement|answers|replies|responses|updates|confirmation|decision|help|support|tracking|traffic|test data|"
    r"criteria|edited pictures|pictures|photos|screenshots|context|direction|ownership|buy-in|space|storage|keys|tokens|people|staff|hands|devs?|designers?|developers?|"
    r"power|electricity|screen|hardware|laptop|device|phone|signal|server|database|backup|path|workaround|way forward"
)
_NEVER = (
    r"(?:(?:idea|clue) (?:which|what|who|when|where|how|why|whether|if)|problems?|issues?|blockers?|worries|rush|doubt|need|one|longer|more|big deal|deal|thanks|biggie|impediments?|obstacles?|surprises?|complaints?|"
    r"hurry|pressure|stress|objections?|changes?|open|questions?|comments|concerns?|risks?|delays?|bugs?|errors?|incidents?|meetings?|plans|"
    r"brainer|news is good|regrets|joke|hard feelings|other|further|new|worry|prob|probs|sweat|further|additional|special|separate|extra|drama)"
)


def _no(m: re.Match[str]) -> Heard:
    if re.fullmatch(
        r"(?:updates?|news|plans|word|results|meetings?|tickets?|progress|luck|changes|data|time|help|support|idea|date|list|links?|version|dates?|ticket|plan|people)",
        m["what"].strip(),
        re.I,
    ) and not re.search(r"\b(?:yet|still|so far|have|got|there)\b", m.string, re.I):
        return Heard(None, Form.NOUN)
    return lacking(m["what"])


def lacking(words: str) -> Heard:
    """What "no ..." is about: get access to GA4, get an answer from legal, find a way to V."""
    words = edges.cut(re.sub(r" yet\b", "", re.split(r" no ", words)[0]))
    words = re.sub(r"^(\S+(?: \S+)?) (?:left|remaining)\b", r"\1", words)
    if re.match(r"(?:idea|clue)\b", words):
        return THAT
    if re.match(r"(?:hold of|in|into|on|onto|out|through|past|around|to|inside) ", words):
        return verb(f"get {words}")
    if re.match(
        r"(?:luck|progress|movement|traction|path|workaround|way forward|time|hands|reaction|sign)\b",
        words,
        re.I,
    ):
        return get(words) if re.match(r"time (?:to|for)\b", words, re.I) else THAT
    way = re.match(r"way (?:to|of|for (?:me|us) to) (?P<do>\w+)(?P<rest>.*)", words, re.I)
    if way:
        base = verbs.base_of(way["do"])
        return verb(base + way["rest"]) if base else THAT
    counted = re.match(rf"(?:[a-z]+ )?(?:{_COUNTED})\b", words, re.I)
    head = re.split(r" (?:of|for|in|on|from|to|with|at|about|by|available|yet)\b", words)[0]
    if (
        not counted
        and not re.search(rf"\b(?:{_MASS})$|s$|ing$|ware$|ment$|ance$|ence$|ity$|ness$", head, re.I)
        and head.split()[-1].islower()
        and head
    ):
        counted = re.match(r".", words)
    if re.match(r"[A-Z]{2,5}\b(?! \w+s\b)", words) and not words.startswith("IT "):
        return get(f"the {words}")
    if nouns.determined(words):
        return get(words)
    if counted and not re.match(r"(?:clear |final |admin |test )?\w+s\b", words):
        return get(f"{nouns.article(words)} {words}")
    return get(words)


def _absent_in(m: re.Match[str]) -> Heard:
    if re.match(r"(?:the free|our competitor|competitor|a |an |every|each)", m["who"], re.I):
        return Heard(None, Form.NOUN)
    what = re.sub(r" (?:in it|on it|for it|in there|there)$", "", m["what"])
    return state(m["who"], f"having no {what}")


def _have(m: re.Match[str]) -> Heard:
    words = m["what"]
    if re.search(r"added to $", m.string[: m.start("what")]):
        return verb(f"get added to {words}")
    words = re.sub(r"^a (?:soul|single soul|single person)\b", "someone", words, flags=re.I)
    words = re.sub(r"^(?:any|much|a single|one single|all(?: of)?)\b ?", "", words, flags=re.I)
    words = re.sub(
        r"^(?:(?:the )?right|the necessary|proper|sufficient) (?=permissions?|access|rights)",
        "the right ",
        words,
        flags=re.I,
    )
    return (
        lacking(words)
        if not re.match(r"(?:enough|the|a|an|our|my|\d|all|someone)\b", words, re.I)
        else get(words)
    )


def _heard(m: re.Match[str]) -> Heard:
    words = edges.cut(m["what"] or "")
    if re.fullmatch(
        r"(?:anything |a thing |much |a word |any news )?(?:back )?(?:from )?(?:him|her|them|anyone|anybody)?",
        words,
        re.I,
    ):
        return THAT
    words = re.sub(r"^(?:anything|a thing|much|a word|any news|a peep) ", "", words, flags=re.I)
    return verb(f"hear {words}")


def _need(m: re.Match[str]) -> Heard:
    return needing(m["what"])


def needing(words: str) -> Heard:
    """What "need ..." is about: somebody to act, a thing, or something to find out or to do."""
    words = re.sub(
        r"^(?:to )(?:get|have|receive|obtain) (?=(?:the|a|an|some|our|my|access|approval|sign-off|feedback|confirmation)\b)",
        "",
        words,
        flags=re.I,
    )
    words = re.sub(r"^(?:like |about |at least |maybe |both |also )", "", words, flags=re.I)
    if _ONLY_TIME.match(words):
        return Heard(None, Form.NOUN)
    know = re.match(
        r"to (?:know|find out|understand|decide|clarify|agree on|figure out|work out) (?P<wh>(?:which|what|who|when|where|how|whether|if|why)\b.*)",
        words,
        re.I,
    )
    if know:
        return wh(know["wh"])
    doing = re.match(r"to (?P<do>.+)", words, re.I)
    if doing and not re.search(
        r"\bfirst\b|^to (?:know|hear|get|find|have|see|speak|talk|reach)\b", words, re.I
    ):
        return Heard(None, Form.NOUN)
    if doing:
        return verb(doing["do"])
    act = re.match(
        r"(?P<who>.{2,50}?) (?:to be (?P<done>\w+(?:ed|en|t|ne|wn|up)\b.*)|to (?P<do>[a-z]+)\b(?P<rest>.*))",
        words,
        re.I,
    )
    if act and (act["done"] and nouns.is_noun(act["who"])):
        return phrases.get_done(act["who"], act["done"])
    somebody = re.match(r"(?:someone|somebody|anyone|anybody)\b", words, re.I)
    named = (
        act is not None
        and not somebody
        and re.search(
            r"\b(?:approval|access|sign-off|permission|decision|budget|list|files?|data|feedback|numbers)\b",
            act["who"],
            re.I,
        )
    )
    if (
        act
        and act["do"]
        and not named
        and (
            nouns.is_group(act["who"])
            or re.match(r"(?:someone|somebody|anyone|anybody|a person|people)\b", act["who"], re.I)
            or act["do"].lower()
            in (
                "approve",
                "sign",
                "review",
                "send",
                "reply",
                "confirm",
                "decide",
                "give",
                "grant",
                "unblock",
                "release",
                "share",
                "check",
            )
        )
    ):
        return get_to(act["who"], act["do"] + act["rest"])
    if (
        act
        and act["do"]
        and nouns.is_noun(act["who"])
        and not re.match(
            r"(?:permission|access|time|rights|budget|a way|approval)\b", act["who"], re.I
        )
    ):
        return get(act["who"])
    return get(words)


_ONLY_TIME = re.compile(
    r"(?:another |an? |about |some |only |\w+ )?(?:more )?(?:\w+ )?(?:seconds?|minutes?|hours?|days?|weeks?)(?: (?:more|longer|or so))?(?: (?:yet|until|before|for it|on).*)?$",
    re.I,
)


def _missing(m: re.Match[str]) -> Heard:
    return lacking(m["what"]) if not nouns.determined(m["what"]) else get(m["what"])


def _is_missing(m: re.Match[str]) -> Heard:
    if re.match(r"(?:access|approval|permission|sign-off|feedback|confirmation)\b", m["who"], re.I):
        return get(m["who"][0].lower() + m["who"][1:] + (m["where"] or ""))
    return state(m["who"], "being missing" + (m["where"] or ""))


def _out_of(m: re.Match[str]) -> Heard:
    words = edges.cut(
        re.sub(r"^(?:the|our|my|all|all the|all our|all of our) ", "", m["what"], flags=re.I)
    )
    return get(f"more {words} space" if words in ("disk", "storage") else f"more {words}")


def _limit(m: re.Match[str]) -> Heard:
    return noun(re.sub(r"^(?:our|the|my|a|an) ", "", m["what"], flags=re.I), "the")


def _short(m: re.Match[str]) -> Heard:
    people = re.search(r"\b(one|two|three|four|\d+) ([a-z]+) $", m.string[: m.start("what") - 6])
    if people:
        return get(f"{people[1]} more {people[2]}")
    words = re.sub(r"^(?:of|on) ", "", m["what"], flags=re.I)
    return get(nouns.more(words)) if not nouns.determined(words) else get(words)


def _not_enough(m: re.Match[str]) -> Heard:
    return get(f"enough {m['what']}")


def _thin(m: re.Match[str]) -> Heard:
    return get(nouns.more(m["what"]))


_WHO = r"^(?P<subject>(?:.{0,50}? )??)"

RULES: tuple[Rule, ...] = (
    rule(
        "has the only",
        r"\b(?:has|have|holds?|owns?|with) the only (?P<what>.+)$",
        lambda m: get(f"the {m['what']}"),
        PLAIN,
    ),
    rule(
        "is the only one",
        r"\b(?:is|are|'s) the only (?:one|person|guy|dev|colleague|admin)s? (?:with|who has|who have|having|that has) (?P<what>.+)$",
        lambda m: get(m["what"]),
        PLAIN,
    ),
    rule(
        "what is missing",
        r"^(?:what's|what is|what (?:I'm|we're|i'm)|the only thing|only thing|the thing)(?: still)? (?:missing|lacking|needed|left to get|waiting (?:for|on)) (?:is|are) (?P<what>.+)$",
        lambda m: get(m["what"]),
        STRONG,
    ),
    rule(
        "has no time",
        rf"^(?:.{{0,70}}?\b(?:have|has|got|there's|there is|there are|with|still|I've|we've|had) )?no (?P<what>(?!{_NEVER}\b)(?:clear |final |admin |real |proper |official |single |written |working |actual |valid |test |edit |write |read |full |"
        rf"agreed |confirmed |firm |new |production |prod |live |legal |budget |formal |definitive |more |[\w-]+ )?(?:[\w-]+ )?(?:{_MASS}|{_COUNTED})\b(?!-).*)$",
        _no,
        STRONG,
    ),
    rule(
        "no more left",
        rf"^(?:.{{0,30}}?\b(?:have|has|got|there's|there is|there are|are|I've|we've) )?no (?:more )?(?P<what>(?!{_NEVER}\b)[\w-]+(?: [\w-]+){{0,3}}) (?:left|remaining|available)\b.*$",
        lambda m: (
            get(nouns.more(m["what"]))
            if re.search(r"left|remaining", m.group())
            else get(m["what"])
        ),
        STRONG,
    ),
    rule(
        "none from",
        rf"^(?:.{{0,30}}?\b(?:have|has|got|there's|there is|there are|with|I've|we've|had) )?no (?P<what>(?!{_NEVER}\b)[\w-]+(?: [\w-]+){{0,3}} from .+)$",
        _no,
        STRONG,
    ),
    rule(
        "none yet",
        rf"^(?:.{{0,30}}?\b(?:have|has|got|there's|there is|there are|with|I've|we've|had) )?no (?P<what>(?!{_NEVER}\b)[\w-]+(?: [\w-]+){{0,4}}) (?:yet|so far)$",
        _no,
        STRONG,
    ),
    rule(
        "has no way",
        r"^(?:.{0,30}?\b(?:have|has|got|there's|there is|with|still|I've|we've|see) )?no (?P<what>way (?:to|of|for (?:me|us) to) .+)$",
        _no,
        STRONG,
    ),
    rule(
        "thing has none",
        rf"^(?P<who>(?!there\b|we\b|I\b).{{2,50}}?) (?:has|have) no (?P<what>(?!{_NEVER}\b)[\w-]+(?: [\w-]+){{0,4}})$",
        _absent_in,
        PLAIN,
    ),
    rule(
        "heard nothing",
        _WHO
        + r"(?:haven't|hasn't|have not|never|didn't|not|have yet to|yet to) (?:even )?(?:heard|hear|get a reply|had a reply|got a reply|hear anything)\b ?(?P<what>.*)$",
        _heard,
        STRONG,
    ),
    rule(
        "heard nothing at all",
        r"^(?:I've |we've |have |I |we )*(?:heard |got )?(?:nothing|zero|radio silence|crickets|silence)(?: back| yet| so far)? (?P<what>from .+)$",
        lambda m: verb(f"hear {m['what']}"),
        STRONG,
    ),
    rule(
        "have not",
        r"^(?P<subject>(?:I|we|my team|our team|I've|we've|team|marketing|nobody|none of us)? ?)(?:(?:don't|doesn't|do not|didn't|haven't|have not|hasn't|never|not|I've not|we've not|have yet to|yet to|can't|couldn't|ain't|has yet to) )"
        r"(?:yet )?(?:have|had|got|get|gotten|received|receive|been given|been granted|been sent|seen|obtained|been able to get|possess|been added to|own) (?P<what>.+)$",
        _have,
        STRONG,
    ),
    rule(
        "needs",
        r"^(?P<subject>(?:.{0,40}?\b)?(?:I|we|team|still|then|just|me|first|only|desperately|urgently|badly|really|do|he|she|they|would|'d|all|also|and|design|dev)? ?)(?:need|needs|could use|could do with|require|requires|needing|in (?:\w+ )?need of|would need|lack for) (?P<what>.+)$",
        _need,
        PLAIN,
    ),
    rule(
        "misses",
        r"^(?:(?:I'm|we're|I am|I|we|still|just|am|are|also|only|thing|things|what's|what is|but|team is) )*(?:missing|lacking|lack|miss|in the dark without|without) (?P<what>(?:the|a|an|our|any|some|all|one|two|three|half|most|key|final|\w+)\b.*)$",
        _missing,
        STRONG,
    ),
    rule(
        "not having",
        r"\b(?:me|us|I|we|my|our) not (?:yet )?(?:having|getting|receiving) (?P<what>.+)$",
        lambda m: get(
            re.sub(
                r"^(?:any|an?) ",
                lambda a: "" if a.group().startswith("any") else a.group(),
                m["what"],
            )
        ),
        STRONG,
    ),
    rule(
        "keeps asking",
        r"^(?:(?:I|we|I've|we've|have|been|still|keep|keeps) )*(?:been asking|keep asking|still asking|begging|been begging) (?:\w+ )?for (?P<what>.+)$",
        lambda m: get(m["what"]),
        STRONG,
    ),
    rule(
        "is missing",
        r"^(?P<who>.{2,70}?) (?:is|are|'s|still|still is|still are|has been|have been|seems? to be|went|has gone|have gone|go|goes)(?: (?:\w+ly|all|both|also|just))? ?(?:missing|absent|lacking|nowhere to be found|nowhere)\b(?P<where> (?:from|in|on|for) .+)?.{0,40}$",
        _is_missing,
        PLAIN,
    ),
    rule(
        "used up",
        r"^(?:.{0,30}?\b)?(?:out of|run out of|ran out of|running out of|low on|burned through|burnt through|used up|maxed out|blew through) (?P<what>(?:(?:the|our|my|all|all the|all our|of|our) )?(?:[\w-]+ ){0,3}(?:quota|credits?|"
        r"budget|licen[cs]es?|seats|space|storage|memory|tokens|stock|money|calls|requests|capacity|disk|minutes|test devices|test accounts|accounts|addresses|paper|toner|material|bandwidth|impressions|funds|disk space|leads|slots|samples)\b.*)$",
        _out_of,
        STRONG,
    ),
    rule(
        "over the limit",
        r"\b(?:hit|hits|hitting|ran into|run into|running into|reached|reach|reaching|exceeded|exceeding|over|above|at|up against|against|maxed|bumping into|blown) (?P<what>(?:(?:the|our|my|a|its) )?(?:[\w-]+ ){0,3}(?:limits?|quotas?|cap|ceiling|rate limits?|rate limiting|spending limit|budget cap)\b.*)$",
        _limit,
        STRONG,
    ),
    rule(
        "quota is up",
        r"^(?P<who>.{2,50}?(?:quota|credits?|budget|licen[cs]es?|seats|storage|disk|inbox|mailbox|allowance|funds|licen[cs]e pool)) (?:is|are|has|have|got|was|were)(?: been| all| completely)? (?P<how>exceeded|exhausted|used up|full|gone|spent|empty|frozen|maxed out|blown|cut|capped|reached|at zero|over)\b.*$",
        lambda m: state(m["who"], f"being {m['how']}"),
        STRONG,
    ),
    rule(
        "short of",
        r"^(?:.{0,40}?\b)?(?:short|understaffed|stretched thin) (?P<what>(?:of|on|by) .+)$",
        _short,
        STRONG,
    ),
    rule(
        "not enough",
        r"\b(?:not|isn't|aren't|don't have|haven't got|doesn't have|nowhere near|hardly|barely|there's not|have not) (?:got )?enough (?P<what>.+)$",
        _not_enough,
        STRONG,
    ),
    rule(
        "too little",
        r"\b(?:have|has|there's|there is|there are|got|with)? ?too (?:few|little) (?P<what>(?!to\b)[\w-]+.*)$",
        _thin,
        STRONG,
    ),
    rule(
        "for lack of",
        r"\b(?:for|the|a|due to(?: a)?|due to the|because of(?: a| the)?|by(?: a| the)?|complete|total) lack of (?P<what>.+)$",
        lambda m: get(m["what"]),
        STRONG,
    ),
    rule(
        "nothing yet",
        r"^(?:(?:still|got|have|there's|we have|I have|so far) )*(?:nothing|none)(?: back)?(?: yet| so far)? from (?P<what>.+)$",
        lambda m: verb(f"hear from {m['what']}"),
        STRONG,
    ),
    rule(
        "unanswered",
        r"^(?P<who>.{2,60}?) (?:is|are|went|remains?|has gone|have gone|has been|goes|'s|sits|sitting)(?: still)? (?:unanswered|without (?:an )?(?:answer|reply|response))\b.*$",
        lambda m: get(f"an answer to {m['who']}"),
        STRONG,
    ),
    rule(
        "no idea", r"^(?:.{0,30}?\b)?(?:have|has|got|with) no (?:idea|clue)$", lambda m: THAT, BARE
    ),
)
