"""A message that somebody pastes to have it explained: `explain: ...`, `what does this mean: ...`.

A colon says plainly that a text follows. Without one, `explain our MQL rate fell in March` is told
from `explain our lead scoring` by its being a sentence, and from `explain why it fell` by its
asking nothing.
"""

import re

_VERB = (
    r"(?:explain|translate|decode|decipher|paraphrase|rephrase|simplify|unpack|clarify|eli5|"
    r"demystify|dumb down|break down)"
)
_MESSAGE = (
    r"(?: (?:message|text|sentence|mail|e-?mail|post|paragraph|note|line|bit|quote|one|part))?"
)
_THIS = (
    r"(?:(?: me| us)?(?: this| that| these| it| the following| following| what follows| the)?"
    rf"{_MESSAGE})"
)
_TO_ME = r"(?:(?: to| for) (?:me|us))?"
_PLAINLY = (
    r"(?: in (?:(?:plain|simple|normal|other|everyday|human) )?(?:words|english|terms|language))?"
)
_HERE = rf"{_TO_ME}{_PLAINLY}(?: please| pls| plz)?"
_FOLLOWS = r"\s*(?:[:\n]|\s[–—-](?=\s))\s*(?P<text>\S.*)"
_QUOTED = r"\s*[\"“‘«](?P<text>[^\"“”«»]+)[\"”’»]"
_MEANS = (
    r"what(?: on earth| the hell)? (?:does|do|did|is|could) (?:this|that|these|it|the following)"
    rf"{_MESSAGE}(?: actually| even| really)?"
    rf"(?: means?| meant| (?:trying|supposed) to (?:say|mean))(?: here)?{_HERE}\s*\??"
)
_WITH_A_SIGN = tuple(
    re.compile(pattern, re.IGNORECASE | re.DOTALL)
    for pattern in (
        rf"{_VERB}{_THIS}{_HERE}{_FOLLOWS}",
        rf"{_VERB}{_THIS}{_HERE}{_QUOTED}{_HERE}[\s?.!]*",
        rf"{_MEANS}{_FOLLOWS}",
        rf"{_MEANS}{_QUOTED}[\s?.!]*",
        rf"what(?:'s| is) (?:the )?meaning of (?:this|that|the following)\s*\??{_FOLLOWS}",
        rf"what(?: does| do| did)?{_QUOTED} means?(?: here)?{_HERE}[\s?.!]*",
        rf"in (?:plain|simple|other|normal) (?:words|english|terms|language)(?: please)?{_FOLLOWS}",
    )
)
_SIGNS = frozenset(':\n–—-"“‘«')
"""A message that is plainly pasted stands behind one of these."""
_WITHOUT = re.compile(
    rf"{_VERB}{_TO_ME}(?: this:?| that:?)? (?P<text>\S.*)", re.IGNORECASE | re.DOTALL
)
_ASKS = re.compile(
    r"(?:how|why|what|who|whom|whose|where|when|whether|which|if|what's|whats|do|does|did|is|are|"
    r"can|could|should|would|will|has|have|the (?:difference|meaning|relation))\b",
    re.IGNORECASE,
)
_IS_NO_MESSAGE = re.compile(
    r"\b(?:term|word|acronym|abbreviation|phrase|concept|difference|meaning|definition|"
    r"why|how|whether|yourself)\b| (?:that|which|who|when|if) ",
    re.IGNORECASE,
)
_STATES = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|won't|would|wouldn't|can't|cannot|can|could|couldn't|"
    r"should|must|need|needs|did|didn't|does|doesn't|don't|isn't|aren't|wasn't|weren't|fell|rose|"
    r"grew|went|got|came|lost|(?!need|feed|speed|seed)[a-z]{3,}ed)\b|\d",
    re.IGNORECASE,
)
_FEWEST_WORDS = 4
_AROUND = ' \t\r\n"“”‘’«»*_>`'


def pasted(text: str, at: int) -> tuple[int, int] | None:
    """Where the message stands that is to be explained; None if there is none.

    `at` is where the request begins, behind politeness and the mention.
    """
    for pattern in () if _SIGNS.isdisjoint(text[at:]) else _WITH_A_SIGN:
        if (found := pattern.fullmatch(text, at)) and _is_text(found["text"], fewest=2):
            return _trimmed(text, *found.span("text"))
    found = _WITHOUT.fullmatch(text, at)
    if found is None or not _is_text(found["text"], fewest=_FEWEST_WORDS):
        return None
    told = _STATES.search(found["text"]) and not _leads_elsewhere(found["text"])
    return _trimmed(text, *found.span("text")) if told else None


def _is_text(said: str, *, fewest: int) -> bool:
    """Whether it is a message: so many words, or fewer that state something, and no question."""
    said = said.strip(_AROUND)
    words, rest = len(said.split()), said.partition(" ")[2]
    enough = words >= _FEWEST_WORDS or (words >= fewest and _STATES.search(rest) is not None)
    return enough and not _ASKS.match(said)


def _leads_elsewhere(said: str) -> bool:
    """Whether it is no message after all: a request to tell others, a why, a description."""
    return said.lower().startswith("to ") or _IS_NO_MESSAGE.search(said) is not None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    said = text[start:end]
    return start + len(said) - len(said.lstrip(_AROUND)), end - len(said) + len(
        said.rstrip(_AROUND)
    )
