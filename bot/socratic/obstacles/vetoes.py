"""Why words that sound like a blocker are none: negated, solved, past, hypothetical, general, joking, another sense."""

import re

from bot.socratic.english import verbs
from bot.socratic.english.clauses import Clause, Part
from bot.socratic.obstacles.moods import clause_mood
from bot.socratic.obstacles.senses import (
    KIDDING,
    OFF_WORK,
    OTHER_SENSE,
    SECOND_HAND,
    SHORT_WAIT,
    TOLD,
)

NONE = re.compile(
    r"^(?:(?:there (?:are|is)|I have|I've got|we have|got|have|currently|still|nope|no|none|well|thankfully|luckily|so far|for me|from me|ok|and) ?)*"
    r"(?:no|none|nope|nothing|nada|nil|n/?a|na|zero|zilch|0|x|clear|all (?:good|clear|fine|green|set)|not (?:really|any|at all|yet|that I know of)|no blockers?|"
    r"no (?:issues?|problems?|impediments?|obstacles?|complaints|hold-ups?|roadblocks?)|free|no thanks|none really|not blocked|see above|same(?: as .*)?|as before|as above|ditto)"
    r"(?: (?:so far|today|atm|at the moment|right now|now|for now|for me|from me|on my (?:side|end)|from my (?:side|end)|really|yet|new|major|big|serious|special|at all|currently|"
    r"to report|to add|blocking|here|this week|that I know of|from us|on our side|either|left|anymore|of note|as of now|for today|thanks|I think|to speak of|whatsoever|else))*$",
    re.I,
)
_B = r"(?:blockers?|impediments?|issues?|problems?|obstacles?|hold-ups?|roadblocks?|errors?|complaints?|bugs?|blockages?|delays?|trouble|hiccups?|hurdles?|dependencies|snags?|bottlenecks?)"
_NEGATED = re.compile(
    rf"\b(?:no|zero|any|0|without|free of|nor|neither|few|not a|not an|n't a|isn't an?|isn't the|hardly an?|never an?|wasn't an?|no more|no longer an?|no major|no real|no big|stopped being an?|not really an?) (?:\w+ )?{_B}\b|"
    r"\b(?:not|isn't|aren't|wasn't|weren't|no longer|never|nothing(?:'s| is| really| currently)?|nobody(?:'s| is)?|no one(?:'s| is)?|ain't|neither|instead of|rather than|stopped|stop|don't|doesn't|won't be|hardly|didn't get|haven't been|not even|without being|nor|wouldn't be|far from|not exactly|than) "
    r"(?:(?:really|actually|currently|being|getting|even|been|be|personally|technically|that|all that|too|so|right now|be|get|anymore|me|us) ){0,2}"
    r"(?:blocked|blocking|blocks?|waiting|awaiting|wait|stuck|held|on hold|delayed|delay|stalled|missing|pending|parked|down|broken|failing|a (?:blocker|problem|issue|biggie|showstopper|big deal)|an issue|"
    r"late|overdue|lost|short|in (?:my|the|our) way|holding|urgent|bothered|depend(?:s|ent|ing)?|affected|impacted|frustrated|confused|worried|complaining|frozen|crash(?:ed|ing)?|slow(?:ing)?|needed|required|necessary|important|critical|chasing)\b|"
    r"\b(?:none of [\w ]{2,30}|nothing|neither [\w ]{2,20}) (?:is|are|was|were|went|goes|has gone|got) (?:missing|lost|broken|down|late|stuck)\b|\bmissing nothing\b|\bwait(?:ing|s)? (?:for|on) (?:nobody|no one|nothing)\b|"
    r"\b(?:issues?|bugs?|errors?|problems?|glitch(?:es)?)\b[\w ]* (?:hasn't|haven't|didn't|never) (?:come|came|return|reappear|happen)\w*\b|\bwon't (?:have to|need to)\b|\b(?:don't|didn't) have (?:anything|much|a lot) to (?:add|say|report|show|share)\b|\bit's not that\b|\bno dependency on (?:any|no|others)\w*\b|"
    r"\bno [\w ]{2,40} from (?:me|us|my side|our side|my end|here)\b|\b(?:don't|doesn't|didn't|won't|do not|no longer|not|never|no) (?:really |actually |even |strictly )?need\b|\bneed (?:nothing|not)\b|\bneedn't\b|\bno need\b|"
    r"\bnothing (?:\w+ )?(?:blocking|stopping|holding|in (?:my|our|the) way|to (?:report|flag)|has (?:failed|broken)|failed|broke|is missing|pending|is pending|outstanding|is outstanding|open)\b|"
    r"\b(?:haven't|have not|hasn't|never|didn't) (?:seen|had|hit|noticed|found|run into|encountered|see|notice|find|heard of|experienced) (?:any |a single |an? )?(?:\w+ )?(?:problems?|issues?|errors?|bugs?|blockers?|crash(?:es)?|failures?|complaints?|trouble)\b",
    re.I,
)
_WAS = re.compile(
    r"\b(?:was|were|(?<!has )(?<!have )(?<!'s )had(?! to)|used to|wasn't|weren't|hadn't|I'd been|had been|had to|got (?=stuck|blocked|held|delayed)|spent|wasted|thought|remember when|back when|took|took me|we got stuck|didn't use to)\b",
    re.I,
)
_AGO = re.compile(
    r"\b(?:yesterday|last (?:week|month|sprint|year|quarter|night|time|monday|tuesday|wednesday|thursday|friday)|earlier(?: today| this week)?|ago|back then|in the past|previously|formerly|"
    r"in (?:january|february|march|april|june|july|august|september|october|november|december|q[1-4]|20\d\d)|at first|initially|originally|until (?:yesterday|this morning|an hour))\b",
    re.I,
)
_STILL = re.compile(
    r"\b(?:still|since|again|now|until now|yet|to this day|ever since|remains?|as of today|has been|have been|I've been|we've been)\b",
    re.I,
)
_LASTING = frozenset(
    {
        "got refused",
        "said no",
        "died",
        "access denied",
        "lost access",
        "quota is up",
        "expires",
        "used up",
    }
)
_SOLVED = re.compile(
    r"\b(?:fixed|solved|sorted(?: (?:out|it|now))?|resolved|unblocked|unstuck|back (?:up|online|to normal|in action)(?: (?:and|now))?|works? (?:now|again|fine|like a charm|perfectly|great)|working (?:now|again|fine)|(?:is|are|all) done|"
    r"all good(?: now)?|cleared up|(?:is|are) gone|no longer (?:blocked|stuck|an issue|a problem|waiting|needed?)|finally (?:got|have|works|working|signed|approved|arrived|came|here|live|done|through|merged|received|in|solved|fixed|managed)|"
    r"came through|has landed|have landed|(?:is|are) (?:live|back|in place|settled|cleared|through|sorted|in|here) ?(?:now)?$|got it (?:working|sorted|fixed|now)|got (?:my |the |our )?(?:access|approval|sign-off|answer|reply|licen[cs]e|feedback) (?:now|today|this morning|finally|back)|"
    r"figured (?:it|that) out|found (?:the|a) (?:fix|solution|cause|workaround|way)|worked around|just (?:signed|approved|arrived|came in|sent|merged|replied|answered|fixed|landed|got)|done and dusted|false alarm|my bad|my mistake|"
    r"never mind|scratch that|ignore (?:that|me|this)|problem solved|good to go|good now|ready to go|was quick|thanks to .+ (?:now|fix))\b",
    re.I,
)
_UNSOLVED = re.compile(
    r"\b(?:not|isn't|aren't|wasn't|n't|never|nobody|no one|until|unless|to be|be|once|when|if|needs?|want|hope|hopefully|get|getting|yet to be|before|should be|must be|could be|cannot be|can't be|waiting|wait|nothing|half|partly|only|unless) (?:\w+ ){0,5}"
    r"(?:fixed|solved|sorted|resolved|unblocked|back|done|works?|working|live|gone|cleared|settled|in|here|through|came|come)\b",
    re.I,
)
_RESOLVING = re.compile(
    r"^(?:(?:ok|but|and|then|now|it|it's|that|that's|they|she|he|I|we|I've|we've|is|are|got|has|have|just|all|everything|which|edit|update|actually|oh|wait|this|both|already|finally|luckily|thankfully|anyway|since|been|\w+) ){0,3}?"
    r"(?:fixed|solved|sorted|resolved|unblocked|works? (?:now|again|fine)|working (?:now|again)|back (?:up|online)|all good(?: now)?|never mind|scratch that|signed(?: (?:it|now|today))?$|approved (?:it|now|today|this)|arrived|came through|good (?:now|to go)|"
    r"figured (?:it|that) out|found it|got (?:it|access|them|the (?:answer|file|files|ok|approval|access))\b|false alarm|just (?:signed|approved|arrived|replied|sent|merged|came|answered|landed|got)|gone now|managed to|helped me|done now|sent (?:it|them|the \w+) (?:over|this|just|now|today|an hour|last)|"
    r"my mistake|cleared|merged (?:now|today|it)|landed|did the trick|turn(?:s|ed) out)\b",
    re.I,
)
_MODAL = re.compile(
    r"\b(?:(?<!can't )(?<!cannot )(?<!couldn't )(?:let me know|tell(?: me| us)?|do tell|ping me|shout|check|see|ask|find out) (?:if|whether)|(?<!in )(?<!by )(?<!of )(?<!until )(?<!since )(?<!from )(?<!for )may (?!\d|use\b|not (?:publish|restart|install|use|change|deploy|touch|access|edit|see|open|share|send|merge|release|contact|show)\b)(?=[a-z]+)|would|might|wouldn't|wouldnt|I'd|we'd|could(?! not| hardly| barely| use| do with| you| someone| anyone| we)|should|shouldn't|will(?! not| only| never)|'ll|going to (?:be|get|need|block|fail)|in case|what if|imagine|suppose|assuming|"
    r"hopefully|potential(?:ly)?|possibly|possible(?! (?:today|now|yet|without|this|until)\b|$)|theoretically|in theory|(?:the|a|main|biggest|only|at) risk|risks? (?:is|that|of|being)|risky|worried (?:that |about |the |we )|afraid (?:that |of )|fear|could become|wish|if only|let's hope|hope|hoping|fingers crossed|unlikely|likely to|about to|at risk|expect(?:ed)? to|planned to|plan to|next (?:week|month|quarter|sprint|year) we)\b",
    re.I,
)
_IF = frozenset({"if", "when", "whenever", "once", "as soon as", "in case", "as long as"})
_NO_NEWS = frozenset(
    {
        "until",
        "unless",
        "before",
        "because",
        "so that",
        "without",
        "apart from",
        "except",
        "except for",
        "other than",
        "besides",
        "aside from",
    }
)
_GENERAL = re.compile(
    r"\b(?:usually|normally|typically|generally|in general|as a rule|by design|by default|(?:that's|it's|its|is|per|by|against) (?:our |the |company |just )?policy|on purpose|as planned|as agreed|intentionally|deliberately|as expected|works as designed|make sure|be sure|don't forget|"
    r"remember to|should (?:never|always)|must (?:never|always|not|be)|for example|e\.g|tends? to|per definition|by law|rule of thumb|for instance|in most cases|every company|people who|(?<!find )(?<!reach )anyone who|whoever|those who|somebody who|"
    r"a blocker is|blockers are|means that|defined as|the docs? says?|(?:in|writing|wrote|write|preparing|prepared|reading|read|per|drafting) (?:a |an |the |my |our |some |new )*(?:docs?|documentation|faq|tutorial|\w* ?guide|handbook|wiki|article|blog ?post|post|podcast|book|slides)|(?:article|post|talk|webinar|session|workshop|slides|guide|deck|training) (?:on|about) (?:how|what|why|common|being|\w+ing)|"
    r"retro|lessons learned|post-?mortem|rfc|terms and conditions|feature request|user story|acceptance criteria|the tool tells|lets you|allows you|so that nobody|so nobody|so no one|no one should|nobody should|nobody has to|is supposed to(?! mean)|are supposed to(?! mean)|should not)\b",
    re.I,
)
_INTENDED = re.compile(
    r"\b(?:(?:that's|it's|its|is|per|by|against) (?:our |the |company |just )?policy|by design|on purpose|as (?:planned|agreed|expected|intended|designed)|(?:that's|is|was|are) planned|planned for|by default|intentional(?:ly)?|deliberately|which is fine|for security reasons|^(?:(?:is|that's|which is) )?(?:good|correct|fine|normal|intended)$|^(?:so )?(?:moved|switched|changed) to |in my experience|^typical(?:ly)?$|as (?:it|they|he|she) should|that's what|covers? for (?:him|her|them|me|us)|ask me instead|instead of (?:him|her)|a workaround|plenty for|don't need one|no hurry|^(?:so |but )?(?:we|I|we'll|I'll) (?:just |simply |will )?(?:use|convert|go with|switch to|take|switched to) |documented|(?:that's|is|it's) intended|^(?:remember|reminder|rule|general rule|note|golden rule|rule number one)$|known (?:limitation|thing|flaky|issue)|that's (?:how|the process|normal|ok|expected|life)|(?:can|could) live with|that's fine|not urgent|moving on|no rush|no stress|works as designed|expected behaviou?r|and that's ok|no big deal|not a problem|all according to plan)\b",
    re.I,
)
_YOU = re.compile(
    r"^(?:(?:and|but|so|that|because|where|what|well|ok) )*(?:you|you're|you've|your|y'all|are you|do you|did you|have you)\b|\b(?:are|do|did|have|can|could|would|if|when|that|how|what|whether) you\b",
    re.I,
)
_MY_TROUBLE = re.compile(
    r"\b(?:I'm|we're) (?:\w+ )?(?:stuck|blocked|held up|locked out|lost|going nowhere)\b|\b(?:I|we) can't (?:continue|proceed|go on|move|work|start|finish)\b",
    re.I,
)
_ASKS = re.compile(
    r"^(?:(?:hey|hi|hello|ok|so|and|but|also|btw|well|quick question|question|all|team|guys|folks|morning|\w+ team) ){0,4}(?:is|are|am|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|who|who's|what|what's|whats|where|when|why|how|which|whose|any|anyone|"
    r"anybody|someone|somebody|everyone|isn't|aren't|don't|doesn't|didn't|haven't|hasn't|won't|still|ready|blocked|stuck|waiting|need|no|want|got|shall|not|nobody|you|your|need|seen|is there|anything|something)\b",
    re.I,
)
_TASK_OBJECT = r"(?: \w+ly)? (?:the|a|an|my|our|all|some|any|two|three|four|\d+|its|their|this|that|these|those|why|how|what|remaining|last|first|new|old|broken|failing|blocked|missing|stuck|late|legal|design|failed|more|with|up)\b"
_TASK = re.compile(
    r"^(?:(?:I'm|we're|I|we|today|will|I'll|we'll|going to|to|plan to|planning to|then|also|next|now|just|finally|already|about to|started|start|finished|continue|continuing|continued|still|need to|have to|want to|morning|this morning|afternoon|quickly|mostly|currently|keep|busy|and|first|later|tomorrow|must|he|she|they|so|spent the (?:day|morning)|been|I've been|we've been|\w+ (?:is|and I)) ){0,6}"
    r"(?:work(?:ing|ed)? (?:on|through|around)|look(?:ing|ed)? (?:into|at|after)|(?:fix|debug|investigat|review|implement|test|deploy|merg|prepar|updat|clean|refactor|document|creat|build|solv|resolv|reproduc|discuss|present|plann?|finish|complet|handl|help|research|schedul|report|monitor|unblock|migrat|remov|delet|"
    r"renam|replac|improv|analys|analyz|rais|fil|open|ask|shar|publish|design|draft|archiv|collect|gather|brief|organis|tidy|add|ship|clos|address|tackl|triag|pars|rewrit|writ|audit|list|mapp?|sort|check|chang|mov|send|escalat|pick|follow|rework|rebuild|reset|restor|return|adapt|adjust|convert|export|import|install|sett|configur|trac|track)"
    r"(?:e|es|ed|ing|s|ting|ted|ned|ning|ped|ping|ged|ging|led|ling|ied|ies|y|ying)?|wrote|built|sent|set up|rebuilt|rewrote|picked|found|made|did|got rid of|took care of|taking care of|take care of|paired|pairing|catch up|caught up)"
    rf"(?:{_TASK_OBJECT}|$)",
    re.I,
)
_GLAD = re.compile(
    r"^(?:(?:I|we|so|really|just|big|many|huge|and) )*(?:thanks?|thank you|thx|kudos|props|shout ?out|congrats|congratulations|well done|great|nice|love|loved|glad|happy|good news|excited|yay|woo+hoo|hooray|phew|proud|cheers)\b",
    re.I,
)
_DOES = frozenset(
    "blocked delayed stalled paused parked locked kicked logged halted gated confused puzzled rejected denied refused suspended needed pressed "
    "overwhelmed swamped worried frustrated annoyed tired jammed tied slowed stopped limited restricted expired missed failed crashed died asked tried "
    "waited reached exceeded maxed stranded stumped baffled bottlenecked frozen stuck hindered hampered limited impeded capped short depended pinged bugged "
    "timed thrown disconnected dropped".split()
)
_DID = frozenset(
    "found built wrote sent made met spoke did took began gave read saw told won rewrote rebuilt".split()
)


def _did_something(text: str) -> bool:
    """Whether a clause begins with what its author did: "added monitoring for failed jobs"."""
    words = re.sub(
        r"^(?:(?:I|we|just|also|then|finally|already|today|yesterday|and|quickly) )+",
        "",
        text,
        flags=re.I,
    ).split()
    first = words[0].lower() if words else ""
    if len(words) > 1 and first in _DID:
        return True
    return (
        len(words) > 1
        and first.endswith("ed")
        and first not in _DOES
        and verbs.base_of_past(first) is not None
    )


def nothing_in_the_way(text: str) -> bool:
    """Whether an answer says that there is no blocker."""
    return NONE.match(text.strip()) is not None


def veto(clause: Clause, rule: str) -> str | None:
    """Why `clause`, which a rule took for a blocker, is none; None if it may be one."""
    text = clause.text
    reasons = (
        ("past", _is_past(clause, rule)),
        ("joke", OFF_WORK.search(text) or KIDDING.search(text)),
        ("other sense", OTHER_SENSE.search(text)),
        ("negated", _NEGATED.search(text)),
        (
            "solved",
            _SOLVED.search(text) and not _UNSOLVED.search(text) and clause.link not in _NO_NEWS,
        ),
        ("hypothetical", _is_hypothetical(clause, rule)),
        ("question", clause.asked and _ASKS.match(text)),
        (
            "general",
            (_GENERAL.search(text) or _YOU.search(text)) and not _MY_TROUBLE.search(text),
        ),
        ("somebody else's", SECOND_HAND.search(text)),
        ("task", _TASK.match(text) or _did_something(text)),
        ("a short wait", SHORT_WAIT.search(text) and not _STILL.search(text)),
        ("thanks", _GLAD.match(text)),
        ("quoted", TOLD.search(text)),
    )
    return next((reason for reason, holds in reasons if holds), None) or clause_mood(text)


def resolves(clause: Clause) -> bool:
    """Whether `clause` takes back a blocker that was named before it."""
    return (
        bool(_RESOLVING.match(clause.text))
        and not _UNSOLVED.search(clause.text)
        and clause.link not in _IF | _NO_NEWS
    )


_TAKEN_CARE = re.compile(
    r"^(?:already |just |on (?:our|my) side )*(?:(?:I|we)(?:'ve| have|'m|'re| am| are)? (?:just |already |now |also |then )?(?:sent|helped|told|gave|given|showed|shown|booked|set|ordered|fixed|did|done|planned|use|used|mock|swapped|added|answered|replied|checked|pointed|sending|exporting|fixing|helping|ordering|booking|have the (?:fix|spare|patch)|the (?:fix|spare|patch))\b|"
    r"(?:sending|exporting|fixing|ordering|booking|uploading|answered|fixed|sent|replied|swapped|use) (?:it|them|that|one|him|her|\d)\b)|"
    r"^(?:he|she|they) (?:has|have|had|got) (?:a|the) (?:spare|backup|replacement|second)\b",
    re.I,
)


def taken_care_of(clause: Clause) -> bool:
    """Whether a clause says what its author has done about somebody else's trouble."""
    return _TAKEN_CARE.match(clause.text) is not None


def done_with(clause: Clause) -> bool:
    """Whether a sentence begins by saying that the thing is solved."""
    return (
        re.match(
            r"(?:\w+ ){0,2}?(?:solved|fixed|sorted|found|resolved|figured)(?: (?:it|that|this|out|it out|that out|the (?:problem|issue|bug|error)))*(?: now)?$",
            clause.text,
            re.I,
        )
        is not None
    )


def intended(clause: Clause) -> bool:
    """Whether a clause says that things are meant to be so."""
    return _INTENDED.search(clause.text) is not None


def is_task(clause: Clause) -> bool:
    """Whether a clause says what its author works on."""
    return _TASK.match(clause.text) is not None


def opens_a_condition(clause: Clause) -> bool:
    """Whether the rest of the sentence only holds under a condition."""
    if clause.opening and clause.link in ("if", "once", "in case", "unless", "as soon as"):
        return True

    return clause.opening and not clause.asked and _SHOULD.match(clause.text) is not None


_SHOULD = re.compile(
    r"(?:Should|Were|Had) (?:the|our|my|we|I|it|they|he|she|this|that|any\w*)\b", re.I
)


def _is_past(clause: Clause, rule: str) -> bool:
    text = clause.text
    if _STILL.search(text) or clause.link == "since":
        return False
    if clause.part is Part.PAST:
        return True
    if rule in _LASTING:
        return (
            re.search(
                r"\b(?:had|last (?:month|sprint|year|quarter)|ago|briefly|at first|for (?:an|two|a few) hours?)\b",
                text,
                re.I,
            )
            is not None
        )
    if re.search(r"\b(?:couldn't|could not)\b", text) and not re.match(
        r"(?:\w+ ){0,2}?(?:I|we|i)\b|couldn't", text
    ):
        return True
    was = _WAS.search(text)
    return bool(was) or bool(
        _AGO.search(text)
        and re.search(
            r"\b(?:couldn't|didn't|got|hit|ran|died|broke|failed|went|wouldn't|crashed|\w+ed)\b",
            text,
        )
    )


def _is_hypothetical(clause: Clause, rule: str) -> bool:
    if clause.link in _IF and clause.link != "as long as":
        return True
    if rule == "waits for" and (_THEN_WAIT.match(clause.text) or _wait_is_planned(clause)):
        return True
    if rule == "needs" and re.match(
        r"(?:\w+ )?(?:I'd|we'd|I would|we would|would) (?:also |still |really )?need\b",
        clause.text,
        re.I,
    ):
        return False
    if rule == "needs" and _EACH.match(clause.text):
        return True
    if rule == "needs" and _SOME_DAY.search(clause.text):
        return True
    if rule == "nobody" and not re.search(r"\b(?:would|might|should|if)\b", clause.text, re.I):
        return False
    said = re.split(r"\b(?:whether|which|who|what|how|why|where)\b", clause.text, maxsplit=1)[0]
    return _MODAL.search(said) is not None


_THEN_WAIT = re.compile(
    r"^(?:(?:and|or) )?(?:next(?: step)?|then|after that|afterwards|tomorrow|the next thing)\b[\w ,:]*? wait(?:ing)? (?:for|on)\b",
    re.I,
)


def _wait_is_planned(clause: Clause) -> bool:
    """Whether waiting stands among what somebody is going to do: "Next: wait for the proofs"."""
    return (
        clause.part is Part.PLAN and re.match(r"wait (?:for|on)\b", clause.text, re.I) is not None
    )


_EACH = re.compile(
    r"^(?:each|every|all|any|an?|most|new|such|both) (?!of\b)(?!hands\b)[\w-]+ ", re.I
)
_SOME_DAY = re.compile(
    r"\b(?:maybe|perhaps|next (?:year|quarter|sprint|month|release)|in (?:the )?(?:future|long run)|some ?day|eventually|at some point|one day|(?:in|for) q[1-4]|long term|sooner or later|in general|more time|soon)\b",
    re.I,
)
