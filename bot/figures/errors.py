"""Error rates and their kin: how many of the requests, calls or payments go wrong.

At a volume: volume x rate / 100 (`rates.part_of`); one that is per second, minute or hour is said
per day (86,400 s). Without a volume: 1 in 1,000. Source: Beyer and others, Site Reliability
Engineering (2016), chapter 3, aggregate availability as requests that succeed of all requests.
"""

from bot.figures.rates import Rate, metric

KIND = "errors"

_REQUESTS = (
    r"requests?|reqs?|calls?|quer(?:y|ies)|hits?|transactions?|payments?|events?|messages?"
    r"|jobs?|page ?views?"
    r"|lookups?|operations?|ops|writes?|reads?|orders?|checkouts?|logins?|uploads?|visits?"
    r"|sessions?|e-?mails?"
    r"|records?|rows?"
)
_SESSIONS = r"sessions?|users?|app users|launches"

RATES = (
    Rate(
        r"change[- ]fail(?:ure)?[- ]rates?|cfr",
        "changes to production",
        "goes wrong",
        "go wrong",
        r"deploy(?:ment)?s?|changes?|releases?",
    ),
    Rate(
        r"packet loss|packets? (?:are |get )?lost|lost packets",
        "packets",
        "is lost",
        "are lost",
        r"packets?",
    ),
    Rate(
        r"crash[- ]free(?: rate| sessions| users)?",
        "sessions",
        "crashes",
        "crash",
        _SESSIONS,
        inverse=True,
    ),
    Rate(r"crash(?:es)?[- ]rate|crash(?:es)?", "sessions", "crashes", "crash", _SESSIONS),
    Rate(r"false[- ]positives?(?: rate)?", "alarms", "is false", "are false", r"alarms?|alerts?"),
    Rate(r"build (?:failure|success) rates?", "builds", "fails", "fail", r"builds?"),
    Rate(
        r"(?:payment|checkout|transaction) (?:failures?|failure rate|errors?|error rate"
        r"|decline rate)",
        "payments",
        "fails",
        "fail",
        r"payments?|transactions?|checkouts?|orders?",
    ),
    Rate(
        r"success[- ]rates?|succeed|succeeded|successful(?:ly)?",
        "requests",
        "fails",
        "fail",
        _REQUESTS,
        inverse=True,
    ),
    Rate(
        r"time-?out rates?|time-?outs?|time out|timed out|timing out",
        "requests",
        "times out",
        "time out",
        _REQUESTS,
    ),
    Rate(
        r"error(?:s|[- ]rates?| ratio)?|failure[- ]?rates?|failures?|failed requests"
        r"|5xx(?: rate| errors?)?"
        r"|4xx(?: rate| errors?)?|http errors|fails?|failed|failing|erroring|dropped requests",
        "requests",
        "fails",
        "fail",
        _REQUESTS,
    ),
)
METRICS = tuple(metric(rate, KIND) for rate in RATES)
