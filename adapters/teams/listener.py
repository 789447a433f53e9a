"""Joins Teams and the bot: what comes in is taken on and kept, and only then acknowledged."""

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from hashlib import sha256

from aiohttp import web

from adapters.hearing import sorry
from adapters.intake import Intake, TooBusyError
from adapters.teams.answering import Answering
from adapters.teams.inbound import Address, to_address, to_click, to_message, to_welcome
from adapters.teams.raw import Json, id_at, text_at
from adapters.teams.references import References

_log = logging.getLogger(__name__)

KEEP = timedelta(hours=1)
"""Longer than Teams goes on delivering one activity."""
WELCOME = timedelta(minutes=10)
"""Two kinds of activity tell of one installation."""


@dataclass(frozen=True, slots=True)
class Listener:
    """Takes on what was said and pressed; everything else is acknowledged and ignored."""

    answering: Answering
    intake: Intake
    answers_to: Callable[[str], bool]
    references: References

    async def receive(self, activity: Json) -> web.Response:
        """Answer Teams. Nothing is sent to an address that answers may not go to."""
        address = to_address(activity)
        if address is None:
            return web.Response(status=400)
        if not self.answers_to(address.service_url):
            _log.warning(
                "answers may not go to %.100r: see TEAMS_SERVICE_HOSTS", address.service_url
            )
            return web.Response(status=403)
        await self.references.note(activity, address, now=self.answering.clock())
        try:
            return await self._dispatch(activity, address)
        except TooBusyError:
            return web.Response(status=503)
        except Exception as error:
            sorry(error)
            return web.Response(status=503)

    async def _dispatch(self, activity: Json, address: Address) -> web.Response:
        click = to_click(activity)
        if text_at(activity, "type") == "invoke":
            if click is None:
                return web.Response(status=400)
            shown = json.dumps(await self.answering.in_place(click, address), ensure_ascii=False)
            return web.Response(text=shown, content_type="application/json")
        if click:
            answer = partial(self.answering.clicked, click, address)
            await self.intake.take(activity, [_key(activity)], KEEP, answer)
        elif said := to_message(activity):
            answer = partial(self.answering.said, said, address)
            await self.intake.take(activity, [_key(activity)], KEEP, answer)
        elif hello := to_welcome(activity):
            key = f"teams:welcome:{address.conversation}"
            answer = partial(self.answering.said, hello, address)
            await self.intake.take(activity, [key], WELCOME, answer)
        return web.Response()

    async def again(self, activity: Json) -> None:
        """Bring in an activity that another process left, as if Teams delivered it."""
        response = await self.receive(activity)
        if response.status >= 500:
            raise RuntimeError("an activity that was left could not be read yet")


def _key(activity: Json) -> str:
    """Name an activity; one without an id is known by all it says."""
    name = (
        id_at(activity, "id") or sha256(json.dumps(activity, sort_keys=True).encode()).hexdigest()
    )
    return f"teams:activity:{id_at(activity, 'conversation', 'id')}:{name}"


def _digest(activity: Json) -> str:
    return sha256(json.dumps(activity, sort_keys=True).encode()).hexdigest()
