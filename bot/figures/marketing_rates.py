"""The rates of marketing: what each is a share of, and what those who count do."""

from bot.figures.rates import Rate

VISITS = r"visits?|visitors?|sessions?|views?|page ?views?|hits?"


MAILS = (
    r"e-?mails?|mails?|newsletters?|sends?|sent|deliver(?:ed|ies)|recipients?"
    r"|subscribers?|messages?"
)


LEADS = r"leads?|mqls?|sqls?|prospects?"


CONVERT_LEADS = Rate("", "leads", "converts", "convert", LEADS)


CONVERT_DEMOS = Rate("", "demos", "converts", "convert", r"demos?")


CONVERT_TRIALS = Rate(
    "", "trials", "converts", "convert", r"trials?|demos?", r"users?|people|accounts?"
)


CONVERT = Rate("", "visitors", "converts", "convert", VISITS + r"|shoppers?|clicks?|trials?|leads?")


BOUNCE_WEB = Rate("", "visits", "ends after one page", "end after one page", VISITS)


BOUNCE_MAIL = Rate(
    "",
    "e-mails",
    "comes back undelivered",
    "come back undelivered",
    MAILS,
    r"people|contacts?",
    person=("cannot be reached", "cannot be reached"),
)


CLICK_MAIL = Rate("", "e-mails", "gets a click", "get a click", MAILS, person=("clicks", "click"))


CLICK = Rate(
    "",
    "views",
    "leads to a click",
    "lead to a click",
    r"impressions?|views?|ads?|" + MAILS,
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
        MAILS,
        r"people|contacts?|customers?|users?",
        person=("opens it", "open it"),
    ),
    Rate(
        r"unsub(?:scribe|scription)?s?(?:[- ]rates?)?|unsubscribed|opt[- ]out rates?|opt[- ]outs?",
        "recipients",
        "unsubscribes",
        "unsubscribe",
        MAILS,
        r"people|contacts?",
        personal=True,
    ),
    Rate(
        r"(?:spam )?complaint rates?|spam rate|spam complaints?|(?:mark|report)(?:ed"
        r"|s)?(?: \w+){0,2} as spam",
        "recipients",
        "reports it as spam",
        "report it as spam",
        MAILS,
        personal=True,
    ),
    Rate(
        r"(?:cart|basket|checkout)[- ]abandonment(?: rate)?|abandon(?:ment|ed)? (?:rate"
        r"|carts?)|abandonment",
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
        VISITS,
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
        MAILS,
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
        r"views?|starts?|plays?|" + VISITS,
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
        r"impressions?|followers?|views?|" + VISITS,
    ),
    Rate(
        r"sign-?up[- ]rates?|registration rate|opt[- ]in rates?|subscription rate",
        "visitors",
        "signs up",
        "sign up",
        VISITS + r"|shoppers?",
    ),
    Rate(
        r"(?:cookie )?consent(?:[- ]rates?)?|acceptance rates?",
        "people asked",
        "agrees",
        "agree",
        VISITS,
    ),
    Rate(
        r"activat(?:ion(?: rate)?|ed?|es)|adoption(?: rate)?|onboarding completion",
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
        VISITS,
    ),
    Rate(
        r"add[- ]to[- ](?:cart|basket)(?: rate)?",
        "visits",
        "puts something in the cart",
        "put something in the cart",
        VISITS,
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
