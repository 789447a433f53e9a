"""A person's own words, changed only in grammar until they fit the question they go into.

Every maker returns a `Heard` whose `x` is None when the words are not safe to say back.
"""

import re

from bot.socratic.english import verbs
from bot.socratic.english.capitals import is_common
from bot.socratic.english.edges import cut, without_lead, without_open_quotes
from bot.socratic.english.learners import mended
from bot.socratic.english.nouns import (
    FINITE,
    LONGEST,
    LONGEST_QUESTION,
    RELATIVE,
    decapitalised,
    definite,
    definite_subject,
    indefinite,
    is_group,
    is_noun,
    is_team,
    sayable,
)
from bot.socratic.english.oddities import is_odd
from bot.socratic.english.statements import has_verb
from bot.socratic.heard import ODD, THAT, Form, Heard

_FIRST = (
    (re.compile(r"\bI am\b|\bI'm\b", re.I), "you're"),
    (re.compile(r"\bI was\b", re.I), "you were"),
    (re.compile(r"\bI(?='|\b)", re.I), "you"),
    (re.compile(r"\bme\b", re.I), "you"),
    (re.compile(r"\bmy\b", re.I), "your"),
    (re.compile(r"\bmine\b", re.I), "yours"),
    (re.compile(r"\bmyself\b", re.I), "yourself"),
)


def to_second_person(words: str) -> str:
    """I, me and my become you and your; we and our stay as they are."""
    for pattern, other in _FIRST:
        words = pattern.sub(other, words)
    return words


_SHOUTED = re.compile(
    r"\b(?:AGAIN|ALL|ANY|BOTH|EVER|EVERY|NEVER|NO|NOBODY|NOT|NOTHING|ONE|ONLY|STILL|TWICE|WRONG)\b"
)
"""Words that people shout."""
_LAST_DETAIL = re.compile(
    r" (?:about|for|on|in|regarding|with|at|by|from|during|after) (?:(?!\b(?:about|for|on|in|regarding|with|at|by|from|during|after)\b)\S+(?: |$))+$",
    re.I,
)


_UNFINISHED = re.compile(
    r"\b(?:incl|plus|per|via|around|about|of|into|than|and|or|because|the|an?)$", re.I
)


_OPEN = re.compile(r"\b(?:is|are|who|which|that)$")
_WHAT_IT_IS = re.compile(
    r"(?:what|where|when|how|who) (?:the|our|your|their) \S+.* (?:is|are)$|(?:which|what|whose) .*\bit is$"
)


def finish(words: str, form: Form) -> Heard:
    said = _SHOUTED.sub(lambda word: word[0].lower(), without_open_quotes(words))
    said = mended(to_second_person(said))
    longest = LONGEST_QUESTION if form is Form.WH else LONGEST
    for _ in range(3):
        shorter = _LAST_DETAIL.sub("", said)
        if len(said.split()) > longest and len(shorter.split()) >= 4:
            said = shorter
    if (
        len(said.split()) > longest
        or re.search(r"[?!]|(?:^| )@|@$", said)
        or (_OPEN.search(said) and not (form is Form.WH and _WHAT_IT_IS.match(said)))
        or (form is not Form.WH and said.endswith(" to"))
        or (form is not Form.WH and _UNFINISHED.search(said))
        or (form is Form.WH and re.search(r"\blets? (?:you|us|me)$", said))
        or re.search(r"\b[a-z]+'s$", said)
    ):
        return THAT
    if is_odd(said.replace(" goes ", " go ") if form is Form.WH else said):
        return ODD
    return Heard(said, form)


_NEXT_CLAUSE = re.compile(
    r"\s(?:I|we|I'm|we're|can't|cannot|please|any ideas?|anyone|help|not sure|no idea|is there|could|can)\b",
    re.I,
)


_AND_SO_ON = re.compile(r" and (?:\S+ ){2,}\S+$", re.I)


def _cut_noun(words: str) -> str:
    """A noun phrase also ends where the next statement begins without a stop."""
    words = _AND_SO_ON.sub("", words)
    after = _NEXT_CLAUSE.search(words)
    if after and not RELATIVE.search(words[: after.start()]):
        words = words[: after.start()]
    return cut(words)


def noun(words: str, lead: str = "") -> Heard:
    """A noun phrase after `lead`: "the wait for" + the final copy."""
    words = decapitalised(_cut_noun(words))
    if not is_noun(words) or _states(words):
        return THAT
    if lead == "the wait for" and is_group(words):
        words = definite_subject(words)
    elif lead == "the wait for" and _NEEDS_ARTICLE.match(words):
        words = definite(words)
    return finish(f"{lead} {words}".strip(), Form.NOUN)


_NEEDS_ARTICLE = re.compile(
    r"(?!(?:an?|some|access|approval|feedback|sign-off|input|help|news|word|someone|somebody|people|confirmation|answers|replies|budget)\b)[\w-]+ (?!and\b|or\b)\S+"
)
_SCARCE = r"(?:time|capacity|money|people|resources|headcount|bandwidth|access|funding|staff|budget|clarity|communication|information|data|documentation|alignment|ownership|feedback)"


_ACTS_ON = re.compile(
    r"[\w-]+(?: (?:the|a|an|our|my|their|this|all|each|in|into|out|up|on|off|to|through|from|with|what|who|which|how|whether|access|approval|data|people|customers|users|it)\b|$| [A-Z])"
)


def thing(words: str) -> Heard:
    """What stands in the way, as a noun phrase by itself; people are waited for."""
    words = decapitalised(_cut_noun(words))
    if not is_noun(words):
        return THAT
    if re.fullmatch(_SCARCE, words, re.I):
        return finish(f"the lack of {words}", Form.NOUN)
    if is_group(words):
        return finish(f"the wait for {definite_subject(words)}", Form.NOUN)
    doing = verbs.base_of_gerund(words.split()[0])
    if (
        doing
        and _ACTS_ON.match(words)
        and doing
        not in (
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
        )
    ):
        return verb(doing + words[len(words.split()[0]) :])
    return finish(definite(words), Form.NOUN)


def verb(words: str) -> Heard:
    """A verb phrase whose first word is a known verb in its base form."""
    words = cut(words)
    first = words.split(" ", 1)[0].lower() if " " in words else ""
    if first not in verbs.known() or not sayable(words) or first in GOALS:
        return THAT
    rest = words[len(first) :]
    if re.fullmatch(r"(?:find|figure|work|point) out", words, re.I):
        return THAT
    if re.search(
        r"\b(?:it|them|this|that|these|those|him|her|so|there|one|ones|they|he|she|anything|something|everything|stuff|things)$",
        rest,
    ) or re.match(r" (?:it|them|this|these|those|him|him|one)\b", rest):
        return THAT
    if FINITE.search(rest) and not RELATIVE.search(rest):
        return THAT
    return finish(first + _positive(rest), Form.VERB)


def get(words: str) -> Heard:
    """Get hold of a thing: get + the final copy, get + access to GA4."""
    words = re.sub(r" (?:in|on|for|of|to|with) it$", "", decapitalised(_cut_noun(words)))
    if re.match(r"(?:an? )?(?:of|for|to|in|on|that)\b", words):
        return THAT
    if not is_noun(words) or _states(words):
        return THAT
    if is_group(words) and (_CERTAIN.match(words) or words[0].isupper()):
        return finish(f"get hold of {words}", Form.VERB)
    who, _, more = words.partition(" who ")
    if more and is_group(who):
        return finish(f"the wait for {definite_subject(who)}", Form.NOUN)
    return finish(f"get {indefinite(words)}", Form.VERB)


_CERTAIN = re.compile(r"(?:the|my|our|your|their|his|her)\b", re.I)


def _states(words: str) -> bool:
    """Whether what stands before a relative clause has a verb."""
    return has_verb(RELATIVE.split(words)[0].lower().split())


_NOT_TO_GET = frozenset("know have want need like".split())
"""What nobody can be got to do."""
_TELLS = re.compile(
    r"(?:tell|show|say|explain|confirm|decide|clarify|define|agree|specify)(?: (?:us|me|everyone|them|it to (?:us|me)|to (?:us|me)|on))? (?P<wh>(?:which|what|who|when|where|how|whether|why|if)\b .+)$",
    re.I,
)


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
    told = _TELLS.match(what)
    if told:
        return _told(who, what[: told.start("wh")], wh(told["wh"]))
    who, what = decapitalised(without_lead(who.strip())), cut(what)
    first = what.split(" ", 1)[0].lower() if what else ""
    if not is_noun(who) and not re.match(r"(?:someone|somebody)\b", who, re.I):
        return THAT
    if re.search(r"\bthat\b", who):
        return THAT
    if first not in verbs.known() - _NOT_TO_GET or not sayable(what) or _dangling(what):
        return THAT
    person = re.fullmatch(r"[a-z]+", who) and not is_team(who) and not is_common(who)
    return finish(f"get {who if person else definite_subject(who)} to {_positive(what)}", Form.VERB)


def _told(who: str, telling: str, known: Heard) -> Heard:
    """Get somebody to tell what nobody knows; where that is too long, what nobody knows."""
    who = decapitalised(without_lead(who.strip()))
    if not known.x or not is_noun(who):
        return known
    whole = f"get {definite_subject(who)} to {telling.strip()} {known.x}"
    return Heard(to_second_person(whole), Form.VERB) if len(whole.split()) <= LONGEST else known


def let(who: str, what: str) -> Heard:
    """Let somebody do what they cannot do: let + Tom + get into the dashboard."""
    heard = get_to(who, what)
    return Heard("let " + heard.x[4:].replace(" to ", " ", 1), Form.VERB) if heard.x else heard


def _positive(what: str) -> str:
    """anyone is somebody who can be found once the obstacle is gone."""
    what = re.sub(r"\banyone\b", "someone", re.sub(r"\banybody\b", "somebody", what))
    what = _ANY_AT_END.sub(lambda last: indefinite(last["what"]), what)
    return re.sub(r"\bany (?!of\b)(?=\w)", "", what)


_ANY_AT_END = re.compile(
    r"\bany (?P<what>(?!(?:of|more|longer|other|further|better|way|case|day|time|\w+er)\b)[a-z]\w*(?: [a-z]\w*)?)$"
)


def _dangling(what: str) -> bool:
    return (
        re.search(r"\b(?:it|them|this|that|these|those|him|her|one|so)$|\b(?:it|them|him) ", what)
        is not None
    )


def get_done(what: str, done: str) -> Heard:
    """Get something done: get + the PR + merged."""
    what, done = decapitalised(without_lead(what.strip())), cut(done)
    if not is_noun(what) or not sayable(done) or _dangling(done):
        return THAT
    return finish(f"get {definite_subject(what)} {done}", Form.VERB)


def state(who: str, doing: str) -> Heard:
    """Something being as it is: the staging server + being down, the pixel + not firing."""
    doing = _AND_DOES.sub("", _AND_SO_ON.sub("", doing))
    who, done = decapitalised(without_lead(who.strip())), cut(doing)
    doing = f"only {done}" if doing.startswith("only ") else done
    if (
        has_verb(who.lower().split())
        or _NOBODY_IN_PARTICULAR.search(who)
        or _TWO_THINGS.search(who)
    ):
        return THAT
    if not is_noun(who) or not sayable(doing) or _dangling(doing) or FINITE.search(doing):
        return THAT
    if _UNSAID.fullmatch(doing):
        return THAT
    return finish(f"{definite_subject(who)} {doing}", Form.NOUN)


_NOBODY_IN_PARTICULAR = re.compile(
    r"'s$|(?-i: (?:it|they|he|she|I|we)$)|\bhonest\b|^(?:the )?(?:whose|which|what)\b|\bwhose\b|\b(?:can|could|will|would|has|have|is|are|was|does)$|"
    r"^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$",
    re.I,
)
_TWO_THINGS = re.compile(
    r"(?<!\bof)(?<!\bin)(?<!\bon)(?<!\bat)(?<!\bto)(?<!\bby)(?<!\bfor)(?<!\band)(?<!\ball)(?<!\bour)(?<!\bmy)(?<!with)(?<!from)(?<!into)(?<!both)(?<!half)"
    r"(?<!that)(?<!than)(?<!about)(?<!between)(?<!behind)(?<!under)(?<!over)(?<!like)(?<!ing)(?<!only)(?<!most)(?<!some) (?:my|our|your|the|their|his|her)\b",
    re.I,
)
"""A thing behind another without a word that joins them: the change on Tuesday my scripts."""
_AND_DOES = re.compile(r" and (?:is|has|does|keeps|goes|changes|won't|can't|doesn't|isn't)\b.*$")
"""What else it does, with a verb of its own: being slow and keeps failing."""


def between(one: str, other: str, about: str = "") -> Heard:
    """Two who do not agree: the disagreement between + sales + and + finance."""
    sides = [decapitalised(without_lead(side.strip())) for side in (one, other)]
    if not all(side == "us" or is_noun(side) for side in sides):
        return THAT
    if any(has_verb(side.lower().split()) for side in sides):
        return THAT
    first, second = (
        side if side == "us" or (side.isupper() and is_team(side)) else definite_subject(side)
        for side in sides
    )
    matter = f" about {cut(about)}" if cut(about) else ""
    return finish(f"the disagreement between {first} and {second}{matter}", Form.NOUN)


_UNSAID = re.compile(
    r"(?:not )?(?:being|having|taking|needing|getting|making|giving|saying|wanting)|"
    r"(?:not )?(?:giving|sending|telling|letting|showing|handing|paying) (?:us|you|me|them|him|her)|"
    r"(?:not )?letting (?:us|you|me|them|him|her) (?:touch|use|see|open|have|change|send|do)"
)
"""What is done, without what it is done to: taking, not giving us."""


def being(words: str) -> Heard:
    """What is done to the author: being + throttled by the API."""
    done = cut(words)
    if not sayable(done) or _dangling(done) or FINITE.search(done):
        return THAT
    return finish(f"being {done}", Form.NOUN)


def wh(words: str) -> Heard:
    """A question in indirect form: which figure is the real one, how to get the data out."""
    words = re.sub(r"^if\b", "whether", words.strip(), flags=re.I)
    stranded, whole = _STRANDED.search(words), words
    said = _NOBODY_WROTE.search(words)
    words = words[: said.start()] if said and FINITE.search(words[: said.start()]) else words
    words = cut(_AND_ANOTHER.sub("", words))
    last = stranded["last"] if stranded and whole == f"{words} {stranded['last']}" else ""
    turned = _uninverted(words)
    words = turned if turned != words else words
    if len(words.split()) < 3 or (
        len(words.split()) < 4
        and not re.search(r" (?:to|is|are) ", words)
        and not verbs.base_of_third(words.split()[-1])
    ):
        return THAT
    if (
        not sayable(words.removesuffix(" is").removesuffix(" are"))
        or not _WH_SHAPE.match(words)
        or re.search(
            r"^\w+ it is$|\b(?:this|that|it(?! is$)|they|them|he|she|these|those)\b", words
        )
    ):
        return THAT
    return finish(f"{words[0].lower()}{words[1:]} {last}".strip(), Form.WH)


_AND_ANOTHER = re.compile(
    r" and (?:(?:the|our|my|their|his|her|nobody|no one|every|each) (?:[\w-]+ ){1,3}?(?:is|isn't|are|has|have|gives|won't|doesn't|can't|wants|needs|says|keeps)|the (?:one|only))\b.*$",
    re.I,
)
"""Another statement behind a question: which voltage it is and the organiser gives no answer."""
_NOBODY_WROTE = re.compile(
    r" (?:is|are|has|was) ?(?:n't|not) (?:\w+ )?(?:written|clear|known|documented|defined|decided|agreed|settled|said|stated|specified|explained)\b.*$",
    re.I,
)
"""What is said of a whole question: how it is worked out (isn't written down)."""
_STRANDED = re.compile(
    r"^(?:which|what|who|whom|whose|where)\b.*? (?P<last>(?:in |on |for |with |at )?first|on|for|with|to|from|at|in|by|into|under|about)$",
    re.I,
)
_WH_SHAPE = re.compile(
    r"^(?:which|what|who|whom|whose|when|where|why|how|whether)\b(?! (?:do|does|did|can|could|should|will|would) (?:I|we|you|the|our)\b)"
    r".* (?:to|is|are|was|were|am|has|have|had|can|can't|could|should|will|won't|would|must|needs?|does|do|did|doesn't|don't|isn't|"
    r"aren't|owns?|counts?|belongs?|goes|comes?|means?|wants?|signs?|approves?|decides?|uses?|works?|pays?|\w+s|we|I|\w+ed|went|got|came)\b",
    re.I,
)
_INVERTED = re.compile(
    r"^(?P<wh>what|where|why|how|when|who)(?P<is>'s| is| are) (?P<np>(?:the|our|my|their|your) (?:(?!(?:is|are|that|which|who|supposed|meant|going|not)\b)[\w'-]+ ?){1,7})$",
    re.I,
)


_AUXILIARY = re.compile(
    r"^(?P<wh>(?:what|where|why|how|when|who|which)(?: [\w'-]+){0,3}?) (?P<aux>can|could|should|will|would|must|may|are|is|do|have|am) (?P<who>I|we|they|he|she) (?P<rest>.+)$",
    re.I,
)
_DOES = re.compile(
    r"^(?P<wh>(?:what|where|why|how|when|which)(?: [\w'-]+){0,3}?) does (?P<who>(?:the |our |my )?[\w'-]+(?: [\w'-]+){0,2}?) (?P<do>[a-z]+)(?P<rest>(?: .+)?)$",
    re.I,
)


def _uninverted(words: str) -> str:
    """A question as it stands after "if we knew": where can I find it is where you can find it."""
    if turned := _INVERTED.match(words):
        return f"{turned['wh']} {turned['np']} {turned['is'].strip().replace(chr(39) + 's', 'is')}"
    if turned := _AUXILIARY.match(words):
        aux = "" if turned["aux"].lower() == "do" else f"{turned['aux']} "
        to_do = turned["wh"].lower() != "when" and not re.match(r"stand\b", turned["rest"])
        if not aux and turned["who"].lower() in ("i", "we") and to_do:
            return f"{turned['wh']} to {turned['rest']}"
        return f"{turned['wh']} {turned['who']} {aux}{turned['rest']}"
    turned = _DOES.match(words)
    if turned and turned["do"] in verbs.known():
        return f"{turned['wh']} {turned['who']} {verbs.third(turned['do'])}{turned['rest']}"
    return words


GOALS = frozenset(
    "launch ship proceed finish start begin continue move go publish complete progress do work deliver advance "
    "release carry make wrap close get-going kick be have".split()
)
"""What people want to reach. A goal is never the obstacle."""
