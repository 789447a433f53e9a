"""What looks like a question about a word and is none: a value asked for, small talk, daily business."""

import re

from bot.asking.question import Part
from bot.matching.keys import FUNCTION_WORDS

_TIME = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|(?:this|last|next|previous|past|current|coming) (?:\w+ )?(?:week|month|quarter|year|sprint|day|days|weeks|months|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|morning|afternoon|evening|summer|winter|spring|autumn|fall|release|round|campaign|hour)|"
    r"so far|year to date|ytd|mtd|qtd|to date|q[1-4]|in (?:january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)|"
    r"(?:in|for|since|until|till|by|during|of|from) (?:january|february|march|april|may|june|july|august|september|october|november|december|mon|monday|tuesday|wednesday|thursday|friday|q\d)|"
    r"since (?:monday|tuesday|wednesday|thursday|friday|last|yesterday|the|january|february|march|april|june|july|august)|right now|at the moment|lately|recently|these days|\d{4}-\d\d)\b"
)
_VALUE = re.compile(
    r"\b(?:status of|progress (?:on|of)|deadline|eta|due date|password|link to|url|plan for|agenda|number for|numbers for|figure for|latest on|update on|news on|up with|wrong with|happening|going on|the matter|the point of|next step|next steps|the reason|the problem|the issue|the best (?:way|time)|best practice|our target|the target|our goal|value of|price of|cost of|level of|size of|amount of|owner's|weather|time is it|for lunch|your name|your favou?rite|your opinion|your take|on the menu|happened|left to do)\b"
)
_POSSESSIVE = re.compile(
    r"\bwhat(?:'s|s| is| are| was| were) (?:exactly )?(?:our|your|my|their|his|her) "
)
_NOT_A_NAME = re.compile(
    r"\b(?:i|we|you|he|she|they|me|us|him|them|should|would|could|can|will|shall|must|might|may|have|has|had|did|does|do|don't|doesn't|didn't|isn't|aren't|won't|can't|is|are|was|were|been|being|am|going|happening|doing|wrong|better|best|next|left|up|not|because|if|there|yours|mine|ours|here|why|how|when|where|what|everyone|everybody|anyone|anybody|someone|somebody|nobody|wants|needs|looks|went|goes)\b"
)
_DEFINITE = re.compile(r"\b(?:the|our|your|my|this|that|these|those|their)\s*$")
_OF_OURS = re.compile(
    r"\b(?:of|for|in|on|from|at|with|to) (?:the|our|my|your|this|that|these|their|his|her|last|next)\b"
)
_LETTERS = re.compile(r"[^\W\d_]{2}|[^\W\d_]\d|\d[^\W\d_]")
_FOR_SOMETHING = re.compile(
    r"\b(?:for|to|into|with|on) (?:the|our|my|your|this|that|these|their|his|her)\b|^(?:to|in|at|with|about|by|from|on)\s"
)
_NO_NAME_SHAPE = re.compile(
    r"\b(?:on|about|for|with|to|at|of|from|by)$|^\w+ing (?:the|our|my|your|a|an)\b|\w's \w"
)
_DEFINING = (
    r"mean|means|meaning|meant|definition|definitions|define|defined|stands? for|acronym|term|word"
)
_ASKS_MEANING = re.compile(rf"\b(?:{_DEFINING})\b")
_MEANING = re.compile(r"\b(?:mean|means|meaning|meant|definition|define|stands? for|defined)\b")
_EVERYDAY = frozenset(
    "plan agenda deadline problem issue status point reason matter update news weather time date day hour "
    "password wifi link url name answer question next best idea story deal thing things stuff one ones rest "
    "latest goal target order lunch dinner coffee menu chance odds price size colour color address phone "
    "number room place location way use catch rush difference hell progress timeline schedule eta hurry "
    "budget code sitrep score result results title topic subject reply response choice option options "
    "alternative decision outcome situation minimum maximum max min total favourite favorite opinion "
    "take view thoughts feedback suggestion recommendation advice".split()
)
_SMALL_TALK = frozenset(
    "thanks thank thx ty cheers ta great good nice cool ok okay okey k kk yes yep yeah yup no nope nah sure "
    "hi hello hey hiya yo morning evening afternoon night bye goodbye later welcome lol haha hahaha rofl lmao "
    "wow awesome amazing perfect excellent brilliant lovely sweet neat super fantastic wonderful done agreed "
    "right correct exactly indeed absolutely definitely true false wrong sorry please pls congrats "
    "congratulations well job work one stuff point idea bot you very much so all everyone team got it that "
    "this will do sounds noted roger understood makes sense helpful useful love loved it's thats that's fine "
    "alright interesting hmm hm huh oh ah oops ouch yay hooray kudos +1 same here welcome back see ya "
    "appreciate appreciated really quick there again for the a an my is was i me we us test testing ping pong "
    "stop mute quiet shush shut up go away never mind nevermind forget wait hold on hang sec moment "
    "day week weekend friday monday happy merry new year birthday thanksgiving christmas best worst bad ever "
    "what who why how when where which too not sure maybe perhaps anyone anybody somebody someone mate buddy pal dude man bro guys folks brb ttyl afk omg np yw imo imho gg idk tgif wtf bruh yikes whoops darn damn hehe hihi joke jokes mine yours theirs ouch boring funny cute smart clever stupid crazy weird strange old more less again later soon today tomorrow yesterday now merci danke gracias grazie obrigado hola bonjour hallo salut ciao beaucoup sehr schon bitte tak tack dank je u".split()
)


def wants_a_value(sentence: str, part: Part, *, known: bool) -> bool:
    """Whether a sentence asks for a figure, a date or the state of something, not for a meaning."""
    if part is not Part.DEFINITION:
        return (
            part is Part.COUNTING and _TIME.search(sentence) is not None and "defin" not in sentence
        )
    if _MEANING.search(sentence):
        return False
    if _VALUE.search(sentence) and not known:
        return True
    if _TIME.search(sentence):
        return True
    return _POSSESSIVE.search(sentence) is not None


def is_definite(before: str) -> bool:
    """Whether a phrase is one certain thing (`the ...`, `our ...`) and no meaning is asked for."""
    return _DEFINITE.search(before) is not None and not _ASKS_MEANING.search(before)


def is_this_one(label: str, before: str, part: Part, *, known: bool) -> bool:
    """Whether `the budget` is one of our own and not the word: `who approved the budget?`.

    Only a single common word can be; `before` is what stands between the frame's start and it.
    """
    if not is_definite(before):
        return False
    if part is Part.OWNER or part is Part.AGREEMENT:
        return len(label.split()) == 1 or not known
    return part is Part.DEFINITION and known and label in _EVERYDAY


def is_everyday(sentence: str, label: str, before: str) -> bool:
    """Whether an unknown phrase is daily business (`the plan for Friday`) and no name of anything.

    `before` is what stands between the question word and the phrase: an article, or nothing.
    """
    words = label.split()
    if len(words) > 6 or not _LETTERS.search(label):
        return True
    if any(rule.search(label) for rule in (_NOT_A_NAME, _TIME, _FOR_SOMETHING)):
        return True
    if _ASKS_MEANING.search(sentence):
        return False
    content = [word for word in words if word not in FUNCTION_WORDS]
    definite = _DEFINITE.search(before)
    return (
        not content
        or _NO_NAME_SHAPE.search(label) is not None
        or (definite is not None and _OF_OURS.search(label) is not None)
        or (definite is not None and not _EVERYDAY.isdisjoint(content))
        or (len(content) == 1 and content[0] in _EVERYDAY)
    )


def is_small_talk(words: str) -> bool:
    """Whether a phrase is thanks, a greeting or a noise, and names nothing."""
    bare = re.findall(r"[^\W_]+(?:'[^\W_]+)*", words.lower())
    return not bare or all(word in _SMALL_TALK for word in bare)


def is_statement(words: str) -> bool:
    """Whether a bare unknown phrase tells something: `SLA breached again`."""
    return (
        re.search(
            r"\b(?:\w{3,}ed|\w{3,}n't|looks?|works?|fails?|again|great|today)\b", words.lower()
        )
        is not None
    )


def has_small_talk(words: str) -> bool:
    """Whether an unknown phrase holds a word of small talk: `wrong channel`, `nice one`."""
    return any(word in _SMALL_TALK for word in re.findall(r"[^\W_]+", words.lower()))
