"""How a turn of a dialogue is said: its lines with the people in them, and the ways to answer."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from enum import StrEnum

from bot.cards import Block, Button, Buttons, Card, Entry, Fine, Paragraph, Span, Spans, Who
from bot.socratic.dialogue import Said, Saying

SAY = "talk-say"
MORE = "talk-more"
DONE = "talk-done"
QUIET = "talk-quiet"
ACTS = (SAY, MORE, DONE, QUIET)
"""What the buttons of a question are for."""
ALONE = "alone"
"""The value of a button under what only one person sees."""
_WHO = re.compile("\x02([^\x02\x03]*)\x03")


def marked(who: str) -> str:
    """A person's id as it stands in a line until the card is made.

    Nobody can type such a mark: control characters never get past `socratic.clean`.
    """
    return f"\x02{who}\x03"


class Answering(StrEnum):
    """Where somebody may answer a question of Parley's, but in the question itself."""

    THREAD = "in its thread"
    CHAT = "in the chat"
    MENTION = "with a mention alone"


_HINTS = {
    Answering.THREAD: "Answer in this thread or here. Say “mute” and I am quiet in this thread.",
    Answering.CHAT: "Answer below or here. Say “mute” and I am quiet.",
    Answering.MENTION: "Answer here, or mention me: I do not hear other replies in this thread. “Not now” makes me quiet here.",
}


def card_of(
    said: Said, names: Mapping[str, str], value: str = "", answering: Answering = Answering.THREAD
) -> Card:
    """A turn of Parley's, with a way to answer where it cannot hear plain replies.

    `value` is `ALONE` where only one person sees it.
    """
    card = words_of(said, names)
    if said.kind is not Saying.QUESTION:
        return card
    return replace(card, blocks=(*card.blocks, *_ways_to_answer(value, answering)))


def words_of(said: Said, names: Mapping[str, str]) -> Card:
    """A turn of Parley's as words alone, without a way to answer."""
    lines = [spans(line, names) for line in (said.statement, said.question) if line]
    summary = _WHO.sub(lambda found: names.get(found[1]) or found[1], said.text)
    return Card(summary, tuple(Paragraph(line) for line in lines))


def _ways_to_answer(value: str, answering: Answering) -> Iterator[Block]:
    yield Entry(SAY, "Your answer", value)
    choices = {"That's all": DONE, "There's more": MORE, "Not now": QUIET}
    yield Buttons(tuple(Button(label, act, value) for label, act in choices.items()))
    if value == ALONE:
        yield Fine(("Only you see this. Answer here.",))
        return
    yield Fine((_HINTS[answering],))


def over() -> Card:
    """Somebody pressed a button of a dialogue that has ended."""
    return _told("This conversation is over. Tell me when something else is in the way.")


def hushed(thread: str | None) -> Card:
    """Somebody asked for quiet, and gets it."""
    return _told("All right. I am quiet here." if thread else "All right. I ask no more.")


def ended() -> Card:
    """Somebody said that it is solved: there is nothing to sum up."""
    return _told("Good. Then I leave it at that.")


def _told(line: str) -> Card:
    return Card(line, (Paragraph((line,)),), alone=True)


def spans(line: str, names: Mapping[str, str]) -> Spans:
    """A line with the people in it as people."""
    parts: list[Span] = []
    for place, piece in enumerate(_WHO.split(line)):
        if place % 2:
            parts.append(Who(piece, names.get(piece, "")))
        elif piece:
            parts.append(piece)
    return tuple(parts)
