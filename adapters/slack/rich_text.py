"""Running text in Slack's own tree of elements, where no character is markup."""

import re
from collections.abc import Sequence
from typing import Any, assert_never

from adapters.literal import harmless, one_line, safe_url
from adapters.slack.literal import clip, size
from bot.cards import Emphasis, Link, Span, Strong, Who

MOST_IN_ALL = 9_000
"""Units of text in all blocks: Slack refuses a message somewhere above 11,000."""

Json = dict[str, Any]
_PERSON = re.compile(r"[UW][A-Z0-9]{2,20}")


class Room:
    """How much text the message can still take. Once something was cut, nothing follows it."""

    def __init__(self, left: int = MOST_IN_ALL) -> None:
        self.left = left
        self.was_cut = False

    def take(self, text: str, most: int = MOST_IN_ALL) -> str:
        """Return what fits of `text`, and use that much room."""
        needed = size(text)
        if needed <= most and needed <= self.left:
            self.left -= needed
            return text
        self.was_cut |= needed > self.left
        kept = clip(text, min(self.left, most))
        self.left = 0 if needed > self.left else self.left - size(kept)
        return kept

    def take_whole(self, *texts: str) -> bool:
        """Use the room that all `texts` need; say no, and use none, if there is not enough."""
        needed = sum(map(size, texts))
        fits = needed <= self.left
        self.left -= needed if fits else 0
        self.was_cut |= not fits
        return fits


def section(spans: Sequence[Span], room: Room) -> list[Json]:
    """Render running text; empty if nothing of it can be seen."""
    return _trimmed([made for span in spans if (made := _element(span, room))])


def facts(pairs: Sequence[tuple[str, str]], room: Room) -> list[Json]:
    """Render name and value pairs, one on each line; empty if nothing of them can be seen."""
    said = [
        (_words(f"{name}: ", room, {"bold": True}), _words(f"{value}\n", room))
        for name, value in pairs
    ]
    return _trimmed([made for both in said for made in both if made])


def _trimmed(elements: list[Json]) -> list[Json]:
    """The elements without space at the end; none if nothing of them can be seen."""
    if elements and elements[-1]["type"] == "text":
        elements[-1]["text"] = elements[-1]["text"].rstrip() or " "
    for element in elements:
        if element.get("text", "person").strip():
            return elements
    return []


def _element(span: Span, room: Room) -> Json | None:
    match span:
        case str():
            return _words(span, room)
        case Strong(text):
            return _words(text, room, {"bold": True})
        case Emphasis(text):
            return _words(text, room, {"italic": True})
        case Link(label, url):
            return _link(label, url, room)
        case Who(id=person):
            return _person(person, room)
        case _:
            assert_never(span)


def _words(text: str, room: Room, style: dict[str, bool] | None = None) -> Json | None:
    kept = room.take(harmless(text))
    if not kept:
        return None
    if style is None:
        return {"type": "text", "text": kept}
    return {"type": "text", "text": kept, "style": style}


def _person(person: str, room: Room) -> Json | None:
    """A person by the id that Slack gave; anything that is no such id is shown as it is."""
    if _PERSON.fullmatch(person) and room.take_whole(person):
        return {"type": "user", "user_id": person}
    return _words(person, room)


def _link(label: str, url: str, room: Room) -> Json | None:
    address, shown = safe_url(url), one_line(label) or one_line(url)
    if address and shown and room.take_whole(address, shown):
        return {"type": "link", "url": address, "text": shown}
    return _words(shown, room)


def plain(text: str) -> Json:
    """Text without any markup, emoji names included."""
    return {"type": "plain_text", "text": text, "emoji": False}


def rich(elements: list[Json]) -> Json:
    """A block of one piece of running text."""
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": elements}]}


def bullets(sections: list[list[Json]]) -> Json:
    """A block of one list."""
    items = [{"type": "rich_text_section", "elements": elements} for elements in sections]
    return {
        "type": "rich_text",
        "elements": [{"type": "rich_text_list", "style": "bullet", "elements": items}],
    }
