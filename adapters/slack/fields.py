"""The fields of a form, in a message or in a modal."""

from adapters.literal import one_line
from adapters.slack.literal import clip, size
from adapters.slack.rich_text import Json, plain
from bot.cards import Field

MOST_FIELD_LABEL = 2_000
MOST_OPTIONS = 100
MOST_LABEL = 75
MOST_VALUE = 2_000
MOST_TYPED = 3_000
UNNAMED = "…"


def field_id(number: str) -> str:
    """What the blocks of a form's fields are called before the field's own name."""
    return f"field:{number}:"


def field_input(field: Field, block_id: str, *, problem: bool = True) -> Json:
    """Return the input block of one field. In a modal Slack itself shows the `problem`."""
    made: Json = {
        "type": "input",
        "block_id": block_id,
        "label": plain(clip(one_line(field.label), MOST_FIELD_LABEL) or UNNAMED),
        "optional": not field.needed,
        "element": {"action_id": block_id}
        | (_select(field) if field.choices else _text_input(field)),
    }
    said = (field.problem if problem else "", field.hint)
    hint = one_line(" ".join(filter(None, said))).strip()
    return made | ({"hint": plain(clip(hint, MOST_FIELD_LABEL))} if hint else {})


def whole(value: str) -> str:
    """Keep a value as it stands; only what cannot be sent at all is replaced."""
    sendable = value if value.isascii() else value.encode("utf-8", "replace").decode()
    while size(sendable) > MOST_VALUE:
        sendable = sendable[: len(sendable) - max(1, (size(sendable) - MOST_VALUE) // 5)]
    return sendable


def _text_input(field: Field) -> Json:
    made: Json = {
        "type": "plain_text_input",
        "multiline": field.long,
        "max_length": min(field.most, MOST_TYPED),
    }
    value = clip(whole(field.value), min(field.most, MOST_TYPED))
    return made | ({"initial_value": value} if value else {})


def _select(field: Field) -> Json:
    options = [
        {"text": plain(clip(one_line(one.label), MOST_LABEL) or UNNAMED), "value": one.value}
        for one in field.choices[:MOST_OPTIONS]
    ]
    made: Json = {"type": "static_select", "options": options}
    chosen = next((one for one in options if one["value"] == field.value), None)
    return made | ({"initial_option": chosen} if chosen else {})
