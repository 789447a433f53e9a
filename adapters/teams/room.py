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
_BETWEEN = 2
MOST_IN_CARD = MOST_BYTES // 2 - MOST_SUMMARY - _ENVELOPE
"""UTF-16 units. The summary fits beside it, and an envelope of six ids."""


def units(text: str) -> int:
    """Count the UTF-16 units of `text` as it stands in JSON, between its quotes."""
    written = encode_basestring(text)
    if written.isascii():
        return len(written) - 2
    return len(written.encode("utf-16-le", "surrogatepass")) // 2 - 2


def frame(node: Json) -> int:
    """Count the UTF-16 units of a piece of a card, with the comma after it."""
    return _length(node) + _COMMA


class Room:
    """How much the card can still take. Once something was cut, nothing follows it."""

    def __init__(self, left: int = MOST_IN_CARD) -> None:
        self.left = left
        self.was_cut = False

    def take(self, text: str, *, inside: int = 0) -> str:
        """Return what fits of `text` inside a frame of that size, and use that much room."""
        space, needed = self.left - inside, units(text)
        if needed > space:
            self.left, self.was_cut = 0, True
            return clip(text, max(space, 0), units)
        self.left -= inside + needed
        return text

    def take_whole(self, *nodes: Json) -> bool:
        """Use the room that all `nodes` need; say no, and use none, if there is not enough."""
        needed = sum(frame(node) for node in nodes)
        fits = needed <= self.left
        self.left -= needed if fits else 0
        return fits


def _length(node: object) -> int:
    """Count a piece of JSON without writing it: a card has dozens of them, most very small."""
    if isinstance(node, str):
        return units(node) + 2
    if isinstance(node, dict):
        inside = 0
        for key, value in node.items():
            inside += units(key) + 2 + _BETWEEN
            inside += units(value) + 2 if isinstance(value, str) else _length(value)
    elif isinstance(node, list):
        inside = sum(map(_length, node))
    else:
        return len(json.dumps(node))
    return 2 + inside + _BETWEEN * max(len(node) - 1, 0)
