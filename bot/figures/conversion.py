"""Marketing's rates: how many of a hundred convert, open, click, bounce, unsubscribe or reply.

A rate is outcomes / base x 100; at a volume, volume x rate / 100 (`rates.part_of`). What is
divided by what: Farris and others, Marketing Metrics (4th ed., 2020); a web bounce is a visit that
ends after one page, rates of e-mail are shares of what was delivered.
"""

import re

from bot.figures.marketing_rates import (
    BOUNCE_MAIL,
    BOUNCE_WEB,
    CLICK,
    CLICK_MAIL,
    CONVERT,
    CONVERT_DEMOS,
    CONVERT_LEADS,
    CONVERT_TRIALS,
    LEADS,
    RATES,
    REPLY,
    VISITS,
)
from bot.figures.rates import metric, say_rate
from bot.figures.sentences import Metric, Reading, Said
from bot.figures.speak import exact, share
from bot.figures.units import Unit

KIND = "conversion"


def _say_conversion(reading: Reading) -> Said | None:
    if reading.has("demos?") and not reading.has(VISITS):
        return say_rate(CONVERT_DEMOS, reading)
    if reading.has("trials?") and not reading.has(VISITS):
        return say_rate(CONVERT_TRIALS, reading)
    leads = reading.has(LEADS) and not reading.has(VISITS)
    return say_rate(CONVERT_LEADS if leads else CONVERT, reading)


def _say_bounce(reading: Reading) -> Said | None:
    mail = (
        r"e-?mails?|mails?|mailing|sends?|newsletters?|hard|soft|inbox|lists?|recipients?"
        r"|deliver\w*|esp|subscribers?"
    )
    words = reading.sentence.words
    in_mail = reading.has(mail) or re.search(r"mail|newsletter|open rate|click rate", words)
    return say_rate(BOUNCE_MAIL if in_mail else BOUNCE_WEB, reading)


def _say_click(reading: Reading) -> Said | None:
    mail = r"e-?mails?|mails?|newsletters?|sends?|recipients?|open rate|opens?|subscribers?"
    in_mail = re.search(rf"\b(?:{mail})\b", reading.sentence.words) is not None
    return say_rate(CLICK_MAIL if in_mail else CLICK, reading)


_OTHER_RATES = (
    r"interest|tax|vat|exchange|discount|growth|inflation|burn|frame|bit|sample|sampling"
    r"|refresh|heart|day|hourly"
    r"|flat|pay|mortgage|base|prime|bank|commission|unemployment|the|our|this|that|any|first"
    r"|second|third|daily"
    r"|room|data|poll|polling|run|baud|clock|birth|crime|wage|hit|its|same|at|conversion|churn"
)


def _say_any(reading: Reading) -> Said | None:
    """A rate whose name says nothing to us is still so many of a hundred."""
    amount = reading.amount
    if not 0 < amount.value <= amount.top <= 100:
        return None
    _, of = max((share(value) for value in (amount.value, amount.top)), key=lambda pair: pair[1])
    return Said(f"{amount.each(lambda value: exact(value * of / 100))} of every {exact(of)}")


_CONVERSION = (
    r"conversion[- ]rates?|conversions?|converts?|converting|converted|cvr|conv(?:\. ?)?rate"
    r"|lead-to-\w+ rates?"
    r"|(?:mql|sql|lead|trial|visitor|visit|demo)(?:[- ]?to[- ]?|/| ?(?:->"
    r"|→) ?)(?:\w+)(?: conversion)?(?: rate)?"
    r"|(?:check-?out|landing page|shop|funnel) conversion(?: rate)?"
)


METRICS = (
    Metric(KIND, _CONVERSION, (Unit.PERCENT,), _say_conversion),
    *(metric(rate, KIND) for rate in RATES),
    Metric(
        KIND,
        r"click[- ]?through(?:[- ]rates?|s)?|ctrs?|click[- ]rates?|clicks?|clicked",
        (Unit.PERCENT,),
        _say_click,
    ),
    Metric(
        KIND,
        r"(?:hard |soft |e-?mail )?bounce[- ]?rates?|(?:hard |soft )?bounces?|bounced|bouncing",
        (Unit.PERCENT,),
        _say_bounce,
    ),
    Metric(
        KIND,
        r"reply[- ]rates?|response[- ]rates?|answer[- ]rates?|replies|replied",
        (Unit.PERCENT,),
        lambda reading: say_rate(REPLY, reading),
    ),
)


ANY_RATE = Metric(
    KIND, rf"(?!(?:{_OTHER_RATES})\b)[a-z]{{3,20}}[- ]rate", (Unit.PERCENT,), _say_any, weak=True
)
"""Comes last of all: a rate that no other metric knows."""
