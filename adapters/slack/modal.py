"""A form as a modal: what opens, what was sent with it, and what is wrong at which field."""

import json
from dataclasses import replace
from itertools import count
from typing import Any

from adapters.literal import one_line
from adapters.slack.fields import field_id, field_input
from adapters.slack.inbound import SLACK, filled, typed_in
from adapters.slack.literal import clip
from adapters.slack.render import blocks_of
from adapters.slack.rich_text import Room, plain
from bot.cards import Card, Form, form_of
from bot.messages import Click, Person, Place
from bot.wording.feedback import is_vote

Json = dict[str, Any]

FORM = "form"
"""The callback of every modal of ours."""
MOST_TITLE = 24
MOST_IN_ALL = 40_000
"""Units of text in all blocks: a view may be far longer than a message."""
MOST_BLOCKS = 100
MOST_METADATA = 3_000
MOST_PROBLEM = 300
_ONLY = field_id("0")


def modal(card: Card, place: Place) -> Json:
    """Return the view of a card that holds a form. `place` is where the answer belongs later."""
    card = replace(card, blocks=tuple(one for one in card.blocks if not is_vote(one)))
    form, room, numbers = form_of(card), Room(MOST_IN_ALL), count()
    at = card.blocks.index(form) if form else len(card.blocks)
    above = blocks_of(card.blocks[:at], room, numbers, most=MOST_BLOCKS)
    below = blocks_of(card.blocks[at + 1 :], room, numbers)
    view: Json = {
        "type": "modal",
        "callback_id": FORM,
        "title": _title(form.title if form else card.summary),
        "close": plain("Cancel" if form else "Close"),
        "private_metadata": _metadata(form, place),
        "blocks": [*above, *_inputs(form), *below][:MOST_BLOCKS],
    }
    return view | ({"submit": _title(form.send)} if form else {})


def to_submission(body: Json) -> Click:
    """Read what was sent with a modal of ours as the click that it is."""
    view = body["view"]
    about = _about(view.get("private_metadata") or "{}")
    place = Place(SLACK, about.get("channel", ""), about.get("thread"))
    return Click(
        id=f"{view.get('id', '')}/{view.get('hash', '')}",
        act=about.get("act", ""),
        value=about.get("value", ""),
        place=place,
        person=Person(SLACK, body["user"]["id"]),
        fields=filled(typed_in(view), _ONLY),
    )


def _about(told: str) -> dict[str, str]:
    """Read what was told to a modal when it was opened."""
    try:
        about = json.loads(told)
    except (ValueError, RecursionError):
        return {}
    known = about.items() if isinstance(about, dict) else ()
    return {name: value for name, value in known if isinstance(value, str)}


def errors(card: Card) -> dict[str, str]:
    """What is wrong with a form that comes back, by the id of the field's block."""
    form = form_of(card)
    wrong = [one for one in form.fields if one.problem] if form else []
    return {f"{_ONLY}{one.name}": clip(one_line(one.problem), MOST_PROBLEM) for one in wrong}


def _inputs(form: Form | None) -> list[Json]:
    fields = form.fields if form else ()
    return [field_input(one, f"{_ONLY}{one.name}", problem=False) for one in fields]


def _title(text: str) -> Json:
    return plain(clip(one_line(text), MOST_TITLE) or "Parley")


def _metadata(form: Form | None, place: Place) -> str:
    """What the answer has to know. It is no secret: whoever opened the modal can read it."""
    about = {"act": form.act, "value": form.value} if form else {}
    about |= {"channel": place.channel} | ({"thread": place.thread} if place.thread else {})
    while len(told := json.dumps(about, ensure_ascii=False)) > MOST_METADATA and about["value"]:
        about["value"] = about["value"][: -max(1, (len(told) - MOST_METADATA) // 2)]
    return told.encode("utf-8", "replace").decode()
