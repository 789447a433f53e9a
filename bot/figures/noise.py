"""Numbers that measure nothing: dates, times, versions, tickets, phone numbers, names.

They are blanked out before figures are looked for; the length stays, so offsets stay right.
"""

import re

from bot.matching.text import MASK

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_NAMED = (
    r"http|error|status|code|port|iso|iec|soc|rfc|din|en|nist|pci|windows|iphone|ipad|android"
    r"|ios|macos"
    r"|ubuntu|java|python|node|php|page|slide|chapter|section|step|phase|room|floor|week|sprint"
    r"|tier|level|layer|part|round|option|number|item|question|ticket|issue|pr|bug|case|story|task"
    r"|invoice|gate|version|release|build|article|art\.|clause|paragraph|appendix|table|rule"
    r"|top|prio"
    r"|priority|sev|severity|grade|stage|wave|cohort|variant|group|team|office|building|bus"
    r"|flight|platform|form|model|series|season|episode|volume|formula|route|catch|exit|gen"
    r"|pillar|no\."
    r"|area|studio|channel|line|track|milestone|iteration|fy|formula|apollo|type|class|zone|shard"
)
_MEASURED = (
    r"\s?(?:%|percent|per cent|pct|x\b|ms\b|s\b|sec|seconds?\b|mins?\b|minutes?\b|h\b"
    r"|hours?\b|days?\b"
    r"|[kmgt]b|[kmg]bps|thousand|million|points?\b)"
)
_NOISE = re.compile(
    r"\b\d{4}-\d{1,2}-\d{1,2}(?:t[\d:.]+z?)?\b"
    r"|(?<![\d.,/])\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b"
    rf"|\b(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?: of)? {_MONTH}(?:,? \d{{4}}\b)?"
    rf"|\b{_MONTH} (?:\d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?)\b(?![.,]\d|{_MEASURED})"
    r"|(?<![\d.,])\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\b)?"
    r"|(?<![\d.,])\d{1,2}(?:\.\d{2})? ?[ap]\.?m\b"
    r"|\b(?:19|20)\d\d(?:[-/]\d{2,4})?\b(?= (?:report|budget|plan|edition|season|figures|numbers))"
    r"|\bv\d[\w.]*"
    r"|(?<![\d.,])(?!\d{1,3}(?:\.\d{3}){2,4}(?![\d.]))\d{1,6}\.\d{1,6}\.\d[\d.]*"
    r"|\b(?!sub-)[a-z][a-z0-9]{0,15}-\d+\b(?![.,]\d|-)"
    r"|#\d+"
    rf"|\b(?:{_NAMED})[ :]?#?(?>\d{{1,8}}(?:\.\d+)*)(?![\d.,]*\d)(?!{_MEASURED})"
    r"|(?<![\w.,])\+\d{1,3}[ .()-]{0,2}\d[\d ().-]{6,18}\d"
    r"|(?<![\w.,])0\d(?:[\d ()-]{5,14}\d)"
    r"|(?<![\w.,])\(?\d{3}\)?[ .-]\d{3}-\d{4}\b"
    r"|\b[a-z]{2}\d{2}(?: [\da-z]{4}){2,8}(?: \d{1,4})?\b"
    r"|\b\d{2,5} ?x ?\d{3,5}\b"
)


def without_noise(folded: str) -> str:
    """Blank out numbers that are names, dates or addresses; same length."""
    return _NOISE.sub(lambda found: MASK * len(found.group()), folded)
