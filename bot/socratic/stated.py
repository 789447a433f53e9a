"""The needs that a reply states, each in its author's own words; small talk states none."""

import re

from bot.messages import PARLEY
from bot.socratic.clean import HOLE, clean, items
from bot.socratic.extract import Blocker, extract

_LEAD = re.compile(
    r"^(?:(?:yes|yep|yeah|yup|yea|sure|no|nope|well|ok|okay|oh|ah|hm+|and|also|plus|maybe|perhaps|then|probably|but|actually|so|uh|um|please|definitely|indeed|unfortunately|right|true|hi|hey|thanks|just|only|too|besides|additionally|next|finally|lastly|last one|last thing|last but not least|two things|three things|two more|besides|another thing(?: is)?|one more thing|one thing|first|second|secondly|there's|there is|there are|"
    r"I think|I guess|I suppose|I'd say|we think|parley|in addition|apart from that|on top of that|on top|not really|a bit|I believe|mostly|mainly|still|as well|of course|the other thing is|one is|same|to be honest|honestly|tbh|good question)(?:[ ,:;.!-]+|$))+",
    re.I,
)
_NEEDING = re.compile(
    r"^(?:(?:for (?:that|this|it|us|me)|first|now|then|also|still|really|only|just|certainly|always|on our side|from our side|on my side|on our end|ideally|at least|(?:from|on) (?:the )?\w+(?:'s)? (?:side|end)),? ){0,3}"
    r"(?:I|we|me|us|they|he|she|my team|our team|the team|team|[\w-]+ team|marketing|it|IT|finance|legal|sales|design|engineering|ops)?(?:'d|'ll| (?:would|will|might|may|could|do|also|still|then|really|probably|definitely|certainly|first|just|only|always|ideally|at least|maybe|too|urgently))* ?"
    r"(?:needs? to have|need to get|needs?|require|requires|needed|lack|lacks|missing|are missing|'re missing|is missing|want|wants|would want|would like|'d like|could use|could do with|be missing|have to have|must have|waiting (?:for|on)|be waiting (?:for|on)|depend on|rely on|ask for|asking for|be needing|needing|what's missing is|I'm missing|we're missing|what I need is|what we need is|all I need is|all we need is|what's also missing is|what would help is|it would help to (?:have|get)|would be (?:good|great|nice|helpful) to (?:have|get)|it would be (?:good|great|nice|helpful) to (?:have|get))(?: (?:also|still|then|is|are|at least|first))* (?P<what>.+)$",
    re.I,
)
_NOUNISH = re.compile(
    r"^(?:the|a|an|some|our|my|their|his|her|your|someone|somebody|one|two|three|four|more|another|any|enough|all|both|each|final|access|approval|approvals|permission|permissions|budget|feedback|sign-?off|confirmation|clarity|input|help|time|data|credentials?|"
    r"login|logins|legal|numbers|copy|images|assets|content|translations?|test|proper|better|clear|new|support|money|people|getting|having|knowing|finding|a date|an? \w+|to (?:know|get|have|see|find|test|talk|agree|decide|understand|be|hear)|that (?:legal|finance|IT|the|our|someone|somebody)|who|which|when|what|whether|how|\d+|written|"
    r"documentation|docs|screenshots|specs?|requirements|brand|design|security|finance|marketing|\w+'s|\w+ (?:from|for|by|of|with|on|to|about|access|approval|list|file|files|team|budget|review|report|data|account|numbers|date|decision|answer|sign-off|key|keys|login|copy|text|texts|plan|template|contract|licence|license|link|test|tests|export|quote|brief|version|logo|images|assets|guidelines|feedback|permission|permissions|tickets?|docs|spec|credentials|slot|reviewer|owner|contact|translations?|confirmation|input|server|environment|domain|page|form|banner|budget|hours|meeting|deadline|policy|figures|definition|definitions|names?|id|ids|code|codes))\b",
    re.I,
)
SMALL = re.compile(
    r"\b(?:lol|haha+|lmao|rofl|jk|good morning|good evening|good night|happy (?:friday|birthday|monday)|weekend|lunch|coffee|weather|see you|see ya|bye|cya|ttyl|welcome|congrats|birthday|cake|beer|pizza|holiday|vacation|great job|nice work|nice one|well done|love (?:it|this|that)|funny|cute|gif|meme|game|match|football|"
    r"good luck|the movie|concert|my (?:kids?|cat|dog|weekend)|anyone for|how are you|how was|sunny|raining|snow(?:ing)?|kudos|awesome|brilliant|same here|agreed|\+1|me too|good point|true that|fair point|exactly|on my way|running late|in the office|from home|wfh|a nap|sleep|dentist|train)\b",
    re.I,
)
_STATUS = re.compile(
    r"^(?:I|we|he|she|they|it|this|that|I'm|we're|he's|she's|they're|it's|I'll|we'll|he'll|she'll|they'll|I've|we've|that's|you|you're|let's|let|let me|who|why|what|how|when|where|is|are|can|could|would|will|do|does|did|should|have|has|shall|may)\b",
    re.I,
)
FINITE = re.compile(
    r"\b(?:is|are|was|were|am|will|would|said|says|told|asked|did|does|has|had|have|'ll|can|could|should|looks|sounds|seems|went|sent|made|wrote)\b|'s (?:not|already|been|done|ok|fine|good|great)\b",
    re.I,
)
TO_OTHERS = re.compile(r"^\s*(?:<@(?!PARLEY)[^>]{1,60}>|@(?!(?:parley|bot)\b)[\w.-]+)", re.I)
LAST = re.compile(
    r"[ ,.;:!(-]*\b(?:(?:and|but|then) )?(?:that's (?:it|all|everything|the (?:whole )?list|about it)|that is (?:it|all)|that'd be (?:it|all)|that would be (?:it|all)|nothing (?:else|more)|and nothing (?:else|more)|no more|(?:then )?(?:we're|I'm|I'd be|we'd be) (?:good|set|done|fine)(?: to go)?|otherwise (?:all )?(?:good|fine)|only that|just that|the rest is (?:fine|done|ok|ready)|not more|but that's it|and done|else (?:we're|I'm) (?:good|fine)|apart from that (?:nothing|all good|we're good)|then (?:we|I) can (?:start|go|launch|ship|go live|publish|move on|continue|finish)(?: [\w ]{0,20})?)(?: (?:then|really|I think|thanks|for now|so far|I guess|from me|thank you))*[ .!)]*$",
    re.I,
)
_SPLIT = re.compile(
    r"\s*(?:;|\n+|,\s+(?:and|plus|also|as well as|then)\s+|\s+(?:plus|as well as|and also|and then)\s+|,\s+(?=(?:the|a|an|some|our|my|someone|somebody|access|approval|more|two|three|sign-off|budget|feedback|also|we need|I need|their|his|her|\w+'s|\d+)\b)|\s+and\s+(?=(?:the|a|an|some|our|my|someone|somebody|access|approval|more|two|three|sign-off|budget|feedback|we need|we'd need|I need|I'd need|\w+'s|their|also|permission|at least|maybe|then)\b))\s*",
    re.I,
)


def is_a_name(words: str) -> bool:
    bare = words.rstrip(".! ")
    return (
        len(bare.split()) <= 12
        and not bare.endswith("?")
        and not _STATUS.match(bare)
        and not FINITE.search(bare)
        and not SMALL.search(bare)
        and not TO_OTHERS.match(words)
    )


def is_sure(words: str) -> bool:
    """Whether a reply says outright that something is needed, and does not only name a thing."""
    led = _LEAD.match(words)
    rest = words[led.end() :] if led else words
    marked = re.match(r"(?:yes|yep|yeah|also|plus|and)\b", words, re.I)
    return bool(marked or _NEEDING.match(rest) or isinstance(extract(rest, invited=True), Blocker))


def needs_in(words: str, *, asked: bool = False) -> tuple[str, ...]:
    """The needs that a cleaned reply names, each in its author's words; none in small talk."""
    led = _LEAD.match(words)
    rest = words[led.end() :] if led else words
    if not rest or len(rest.split()) > 60:
        return ()
    needing = _NEEDING.match(rest)
    if (
        needing
        and not asked
        and not re.search(
            r"\b(?:don't|doesn't|didn't|not|no longer|won't|no) (?:\w+ )?need", rest, re.I
        )
    ):
        return parted(needing["what"])
    if asked or SMALL.search(rest):
        return ()
    if isinstance(heard := extract(rest, invited=True), Blocker):
        return parted(heard.quote if len(_parts(rest)) == 1 else rest)
    first = rest.split(", ")[0]
    if first != rest and _marked(words) and _names_a_need(first, True) and FINITE.search(rest):
        rest = first
    added = re.match(
        r"(?:\w+[ ,]+)?(?:yes|yep|yeah|yup|also|plus|and|finally|lastly|last one|maybe|perhaps|besides|additionally|another|one more|on top)\b",
        words,
        re.I,
    )
    return parted(rest) if _names_a_need(rest, added is not None) else ()


def _marked(words: str) -> bool:
    """Whether a reply begins as one that adds to a list."""
    return (
        re.match(r"(?:yes|yep|yeah|also|plus|and|finally|lastly|besides)\b", words, re.I)
        is not None
    )


_THING_OF = re.compile(
    r"^(?!(?:back|off|out|on|in|up|see|good|nice|great|well|sure|fine|over|back|happy|glad|same|not|\w+ing)\b)[\w'&-]+(?: [\w'&-]+){0,3} (?:from|for|in|of|on|with|by|to|about) \w+",
    re.I,
)


def _names_a_need(words: str, led: bool) -> bool:
    if len(words.split()) > 25 or (
        _STATUS.match(words)
        and not re.match(r"(?:who|which|when|what|how|why) (?:\w+ ){2,}", words, re.I)
    ):
        return False
    if re.match(
        r"(?:someone|somebody|[\w ]{2,30}) (?:has to|have to|must|needs to|need to|should|would have to|would need to) ",
        words,
        re.I,
    ):
        return True
    if re.search(r"\bwould (?:help|be (?:great|good|nice|helpful|useful|enough))\b", words, re.I):
        return True
    head = words.split(" that ")[0].split(" who ")[0].split(" which ")[0]
    if FINITE.search(head):
        return False
    return (
        _NOUNISH.match(words) is not None
        or (led and len(words.split()) >= 2)
        or _THING_OF.match(words) is not None
    )


def _parts(words: str) -> list[str]:
    return [part for part in _SPLIT.split(words) if part and part.strip()]


def parted(words: str) -> tuple[str, ...]:
    found = []
    for part in _parts(words)[:6]:
        led = _LEAD.match(part)
        part = part[led.end() :] if led else part
        needing = _NEEDING.match(part)
        part = (needing["what"] if needing else part).strip(" .,;:!?-\"'")
        part = re.sub(
            r"(?:\s+(?:too|as well|also|please|thanks|then|though|I think|I guess|maybe|would help|would be (?:great|good|nice|helpful|useful)))+$",
            "",
            part,
            flags=re.I,
        )
        if part and re.search(r"\w", part):
            found.append(" ".join(part.replace(HOLE, "...").replace("?", " ").split())[:300])
    return tuple(found)


def plain(text: str) -> str:
    """A reply in one line, without markup; the points of a list stand between semicolons."""
    words = clean(text.replace(PARLEY, " "))
    return " ".join("; ".join(items(words)).split() or words.split())[:1500]
