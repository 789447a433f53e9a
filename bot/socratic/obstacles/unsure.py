"""What nobody is clear about: which, who, whether; and what people cannot agree on."""

import re

from bot.socratic.english import edges
from bot.socratic.heard import THAT, Heard
from bot.socratic.obstacles import phrases
from bot.socratic.obstacles.phrases import noun, state, verb, wh
from bot.socratic.obstacles.rule import BARE, PLAIN, STRONG, Rule, rule

_WH = r"(?P<wh>(?:which|what|who|whom|whose|when|where|how|why|whether|if)\b.+)"


def _wh(m: re.Match[str]) -> Heard:
    return wh(m["wh"])


def _subject_unclear(m: re.Match[str]) -> Heard:
    words = edges.cut(m["who"])
    if re.match(r"(?:which|what|who|when|where|how|why|whether|if)\b", words, re.I):
        return wh(words)
    return state(m["who"], f"being {m['how'].lower()}")


def _about(m: re.Match[str]) -> Heard:
    return noun(m["what"], "the confusion about")


RULES: tuple[Rule, ...] = (
    rule(
        "does not know",
        r"\b(?:don't|doesn't|do not|didn't|can't|couldn't|haven't|hasn't|still|not|never) (?:(?:really|even|quite|yet|actually|fully|been able to) )*(?:know|tell|figure out|figured out|work out|worked out|find out|found out|see|say|make out|decide|decided|agree|agreed|understand|understood|got|"
        r"been told|remember|determine|get|been decided|been agreed|clarified|defined|sorted out|resolve)(?: (?:on|yet|between us|anymore))? "
        + _WH
        + "$",
        _wh,
        STRONG,
    ),
    rule(
        "has no idea",
        r"\b(?:no|zero|any|not the slightest|without any|without an) (?:(?:real|freaking|bloody|earthly) )?(?:idea|clue|clarity|consensus|agreement|decision|answer|info|information|alignment|guidance)(?: (?:yet|on|about|of|as to|around|from \w+ on))* "
        + _WH
        + "$",
        _wh,
        STRONG,
    ),
    rule(
        "out of ideas",
        r"\bout of ideas (?:on |about |as to )?" + _WH + "$",
        _wh,
        STRONG,
    ),
    rule(
        "is unclear",
        r"\b(?:unclear|not clear|isn't clear|uncertain|unsure|not sure|not certain|not decided|undecided|open question(?: with [\w ]{2,20}?)?|confused|confusing|clueless|in the dark|lost|puzzled|unknown|a mystery|torn|up in the air|wondering|debating|arguing|clear as mud)(?: (?:to me|to us|to anyone|yet|at all|as to|about|on|over|of|here|from the brief))* "
        + _WH
        + "$",
        _wh,
        STRONG,
    ),
    rule(
        "struggles to see",
        r"\b(?:struggling|struggle|trying|failing|unable|hard|impossible|difficult) to (?:understand|figure out|work out|see|find out|tell|decide|know|make sense of) "
        + _WH
        + "$",
        _wh,
        STRONG,
    ),
    rule(
        "need to know",
        r"\b(?:need|needs|have) (?:someone |somebody |a decision |clarity |an answer |\w+ )?(?:to (?:know|tell (?:me|us)|decide|clarify|confirm|say)|on|about) "
        + _WH
        + "$",
        _wh,
        STRONG,
    ),
    rule(
        "what is unclear",
        r"^(?P<who>.{3,80}?) (?:is|are|remains?|seems?|'s)(?: (?:\w+ly|totally|all|very))? (?P<how>unclear|not clear|ambiguous|vague|undefined|up in the air|tbd|tbc|contradictory|inconsistent|confusing|a mystery|undecided|unknown|an open question|open(?=.*\byet$))\b.{0,30}$",
        _subject_unclear,
        PLAIN,
    ),
    rule(
        "is not clear",
        r"^(?P<who>(?:which|what|who|when|where|how|whether)\b.{3,80}?) (?:isn't|is not|not) (?:\w+ )?(?:clear|known|decided|defined|agreed|settled)\b.{0,30}$",
        lambda m: wh(m["who"]),
        STRONG,
    ),
    rule(
        "does not understand",
        r"\b(?:don't|doesn't|can't|do not|didn't|couldn't|unable to|still trying to|struggling to) (?:really |even |fully |quite )?(?:understand|make sense of|follow|(?:get|wrap) (?:my|our) heads? a?round|grasp|get|figure out|work out|make heads? (?:or|nor) tails? of) (?P<what>(?:the|this|their|our|all|that|my|how|which|what|why|who|when|where)\b.+)$",
        lambda m: _puzzle(m),
        STRONG,
    ),
    rule(
        "confused",
        r"\b(?:confused|confusion|unsure|puzzled|lost|clueless|in the dark|uncertain)(?: (?:about|by|on|over|of|with|regarding|around|as to|in))+ (?P<what>.+)$",
        _about,
        STRONG,
    ),
    rule(
        "cannot agree",
        r"\b(?:can't|cannot|don't|couldn't|unable to|haven't|not|never|didn't|struggling to|still to) (?:seem to |yet |really )?(?P<do>agree on|agreed on|align on|decide on|decide between|settle on|agree about|choose between|commit to|decide|agree) (?P<what>.+)$",
        lambda m: verb(f"{m['do'].lower().replace('agreed', 'agree')} {m['what']}"),
        STRONG,
    ),
    rule(
        "disagree",
        r"^(?P<who>.{2,60}?) (?:disagree|disagrees|argue|are arguing|is arguing|are fighting|keep arguing|can't agree|keep disagreeing|are not aligned|aren't aligned|don't agree|clash|are still debating|are debating) (?P<on>on|about|over|with) (?P<what>.+)$",
        lambda m: state(m["who"], f"disagreeing {m['on']} {m['what']}"),
        STRONG,
    ),
    rule(
        "two definitions",
        r"^(?P<who>.{2,60}?) (?P<do>use|uses|have|has|using|count|counts|give|gives|read|show|shows|are using|work with|report|reports) (?P<what>(?:two|three|four|different|conflicting|contradicting|contradictory|another|completely different|totally different|a different|their own|inconsistent|other) .+)$",
        lambda m: _differ(m),
        PLAIN,
    ),
    rule(
        "conflicting",
        r"^(?:.{0,40}?\b(?:there are|there's|we have|I have|I've|got|have|getting|see|seeing|two) )?(?P<what>(?:two |three |so many |too many )?(?:different|conflicting|contradicting|contradictory|competing) (?:definitions?|numbers|figures|versions|requirements|briefs|opinions|answers|feedback|instructions|priorities|reports|statements|specs)\b.*)$",
        lambda m: noun(m["what"], "the"),
        PLAIN,
    ),
    rule(
        "a bad thing",
        r"^(?:(?:very|quite|too|super|still) )*(?P<what>(?:unclear|conflicting|contradictory|inconsistent|incomplete|vague|changing|ever-changing|shifting|slow|late|delayed|poor) [\w-]+(?: [\w-]+){0,2} (?:from|on|for|about|in|of|around|with) .+)$",
        lambda m: noun(m["what"], "the"),
        PLAIN,
    ),
    rule(
        "makes no sense",
        r"^(?P<who>.{2,60}?) (?:makes?|making) no sense\b.{0,30}$",
        lambda m: state(m["who"], "making no sense"),
        PLAIN,
    ),
    rule(
        "lost",
        r"^(?:I'm |we're |am |totally |completely |a bit )*(?:lost|clueless|stumped|at a loss|baffled)(?: here)?$",
        lambda m: THAT,
        BARE,
    ),
    rule(
        "no decision on",
        r"\bno (?:decision|agreement|consensus|alignment|clarity|verdict) (?:yet )?(?:on|about|over|around|regarding) (?!wh|how)(?P<what>.+)$",
        lambda m: _decision(m),
        STRONG,
    ),
)


def _decision(m: re.Match[str]) -> Heard:
    kind = m.group().split()[1].lower()
    article = {"decision": "a ", "agreement": "an ", "consensus": "a ", "verdict": "a "}.get(
        kind, ""
    )
    return phrases.get(f"{article}{kind} on {m['what']}")


def _puzzle(m: re.Match[str]) -> Heard:
    if re.match(r"(?:which|what|why|who|when|where|how)\b", m["what"], re.I):
        return wh(m["what"])
    if "make sense" in m.group().lower():
        return verb(f"make sense of {m['what']}")
    return verb(f"{_understand(m.group())} {m['what']}")


def _understand(words: str) -> str:
    return "follow" if "follow" in words.lower() else "understand"


def _differ(m: re.Match[str]) -> Heard:
    do = {
        "uses": "using",
        "use": "using",
        "using": "using",
        "are using": "using",
        "have": "having",
        "has": "having",
        "count": "counting",
        "counts": "counting",
        "give": "giving",
        "gives": "giving",
        "read": "reading",
        "show": "showing",
        "shows": "showing",
        "work with": "working with",
        "report": "reporting",
        "reports": "reporting",
    }[m["do"].lower()]
    return state(m["who"], f"{do} {m['what']}")
