"""Where a phrase begins and ends: without filler before it, and without the when and how long after it."""

import re

_END = re.compile(
    r"\s*(?:,(?!\d)|[;:(){}\[\]!?\"|=]|\.(?=\s|$)|\s[-+/]+\s|\s?[\u2013\u2014]|\s(?:so|because|before(?! or after| \d)|until|unless|otherwise|or else|and then|"
    r"while|whereas|nor|although|though|nothing (?:else|to|more|I|we|so)|nobody (?:knows|has|can|is|else)|if|whenever|once|in order|as soon as|as we|as I|as it|which|who knows$|then|after that|"
    r"that's|hence|therefore|but|and (?:I|we|it|they|nobody|no one|still|now|that|can't|\S+ (?:is|isn't|was|has|hasn't|won't))|since|meaning|even|now that|now(?= \w+ (?:is|has|left)))\b)",
    re.I,
)
_DAY = r"(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?"
_SPAN = r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|sprints?|years?|whiles?|ages|bit|yonks|eternity|ever|[hdwm])"
_WHEN = (
    rf"(?:(?:this|last|next|all|every(?: single)?|the (?:whole|entire|last|past)) (?:{_DAY}|morning|afternoon|evening|night|time|{_SPAN}|noon|"
    rf"(?:couple|few|two|three|\d+)(?: of)? {_SPAN})|today|tonight|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|"
    rf"noon|eod|eow|eom|end of (?:the |this )?(?:day|week|month|sprint|quarter|business)|\d{{1,2}}(?::\d\d)?(?: ?[ap]m)?|"
    rf"\d{{1,2}}(?:st|nd|rd|th)(?: of \w+)?|{_DAY}(?: (?:morning|afternoon|night|evening))?)"
)
_WHEN_ALONE = _WHEN.replace(r"\d{1,2}(?::\d\d)?(?: ?[ap]m)?|", r"\d{1,2}:\d\d|\d{1,2} ?[ap]m|")
_LONG = rf"(?:like |about |almost |nearly |over |more than )?(?:a|an|the|some|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|\d+\+?|a few|a couple(?: of)?|quite a)? ?(?:(?:full|whole|good|solid|working|business|past|last|few|couple(?: of)?) )*{_SPAN}"
_TAIL = re.compile(
    r"\s+(?:&|yet|again|still|now|right now|atm|rn|at the moment|at the min|for now|so far|as well|too|first|asap|please|lol|haha+|hah|"
    r"sorry|thanks|thx|though|however|tho|tbh|imo|btw|fyi|anyway|anyways|here|already|any ?more|at all|either|as usual|once more|any longer|somehow|"
    r"for (?:me|us|real|good|whatever reason|some reason|no reason|a reason)|(?:two|three|four|five|six|ten|several|many|a few|\d+) times|twice|on (?:my|our|this) (?:side|end|part)|from (?:my|our) (?:side|end)|"
    r"I (?:think|guess|believe|reckon|fear)|apparently|unfortunately|sadly|honestly|currently|ugh|argh|grr+|meh|sigh|"
    r"back and forth|and so on|etc|over and over|"
    rf"(?:by|on|until|from|since|before|till|as of|for|at|past|after) {_WHEN}|{_WHEN_ALONE}|(?:for|in|after|since) {_LONG}(?: (?:now|already|ago))?|{_LONG} (?:now|already|ago)|"
    r"anywhere|whatsoever|in a row|out of (?:nowhere|the blue)|and|or|but|so|to|for|the|a|an|of|with|on|in|by|from|at|my|our|just|really|also)$",
    re.I,
)
_LEAD = re.compile(
    r"^(?:(?:that|just|still|also|again|really|literally|mostly|mainly|basically|currently|actually|probably|maybe|only|simply|"
    r"currently|now|yet|always|(?:kindly|please) note(?: that)?|all of|well|ok|like|today|yesterday|tomorrow|tonight|ugh|ffs|omg|argh|eh|damn|bloody|freaking|stupid|effing) )+",
    re.I,
)


_PHRASAL = re.compile(
    r"\b(?:(?:giv|gav|giving|log|logg|sign|check|fill|com|hand|opt|kick|step|weigh|chip|call|plug|buy|bring|let|locks?|dial|tun)\w* in|(?:let|bring|plug|put)\w*(?: \S+){1,3} in|"
    r"(?:mov|carr|hang|hold|sign|switch|turn|go|go\w+|insist|agree|depend|rely|relie|count)\w* on|(?:com|stand|stood|gett|get)\w* by|"
    r"to [a-z]+ (?:from|with|on|at|about|into|against))$"
)
"""Where a little word at the end belongs: one of them gives in, no list to work from."""
STRANDED = re.compile(
    r"\w (?:I|you|we|they|he|she) (?!are\b|am\b|were\b|have\b|had\b|will\b|can\b|do\b)\w+ (?:on|for|with|to|from|at|by|about)$|\b(?:be|am|are|were) (?:working|waiting|relying|counting|paying|looking) (?:on|for|with|at)$"
)
"""A little word that a relative clause ends with: the column we join on."""


def without_lead(words: str) -> str:
    """`words` without the filler that they begin with: still, just, really."""
    return _LEAD.sub("", words.strip())


def cut(words: str) -> str:
    """`words` up to where the phrase ends, without filler before and the when and how long after."""
    words = words[:300]
    end = _END.search(words)
    words = words[: end.start()] if end else words
    words = _LEAD.sub("", words.strip())
    for _ in range(6):
        shorter = _TAIL.sub("", words)
        if shorter == words or _PHRASAL.search(words) or STRANDED.search(words):
            break
        first = words[len(shorter) :].split()[0]
        stranded = first == "for" and STRANDED.search(f"{shorter} {first}")
        words = f"{shorter} {first}" if stranded else shorter
    return words.strip(" '-.")


_OPENED = re.compile(r"(?<!\w)['\u2018](?=\w)")
_CLOSED = re.compile(r"(?<=[\w.!?])(?<!s)['\u2019](?!\w)|(?<=s)['\u2019](?=$|[.,;!?])")


def without_open_quotes(words: str) -> str:
    """`words` without quotation marks where one of them opens and none closes it."""
    if words.count('"') % 2:
        words = words.replace('"', "")
    opened, closed = (len(mark.findall(words)) for mark in (_OPENED, _CLOSED))
    if opened > closed:
        return _OPENED.sub("", words)
    return words


def is_time(words: str) -> bool:
    """Whether `words` after "until" or "before" only say when."""
    return _TAIL.sub("", f"until {words}") in ("until", "")
