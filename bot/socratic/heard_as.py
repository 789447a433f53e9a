"""A reply that the rules were not certain of, as its words sound: what it says when it is a need or a correction."""

import re

from bot.socratic.reply_signs import likeliest, reply_signs
from bot.socratic.stated import LAST, needs_in, parted, plain

_SENTENCES = re.compile(r"(?<=[.!?])\s+|;\s+")
_CLAUSES = re.compile(r"[,.;:!?]+\s+|\s+(?:but|and not|rather than|instead of)\s+|\s-+\s|$", re.I)
_OLD = re.compile(
    r"n't\b|\bnot\b|\b(?:is|are|was|'s|works?|looks?) (?:all )?(?:fine|ok|okay|there|done|good|correct)\b|\bworks$|"
    r"^(?:no|nope|nah|sorry|wait|well|oh|ah|hm+|actually|correction|oops|wrong|edit|typo|parley|hang on|my (?:bad|mistake)|that's wrong|(?:I|we) (?:was wrong|misspoke|said|wrote|got that wrong)|you got|(?:to be|strictly|more) (?:exact|precise|speaking|precisely)|let me|scratch|forget|please correct)\b[^,:]{0,40}$",
    re.I,
)
_NAMING = re.compile(
    r"^(?:(?:no|nope|nah|sorry|wait|well|oh|ah|actually|rather|I meant?|we meant?|I think|what I meant? (?:is|was)|it's|it is|its|that's|there's|it was|make (?:it|that)|change (?:it|that) to|replace (?:it|that) with|I should have said|should be|the (?:real |actual )?(?:problem|issue|blocker) is|what's missing is|more|better|I need|we need)\b[ ,:]*)+",
    re.I,
)
_TAIL = re.compile(
    r" (?:is |are )?(?:what's missing|the problem|that's missing|actually|sorry)$", re.I
)
_TO_TELL = re.compile(
    r"^(?:(?:oh|uh|um|well|ok|okay|hm+|right|yes|yeah|yep|sure|and|now that you (?:ask|mention it|say it)|what else|let me see|let's see|if I'm honest|honestly|in fact|not much|nothing big|I forgot|come to think of it|good question|while we're at it|only|just|one|two things|but it's small|as well as the above|just (?:noticed|realised|remembered))[ ,.:;!?-]+)+",
    re.I,
)
_TO_WISH = re.compile(
    r",? (?:would|could|might|will) (?:(?:also|really|certainly|probably|then|still) )*(?:help|do|be (?:(?:so|very|really|quite|also) )*(?:nice|great|good|useful|helpful|fine|lovely|perfect|ideal|needed|enough|cool|handy))(?: (?:too|as well|also|a lot|then|indeed|wonders|though|to have))*$|,? wouldn't (?:hurt|go amiss|be bad)(?: either)?$",
    re.I,
)
_ABOUT_SELF = re.compile(r"(?:I|we|I'm|we're|it|it's|that|this|he|she|they)\b", re.I)


def named_needs(text: str) -> tuple[str, ...]:
    """What a reply asks for that sounds like a need: of several sentences those that do."""
    said = [one for one in _SENTENCES.split(LAST.sub("", plain(text))) if one.strip()]
    asking = [one for one in said if likeliest(reply_signs(one))[0] == "need"] or said
    named = (need for one in asking for need in needs_in(_told(one)) or parted(_told(one)))
    return tuple(dict.fromkeys(short for need in named if (short := _TO_WISH.sub("", need))))


def _told(words: str) -> str:
    return _TO_TELL.sub("", words)


def leading_need(text: str) -> tuple[str, ...]:
    """The thing that a reply names before it says what is the matter with it."""
    first, comma, _ = plain(text).partition(", ")
    if not comma or len(first.split()) < 2 or _ABOUT_SELF.match(first):
        return ()
    return tuple(_TO_WISH.sub("", need) for need in needs_in(_told(first)))


def new_words(text: str) -> str:
    """What a correction puts in the place of what was said before."""
    clauses = [one.strip() for one in _CLAUSES.split(plain(text)) if one and one.strip()]
    return _bare(next((one for one in reversed(clauses) if not _OLD.search(one)), ""))


def _bare(words: str) -> str:
    return _TAIL.sub("", _NAMING.sub("", words)).strip(" *\"'")
