"""What somebody wants who mentions Parley in a thread without a blocker: its help, a word, or a chat."""

import re

from bot.messages import PARLEY
from bot.socratic.replies.reading import Kind, read_reply


def is_chat(text: str) -> bool:
    """Whether a mention only greets, thanks or chats."""
    said = text.replace(PARLEY, " ")
    if _GREETS.match(said) or _SMALL.search(said):
        return True
    return not asks_for_help(said) and read_reply(said).kind is Kind.FINE


def asks_for_help(cleaned: str) -> bool:
    """Whether a mention asks Parley to take up what stands above it, or says nothing at all."""
    return _HELP.search(cleaned) is not None or not cleaned.strip(" .,!?:")


def is_about_words(cleaned: str) -> bool:
    """Whether a mention asks what something means, or anything else that is answered elsewhere."""
    return _ABOUT_WORDS.search(cleaned) is not None


_SMALL = re.compile(
    r"\b(?:lol|haha+|lmao|jk|good (?:morning|evening|night|luck|point)|happy (?:friday|birthday|monday)|weekend|lunch|coffee|weather|bye|welcome|congrats|"
    r"birthday|cake|pizza|holiday|great job|nice (?:work|one)|well done|love (?:it|this|that)|funny|cute|gif|how are you|kudos|awesome|brilliant|agreed|exactly)\b",
    re.I,
)


_GREETS = re.compile(
    r"\W*(?:thanks?|thank you|thx|cheers|great|good|nice|well done|hi|hello|hey)\b(?!.*\?)", re.I
)
_ABOUT_WORDS = re.compile(
    r"^\W*(?:and |so |but )?(?:who|what|when|where|which|why|how|is|are|does|do|did|list|show|compare|translate|define|explain)\b|"
    r"\b(?:means?|meaning|definition|define|glossary|translate|difference|acronym|stands? for|call(?:ed)?)\b",
    re.I,
)
_HELP = re.compile(
    r"\b(?:help|assist|support|jump in|join|unblock|take (?:a look|it|over)|have a look|any ideas?|your turn|what (?:now|next|do you think|else)|sort (?:this|it) out|over to you|please|moderate|facilitate|do your (?:thing|magic)|go ahead|can you ask|ask (?:us|me|him|her|them)|guide|walk us through|advice|suggestions?|thoughts|"
    r"be useful|step in|chime in|the floor is yours|(?:what|how) (?:do|can|should|could) we (?:do|move|go|get|solve|fix)|how do we (?:move|go|get) (?:on|forward|unstuck|past this)|move (?:this|us|it|on|forward)|stuck|blocked|here you go|see above|this one|on this)\b",
    re.I,
)
