"""What those who learn English leave out or put elsewhere: mended in a phrase that is said back."""

import re


def mended(said: str) -> str:
    """A phrase with what a learner of English leaves out or puts elsewhere."""
    said = _NO_ARTICLE.sub(r"\1 the \2", said)
    said = _LATE_ADVERB.sub(r"\2 \1", said)
    said = _EARLY_ENOUGH.sub(r"being \1 enough", said)
    said = _GIVES_ERROR.sub(r"\1 an error", said)
    said = _NO_THE.sub(r"\1", _A_VOWEL.sub("an ", said))
    for slip, right in _SLIPS:
        said = slip.sub(right, said)
    return said


_NO_ARTICLE = re.compile(
    r"\b(with|from|of|by|for|to) ((?:(?!the\b|an?\b|my\b|our\b|your\b|their\b|his\b|her\b|its\b|this\b|that\b|any\b|some\b|each\b|every\b|one\b|no\b|another\b)"
    r"[\w&]+ )?(?:team|office|branch|department|dept|supplier|vendor|client|customer|agency)(?=$| (?:in|on|for|about|since|to|is|has|and)\b))"
)
_LATE_ADVERB = re.compile(
    r"\b(coming|taking|giving|getting|being|showing|asking|making|failing|sending|doing|going|using) (always|already|often|never|usually)\b"
)
_EARLY_ENOUGH = re.compile(
    r"\bbeing enough (strong|big|good|fast|large|clear|long|old|high|ready|powerful|stable|safe|quick|detailed)\b"
)
_A_VOWEL = re.compile(r"\ba (?=(?!one\b|one-|once|eu|ewe)[aeioAEIO]\w)")
_GIVES_ERROR = re.compile(r"\b(giving|throwing|showing|returning) error\b")


_NO_THE = re.compile(
    r"\bthe (legal|marketing|finance|sales|HR|procurement|compliance|accounting|controlling)$"
)
_SLIPS = tuple(
    (re.compile(rf"\b{slip}\b"), right)
    for slip, right in (
        (r"(data|feedback|information|software|equipment|hardware|advice)s", r"\1"),
        ("an other", "another"),
        ("in vacation", "on vacation"),
        ("in holiday", "on holiday"),
        ("(giving|throwing|showing) timeout", r"\1 a timeout"),
        ("depend of", "depend on"),
        ("(depends|depending) of", r"\1 on"),
        ("which of both", "which of the two"),
        ("discuss about", "discuss"),
    )
)


def lacks_article(words: str) -> bool:
    """Whether words speak of a team or a firm without an article: is with network team."""
    return _NO_ARTICLE.search(words) is not None
