"""Joins Teams and the bot: what comes in is claimed, taken on, and only then acknowledged."""

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

from aiohttp import web

from adapters.hearing import sorry
from adapters.teams.answering import Answering
from adapters.teams.inbound import Address, to_address, to_click, to_message, to_welcome
from adapters.teams.raw import Json, id_at, text_at
from adapters.teams.references import References
from adapters.work import Job, TooBusyError, Work
from bot.ports import Claims

_log = logging.getLogger(__name__)

KEEP = timedelta(hours=1)
"""Longer than Teams goes on delivering one activity."""
WELCOME = timedelta(minutes=10)
"""Two kinds of activity tell of one installation."""


@dataclass(frozen=True, slots=True)
class Listener:
    """Takes on what was said and pressed; everything else is acknowledged and ignored."""

    answering: Answering
    claims: Claims
    work: Work
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
            answer = json.dumps(await self.answering.in_place(click, address), ensure_ascii=False)
            return web.Response(text=answer, content_type="application/json")
        if click:
            await self._take(_key(activity), KEEP, lambda: self.answering.clicked(click, address))
        elif said := to_message(activity):
            await self._take(_key(activity), KEEP, lambda: self.answering.said(said, address))
        elif hello := to_welcome(activity):
            key = f"teams:welcome:{address.conversation}"
            await self._take(key, WELCOME, lambda: self.answering.said(hello, address))
        return web.Response()

    async def _take(self, key: str, keep: timedelta, job: Job) -> None:
        claim = self.claims.claim(key, now=self.answering.clock(), keep=keep)
        await self.work.take(claim, job)


def _key(activity: Json) -> str:
    """Name an activity; one without an id cannot be told from another."""
    name = id_at(activity, "id") or uuid4().hex
    return f"teams:activity:{id_at(activity, 'conversation', 'id')}:{name}"
