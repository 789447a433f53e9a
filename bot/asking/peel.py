"""What people put around a question or a label, and what stays when it is taken off."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from bot.asking.teams import TEAM_GROUP
from bot.matching.text import MASK

_REMEMBERED = 16
_GREETING = (
    r"(?:hi|hello|hey|hiya|heya|yo|howdy|ok|okay|okey|so|well|um+|uh+|erm?|hm+|right|and|but|also|btw|by the way|fyi|"
    r"pls|plz|please|sorry|apologies|thanks|thx|cheers|ta|oh|ah|now|then|actually|alright|anyway|again|"
    r"(?:a |one |just a |just one |another |last |very |super |really )*(?:quick|dumb|silly|stupid|small|basic|simple|short|newbie|noob|naive|honest|random|genuine|serious|n00b|tiny)?(?: ?(?:q|qn|question|one))(?: (?:from me|here|for you|about|on|for the (?:team|group|bot|room)))?|"
    r"(?:i'm|i am|im|we're) (?:new|pretty new|quite new|the new (?:guy|girl|one|person))(?: here| to this| to (?:the )?\S+| in \S+)?|new here|newbie here|noob here|"
    r"parley|bot|dear bot|folks|team|all|everyone|everybody|guys|people|there|friends?|someone|somebody|anyone|anybody|good (?:morning|afternoon|evening|day)|morning|evening|afternoon|"
    r"excuse me|pardon|for the record|for context|out of curiosity|just curious|just wondering|just checking|curious|to be clear|remind me|help me out|help)"
)
_REQUEST = (
    r"(?:(?:can|cna|could|would|will|may|might|cud|cld) (?:you|u|ya|someone|somebody|anyone|anybody|we|parley|one of you|any of you|this bot|the bot|i ask(?: you)?|i know|i ask what)(?: here)?(?: mind| be able to| please| kindly| quickly| maybe| perhaps| possibly| just| pls| plz| also| briefly| help me understand| be so kind (?:as )?to| be able to)*|"
    r"(?:do|does|did|dose) (?:you|u|anyone|anybody|someone|somebody|any of you|anyone here|anybody here|we)(?: guys| all| here| actually| happen to| even| perhaps| by any chance)* (?:know|remember|recall|understand|have (?:any |an |a )?(?:idea|clue)|got (?:any |a )?(?:idea|clue))(?: about| of| off-hand)?|"
    r"(?:i|we|i'm|im|i am|we're|we are|i've|ive|i have|i was|we were|i'd|we'd|i would|we would|id)(?: (?:was|am|are|were|do|be|been|just|still|really|honestly|also|only|genuinely|always|often|now|even|literally|sort of|kind of|a bit|a little|completely|totally|so|very|quite|keep|kept|'m|actually|currently|here|afraid i|sorry but i))* "
    r"(?:wondering|wonder|curious|confused|lost|not sure|unsure|not clear|unclear|not certain|not entirely sure|not quite sure|puzzled|struggling|trying to (?:understand|work out|figure out|remember|find out|learn|see|get my head around|grasp)|don't (?:know|get|understand|remember|see|follow|quite get|really know|quite understand|really understand|really get|recall)|dont (?:know|get|understand|remember)|do not (?:know|understand|remember)|didn't (?:get|understand|catch)|have no (?:idea|clue)|haven't a clue|no idea|never (?:heard of|understood|know|knew|remember|get|really understood|learned|learnt)|need to (?:know|understand|find out|learn)|want to (?:know|understand|find out|learn|ask)|wanna know|(?:love|like|wanted|hoping|hope|keen|interested|happy|curious) to (?:know|understand|ask|learn|hear|find out|check|clarify|get)|forget|forgot|forgotten|can't remember|cant remember|cannot remember|can't recall|hear|hearing|hear about|hearing about|heard about|seeing|see|seen|reading|asking|was asked|got asked|stumbled over|stumbled upon|came across|mix up|can never remember)(?: (?:about|on|over|by|of|as to|at all|with|myself|in a (?:doc|deck|meeting|ticket) (?:about|called)))?|"
    r"(?:any|anyone|anybody|somebody|someone)(?: (?:here|have|has|got|with|an|a|any))* ?(?:idea|ideas|clue|knows?|able to (?:tell|explain)|tell|explain|chance you know|chance you could (?:tell|explain))(?: (?:me|us|here|about|of|on|to me))*|"
    r"(?:please |pls |plz |kindly |just |quickly )*(?:tell|telling|remind|reminding|inform|enlighten|educate)(?: (?:me|us))(?: (?:know|please|again|quickly|once more|once again|of))*|"
    r"(?:please|pls|plz|kindly|help me|help us|help me to)(?: (?:understand|understanding|know|ask|find out|get))?|let me (?:ask|know|understand)|(?:explain|eli5)(?: it| this)?(?: to me)? (?:like|as if) (?:i'm|im|i am|i was|i were) (?:five|5|six|a (?:child|kid|beginner|five year old|5 year old)|new)(?: years? old)?|"
    r"(?:i|we) (?:have|had|got|'ve got|'ve) (?:a|one|another|the) (?:quick |dumb |silly |stupid |short |small )*question(?: (?:about|on|for you|here|regarding))?|"
    r"(?:it's |its |it is )?(?:not clear|unclear|not obvious)(?: to me| to us)?(?: is)?|"
    r"(?:no|not a) (?:idea|clue)|not sure|unsure|wondering|confused about|never heard of|idk|dunno|is it possible to (?:know|learn|ask|understand|tell me)|would it be possible to (?:know|learn|ask|explain)|"
    r"i (?:get|got) (?:the rest|most of it) but)"
)
_FRONT = re.compile(
    rf"[\s,:;.!?'\"()\-–*~>•]*(?:(?P<greeting>{_GREETING})(?=[\s,:;.!?)\-–]|$)|(?P<request>{_REQUEST})(?=[\s,:;.!?)\-–]|$))[\s,:;.!?\-–)]*".replace(
        " ", r"\s+"
    ).replace(r"(?:\s+", r"(?:\s+")
)


def _behind(phrases: str) -> re.Pattern[str]:
    """One of some phrases at the end of a text, with the punctuation around it."""
    spaced = rf"[\s,;:.!?)\-–]*(?:(?:\b|(?<=\s))(?:{phrases}))[\s,;:.!?)\-–]*$"
    return re.compile(spaced.replace(" ", r"\s+"))


_POLITE_BACK = _behind(
    r"here|please|pls|plz|thanks|thank you|thx|cheers|ta|anyway|again|though|tho|btw|by the way|mate|guys|folks|team|all|everyone|anyone|anybody|bot|parley|"
    r"(?:in|at|within|around|across|inside) (?:this|our|the|my|your|that) (?:channel|team|company|org|organisation|organization|business|place|house|glossary|context|room|office|department|case|world|project|workspace|meeting|group|thread|sense|firm|circle)|"
    r"(?:for|to|by) (?:us|me|you|our purposes|them|dummies|beginners|a beginner|a newbie|the rest of us)|around here|round here|over here|in-house|inhouse|these days|nowadays|at the moment|"
    r"(?:would|will) be (?:very |really |super |much |so )?(?:great|nice|helpful|appreciated|good|awesome|lovely|useful|cool|perfect)|"
    r"if i may ask|if you know|if anyone knows|if possible|if you can|if you don't mind|do you know|any idea|any ideas|any clue|does anyone know|anyone know|"
    r"can (?:you|someone|anyone|anybody|somebody) (?:explain|help|tell me|clarify|remind me)|i wonder|i forgot|i forget|i keep forgetting|remind me|please explain|sorry|sry|lol|haha|tbh|to be honest|honestly|imo|fwiw|asap"
)
_VAGUE_BACK = _behind(
    r"supposed to be|like (?:i'm|im|i am|i was|i were) (?:five|5|six|a child|a kid|new)|(?:for|on|of) (?:this|our|the|my|your|that) (?:channel|team|company|org|organisation|organization|business|place|house|glossary|context|office|department|case|world|project|workspace|meeting|group|thread)|"
    r"exactly|actually|then|right now|now|today|currently|precisely|really|even|like|or something|or what|or so|real quick|quickly|quick|supposed to mean|mean|means|meaning|stand for|does|do|used for|good for|you know|i mean|is|are|"
    r"in (?:this|here|there|general|practice|short|detail|full|a nutshell|one sentence|a sentence|simple (?:terms|words|english)|plain (?:english|words|terms|language)|layman's terms|layman terms|normal words|english|context|a few words|our case|human words|your own words)|"
    r"when (?:we|you|they|people) (?:say|use) it|when it's at home|when used here|as (?:we|you|they) (?:use|call) it|and (?:why|how|who|where|when|what|by whom|since when)(?: .{0,60})?|as in .{1,40}"
)
_CLAUSE_BACK = _behind(
    rf"(?:that |which |who )?(?:everyone|everybody|people|folks|they|we|i|he|she|someone|somebody|nobody|everyone's|i'm|we're|they're|{TEAM_GROUP}) \S.{{0,80}}|(?:that|which) (?:is|are|was|were|you|keeps?|comes?|gets?|shows?|appears?) .{{1,80}}|"
    r"(?:mentioned |used |seen |shown |listed )?(?:in|on|from|at) (?:this|that|the|your|my|our|his|her|their|today's|yesterday's|last week's)(?: \S+)? (?:context|report|deck|slides?|meeting|doc|docs|document|dashboard|mail|e-?mail|message|thread|spec|contract|brief|chart|table|call|sync|minutes|notes|presentation|agenda|ticket|channel|review|invoice|proposal|roadmap|wiki|page|sheet|spreadsheet|plan)"
)
_ASIDE = re.compile(
    r"(?:\s*[,;:(…]+\s*|\s+[-–]+\s+|\s*\.{2,}\s*|\s+(?=(?:because|cause|bc|coz|cuz|since|but|asking for|thanks|thx|cheers)\b))"
    r"(?:help|please|pls|plz|thanks|thank|thx|ty|cheers|sorry|asking|new|just|not|never|kinda|lol|haha|no|when you|if (?:you|anyone|someone|i)|"
    r"i|i'm|i've|i'd|im|ive|we|we're|it|it's|its|my|our|someone|somebody|everyone|everybody|nobody|people|they|he|she|this|that|"
    r"because|cause|bc|coz|cuz|since|as|so|but|is it|are they|does it|do they|why|how|and (?:i|we|my|by|is|are|why|how|who|does|do)|or is|for (?:a|my|our|the)|saw|seen|heard|got|need|want|trying|first|still|"
    r"in (?:a|one|two)|before|after|cc|fyi|bonus|the \w+ (?:keeps?|is|are|was|says?|said|mentions?|mentioned|uses?|used))(?=[\s,.!?)…]|$)".replace(
        " ", r"\s+"
    )
    + r"[^?]*\??[\s)!.]*$"
)
_OPENING = re.compile(
    r"(?:[,;:…]+\s*|\s[-–—]+\s|\.{2,}\s*|\s(?=(?:so|but|and)\s))(?:(?:so|but|and|now|then|also|well|ok|yet|just|no|wait|please|instead|rather|actually)[\s,]+)*"
    r"(?=(?:what|wat|wht|wut|wot|whats|wats|how|who|whose|which|is|are|do|does|did|define|definition|meaning|explain|can|could|would|any|anyone|remind|tell|please|pls)\b)"
)
_TEAM_BACK = re.compile(
    rf"[\s,;:\-–]+(?:for|to|in|by|according\s+to|at|within|from|on|among|as\s+seen\s+by|as\s+used\s+by|used\s+by|per)\s+"
    rf"(?P<team>{TEAM_GROUP})(?:[-\s]+(?:speak|terms|language|channel|sense|view|world|land|eyes|perspective))?[\s,;:.!?)]*$"
    rf"|[\s,;:\-–(]+(?:as|the\s+way|how|like)\s+(?P<sees>{TEAM_GROUP})\s+(?:understands?|sees?|uses?|defines?|means?|counts?|knows?|has|puts?|reads?)\s+it[\s,;:.!?)]*$"
    rf"|[\s,;:\-–(]+between\s+(?P<two>{TEAM_GROUP})\s+and\s+{TEAM_GROUP}[\s,;:.!?)]*$"
    rf"|[\s,;:\-–(]+(?:the\s+)?(?P<own>{TEAM_GROUP})\s+(?:version|meaning|sense|definition|one|view|perspective|term|reading)(?:\s+(?:please|pls|that is))?[\s,;:.!?)]*$"
)
_TEAM_IN_BRACKETS = re.compile(rf"\s*\((?P<team>{TEAM_GROUP})[\s,;:.!?)]*$")
_TEAM_FRONT = re.compile(rf"^(?P<team>{TEAM_GROUP})\s+(?=\S)")
_ARTICLE = re.compile(
    r"^(?:(?:(?:the\s+|this\s+|these\s+)?following(?:\s+(?:terms?|words?|acronyms?))?[:,]?|what\s+counts\s+as|what\s+is|what\s+makes|the|a|an|our|your|their|my|this|that|these|those|some|any|its|each|every|such|like|um|uh|so-called|so called|what|"
    r"term|word|acronym|abbreviation|phrase|expression|label|letters|initials|buzzword|concept|jargon|"
    r"(?:exact\s+|official\s+)?(?:definition|meaning|wording))[:,]?\s+(?:of\s+)?(?=\S)"
    r"|(?:plural|singular|plural\s+form|spelling|pronunciation|past\s+tense)\s+(?:of|for)\s+(?=\S))"
)
_KIND_BACK = re.compile(
    r"\s+(?:term|word|acronym|abbreviation|phrase|expression|thing|thingy|stuff|business|definition|meaning|wording)$"
)
AFTER_DESCRIPTION = (_POLITE_BACK,)
"""What people put behind a description or a list's topic."""
AFTER_LABEL = (_POLITE_BACK, _VAGUE_BACK, _KIND_BACK, _CLAUSE_BACK)
"""What people put behind a label; a description may end in a clause, a label does not."""

_QUOTES = "\"'“”‘’«»`*_~()[]{}<>"


_TELLING = re.compile(rf"[\w{re.escape(_QUOTES)}?#$€£/.\ue000-\ue0ff]")
"""A letter that says something at the front of a sentence: no space, no dash, no emoji."""


@lru_cache(_REMEMBERED)
def front(text: str) -> tuple[int, bool]:
    """How many letters of politeness stand in front of the question, and whether it was a request.

    One message is asked about several times.
    """
    first = _TELLING.search(text)
    at, asked = first.start() if first else len(text), False
    while (found := _FRONT.match(text, at)) and found.end() > at:
        at, asked = found.end(), asked or found.group("request") is not None
    return at, asked


def openings(text: str, start: int, end: int) -> Iterator[int]:
    """Where a question may begin inside a sentence: `the board asked, so what is churn`."""
    yield from (found.end() for found in _OPENING.finditer(text, start, end))


def shorter(text: str, start: int, end: int) -> Iterator[int]:
    """Where a sentence may end before what people add: `, asking for a friend`, `pls`."""
    for back in (_ASIDE, _POLITE_BACK):
        found = back.search(text, start, end)
        if found and found.start() > start:
            yield found.start()


def label_span(
    text: str,
    start: int,
    end: int,
    is_label: Callable[[int, int], bool],
    backs: Sequence[re.Pattern[str]],
) -> tuple[int, int, str | None]:
    """The label inside `text[start:end]`, and the team sign that stood beside it, if one did.

    `backs` is what may be peeled off its end. Peeling stops where the glossary knows what is left:
    "definition of ready" is a term itself.
    """
    team: str | None = None
    start, end = _bare(text, start, end)
    if not text.isascii() and (found := _TEAM_IN_BRACKETS.search(text, start, end)):
        team, end = found["team"], found.start()
    while end > start and not is_label(start, end):
        if not text.isascii() and (found := _TEAM_BACK.search(text, start, end)):
            team, end = team or found["team"] or found["own"] or found["sees"], found.start()
        elif cut := _first_cut(text, start, end, backs):
            end = cut
        elif found := _ARTICLE.match(text[start:end]):
            start += found.end()
        else:
            break
        start, end = _bare(text, start, end)
    return start, end, team


def _first_cut(text: str, start: int, end: int, backs: Sequence[re.Pattern[str]]) -> int | None:
    found = (back.search(text, start, end) for back in backs)
    return next((one.start() for one in found if one and one.start() > start), None)


def owner_team(text: str, start: int, end: int) -> tuple[int, str | None]:
    """Where a label begins after a possessive team (`marketing's churn`), and that team's sign."""
    found = None if text.isascii() else _TEAM_FRONT.match(text[start:end])
    if found and "'s" in found.group():
        return start + found.end(), found.group("team")
    return start, None


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """Without quotes, punctuation, emoji and spaces at either end; a masked piece alone stays."""
    first, last = start, end
    while first < last and not _begins_a_name(text, first, last):
        first += 1
    while last > first and not _ends_a_name(text[last - 1]):
        last -= 1
    if first == last and MASK in text[start:end]:
        return text.index(MASK, start), text.rindex(MASK, start, end) + 1
    return first, last


def _ends_a_name(letter: str) -> bool:
    return letter.isalnum() or letter in "+#%" or _is_team(letter)


def _begins_a_name(text: str, start: int, end: int) -> bool:
    letter = text[start]
    return letter.isalnum() or letter in "#%$€£" or _is_team(letter) or _dotted(text, start, end)


def _is_team(letter: str) -> bool:
    return "\ue000" <= letter <= "\ue0ff"


def _dotted(text: str, start: int, end: int) -> bool:
    """A full stop that begins a name, as in `.NET`."""
    return text[start] == "." and start + 1 < end and text[start + 1].isalpha()
