"""What those who learn English leave out or put elsewhere: mended in a phrase that is said back."""

import re

from bot.socratic.english.nouns import article


def mended(said: str) -> str:
    """A phrase with what a learner of English leaves out or puts elsewhere."""
    said = _NO_ARTICLE.sub(r"\1 the \2", said)
    said = _LATE_ADVERB.sub(r"\2 \1", said)
    said = _EARLY_ENOUGH.sub(r"being \1 enough", said)
    said = _GIVES_ERROR.sub(r"\1 an error", said)
    said = _NO_THE.sub(r"\1", said)
    said = _A.sub(lambda a: f"{article(a['next'])} {a['next']}", said)
    for slip, right in _SLIPS:
        said = slip.sub(right, said)
    return said


_NO_ARTICLE = re.compile(
    r"\b(with|from|(?<!kind )(?<!type )(?<!sort )(?<!copy )of|for) ((?:(?!which\b|what\b|whose\b|both\b|either\b|all\b|two\b|head\b|the\b|an?\b|my\b|our\b|your\b|their\b|his\b|her\b|its\b|this\b|that\b|any\b|some\b|each\b|every\b|one\b|no\b|another\b)"
    r"[\w&]+ )?(?:team|office|branch|department|dept|supplier|vendor|client|customer|agency|manager|director|committee)(?=$| (?:in|on|for|about|since|is|has|and)\b))"
)
_LATE_ADVERB = re.compile(
    r"\b(coming|taking|giving|getting|being|showing|asking|making|failing|sending|doing|going|using) (always|already|often|never|usually)\b"
)
_EARLY_ENOUGH = re.compile(
    r"\bbeing enough (strong|big|good|fast|large|clear|long|old|high|ready|powerful|stable|safe|quick|detailed)\b"
)
_A = re.compile(r"\ba (?P<next>(?!(?:or|and|is|in|on|as|are|at|of)\b)\w[\w-]+)")
_GIVES_ERROR = re.compile(
    r"\b(giving|throwing|showing|returning) error(?= (?:for|when|on|in|at|after)\b|$)"
)


_NO_THE = re.compile(
    r"\bthe (legal|marketing|finance|sales|HR|R&D|procurement|compliance|accounting|controlling)(?= (?:not|and|\w+ing)\b|$)"
)
_SLIPS = tuple(
    (re.compile(rf"\b{slip}\b"), right)
    for slip, right in (
        (r"(data|feedback|information|software|equipment|hardware|advice)s", r"\1"),
        ("an other", "another"),
        ("in (vacation|holiday|annual leave|sick leave|maternity leave|parental leave)$", r"on \1"),
        ("in business trip", "on a business trip"),
        (
            "(in|by) ((?!(?:the|an?|our|my|your|their|his|her|its|this|that|one|each|every|no|any|another|same|other)\\b)[a-z]+ (?:department|team))$",
            r"\1 the \2",
        ),
        ("the both", "both"),
        ("(giving|throwing|showing) timeout(?= (?:for|when|on|in|at|after)|$)", r"\1 a timeout"),
        ("depend of", "depend on"),
        ("(depends|depending) of", r"\1 on"),
        ("which of both", "which of the two"),
        ("discuss about", "discuss"),
    )
)


_SLIP = re.compile(
    r"\bsince (?:\d+|two|three|four|five|six|some|many|a few|several) (?:hours?|days?|weeks?|months?|years?)\b|"
    r"\b(?:don't|doesn't) can\b|\b(?:say|says|said|explain|explains|explained) (?:me|us) |\bdepends? of\b|\bwait(?:s|ing)? that\b|\b(?:week|month|yesterday|today) itself\b|\bfull booked\b|"
    r"\b(?:am|is|are|isn't|aren't|not) (?:not )?(?:knowing|wanting|understanding|needing|arrived)\b|\b(?:takes?|comes?|gives?) (?:already|always|still)\b|\benough (?:strong|big|good|fast|large|long)\b|"
    r"^(?:I'm |I am |we're |we are |still )*waiting (?!for\b|on\b|to\b|until\b|till\b|since\b|in\b|at\b|over\b|with\b|all\b|\d)|\b(?:is|are|am) having (?!trouble|problem|issue|difficult|lunch|a (?:meeting|hard))|(?:n't|\bnot) \w+ nothing\b|^(?:I|we) (?:search|wait|do) since\b|^no \S+(?: \S+)? no \b",
    re.I,
)
"""What is plainly a slip, and not mended: since four days, nobody can say me."""


def is_slip(words: str) -> bool:
    """Whether words are better quoted than said as our own: the ticket is with network team."""
    return bool(_SLIP.search(words) or _NO_ARTICLE.search(words))
