"""Running text as `TextRun`s: the one element of an Adaptive Card that shows words as they are.

A `TextBlock` and a `FactSet` read markdown, so that somebody else's words could become a link.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from adapters.literal import harmless, one_line, safe_url
from adapters.teams.room import Json, Room, frame, units
from bot.cards import Emphasis, Link, Span, Strong, Who

_CLOCK = re.compile(r"(?<=\{)(?=\{(?:DATE|TIME)\()", re.IGNORECASE)
"""`{{DATE(…)}}` is the only thing that a `TextRun` reads; parted in two runs, it is text again."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a run of text looks, and how much room it takes before there is any text in it."""

    shown: Json
    room: int


def _look(shown: Json) -> Look:
    return Look(shown, frame({"type": "TextRun", "text": ""} | shown))


@dataclass(frozen=True, slots=True)
class Print:
    """How running text looks: most of it, what is strong in it, and what is stressed."""

    plain: Look
    strong: Look
    emphasis: Look


def printed(**shown: object) -> Print:
    """Say how running text looks; what is strong in it is bold besides."""
    strong, emphasis = shown | {"weight": "Bolder"}, shown | {"italic": True}
    return Print(_look(shown), _look(strong), _look(emphasis))


USUAL = printed()
_BESIDE: dict[str, Json] = {"": {}, "Small": {"spacing": "Small"}}
_BLOCKS = {
    spacing: frame({"type": "RichTextBlock", "inlines": []} | more)
    for spacing, more in _BESIDE.items()
}


def rich(
    spans: Sequence[Span], room: Room, look: Print = USUAL, *, spacing: str = ""
) -> list[Json]:
    """Render running text, one block for each line of it; none for a line with nothing to see.

    `spacing` is "Small" to stand close to what is above.
    """
    lines = _lines([_read(span, look) for span in spans])
    return [made for line in lines if (made := _block(line, room, spacing))]


_Run = tuple[str, Look]


def _block(line: list[_Run], room: Room, spacing: str) -> Json | None:
    if not any(text.strip() for text, _ in line):
        return None
    if not room.spend(_BLOCKS[spacing]):
        room.left, room.was_cut = 0, True
        return None
    inlines = [run for text, look in line if (run := _fit(text, look, room))]
    if room.was_cut and not any(run["text"].strip() for run in inlines):
        return None
    return {"type": "RichTextBlock", "inlines": inlines} | _BESIDE[spacing]


def _fit(text: str, look: Look, room: Room) -> Json | None:
    """Cut the run to the room there is; a link that would be cut is only its label."""
    if not text:
        return None
    if "selectAction" in look.shown and look.room + units(text) > room.left:
        look = _look({key: each for key, each in look.shown.items() if key != "selectAction"})
    taken = room.take(text, inside=look.room)
    return {"type": "TextRun", "text": taken} | look.shown if taken else None


def _lines(runs: list[_Run]) -> list[list[_Run]]:
    """Break running text where its words do, because a block of text has no line ends."""
    if not any("\n" in text or "{{" in text for text, _ in runs):
        return [runs]
    lines: list[list[_Run]] = [[]]
    for text, look in runs:
        first, *others = text.split("\n")
        lines[-1] += _parted(first, look)
        lines += [_parted(other, look) for other in others]
    return lines


def _parted(text: str, look: Look) -> list[_Run]:
    return [(part, look) for part in _CLOCK.split(text)]


def _read(span: Span, look: Print) -> _Run:
    match span:
        case str():
            return harmless(span), look.plain
        case Strong(text):
            return harmless(text), look.strong
        case Emphasis(text):
            return harmless(text), look.emphasis
        case Link(label, url):
            return one_line(label) or one_line(url), _opening(url, look.plain)
        case Who():
            return harmless(span.text), look.plain
        case _:
            assert_never(span)


def _opening(url: str, look: Look) -> Look:
    address = safe_url(url)
    if not address:
        return look
    return _look(look.shown | {"selectAction": {"type": "Action.OpenUrl", "url": address}})
