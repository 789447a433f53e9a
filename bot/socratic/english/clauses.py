"""A message, cut into clauses: which part of a stand-up it stands in, and how it hangs together."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from bot.socratic.english.capitals import uncapped
from bot.socratic.english.clean import items
from bot.socratic.english.tags import FINITE, NOUNS, relates, tags, tokens_of, words_in
from bot.socratic.english.verbs import forms


class Part(StrEnum):
    """The part of a stand-up answer that a clause stands in."""

    PLAIN = "plain"
    PAST = "past"
    PLAN = "plan"
    BLOCKERS = "blockers"


@dataclass(frozen=True, slots=True)
class Clause:
    """One statement. `link` is the word that joined it to the clause before, "" if none did."""

    text: str
    link: str = ""
    sentence: int = 0
    part: Part = Part.PLAIN
    asked: bool = False
    opening: bool = False


_PAST_LABEL = (
    r"yesterday|y|done|did|last week|completed|finished|previously|prev|wins?|friday|monday"
)
_PLAN_LABEL = (
    r"today|t|doing|next|next up|plan|planned|to ?do|tomorrow|now|this week|in progress|wip"
)
_BLOCK_LABEL = (
    r"(?:(?:any|my|current|main|our|only|the|biggest|one|other|big|today's) ){0,3}"
    r"(?:blockers?(?: (?:for|on) (?:me|us|today|now|this week|my side|our side))?|yes,? (?:just |only )?(?:one|two|a big one|three)|blocked|blocks?|blocking|blockages?|b|impediments?|obstacles?|roadblocks?|hurdles?|"
    r"in (?:my|the|our) way|stuck|challenges?|risks?(?: ?/ ?blockers?)|blockers? ?/ ?\w+|problems?|issues?|"
    r"bottlenecks?|hold-ups?|showstoppers?|dependenc(?:y|ies)|help needed|needs?|waiting (?:for|on)|open points?|pain points?|what's blocking me)"
)
_LABEL = re.compile(
    rf"(?:^|(?<=[.;!?|,\n/])|(?<=\s-)|(?<=\s)(?<!like\s)(?<!as\s)(?<!since\s)(?=(?:[ytb]|yesterday|today|blockers?|blocked|impediments?):))[ \t]*[-*\u2022#>]*[ \t]*(?P<label>(?P<past>{_PAST_LABEL})|(?P<plan>{_PLAN_LABEL})|"
    rf"(?P<block>{_BLOCK_LABEL}))[ \t]*(?P<mark>:|=|(?:[-\u2013\u2014]{{1,2}}|->|\u2192)(?=\s)|(?=[ \t]*\n))[ \t]*",
    re.I | re.M,
)
_BULLET = re.compile(
    r"^[ \t]*(?:[-*\u2022\u2023\u25e6\u00b7+>]+|\d{1,2}[.)]|\(?[a-z]\))[ \t]+", re.M
)
_SENTENCE = re.compile(
    r"(?<=[!?])\s+|(?<=[^\W\d_][.])\s+|(?<=[\d)\"'][.])\s+|\n+|\.{2,}\s*|\s*;\s+|\s+\|\s+"
)
_ABBREVIATION = re.compile(
    r"(?<![\w.])(?:e\.g|i\.e|etc|approx|vs|incl|resp|mr|mrs|ms|dr|nr|no(?=\. ?\d))\.", re.I
)
_SUBJECT = (
    r"(?:I|we|(?-i:it|It)|they|he|she|you|there|this|that|I'm|we're|it's|they're|I've|we've|he's|she's|there's|that's|nobody|no one|"
    r"nothing|everyone|everything|someone|can't|cannot|couldn't|don't|doesn't|didn't|haven't|hasn't|won't|isn't|unable|still|now|"
    r"currently|waiting|awaiting|blocked|stuck|need|needs|no|then|also|pending|missing|unfortunately)\b"
)
_DETERMINER = r"(?:the|our|my|their|his|her|its|your|all|both|half|most|some|every|each|another)\b"
_NOT_SO = (
    r"far\b|slow|late\b|broken|bad|many|much|long|stuck|blocked|confus|hard|annoy|frustrat|good|happy|excited|"
    r"tired|that\b|busy|close|soon|sorry|small|big|little|few|glad|proud"
)
_VERBAL = (
    r"(?:is|isn't|was|wasn't|has|hasn't|have|haven't|had|are|aren't|were|will|won't|would|must|can|cannot|could|couldn't|keeps|can't|doesn't|don't|"
    r"didn't|says|said|say|gives|gave|goes|went|comes|came|takes|took|tells|told|refuses|refused|insists|forbids|expects|requires|"
    r"thinks|thought|knows|knew|means|meant|contradicts|bounces|bounced|crashes|crashed|fails|failed|throws|threw|hangs|"
    r"belongs|remains|seems|wants|wanted|needs|needed)\b"
)
_LINKS = (
    r"because(?: of)?",
    rf"since(?= (?:{_SUBJECT}|{_DETERMINER}|(?:\S+ ){{1,4}}{_VERBAL}))",
    r"as(?= (?:the|our|my|we|I|it|they|there|nobody|no one|both|all)\b)",
    r"due to|thanks to|until after|until|unless|before(?! or after\b)|without|so that|otherwise|or else|but|though|although|however",
    r"even though|whereas|while|except(?: for| that)?|apart from|aside from|other than|besides|which means|meaning",
    r"hence|therefore|in case|if|when|whenever|once|as soon as|as long as",
    rf"so(?= (?!{_NOT_SO})\w)",
    rf"and(?: so)?(?= {_SUBJECT})",
    rf"(?<!yes )or(?= {_SUBJECT})",
)
_JOIN = re.compile(rf"(?:\s*,)?\s+(?P<link>{'|'.join(_LINKS)})\s+", re.I)
_KNOWING = re.compile(
    r"\b(?:sure|know|knows|tell|clear|unclear|unsure|check|checks|see|idea|clue|understand|wonder|wondering|ask|asked|"
    r"confirm|say|says|said|decide|decided|figure out|work out|find out|at|than|and|or|remember|from|until)$",
    re.I,
)
_COMMA = re.compile(
    r"\s*(?:[,:](?=\s)|\s-{1,2}(?=\s)|[\u2013\u2014]|\s?\((?=\w)|\)|\s?->|\s?=>|\s?\u2192|\s\+(?=\s)|\s/(?=\s))\s*"
)
_LINKED = re.compile(
    r"(?:(?P<link>because(?: of)?|since|as(?= (?:the|our|my|we|I|it|they|there|nobody|no one|both|all)\b)|due to|thanks to|until|unless|before|without|so that|so(?! far\b)|otherwise|or else|but|though|"
    r"although|however|even though|whereas|while|except(?: for| that)?|apart from|aside from|other than|besides|"
    r"if|when|whenever|once|as soon as|in case|which|and|then|plus|yet)\s+)+",
    re.I,
)


@lru_cache(maxsize=8)
def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of a cleaned text, in order."""
    found: list[Clause] = []
    number = 0
    for part, stretch in _parts(text):
        for sentence in _sentences(stretch):
            number += 1
            found.extend(_clauses(sentence, number, part))
    return tuple(found[:200])


def _parts(text: str) -> Iterator[tuple[Part, str]]:
    marks = [m for m in _LABEL.finditer(text) if _is_label(m, text)]
    start, part = 0, Part.PLAIN
    for mark in marks:
        yield part, text[start : mark.start()]
        start, part = mark.end(), _part(mark)
    yield part, text[start:]


def _is_label(match: re.Match[str], text: str) -> bool:
    label = match["label"].lower()
    if match["mark"] == ":" or (
        match["mark"] == "" and match["label"] and label not in ("y", "t", "b")
    ):
        return True
    return (bool(match["block"]) and label not in ("b", "stuck", "blocked", "blocking")) or (
        match["mark"] != "=" and label in ("blocked", "b", "y", "t", "today", "yesterday")
    )


def _part(mark: re.Match[str]) -> Part:
    if mark["block"]:
        return Part.BLOCKERS
    return Part.PAST if mark["past"] else Part.PLAN


def _sentences(stretch: str) -> Iterator[str]:
    stretch = _BULLET.sub("\n", "\n".join(items(stretch)) or stretch)
    stretch = _ABBREVIATION.sub(lambda m: m.group().replace(".", "\u2024"), stretch)
    for sentence in _SENTENCE.split(stretch):
        if sentence and sentence.strip():
            yield sentence.replace("\u2024", ".").strip()


def _clauses(sentence: str, number: int, part: Part) -> Iterator[Clause]:
    asked = sentence.rstrip(" )\"'!").endswith("?")
    opening = True
    for piece, named in _pieces(sentence[:1500]):
        for link, text in _run_on(_apart(_joined(piece))):
            begins = opening or named
            link, named = link or (":" if named else ""), False
            text = text.strip(" .!?,;:\"'-*_()[]")
            if text:
                text = uncapped(text) if begins else text
                yield Clause(text[:400], link, number, part, asked, opening)
                opening = False


def _pieces(sentence: str) -> Iterator[tuple[str, bool]]:
    """What stands between commas, and whether a colon or a dash stands before it."""
    start, named = 0, False
    for mark in _COMMA.finditer(sentence):
        yield sentence[start : mark.start()], named
        start, named = (
            mark.end(),
            mark.group().strip() in (":", "-", "--", "\u2013", "\u2014", "->"),
        )
    yield sentence[start:], named


_NEW_START = re.compile(
    r"\s(?=(?:(?:I|we) (?:can't|need|have|don't|haven't|still|am|was|cannot)|I'm|we're|can't|cannot|haven't heard|still waiting|waiting (?:on|for)|no idea|nobody (?:knows|has|can)|no one (?:knows|has|can)|not sure|need someone|any ideas?)\b)",
    re.I,
)
_STATED = re.compile(
    r"\b(?:is|are|isn't|aren't|keeps|waiting|blocked|stuck|hasn't|haven't|won't|doesn't|down|broken|missing|again|needs|crashed|failed|died|expired|done|fixed|finished|sent|sorted|shipped)\b",
    re.I,
)
_BETWEEN = re.compile(r"\b(?:between|both) (?:(?!and\b)\S+ ){0,5}(?!and\b)\S+$", re.I)
"""What needs an "and" to be whole: the sync between the shop (and the stock list)."""
_OPEN_END = re.compile(
    r"\b(?:that|which|who|what|why|how|because|if|when|until|so|but|and|or|as|whether|where|think|know|knows|say|says|mean|means|is|are|of|the|data|info|file|files|list|thing|things|stuff|numbers|assets|access|one|everything|all|report|input|copy|feedback|credentials|approval)$",
    re.I,
)


def _run_on(joined: Iterator[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Chat runs sentences together without a stop: "vpn is down again cant reach anything"."""
    for link, text in joined:
        start = 0
        for new in _NEW_START.finditer(text):
            said = text[start : new.start()]
            whole = len(said.split()) >= 3 and _STATED.search(said) and not _OPEN_END.search(said)
            if whole and not _is_subject(said):
                yield link, said
                link, start = "", new.start()
        yield link, text[start:]


_BEFORE_NOUN = frozenset("DT PRP$ POS JJ CD VBG VBN CC".split())


def _apart(joined: Iterator[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Two statements with "and" between them: nobody picks up the phone and the contract ends."""
    for link, text in joined:
        start, words = 0, list(words_in(text))
        said = [word.group().lower() for word in words]
        kinds = tags(tuple(word.group() for word in words)) if "and" in said else ()
        begin = 0
        for place, word in enumerate(said):
            before, after = slice(begin, place), slice(place + 1, None)
            two = word == "and" and _is_whole(said[before], kinds[before])
            beside = two and _BETWEEN.search(text[start : words[place].start()].rstrip())
            if two and not beside and _states(said[after], kinds[after]):
                yield link, text[start : words[place].start()]
                link, start, begin = "and", words[place].end(), place + 1
        yield link, text[start:]


def _is_whole(said: Sequence[str], kinds: Sequence[str]) -> bool:
    """Whether there is a verb beside those of relative clauses."""
    verbs = sum(_is_verb(said, kinds, at) for at in range(len(kinds)))
    return verbs > sum(relates(word, kind) for word, kind in zip(said, kinds, strict=True))


def _is_verb(said: Sequence[str], kinds: Sequence[str], at: int) -> bool:
    """Whether a word is what somebody does; signs behind a noun may be a verb too: the vendor signs."""
    noun = (
        at and kinds[at - 1] in NOUNS and kinds[at] == "NNS" and kinds[at + 1 : at + 2] != ("IN",)
    )
    return kinds[at] in FINITE or bool(noun and "does" in forms(said[at]))


def _states(said: Sequence[str], kinds: Sequence[str]) -> bool:
    """Whether words begin with somebody or something, and with what it does."""
    some = next(
        (at for at, kind in enumerate(kinds) if kind not in _BEFORE_NOUN | NOUNS), len(kinds)
    )
    if kinds[:1] == ("NV",):
        return True
    somebody = {*NOUNS, "POS"} if kinds[:1] not in (("DT",), ("PRP$",)) else {*NOUNS, "POS", "VBG"}
    if not somebody.intersection(kinds[:some]):
        return False
    if kinds[some : some + 1] == ("W",):
        return sum(kind in FINITE for kind in kinds[some:]) > 1
    pairs = zip(kinds, said[1:], kinds[1:], strict=False)
    short = any(one == "POS" and (word == "got" or two in ("RB", "RP")) for one, word, two in pairs)
    return short or any(_is_verb(said, kinds, at) for at in range(1, min(some + 1, len(kinds))))


def _is_subject(said: str) -> bool:
    """Whether what stands before a verb ends with who does it: in a format our editor (can't open)."""
    thing, whose, who = ("", "", "", *tokens_of(said))[-3:]
    return tags((thing, whose, who)) in _THING_AND_OWNER and not _TIMES.intersection((whose, who))


_TIMES = frozenset(
    "this last next day days week month morning afternoon evening night time year".split()
)
_THING_AND_OWNER = frozenset(
    (thing, whose, "NN") for thing in ("NN", "NNS") for whose in ("DT", "PRP$")
)


def _joined(piece: str) -> Iterator[tuple[str, str]]:
    lead = _LINKED.match(piece)
    link, rest = "", piece
    if lead:
        link, rest = lead["link"].lower(), piece[lead.end() :]
    start = 0
    for join in _JOIN.finditer(rest):
        if join["link"].lower() in ("if", "when", "whenever", "once", "before") and _KNOWING.search(
            rest[start : join.start()]
        ):
            continue
        if join["link"].lower() == "and" and _BETWEEN.search(rest[start : join.start()]):
            continue
        yield link, rest[start : join.start()]
        link, start = join["link"].lower(), join.end()
    yield link, rest[start:]
