"""What somebody does not do: nobody owns it, legal has not approved it, the vendor will not give it."""

import re

from bot.socratic.english import edges, nouns, verbs
from bot.socratic.heard import THAT, Form, Heard
from bot.socratic.obstacles import phrases
from bot.socratic.obstacles.phrases import get, get_done, get_to, noun, state, verb, wh
from bot.socratic.obstacles.rule import PLAIN, STRONG, Rule, rule

_HASNT = r"(?:hasn't|haven't|has not|have not|hasnt|has never|have never|didn't|did not|has yet to|have yet to|is yet to|are yet to|still to|never|'s not)"
_ARRIVE = (
    "arrive arrived come came land landed show showed shown appear appeared materialise materialised turn turned reach "
    "reached"
).split()


def _hasnt(m: re.Match[str]) -> Heard:
    who, did, rest = m["who"], m["did"].lower(), m["rest"]
    if did == "been":
        return _been(who, rest.strip())
    if did in _ARRIVE and not re.match(r" (?:down|up with|to a|around)\b", rest):
        return noun(edges.without_lead(who), "the wait for")
    base = verbs.base_of_past(did) or (did if did in verbs.known() else None)
    if _TELLS.match(f"{base}{rest}"):
        known = wh(
            re.sub(r"^.*?(?= (?:which|what|who|when|where|how|whether|why)\b)", "", rest).strip()
        )
        if known.x:
            return known
    if base in (
        "crash",
        "fail",
        "break",
        "die",
        "hang",
        "freeze",
        "block",
        "complain",
        "matter",
        "hurt",
        "lag",
        "object",
        "change",
        "affect",
        "mind",
        "notice",
        "lose",
    ):
        return Heard(None, Form.NOUN)
    if base in ("be", "have") or (base == "do" and not nouns.is_noun(who.strip())):
        return Heard(None, Form.NOUN)
    if not base:
        return THAT
    if base == "get" and rest.strip():
        base, rest = ("get", rest)
    if base in (
        "go",
        "finish",
        "complete",
        "start",
        "run",
        "propagate",
        "sync",
        "load",
        "update",
        "refresh",
        "work",
        "happen",
        "change",
        "end",
        "build",
        "render",
        "recover",
        "begin",
        "improve",
        "process",
    ) and not nouns.is_group(edges.without_lead(who.strip())):
        return state(who, f"not {verbs.gerund(base)}{rest}")
    if re.search(r" (?:I|we|you|they|he|she)$", who.strip(), re.I):
        return Heard(None, Form.NOUN)
    heard = get_to(who, f"{base}{rest}")
    return (
        heard
        if heard.x or not nouns.is_noun(edges.without_lead(who.strip()))
        else noun(edges.without_lead(who.strip()), "the wait for")
    )


_TELLS = re.compile(
    r"(?:say|tell|decide|confirm|explain|specify|define|clarify|agree|announce)(?: (?:us|me|yet|on))* (?:which|what|who|when|where|how|whether|why)\b"
)


def _been(who: str, rest: str) -> Heard:
    done, _, more = rest.partition(" ")
    if not verbs.base_of_past(done):
        return THAT
    return get_done(who, f"{done} {more}".strip())


def _backed_out(m: re.Match[str]) -> Heard:
    who = edges.without_lead(m["who"].strip())
    if not nouns.is_group(who) and not re.match(r"(?:our|the|my)\b", who, re.I):
        return Heard(None, Form.NOUN)
    first, _, rest = m["did"].lower().partition(" ")
    base = verbs.base_of(first)
    if not base or not nouns.is_group(who):
        return Heard(None, Form.NOUN)
    return state(who, f"{verbs.gerund(base)} {rest}".strip())


def _takes(m: re.Match[str]) -> Heard:
    if not nouns.is_noun(edges.without_lead(m["who"].strip())):
        return Heard(None, Form.NOUN)
    return state(m["who"], f"taking {m['long']}{m['rest']}")


def _still_doing(m: re.Match[str]) -> Heard:
    who = edges.without_lead(m["who"].strip())
    if not nouns.is_group(who) and not re.match(r"(?:the|our) ", who, re.I):
        return Heard(None, Form.NOUN)
    doing = re.search(r"\w+ing\b", m.string[len(m["who"]) :])
    return get_to(who, f"finish {doing.group() if doing else ''} {edges.cut(m['rest'])}")


def _not_yet(m: re.Match[str]) -> Heard:
    base = verbs.base_of_past(m["done"].split()[0])
    if not base or base in (
        "need",
        "require",
        "use",
        "want",
        "block",
        "bother",
        "affect",
        "involve",
        "plan",
        "expect",
        "concern",
        "worry",
        "convince",
        "go",
        "get",
        "stick",
        "break",
        "lose",
        "delay",
        "be",
    ):
        return Heard(None, Form.NOUN)
    return get_done(m["who"], f"{m['done']}{m['rest']}")


def _not_done(m: re.Match[str]) -> Heard:
    return get_done(m["who"], m["done"])


_OWED = frozenset(
    "share send tell give answer reply respond approve review sign check merge fix deliver provide confirm decide renew grant".split()
)
_OURS = re.compile(
    r"\b(?:me|us|my|our|I|we|mine|ours|yet|still|so far|when|how|what|which|who|where)\b", re.I
)


def _nobody(m: re.Match[str]) -> Heard:
    did = m["what"].split(" ", 1)[0].lower()
    past = verbs.base_of_past(did) and did not in verbs.known()
    if past and verbs.base_of_past(did) not in _OWED and not _OURS.search(m.string):
        return Heard(None, Form.NOUN)
    return nobody(m["from"] or "", m["what"])


def nobody(source: str, words: str) -> Heard:
    """nobody owns the map: get someone to own it; nobody knows who does: who does."""
    known = re.match(
        r"(?:really |actually |seems to |here )?(?:knows?|can (?:tell|say|explain)(?: (?:me|us|you))?|could (?:tell|say)(?: me| us)?|is sure|understands?|remembers?|seems to know|has any idea|has a clue|agrees on|agrees|tells us|told us|told me|will say)"
        r" (?P<wh>(?:on )?(?:who|which|what|when|where|how|why|whether|if)\b.*)",
        words,
        re.I,
    )
    if known:
        return wh(re.sub(r"^on ", "", known["wh"]))
    words = re.sub(r"^who (?=(?:can|could|will|has|knows|is|would)\b)", "", words)
    who = f"someone{source}" if not source.startswith(" of") else f"one{source}"
    words = re.sub(
        r"^(?:seems to|wants to|is going to|dares to|bothers to|is able to|is willing to|is allowed to|can|could|will|would|has time to|is available to|is around to|is there to|is free to|got round to|gets round to|"
        r"is here to|ever|actually|has had time to|has the time to) ",
        "",
        words,
        flags=re.I,
    )
    words = re.sub(
        r"^(?:is|are|has|have|has been|have been) (?=\w+(?:ing|ed|en)\b)", "", words, flags=re.I
    )
    words = re.sub(r"^to (?=[a-z]+ )", "", words)
    words = re.sub(
        r"^(?:has|have) (?=(?:told|given|sent|shown|done|made|said|read|seen|got|taken|found|built|written)\b)",
        "",
        words,
    )
    first, _, rest = words.partition(" ")
    base = verbs.base_of(first) if first.lower() != "left" else "leave"
    if (
        base
        and source.startswith((" of the", " of our", " of my"))
        and not nouns.is_group(source[4:])
    ):
        return state(source[4:], f"not {verbs.gerund(base)} {rest}".strip())
    if not base or base == "be":
        return THAT
    if base == "have":
        return get(_definite_have(rest))
    if base == "know":
        return THAT
    if base == "understand":
        return verb(f"understand {rest}")
    return get_to(who, f"{base} {rest}".strip())


def _definite_have(rest: str) -> str:
    return re.sub(r"^(?:any|time) ", "", rest) if not rest.startswith("time") else rest


def _wont(m: re.Match[str]) -> Heard:
    who, do, rest = edges.without_lead(m["who"].strip()), m["do"].lower(), m["rest"]
    if re.search(r" let (?:me|us) ", m.group(), re.I):
        return verb(f"{do}{rest}")
    if do not in verbs.known():
        base = verbs.base_of_gerund(do)
        return state(who, f"not {do}{rest}") if base else THAT
    if nouns.is_group(who):
        return get_to(who, f"{do}{rest}")
    return state(who, f"not {verbs.gerund(do)}{rest}")


def _owes(m: re.Match[str]) -> Heard:
    words = re.sub(r"^(?:me|us|our team|marketing|it) ", "", m["what"], flags=re.I)
    who = edges.cut(m["who"])
    if re.search(r"\bfrom\b", words):
        return get(words)
    return get(f"{edges.cut(words)} from {who}") if nouns.is_noun(who) else get(words)


def _sits(m: re.Match[str]) -> Heard:
    return state(m["who"], f"{m['sits'].lower()} {m['where']}")


def _still_with(m: re.Match[str]) -> Heard:
    return state(m["who"], f"still being {m['with']} {m['where']}")


def _away(m: re.Match[str]) -> Heard:
    return state(m["who"], f"being {m['how']}")


_AWAY = r"(?:on (?:leave|holidays?|vacation|pto|parental leave|maternity leave|paternity leave|sick leave)|out of office|off sick|out sick|ooo|sick|away|unavailable|unreachable|not reachable|swamped|overloaded|fully booked|booked out|at capacity|too busy|out until \w+|out(?: today| this week| till .+| of the office)?$|off(?: today| this week)?$|off until \w+|off this week)"

RULES: tuple[Rule, ...] = (
    rule(
        "nobody",
        r"^(?:.{0,40}?[ ,])??(?:nobody|no one|no-one|not a single person|none of (?:us|them)|not anyone|none(?= of))(?P<from> (?:in|from|at|on|of) (?:the |our |my )?[\w&-]+(?: (?:team|side|office|department|company|desk))?)?(?: else)?(?: here| around| there)? (?P<what>.+)$",
        _nobody,
        STRONG,
    ),
    rule(
        "has not yet",
        r"^(?P<who>.{2,60}?) "
        + _HASNT
        + r"(?: (?:yet|even|actually|fully|properly|really|officially|formally|been able to|managed to|had time to|had the time to|had a chance to|got round to|gotten around to|got around to))* (?P<did>(?!got\b|had\b|have\b)[a-z'-]+)(?P<rest>.*)$",
        _hasnt,
        STRONG,
    ),
    rule(
        "been not done",
        r"^(?:hasn't|haven't) been (?P<done>[a-z]+(?:ed|en|t|ne|wn|lt|ld|id)(?: (?:off|up|out|in|on|over))?)\b.*$",
        lambda m: THAT,
        PLAIN,
    ),
    rule(
        "is not done",
        r"^(?P<who>(?!(?:this|that|(?-i:it|It)|you)\b).{2,60}?) (?:(?:is|are|isn't|aren't|'s|was|remains?) )?(?:not (?:yet |been )?|isn't |aren't |yet to be |waiting to be |to be |needs to be |need to be |still to be )(?:yet |fully |properly |even |been )?(?P<done>(?:approved|signed|merged|reviewed|delivered|sent|confirmed|"
        r"shared|granted|provided|agreed|finalised|finalized|released|decided|settled|provisioned|whitelisted|allowlisted|deployed|migrated|published|paid|renewed|translated|briefed|unlocked|cleared|validated|"
        r"verified|configured|set up|filled in|filled|assigned|scheduled|installed|activated|enabled|resolved|fixed|connected|mapped|created|defined|documented|uploaded|booked|updated|"
        r"submitted|implemented|built|tested|ordered|countersigned|accepted|processed|allocated|finished|completed|written|done|supported|tagged|imported|synced|indexed|vetted|shipped|issued|cleaned)(?: (?:off|up|out|over|in|by .+|from .+|for .+|to .+|on .+))?)\b.{0,40}$",
        _not_done,
        STRONG,
    ),
    rule(
        "is not yet done",
        r"^(?P<who>(?!(?:this|that|(?-i:it|It)|you|I|we)\b).{2,60}?) (?:isn't|aren't|is not|are not|not|hasn't been|haven't been|still not|still to be|yet to be)(?: (?:fully|properly|even|been|really))* (?P<done>[a-z]+(?:ed|en|t|ne|wn|lt|ld|id|ept|ound)(?: (?:off|up|out|in|on|over|down))?)\b(?P<rest>.*)(?<=\byet)$",
        lambda m: _not_yet(m),
        STRONG,
    ),
    rule(
        "is being discussed",
        r"^(?P<who>.{2,60}?) (?:is|are|has been|have been) (?P<being>being )?(?P<done>debated|discussed|negotiated|argued about|reviewed|checked|clarified|evaluated|processed|investigated|decided|worked on|contested|fought over|disputed|looked at|drafted|translated)\b(?P<rest>.*)(?<=\byet)$",
        lambda m: (
            state(m["who"], f"being {m['done']}{edges.cut('x' + m['rest'])[1:]}")
            if m["being"]
            else Heard(None, Form.NOUN)
        ),
        PLAIN,
    ),
    rule(
        "is the only one",
        r"^only (?P<who>(?!the )[A-Z]?[\w'-]+(?: [\w'-]+)?|the [\w'-]+(?: [\w'-]+)?) (?:can|could|knows|has) (?!be\b).+$",
        lambda m: noun(m["who"], "the wait for"),
        PLAIN,
    ),
    rule(
        "belongs to nobody",
        r"^(?P<who>.{2,60}?) (?:is|are|'s) (?P<how>(?:assigned to|owned by|with|handled by|maintained by) (?:nobody|no one|no-one))\b.*$",
        lambda m: state(m["who"], f"being {m['how']}"),
        STRONG,
    ),
    rule(
        "went quiet",
        r"^(?P<who>(?!(?-i:it|It)\b|this\b).{2,60}?) (?:went|gone|has gone|have gone|is going|going|goes|is|are|has been|'s)(?: (?:completely|totally|very|all))? (?P<how>quiet|silent|dark|ghosting (?:us|me)|mia|MIA|off the radar|off the grid|unresponsive|radio silent)\b(?P<rest>.*)$",
        lambda m: state(
            m["who"],
            (
                ""
                if "ghosting" in m["how"]
                else "being "
                if m["how"].lower()
                in ("unresponsive", "mia", "off the radar", "off the grid", "radio silent")
                else "going "
            )
            + m["how"]
            + m["rest"],
        ),
        STRONG,
    ),
    rule(
        "ghosts",
        r"^(?P<who>.{2,50}?) (?:ghosts|ghosted|ignores|ignored|keeps ignoring|is ignoring|are ignoring|keep ignoring) (?P<what>(?:me|us|my|our)\b.*)$",
        lambda m: state(
            m["who"], f"{'ghosting' if 'ghost' in m.group() else 'ignoring'} {m['what']}"
        ),
        STRONG,
    ),
    rule(
        "undone",
        r"^(?P<who>.{2,60}?) (?:is|are|remains?|'s|has been|have been|still) (?:still )?(?P<done>unsigned|unapproved|unreviewed|unpaid|unassigned|unresolved|undecided|unconfirmed|unclaimed|untested|untranslated|unfinished|undefined|unmerged|open-ended)\b.*$",
        lambda m: state(m["who"], f"being {m['done']}"),
        STRONG,
    ),
    rule(
        "will not",
        r"^(?P<who>(?!I\b|we\b|you\b|it's\b|that\b|nothing\b).{2,60}?) (?:won't|will not|refuses? to|refused to|refusing to|is refusing to|are refusing to|declines? to|isn't willing to|aren't willing to|fails? to|failed to|is failing to|are failing to|isn't able to|aren't able to|doesn't want to|don't want to|does not want to) (?:let (?:me|us) )?(?P<do>[a-z]+)\b(?P<rest>.*)$",
        _wont,
        STRONG,
    ),
    rule(
        "is not doing",
        r"^(?P<who>(?!I\b|we\b|you\b|I'm\b|we're\b).{2,60}?) (?:isn't|aren't|is not|are not|not|'s not|has not been|hasn't been|haven't been)(?: (?:even|really|actually|properly|currently))? (?P<do>responding|answering|replying|reacting|cooperating|approving|signing|picking|sharing|giving|delivering|reachable|getting back)\b(?P<rest>.*)$",
        _wont,
        STRONG,
    ),
    rule("owes", r"^(?P<who>.{2,40}?) (?:still )?owes? (?P<what>.+)$", _owes, STRONG),
    rule(
        "sits with",
        r"^(?P<who>.{2,60}?) (?:has|have|is|are|'s)?(?: (?:been|just|still|all))* ?(?P<sits>sitting|lying|stuck|hanging|gathering dust|collecting dust|languishing|rotting|lingering|parked) (?P<where>(?:with|at|in|on|around) .+)$",
        _sits,
        STRONG,
    ),
    rule(
        "still with",
        r"^(?P<who>.{2,60}?)(?: (?:is|are|'s))? still (?P<with>with|at|in|under|on) (?P<where>(?:the |our |their )?(?!(?:progress|scope|track|time|line|schedule|love|awe|play)\b)[\w ]{2,40})$",
        _still_with,
        STRONG,
    ),
    rule(
        "is with",
        r"^(?P<who>.{2,60}?) (?:is|are|'s|has been|have been) (?P<with>with) (?P<where>.+)$",
        lambda m: (
            state(m["who"], f"being with {m['where']}")
            if nouns.is_group(edges.cut(m["where"]))
            else Heard(None, Form.NOUN)
        ),
        PLAIN,
    ),
    rule(
        "is away",
        r"^(?P<who>(?!I\b|I'm|we\b|we're|you\b).{2,70}?) (?:is|are|'s|has been|have been|being) (?:(?:\w+ly|still|also|now|all|both) )?(?P<how>"
        + _AWAY
        + r")\b.*$",
        _away,
        PLAIN,
    ),
    rule(
        "still has to",
        r"^(?P<who>(?!(?:I|we|you|they|(?-i:it|It)|he|she|this|that|there)\b).{2,50}?) (?:has|have|needs?|is|are) to (?P<do>[a-z]+)\b(?P<rest>.*)(?:(?<=\byet)|(?<=\bfirst))$",
        lambda m: get_to(m["who"], m["do"] + edges.cut("x" + m["rest"])[1:]),
        STRONG,
    ),
    rule(
        "still doing",
        r"^(?P<who>(?!(?:I|we|you|they|(?-i:it|It)|he|she|this|that|there|I'm|we're)\b).{2,50}?)(?: (?:is|are|'s))? (?P<do>review|check|look|decid|discuss|evaluat|assess|negotiat|process|investigat|think|debat|test|translat|prepar|clarif|work|read|edit|go)(?:y|e)?ing (?P<rest>.+)(?<=\byet)$",
        lambda m: _still_doing(m),
        STRONG,
    ),
    rule(
        "has had for long",
        r"^(?P<who>.{2,40}?) (?:has|have|'s) (?:had|been sitting on|kept|held) (?P<what>.+?) (?:for|since) .+$",
        lambda m: (
            noun(m["who"], "the wait for")
            if nouns.is_group(m["who"].strip())
            else Heard(None, Form.NOUN)
        ),
        STRONG,
    ),
    rule(
        "backed out",
        r"^(?P<who>.{2,50}?) (?:just |has |have |suddenly |is |are )*(?P<did>cancelled|canceled|cancelling|bailed|dropped out|pulled out|quit|left|leaving|resigned|backed out|called in sick)(?: (?:on us|us|the company|last \w+))*$",
        lambda m: _backed_out(m),
        PLAIN,
    ),
    rule(
        "am refused",
        r"^(?:I'm|we're|I am|we are|I|we|I've|we've|am|are|have)(?: (?:being|getting|got|been|constantly|now))+ (?P<did>throttled|blocked|banned|limited|rate limited|rejected|locked out|logged out|kicked out|redirected|ignored|ghosted|charged|denied|bounced|overruled|stonewalled|pulled|dragged|refused|turned down|cut off|slowed down)\b(?P<rest>.*)$",
        lambda m: phrases.being(f"{m['did']}{m['rest']}"),
        STRONG,
    ),
    rule(
        "has left",
        r"^(?P<who>(?:the |our )?(?:person|only one|one|guy|colleague|dev|developer|admin|owner|only person|expert) who .{2,50}?) (?:has |just |is |had )?(?:left|leaving|gone|quit)\b.*$",
        lambda m: THAT,
        PLAIN,
    ),
    rule(
        "takes forever",
        r"^(?P<who>.{2,60}?) (?:is |are |'s )?(?P<takes>taking|takes?) (?P<long>(?:much |far |way |a lot )?longer than [\w ]+|forever|ages|an eternity|too long|way too long|so long|(?:a )?(?:week|day|hour|month)s?|(?:over |more than |about |up to |like )?(?:a|an|\d+|two|three|four|five|six|several|half an)(?: (?:to|or|-) \d+)?[ -]?(?:business |working )?(?:weeks?|days?|hours?|months?|minutes?|mins?|min|h))\b(?P<rest>.*)$",
        lambda m: _takes(m),
        PLAIN,
    ),
    rule(
        "wants more",
        r"^(?P<who>.{2,40}?) (?:now |suddenly |keeps |keep )?(?:demands?|insists? on|insisting on|asking for|asks for) (?P<what>.+)$",
        lambda m: state(
            m["who"],
            f"{'insisting on' if 'insist' in m.group().lower() else 'asking for' if 'ask' in m.group().lower() else 'demanding'} {m['what']}",
        ),
        PLAIN,
    ),
    rule(
        "said no",
        r"^(?P<who>.{2,40}?) (?:just |has |have |had |got )?(?P<did>rejected|declined|denied|refused|turned down|vetoed|disapproved|sent back|blocked|froze|cut|pulled|revoked|disabled|suspended|locked|banned|removed|cancelled|canceled|postponed|pushed back|deprecated|withdrew|stopped) (?P<what>(?:my|our|the|all|both|us|me|its|access|budget)\b.*)$",
        lambda m: _said_no(m),
        PLAIN,
    ),
    rule(
        "got refused",
        r"^(?P<who>.{2,60}?) (?:is|are|was|were|got|gets|has been|have been|been|keeps? getting|keeps? being|'s|getting)(?: (?:just|\w+ly|now|been))? (?P<did>rejected|declined|denied|refused|turned down|disapproved|downgraded|delisted|deindexed|mangled|messed up|stripped|truncated|dropped|kicked out|hacked|unassigned|suspended|banned|disabled|revoked|restricted(?! to \d)|pulled (?:off|into|from|away)|wiped|erased|stolen|reset|reverted|rolled back|scrapped|hijacked|terminated|flagged|frozen|"
        r"postponed|pushed back|locked|deactivated|blocked|paused|throttled|cut|delayed|blacklisted|quarantined|sent back|withheld|limited(?! to \d)|stopped|put on hold|cancelled|canceled|deleted|corrupted|expired|halted|deprecated|removed|overwritten|bounced)\b(?P<rest>.*)$",
        lambda m: state(m["who"], f"being {m['did']}{m['rest']}"),
        PLAIN,
    ),
)


def _said_no(m: re.Match[str]) -> Heard:
    if re.search(r"\b(?:after|when|since|until|before|we|I|they)$", m["who"].strip(), re.I):
        return Heard(None, Form.NOUN)
    first, _, rest = m["did"].lower().partition(" ")
    base = verbs.base_of_past(first)
    if not base:
        return THAT
    return state(m["who"], f"{verbs.gerund(base)} {rest + ' ' if rest else ''}{m['what']}")
