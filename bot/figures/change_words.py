"""Words of change on either side of a number: `up 30 %`, `30 % more`, `month over month`."""

import re

_UP = (
    r"up|increas(?:e|es|ed|ing)|rose|risen|rises?|rising|grew|grows?|grown|growing|growth"
    r"|jump(?:s|ed)?|gain(?:s|ed)?"
    r"|climb(?:s|ed)?|improv(?:e|es|ed|ing|ement)|lift(?:s|ed)?|boost(?:s|ed)?|raised?|raises"
    r"|raising|surged?|spiked?"
    r"|uplift|higher|soared|swelled|accelerated|outperform(?:s|ed)?|expanded|push(?:ed)?"
)

_DOWN = (
    r"down|drop(?:s|ped|ping)?|decreas(?:e|es|ed|ing)|fell|fallen|falls?|falling|declin(?:e"
    r"|es|ed|ing)|reduc(?:e|es|ed|ing)"
    r"|reduction|cut(?:s|ting)?|lower(?:s|ed)?|sank|sunk|shrank|slipped|slumped|dipped|lost"
    r"|slashed|dip|plunged|tanked"
    r"|crashed|shaved(?: off)?|decrease|saves?|saved"
)

_FILL = (
    r"(?: (?:by|of|about|around|roughly|nearly|almost|over|more than|another|some|a|an"
    r"|at least|further|only|just|even"
    r"|approximately|approx\.?|circa|ca\.?|up to|as much as|well|a whopping|a full|a good"
    r"|relative|another|again))*"
)

LEFT = re.compile(
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?P<by>\b[^,;.!?]{{0,45}} by)?{_FILL}[ ~(]*[+-]?$"
    r"|\b(?:(?P<rise>uplift|lift|increase|growth|improvement)|(?P<drop>drop|decrease|decline"
    r"|reduction))"
    r"(?: in [a-z ]{1,25})?(?: (?:is|was|of)|:) (?:about |around |roughly |only )?[+-]?$"
)
BAD = re.compile(
    r"\b(?:bounces?|bounce rate|churn|errors?|error rate|latency|costs?|cac|cpl|cpa|cpc|cpm"
    r"|mttr|mttd|unsubscribes?"
    r"|unsubscribe rate|abandonment|complaints?|load times?|response times?|p\d{2}|downtime"
    r"|failures?|lead time"
    r"|cycle time|time to \w+|packet loss|no-shows?|timeouts?|bill)\b"
)
"""What is better when there is less of it: here "improved by 10 points" means down."""


_RIGHT_UP = (
    r"increases?|uplift|lift|growth|rise|jump|gain|improvement|boost|more|higher"
    r"|better|up|surge|spike|bump|hike"
)

_RIGHT_DOWN = r"drop|decrease|decline|fall|reduction|fewer|less|lower|down|dip|cut|slump|below"

RIGHT = re.compile(
    rf" ?(?:(?:relative|absolute|yoy|mom|wow|point|overall|monthly|average|year-on-year|organic) )?"
    rf"(?:(?P<up>{_RIGHT_UP})|(?P<down>{_RIGHT_DOWN})|(?P<fast>faster|quicker"
    rf"|slower))\b(?! than \d| likely| front| to\b)"
)

STEADY = re.compile(
    r"\b(?P<a>month|week|quarter|year)[- ](?:over|on|by)[- ](?:month|week|quarter|year)\b"
    r"|\b(?P<b>mom|wow|qoq|yoy)\b"
    r"|\b(?:a|per|each|every|/) ?(?P<c>month|week|quarter)\b"
)

REPEATS = re.compile(
    r"\bgrow(?:s|ing|th)?\b|\bper\b|\ba (?:month|week|quarter)\b|\beach\b|\bevery\b|\bshrink\w*\b"
)
