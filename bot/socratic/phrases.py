"""A person's own words, changed only in grammar until they fit the question they go into.

Every maker returns a `Heard` whose `x` is None when the words are not safe to say back.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.socratic import verbs
from bot.socratic.clean import HOLE


class Form(StrEnum):
    """What kind of phrase names the obstacle, and so which question it fits."""

    NOUN = "noun"
    VERB = "verb"
    WH = "wh"
    THAT = "that"


@dataclass(frozen=True, slots=True)
class Heard:
    """The phrase that names an obstacle; None where only "that" is safe."""

    x: str | None
    form: Form


@dataclass(frozen=True, slots=True)
class Again:
    """Words that may hold a statement of their own; if no rule fits them, `otherwise` is meant."""

    words: str
    otherwise: Heard


THAT = Heard(None, Form.THAT)
_LONGEST = 12
_END = re.compile(
    r"\s*(?:[,;:(){}\[\]!?\"|=]|\.(?=\s|$)|\s[-+/]+\s|\s?[\u2013\u2014]|\s(?:so|because|before|until|unless|otherwise|or else|and then|"
    r"while|whereas|although|though|nothing (?:else|to|more|I|we|so)|nobody (?:knows|has|can|is|else)|if|whenever|once|in order|as soon as|as we|as I|as it|which|who knows$|then|after that|"
    r"that's|hence|therefore|but|and (?:I|we|it|they|nobody|no one|still|now|that|can't|\S+ (?:is|isn't|was|has|hasn't|won't))|since|meaning|even)\b)",
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
_LONG = rf"(?:like |about |almost |nearly |over |more than )?(?:a|an|the|some|one|two|three|four|five|six|several|many|\d+\+?|a few|a couple(?: of)?|quite a)? ?(?:(?:full|whole|good|solid|working|business|past|last|few|couple(?: of)?) )*{_SPAN}"
_TAIL = re.compile(
    r"\s+(?:yet|again|still|now|right now|atm|rn|at the moment|at the min|for now|so far|as well|too|first|asap|please|lol|haha+|hah|"
    r"sorry|thanks|thx|tho|tbh|imo|btw|fyi|anyway|anyways|here|already|any ?more|at all|either|as usual|once more|any longer|somehow|"
    r"for (?:me|us|real|good|whatever reason|some reason|no reason)|on (?:my|our|this) (?:side|end|part)|from (?:my|our) (?:side|end)|"
    r"I (?:think|guess|believe|reckon|fear)|apparently|unfortunately|sadly|honestly|currently|ugh|argh|grr+|meh|sigh|folks|guys|"
    r"back and forth|and so on|etc|over and over|"
    rf"(?:by|on|until|from|since|before|till|as of|for|at) {_WHEN}|{_WHEN_ALONE}|(?:for|in|after|since) {_LONG}(?: (?:now|already|ago))?|{_LONG} (?:now|already|ago)|"
    r"anywhere|whatsoever|in a row|out of (?:nowhere|the blue)|and|or|but|so|to|for|the|a|an|of|with|on|in|by|from|at|my|our|just|really|also)$",
    re.I,
)
_LEAD = re.compile(
    r"^(?:(?:that|just|still|also|again|really|literally|mostly|mainly|basically|currently|actually|probably|maybe|only|simply|"
    r"currently|now|yet|always|all of|well|ok|like|ugh|damn|bloody|freaking|stupid|effing) )+",
    re.I,
)
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
_FINITE = re.compile(
    r"\b(?:is|are|was|were|am|isn't|aren't|wasn't|weren't|can|can't|could|couldn't|will|won't|would|should|must|has|have|had|hasn't|"
    r"haven't|do|does|did|don't|doesn't|didn't|I|I'm|I've|we're|we've|it's|they're|that's|there's|he's|she's|let's|says?|said|they|he|she|"
    r"keeps?|wants?|because|until|unless)\b",
)
_RELATIVE = re.compile(r"\b(?:who|that|which|where|whose|how|what|why|when|whether|we)\b", re.I)
_BAD_END = re.compile(
    r"\b(?:the|a|an|of|to|for|with|on|in|by|from|at|and|or|but|my|our|their|his|your|its|into|about|as|than|that|which|who|is|are|be|no|"
    r"some|any|every|this|these|those|very|so|too|(?<!or )not|behind|under|over|because)$",
    re.I,
)
_SAYABLE = re.compile(r"^[\w\s'’\-&./%€$£#+@]+$")
_DETERMINED = re.compile(
    r"^(?:the|a|an|my|our|your|their|his|her|its|this|that|these|those|some|any|all|both|each|every|no|another|more|most|many|several|few|"
    r"enough|one|two|three|four|five|six|seven|eight|nine|ten|\d\S*|half|too|lots|plenty|missing \w+s|someone|somebody|people|how|what|which|who|"
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
    r"group|crew|side)$"
)
_PRODUCT = re.compile(
    r"^(?:jira|figma|hubspot|salesforce|slack|github|gitlab|looker|asana|marketo|mailchimp|outlook|excel|sharepoint|tableau|gtm|google|confluence|zoom|teams|notion|trello|jenkins|sap|azure|aws|okta|wordpress|typo3|drupal|shopify|magento|"
    r"facebook|meta|linkedin|instagram|tiktok|youtube|zapier|segment|bigquery|snowflake|power bi|powerbi|ga4|ga|canva|miro|zendesk|intercom|stripe|paypal|adobe|photoshop|docusign|dropbox|gmail|chrome|safari|firefox|pardot|braze|klaviyo|airtable|servicenow|citrix|windows|matomo|contentful|litmus|browserstack|semrush|ahrefs|optimizely|hotjar|amplitude|mixpanel|datadog|sentry|kibana|grafana|postman|npm|docker|kubernetes|webex|skype|smartsheet|workday|netsuite|oracle|wrike|basecamp|clickup|linear|loom|typeform|surveymonkey|eventbrite|on24|calendly|outreach|gong|zoominfo|clearbit|drift|unbounce|webflow|squarespace|wix|sitecore|aem|hootsuite|buffer|sprinklr|brandwatch|bitbucket|circleci|npm|heroku|vercel|netlify|cloudflare|sendgrid|twilio|databricks|dbt|airflow|eloqua)$",
    re.I,
)
_BARE_GROUP = re.compile(
    r"^(?:legal|finance|IT|ops|security|procurement|compliance|design|brand|sales|marketing|engineering|product|hr|devops|infra|platform|qa|management|"
    r"leadership|support|purchasing|accounting|analytics|data|privacy|infosec|controlling|comms|communications|pr|bi|content|web|creative|people|facilities)$",
    re.I,
)
_FIRST = (
    (re.compile(r"\bI am\b|\bI'm\b", re.I), "you're"),
    (re.compile(r"\bI was\b", re.I), "you were"),
    (re.compile(r"\bI(?='|\b)", re.I), "you"),
    (re.compile(r"\bme\b", re.I), "you"),
    (re.compile(r"\bmy\b", re.I), "your"),
    (re.compile(r"\bmine\b", re.I), "yours"),
    (re.compile(r"\bmyself\b", re.I), "yourself"),
)
_SECOND = re.compile(r"\b(?<!thank )(?:you|your|yours|yourself|u|ur|y'all)\b", re.I)
_ABBREVIATED_I = re.compile(r"\bi\.e\b|\bi/o\b", re.I)


def cut(words: str) -> str:
    """`words` up to where the phrase ends, without filler before and the when and how long after."""
    words = words[:300]
    end = _END.search(words)
    words = words[: end.start()] if end else words
    words = _LEAD.sub("", words.strip())
    for _ in range(6):
        shorter = _TAIL.sub("", words)
        if shorter == words:
            break
        words = shorter
    return words.strip(" '-.")


def to_second_person(words: str) -> str:
    """I, me and my become you and your; we and our stay as they are."""
    for pattern, other in _FIRST:
        words = pattern.sub(other, words)
    return words


def sayable(words: str) -> bool:
    """Whether a phrase can be said back at all, whatever its form."""
    return bool(
        words
        and HOLE not in words
        and _SAYABLE.match(words)
        and len(words.split()) <= _LONGEST + 6
        and max(map(len, words.split())) <= 40
        and re.search(r"[^\W\d_]|\d{3}", words)
        and not _BAD_END.search(words)
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
        r"(?:to|of|for|with|at|by|from|into|not|no|and|or|when|where|how|if|than|as|is|are|be|very|about|because)\b",
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
    relative = _RELATIVE.search(words)
    return not _FINITE.search(words[: relative.start()] if relative else words)


def is_group(words: str) -> bool:
    """Whether `words` name people: a team, a role, an office or somebody by a single name."""
    return _GROUP.match(words) is not None or _is_name(words)


def _is_name(words: str) -> bool:
    return (
        re.fullmatch(r"[A-Z]\w*[a-zà-ÿ]\w*(?: (?:and|or|&) [A-Z]\w*[a-zà-ÿ]\w*)?", words)
        is not None
    )


_LAST_DETAIL = re.compile(
    r" (?:about|for|on|in|regarding|with|at|by|from|during|after) (?:(?!\b(?:about|for|on|in|regarding|with|at|by|from|during|after)\b)\S+ ?)+$",
    re.I,
)


def _finish(words: str, form: Form) -> Heard:
    said = to_second_person(words)
    for _ in range(3):
        shorter = _LAST_DETAIL.sub("", said)
        if len(said.split()) > _LONGEST and len(shorter.split()) >= 4:
            said = shorter
    if len(said.split()) > _LONGEST or re.search(r"[?!]", said) or re.search(r"\b(?:is|are|who|which|that|to)$", said):
        return THAT
    return Heard(said, form)


def _decapitalised(words: str) -> str:
    first = words.split(" ", 1)[0]
    if (
        first in ("I", "A")
        or (first.istitle() and first.isalpha() and _DETERMINED.match(words))
        or verbs.base_of(first)
    ):
        return words[0].lower() + words[1:]
    return words


_NEXT_CLAUSE = re.compile(
    r"\s(?:I|we|I'm|we're|can't|cannot|please|any ideas?|anyone|help|not sure|no idea|is there|could|can)\b",
    re.I,
)


def _cut_noun(words: str) -> str:
    """A noun phrase also ends where the next statement begins without a stop."""
    after = _NEXT_CLAUSE.search(words)
    if after and not _RELATIVE.search(words[: after.start()]):
        words = words[: after.start()]
    return cut(words)


def noun(words: str, lead: str = "") -> Heard:
    """A noun phrase after `lead`: "the wait for" + the final copy."""
    words = _decapitalised(_cut_noun(words))
    if not is_noun(words):
        return THAT
    return _finish(f"{lead} {words}".strip(), Form.NOUN)


_SCARCE = r"(?:time|capacity|money|people|resources|headcount|bandwidth|access|funding|staff|budget|clarity|communication|information|data|documentation|alignment|ownership|feedback)"


def thing(words: str) -> Heard:
    """What stands in the way, as a noun phrase by itself; people are waited for."""
    words = _decapitalised(_cut_noun(words))
    if not is_noun(words):
        return THAT
    if re.fullmatch(_SCARCE, words, re.I):
        return _finish(f"the lack of {words}", Form.NOUN)
    if is_group(words):
        return _finish(f"the wait for {words}", Form.NOUN)
    doing = verbs.base_of_gerund(words.split()[0])
    if doing and doing not in (
        "miss",
        "pend",
        "fail",
        "load",
        "land",
        "build",
        "test",
        "brief",
        "track",
        "market",
    ):
        return verb(doing + words[len(words.split()[0]) :])
    return _finish(definite(words), Form.NOUN)


def definite(words: str) -> str:
    """a bug and bug become the bug; what has a determiner or a name keeps what it has."""
    first, _, rest = words.partition(" ")
    if (
        first.lower() in ("a", "an", "some")
        and rest
        and not re.match(r"(?:few|lot|couple|bunch|bit|of|number)\b", rest)
    ):
        return f"the {rest}"
    if _DETERMINED.match(words) or (re.search(r"[A-Z\d]", first) and not rest):
        return words
    return f"the {words}"


def verb(words: str) -> Heard:
    """A verb phrase whose first word is a known verb in its base form."""
    words = cut(words)
    first = words.split(" ", 1)[0].lower() if words else ""
    if first not in verbs.known() or not sayable(words) or first in GOALS:
        return THAT
    rest = words[len(first) :]
    if re.search(
        r"\b(?:it|them|this|that|these|those|him|her|so|there|one|ones|they|he|she|anything|something|everything|stuff|things)$",
        rest,
    ) or re.match(r" (?:it|them|this|these|those|him|him|one)\b", rest):
        return THAT
    if _FINITE.search(rest) and not _RELATIVE.search(rest):
        return THAT
    return _finish(first + _positive(rest), Form.VERB)


def get(words: str) -> Heard:
    """Get hold of a thing: get + the final copy, get + access to GA4."""
    words = _decapitalised(_cut_noun(words))
    return _finish(f"get {words}", Form.VERB) if is_noun(words) else THAT


def get_to(who: str, what: str) -> Heard:
    """Get somebody to do something: get + legal + to + sign the DPA."""
    if what.split(" ", 1)[0].lower() in GOALS - {
        "finish",
        "complete",
        "deliver",
        "release",
        "publish",
        "move",
        "make",
        "do",
        "close",
        "work",
        "go",
    }:
        return THAT
    who, what = _decapitalised(_LEAD.sub("", who.strip())), cut(what)
    first = what.split(" ", 1)[0].lower() if what else ""
    if not is_noun(who) and not re.match(r"(?:someone|somebody)\b", who, re.I):
        return THAT
    if first not in verbs.known() or not sayable(what) or _dangling(what):
        return THAT
    person = re.fullmatch(r"[a-z]+", who) and not _GROUP.match(who)
    return _finish(
        f"get {who if person else definite_subject(who)} to {_positive(what)}", Form.VERB
    )


def let(who: str, what: str) -> Heard:
    """Let somebody do what they cannot do: let + Tom + get into the dashboard."""
    heard = get_to(who, what)
    return Heard("let " + heard.x[4:].replace(" to ", " ", 1), Form.VERB) if heard.x else heard


def _positive(what: str) -> str:
    """anyone is somebody who can be found once the obstacle is gone."""
    what = re.sub(r"\banyone\b", "someone", re.sub(r"\banybody\b", "somebody", what))
    return re.sub(r"\bany (?=\w)", "", what)


def _dangling(what: str) -> bool:
    return (
        re.search(r"\b(?:it|them|this|that|these|those|him|her|one|so)$|\b(?:it|them|him) ", what)
        is not None
    )


def get_done(what: str, done: str) -> Heard:
    """Get something done: get + the PR + merged."""
    what, done = _decapitalised(_LEAD.sub("", what.strip())), cut(done)
    if not is_noun(what) or not sayable(done) or _dangling(done):
        return THAT
    return _finish(f"get {definite_subject(what)} {done}", Form.VERB)


def state(who: str, doing: str) -> Heard:
    """Something being as it is: the staging server + being down, the pixel + not firing."""
    who, doing = _decapitalised(_LEAD.sub("", who.strip())), cut(doing)
    if not is_noun(who) or not sayable(doing) or _dangling(doing) or _FINITE.search(doing):
        return THAT
    return _finish(f"{definite_subject(who)} {doing}", Form.NOUN)


_COMMON = re.compile(
    r"Server|Staging|Network|Website|Site|Internet|Pipeline|Build|Database|Sandbox|Wifi|Backend|Frontend|Intranet|Dashboard|Checkout|"
    r"Newsletter|Campaign|Budget|Contract|Ticket|Report|Export|Import|Integration|Webhook|Form|Invoice|VPN|CMS|CRM|API|CDN|DAM|ESP|ERP|"
    r"CDP|DSP|CI|UI|DPO|CEO|CTO|CMO|CFO|CIO|PO|CSV|PDF|FTP|SFTP|PR|DB"
)


def definite_subject(who: str) -> str:
    """A bare singular subject with an article: staging server becomes the staging server."""
    if _COMMON.fullmatch(who):
        return f"the {who if who.isupper() else who.lower()}"
    if (
        _DETERMINED.match(who)
        or _BARE_GROUP.match(who)
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
    return (
        who
        if plural or name or (head[-1][0].isupper() and not head[-1].isupper())
        else f"the {who}"
    )


def being(words: str) -> Heard:
    """What is done to the author: being + throttled by the API."""
    done = cut(words)
    if not sayable(done) or _dangling(done) or _FINITE.search(done):
        return THAT
    return _finish(f"being {done}", Form.NOUN)


def wh(words: str) -> Heard:
    """A question in indirect form: which figure is the real one, how to get the data out."""
    words = cut(re.sub(r"^if\b", "whether", words.strip(), flags=re.I))
    turned = _uninverted(words)
    words = turned if turned != words else words
    if len(words.split()) < 3 or (
        len(words.split()) < 4 and not re.search(r" (?:to|is|are) ", words)
    ):
        return THAT
    if (
        not sayable(words.removesuffix(" is").removesuffix(" are"))
        or not _WH_SHAPE.match(words)
        or re.search(r"\b(?:this|that|it|they|them|he|she|these|those)\b", words)
    ):
        return THAT
    return _finish(words[0].lower() + words[1:], Form.WH)


_WH_SHAPE = re.compile(
    r"^(?:which|what|who|whom|whose|when|where|why|how|whether)\b(?! (?:do|does|did|can|could|should|will|would) (?:I|we|you|the|our)\b)"
    r".* (?:to|is|are|was|were|am|has|have|had|can|can't|could|should|will|won't|would|must|needs?|does|do|did|doesn't|don't|isn't|"
    r"aren't|owns?|counts?|belongs?|goes|comes?|means?|wants?|signs?|approves?|decides?|uses?|works?|pays?|\w+s|we|I|\w+ed|went|got|came)\b",
    re.I,
)
_INVERTED = re.compile(
    r"^(?P<wh>what|where|why|how|when)(?P<is>'s| is| are) (?P<np>(?:the|our|my|their|your) [\w'-]+(?: [\w'-]+)?)$",
    re.I,
)


def _uninverted(words: str) -> str:
    turned = _INVERTED.match(words)
    if not turned:
        return words
    return f"{turned['wh']} {turned['np']} {turned['is'].strip().replace(chr(39) + 's', 'is')}"


GOALS = frozenset(
    "launch ship proceed finish start begin continue move go publish complete progress do work deliver advance "
    "release carry make wrap close get-going kick be have".split()
)
"""What people want to reach. A goal is never the obstacle."""


def is_time(words: str) -> bool:
    """Whether `words` after "until" or "before" only say when."""
    return _TAIL.sub("", f"until {words}") in ("until", "")


def to_base_clause(words: str) -> str:
    """A clause as it stands, without filler before it and time after it."""
    return cut(words)


def subject_verb(words: str) -> tuple[str, str, str] | None:
    """Split "legal signs off the claims" into subject, verb in its base form, and the rest."""
    tokens = words.split(" ")
    for finite in (_third_base, _plural_base):
        for index in range(1, min(len(tokens), 7)):
            who, rest = " ".join(tokens[:index]), " ".join(tokens[index + 1 :])
            base = finite(tokens[index].lower(), who)
            bare = index == 1 and _DETERMINED.match(tokens[0]) and not _GROUP.match(who)
            if base and is_noun(who) and not bare:
                return who, base, f" {rest}" if rest else ""
    return None


def _third_base(token: str, who: str) -> str | None:
    return verbs.base_of_third(token)


def _plural_base(token: str, who: str) -> str | None:
    plural = re.search(r"[^su\W]{3}s$", who) or is_group(who)
    return token if plural and token in verbs.known() else None


def subject_of(words: str) -> str | None:
    """The noun phrase in "my PR is" and "the contract has been"; None for I and we."""
    words = re.sub(
        r"(?: (?:is|are|'s|has been|have been|was|got|gets|been|remains|seems|still|all|now|currently|completely|also))+$",
        "",
        words.strip(),
        flags=re.I,
    )
    words = _LEAD.sub("", words)
    if not words or re.fullmatch(
        r"(?:I|we|I'm|we're|I've|we've|it|it's|they|they're|this|that|everything|all|am|are|is|been)(?: been)?",
        words,
        re.I,
    ):
        return None
    return words if is_noun(words) else None
