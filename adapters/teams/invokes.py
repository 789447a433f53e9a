"""What Teams waits for: each of its questions has a name, and gets its answer within seconds.

Nothing here speaks to the network before Teams has its answer, and what is posted is posted once
however often Teams asks again.
"""

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Literal

from adapters.intake import Intake
from adapters.teams.answering import ANSWER_WITHIN, Answering, Asked, has_form
from adapters.teams.answers import (
    BELOW,
    HUSHED,
    NOT_YOURS,
    SOON,
    STALE,
    dialog,
    in_place,
    last_line,
    line,
)
from adapters.teams.inbound import CARD_ACTION, Address, to_click
from adapters.teams.raw import Json, key_of, text_at
from bot.cards import Card
from bot.messages import Click
from bot.service import SHARE
from bot.wording.dialogues import ALONE, DONE, MORE, QUIET, SAY
from bot.wording.nudges import FOR_THE_CHANNEL

KEEP = timedelta(hours=1)
"""Longer than Teams goes on asking one thing."""
Later = Literal["later"]
_FOR_ALL = (*FOR_THE_CHANNEL, SAY, MORE, DONE, QUIET, SHARE)


@dataclass(frozen=True, slots=True)
class Invokes:
    """Answers what is pressed in cards and dialogs."""

    answering: Answering
    intake: Intake

    async def answer(self, activity: Json, address: Address) -> Json | None:
        """Return the answer to an invoke, None if it is none of ours. Raises `TooBusyError`."""
        if (click := to_click(activity)) is None:
            return None
        match text_at(activity, "name"):
            case name if name == CARD_ACTION:
                return await self._in_place(click, activity, address)
            case "task/fetch" | "task/submit":
                return await self._in_dialog(click, activity, address)
        return None

    async def _in_place(self, click: Click, activity: Json, address: Address) -> Json:
        """The card changes for whoever pressed it; what is for all to see is a new message."""
        if not is_for_all(click):
            card = await self._alone(click)
            return in_place(card, dialogs=address.dialogs)
        ask = partial(self.answering.pressed, click)
        said = await self.for_all(ask, activity, address)
        if isinstance(said, Card):
            return in_place(said) if has_form(said) else line(BELOW)
        return line(_silence(click) if said is None else SOON)

    async def _in_dialog(self, click: Click, activity: Json, address: Address) -> Json:
        """The next card of a dialog; what is left to say when it closes is one line."""
        if not is_for_all(click):
            card = await self._alone(click)
            return next_in_dialog(card)
        ask = partial(self.answering.pressed, click)
        said = await self.for_all(ask, activity, address)
        if isinstance(said, Card):
            return dialog(said) if has_form(said) else last_line(BELOW)
        return last_line(_silence(click) if said is None else SOON)

    async def _alone(self, click: Click) -> Card | None:
        return await self.answering.at_once(self.answering.pressed(click))

    async def for_all(self, ask: Asked, activity: Json, address: Address) -> Card | Later | None:
        """Post what `ask` answers, once however often Teams asks, and return it.

        None: there was nothing to say. Later: it is not out yet.
        """
        waiting: asyncio.Future[Card | None] = asyncio.get_running_loop().create_future()
        answer = partial(self.answering.told, ask, address, waiting)
        if not await self.intake.take(activity, [key_of(activity)], KEEP, answer):
            return "later"
        try:
            return await asyncio.wait_for(waiting, ANSWER_WITHIN)
        except TimeoutError:
            return "later"


def is_for_all(click: Click) -> bool:
    """Whether a click is answered where all can see it."""
    return click.act in _FOR_ALL and click.value != ALONE


def next_in_dialog(card: Card | None) -> Json:
    """Show a card with something to do in it; what is only told closes the dialog."""
    if card is None:
        return last_line(STALE)
    return dialog(card) if len(card.blocks) > 1 else last_line(card.summary)


def _silence(click: Click) -> str:
    return HUSHED if click.act == QUIET else NOT_YOURS
