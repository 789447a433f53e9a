"""Running text as `TextRun`s: the one element of an Adaptive Card that shows words as they are.

A `TextBlock` and a `FactSet` read markdown, so that somebody else's words could become a link.
"""

import re
from collections.abc import Iterator, Sequence
from typing import assert_never

from adapters.literal import harmless, one_line, safe_url
from adapters.teams.room import Json, Room, frame, units
from bot.cards import Emphasis, Link, Span, Strong, Who

BOLD = {"weight": "Bolder"}
_CLOCK = re.compile(r"(?<=\{)(?=\{(?:DATE|TIME)\()", re.IGNORECASE)
"""`{{DATE(…)}}` is the only thing that a `TextRun` reads; parted in two runs, it is text again."""


def rich(spans: Sequence[Span], room: Room, look: Json, **block: str) -> list[Json]:
    """Render running text, one block for each line of it; none for a line with nothing to see."""
    lines = _lines([run for span in spans for run in _runs(span, look)])
    return [made for line in lines if (made := _block(line, room, block))]


def _block(line: list[Json], room: Room, look: dict[str, str]) -> Json | None:
    block: Json = {"type": "RichTextBlock", "inlines": []} | look
    if not any(run["text"].strip() for run in line):
        return None
    if not room.take_whole(block):
        room.left, room.was_cut = 0, True
        return None
    fitted = (_fit(run, room) for run in line)
    block["inlines"] = [run for run in fitted if run["text"]]
    return block if any(run["text"].strip() for run in block["inlines"]) else None


def _fit(run: Json, room: Room) -> Json:
    """Cut the run to the room there is; a link that would be cut is only its label."""
    text = run["text"]
    inside = frame(run) - units(text)
    if "selectAction" in run and inside + units(text) > room.left:
        run = {name: value for name, value in run.items() if name != "selectAction"}
        inside = frame(run) - units(text)
    taken = room.take(text, inside=inside)
    return run if taken is text else run | {"text": taken}


def _lines(runs: Sequence[Json]) -> Iterator[list[Json]]:
    """Break running text where its words do, because a block of text has no line ends."""
    line: list[Json] = []
    for run in runs:
        first, *others = run["text"].split("\n")
        line += _parted(run, first)
        for other in others:
            yield line
            line = _parted(run, other)
    yield line


def _parted(run: Json, text: str) -> list[Json]:
    return [run | {"text": part} for part in _CLOCK.split(text) if part]


def _runs(span: Span, look: Json) -> Iterator[Json]:
    match span:
        case str():
            yield _run(span, look)
        case Strong(text):
            yield _run(text, look | BOLD)
        case Emphasis(text):
            yield _run(text, look | {"italic": True})
        case Who():
            yield _run(span.text, look)
        case Link(label, url):
            yield _run(one_line(label) or one_line(url), look | _opening(url))
        case Who():
            yield _run(one_line(span.text), look)
        case _:
            assert_never(span)


def _run(text: str, look: Json) -> Json:
    return {"type": "TextRun", "text": harmless(text)} | look


def _opening(url: str) -> Json:
    address = safe_url(url)
    return {"selectAction": {"type": "Action.OpenUrl", "url": address}} if address else {}
