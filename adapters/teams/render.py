"""A card as Teams shows it: an Adaptive Card 1.5, within one message, with every word literal."""

from collections.abc import Iterator, Sequence
from itertools import count
from typing import assert_never

from adapters.literal import clip, harmless, one_line
from adapters.teams.rich_text import USUAL, Print, printed, rich
from adapters.teams.room import MOST_IN_CARD, MOST_SUMMARY, Json, Room, frame, units
from bot.cards import (
    Block,
    Bullets,
    Button,
    Buttons,
    Card,
    Entry,
    Facts,
    Field,
    Fine,
    Form,
    Heading,
    Paragraph,
    Span,
    Strong,
    words,
)

CONTENT_TYPE = "application/vnd.microsoft.card.adaptive"
LEFT_OUT = "The rest is left out, because it does not fit into one message in Teams."
MOST_HEADING = 300
MOST_BRIEF = 2_000
MOST_LABEL = 75
MOST_VALUE = 1_500
MOST_TYPED = 3_000
MOST_BUTTONS = 5
_MOST_ACT = 100
_HEADLINE = printed(weight="Bolder", size="Large")
_TITLE = printed(weight="Bolder")
_SMALL = printed(size="Small", isSubtle=True)
_PROBLEM = printed(color="Attention")
_PAGE: Json = {
    "type": "AdaptiveCard",
    "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "body": [],
}
_NOTICE = rich((LEFT_OUT,), Room(), _SMALL)
_SPACE = MOST_IN_CARD - frame(_PAGE) - sum(map(frame, _NOTICE))


def message(card: Card) -> Json:
    """Return the message that carries `card`; its summary is what a notification shows."""
    return {
        "type": "message",
        "textFormat": "plain",
        "summary": clip(one_line(card.summary), MOST_SUMMARY, units) or "…",
        "attachments": [{"contentType": CONTENT_TYPE, "content": render(card)}],
    }


def render(card: Card) -> Json:
    """Return the Adaptive Card for `card`."""
    room = Room(_SPACE)
    body = _body(card, room) or rich((one_line(card.summary) or "…",), room)
    return _PAGE | {"body": [*body, *_NOTICE] if room.was_cut else body}


def _body(card: Card, room: Room) -> list[Json]:
    """Render every block. Buttons and small print get their room first, text what they leave."""
    numbers = count()
    first = {
        at: list(_rendered(block, room, numbers))
        for at, block in enumerate(card.blocks)
        if isinstance(block, (Buttons, Entry, Fine, Form))
    }
    return [
        made
        for at, block in enumerate(card.blocks)
        for made in (first[at] if at in first else _rendered(block, room, numbers))
    ]


def _rendered(block: Block, room: Room, numbers: Iterator[int]) -> Iterator[Json]:
    match block:
        case Heading(text):
            yield from rich((clip(one_line(text), MOST_HEADING, units),), room, _HEADLINE)
        case Paragraph(spans):
            yield from rich(spans, room)
        case Bullets(items):
            for item in filter(_visible, items):
                yield from rich(("• ", *item), room, spacing="Small")
        case Facts(pairs):
            for name, value in filter(_visible, pairs):
                yield from rich((Strong(f"{name}: "), value), room, spacing="Small")
        case Fine(spans):
            yield from _brief(spans, room, _SMALL, spacing="Small")
        case Buttons(buttons):
            yield from _row(buttons[:MOST_BUTTONS], room)
        case Entry():
            yield from _entry(block, room, next(numbers))
        case Form():
            yield from _form(block, room, next(numbers))
        case _:
            assert_never(block)


def _visible(spans: Sequence[Span]) -> bool:
    return bool(harmless(words(spans)).strip())


def _brief(spans: Sequence[Span], room: Room, look: Print, *, spacing: str = "") -> list[Json]:
    """Render running text that stays short, whatever somebody wrote into it."""
    own = Room(before := min(MOST_BRIEF, room.left))
    made = rich(spans, own, look, spacing=spacing)
    room.left -= before - own.left
    room.was_cut |= own.was_cut
    return made


def _row(buttons: tuple[Button, ...], room: Room) -> Iterator[Json]:
    """A row of buttons; one that no longer fits into the message is left out."""
    row: Json = {"type": "ActionSet", "actions": []}
    if buttons and room.take_whole(row):
        made = [_action(button) for button in buttons]
        row["actions"] = [action for action in made if room.take_whole(action)]
        room.was_cut |= len(row["actions"]) < len(made)
    if row["actions"]:
        yield row


def _entry(entry: Entry, room: Room, number: int) -> Iterator[Json]:
    """A place to type, and a button that sends what was typed in it."""
    name = f"typed{number}"
    send = _action(Button(entry.send, entry.act, entry.value, "primary"), entry=name)
    place: Json = {
        "type": "Input.Text",
        "id": name,
        "isMultiline": True,
        "maxLength": MOST_TYPED,
        "placeholder": "Type here",
    }
    row: Json = {"type": "ActionSet", "actions": [send]}
    if not room.take_whole(place, row):
        room.was_cut = True
        return
    yield from _brief((one_line(entry.label),), room, USUAL)
    yield from (place, row)


def _form(form: Form, room: Room, number: int) -> Iterator[Json]:
    """The fields one below the other and a button that sends them; all of it or nothing."""
    name = f"field{number}_"
    fields = [each for field in form.fields for each in _field(field, name + field.name)]
    send = _action(Button(form.send, form.act, form.value, "primary"), form=name)
    row: Json = {"type": "ActionSet", "actions": [send]}
    if not room.take_whole(*fields, row):
        room.was_cut = True
        return
    yield from rich((clip(one_line(form.title), MOST_HEADING, units) or "…",), room, _TITLE)
    yield from (*fields, row)


def _field(field: Field, name: str) -> Iterator[Json]:
    """A place to fill in, below what was wrong with what stood there before."""
    if problem := clip(one_line(field.problem), MOST_HEADING, units).strip():
        yield from rich((f"⚠ {problem}",), Room(), _PROBLEM)
    made: Json = {
        "id": name,
        "label": clip(one_line(field.label), MOST_HEADING, units) or "…",
        "isRequired": field.needed,
        "errorMessage": "Please fill this in.",
        "value": clip(harmless(field.value), field.most, units),
    }
    if hint := clip(one_line(field.hint), MOST_HEADING, units).strip():
        made["placeholder"] = hint
    if field.choices:
        choices = [{"title": one_line(one.label), "value": one.value} for one in field.choices]
        yield {"type": "Input.ChoiceSet", "choices": choices} | made
    else:
        text: Json = {"isMultiline": field.long, "maxLength": min(field.most, MOST_TYPED)}
        yield {"type": "Input.Text"} | text | made


def _action(button: Button, **more: str) -> Json:
    """A button that works in every client: where the first way is unknown, the second is taken."""
    act = harmless(button.act)[:_MOST_ACT]
    shown: Json = {
        "title": clip(one_line(button.label), MOST_LABEL, units) or "…",
        "data": {"act": act, "value": clip(harmless(button.value), MOST_VALUE, units)} | more,
    }
    if button.style == "primary":
        shown["style"] = "positive"
    return (
        {"type": "Action.Execute", "verb": act}
        | shown
        | {"fallback": {"type": "Action.Submit"} | shown}
    )
