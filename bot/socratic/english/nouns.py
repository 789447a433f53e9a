"""What can stand as a noun phrase, who is a person or a team, and which article a thing takes."""

import re

from bot.socratic.english import verbs
from bot.socratic.english.capitals import is_common
from bot.socratic.english.clean import HOLE
from bot.socratic.english.edges import STRANDED

LONGEST, LONGEST_QUESTION = 15, 18
"""The most words of a phrase that is said back, and of what nobody knows."""
_PRONOUN = re.compile(
    r"^(?:it|its|it's|this|that|them|they|him|he|she|her|hers|these|those|something|anything|everything|someone|somebody|anyone|anybody|"
    r"everyone|one|ones|us|me|you|I|we|mine|yours|ours|himself|itself|myself|things?|stuff|both|either|neither|none|nothing|what|"
    r"some|any|all|most|many|few|a few|here|there|him|no|not|to|yes|each other|that's|there's|I'm|we're|the (?:other|same|first|second|"
    r"last|next|former|latter|two|rest|whole|thing|one|ones|above|below)|each|another one|the same thing)$",
    re.I,
)
_IT = re.compile(r"^IT\b")
_ANAPHOR = re.compile(
    r"^(?:it|this|them|they|him|he|she|these|those|someone|us|you|I|we|that|her|me|anyone|everyone|it's|its)\b"
    r"(?! (?:[A-Z]))",
)
FINITE = re.compile(
    r"\b(?:is|are|was|were|am|isn't|aren't|wasn't|weren't|can|can't|could|couldn't|will|won't|would|should|must|has|have|had|hasn't|"
    r"haven't|do|does|did|don't|doesn't|didn't|I|I'm|I've|we're|we've|it's|they're|that's|there's|he's|she's|let's|says?|said|they|he|she|"
    r"keeps?|wants?|needs?(?! \b(?:for|of)\b)|because|until|unless)\b",
)
RELATIVE = re.compile(r"\b(?:who|that|which|where|whose|how|what|why|when|whether|we)\b", re.I)
_BAD_END = re.compile(
    r"(?<![\w-])(?:the|a|an|of|to|for|with|on|(?<!coming )in|by|from|at|and|or|but|my|our|their|his|your|its|into|about|as|than|that|which|who|is|are|be|no|"
    r"some|any|every|this|these|those|very|so|too|(?<!or )not|behind|under|over|because)$",
    re.I,
)
_SAYABLE = re.compile(r"^(?:[\w\s'’\-&./%€$£#+@]|(?<=\d),(?=\d))+$")
_DETERMINED = re.compile(
    r"^(?:the|a|an|my|our|your|their|his|her|its|this|that|these|those|some|any|all|both|each|every|no|another|more|most|many|several|few|"
    r"enough|one|two|three|four|five|six|seven|eight|nine|ten|\d\S*|half|too|lots|plenty|missing \w+s|someone|somebody|anyone|anybody|anything|nobody|everyone|everybody|everything|something|none|people|how|what|which|who|"
    r"\S+'s|\S+s'|yet another|other|different)\b(?!/)",
    re.I,
)
_GROUP = re.compile(
    r"^(?:(?:the|our|their|a|my|two|three|both|all) )?(?:[\w'&-]+ ){0,2}(?:legal|finance|IT|ops|security|procurement|compliance|design|brand|sales|marketing|"
    r"engineering|product|hr|HR|devops|infra|platform|devs?|qa|QA|management|leadership|agency|vendor|client|customer|support|team|"
    r"teams|dept|department|people|guys|folks|board|council|committee|colleague|manager|boss|cfo|ceo|cto|cmo|cio|dpo|lead|director|"
    r"supplier|partner|printer|photographer|designer|developer|lawyers?|accounting|purchasing|stakeholders?|owner|admins?|accounts|"
    r"analytics|helpdesk|desk|reviewers?|translators?|writers?|editors?|contractors?|provider|consultant|freelancer|architect|analysts?|data|"
    r"privacy|infosec|engineers?|office|controlling|communications|comms|pr|PR|bi|BI|creative|content|web|someone|somebody|anyone|"
    r"group|crew|side|MD|CEO|CFO|CTO|CMO|CIO|COO|CISO|DPO|DBAs?)$"
)
_PERSON = re.compile(
    r"^(?:(?:the|our|their|a|an|my|two|three|both|all|only|one|his|her) )*(?:[\w'&-]+ ){0,2}(?:producer|presenter|auditor|farmer|author|expert|rep|assistant|nurse|doctor|surgeon|judge|notary|officer|"
    r"chair|chairman|chairwoman|secretary|intern|president|minister|mayor|principal|dean|professor|curator|librarian|archivist|electrician|plumber|builder|landlord|"
    r"tenant|broker|banker|speaker|actor|actress|artist|singer|driver|pilot|captain|chef|trainer|teacher|tutor|pharmacist|physicist|chemist|biologist|statistician|"
    r"technician|mechanic|vet|union|ministry|authority|regulator|embassy|consulate|court|insurer|courier|wholesaler|retailer|publisher|illustrator|"
    r"sysadmin|dba|treasurer|controller|bookkeeper|accountant|underwriter|adjuster|appraiser|inspector|examiner|caretaker|janitor|locksmith|foundry|registrar|"
    r"educator|steward|coordinator|planner|scientist|clerk|midwife|paramedic|surveyor|superintendent|steering group|charity|exchange|institute|operator|carrier|airline|foundation|association|studio|clinic|laboratory|manufacturer|factory|municipality|institution|organiser|organizer|caterer|museum|"
    r"manager|engineer|reviewer|interpreter|agent|developer|designer|architect|consultant|analyst|director|translator|editor|writer|lawyer|photographer|"
    r"(?:department |team |dept )?head|member|provider|supplier|vendor|gentleman|lady|man|woman|guy|bloke|chap|person|colleague|founder|trustee|councillor|bishop|vicar|solicitor|attorney|barrister|counsel|spokesperson)s?"
    r"(?: (?:of|for|in|at|from|with|on|who|that) .+)?$"
)
_PRODUCT = re.compile(
    r"^(?:jira|figma|hubspot|salesforce|slack|github|gitlab|looker|asana|marketo|mailchimp|outlook|excel|sharepoint|tableau|gtm|google|confluence|zoom|teams|notion|trello|jenkins|sap|azure|aws|okta|wordpress|typo3|drupal|shopify|magento|"
    r"facebook|meta|linkedin|instagram|tiktok|youtube|zapier|segment|bigquery|snowflake|power bi|powerbi|ga4|ga|canva|miro|zendesk|intercom|stripe|paypal|adobe|photoshop|docusign|dropbox|gmail|chrome|safari|firefox|pardot|braze|klaviyo|airtable|servicenow|citrix|windows|matomo|contentful|litmus|browserstack|semrush|ahrefs|optimizely|hotjar|amplitude|mixpanel|datadog|sentry|kibana|grafana|postman|npm|docker|kubernetes|webex|skype|smartsheet|workday|netsuite|oracle|wrike|basecamp|clickup|linear|loom|typeform|surveymonkey|eventbrite|on24|calendly|outreach|gong|zoominfo|clearbit|drift|unbounce|webflow|squarespace|wix|sitecore|aem|hootsuite|buffer|sprinklr|brandwatch|bitbucket|circleci|npm|heroku|vercel|netlify|cloudflare|sendgrid|twilio|databricks|dbt|airflow|eloqua|keycloak|terraform|ansible|prometheus|kafka|redis|postgres|mysql|mongodb|rabbitmq|nginx|xcode|testflight|storybook)$",
    re.I,
)


def is_product(words: str) -> bool:
    """Whether `words` are the name of a tool that many firms use."""
    return _PRODUCT.match(words) is not None


_BARE_GROUP = re.compile(
    r"^(?:legal|finance|IT|ops|security|procurement|compliance|design|brand|sales|marketing|engineering|product|hr|devops|infra|platform|qa|management|"
    r"leadership|support|purchasing|accounting|analytics|data|privacy|infosec|controlling|comms|communications|pr|bi|content|web|creative|people|facilities|accounts (?:payable|receivable)|credit control|quality assurance|customer (?:success|service|support|care)|payroll|housekeeping|customs|tax|telephony|planning|quality|billing|claims|underwriting|events|"
    r"radiology|cardiology|pathology|pharmacy|admissions|nursing|development|regulatory|data (?:protection|governance|science|platform)|occupational health|health and safety|risk|treasury|logistics|dispatch|maintenance|"
    r"research|production|packaging|revenue|buying|sourcing|trading|manufacturing|shipping|fundraising|growth|accessibility|reception|catering|(?:internal |external )?audit|editorial|merchandising|corporate (?:communications|affairs|IT)|group (?:IT|finance|legal|HR)|product marketing|talent(?: acquisition)?|recruiting|human resources|"
    r"(?:sales|marketing|rev|revenue|people|dev|field|ad|design|product|business|fin|cloud|site|network|store) ops|information security|estates|fleet|after ?sales|pre ?sales|front of house|HQ|head office|UX|UI|R&D|L&D|H&S)$",
    re.I,
)
_FUNCTION = re.compile(
    r"(?:[A-Za-z]+ (?:and )?)?(?:management|marketing|compliance|engineering|acquisition|operations|relations|affairs|security|support|success|"
    r"finance|procurement|sales|accounting|communications)(?: and [a-z]+(?: [a-z]+)?)?$"
)
"""What a department does, which takes no article: trade compliance disagrees."""
_SECOND = re.compile(r"\b(?<!thank )(?:you|your|yours|yourself|u|ur|y'all)\b", re.I)
_ABBREVIATED_I = re.compile(r"\bi\.e\b|\bi/o\b", re.I)


def sayable(words: str) -> bool:
    """Whether a phrase can be said back at all, whatever its form."""
    return bool(
        words
        and HOLE not in words
        and _SAYABLE.match(words)
        and len(words.split()) <= LONGEST + 8
        and max(map(len, words.split())) <= 40
        and re.search(r"[^\W\d_]|\d{3}", words)
        and (STRANDED.search(words) or not _BAD_END.search(words))
        and not _SECOND.search(words)
        and not _ABBREVIATED_I.search(words)
    )


def is_noun(words: str) -> bool:
    """Whether `words` can stand as a noun phrase: no pronoun, and no verb that is not in a relative clause."""
    if not sayable(words) or (
        not _IT.match(words) and (_PRONOUN.match(words) or _ANAPHOR.match(words))
    ):
        return False
    if re.match(r"(?:\d+ ?(?:min|mins|minutes|hours?|days?|weeks?)$|never\b|been\b)", words, re.I):
        return False
    if re.match(
        r"(?:to|of|for|with|at|by|from|into|in|on|off|out of|under|over|not|no|and|or|when|where|how|if|than|as|is|are|be|very|about|because)\b",
        words,
    ):
        return False
    first, _, rest = words.partition(" ")
    if (
        first.islower()
        and verbs.base_of_past(first)
        and _DETERMINED.match(rest)
        and first not in ("missing",)
    ):
        return False
    relative = RELATIVE.search(words)
    return not FINITE.search(words[: relative.start()] if relative else words)


def determined(words: str) -> bool:
    """Whether `words` begin with an article, a possessive or a number."""
    return _DETERMINED.match(words) is not None


def is_team(words: str) -> bool:
    """Whether `words` name a team, a role or an office, and not a single person."""
    return _GROUP.match(words) is not None


def is_group(words: str) -> bool:
    """Whether `words` name people: a team, a role, an office or somebody by a single name."""
    return bool(_GROUP.match(words) or _PERSON.match(words) or _is_name(words))


_DEVICE = re.compile(r"(?:Mac|Mac[Bb]ook|Chromebook|Surface|Pixel|Kindle)$")
"""What has a name and is counted: a Mac."""


def _is_name(words: str) -> bool:
    return not _DEVICE.match(words) and (
        re.fullmatch(r"[A-Z]\w*[a-zà-ÿ]\w*(?: (?:and|or|&) [A-Z]\w*[a-zà-ÿ]\w*)?", words)
        is not None
    )


_TITLE = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+\b")


def decapitalised(words: str) -> str:
    first = words.split(" ", 1)[0]
    if first.istitle() and not _DETERMINED.match(words) and _TITLE.match(words):
        return words
    if (
        first in ("I", "A")
        or (first.istitle() and first.isalpha() and _DETERMINED.match(words))
        or (verbs.base_of(first) and first.isalpha())
        or (first.istitle() and first.isalpha() and _BARE_GROUP.match(words))
    ):
        return words[0].lower() + words[1:]
    return words


def is_name(words: str) -> bool:
    """Whether every word has a capital: Project Delta, Home Office, Snowflake."""
    return all(word[0].isupper() and not word.isupper() for word in words.split())


def _is_department(words: str) -> bool:
    """Whether a phrase begins with what a firm calls a team without an article: compliance in Dublin."""
    team, _, rest = words.partition(" ")
    return bool(_BARE_GROUP.match(team) and re.match(r"(?:in|at|and) ", rest))


def definite(words: str) -> str:
    """a bug and bug become the bug; what has a determiner or a name keeps what it has."""
    first, _, rest = words.partition(" ")
    if _is_department(words):
        return words
    if (
        first.lower() in ("a", "an", "some")
        and rest
        and not re.match(r"(?:few|lot|couple|bunch|bit|of|number)\b", rest)
    ):
        return f"the {rest}"
    if _is_short_thing(words) or is_owned(first):
        return f"the {words}"
    if _TITLED.match(words) or (not rest and first.islower() and not is_common(first)):
        return words
    numbered = re.match(r"[#\d]", rest)
    if numbered or _DETERMINED.match(words) or (re.search(r"[A-Z\d]", first) and not rest):
        return words
    return f"the {words}"


_TITLED = re.compile(r"(?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau|Mme|Sir|Lady|St|Saint)\.? [A-Z]")
_NOBODYS = frozenset(
    """today yesterday tomorrow tonight everyone everybody someone somebody nobody anyone anybody one else other another
    who it that he she let there here what where""".split()
)


def is_owned(first: str) -> bool:
    """Whether a phrase begins with whose it is, without an article: vendor's sandbox."""
    owner = first.removesuffix("'s")
    ordinary = owner != first and owner.islower() and is_common(owner)
    return ordinary and owner not in _NOBODYS and not _BARE_GROUP.match(owner)


_COMMON = re.compile(
    r"Server|Staging|Network|Website|Site|Internet|Pipeline|Build|Database|Sandbox|Wifi|Backend|Frontend|Intranet|Dashboard|Checkout|"
    r"Newsletter|Campaign|Budget|Contract|Ticket|Report|Export|Import|Integration|Webhook|Form|Invoice|VPN|CMS|CRM|API|CDN|DAM|ESP|ERP|"
    r"CDP|DSP|CI|UI|DPO|CEO|CTO|CMO|CFO|CIO|PO|CSV|PDF|FTP|SFTP|PR|DB|RFQ|NDA|SOW|DPA|MSA|SDK|PIM|LMS|ATS|WMS|MDM|ETL|DWH|SLA|RFP|PRD"
)


def _is_short_thing(words: str) -> bool:
    """Whether a phrase begins with letters that stand for a thing: VPN, PO for the monitoring tool."""
    first, _, rest = words.partition(" ")
    short = first.isupper() and _COMMON.fullmatch(first)
    return bool(short and (not rest or re.match(r"(?:for|of|from|to|with|on|in)\b", rest)))


def definite_subject(who: str) -> str:
    """A bare singular subject with an article: staging server becomes the staging server."""
    if re.match(r"(?:two|three|four|five|six|\d+) \w+s\b|other \w*[^\Ws]\b", who, re.I):
        return f"the {who[0].lower() + who[1:]}"
    if re.fullmatch(
        r"[\w-]+ing(?: (?:the|a|an|our|my|your|their|this|any|in|to|with)\b.*)?", who, re.I
    ) and (" " in who or verbs.base_of_gerund(who)):
        return who
    if re.match(r"\S+ [#\d]", who):
        return who
    if _COMMON.fullmatch(who):
        return f"the {who if who.isupper() else who.lower()}"
    if _is_short_thing(who) or is_owned(who.partition(" ")[0]):
        return f"the {who}"
    if (
        _is_department(who)
        or _TITLED.match(who)
        or (" " not in who and who.islower() and not is_common(who))
    ):
        return who
    if (
        _DETERMINED.match(who)
        or _BARE_GROUP.match(who)
        or _FUNCTION.match(who)
        or _PRODUCT.match(who)
        or _is_name(who)
        or re.match(r"[A-Z]\w+ (?:and|or|from|in) ", who)
    ):
        return who
    head = re.split(r" (?:of|for|in|on|from|to|with|at|between|by|that|which|who|and) ", who)[
        0
    ].split()
    plural = re.search(
        r"(?:[^su\W]s|people|data|media|staff|feedback|access|traffic|software)$", head[-1]
    )
    name = len(head) == 1 and re.search(r"[A-Z\d]", head[0])
    counted = re.search(r"[^su\W]s$", head[-1]) and not _PRODUCT.match(head[0])
    if counted and not name and head[-1].islower() and not is_group(who):
        return f"the {who}"
    return (
        who
        if plural or name or (head[-1][0].isupper() and not head[-1].isupper())
        else f"the {who}"
    )


_UNCOUNTED = re.compile(
    r"(?:access|approval|feedback|sign-?off|input|help|news|word|confirmation|budget|money|time|capacity|data|information|info|"
    r"documentation|clarity|permission|staff|people|bandwidth|software|hardware|equipment|stock|space|storage|memory|power|"
    r"electricity|water|internet|wifi|coverage|consent|footage|guidance|support|training|evidence|progress|traffic|advice|content|"
    r"copy|magenta|cyan|toner|funding|headcount|visibility|transport|paper|ink|material|cash|credit|legal|go-ahead|clearance|connectivity|work|sense|reason why|point|luck|joy|peace|sleep|electricity|oil|gas|fuel|food|milk|downtime|hosting|parking|catering|packaging|insurance|"
    r"music|machinery|merchandise|merch|lighting|heating|ventilation|photography|compensation|certainty|assistance|coordination|attention|"
    r"expertise|knowledge|patience|publicity|research|recognition|supervision|validation|verification|ownership|availability|awareness|"
    r"continuity|headroom|maintenance|mail|meat|labour|labor|leather|wood|steel|timber|cement|concrete|sand|gravel|cardboard|glue|flour|sugar|"
    r"alignment|consensus|leverage|detail|homework|luggage|furniture|footfall|turnover|liquidity|legitimacy|reassurance|manpower|tuition)$",
    re.I,
)


def is_mass(words: str) -> bool:
    """Whether a thing takes no article: access to the drive, feedback from legal."""
    head = re.split(r" (?:of|for|in|on|from|to|with|at|between|by|about|that|which|who) ", words)[0]
    return _UNCOUNTED.match(head.split()[-1] if head.split() else "") is not None


def indefinite(words: str) -> str:
    """One of its kind: badge becomes a badge, owner an owner; more than one, or no number, stays."""
    head = re.split(r" (?:of|for|in|on|from|to|with|at|between|by|about|that|which|who) ", words)[0]
    last = head.split()[-1] if head.split() else ""
    plural = re.search(r"[^su\W]s$|people$|media$", last)
    uncounted = _UNCOUNTED.match(last) or _PRODUCT.match(last)
    if last == "copy":
        return words if determined(words) else f"the {words}"
    counted = _DEVICE.match(last) or (_COMMON.fullmatch(last) and " " in words)
    named = last[:1].isupper() and not counted
    if not last or determined(words) or plural or uncounted or named:
        return words
    if _OF_SOMEBODY.match(words) or last.isdigit():
        return words
    return f"{article(words)} {words}"


def more(words: str) -> str:
    """One or some beside those that there are: another candidate, more candidates, more time."""
    return f"more {words}" if indefinite(words) == words else f"another {words}"


_OF_SOMEBODY = re.compile(r"(?:[A-Z][\w-]* ){1,3}[A-Z][\w-]*(?:'s|s') ")


_SPELT = re.compile(
    r"(?:FAQ|HR|API|SLA|ROI|EORI|URL|IBAN|SSL|SSO|SOW|NDA|MSA|RFP|RFQ|HTML|XML|MVP|LMS|ERP|ESP|SDK|[A-Z](?![AEIOU])[A-Z](?![AEIOU])[A-Z]?)\b"
)
"""Capitals that are read letter by letter: an SLA, but a SIM card."""


def article(words: str) -> str:
    """A or an, by the sound that words begin with: an update, a user."""
    letters = _SPELT.match(words)
    vowel = (
        r"[AEFHILMNORSX]"
        if letters
        else r"(?i:(?!one\b|once|eu|ewe)[aeio]|h(?:ou?r\b|onest|eir|onour)|u(?:n(?!i)|p|m|l|rg))"
    )
    return "an" if re.match(vowel, words) else "a"
