"""What a person wrote, without what only looks like words: emoji, links, code, quotations, markup.

What is taken out leaves a `HOLE` where the sentence needs it, so that it is never said back.
"""

import html
import re
import unicodedata
from functools import lru_cache

from bot.socratic.english.contractions import spell_out

HOLE = "\ufffc"
"""Stands for code, a link or a quotation: a phrase that holds one is never said back."""

SOMEBODY = "a colleague"
"""Stands for a person whose name the text does not give."""

_LONGEST = 4000
_CODE_BLOCK = re.compile(r"```.*?(?:```|\Z)", re.S)
_CODE = re.compile(r"`[^`\n]{1,300}`")
_QUOTED_LINE = re.compile(r"^[ \t]*>.*$", re.M)
_BOT = re.compile(r"<@PARLEY(?:\|[^<>\n]{0,80})?>,?")
_NAMED = re.compile(r"<[@#][\w.-]{1,40}\|@?([^<>|\n]{1,80})>")
_PERSON = re.compile(r"<@[\w.-]{1,40}>")
_COMMAND = re.compile(r"<[!#][^<>\n]{0,80}>|@(?:here|channel|everyone|all)\b", re.I)
_NAMED_LINK = re.compile(r"<(?:https?|mailto)[^<>|\s]{0,500}\|([^<>|\n]{1,120})>")
_LINK = re.compile(r"<?\b(?:https?://|www\.|mailto:)[^\s<>|]{1,500}>?", re.I)
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}")
_AT = re.compile(r"(?<!\w)@(\w)")
_CONSTRUCTION = re.compile(
    r"^[\s*\u2022-]*(?::(?:construction|bricks|no_entry|octagonal_sign|rotating_light|raised_hand|hand):|[🚧🧱⛔🛑🚨✋])[\s:-]*"
    r"(?!\W*(?:(?:any|my|current) )?(?:blockers?|blocked|impediments?|obstacles?|problems?|issues?|none)\b)",
    re.M | re.I,
)
_SHORTCODE = re.compile(r":[a-z0-9_+'-]*[a-z][a-z0-9_+'-]*:(?!\w)", re.I)
_STRUCK = re.compile(r"(?<![\w~])~(?=\S)[^~\n]{1,300}(?<=\S)~(?![\w~])")
_MARKUP = re.compile(r"(?<!\w)[*_]+(?=\S)|(?<=\S)[*_]+(?!\w)")
_ASIDE = re.compile(
    r"\s?\((?:again|still|yet|sigh|ugh|lol|sorry|of course|obviously|yes|argh|as usual|once more)[!. ]*\)",
    re.I,
)
_EQUALS = re.compile(
    r" = (?=(?:broken|down|dead|stuck|blocked|useless|missing|late|gone|not)\b)", re.I
)
_EMOTICON = re.compile(
    r"(?<!\S)[:;=xX]['-]?[()DPpOo/\\|\]\[*sS3]+(?!\S)|(?<!\S)8['-]?[()D]+(?!\S)|(?<!\S)(?:<3|\^\^|¯\S+)(?!\S)"
)
_QUOTATION = re.compile(r'(?<!\w)"([^"\n]{1,400})"(?!\w)')
_SPEECH = re.compile(
    r"\b(?:i|we|you|is|are|blocked|waiting|stuck|can't|cannot|need|approval|broken|down|denied|pending|missing|failed|error|unclear)\b",
    re.I,
)
_STRAIGHT = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "´": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "\u00a0": " ",
        "\u2011": "-",
        "\u2010": "-",
        "…": "...",
        "\r": "\n",
        "\u2028": "\n",
        "\u2029": "\n",
        "\t": " ",
    }
)
_INVISIBLE = ("Cc", "Cf", "Cs", "Co", "Cn", "So", "Sk", "Mn", "Me")


@lru_cache(maxsize=8)
def clean(text: str) -> str:
    """The sentences of `text`, lines kept, contractions spelled one way."""
    text = html.unescape(text[:_LONGEST]).translate(_STRAIGHT)
    text = _QUOTED_LINE.sub("", _CODE_BLOCK.sub(f" {HOLE}\n", text))
    text = _CODE.sub(HOLE, text)
    text = _without_emoji(_without_links(_CONSTRUCTION.sub("Blocker: ", text)))
    text = _ASIDE.sub(" ", _STRUCK.sub(" ", _MARKUP.sub("", text)))
    text = _EQUALS.sub(" is ", text)
    return spell_out(_QUOTATION.sub(_quotation, text))


_NUMBER = re.compile(r"(?:(?<=\s)|^)\(?(?P<number>[1-9])[.)]\)?[ \t]+(?=\S)", re.M)
_DASH = re.compile(r"^[ \t]*[-*\u2022][ \t]+(?=\S)", re.M)


def items(text: str) -> tuple[str, ...]:
    """The points of a list that is numbered or marked, in a line or over several; () if it is none.

    What stands before the list comes first, if anything does.
    """
    marks = list(_NUMBER.finditer(text))
    counted = [int(mark["number"]) for mark in marks] == [*range(1, len(marks) + 1)]
    if len(marks) < 2 or not counted:
        marks = list(_DASH.finditer(text))
    if len(marks) < 2:
        return ()
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    points = (text[mark.end() : end] for mark, end in zip(marks, ends, strict=True))
    lines = "\n".join((text[: marks[0].start()], *points)).split("\n")
    return tuple(line.strip(" ,;") for line in lines if line.strip(" ,;:."))


def in_a_line(text: str) -> str:
    """What a person wrote, cleaned, in one line; the points of a list stand between semicolons."""
    words = clean(text)
    return " ".join("; ".join(items(words)).split() or words.split())[:_LONGEST_LINE]


_LONGEST_LINE = 1500


def is_quoted(text: str) -> bool:
    """Whether a line of `text` is a quotation of what somebody wrote before."""
    return _QUOTED_LINE.search(html.unescape(text[:_LONGEST])) is not None


_CALLED = re.compile(
    r"^(?:[ \t]*<@(?!PARLEY)[\w.-]{1,40}(?:\|[^<>\n]{0,80})?>[,:]?)+[ \t]*(?=(?:I|I'm|Im|we|we're|can|could|would|please|pls|your|you|our|my|any|is|are|do|did|hi|hey|no|still)\b)",
    re.M | re.I,
)
"""People who are only spoken to."""


def _without_links(text: str) -> str:
    text = _CALLED.sub("", text)
    text = _NAMED_LINK.sub(r"\1", _NAMED.sub(r"\1", _BOT.sub(" ", text)))
    text = _PERSON.sub(SOMEBODY, text)
    text = _MAIL.sub(HOLE, _LINK.sub(HOLE, text))
    return _AT.sub(lambda at: at[1].upper(), _COMMAND.sub(" ", text))


def _without_emoji(text: str) -> str:
    text = _EMOTICON.sub(" ", _SHORTCODE.sub(" ", text))
    return "".join(_visible(char) for char in text)


def _visible(char: str) -> str:
    if char.isascii() or char == HOLE:
        return char if char.isprintable() or char == "\n" or char == HOLE else " "
    category = unicodedata.category(char)
    if category in ("Mn", "Me", "Cf"):
        return ""
    return " " if category in _INVISIBLE else char


def _quotation(match: re.Match[str]) -> str:
    inside = match.group(1)
    title = len(inside.split()) <= 4 and not _SPEECH.search(inside)
    return inside if title else HOLE
