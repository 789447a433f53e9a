"""What was typed, from what Teams sends: with tags for mentions, and with HTML's entities."""

import html
import re
from itertools import islice

from adapters.teams.raw import Json, each_at, id_at, text_at
from bot.messages import PARLEY

_TAG = re.compile(r"<at\b[^<>]*>([^<>]*)</at>", re.IGNORECASE)
_MOST_MENTIONS = 50
_BLANKS = re.compile(r"[ \t\xa0]+")


def to_text(activity: Json) -> str:
    """Return the text as its author saw it; a mention of the bot reads `<@PARLEY>`.

    Teams names the mentioned in `entities`, each with the tag that stands for them in the text.
    A tag in another spelling than its entity has is read by its name.
    """
    text, mine = text_at(activity, "text"), set[str]()
    for entity in _mentions(activity):
        is_me, tag = _is_me(entity, activity), text_at(entity, "text")
        name = _name(tag) or text_at(entity, "mentioned", "name")
        mine |= {_seen(name)} if is_me else set()
        if tag:
            text = text.replace(tag, PARLEY if is_me else _at(name), 1)
    read = _TAG.sub(lambda tag: PARLEY if _seen(tag[1]) in mine else _at(tag[1]), text)
    return _BLANKS.sub(" ", html.unescape(read)).strip()


def mentions_me(activity: Json) -> bool:
    """Say whether the bot itself is mentioned."""
    return any(_is_me(entity, activity) for entity in _mentions(activity))


def _mentions(activity: Json) -> list[Json]:
    entities = each_at(activity, "entities")
    mentions = (each for each in entities if text_at(each, "type").lower() == "mention")
    return list(islice(mentions, _MOST_MENTIONS))


def _is_me(entity: Json, activity: Json) -> bool:
    me = id_at(activity, "recipient", "id")
    return bool(me) and id_at(entity, "mentioned", "id") == me


def _name(tag: str) -> str:
    found = _TAG.fullmatch(tag.strip())
    return found[1] if found else ""


def _at(name: str) -> str:
    return f"@{name}" if name else ""


def _seen(name: str) -> str:
    return html.unescape(name).casefold().strip()
