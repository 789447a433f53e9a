"""A feeling, only where the person put it into words. Nothing is read from tone, sarcasm or one emoji."""

import re
from enum import StrEnum


class Feeling(StrEnum):
    """A feeling that can be said back."""

    FRUSTRATED = "frustrated"
    WORRIED = "worried"
    RUSHED = "rushed"
    STUCK = "stuck"
    CONFUSED = "confused"


_VERY = r"(?:(?:so|really|very|a bit|a little|quite|pretty|super|extremely|getting|slowly|just|kind of|honestly|totally|completely|absolutely|increasingly|rather|feeling|slightly|still|more and more|genuinely|properly|truly|too|also|now|beyond) )*"
_ME = rf"(?:\b(?:I'm|I am|im|we're|we are|I feel|we feel|I've been|I was getting|feeling|makes? (?:me|us)|leaves? (?:me|us)|making (?:me|us)|getting (?:me|us)|it's|its|this is|that's|which is|it is|is|are|feels?|find (?:it|this)|got me|has me|has us|have me|team is|everyone is|sounds|was)|^|[.,!;:(-] ?) ?{_VERY}"

_WE = rf"(?:\b(?:I'm|I am|im|we're|we are|I was|we were|I feel|we feel|feel|feeling|I've been|we've been|leaves? (?:me|us)|got me|team is|everyone is)|^|[.,!;:(-] ?) ?{_VERY}"

_SIGNS: tuple[tuple[Feeling, str], ...] = (
    (
        Feeling.FRUSTRATED,
        rf"{_ME}(?:frustrat(?:ed|ing)|annoy(?:ed|ing)|fed up|angry|mad about|irritat(?:ed|ing)|infuriat(?:ed|ing)|madden(?:ed|ing)|exasperat(?:ed|ing)|sick (?:and tired )?of|tired of|pissed(?: off)?|furious|livid|ticked off|gutted|exhausting|a nightmare|demotivat(?:ed|ing)|demoralis(?:ed|ing)|disheartening|aggravating)\b|"
        r"\bat (?:my|our) wits?'? ?end\b|\bdriv(?:es|ing) (?:me|us) (?:crazy|mad|nuts|insane|up the wall|bonkers)\b|\b(?:had|have had|I've had|we've had) enough of\b|\blos(?:ing|t) (?:my|our) (?:patience|mind|temper)\b|\bpull(?:ing)? (?:my|our) hair out\b|\bso much frustration\b|\bbanging (?:my|our) heads?\b|\bwant to scream\b|\bgoing (?:crazy|mad|nuts|insane)\b|\bfrustration\b|\b(?:pain in the|killing my (?:mood|nerves)|gets on my nerves|getting on my nerves)\b|\bcan't stand\b",
    ),
    (
        Feeling.WORRIED,
        rf"{_ME}(?:worr(?:ied|ying)|anxious|nervous|afraid (?:of|to)|scared|concern(?:ed|ing)|uneasy|stressed(?: about)|scary|alarm(?:ed|ing)|panick(?:ed|ing)|losing sleep|fearful|in panic|dreading)\b|\b(?:I|we) (?:really )?(?:worry|fear|dread)\b|\bmy (?:worry|fear|concern) is\b|\bkeeps me up at night\b|\bgives me (?:anxiety|a bad feeling)\b|\bfreaking out\b|\bbad feeling about\b",
    ),
    (
        Feeling.RUSHED,
        rf"{_WE}(?:overloaded|underwater)\b|{_ME}(?:rushed|under (?:a lot of |so much |heavy |huge |massive |time )?pressure|stressed(?: out)?|overwhelmed|swamped|snowed under|drowning|time is running out|running out of time|pressed for time|short on time|in a (?:real )?(?:rush|hurry)|up against the clock|in a time crunch|stressful|hectic|slammed|against the clock)\b|\b(?:clock is ticking|no time left|deadline is (?:killing|breathing|looming|tight)|time is (?:running out|short|ticking)|running out of time|time pressure|under (?:huge |a lot of |so much )?pressure|breathing down (?:my|our) necks?)\b",
    ),
    (
        Feeling.CONFUSED,
        rf"{_WE}lost(?! (?:access|connection|the|my|our|data|in|leads|half|about|all|more|time|work|two|three|four|five|hours|days|\d))\b|{_ME}(?:confus(?:ed|ing)|puzzled|baffled|perplexed|bewildered|clueless|mystified|stumped|none the wiser)\b|\b(?:makes no sense to (?:me|us)|(?:I|we) (?:really )?don't (?:get|understand) (?:it|this|that|any of)|over my head|can't make sense of|can't wrap (?:my|our) heads?|going in circles|what a confusing|my head is spinning|scratching (?:my|our) heads?|doesn't make (?:any )?sense to)\b",
    ),
    (
        Feeling.STUCK,
        r"\b(?:I'm|I am|im|we're|we are|I feel|we feel|feeling|feel|been|totally|completely|really|just|so|utterly|properly|still|me|am|are) (?:(?:so|really|completely|totally|just|still|kind of|a bit|pretty|utterly|properly|quite) )*(?:stuck|at a standstill|at an impasse|in limbo|going nowhere|at a dead end|hopeless|helpless|powerless|paralysed|paralyzed|trapped)\b|^(?:still )?stuck\b|[.,!;:-] ?(?:still )?(?:totally |completely )?stuck (?:on|with|in|because|at|again|here)\b|\bhands are tied\b|\bgetting nowhere\b|\bgoing (?:round|around) in circles\b|\bhit a wall\b",
    ),
)
_PATTERNS = tuple((feeling, re.compile(signs, re.I | re.M)) for feeling, signs in _SIGNS)
_DENIED = re.compile(
    r"\b(?:not|isn't|aren't|never|no longer|don't|hardly|nothing|wasn't|no need to|instead of|doesn't|nobody|won't|stop|without|less|ain't) (?:\w+ ){0,2}$",
    re.I,
)


def feeling(cleaned: str) -> Feeling | None:
    """The first feeling that a cleaned text names outright and does not deny."""
    for found, pattern in _PATTERNS:
        for match in pattern.finditer(cleaned[:2000]):
            start = cleaned[max(0, match.start() - 30) : match.start()]
            if not _DENIED.search(
                start + " " if not start.endswith(" ") else start
            ) and not re.search(r"\b(?:not|n't|no longer|never)\b", match.group(), re.I):
                return found
            if (
                "n't get" in match.group()
                or "n't understand" in match.group()
                or "no sense" in match.group()
                or "n't make" in match.group()
            ):
                return found
    return None
