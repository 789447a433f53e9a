"""Marketing's rates: how many of a hundred convert, open, click, bounce, unsubscribe or reply.

A rate is outcomes / base x 100; at a volume, volume x rate / 100 (`rates.part_of`). Sources for what
is divided by what: Farris and others, Marketing Metrics (4th ed., 2020); web bounce as visits that end
after one page, e-mail rates of what was delivered.
"""

import re

from bot.figures.rates import Rate, metric, say_rate
from bot.figures.sentences import Metric, Reading, Said
from bot.figures.speak import exact, share
from bot.figures.units import Unit

KIND = "conversion"

_VISITS = r"visits?|visitors?|sessions?|views?|page ?views?|hits?"
_MAILS = r"e-?mails?|mails?|newsletters?|sends?|sent|deliver(?:ed|ies)|recipients?|subscribers?|messages?"
_LEADS = r"leads?|mqls?|sqls?|prospects?"

CONVERT_LEADS = Rate("", "leads", "converts", "convert", _LEADS)
CONVERT_DEMOS = Rate("", "demos", "converts", "convert", r"demos?")
CONVERT_TRIALS = Rate(
    "", "trials", "converts", "convert", r"trials?|demos?", r"users?|people|accounts?"
)
CONVERT = Rate(
    "", "visitors", "converts", "convert", _VISITS + r"|shoppers?|clicks?|trials?|leads?"
)
BOUNCE_WEB = Rate("", "visits", "ends after one page", "end after one page", _VISITS)
BOUNCE_MAIL = Rate(
    "",
    "e-mails",
    "comes back undelivered",
    "come back undelivered",
    _MAILS,
    r"people|contacts?",
    person=("cannot be reached", "cannot be reached"),
)
CLICK_MAIL = Rate("", "e-mails", "gets a click", "get a click", _MAILS, person=("clicks", "click"))
CLICK = Rate(
    "",
    "views",
    "leads to a click",
    "lead to a click",
    r"impressions?|views?|ads?|" + _MAILS,
    person=("clicks", "click"),
)
REPLY = Rate(
    "",
    "people asked",
    "answers",
    "answer",
    personal=True,
    of=r"e-?mails?|mails?|contacts?|invites?|invitations?|prospects?|sends?|calls?|messages?",
)


def _say_conversion(reading: Reading) -> Said | None:
    if reading.has("demos?") and not reading.has(_VISITS):
        return say_rate(CONVERT_DEMOS, reading)
    if reading.has("trials?") and not reading.has(_VISITS):
        return say_rate(CONVERT_TRIALS, reading)
    leads = reading.has(_LEADS) and not reading.has(_VISITS)
    return say_rate(CONVERT_LEADS if leads else CONVERT, reading)


def _say_bounce(reading: Reading) -> Said | None:
    mail = r"e-?mails?|mails?|mailing|sends?|newsletters?|hard|soft|inbox|lists?|recipients?|deliver\w*|esp|subscribers?"
    in_mail = reading.has(mail) or reading.sentence.words.count("mail") > 0
    return say_rate(BOUNCE_MAIL if in_mail else BOUNCE_WEB, reading)


def _say_click(reading: Reading) -> Said | None:
    mail = r"e-?mails?|mails?|newsletters?|sends?|recipients?|open rate|opens?|subscribers?"
    in_mail = re.search(rf"\b(?:{mail})\b", reading.sentence.words) is not None
    return say_rate(CLICK_MAIL if in_mail else CLICK, reading)


RATES = (
    Rate(
        r"click[- ]to[- ]open(?: rate)?|ctor",
        "opened e-mails",
        "gets a click",
        "get a click",
        r"opens?",
    ),
    Rate(
        r"unique open rate|open[- ]rates?|opens?|opened",
        "e-mails that arrive",
        "is opened",
        "are opened",
        _MAILS,
        r"people|contacts?|customers?|users?",
        person=("opens it", "open it"),
    ),
    Rate(
        r"unsub(?:scribe|scription)?s?(?:[- ]rates?)?|unsubscribed|opt[- ]out rates?|opt[- ]outs?",
        "recipients",
        "unsubscribes",
        "unsubscribe",
        _MAILS,
        r"people|contacts?",
        personal=True,
    ),
    Rate(
        r"(?:spam )?complaint rates?|spam rate|spam complaints?|marked as spam",
        "recipients",
        "reports it as spam",
        "report it as spam",
        _MAILS,
        personal=True,
    ),
    Rate(
        r"(?:cart|basket|checkout)[- ]abandonment(?: rate)?|abandon(?:ment|ed)? (?:rate|carts?)|abandonment",
        "carts",
        "is left without an order",
        "are left without an order",
        r"carts?|baskets?|checkouts?",
    ),
    Rate(
        r"form abandonment(?: rate)?",
        "forms begun",
        "is left unfinished",
        "are left unfinished",
        _VISITS,
    ),
    Rate(
        r"win[- ]rates?|close[- ]rates?|closing rate|hit rate on deals",
        "opportunities",
        "is won",
        "are won",
        r"opportunit(?:y|ies)|deals?|proposals?|demos?|sqls?|leads?",
    ),
    Rate(
        r"no[- ]show(?: rate|s)?",
        "people who signed up",
        "does not come",
        "do not come",
        r"registrations?|registrants?|sign-?ups?|invites?|attendees|demos?",
        r"people|guests?",
    ),
    Rate(
        r"attendance(?: rate)?|show[- ]up rate|turn-?out",
        "people who signed up",
        "comes",
        "come",
        r"registrations?|registrants?|sign-?ups?|invites?|invitations?",
        r"people|guests?",
    ),
    Rate(
        r"deliver(?:y|ability)(?: rate)?|inbox placement(?: rate)?",
        "e-mails",
        "arrives",
        "arrive",
        _MAILS,
    ),
    Rate(
        r"cache[- ]hit[- ]?(?:rates?|ratios?|s)?|(?:cdn )?hit (?:rates?|ratios?)",
        "requests",
        "is answered from the cache",
        "are answered from the cache",
        r"requests?|hits?|calls?|queries",
    ),
    Rate(
        r"(?:ad )?view[- ]?through rates?|vtr|(?:video )?completion rates?|watch[- ]through rate",
        "who start",
        "stays to the end",
        "stay to the end",
        r"views?|starts?|plays?|" + _VISITS,
    ),
    Rate(
        r"viewability(?: rate)?|viewable",
        "ads shown",
        "can be seen",
        "can be seen",
        r"impressions?|ads?",
    ),
    Rate(
        r"impression share",
        "times it could have been shown",
        "was used",
        "were used",
        r"impressions?",
    ),
    Rate(
        r"engagement(?: rate)?s?",
        "people who see it",
        "reacts",
        "react",
        r"impressions?|followers?|views?|" + _VISITS,
    ),
    Rate(
        r"sign-?up[- ]rates?|registration rate|opt[- ]in rates?|subscription rate",
        "visitors",
        "signs up",
        "sign up",
        _VISITS + r"|shoppers?",
    ),
    Rate(
        r"(?:cookie )?consent(?:[- ]rates?)?|acceptance rates?",
        "people asked",
        "agrees",
        "agree",
        _VISITS,
    ),
    Rate(
        r"activation(?: rate)?|adoption(?: rate)?|onboarding completion",
        "new users",
        "gets going",
        "get going",
        r"sign-?ups?|users?|accounts?|installs?|seats?",
    ),
    Rate(
        r"match rates?",
        "records",
        "finds its match",
        "find their match",
        r"records?|contacts?|rows?|e-?mails?",
    ),
    Rate(r"fill rates?", "free places for ads", "is sold", "are sold", r"requests?|impressions?"),
    Rate(
        r"csat(?: score)?|customer satisfaction(?: score)?",
        "people asked",
        "is satisfied",
        "are satisfied",
        r"responses?|respondents?|answers?|surveys?|tickets?",
        r"people|customers?",
    ),
    Rate(
        r"exit rates?",
        "views of the page",
        "is the last of its visit",
        "are the last of their visit",
        _VISITS,
    ),
    Rate(
        r"add[- ]to[- ](?:cart|basket)(?: rate)?",
        "visits",
        "puts something in the cart",
        "put something in the cart",
        _VISITS,
    ),
    Rate(
        r"repeat purchase rates?|repurchase rates?|repeat rate",
        "customers",
        "buys again",
        "buy again",
        r"customers?|buyers?|shoppers?",
    ),
    Rate(r"acos", "euros or dollars of sales", "goes into ads", "go into ads", r"sales"),
)

_OTHER_RATES = (
    r"interest|tax|vat|exchange|discount|growth|inflation|burn|frame|bit|sample|sampling|refresh|heart|day|hourly"
    r"|flat|pay|mortgage|base|prime|bank|commission|unemployment|the|our|this|that|any|first|second|third|daily"
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
    r"conversion[- ]rates?|conversions?|converts?|converting|converted|cvr|conv(?:\. ?)?rate|lead-to-\w+ rates?"
    r"|(?:mql|sql|lead|trial|visitor|visit|demo)(?:[- ]?to[- ]?|/| ?(?:->|→) ?)(?:\w+)(?: conversion)?(?: rate)?"
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
