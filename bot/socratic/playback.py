"""Say back what was heard: one statement in the second person, or the person's words in quotation marks."""

import re

from bot.socratic.english import nouns, subjects, verbs
from bot.socratic.english.clean import HOLE
from bot.socratic.english.edges import without_open_quotes
from bot.socratic.english.learners import is_slip
from bot.socratic.feelings import Feeling
from bot.socratic.prompts import Prompts, choose, fill

_LOWER = re.compile(
    r"^(?:Still|Currently|Waiting|Awaiting|Blocked|Stuck|Held|Hung|Missing|Lacking|Chasing|Struggling|Unable|In|At|Dead|Short|Out|Lost|Locked|Confused|Unsure|Not|Having|Getting|Can't|Need|Haven't|Don't|Keep|Hit|Have|Ran|Never|"
    r"Couldn't|No|The|A|An|Our|My|Just|Also|Really|Depends)\b"
)
_LONGEST_QUOTE = 16
_LONGEST_STATEMENT = 18
_AM = re.compile(
    r"^(?:(?:still|currently|just|also|again|now|really|totally|completely|kind of) )*(?:waiting|awaiting|blocked|stuck|held up|held back|hung up|missing (?:the|a|our|my|some|an)|lacking|chasing|struggling|unable|"
    r"in limbo|at a standstill|dead in the water|short of|out of|lost|locked out|confused about|unsure|not sure|not able|having|getting|dependent)\b",
    re.I,
)
_DO = re.compile(
    r"^(?:(?:still|just|also|really|currently|now) )*(?:can't|need|haven't|don't|keep|hit|have|lost|ran|never|couldn't|require|depend)\b",
    re.I,
)
_NO = re.compile(
    r"^(?:still )?no (?!one\b|idea\b|clue\b|way\b|longer\b)(?P<noun>(?:[\w-]+ )?[\w-]+)\b", re.I
)
_MANY = re.compile(r"(?<!new)(?<!sale)(?<!progres)(?<!acces)(?<![sui])s$")
_AFTER_HEAD = re.compile(
    r" (?:yet|for|to|from|in|on|of|at|by|with|about|so|since|left|until|and|or|either|today|that|which|who|what|how|when)\b"
)
_IDEA = re.compile(r"^(?:still )?no (?:idea|clue)\b", re.I)
_I_AM = re.compile(r"^(?:I'm|I am|we're|we are)\b", re.I)
_I = re.compile(r"^(?:I've|we've|I have|we have)\b", re.I)
_SELF = re.compile(r"^(?:I|we)\b(?! (?:was|were)\b)", re.I)
_THING = re.compile(
    r"^(?P<who>(?!it|its|this|that|they|he|she|you|there|what|nothing|everything|who|which|if|when)(?:[\w'&/.-]+ ){1,8}?)(?P<does>(?:(?:still|also|just|again) )?(?:is|are|isn't|aren't|has|have|hasn't|haven't|keeps|keep|won't|doesn't|don't|can't|needs|depends|wants|got)\b.+)$",
    re.I,
)
_SECOND = (
    (re.compile(r"\bI am\b|\bI'm\b|\bwe are\b|\bwe're\b", re.I), "you are"),
    (re.compile(r"\b(?:I|we)'ve\b", re.I), "you have"),
    (re.compile(r"\b(?:I|we)\b", re.I), "you"),
    (re.compile(r"\b(?:me|us)\b"), "you"),
    (re.compile(r"\b(?:my|our)\b", re.I), "your"),
    (re.compile(r"\b(?:mine|ours)\b"), "yours"),
    (re.compile(r"\b(?:myself|ourselves)\b"), "yourself"),
)


_OUR = re.compile(r"\bour\b", re.I)
_STUCK = re.compile(r"\b(?:stuck|standstill|limbo|nowhere|wall|dead end)\b", re.I)


def playback(
    quote: str, feeling: Feeling | None, prompts: Prompts, thread: str, x: str | None = None
) -> str:
    """What stands before the question: the feeling if there is one, then the fact. No question marks.

    Where the question says "our", so does the playback.
    """
    said = choose(prompts.feelings[feeling], thread) + " " if feeling else ""
    fact = statement(quote, ours=x is not None and _OUR.search(x) is not None)
    if fact and feeling is Feeling.STUCK and _STUCK.search(fact):
        return fact
    return said + (fact or fill(choose(prompts.playback, thread), quote=quoted(quote)))


_BROKEN_ENGLISH = re.compile(
    r"\b(?:have|having|has) (?:problem|issue|question)\b|\b(?:and|but|so|because) (?:I|we) (?:was|were)\b|\b(?:here|starter|colleague|he|she|it|who \w+) don't\b|\bwho maintain\b|"
    r"^(?:before|until|since|because|without|if|when|once|while|unless|as|who|which)\b|^(?:you|I|we) [\w ]{1,12} side\b",
    re.I,
)


def statement(quote: str, *, ours: bool = False) -> str | None:
    """A clause turned to the person: "my PR is stuck" is "Your PR is stuck."; None if it would read badly.

    `ours` leaves "our" as it is.
    """
    words = _tidy(quote)
    if (
        not words
        or re.search(r"\b(?:you|your|yours|u|lol|haha|ugh)\b", words, re.I)
        or HOLE in words
        or _BROKEN_ENGLISH.search(words)
        or is_slip(words)
    ):
        return None
    if _LOWER.match(words) or _titled_verb(words):
        words = words[0].lower() + words[1:]
    turned = _turned(words)
    if turned and ours and not re.search(r"\bmy\b", words, re.I):
        turned = re.sub(r"\byour\b", "our", turned)
    if (
        turned is None
        or len(turned.split()) > _LONGEST_STATEMENT
        or not re.match(r"^[\w\s'\-&/%€$£#.,+]+$", turned)
    ):
        return None
    return turned[0].upper() + turned[1:].rstrip(". ") + "."


def _titled_verb(words: str) -> bool:
    first = words.split(" ", 1)[0]
    return first.istitle() and verbs.base_of(first) is not None


def _tidy(quote: str) -> str:
    words = re.sub(
        r"^(?:(?:honestly|frankly|meanwhile|nope|nah|yep|anyway|luckily|sadly|unfortunately|currently|actually|basically|apparently|and|but|so|because|also|well|ugh|hi|hey|sorry|plus|though|otherwise|(?:kindly|please) note(?: that)?|note that|that|the thing is|now|only|just|(?:on|from) (?:my|our) (?:side|end)) )+",
        "",
        quote.strip(),
        flags=re.I,
    )
    words = re.sub(r"(?: (?:and|or|but|so|&|because))+$", "", words)
    return without_open_quotes(re.sub(r"[?!:;]|,(?=\s*$)", "", words).strip())


def _turned(words: str) -> str | None:
    if _IDEA.match(words):
        return "you have " + _second(words)
    if _AM.match(words):
        return "you are " + _second(words)
    if _DO.match(words) and not re.match(r"^(?:\w+ )?(?:don't worry|need to be)\b", words, re.I):
        return "you " + _second(words)
    no = _NO.match(words)
    if no and re.search(r"\bsince\b", words):
        return None
    if no:
        head = _AFTER_HEAD.split(no["noun"])[0].split()[-1].lower()
        first = no["noun"].split()[0].lower()
        many = any(_MANY.search(one) for one in {head, first})
        return ("there are " if many else "there is ") + _second(words)
    if _I_AM.match(words) or _I.match(words) or _SELF.match(words):
        return _second(words)
    if re.match(r"(?:nobody|no one)\b", words, re.I):
        return _second(words)
    thing = _THING.match(words)
    if thing:
        return _thing(thing)
    does = subjects.subject_verb(words)
    if does is None or not _HAPPENS.match(words[len(does[0]) :]):
        return None
    return _second(f"{nouns.definite_subject(does[0])}{words[len(does[0]) :]}")


_HAPPENS = re.compile(
    r" (?:blocks|fails|rejects|breaks|throws|returns|gives|refuses|crashes|drops|shows|wants|says|loads|times|owes|contradicts|"
    r"makes|takes|hangs|freezes|stops|strips|loses|ignores|bounces|loops|lags|sends|asks|demands|insists|expects)\b"
)


def _thing(match: re.Match[str]) -> str | None:
    who = match["who"].strip()
    if _NO_SUBJECT.match(who):
        return None
    if re.match(r"(?:nobody|no one|legal|finance|it)\b", who, re.I) or nouns.is_noun(who):
        subject = nouns.definite_subject(who) if nouns.is_noun(who) else who
        return _second(f"{subject} {match['does']}")
    return None


_NO_SUBJECT = re.compile(
    r"(?:apart|means|kindly|please|even|again|mostly|today|yesterday|tomorrow|since|for|in|at|on|with|after|before|from|until|still|also|so far)\b",
    re.I,
)
"""What no statement begins with that is said back."""


def _second(words: str) -> str:
    for pattern, other in _SECOND:
        words = pattern.sub(other, words)
    return words


def quoted(quote: str) -> str:
    """The person's words for quotation: no question mark, no quotation mark, not too long."""
    whole = re.sub(r"(?: (?:and|or|but|so|&|because))+$", "", quote.strip())
    words = without_open_quotes(re.sub(r'["?{}]', "", whole.replace(HOLE, "..."))).split()
    short = " ".join(word[:40] for word in words[:_LONGEST_QUOTE])
    return short.rstrip(".,;:! ") + ("..." if len(words) > _LONGEST_QUOTE else "")
