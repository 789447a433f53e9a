"""Hears that somebody wants to know what is kept about them, or wants it forgotten."""

import re

from bot.messages import PARLEY

_POLITE = r"(?:(?:please|pls|hey|hi|ok|okay|can you|could you|will you|i want you to)[\s,]+)*"
_VERB = r"(?:know|keep|kept|have|stored?|saved?|remember)"
_THINGS = (
    rf"(?:all (?:of )?|everything )?(?:(?:you {_VERB} )?(?:about|on|of) me"
    r"|(?:of )?my (?:personal )?(?:data|information|info))"
)
_FORGET = re.compile(
    rf"^{_POLITE}(?:forget(?: about)? me|(?:forget|delete|erase|remove|wipe) {_THINGS})\b"
    r"(?:[\s,]+(?:please|now|completely|entirely|thanks|thank you))*[\s.!?]*$",
    re.I,
)
_ASK = re.compile(
    rf"^{_POLITE}(?:what|which data|what data|what information) (?:do|have|did) you "
    rf"{_VERB}(?: all)? (?:about|on|of) me[\s.!?]*$",
    re.I,
)


def is_about_what_is_kept(text: str) -> bool:
    """Whether a message to Parley asks what is kept about its author, or asks to forget it."""
    said = " ".join(text.replace(PARLEY, " ").split()).lstrip(" ,:;-")
    return bool(_FORGET.match(said) or _ASK.match(said))
