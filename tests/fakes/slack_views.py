"""Slack's rules for a modal and for App Home, as a list of what is wrong with one."""

import json
from collections.abc import Iterator
from typing import Any

from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.views import View

from tests.fakes import slackblocks_judge, typed
from tests.fakes.block_kit import block_problems, plain_problems, units

Json = dict[str, Any]

MOST_BLOCKS = 100
MOST_BYTES = 250_000
_IN_MESSAGES = ("context_actions",)
_KEYS = {
    "modal": {"type", "callback_id", "title", "close", "submit", "private_metadata", "blocks"},
    "home": {"type", "callback_id", "private_metadata", "blocks"},
}


def view_problems(view: Json) -> list[str]:
    """Return everything that Slack would refuse in a view."""
    kind = str(view.get("type"))
    if kind not in _KEYS:
        return [f"view: {kind} is not known here"]
    found = [
        *(f"view: unknown key {key}" for key in set(view) - _KEYS[kind]),
        *(_modal(view) if kind == "modal" else ()),
        *block_problems(view.get("blocks"), most=MOST_BLOCKS, most_text=MOST_BYTES),
        *(
            f"{one['type']}: in messages only"
            for one in view["blocks"]
            if one["type"] in _IN_MESSAGES
        ),
        *slackblocks_judge.problems(view.get("blocks", [])),
        *_by_the_sdk(view),
    ]
    if units(view.get("private_metadata", "")) > 3_000:
        found.append("private_metadata: more than 3000")
    if not found:
        typed.sent("ModalView" if kind == "modal" else "HomeView", view)
    return found


def values_of(view: Json, filled: dict[str, str]) -> Json:
    """What Slack sends back for a view in which somebody filled in fields, by their short names.

    What is not in `filled` stays as the view had it.
    """
    inputs = [block for block in view["blocks"] if block["type"] == "input"]
    return {
        block["block_id"]: {
            block["element"]["action_id"]: _answer(block["element"], filled.get(_name(block)))
        }
        for block in inputs
    }


def _name(block: Json) -> str:
    return str(block["block_id"].rpartition(":")[2])


def _answer(element: Json, filled: str | None) -> Json:
    if element["type"] == "plain_text_input":
        typed_in = element.get("initial_value") if filled is None else filled
        return {"type": "plain_text_input", "value": typed_in or None}
    options = element.get("options", [])
    picked = next((one for one in options if one["value"] == filled), None)
    assert filled is None or picked, f"{filled} is none of the options"
    return {"type": element["type"], "selected_option": picked or element.get("initial_option")}


def _modal(view: Json) -> Iterator[str]:
    for part in ("title", "submit", "close"):
        if part in view:
            yield from plain_problems(part, view[part], 24)
    if "title" not in view:
        yield "title: missing"
    if any(block["type"] == "input" for block in view["blocks"]) and "submit" not in view:
        yield "submit: missing, and there are inputs"
    json.loads(view.get("private_metadata") or "{}")


def _by_the_sdk(view: Json) -> Iterator[str]:
    try:
        View(**view).validate_json()
    except SlackObjectFormationError as refused:
        yield f"slack_sdk: {refused}"
