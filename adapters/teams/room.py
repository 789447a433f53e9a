"""How much fits into one message: Teams counts the whole of it as JSON, in UTF-16."""

import json
from json.encoder import encode_basestring
from typing import Any

from adapters.literal import clip

Json = dict[str, Any]

MOST_BYTES = 28 * 1024
"""Teams refuses a message somewhere above this; newer limits are higher, but not everywhere."""
MOST_SUMMARY = 1_000
MOST_ID = 400
_ENVELOPE = 2_800
_COMMA = 2
_WRITER = json.JSONEncoder(ensure_ascii=False)
MOST_IN_CARD = MOST_BYTES // 2 - MOST_SUMMARY - _ENVELOPE
"""UTF-16 units. The summary fits beside it, and an envelope of six ids."""


def units(text: str) -> int:
    """Count the UTF-16 units of `text` as it stands in JSON, between its quotes."""
    return _length(encode_basestring(text)) - 2


def frame(node: Json) -> int:
    """Count the UTF-16 units of a piece of a card, with the comma after it."""
    return _length(_WRITER.encode(node)) + _COMMA


def _length(text: str) -> int:
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class Room:
    """How much the card can still take. Once something was cut, nothing follows it."""

    def __init__(self, left: int = MOST_IN_CARD) -> None:
        self.left = left
        self.was_cut = False

    def take(self, text: str, *, inside: int = 0) -> str:
        """Return what fits of `text` inside a frame of that size, and use that much room."""
        needed = inside + units(text)
        if needed > self.left:
            space = max(self.left - inside, 0)
            self.left, self.was_cut = 0, True
            return clip(text, space, units)
        self.left -= needed
        return text

    def take_whole(self, *nodes: Json) -> bool:
        """Use the room that all `nodes` need; say no, and use none, if there is not enough."""
        return self.spend(sum(map(frame, nodes)))

    def spend(self, size: int) -> bool:
        """Use so much room; say no, and use none, if there is not enough."""
        fits = size <= self.left
        self.left -= size if fits else 0
        return fits
