"""Joins Teams and the bot: what comes in is taken on and kept, and only then acknowledged."""

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from aiohttp import web

from adapters.hearing import sorry
from adapters.intake import Answer, Intake, TooBusyError
from adapters.teams.answering import Answering
from adapters.teams.chains import Chains
from adapters.teams.inbound import (
    Address,
    is_personal,
    to_address,
    to_arrival,
    to_click,
    to_message,
    to_welcome,
    was_added,
    where_added,
)
from adapters.teams.invokes import Invokes
from adapters.teams.private import PRIVATE, asked_in_private, to_question
from adapters.teams.public import KEEP
from adapters.teams.raw import Json, key_of, text_at
from adapters.teams.references import References
from bot.messages import Addressed
from bot.wording.feedback import VOTE

_log = logging.getLogger(__name__)

WELCOME = timedelta(minutes=10)
"""Two kinds of activity tell of one installation."""


@dataclass(frozen=True, slots=True)
class Listener:
    """Takes on what was said and pressed; everything else is acknowledged and ignored."""

    answering: Answering
    invokes: Invokes
    intake: Intake
    answers_to: Callable[[str], bool]
    references: References
    chains: Chains
    dialogs: bool = True
    """Whether clients can open dialogs; a stand-in for Teams cannot."""

    async def receive(self, activity: Json, *, again: bool = False) -> web.Response:
        """Answer Teams. Nothing is sent to an address that answers may not go to."""
        address = to_address(activity)
        if address is None:
            return web.Response(status=400)
        if not self.answers_to(address.service_url):
            _log.warning(
                "answers may not go to %.100r: see TEAMS_SERVICE_HOSTS", address.service_url
            )
            return web.Response(status=403)
        if address.dialogs and not self.dialogs:
            address = replace(address, dialogs=False)
        is_news = was_added(activity) and (
            again or not await self.references.knows(address.conversation)
        )
        await self.references.note(activity, address, now=self.answering.clock())
        try:
            return await self._dispatch(activity, address, is_news=is_news)
        except TooBusyError:
            return web.Response(status=503)
        except Exception as error:
            sorry(error)
            return web.Response(status=503)

    async def _dispatch(self, activity: Json, address: Address, *, is_news: bool) -> web.Response:
        if text_at(activity, "type") == "invoke":
            return await self._invoked(activity, address)
        if answer := self._answer(activity, address):
            await self.intake.take(activity, [key_of(activity)], KEEP, answer)
        elif is_news and (hello := self._hello(activity, address)):
            key = f"teams:welcome:{where_added(activity)}"
            await self.intake.take(activity, [key], WELCOME, hello)
        return web.Response()

    def _hello(self, activity: Json, address: Address) -> Answer | None:
        """How to greet those whom the bot came to."""
        if alone := to_welcome(activity):
            return partial(self.answering.said, alone, address)
        if arrival := to_arrival(activity):
            return partial(self.answering.clicked, arrival, address)
        return None

    def _answer(self, activity: Json, address: Address) -> Answer | None:
        """What to do about something that was pressed or said; None for everything else."""
        if click := to_click(activity):
            if click.act == VOTE and not is_personal(activity):
                return partial(self.answering.counted, click)
            if click.act != PRIVATE:
                return partial(self.answering.clicked, click, address)
            return partial(self.answering.said, to_question(click, Addressed.MENTION), address)
        if (said := to_message(activity)) is None:
            return None
        said = self.chains.hear(said)
        if asked := asked_in_private(said):
            return partial(self.answering.privately, asked, address)
        return partial(self.answering.said, said, address)

    async def _invoked(self, activity: Json, address: Address) -> web.Response:
        answer = await self.invokes.answer(activity, address)
        if answer is None:
            return web.Response(status=400)

        async def say() -> Json:
            return answer

        shown = await self.answering.sdk.invoke(address, say)
        return web.Response(
            text=json.dumps(shown, ensure_ascii=False), content_type="application/json"
        )

    async def again(self, activity: Json) -> None:
        """Bring in an activity that another process left, as if Teams delivered it."""
        response = await self.receive(activity, again=True)
        if response.status >= 500:
            raise RuntimeError("an activity that was left could not be read yet")
