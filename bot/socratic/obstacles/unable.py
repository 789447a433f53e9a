"""What somebody cannot do: the verb phrase is the obstacle only where nothing better is named."""

import re

from bot.socratic.english import verbs
from bot.socratic.heard import THAT, Heard
from bot.socratic.obstacles import phrases
from bot.socratic.obstacles.phrases import get_to, verb
from bot.socratic.obstacles.rule import BARE, STRONG, WISH, Rule, rule

_CANT = r"(?:can't|cannot|couldn't|unable to|not able to|isn't able to|aren't able to|wasn't able to|haven't been able to|hasn't been able to|impossible to|not possible to|isn't possible to|no way to|(?:not|isn't|aren't) (?:allowed|authori[sz]ed|permitted|entitled|cleared) to|not allowed to|aren't allowed to|isn't allowed to|no chance to|powerless to|never manage to|don't manage to|can't manage to|can hardly|can barely|not managing to|haven't managed to|hasn't managed to|nowhere to)"
_HARD = r"(?:struggling to|struggle to|fail(?:ing)? to|having (?:a )?(?:hard|tough|difficult) time to|still (?:trying|fighting|attempting) to|hard for (?:me|us) to|difficult to|unsuccessfully trying to|battling to|fighting to|not getting to)"


def _cannot(m: re.Match[str]) -> Heard:
    return wanting(m["do"])


def wanting(words: str) -> Heard:
    """What somebody cannot do, unless it is only the goal: log in to the CMS."""
    words = re.sub(
        r"^(?:even|really|actually|properly|fully|easily|seem to|currently|yet|just|manage to|be able to|get to|reliably|safely|possibly|directly|even start to) ",
        "",
        words,
        flags=re.I,
    )
    made = re.match(
        r"(?:get|seem to get|make) (?P<what>.{2,40}?) to (?P<do>[a-z]+)\b(?P<rest>.*)", words, re.I
    )
    if made and not re.match(
        r"(?:access|approval|in|through|permission|around|back|round|permission|it|them|this|that)\b",
        made["what"],
        re.I,
    ):
        return get_to(made["what"], f"{made['do']}{made['rest']}")
    return verb(words)


def _gerund(m: re.Match[str]) -> Heard:
    base = verbs.base_of_gerund(m["do"])
    return verb(f"{base}{m['rest']}") if base else THAT


_WHO = r"^(?P<who>(?:.{0,60}?[ ,])??)"

RULES: tuple[Rule, ...] = (
    rule(
        "cannot",
        _WHO
        + _CANT
        + r"(?: (?:even|really|actually|currently|still|yet|properly))* (?P<do>[a-z]+\b.*)$",
        _cannot,
        WISH,
    ),
    rule("struggles", _WHO + _HARD + r" (?P<do>[a-z]+\b.*)$", _cannot, WISH),
    rule(
        "has trouble doing",
        r"\b(?:struggling|trouble|a hard time|a tough time|difficult(?:y|ies)|problems?|issues?|no luck|struggle|struggles|not succeeding|no success|headaches)(?: (?:with|in))? (?P<do>[a-z]+ing)\b(?P<rest>.*)$",
        _gerund,
        WISH,
    ),
    rule(
        "struggles with",
        r"\b(?:struggling|struggle|fighting|battling|wrestling)(?: (?:a lot|hard|badly))? (?:with|against) (?P<do>.+)$",
        lambda m: phrases.noun(m["do"], "the struggle with"),
        STRONG,
    ),
    rule(
        "still trying",
        r"^(?:(?:I'm|we're|I am|we are|been|I|we) )*(?:trying|attempting|hoping|waiting) to (?P<do>(?:get|reach|find|access|log|connect|contact|understand|figure|open|load|install|obtain|hear|receive|convince|gain|locate|recover)\b.+)(?<=\byet)$",
        _cannot,
        WISH,
    ),
    rule(
        "no outcome",
        r"^no [\w -]{2,30} (?:running|possible|going out|without it|for (?:me|us|now))$",
        lambda m: THAT,
        BARE,
    ),
    rule(
        "cannot go on",
        r"\b(?:nothing (?:more )?(?:I|we) can do|can't do (?:anything|much|my (?:job|work))|can't (?:continue|proceed|progress|move|go on|start|begin|work)|no progress|not getting anywhere|getting nowhere|going nowhere|at a standstill|"
        r"everything (?:is |has )?(?:stops|stopped|stands still|blocked|stuck|on hold|broken|down)|(?:hard|difficult|tough|impossible) to (?:move on|move forward|continue|proceed|progress|start|work|get on)|going (?:a?round|round and round) in circles|back to square one|at loggerheads|chicken[- ]and[- ]egg|nothing (?:gets|is getting|got|runs|loads|moves|builds|syncs|happens|goes through)\b|nothing works|nothing is working)\b.*$",
        lambda m: THAT,
        BARE,
    ),
)
