"""What changes: whether something that people measure stands near a change, and of which kind."""

import re
from collections.abc import Sequence

from bot.figures.sentences import BREAK, Mention, Sentence
from bot.figures.units import Unit

SUBJECT = re.compile(
    r"\b(?:traffic|revenue|sales|leads?|mqls?|sqls?|sign-?ups?|visits?|visitors?|sessions?"
    r"|page ?views?|opens|clicks"
    r"|engagement|pipeline|latency|errors?|load|throughput|response times?|load times?"
    r"|page speed|reach|impressions?"
    r"|spend|conversions?|orders?|bookings?|demos?|trials?|downloads?|installs?|users"
    r"|subscribers?|followers|customers"
    r"|usage|requests|queries|memory|cpu|storage|bandwidth|tickets?|incidents?|outages?"
    r"|downtime|build times?|page loads?"
    r"|performance|deployments?|cost per \w+|costs?|rates?|dau|mau|wau|demand|queue|backlog"
    r"|deliverability|unsubscribes|churn"
    r"|bounces?|scores?|response|searches|registrations?|rankings?|baseline|control|variant"
    r"|velocity|lead time|cycle time"
    r"|bill|egress|capacity|calls|volume|pages?|sites?|website|shop|list|quer(?:y|ies)|search"
    r"|builds?|checkout|mrr|arr|arpu|aov|gmv|margin|attendance|retention|awareness|cpu usage"
    r"|payload)\b"
)


def measured(sentence: Sentence, named: Sequence[Mention], place: tuple[int, int]) -> bool:
    """Whether something that people measure stands near enough to be what changes."""
    apposed = sentence.text[place[0] - 2 : place[0]] == ", "
    before = sentence.before(place[0], 40) if apposed else ""
    if SUBJECT.search(sentence.clause(*place)) or SUBJECT.search(before):
        return True
    return any(near(sentence, m, place) for m in named)


def near(sentence: Sentence, mention: Mention, place: tuple[int, int]) -> bool:
    """Whether a metric stands close to a place, with one comma between at most."""
    if mention.start < place[1] and place[0] < mention.end:
        return False
    gap = sentence.text[min(mention.end, place[1]) : max(mention.start, place[0])]
    return len(gap) <= 60 and not set(BREAK.findall(gap)) - {", "} and gap.count(", ") <= 1


def is_rate(sentence: Sentence, named: Sequence[Mention], place: tuple[int, int]) -> bool:
    """Whether what changes is itself a rate in per cent."""
    clause = sentence.clause(*place)
    return re.search(r"\brates?\b", clause) is not None or any(
        Unit.PERCENT in m.metric.units
        and m.metric.kind not in ("money", "nps")
        and near(sentence, m, place)
        for m in named
    )


def is_score(sentence: Sentence, named: Sequence[Mention], place: tuple[int, int]) -> bool:
    """Whether what changes is a score in points, such as NPS."""
    return any(m.metric.kind == "nps" and near(sentence, m, place) for m in named)
