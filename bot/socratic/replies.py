"""What a reply in a thread is: a need, no, yes, never mind, not now, what do you mean, or small talk."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.messages import PARLEY
from bot.socratic.clean import clean, items
from bot.socratic.heard_as import leading_need, named_needs, new_words
from bot.socratic.reply_signs import likeliest, reply_signs
from bot.socratic.stated import (
    FINITE,
    LAST,
    SMALL,
    TO_OTHERS,
    is_a_name,
    is_sure,
    needs_in,
    parted,
    plain,
)

__all__ = ["Kind", "Reply", "read_reply", "takes_back", "wants_quiet"]


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
    r"(?: (?:please|now|pls|bot|parley|thanks|thank you|mate|ok|for now|right now|already|here|then|with this|sorry|today|tho|I'm busy|too|in a (?:meeting|call)|on a call|busy|maybe (?:later|tomorrow)|no time|I'm in a (?:meeting|call)))*$",
    re.I,
)
_MUTE_SIGN = re.compile(
    r"^(?=.*\S)\s*(?:🔇|🤫|🤐|:mute:|:shushing_face:|:zipper_mouth_face:|:no_bell:|🔕|\s)+\s*$"
)
_NO_CORE = (
    r"(?:(?:that|this|it)(?:'s| is|'d be| would be| was|'ll be|'d| would)?(?: be)?(?: (?:really|pretty much|basically|just|about|all|now))? (?:all|it|everything|the lot|the whole (?:list|lot|story)|the list|the end of it|about it|complete)(?: of (?:it|them))?|"
    r"(?:nothing|none|no|not)(?: (?:much|more|really))? (?:further|to add|left|missing|outstanding|to report|from (?:me|us)|from (?:my|our) (?:side|end)|(?:further|other|more|additional) (?:needs?|items?|points?|wishes|things?))|"
    r"(?:then )?(?:I|we)(?:'ve| have|'d have|'ll have|'d| would have)?(?: got)? (?:everything|all (?:of )?(?:it|(?:I|we) need)|what (?:I|we) need)(?: (?:I|we) need(?:ed)?)?|"
    r"(?:then )?(?:I'm|we're|I'd be|we'd be|I'll be|we'll be) (?:all )?(?:set|sorted|covered|complete|done|good|fine|happy|ready)(?: (?:otherwise|then|with that|after that|apart from that))?|"
    r"correct|complete|zip|zilch|nil|(?:the )?list(?:'s| is)? (?:complete|done|full)|(?:that )?covers (?:it|everything)|nothing springs to mind|can't think of any(?:thing)?(?: more| else)?|fair|end of (?:the )?list|no more from (?:me|us)|"
    r"(?:I'm |we're |that's me )?done(?: here| for now| from my side| with (?:the|my) list| listing)?|no|nope|nah|none|nothing|nein|nada|not really|not that I (?:know|can think) of|not that I'm aware of|I don't think so|don't think so|I think not|negative|naw|n|no no|nothing else|nothing more|that's (?:it|all|everything|the only thing|the lot|about it|the whole list|all I need|all we need)|that is (?:it|all|everything)|that'd be (?:it|all)|that would be (?:it|all)|that was (?:it|all)|that's about it|"
    r"just that|only that|just this|only this|just the one|only the one|just (?:those|these|that one)|then (?:we're|I'm|we are|I'd be|we'd be) (?:good|fine|ok|set|done|off|happy|ready|there|sorted)|(?:we're|I'm|we are|I am|we'd be|I'd be|all) (?:good|fine|ok|set|covered)(?: (?:then|to go|otherwise))?|all good|then I can (?:start|go|continue|move on|ship|launch|publish|begin|go ahead|do it|finish)(?: .*)?|then we can (?:start|go|continue|move on|ship|launch|publish|begin|go live|send .*)(?: .*)?|nothing comes to mind|nothing I can think of|"
    r"can't think of anything(?: else)?|I can't think of anything(?: else)?|that'll do|that should (?:do it|be (?:it|all))|that would do|we have everything else|the rest is (?:fine|ok|ready|there|done)|everything else is (?:fine|ok|ready|there|done|in place)|no that's (?:it|all)|no thanks?|no thank you|complete|list is complete|yes that's (?:it|all|the (?:whole )?list)|that's the (?:whole )?list|that covers it|not at the moment|not right now|for now that's it|that's it for now|"
    r"nothing for now|not yet|I guess not|I believe not|I hope not|hopefully not|probably not|not from me|not from my side|none that I know of|nothing on my side|with that (?:I|we) can .*|that would be enough|that's enough|nope all good|should be fine|nope that's it)"
)
_NO = re.compile(
    rf"^(?:(?:well|ok|okay|hm+|oh|I think|nah|right|fair|yep|yeah|and|but|correct|no|otherwise|actually|honestly|yes|then|so|thanks|ah|um)[ ,.!-]+){{0,3}}{_NO_CORE}(?:[ ,.!-]+(?:{_NO_CORE}|then|really|thanks|thank you|thx|for now|so far|today|I think|I guess|I'd say|from me|on my side|from my side|at the moment|right now|else|more|comes to mind|actually|tbh|parley|bot|for me|all good|mate|it|honestly|to be honest|cheers|probably|we're good|we'd be good|I'm good|after that|and|yet)){{0,6}}$",
    re.I,
)
_YES = re.compile(
    r"^(?:(?:oh|well|mm|hm+|and|so|but|actually)[ ,.!-]+)*(?:(?:yes+|yep|yeah|yup|ya|yea|y|ja|mm-hm+|uh-huh|aye|si|oui|sure|sure do|I sure do|indeed|absolutely|definitely|of course|there is|there are|there's (?:more|something|one more thing|another thing|one|also something)|I do|we do|oh yes|oh yeah|yes there is|yes I do|there is (?:more|something(?: else)?|one more(?: thing)?)|unfortunately(?: yes)?|I'm afraid so|sadly(?: yes)?|quite a few|quite a lot|"
    r"lots|a lot|plenty|several|a few(?: things)?|one more(?: thing)?|two more(?: things)?|some|something|another thing|one thing|a couple(?: of things)?|loads|kind of|sort of|there's more|more|yes more)(?:[ ,.!]+(?:please|actually|unfortunately|sadly|sure|indeed|there is|there are|I do|we do|more|one|of course|definitely|a lot|one more|one more thing))*)$",
    re.I,
)
_ACK = re.compile(
    r"^(?:(?:ok|okay|k|kk|okey|alright|all right|fine|got it|thanks?|thank you|thx|ty|cheers|cool|great|perfect|noted|will do|sounds good|good|nice|👍|right|makes sense|fair enough|fair|thanks a bunch|thanks a million|ta|understood|roger|super|lovely|thanks a lot|many thanks|thanks parley|parley|bot|yes thanks|much appreciated|appreciated|appreciate it|ace|sweet|brilliant|excellent|awesome|amazing|merci|danke|tysm|tx|thank u|much obliged|nice one|you're a star|great stuff|sounds great|okey ?dokey|many thanks|thank you kindly|(?:so|very) much|cheers|works for me|to me|for me|then|all|a lot|bless you|legend)[ ,.!]*)+$",
    re.I,
)
_THUMBS = re.compile(
    r"^(?=.*\S)\s*(?:👍|👌|✅|🆗|🙏|:\+1:|:thumbsup:|:ok_hand:|:white_check_mark:|:ok:|:pray:|[\U0001F3FB-\U0001F3FF]|\s)+\s*$"
)
_HOLD = re.compile(
    r"^(?:(?:ok|hm+|h+m+|uh+m*|um+|er+m*|well|oh|ah|good question|wait|hang on|hold on|one (?:sec|second|moment|minute)|just a (?:sec|second|moment|minute)|a sec|sec|give me (?:a )?(?:sec|second|moment|minute|min|five|few minutes|5|10|ten|5 min|10 min|five minutes|10 minutes|ten minutes|bit)|let me (?:think|check|see|look|ask|have a look|find out|get back to you|come back to you)(?: .*)?|checking|thinking|brb|bbl|bbs|I'll (?:check|think|ask|see|get back|come back|look|find out|let you know)(?: .*)?|need to (?:think|check|ask)(?: .*)?|I have to (?:think|check|ask)(?: .*)?|not sure(?: yet)?|I'm not sure(?: yet)?|don't know(?: yet)?|I don't know(?: yet)?|no idea(?: yet)?|"
    r"maybe|perhaps|possibly|could be|hard to say|depends|it depends|we'll see|dunno|who knows|interesting(?: question)?|will check(?: .*)?|tbd|tbc|bear with me|moment|one moment please|back in (?:a (?:sec|minute|bit)|\d+(?: ?min(?:utes)?)?)|afk|lunch first|in a bit|soon|phone|doorbell|door|(?:the )?phone(?:'s| is)? ringing|someone's at the door|quick call)[ ,.!?-]*){1,4}$",
    re.I,
)
_UNCLEAR = re.compile(
    r"^(?:(?:sorry|hm+|eh|er|wait|uh|hey|um|erm|ok|but|well|hi|pardon|parley|oh|huh|excuse me)[ ,.!?]+)*(?:what do you mean(?: .*)?|what does (?:that|this) mean(?: .*)?|what (?:exactly )?(?:are you asking(?: me| us)?|is that supposed to mean|is the question|was the question|do you want(?: .*)?|exactly do you .*)|meaning|huh|sorry|pardon|come again|what|eh|say (?:that )?again|in what (?:way|sense)|how do you mean|how so|what kind of (?:thing|something|things)|"
    r"(?:I )?(?:still )?(?:really )?don't (?:get|understand|follow)(?: (?:it|that|you|the question|what you mean|what you're asking|your question|this|what you want))?|don't (?:get|understand|follow)(?: (?:it|that|you|the question|what you mean|your question|this))?|I didn't (?:get|understand)(?: .*)?|(?:can|could) you (?:rephrase|explain|clarify|repeat|say that again|elaborate)(?: .*)?|rephrase(?: please)?|explain(?: please)?|unclear|I'm confused|confused|not sure (?:what you mean|I (?:get|understand|follow)(?: .*)?|what you're asking)|"
    r"what thing|something else like what|like what|such as|for example|e\.g|what else would (?:that|it) be|what should I say|clarify(?: please)?|no idea what you mean|what's the question|wdym|you mean|what now|I'm lost|you lost me)[ ?!.]*$",
    re.I,
)
_CORRECTIONS = (
    re.compile(
        r"^(?:(?:no|nope|nah|sorry|wait|well|oh|hm+|ah|actually|correction|hang on|my bad)[ ,.:!-]+)*(?P<old>[^,;\n]{2,60}?) (?:is|are|was|were) (?:actually )?(?:fine|ok|okay|done|there|sorted|here|good|not the (?:problem|issue|blocker|point))[,;.]? (?:but )?(?:it's|it is|the (?:real |actual )?(?:problem|issue|blocker|thing) is|what's missing is|what is missing is|what I need is) (?P<new>[^\n]{2,200}?)(?: that(?:'s| is) (?:missing|needed|the problem|the issue|blocking us|in the way))?$",
        re.I,
    ),
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


def read_by_rules(text: str) -> Reply:
    """What the rules alone make of a reply."""
    if _MUTE_SIGN.match(text.replace(PARLEY, "")):
        return Reply(Kind.MUTE)
    if _THUMBS.match(text):
        return Reply(Kind.FINE)
    words = plain(text)
    if wants_quiet(text):
        return Reply(Kind.MUTE)
    if not words:
        return Reply(Kind.UNCLEAR if text.strip(" !") in ("?", "??", "???") else Kind.OTHER)
    whole = _read(words)
    cleaned = clean(text.replace(PARLEY, " "))
    if points := items(cleaned):
        return _listed(points, whole)
    said = [part for part in _SENTENCES.split(cleaned) if part.strip()]
    if len(said) < 2 or whole.kind in _WHOLE:
        return whole
    return _together([_read(" ".join(part.split())) for part in said], whole)


def signs_of(text: str, ruled: Reply) -> frozenset[str]:
    """The signs of a reply, what the rules make of it among them."""
    more = {f"rule {ruled.kind}"}
    more |= {"rule sure"} if ruled.sure else set()
    more |= {"rule last"} if ruled.last else set()
    parts = [part for part in _PARTS.split(clean(text)) if part.strip()][:_MOST_PARTS]
    kinds = [_read(part).kind for part in parts]
    more |= {f"rule any {kind}" for kind in kinds}
    more |= {f"rule first {kinds[0]}", f"rule last {kinds[-1]}"} if kinds else set()
    return reply_signs(text) | more


_PARTS = re.compile(r"(?<=[.!?])\s+|\n+|[,;:]\s|\s-\s")
_MOST_PARTS = 6


def read_reply(text: str, *, expecting: bool = False) -> Reply:
    """What the owner's reply to a question of the dialogue is.

    Rules read what is said in set words; the rest is what it sounds like. `expecting` means that
    they were just asked to name a thing, so that a bare name will do.
    """
    text = _TO_US.sub("", text.replace(PARLEY, " ")).strip() or text
    if _is_to_others(text) and not _NO.match(plain(text).rstrip(".! ")):
        return Reply(Kind.OTHER)
    reply = _sentences_of(text, _heard(text, expecting=expecting))
    return replace(reply, last=True) if reply.kind is Kind.NEED and _ends(text) else reply


def _sentences_of(text: str, whole: Reply) -> Reply:
    """A need in several sentences: what each of them asks for."""
    cleaned = clean(text)
    said = [part for part in _SENTENCES.split(cleaned) if part.strip()]
    if len(said) < 2 or whole.kind is not Kind.NEED or items(cleaned):
        return whole
    told = _together(_in_turn([" ".join(part.split()) for part in said]), whole)
    return told if told.kind is Kind.NEED else whole


def _sound(text: str) -> tuple[str, float]:
    """The kind that a reply sounds like, whatever the rules make of it, and how clearly."""
    return likeliest(signs_of(text, read_by_rules(text)))


def _in_turn(said: Sequence[str]) -> list[Reply]:
    """The sentences of a reply. What follows a need or a no only explains it, unless it is sure.

    Those two. Off to the retro: is no need. A dictionary. The names are all codes: is no end.
    """
    read: list[Reply] = []
    for sentence in said:
        one, kinds = _heard(sentence), {part.kind for part in read}
        chats = one.kind is Kind.NEED and Kind.NOTHING_ELSE in kinds and not _asks(sentence)
        explains = one.kind is Kind.NOTHING_ELSE and Kind.NEED in kinds
        vague = chats or (explains and read_by_rules(sentence).kind is not Kind.NOTHING_ELSE)
        read.append(Reply(Kind.OTHER) if vague else one)
    return read


def _asks(sentence: str) -> bool:
    """Whether a sentence sounds like a need, whatever the rules make of it."""
    hedged = _HEDGED.match(sentence) is not None
    return hedged or _sound(sentence)[0] == Kind.NEED


_HEDGED = re.compile(r"\W*(?:well,? )?(?:maybe|perhaps|except|only|though|although)\b", re.I)


def _heard(text: str, *, expecting: bool = False) -> Reply:
    ruled = read_by_rules(text)
    if ruled.kind in _CERTAIN:
        return ruled
    if (bare := _COURTESY.sub("", text)) and bare != text:
        return _heard(bare, expecting=expecting)
    kind, ahead = likeliest(signs_of(text, ruled))
    if expecting and kind in (Kind.NEED, Kind.OTHER) and (named := _named(text, ruled)):
        return named
    if kind == Kind.OTHER and (named := _explained(text)):
        return named
    if kind == ruled.kind or (kind == Kind.OTHER and ruled.kind is Kind.HOLD):
        return _led(ruled, text)
    told = _sounding(Kind(kind), text, ruled)
    return replace(told, sure=told.sure or ahead > _SURELY)


_CERTAIN = frozenset({Kind.MUTE, Kind.YES, Kind.UNCLEAR, Kind.NOTHING_ELSE, Kind.FINE})
_TO_US = re.compile(r"^\W*(?:@?parley|bot)\b[,:.! -]*(?=\w)|[ ,]+(?:@?parley|bot)(?=[.!?]*$)", re.I)
_COURTESY = re.compile(
    r"(?<=\w)[.!]*[ ,]+(?:thanks|thx|thank you|ta|cheers|please|pls)(?=[ .!]*$)[ .!]*", re.I
)
_CLEARLY, _SURELY = 3.0, 5.0
_THANKS = re.compile(r"\b(?:thanks?|thx|cheers|ta|great|perfect|cool|lovely)\b", re.I)


def _named(text: str, ruled: Reply) -> Reply | None:
    """A bare name is a need where Parley has just asked what it is."""
    words = plain(text)
    if ruled.kind is Kind.OTHER and is_a_name(words):
        return Reply(Kind.NEED, parted(words), sure=True)
    return _led(ruled, text) if ruled.kind is Kind.NEED else None


def _explained(text: str) -> Reply | None:
    """A thing that would be a need by itself, and why it is one: a second scanner, ours is broken."""
    first = leading_need(text)
    named = _heard(text.partition(", ")[0]) if first else None
    return replace(named, needs=first) if named and named.kind is Kind.NEED else None


def _says_why(text: str) -> bool:
    """Whether a comma is followed by what is the matter: a second scanner, ours is broken."""
    return FINITE.search(text.partition(", ")[2]) is not None


def _led(ruled: Reply, text: str) -> Reply:
    """A need named first and explained after it is that need: a window, facilities keep moving it."""
    first = leading_need(text) if ruled.kind is Kind.NEED and len(ruled.needs) == 1 else ()
    if not first or any(one in ruled.needs[0] for one in first):
        return ruled
    return replace(ruled, needs=first)


def _sounding(kind: Kind, text: str, ruled: Reply) -> Reply:
    """A reply by what it sounds like, where the rules say something else."""
    if kind is Kind.NEED:
        needs, last = named_needs(text), LAST.search(plain(text)) is not None
        needs = leading_need(text) or needs if len(needs) == 1 and _says_why(text) else needs
        return Reply(kind, needs, last, sure=is_sure(plain(text))) if needs else ruled
    if kind is Kind.CORRECTION:
        new = new_words(text)
        return Reply(kind, (new,)) if new else ruled
    if kind is Kind.NOTHING_ELSE and _THANKS.match(plain(text)):
        return Reply(Kind.FINE)
    return Reply(kind)


def _ends(text: str) -> bool:
    """Whether a need is followed by a no: the serial numbers, with those two we're done."""
    end = end_of(text)
    kind, ahead = _sound(end)
    clear = kind == Kind.NOTHING_ELSE and ahead > _CLEARLY
    return bool(end) and clear and not _PRESSES.search(end)


_PRESSES = re.compile(r"\b(?:otherwise|or else|without|until|till|unless|before|can't)\b", re.I)
"""Such an end says why the need matters: nothing ships otherwise."""


def end_of(text: str) -> str:
    """The last part of a reply of several."""
    parts = [part for part in _PARTS.split(plain(text)) if part.strip()]
    return parts[-1] if len(parts) > 1 else ""


def _listed(points: Sequence[str], whole: Reply) -> Reply:
    """A reply that is a list: each point names a need, and what stands before it may only lead in."""
    read = [_read(point) for point in points]
    named = [
        parted(p) if r.kind is Kind.OTHER and is_a_name(p) else r.needs
        for p, r in zip(points, read, strict=True)
    ]
    needs = tuple(dict.fromkeys(need for names in named for need in names))
    last = any(reply.last or reply.kind is Kind.NOTHING_ELSE for reply in read[1:])
    return Reply(Kind.NEED, needs, last, sure=True) if needs else whole


_SENTENCES = re.compile(
    r"(?<=[.!?])\s+|\n+|(?<=^thanks),\s|(?<=^perfect),\s|(?<=^great),\s|(?<=^cool),\s"
)
_WHOLE = frozenset({Kind.NOTHING_ELSE, Kind.CORRECTION, Kind.UNCLEAR, Kind.HOLD})


def _together(parts: Sequence[Reply], whole: Reply) -> Reply:
    """A reply of several sentences: its needs count before a no, a no before a thanks."""
    needs = tuple(dict.fromkeys(need for part in parts for need in part.needs))
    last = any(part.last or part.kind is Kind.NOTHING_ELSE for part in parts[1:])
    sure = any(part.sure for part in parts)
    if needs:
        return Reply(Kind.NEED, needs, last, sure=sure)
    kinds = [part.kind for part in parts]
    for kind in (Kind.NOTHING_ELSE, Kind.UNCLEAR):
        if kind in kinds:
            return Reply(kind)
    return whole if Kind.OTHER in kinds or Kind.HOLD in kinds else Reply(kinds[-1])


def _read(words: str) -> Reply:
    bare = words.rstrip(".! ")
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
    return _corrected(bare) or _needed(bare, asked=words.rstrip().endswith("?"))


def _is_to_others(text: str) -> bool:
    return TO_OTHERS.match(text.replace(PARLEY, " ").strip()) is not None


_NOT_THAT = re.compile(
    r"(?:now|today|yet|sure|really|again|at all|right now|this time|here|quite|exactly|much|bad|yes|no)",
    re.I,
)


def _corrected(words: str) -> Reply | None:
    for index, pattern in enumerate(_CORRECTIONS):
        found = pattern.match(words)
        if not found:
            continue
        old = found.groupdict().get("old") or ""
        new = parted(found["new"])[:1]
        if (
            _NOT_THAT.fullmatch(old.strip())
            or not new
            or (
                index == 5
                and (SMALL.search(words) or re.search(r"\b(?:sure|yet|now|really|again)$", old))
            )
        ):
            continue
        return Reply(Kind.CORRECTION, new, replaces=old.strip())
    return None


def _needed(words: str, *, asked: bool) -> Reply:
    cut = LAST.sub("", words)
    last = cut != words
    needs = needs_in(cut, asked=asked)
    if needs:
        return Reply(Kind.NEED, needs, last, sure=is_sure(cut))
    return Reply(Kind.NOTHING_ELSE) if last and not cut.strip() else Reply(Kind.OTHER)


def takes_back(text: str) -> bool:
    """Whether somebody says that their blocker is gone."""
    return read_reply(text).kind is Kind.SOLVED


def wants_quiet(text: str) -> bool:
    """Whether the whole message tells the bot to be silent."""
    if _MUTE_SIGN.match(text.replace(PARLEY, "")):
        return True
    if _is_to_others(text):
        return False
    words = re.sub(r"[,.!]+", "", plain(text)).strip()
    return _MUTE.match(words) is not None
