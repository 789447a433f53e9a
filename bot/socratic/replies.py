"""What a reply in a thread is: a need, no, yes, never mind, not now, what do you mean, or small talk."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.messages import PARLEY
from bot.socratic.clean import HOLE, clean
from bot.socratic.extract import Blocker, extract


class Kind(StrEnum):
    """The classes of replies, each with one answer of the dialogue."""

    MUTE = "mute"
    SOLVED = "solved"
    NOTHING_ELSE = "nothing else"
    FINE = "fine"
    CORRECTION = "correction"
    HOLD = "hold"
    UNCLEAR = "unclear"
    YES = "yes"
    NEED = "need"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply as the dialogue understands it. `last` means that nothing follows after these needs."""

    kind: Kind
    needs: tuple[str, ...] = ()
    last: bool = False
    replaces: str = ""
    sure: bool = False


_MUTE = re.compile(
    r"^(?:(?:please|pls|ok|okay|hey|no|bot|parley|can you|could you|just|sorry|not|thanks|@?parley|ugh|argh|oh|would you) ){0,4}(?:mute|mute (?:this|it|the thread|yourself|please|bot)|stop(?: (?:it|this|that|asking(?: .*)?|please|bot|parley|now|with the questions|the questions|pinging(?: me| us)?|"
    r"bothering (?:me|us)|messaging(?: me)?|replying))?|be quiet|quiet|shut up|silence|hush|shush|go away|not now|another time|some other time|leave (?:me|us|it|this)(?: alone| be)?|enough(?: questions| already)?|no more questions|no questions|stfu|unsubscribe|opt out|piss off|"
    r"maybe later|later|not today|we'll do this later|don't ask(?: me| again)?|stay out of (?:this|it)|don't bother(?: me)?|give it a rest|drop it|let it go|in a meeting|I'm in a meeting|busy(?: right)?(?: now)?|I'm busy|no time(?: now| for this)?(?: right now)?|I don't have time(?: for this| now| right now)*|can we do this later|ask me later|back off|this is annoying|you're annoying)"
    r"(?: (?:please|now|pls|bot|parley|thanks|thank you|mate|ok|for now|right now|already|here|then|with this|sorry|today|tho|I'm busy|too))*$",
    re.I,
)
_MUTE_SIGN = re.compile(
    r"^\s*(?:🔇|🤫|🤐|:mute:|:shushing_face:|:zipper_mouth_face:|:no_bell:|🔕|\s)+\s*$"
)
_SOLVED = re.compile(
    r"^(?:(?:oh|ah|ok|okay|perfect|cool|super|nice|brilliant|awesome|lovely|excellent|wait|actually|hey|update|edit|good news|great|sorry|all|no|haha|lol|yay|and|it's|its|that's|that|this|it|we're|we|I|I'm|just|now|everything|they|he|she|has|is|are|got|been|was|the \w+(?: \w+)? (?:is|are|has|was|just)?|legal|it has|finally|already|thing|"
    r"thanks|luckily|as of now|problem|issue|turns out|seems|looks like|yes|yep|phew|thankfully|so|have) ?)*"
    r"(?:never ?mind|nvm|forget (?:it|about it|that)|scratch that|works? (?:now|again|fine now)|working (?:now|again)|solved(?: it| now| itself)?|sorted(?: now| it| out)?|fixed(?: it| now| itself)?|resolved(?: now| itself)?|all sorted|all good now|got it now|got (?:an?|the|our|my) (?:exception|approval|ok|go|go-ahead|green light|answer|licen[cs]e|access|login|reply)\b|got it working|got it sorted|unblocked(?: now)?|no longer (?:blocked|stuck|an issue|a problem|needed)|not (?:blocked|stuck) any ?more|done(?: now)?|"
    r"back up(?: again| now)?|merged(?: now| it)?|is live|false alarm|all set(?: now)?|good (?:to go|now)|signed(?: it| off)?(?: just now| now| today)?$|approved (?:it|now|just now)|came through|arrived|they (?:just )?(?:signed|approved|replied|sent it|answered)(?: it| just now)?|(?:I|we) (?:just )?(?:got|have|received) (?:it|access|them|the (?:access|approval|answer|files?|key|login|reply|sign-off))(?: now| just now)?$|figured it out|found (?:it|the (?:problem|bug|cause|fix|file|files|login|password|list))|problem solved|"
    r"they fixed it|it (?:did|is) now work(?:ing)?|not needed any ?more|no need any ?more|crisis averted|we can start now|gone now|disappeared|went away)\b",
    re.I,
)
_NO_CORE = (
    r"(?:no|nope|nah|none|nothing|nein|nada|not really|not that I (?:know|can think) of|not that I'm aware of|I don't think so|don't think so|I think not|negative|naw|n|no no|nothing else|nothing more|that's (?:it|all|everything|the only thing|the lot|about it|the whole list|all I need|all we need)|that is (?:it|all|everything)|that'd be (?:it|all)|that would be (?:it|all)|that was (?:it|all)|that's about it|"
    r"just that|only that|just this|only this|just the one|only the one|just (?:those|these|that one)|then (?:we're|I'm|we are|I'd be|we'd be) (?:good|fine|ok|set|done|off|happy|ready|there|sorted)|(?:we're|I'm|we are|I am|we'd be|I'd be|all) (?:good|fine|ok|set|covered)(?: (?:then|to go|otherwise))?|all good|then I can (?:start|go|continue|move on|ship|launch|publish|begin|go ahead|do it|finish)(?: .*)?|then we can (?:start|go|continue|move on|ship|launch|publish|begin|go live|send .*)(?: .*)?|nothing comes to mind|nothing I can think of|"
    r"can't think of anything(?: else)?|I can't think of anything(?: else)?|that'll do|that should (?:do it|be (?:it|all))|that would do|we have everything else|the rest is (?:fine|ok|ready|there|done)|everything else is (?:fine|ok|ready|there|done|in place)|no that's (?:it|all)|no thanks?|no thank you|complete|list is complete|yes that's (?:it|all|the (?:whole )?list)|that's the (?:whole )?list|that covers it|not at the moment|not right now|for now that's it|that's it for now|"
    r"nothing for now|not yet|I guess not|I believe not|I hope not|hopefully not|probably not|not from me|not from my side|none that I know of|nothing on my side|with that (?:I|we) can .*|that would be enough|that's enough|nope all good|should be fine|nope that's it)"
)
_NO = re.compile(
    rf"^(?:(?:well|ok|okay|hm+|oh|I think|nah|right|actually|honestly|yes|then|so|thanks|ah|um)[ ,.!-]+){{0,3}}{_NO_CORE}(?:[ ,.!-]+(?:{_NO_CORE}|then|really|thanks|thank you|thx|for now|so far|today|I think|I guess|I'd say|from me|on my side|from my side|at the moment|right now|else|more|comes to mind|actually|tbh|parley|bot|for me|all good|mate|it|honestly|to be honest|cheers|probably|we're good|we'd be good|I'm good|after that|and|yet))*$",
    re.I,
)
_YES = re.compile(
    r"^(?:(?:yes|yep|yeah|yup|ya|yea|sure|indeed|absolutely|definitely|of course|there is|there are|there's (?:more|something|one more thing|another thing|one|also something)|I do|we do|oh yes|oh yeah|yes there is|yes I do|there is (?:more|something(?: else)?|one more(?: thing)?)|unfortunately(?: yes)?|I'm afraid so|sadly(?: yes)?|quite a few|quite a lot|"
    r"lots|a lot|plenty|several|a few(?: things)?|one more(?: thing)?|two more(?: things)?|some|something|another thing|one thing|a couple(?: of things)?|loads|kind of|sort of|there's more|more|yes more)(?:[ ,.!]+(?:please|actually|unfortunately|sadly|sure|indeed|there is|there are|I do|we do|more|one|of course|definitely|a lot|one more|one more thing))*)$",
    re.I,
)
_ACK = re.compile(
    r"^(?:(?:ok|okay|k|kk|okey|alright|all right|fine|got it|thanks?|thank you|thx|ty|cheers|cool|great|perfect|noted|will do|sounds good|good|nice|👍|right|makes sense|fair enough|understood|roger|super|lovely|thanks a lot|many thanks|thanks parley|parley|bot|yes thanks|much appreciated|appreciated)[ ,.!]*)+$",
    re.I,
)
_THUMBS = re.compile(
    r"^\s*(?:👍|👌|✅|🆗|🙏|:\+1:|:thumbsup:|:ok_hand:|:white_check_mark:|:ok:|:pray:|[\U0001F3FB-\U0001F3FF]|\s)+\s*$"
)
_HOLD = re.compile(
    r"^(?:(?:ok|hm+|h+m+|uh+m*|um+|er+m*|well|oh|ah|good question|wait|hang on|hold on|one (?:sec|second|moment|minute)|just a (?:sec|second|moment|minute)|a sec|sec|give me (?:a )?(?:sec|second|moment|minute|min|five|few minutes|5|10|ten|5 min|10 min|five minutes|10 minutes|ten minutes|bit)|let me (?:think|check|see|look|ask|have a look|find out|get back to you|come back to you)(?: .*)?|checking|thinking|brb|bbl|bbs|I'll (?:check|think|ask|see|get back|come back|look|find out|let you know)(?: .*)?|need to (?:think|check|ask)(?: .*)?|I have to (?:think|check|ask)(?: .*)?|not sure(?: yet)?|I'm not sure(?: yet)?|don't know(?: yet)?|I don't know(?: yet)?|no idea(?: yet)?|"
    r"maybe|perhaps|possibly|could be|hard to say|depends|it depends|we'll see|dunno|who knows|interesting(?: question)?|will check(?: .*)?|tbd|tbc|bear with me|moment|one moment please|back in (?:a (?:sec|minute|bit)|\d+(?: ?min(?:utes)?)?)|afk|lunch first|in a bit|soon)[ ,.!?-]*)+$",
    re.I,
)
_UNCLEAR = re.compile(
    r"^(?:(?:sorry|hm+|eh|er|wait|uh|hey|um|erm|ok|but|well|hi|pardon|parley|oh|huh|excuse me)[ ,.!?]+)*(?:what do you mean(?: .*)?|what does (?:that|this) mean(?: .*)?|what (?:are you asking|is that supposed to mean|is the question|was the question|do you want(?: .*)?|exactly do you .*)|meaning|huh|sorry|pardon|come again|what|eh|say (?:that )?again|in what (?:way|sense)|how do you mean|how so|what kind of (?:thing|something|things)|"
    r"(?:I )?(?:still )?(?:really )?don't (?:get|understand|follow)(?: (?:it|that|you|the question|what you mean|what you're asking|your question|this|what you want))?|don't (?:get|understand|follow)(?: (?:it|that|you|the question|what you mean|your question|this))?|I didn't (?:get|understand)(?: .*)?|(?:can|could) you (?:rephrase|explain|clarify|repeat|say that again|elaborate)(?: .*)?|rephrase(?: please)?|explain(?: please)?|unclear|I'm confused|confused|not sure (?:what you mean|I (?:get|understand|follow)(?: .*)?|what you're asking)|"
    r"what thing|something else like what|like what|such as|for example|e\.g|what else would (?:that|it) be|what should I say|clarify(?: please)?|no idea what you mean|what's the question|wdym|you mean|what now|I'm lost|you lost me)[ ?!.]*$",
    re.I,
)
_CORRECTIONS = (
    re.compile(
        r"^(?:(?:no|nope|nah|sorry|wait|well|oh|hm+|ah|actually|correction|hang on|not quite|not exactly|wrong|oops)[ ,.!-]+)*(?:(?:it's|it is|that's|I meant|I mean|the problem is|it was|its|we're|I'm|we are) )?(?:actually )?not (?:really |actually |just |so much |the |about |exactly |waiting (?:on|for) |blocked (?:by|on) )?(?P<old>[^,;.!\n]{1,60}?)(?:[,;.!-]+| - | but(?: rather)?| rather| it's) ?(?:but |it's |it is |its |rather |the problem is |I meant |I mean |actually |that's |we're |I'm )*(?P<new>[^\n]{2,200})$",
        re.I,
    ),
    re.compile(
        r"^(?:(?:no|nope|nah|sorry|wait|well|oh|hm+|ah|hang on|not quite|not exactly|oops|my bad|my mistake)[ ,.!-]+)*(?:correction|actually|rather|i mean|i meant|let me correct that|wrong|edit|make that|typo)[ ,:;-]+(?:(?:it's|it is|its|that's|I meant|I mean|it was|the real (?:problem|issue|blocker) is|the (?:problem|issue|blocker) is|what I meant (?:is|was)|I think it's|make that|rather) )*(?P<new>[^\n]{2,200})$",
        re.I,
    ),
    re.compile(
        r"^(?:(?:no|nope|nah|sorry|wait|well|oh|hm+|ah|actually|hang on|not quite|not exactly)[ ,.!-]+)*(?:I meant|I mean|what I meant (?:is|was)|it's actually|it is actually|it's really|it's rather|the real (?:problem|issue|blocker|obstacle) is|the actual (?:problem|issue|blocker) is|that's actually|(?:it )?should (?:be|read)|make that|make it) (?P<new>[^\n]{2,200})$",
        re.I,
    ),
    re.compile(
        r"^(?:no|nope|nah|sorry|wait|wrong)[ ,.!-]+(?:it's|it is|its|that's|I said) (?P<new>(?!it\b|all\b|everything\b|fine\b|ok\b|about it|good\b|enough\b|not\b)[^\n]{2,200})$",
        re.I,
    ),
    re.compile(
        r"^(?P<new>[^,\n]{2,80}),? (?:not|rather than|instead of) (?:the |my |our )?(?P<old>[^,\n?]{2,60}?)[.! ]*$",
        re.I,
    ),
)
_LEAD = re.compile(
    r"^(?:(?:yes|yep|yeah|yup|yea|sure|no|nope|well|ok|okay|oh|ah|hm+|and|also|plus|maybe|perhaps|then|probably|but|actually|so|uh|um|please|definitely|indeed|unfortunately|right|true|hi|hey|thanks|just|only|too|besides|additionally|next|another thing(?: is)?|one more thing|one thing|first|second|secondly|there's|there is|there are|"
    r"I think|I guess|I suppose|I'd say|we think|parley|in addition|apart from that|on top of that|on top|not really|a bit|I believe|mostly|mainly|still|as well|of course|the other thing is|one is|same|to be honest|honestly|tbh|good question)(?:[ ,:;.!-]+|$))+",
    re.I,
)
_NEEDING = re.compile(
    r"^(?:(?:for (?:that|this|it|us|me)|first|now|then|also|still|really|only|just|certainly|always|on our side|from our side|on my side|on our end|ideally|at least|(?:from|on) (?:the )?\w+(?:'s)? (?:side|end)),? )*"
    r"(?:I|we|me|us|they|he|she|my team|our team|the team|team|[\w-]+ team|marketing|it|IT|finance|legal|sales|design|engineering|ops)?(?:(?:'d|'ll| would| will| might| may| could| do)? ?(?:also|still|then|really|probably|definitely|certainly|first|just|only|always|ideally|at least|maybe|too|urgently)?)* ?"
    r"(?:needs? to have|need to get|needs?|require|requires|needed|lack|lacks|missing|are missing|'re missing|is missing|want|wants|would want|would like|'d like|could use|could do with|be missing|have to have|must have|waiting (?:for|on)|be waiting (?:for|on)|depend on|rely on|ask for|asking for|be needing|needing|what's missing is|I'm missing|we're missing|what I need is|what we need is|all I need is|all we need is|what's also missing is|what would help is|it would help to (?:have|get)|would be (?:good|great|nice|helpful) to (?:have|get)|it would be (?:good|great|nice|helpful) to (?:have|get))(?: (?:also|still|then|is|are|at least|first))* (?P<what>.+)$",
    re.I,
)
_NOUNISH = re.compile(
    r"^(?:the|a|an|some|our|my|their|his|her|your|someone|somebody|one|two|three|four|more|another|any|enough|all|both|each|final|access|approval|approvals|permission|permissions|budget|feedback|sign-?off|confirmation|clarity|input|help|time|data|credentials?|"
    r"login|logins|legal|numbers|copy|images|assets|content|translations?|test|proper|better|clear|new|support|money|people|getting|having|knowing|finding|a date|an? \w+|to (?:know|get|have|see|find|test|talk|agree|decide|understand|be|hear)|that (?:legal|finance|IT|the|our|someone|somebody)|who|which|when|what|whether|how|\d+|written|"
    r"documentation|docs|screenshots|specs?|requirements|brand|design|security|finance|marketing|\w+'s|\w+ (?:from|for|by|of|with|on|to|about|access|approval|list|file|files|team|budget|review|report|data|account|numbers|date|decision|answer|sign-off|key|keys|login|copy|text|texts|plan|template|contract|licence|license|link|test|tests|export|quote|brief|version|logo|images|assets|guidelines|feedback|permission|permissions|tickets?|docs|spec|credentials|slot|reviewer|owner|contact|translations?|confirmation|input|server|environment|domain|page|form|banner|budget|hours|meeting|deadline|policy|figures|definition|definitions|names?|id|ids|code|codes))\b",
    re.I,
)
_SMALL = re.compile(
    r"\b(?:lol|haha+|lmao|rofl|jk|good morning|good evening|good night|happy (?:friday|birthday|monday)|weekend|lunch|coffee|weather|see you|see ya|bye|cya|ttyl|welcome|congrats|birthday|cake|beer|pizza|holiday|vacation|great job|nice work|nice one|well done|love (?:it|this|that)|funny|cute|gif|meme|game|match|football|"
    r"good luck|the movie|concert|my (?:kids?|cat|dog|weekend)|anyone for|how are you|how was|sunny|raining|snow(?:ing)?|kudos|awesome|brilliant|same here|agreed|\+1|me too|good point|true that|fair point|exactly|on my way|running late|in the office|from home|wfh|a nap|sleep|dentist|train)\b",
    re.I,
)
_STATUS = re.compile(
    r"^(?:I|we|he|she|they|it|this|that|I'm|we're|he's|she's|they're|it's|I'll|we'll|he'll|she'll|they'll|I've|we've|that's|you|you're|let's|let|let me|who|why|what|how|when|where|is|are|can|could|would|will|do|does|did|should|have|has|shall|may)\b",
    re.I,
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|am|will|would|said|says|told|asked|did|does|has|had|have|'ll|can|could|should|looks|sounds|seems|went|sent|made|wrote)\b|'s (?:not|already|been|done|ok|fine|good|great)\b",
    re.I,
)
_TO_OTHERS = re.compile(r"^\s*(?:<@(?!PARLEY)[^>]{1,60}>|@(?!parley\b)[\w.-]+)", re.I)
_LAST = re.compile(
    r"[ ,.;:!(-]*\b(?:(?:and|but|then) )?(?:that's (?:it|all|everything|the (?:whole )?list|about it)|that is (?:it|all)|that'd be (?:it|all)|that would be (?:it|all)|nothing (?:else|more)|and nothing (?:else|more)|no more|(?:then )?(?:we're|I'm|I'd be|we'd be) (?:good|set|done|fine)(?: to go)?|otherwise (?:all )?(?:good|fine)|only that|just that|the rest is (?:fine|done|ok|ready)|not more|but that's it|and done|else (?:we're|I'm) (?:good|fine)|apart from that (?:nothing|all good|we're good)|then (?:we|I) can (?:start|go|launch|ship|go live|publish|move on|continue|finish)(?: [\w ]{0,20})?)(?: (?:then|really|I think|thanks|for now|so far|I guess|from me|thank you))*[ .!)]*$",
    re.I,
)
_SPLIT = re.compile(
    r"\s*(?:;|\n+|,\s+(?:and|plus|also|as well as|then)\s+|\s+(?:plus|as well as|and also|and then)\s+|,\s+(?=(?:the|a|an|some|our|my|someone|somebody|access|approval|more|two|three|sign-off|budget|feedback|also|we need|I need|their|his|her|\w+'s|\d+)\b)|\s+and\s+(?=(?:the|a|an|some|our|my|someone|somebody|access|approval|more|two|three|sign-off|budget|feedback|we need|we'd need|I need|I'd need|\w+'s|their|also|permission|at least|maybe|then)\b))\s*",
    re.I,
)


def read_reply(text: str, *, expecting: bool = False) -> Reply:
    """What the owner's reply to a question of the dialogue is.

    `expecting` means that they were just asked to name a thing, so that a bare name will do.
    """
    if _MUTE_SIGN.match(text):
        return Reply(Kind.MUTE)
    if _THUMBS.match(text):
        return Reply(Kind.FINE)
    words = _plain(text)
    if wants_quiet(text):
        return Reply(Kind.MUTE)
    if not words:
        return Reply(Kind.UNCLEAR if text.strip(" !") in ("?", "??", "???") else Kind.OTHER)
    whole = _read(words, text)
    if expecting and whole.kind is Kind.OTHER and _is_a_name(words):
        return Reply(Kind.NEED, _needs(words), sure=True)
    said = [part for part in _SENTENCES.split(clean(text.replace(PARLEY, " "))) if part.strip()]
    if len(said) < 2 or whole.kind in _WHOLE:
        return whole
    return _together([_read(" ".join(part.split()), part) for part in said], whole)


_SENTENCES = re.compile(
    r"(?<=[.!?])\s+|\n+|(?<=^thanks),\s|(?<=^perfect),\s|(?<=^great),\s|(?<=^cool),\s"
)
_WHOLE = frozenset({Kind.NOTHING_ELSE, Kind.CORRECTION, Kind.UNCLEAR, Kind.HOLD})


def _together(parts: Sequence[Reply], whole: Reply) -> Reply:
    """A reply of several sentences: its needs count before a no, a no before a thanks."""
    needs = tuple(dict.fromkeys(need for part in parts for need in part.needs))
    last = any(part.last or part.kind is Kind.NOTHING_ELSE for part in parts[1:])
    if any(part.kind is Kind.SOLVED for part in parts) and not needs:
        return Reply(Kind.SOLVED)
    if needs:
        sure = any(part.sure for part in parts)
        return Reply(Kind.NEED, needs, last, sure=sure)
    kinds = [part.kind for part in parts]
    for kind in (Kind.NOTHING_ELSE, Kind.UNCLEAR):
        if kind in kinds:
            return Reply(kind)
    return whole if Kind.OTHER in kinds or Kind.HOLD in kinds else Reply(kinds[-1])


def _read(words: str, text: str) -> Reply:
    bare = words.rstrip(".! ")
    if _TO_OTHERS.match(text.replace(PARLEY, " ").strip()) and not _says_so(bare):
        return Reply(Kind.OTHER)
    if re.fullmatch(r"[?! ]+", words):
        return Reply(Kind.UNCLEAR)
    if _NO.match(bare):
        return Reply(Kind.NOTHING_ELSE)
    if _ACK.match(bare):
        return Reply(Kind.FINE)
    if _UNCLEAR.match(words):
        return Reply(Kind.UNCLEAR)
    if _YES.match(bare):
        return Reply(Kind.YES)
    if _HOLD.match(words):
        return Reply(Kind.HOLD)
    if _is_solved(bare):
        return Reply(Kind.SOLVED)
    reply = _corrected(bare) or _needed(bare, asked=words.rstrip().endswith("?"))
    enough = reply.kind is Kind.OTHER and _ENOUGH.match(bare)
    return Reply(Kind.NOTHING_ELSE) if enough else reply


_ENOUGH = re.compile(
    r"^(?:no|nope|nah|not really)(?:[,.!]+ ?| (?=(?:I|we|that|the rest|everything|then|with)\b))(?:then |with that |after that |the rest |everything |otherwise )*(?:I|we|that|it|the rest|everything|I'd|we'd|I'm|we're|that's|can|is|should|would)\b(?!.*\b(?:need|but|just|only|maybe|also|still|missing|waiting|because|\?)\b).{0,80}$",
    re.I,
)


def _says_so(words: str) -> bool:
    return _NO.match(words) is not None


def _is_solved(words: str) -> bool:
    solved = _SOLVED.match(words)
    return (
        solved is not None
        and not re.search(
            r"\b(?:but|except|still|though|not (?:yet|quite|really))\b", words[solved.end() :], re.I
        )
        and not re.match(r"(?:not|n't|isn't|once|if|when|until)\b", words, re.I)
        and not re.search(
            r"\bnot (?:solved|fixed|sorted|resolved|done)|n't (?:solved|fixed|sorted|resolved|done)",
            words,
            re.I,
        )
    )


def _corrected(words: str) -> Reply | None:
    for index, pattern in enumerate(_CORRECTIONS):
        found = pattern.match(words)
        if not found:
            continue
        old = found.groupdict().get("old") or ""
        new = _needs(found["new"])[:1]
        if not new or (
            index == 4
            and (_SMALL.search(words) or re.search(r"\b(?:sure|yet|now|really|again)$", old))
        ):
            continue
        return Reply(Kind.CORRECTION, new, replaces=old.strip())
    return None


def _needed(words: str, *, asked: bool) -> Reply:
    cut = _LAST.sub("", words)
    last = cut != words
    needs = needs_in(cut, asked=asked)
    if needs:
        return Reply(Kind.NEED, needs, last, sure=_is_sure(cut))
    return Reply(Kind.NOTHING_ELSE) if last and not cut.strip() else Reply(Kind.OTHER)


def _is_a_name(words: str) -> bool:
    bare = words.rstrip(".! ")
    return (
        len(bare.split()) <= 12
        and not bare.endswith("?")
        and not _STATUS.match(bare)
        and not _FINITE.search(bare)
        and not _SMALL.search(bare)
        and not _TO_OTHERS.match(words)
    )


def _is_sure(words: str) -> bool:
    """Whether a reply says outright that something is needed, and does not only name a thing."""
    led = _LEAD.match(words)
    rest = words[led.end() :] if led else words
    marked = re.match(r"(?:yes|yep|yeah|also|plus|and)\b", words, re.I)
    return bool(marked or _NEEDING.match(rest) or isinstance(extract(rest), Blocker))


def needs_in(words: str, *, asked: bool = False) -> tuple[str, ...]:
    """The needs that a cleaned reply names, each in its author's words; none in small talk."""
    led = _LEAD.match(words)
    rest = words[led.end() :] if led else words
    if not rest or len(rest.split()) > 60:
        return ()
    needing = _NEEDING.match(rest)
    if (
        needing
        and not asked
        and not re.search(
            r"\b(?:don't|doesn't|didn't|not|no longer|won't|no) (?:\w+ )?need", rest, re.I
        )
    ):
        return _needs(needing["what"])
    if asked or _SMALL.search(rest):
        return ()
    if isinstance(heard := extract(rest), Blocker):
        return _needs(heard.quote if len(_parts(rest)) == 1 else rest)
    added = re.match(
        r"(?:\w+[ ,]+)?(?:yes|yep|yeah|yup|also|plus|and|maybe|perhaps|besides|additionally|another|one more|on top)\b",
        words,
        re.I,
    )
    return _needs(rest) if _names_a_need(rest, added is not None) else ()


_THING_OF = re.compile(
    r"^(?!(?:back|off|out|on|in|up|see|good|nice|great|well|sure|fine|over|back|happy|glad|same|not|\w+ing)\b)[\w'&-]+(?: [\w'&-]+){0,3} (?:from|for|in|of|on|with|by|to|about) \w+",
    re.I,
)


def _names_a_need(words: str, led: bool) -> bool:
    if len(words.split()) > 25 or (
        _STATUS.match(words)
        and not re.match(r"(?:who|which|when|what|how|why) (?:\w+ ){2,}", words, re.I)
    ):
        return False
    if re.match(
        r"(?:someone|somebody|[\w ]{2,30}) (?:has to|have to|must|needs to|need to|should|would have to|would need to) ",
        words,
        re.I,
    ):
        return True
    if re.search(r"\bwould (?:help|be (?:great|good|nice|helpful|useful|enough))\b", words, re.I):
        return True
    head = words.split(" that ")[0].split(" who ")[0].split(" which ")[0]
    if _FINITE.search(head):
        return False
    return (
        _NOUNISH.match(words) is not None
        or (led and len(words.split()) >= 2)
        or _THING_OF.match(words) is not None
    )


def _parts(words: str) -> list[str]:
    return [part for part in _SPLIT.split(words) if part and part.strip()]


def _needs(words: str) -> tuple[str, ...]:
    found = []
    for part in _parts(words)[:6]:
        led = _LEAD.match(part)
        part = part[led.end() :] if led else part
        needing = _NEEDING.match(part)
        part = (needing["what"] if needing else part).strip(" .,;:!?-\"'")
        part = re.sub(
            r"\s+(?:too|as well|also|please|thanks|then|though|I think|I guess|maybe|would help|would be (?:great|good|nice|helpful|useful))$",
            "",
            part,
            flags=re.I,
        )
        if part and re.search(r"\w", part):
            found.append(" ".join(part.replace(HOLE, "...").split())[:300])
    return tuple(found)


def takes_back(text: str) -> bool:
    """Whether somebody says that their blocker is gone."""
    return _is_solved(_plain(text).rstrip(".! "))


def wants_quiet(text: str) -> bool:
    """Whether the whole message tells the bot to be silent."""
    if _MUTE_SIGN.match(text):
        return True
    words = re.sub(r"[,.!]+", "", _plain(text)).strip()
    return _MUTE.match(words) is not None


def stated_need(text: str) -> tuple[str, ...]:
    """The needs that somebody else states as their own: "I need the price list by Monday"."""
    words = _plain(text).rstrip(".! ")
    if not words or words.endswith("?") or _TO_OTHERS.match(text):
        return ()
    own = _OWN_NEED.search(words)
    if own and not re.search(r"\b(?:don't|not|no longer|won't|if|didn't) ", own.group(), re.I):
        return (
            _needs(re.split(r"\.\s|\n", _LAST.sub("", own["what"]))[0])
            if not _SMALL.search(own["what"])
            else ()
        )
    heard = extract(text)
    return (heard.x or _short(heard.quote),) if isinstance(heard, Blocker) else ()


_OWN_NEED = re.compile(
    r"(?:^|[.!,;] |\n|\b(?:and|but|so|then|also|plus|here|side|end|team|well|ok|for that|for this|before that|first|fyi|yes|yeah|same here|sure|happy to,? but|can do,? but|otherwise|from us|though|because|in that case|to do that|to do this|for it) )"
    r"(?:I|we|my team|our team|the \w+ team|marketing|IT|finance|legal|sales|design|engineering|security|ops|data)(?:'d|'ll| would| will)? (?:still |also |then |just |really |only |first |do |always |at least |definitely )*(?:need|needs|require|requires|would need|am missing|are missing)(?: to (?:have|get|see|know|receive))? (?P<what>(?!to (?:go|leave|run|say|talk about|finish|check|think|ask)\b).{3,200})$",
    re.I | re.S,
)


def _short(words: str) -> str:
    return " ".join(words.split()[:20])


def _plain(text: str) -> str:
    return " ".join(clean(text.replace(PARLEY, " ")).split())[:1500]
