"""What a whole message makes of the trouble in it: near misses, irony, other people's trouble, trouble that does not matter."""

import re

from bot.socratic.english.contractions import spell_out

_NO_MATTER = re.compile(
    r"\b(?:no (?:rush|hurry|stress|biggie|big deal|drama here|panic|pressure)|low priority|not (?:a )?(?:our|my) (?:problem|circus|business|job|concern)|plenty (?:else|of (?:other|time))|(?:days|weeks|plenty|lots|enough) of (?:slack|buffer|time left)|"
    r"(?:the|this|that|a|any) (?:delay|wait|outage|freeze|slip|downtime|break|silence|gap|hold-up) (?:is|was|would be) (?:\w+ )?(?:fine|ok|okay|no problem|welcome|worth)|that suits (?:me|us)|suits (?:me|us) (?:well|fine|nicely)|nothing (?:that )?(?:can't|cannot) wait|(?:it|that|this) can wait|in my own time|nice to have|nice-to-have|not (?:that )?urgent|"
    r"worth it|(?:don't|doesn't|won't) (?:really )?(?:mind|bother|matter|hurt)(?: (?:me|us|though|much))?$|never bothered|couldn't care less|glad (?:it|that|the)|luckily|thankfully|fortunately|all the better|so be it)\b",
    re.I,
)
_GOES_ON = re.compile(
    r"\bno (?:impact|effect|harm|influence|consequences?)\b|\b(?:doesn't|don't|won't|didn't) (?:touch|affect|concern|impact|endanger|delay) (?:us|me|our|my|anything|the (?:plan|date|launch|schedule))\b|\bonly (?:concerns|affects|touches)\b|"
    r"\b(?:our|my)(?: own)? (?:stuff|part|work|plan|date|tasks?|deadline|side) (?:is|are|stays?|goes on)(?: \w+)? (?:fine|ok|okay|good|safe|untouched|unaffected|on track)\b|"
    r"\b(?:so|and|but) (?:work|life|the show|everything|business) (?:goes|carries) on\b|\b(?:as|like|business as) (?:usual|normal)\b|(?<!can't )(?<!cannot )\bcarry on$|"
    r"\b(?:fine|ok|okay) (?:with|for) (?:our|my|the) (?:date|plan|schedule|deadline|launch)\b|\b(?:planned|worked|built|booked) around (?:it|that|them|this)\b|\b(?:we|I) (?:\w+ ){1,3}(?:meanwhile|in the meantime)\b|"
    r"\bI'll leave it\b|\bpoor (?:thing|soul|guy|them|her|him)\b|\bjust saying\b|\ba saying\b",
    re.I | re.M,
)
_IRONY = re.compile(
    r"\b(?:unicorns?|world peace|magic wand|lottery|winning the lottery|time machine|teleport\w*|money tree|popcorn|crystal ball|a pony|fairy|fairies|wizard|jedi|world domination|miracle|aliens?|flying cars?|dragons?|third time lucky)\b|[\U0001F984\U0001F37F\U0001F52E\U0001FA84]",
    re.I,
)
_TEAM = r"(?:(?:the |our )?(?:\w+ )?(?:sales|finance|legal|support|marketing|hr|engineering|design|product|ops|procurement|logistics|warehouse|accounting|data|infra|security|purchasing)(?: (?:folks|team|people|guys|crew|lot|colleagues|department|friends))?|the other (?:team|squad|office|department)|(?:our )?competitors?|(?:another|some other) (?:team|company|firm|squad))"
_THEIRS = re.compile(
    rf"^(?:(?:meanwhile|apparently|seems|looks like|heads-up|heads up|fyi|that|poor|btw|not me but|but|and|also) )*(?:their|his|her|(?:our )?competitor'?s'?|the competition's|someone else's|somebody else's|other people's|the neighbours?'s?) (?!.*\b(?:me|us|we|our|my|I)\b)|"
    rf"^(?:(?:meanwhile|apparently|heads-up|heads up|fyi|that|poor|btw|but|and|also|not me) )*{_TEAM} (?:still )?(?:are struggling|is struggling|struggles?|had|are having|is having|lost|are stuck|is stuck|are waiting|is waiting)\b ?(?!.*\b(?:me|us|we|our|my|I)\b)",
    re.I,
)
_NOT_ME = re.compile(
    r"(?:^|[.!\n] ?)(?:not (?:me|mine|us|ours)\b|nothing (?:to do )?with (?:me|us)\b|doesn't (?:affect|concern|touch) (?:me|us))",
    re.I,
)
_NEARLY = re.compile(
    r"^(?:\w+ ){0,3}?(?:almost|nearly|narrowly|close to|came close)\b(?! (?:\d|a (?:week|day|month|year)|two|three|every|all|always|nothing|no|none|nobody|impossible|unusable|full|there\b))",
    re.I,
)
_PRAISE = re.compile(
    r"\bhang(?:ing|s)? out with\b|\b(?:never|hasn't|haven't|didn't|don't|doesn't|isn't)(?: (?:have|has|did|do))?$|"
    r"\b(?:couldn't|can't|could not|can not|cannot|could hardly|couldn't possibly) (?:have (?:asked|wished|hoped) for|(?:be|have been|have (?:done|gone|had|come|picked|found|wanted)|get)(?: an?| any)? (?:better|happier|prouder|nicer|smoother|easier|more)|wish for|ask for more|lie|think of a (?:better|nicer)|resist|deny)\b|"
    r"\b(?:couldn't|can't) (?:\w+ ){1,4}(?:better|happier|prouder|nicer|smoother|easier|more (?:pleased|grateful|proud))\b",
    re.I,
)
_ANYONE = re.compile(
    r"^(?:(?:well|but|and|yes|sure|of course|true|funny how|as always|in short|fun fact|did you know|lesson) ,?)*(?:people|most (?:people|teams|companies|projects|of us)|many (?:people|teams|companies|projects)|everyone|everybody|teams|companies|projects|humans?|someone always|one|engineers|marketers|developers|designers|any (?:team|project)|good \w+|every (?:team|project|company|good|great))\b(?! (?:is waiting|are waiting|here|else|on (?:my|our|the)|in (?:my|our|the)|of (?:my|our|the)|at|gets|is (?:locked|blocked|stuck|logged|getting))\b).*\b(?:when|often|always|never|usually|sometimes|if|because|don't|doesn't|can't|simply|get|gets|need|needs)\b",
    re.I,
)


def mood(text: str) -> str | None:
    """Why nothing in a message is in anybody's way, whatever its clauses say; None if something may be."""
    if _IRONY.search(text):
        return "joke"
    if _NO_MATTER.search(text) or _GOES_ON.search(spell_out(text)):
        return "no matter"
    return "somebody else's" if _NOT_ME.search(text) else None


def clause_mood(text: str) -> str | None:
    """Why one clause is no trouble of its author's; None if it may be."""
    if _PRAISE.search(text):
        return "praise"
    if _NEARLY.match(text):
        return "a near miss"
    if _THEIRS.match(text):
        return "somebody else's"
    return "general" if _ANYONE.match(text) else None
