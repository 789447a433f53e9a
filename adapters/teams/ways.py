"""The same card where it is pressed in another way: in a dialog, below a button that opens one.

A button of ours is an `Action.Execute` with a fallback. Dialogs know only `Action.Submit`.
"""

from collections.abc import Callable
from dataclasses import replace

from adapters.teams.raw import Json
from bot.cards import Buttons, Card, Entry, Form
from bot.wording.feedback import NO, VOTE
from bot.wording.home import CHOOSE, FORGET
from bot.wording.nudges import ASK_TIME
from bot.wording.proposing import PROPOSE
from bot.wording.settling import SETTLE

FETCH = {"type": "task/fetch"}
OPEN_A_FORM = (PROPOSE, ASK_TIME, CHOOSE, FORGET, SETTLE)
"""What answers with something to fill in."""

Change = Callable[[Json], Json]


def in_dialog(card: Json) -> Json:
    """Make a card for a dialog: everything in it is sent to the bot that opened it."""
    return _changed(card, lambda action: action["fallback"])


def with_dialogs(card: Json) -> Json:
    """Let buttons that lead to a form open it in a dialog of its own."""
    return _changed(card, _opening)


def without_buttons(card: Card) -> Card:
    """Keep what can be read: a person sends this card, and answers would find nobody."""
    kept = (each for each in card.blocks if not isinstance(each, Buttons | Entry | Form))
    return replace(card, blocks=tuple(kept))


def _opening(action: Json) -> Json:
    if not _leads_to_a_form(action):
        return action
    submit: Json = action["fallback"]
    return submit | {"data": submit["data"] | {"msteams": FETCH}}


def _leads_to_a_form(action: Json) -> bool:
    """Whether a form comes next. Whoever is not helped may know better words."""
    unhelped = action["verb"] == VOTE and action["data"]["value"].startswith(f"{NO}\n")
    return unhelped or action["verb"] in OPEN_A_FORM


def _changed(card: Json, change: Change) -> Json:
    return card | {"body": [_row(each, change) for each in card["body"]]}


def _row(element: Json, change: Change) -> Json:
    if element["type"] != "ActionSet":
        return element
    return element | {"actions": [change(action) for action in element["actions"]]}
