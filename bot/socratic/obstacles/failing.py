"""What does not work: it is down, it keeps crashing, it will not load, it rejects, it takes forever."""

import re

from bot.socratic.english import edges, nouns, subjects, verbs
from bot.socratic.heard import THAT, Form, Heard
from bot.socratic.obstacles import phrases
from bot.socratic.obstacles.phrases import noun, state
from bot.socratic.obstacles.rule import PLAIN, STRONG, Rule, rule

_BROKEN = (
    r"(?:down|broken|borked|busted|bust|dead|offline|unavailable|unreachable|inaccessible|not accessible|not available|not reachable|not live|not ready|not working|not responding|late|overdue|"
    r"behind schedule|behind|delayed|stuck|locked(?: down| out)?|blocked|frozen|empty|blank|corrupt(?:ed)?|incomplete|out of sync|out of date|outdated|out of order|"
    r"messed up|screwed up|hosed|toast|kaput|a mess|full|on the fritz|misconfigured|unstable|flaky|unusable|useless|expired|red|failing|crashing|hanging|freezing|lagging|"
    r"erroring(?: out)?|timing out|acting up|playing up|acting weird|throwing .+|returning .+|showing .+|dropping .+|giving (?:me|us) .+|"
    r"tbd|tbc|on hold|stalled|parked|in limbo|in (?:draft|review)(?=.*\byet$)|under review(?=.*\byet$)|wrong|off|unresolved|ready|buggy|glitchy|super slow|painfully slow|"
    r"very slow|extremely slow|way too \w+(?: to \w+.*)?|too \w+(?: to \w+.*| for .*)?|so slow.*|slow|half empty|incorrect|invalid|incompatible.*|missing.*|"
    r"at (?:half|\d+ ?%) .+|endless|queued|backlogged|oversubscribed|overbooked|gone|lost|nowhere|due last .+|orphaned|inconsistent.*|duplicated|truncated|undocumented|not compatible.*|not supported.*|not enough.*|"
    r"double booked|in the wrong .+|the wrong .+|capped.*|restricted.*|read-?only|dying|crawling|dragging|unresponsive|sluggish|laggy|unbearably slow|borderline unusable|rejecting .+|refusing .+|blocking .+|breaking .+|stripping .+|losing .+|eating .+|ignoring .+|duplicating .+|overwriting .+|leaking .+|firing (?:twice|double|too).*|bouncing.*|going to spam.*|landing in spam.*|looping.*|disconnecting.*|redirecting to .+)"
)
_ADVERB = r"(?:(?:all|both|completely|totally|also|currently|just|once more|constantly|always|sometimes|mostly|partly|kind of|\w+ly|already|basically|simply|yet|somehow|even|weeks|days|two \w+|three \w+|\d+ \w+|a week|a day|way|a bit|so) )*"
_FAILS = (
    "fail fails crash crashes freeze freezes hang hangs break breaks stall stalls die dies choke chokes time times error errors reject rejects refuse refuses "
    "throw throws drop drops lose loses block blocks bounce bounces lag lags eat eats ignore ignores duplicate duplicates disconnect disconnects "
    "overwrite overwrites strip strips skip skips corrupt corrupts truncate truncates leak leaks spit spits loop loops kick kicks log logs misfire misfires flicker "
    "flickers vanish vanishes disappear disappears cut cuts fall falls redirect redirects mangle mangles clash clashes conflict conflicts deny denies forbid forbids overload overloads double doubles "
    "return returns give gives show shows"
).split()


_NEUTRAL = re.compile(
    r"(?:red|full|off|offline|gone|lost|wrong|empty|blank|capped.*|queued|down)", re.I
)
_OF_WORK = re.compile(
    r"\b(?:our|my|the|this|all|both|CMS|CRM|VPN|API|[A-Z]{2,}|server|servers|system|systems|site|shop|page|pages|portal|staging|prod|production|environment|database|build|builds|pipeline|network|internet|wifi|wi-fi|"
    r"mailbox|inbox|disk|queue|backlog|calendar|tests?|ci|dashboard|report|login|sso|export|import|sync|feed|form|checkout|tracking|pixel|numbers|figures|data|links?|again|yet|since|tool|app|service|intranet|drive|cluster|sandbox|cloud|mail|e-?mail|repo|board|jira|figma|slack|account|accounts)\b",
    re.I,
)
_NOT_DOWN = re.compile(
    r"\b(?:upside|up|\w+ing|fees?|prices?|numbers of|rates?|costs?|use|usage|demand|temperature|time)(?: (?:go|goes|going|went|is|are))?$",
    re.I,
)


def _is(m: re.Match[str]) -> Heard:
    who = nouns.decapitalised(edges.without_lead(m["who"].strip()))
    if _NEUTRAL.fullmatch(m["how"]) and (_NOT_DOWN.search(who) or not _OF_WORK.search(m.string)):
        return Heard(None, Form.NOUN)
    if not nouns.is_noun(who) and not re.match(
        r"(?:it|they|that|this|everything|all)\b", who, re.I
    ):
        return Heard(None, Form.NOUN)
    how = m["how"].lower() if m["how"].lower() in ("down", "broken") else m["how"]
    rest = (
        m["rest"]
        if re.match(r" (?:for|on|in|at|to|with|by|since|when|from|behind|out|of)\b", m["rest"])
        else ""
    )
    if re.match(r"(?:not )?\w+ing\b", how) and not how.lower().startswith(
        ("missing", "hanging in")
    ):
        return state(m["who"], how + rest)
    return state(m["who"], f"being {how}{rest}")


def _is_not(m: re.Match[str]) -> Heard:
    how = m["how"]
    if re.match(r"\w+ing\b", how):
        return state(m["who"], f"not {how}")
    return state(m["who"], f"not being {how}")


def _keeps(m: re.Match[str]) -> Heard:
    if not verbs.base_of_gerund(m["do"].split("-")[0]):
        return THAT
    return state(m["who"], f"{m['do'].lower()}{m['rest']}")


def _does_not(m: re.Match[str]) -> Heard:
    do, rest = m["do"].lower(), m["rest"]
    if do not in verbs.known():
        return THAT
    if do in _BAD:
        return Heard(None, Form.NOUN)
    if nouns.is_group(edges.without_lead(m["who"].strip())):
        able = re.search(r"\b(?:can't|cannot|isn't able|aren't able|unable)\b", m.group(), re.I)
        return (
            phrases.let(m["who"], f"{do}{rest}")
            if able
            else phrases.get_to(m["who"], f"{do}{rest}")
        )
    return state(m["who"], f"not {verbs.gerund(do)}{rest}")


_GOES = re.compile(
    r"(?P<did>vanished|disappeared|expired|lapsed|ran out|stopped working|got lost|got deleted|got corrupted|got locked|got stuck|went down|went offline|timed out|bounced|lost (?:the|our|my|its|all) [a-z][\w-]*)(?P<rest>(?: (?:from|on) (?:the|our|my) [\w-]+(?: [\w-]+)?)?)\b",
    re.I,
)


def _happened(m: re.Match[str]) -> Heard:
    goes = _GOES.search(m.group())
    if not goes:
        return _problem(m)
    first, _, more = goes["did"].lower().partition(" ")
    base = verbs.base_of_past(first) or first
    return state(m["who"], f"{verbs.gerund(base)} {more}".strip() + goes["rest"])


def _problem(m: re.Match[str]) -> Heard:
    who = (
        nouns.definite_subject(nouns.decapitalised(edges.without_lead(m["who"].strip())))
        if m["who"].strip()
        else ""
    )
    return noun(who, "the problem with")


def _error(m: re.Match[str]) -> Heard:
    words = re.sub(
        r"^(?:a|an|the|this|that|some|weird|strange|random|constant|loads of|lots of|only|nothing but|tons of) ",
        "",
        m["what"],
        flags=re.I,
    )
    return noun(words, "the")


def _denied(m: re.Match[str]) -> Heard:
    return state(m["what"].lower(), f"being {m['did'].lower()}{m['rest']}")


def _locked(m: re.Match[str]) -> Heard:
    words = edges.cut(m["how"].lower() + " out of " + m["what"])
    return (
        phrases.finish(f"being {words}", Form.NOUN) if nouns.is_noun(edges.cut(m["what"])) else THAT
    )


_BAD = frozenset(
    "do be include offer contain cost apply cover count exist belong crash fail break die hang freeze block complain matter mind hurt bother lag stall object depend affect look sound seem mean differ change notice care expect remember regret hesitate disappoint".split()
)
_THING = r"^(?P<who>(?!(?:I|we|you|he|she|I'm|we're|you're|there|something|nothing|nobody|no one|this|what|who|which|how|when|where|why)\b).{2,70}?)"
_BE = r"(?: (?:is|are|'s|'re|has been|have been|keeps? being|remains?|stays?|seems?(?: to be)?|looks?|appears?(?: to be)?|went|goes|go|got|gets|came back|comes back|come back|still|again|now))+"


_OURS = re.compile(
    r"\b(?:our|my|us|me|every|each|all|again|since|today|now|randomly|yet|half|constantly|always|whenever|every time|completely|keeps?|suddenly|anymore|any longer|large|big|100%|on (?:load|save|send|login|upload|import|export|every))\b",
    re.I,
)


RULES: tuple[Rule, ...] = (
    rule(
        "gets an error",
        r"^(?:(?:I'm|we're|I|we|always|just|only|constantly|keep|keeps|still|now|am|are|all I|all we|everyone|we all|users|people) ){0,6}(?:getting|get|gets|see|seeing|got|receiving|facing|hitting|hit|running into|run into|stumbling over|have|having) (?P<what>(?:(?:a|an|the|this|that|some|weird|strange|random|constant|loads of|lots of|only|nothing but|tons of) )?"
        r"(?:[\w-]+ ){0,3}(?:(?:4\d\d|5\d\d)s?|errors?|timeouts?|access denied|permission denied|(?:unhandled|null \w+|weird|runtime) exceptions?|failures?|stack traces?|bounces|blank (?:page|screen)s?|white (?:page|screen)s?|spinner|warnings?|captchas?)\b.*)$",
        _error,
        STRONG,
    ),
    rule(
        "access denied",
        r"\b(?P<what>access|permission|entry|login)(?: (?:is|was|got|has been|keeps being|gets|still))* (?P<did>denied|refused|revoked|removed|expired|blocked|forbidden|restricted)\b(?P<rest>(?: (?:on|to|for|in|from|by) .+)?)",
        _denied,
        STRONG,
    ),
    rule(
        "locked out",
        r"\b(?P<how>locked|kicked|logged|thrown|shut|timed) (?:me |us )?out (?:of|from) (?P<what>.+)$",
        _locked,
        STRONG,
    ),
    rule(
        "lost access",
        r"\b(?:lost|losing|lose) (?:my |our |all |the )?(?P<what>access|connection|permissions?|rights|admin rights|connectivity)\b(?P<rest>.*)$",
        lambda m: noun(m["what"] + m["rest"], "the lost"),
        STRONG,
    ),
    rule(
        "keeps",
        _THING
        + r" (?:just )?(?:keeps?|kept|keeping|won't stop|doesn't stop|can't stop|constantly|is constantly|are constantly|is always|are always)(?: on)? (?P<do>[a-z]+ing)\b(?P<rest>.*)$",
        _keeps,
        STRONG,
    ),
    rule(
        "will not do",
        _THING
        + r" (?:still |just |simply |suddenly |again |also |even )*(?:won't|doesn't|don't|will not|does not|do not|didn't|no longer|can't|cannot|refuses? to|fails? to|failed to|never|stopped|stops|isn't able to|aren't able to|is unable to|are unable to|hardly|barely|only half)"
        r"(?: (?:even|actually|properly|correctly|really|always|seem to|want to|get(?= \w+(?:ed|ing|n)\b)|being|reliably|currently))* (?P<do>[a-z]+)\b(?P<rest>.*)$",
        lambda m: _refuses(m),
        STRONG,
    ),
    rule(
        "is not",
        _THING
        + r" (?:isn't|aren't|is not|are not|'s not|not|hasn't been|haven't been|wasn't|still not|not yet)(?: (?:yet|even|really|actually|properly|fully|currently|correctly|quite|anywhere near|at all|all|been|showing as|still))* (?P<how>(?:ready|there|available|live|accessible|reachable|complete|final|stable|clear|responsive|online|usable|compatible|in (?:place|sync|the .+)|up to date|up|here|"
        r"connected|enough|done|visible|possible|in(?=(?: yet)?$)|correct|right|good enough|consistent|readable|aligned|signed|approved|[a-z]+ing)\b.*)$",
        _is_not,
        STRONG,
    ),
    rule(
        "is broken",
        _THING
        + _BE
        + r" "
        + _ADVERB
        + r"(?P<how>"
        + _BROKEN.replace("|ready|", "|")
        + r")\b(?P<rest>.{0,80})$",
        _is,
        PLAIN,
    ),
    rule(
        "fails",
        _THING
        + r" (?:always |still |just |again |constantly |suddenly |randomly |sometimes |also |now |often )*(?P<do>"
        + "|".join(_FAILS)
        + r")\b(?P<rest>.*)$",
        lambda m: _fails_at(m),
        PLAIN,
    ),
    rule(
        "404s",
        _THING + r" (?P<code>[45]\d\d)s\b.*$",
        lambda m: state(m["who"], f"giving a {m['code']}"),
        STRONG,
    ),
    rule(
        "is off with",
        r"\bsomething(?:'s| is| must be| seems)? (?:off|wrong|broken|weird|fishy|not right|strange|missing) (?:with|in) (?P<who>.+)$",
        lambda m: noun(m["who"], "the problem with"),
        STRONG,
    ),
    rule(
        "works badly",
        _THING
        + r" (?P<do>loads?|runs?|responds?|works?|opens?|renders?|builds?|syncs?)(?P<rest> (?:(?:super|very|really|so|too|painfully|extremely|terribly) )*(?:slow(?:ly)?|poorly|badly)\b.*)$",
        lambda m: state(m["who"], f"{verbs.gerund(verbs.base_of(m['do']) or 'work')}{m['rest']}"),
        PLAIN,
    ),
    rule(
        "has trouble",
        _THING
        + r" (?:is |are |'s |still )*(?P<have>having|has|have|experiencing|facing|reporting|suffering) (?P<what>(?:an? |some |major |big |massive |huge |ongoing |a few |lots of |serious )*(?:outage|outages|issues?|problems?|downtime|trouble|troubles|difficulties|technical difficulties|hiccups|incidents?|duplicates|errors|bugs|gaps)\b.*)$",
        lambda m: state(m["who"], f"having {m['what']}"),
        PLAIN,
    ),
    rule(
        "issues on",
        r"^(?P<what>(?:[\w-]+ ){0,3}(?:issues?|problems?|outages?|delays?|downtime|difficulties|blockages?) (?:on|with|in|from|at|for|around|between) .+)$",
        lambda m: noun(
            re.sub(
                r"^(?:(?:a|an|the|some|big|major|more|my|our|another|having|got) )+",
                "",
                m["what"],
                flags=re.I,
            ),
            "the",
        ),
        PLAIN,
    ),
    rule(
        "headline issues",
        r"^(?P<what>(?!(?:no|any|some|fixed|closed|solved|open|few|zero|minor|small|old|known|other|new|all|these|those|the|many|more|issues|problem)\b)[a-z]+(?: [a-z]+)? (?:issues|problems|outage|downtime|trouble|failure|rate limits?|quota|freeze|lockdown|embargo|deadlock))$",
        lambda m: noun(m["what"].lower(), "the"),
        PLAIN,
    ),
    rule(
        "too many",
        r"^(?:(?:there are|there's|I have|we have|I've got|we've got|got|have|with) )?(?P<what>too (?:many|much) .+)$",
        lambda m: noun(m["what"]),
        PLAIN,
    ),
    rule(
        "do not match",
        _THING
        + r" (?:differ|differs|mismatch|clash|contradict each other|contradicts?|conflicts? with|don't add up|are off by)\b(?P<rest>.*)$",
        _problem,
        PLAIN,
    ),
    rule(
        "died",
        _THING
        + r" (?:just |has |have |suddenly |again |also |completely )*(?:died|crashed|broke|lost (?:its|the|all|their|connection|sync)|vanished|failed|froze|went down|went offline|fell over|blew up|bounced|collapsed|timed out|errored(?: out)?|tanked|dropped out|vanished|disappeared|expired|stopped working|got stuck|got lost|got corrupted|got deleted|got locked|lapsed|stalled|tripped|slipped|conked out|gave up|ran out)\b.*$",
        _happened,
        PLAIN,
    ),
    rule(
        "bug in",
        r"^(?:.{0,40}?\b(?:there's|there is|there are|have|has|found|got|still|hit|with|because of|due to|it's|its|see) )?(?P<what>(?:a |an |the |some |this |that |another |weird |nasty |known |old )*(?:[\w-]+ ){0,2}(?:bugs?|errors?|glitch(?:es)?|outage|regression|incident|conflicts?|mismatch|discrepanc(?:y|ies)|bottleneck|backlog|dispute) (?:in|with|on|at|between|from|about|over|of) .+)$",
        lambda m: noun(
            re.sub(r"^(?:(?:a|an|the|some|this|that|another) )+", "", m["what"], flags=re.I), "the"
        ),
        PLAIN,
    ),
    rule(
        "errors with",
        _THING
        + r" (?:is |are |'s )?(?:giving|gives|throws|throwing|returns|returning|shows|showing|spitting out|spits out) (?:me |us |everyone )?(?P<what>(?:(?:a|an|the|some|only|nothing but) )?(?:[\w-]+ ){0,3}(?:4\d\d|5\d\d|errors?|timeouts?|blank|nothing|garbage|nonsense|zeros?)\b.*)$",
        _happened,
        PLAIN,
    ),
    rule(
        "it's the thing again",
        r"^(?:its|it's|it is) (?:the|my|our|that) (?P<who>[\w -]{2,40}?) (?:again|once more)$",
        lambda m: noun(f"the {m['who']}", "the problem with"),
        PLAIN,
    ),
    rule(
        "expires",
        _THING + r" (?:has |have |just |already )*(?P<did>expired|lapsed|run out|ran out)\b.*$",
        _happened,
        PLAIN,
    ),
)


def _refuses(m: re.Match[str]) -> Heard:
    do = m["do"].lower()
    base = verbs.base_of_gerund(do)
    if base and do not in verbs.known():
        return state(m["who"], f"not {do}{m['rest']}")
    if re.search(r"\bno longer\b", m.group(), re.I) and verbs.base_of_third(do):
        return state(
            m["who"], f"no longer {verbs.gerund(verbs.base_of_third(do) or do)}{m['rest']}"
        )
    return _does_not(m)


def _fails_at(m: re.Match[str]) -> Heard:
    base = verbs.base_of_third(m["do"]) or m["do"].lower()
    rest = m["rest"]
    if re.search(r"\b(?:why|how|explains?|says|means|that|if)\b", m["who"], re.I):
        return Heard(None, Form.NOUN)
    vague = base in ("block", "reject", "ignore", "deny", "redirect") or (
        base == "time" and rest.startswith(" out")
    )
    if vague and not _OURS.search(m.string):
        return Heard(None, Form.NOUN)
    if rest.split(" ")[1:2] and rest.split(" ")[1] in _FAILS and m["do"].endswith("s"):
        after = rest.split(" ", 2)
        again = verbs.gerund(verbs.base_of(after[1]) or after[1])
        return state(f"{m['who']} {m['do']}", " ".join([again, *after[2:]]))
    if base == m["do"].lower() and not subjects.plural_base(base, m["who"].strip()):
        return Heard(None, Form.NOUN)
    if not nouns.is_noun(
        nouns.decapitalised(edges.without_lead(m["who"].strip()))
    ) and not re.match(r"(?:it|this|that|they)\b", m["who"], re.I):
        return Heard(None, Form.NOUN)
    if re.search(r"\b(?:didn't|doesn't|don't|never|won't|not|to|could|no longer)$", m["who"]):
        return Heard(None, Form.NOUN)
    if base in ("return", "give", "show", "throw") and not re.search(
        r"\b(?:4\d\d|5\d\d|errors?|exceptions?|nothing|blank|empty|garbage|nonsense|zeros?|wrong|timeouts?|old|stale|warnings?|0)\b",
        rest,
        re.I,
    ):
        return Heard(None, Form.NOUN)
    if base in ("time", "kick", "log", "spit", "cut", "fall") and not re.match(
        r" (?:me |us |everyone |people |users )?(?:out|off|over|apart)\b", rest, re.I
    ):
        return Heard(None, Form.NOUN)
    if (
        base
        in (
            "drop",
            "double",
            "break",
            "log",
            "show",
            "return",
            "block",
            "loop",
            "skip",
            "conflict",
            "error",
        )
        and rest.strip() == ""
        and m["do"].lower() == base
    ):
        return Heard(None, Form.NOUN)
    rest = re.sub(
        r"^ (?:me|us) (?=(?:a|an|the|\d|only|nothing|some|wrong|[\w-]+ error)\b)", " ", rest
    )
    return state(m["who"], f"{verbs.gerund(base)}{rest}")
