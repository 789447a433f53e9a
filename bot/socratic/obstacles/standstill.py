"""Nothing moves: deadlock, days without something, shut out, at zero, forbidden; somebody must say or give."""

import re

from bot.socratic.english import edges, nouns, verbs
from bot.socratic.heard import ODD, THAT, Form, Heard
from bot.socratic.obstacles import phrases
from bot.socratic.obstacles.phrases import get, get_done, get_to, state, verb
from bot.socratic.obstacles.rule import BARE, STRONG, WISH, Rule, rule

_DAY = r"(?:(?:\w+ )?(?:(?:second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th)) (?:day|week|morning|month)(?: in a row)?|(?:day|week|month) (?:two|three|four|five|six|\d+)))"


def _without(m: re.Match[str]) -> Heard:
    heard = get(m["what"])
    return heard if heard.x else ODD


def _quiet(m: re.Match[str]) -> Heard:
    on = f"{m['what']} from {m['who']}" if m["what"] else ""
    heard = get(on) if on else verb(f"hear from {m['who']}")
    return heard if heard.x else ODD


def _must_say(m: re.Match[str]) -> Heard:
    heard = get_to(m["who"], f"{m['do']}{m['rest']}")
    return heard if heard.x else ODD


def _lying(m: re.Match[str]) -> Heard:
    who, left = m["who"], m["left"]
    if left.lower().startswith("un"):
        done = left[2:].lower()
        return get_done(who, done) if verbs.base_of_past(done) else ODD
    return state(who, f"sitting there {left}")


def _prohibits(m: re.Match[str]) -> Heard:
    what = m["what"]
    if re.match(r"(?:it|that|this|them)\b", what, re.I):
        return Heard(None, Form.NOUN)
    first = what.split(" ", 1)[0]
    if verbs.base_of_gerund(first) or not nouns.is_noun(edges.cut(what)):
        return ODD
    return state(m["who"], f"{verbs.gerund(verbs.base_of(m['do']) or 'forbid')} {what}")


def _short_by(m: re.Match[str]) -> Heard:
    return get(f"another {m['what']}")


def _what_lacks(m: re.Match[str]) -> Heard:
    words = re.sub(r"^anybody\b|^anyone\b", "someone", m["what"], flags=re.I)
    heard = get(words)
    return heard if heard.x else ODD


def _impossible(m: re.Match[str]) -> Heard:
    first, _, rest = m["who"].partition(" ")
    base = verbs.base_of_gerund(first)
    heard = verb(f"{base} {rest}".strip()) if base else THAT
    return heard if heard.x else ODD


def _went_bust(m: re.Match[str]) -> Heard:
    return state(m["who"], f"going {m['how']}")


def _may_not(m: re.Match[str]) -> Heard:
    heard = verb(m["do"])
    return heard if heard.x else ODD


def _odd(m: re.Match[str]) -> Heard:
    return ODD


RULES: tuple[Rule, ...] = (
    rule(
        "days without",
        rf"^(?:{_DAY}|(?:I'm|we're|I am|we are|am|are|is|been|sat|sitting|stuck|left)(?: here| now)?|.{{2,40}} (?:is|are|has been|have been) (?:sat|sitting|left|stuck))(?: (?:now|here|of working))? without (?!(?:any )?(?:problems?|issues?|errors?|a hitch|trouble|incident|doubt|complaints?|sugar|coffee|bugs?)\b)(?P<what>.+)$",
        _without,
        STRONG,
    ),
    rule(
        "days of silence",
        rf"^(?:{_DAY} of )?(?:radio )?silence from (?P<who>[\w' -]{{2,30}}?)(?: (?:on|about|regarding) (?P<what>.+))?$",
        _quiet,
        STRONG,
    ),
    rule(
        "somebody must",
        r"^(?:.{0,30}?\b)?(?P<who>someone|somebody)(?: from [\w ]{2,20}?)? (?:must|has to|have to|needs to|should|would have to|would need to) (?:first |please )?(?P<do>tell|give|show|send|explain|decide|confirm|approve|sign|add|grant|unlock|open|fix|restart|reset|share|help)\b(?P<rest>.*)$",
        _must_say,
        STRONG,
    ),
    rule(
        "lies there",
        r"^(?P<who>(?!(?:I|we|he|she|they|you|it)\b).{2,60}?) (?:(?:has|have) been |is |are |just |still |'s )*(?:sat|sitting|sits|lying|lies|waiting|hanging)(?: (?:there|around|here|about|in (?:the|our|their) \w+))? (?P<left>un(?:reviewed|approved|answered|signed|read|touched|merged|paid|assigned|opened)|without (?:a|an|any) (?:review|reviewer|answer|reply|response|owner|decision|approval|signature)(?: from .+)?)\b.*$",
        _lying,
        STRONG,
    ),
    rule(
        "what I have not got",
        r"^what (?:I|we) (?:haven't got|don't have|still need|really need|lack|still lack|am missing|are missing)(?: (?:is|are)) (?P<what>.+)$",
        _what_lacks,
        STRONG,
    ),
    rule(
        "forbids",
        r"^(?P<who>(?!(?:I|we|you|it)\b).{2,40}?) (?:now |still |also )*(?P<do>forbids?|prohibits?|bans|disallows?) (?P<what>.+)$",
        _prohibits,
        STRONG,
    ),
    rule(
        "one short",
        r"^(?:I'm|we're|I am|we are|the team is|our team is) (?:one|a|an) (?P<what>[\w-]+(?: [\w-]+)?) short\b.*$",
        _short_by,
        STRONG,
    ),
    rule(
        "may not",
        r"^(?:.{0,30}?\b)?(?:I|we) may not (?P<do>(?:publish|restart|install|use|change|deploy|touch|access|edit|see|open|share|send|merge|release|contact|show|store|keep|track|run|reset|copy|export|import|log|read|write|print|call|mail)\b.*)$",
        _may_not,
        WISH,
    ),
    rule(
        "went bust",
        r"^(?P<who>(?:the|our|their|my) [\w -]{2,40}?) (?:has |have |just )*(?:went|gone|go|is|are) (?P<how>bankrupt|bust|insolvent|out of business)\b.*$",
        _went_bust,
        STRONG,
    ),
    rule(
        "at zero",
        r"^(?P<who>(?!(?:bugs?|errors?|complaints?|tickets?|inbox)\b)[\w' -]{2,40}?) (?:is|are|went|dropped|fell|stays?) (?P<how>(?:at|to|down to) zero)\b.*$",
        _odd,
        STRONG,
    ),
    rule(
        "impossible",
        r"^(?:so |hence |which makes |that makes |makes |making |this makes )?(?P<who>(?!(?:nothing|it|that|mission|not|almost|nearly)\b).{2,50}?) (?:is |are |gets? |becomes? |seems? |feels? )?impossible\b(?! to (?:miss|beat|resist|hate|dislike|forget|stop|put down|choose)).*$",
        _impossible,
        WISH,
    ),
    rule(
        "shut out",
        r"^(?:.{0,30}?\b)?(?:(?:I'm|we're|I am|we are|been|am|are|got|still|day|all) )+(?:locked|shut|frozen|logged|kicked) out\b(?! of (?:time|ideas))(?: (?:of|from) (?P<what>.+))?.*$|^(?:frozen|locked|shut|kicked) out of (?P<from>.+)$",
        lambda m: _shut_out(m),
        STRONG,
    ),
    rule(
        "at a stop",
        r"(?:^|\b(?:so|it's a|it is a|a complete|we have a|total|classic) )(?:deadlock(?:ed)?|stalemate|dead end|standstill|gridlock)(?: (?:again|here|now|so far))*$|"
        r"^(?:(?:we're|I'm|it's|is|are|still|so|the \w+(?: \w+)? is|nothing is) )*not (?:moving|getting (?:forward|further|ahead|any further|along|anywhere)|going (?:out|anywhere|live))\b.*$|"
        r"^(?:.{0,40}?\b)?(?:it|that|this|the \w+(?: \w+){0,3}) (?:isn't|is not|won't be|aren't) (?:going out|going live|going anywhere|happening|moving)\b.*$|"
        r"^.{0,40}?\b(?:is|are|stays?|remains?) (?:off the table|at a stop|greyed out|gr[ea]y|grounded|stranded)\b.*$|"
        r"^(?:.{0,30}?\b)?(?:I've|I have|we've|we have|have) (?:downed tools|hit the brakes|stopped work|put (?:it|everything) (?:down|on ice))\b.*$|"
        r"^(?:.{0,40}?\b)?(?:haven't|hasn't|don't have|not) the faintest(?: idea)?$|"
        r"^nothing (?:much |else |more )?(?:moves|gets done|happens|goes out|goes (?:live|forward)|can (?:go|be|start)|is moving)\b.*$|"
        r"^(?:.{0,50}?\b)?(?:can't|cannot|couldn't) (?:really )?do (?:any|much) (?:work|testing|of it)\b.*$|"
        r"^no [\w -]{2,30} possible(?: .{0,20})?$|"
        r"^(?:our|my|the) ads are (?:off|paused|stopped)\b.*$",
        _odd,
        BARE,
    ),
)


def _shut_out(m: re.Match[str]) -> Heard:
    what = m["what"] or m["from"]
    if not what or not nouns.is_noun(edges.cut(what)):
        return ODD
    return phrases.finish(f"being locked out of {edges.cut(what)}", Form.NOUN)
