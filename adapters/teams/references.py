"""Where the bot has been, so that it can speak there first: one address for each conversation."""

import logging
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from adapters.teams.inbound import WHOLE, Address, was_removed
from adapters.teams.raw import Json, text_at

_log = logging.getLogger(__name__)

ROOT = ";messageid="
MOST_REMEMBERED = 10_000
AGAIN = timedelta(days=1)
"""An address that has not changed is written again after so long."""


@dataclass(frozen=True, slots=True)
class Known:
    """The address of a conversation: a service of Teams' and what else a post needs to say."""

    conversation: str
    service_url: str
    body: Json


class Addresses(Protocol):
    """Keeps the latest address of each conversation in Teams."""

    async def keep(self, known: Known, *, now: datetime) -> None:
        """Keep an address in place of the earlier one."""

    async def find(self, conversation: str) -> Known | None:
        """Return the address of a conversation, None if the bot may not speak there."""

    async def drop(self, conversation: str) -> None:
        """Forget a conversation."""


class NoAddresses:
    """Keeps nothing: for a bot that never speaks first."""

    async def keep(self, known: Known, *, now: datetime) -> None:
        """Keep nothing."""

    async def find(self, conversation: str) -> None:
        """Find nothing."""

    async def drop(self, conversation: str) -> None:
        """Forget nothing."""


class References:
    """Notes where the bot is spoken to, and asks the store only when something is new."""

    def __init__(self, addresses: Addresses) -> None:
        self.addresses = addresses
        self._written: OrderedDict[str, tuple[str, datetime]] = OrderedDict()

    async def note(self, activity: Json, address: Address, *, now: datetime) -> None:
        """Keep the address of a conversation, or forget it where the bot was taken out.

        A store that fails costs no answer: the next activity brings the address again.
        """
        conversation = channel_of(address.conversation)
        try:
            if was_removed(activity):
                await self.drop(conversation)
            elif self._is_new(conversation, address.service_url, now):
                await self.addresses.keep(_known(activity, address), now=now)
                self._remember(conversation, address.service_url, now)
        except Exception as error:
            _log.warning("where to reach a conversation was not kept: %s", error)

    async def knows(self, conversation: str) -> bool:
        """Whether the bot has been in a conversation; where the store fails, nobody knows."""
        name = channel_of(conversation)
        try:
            return name in self._written or await self.addresses.find(name) is not None
        except Exception as error:
            _log.warning("nobody knows where the bot has been: %s", error)
            return False

    async def drop(self, conversation: str) -> None:
        """Forget a conversation that the bot may not speak in."""
        self._written.pop(channel_of(conversation), None)
        await self.addresses.drop(channel_of(conversation))

    def _is_new(self, conversation: str, service_url: str, now: datetime) -> bool:
        known, written = self._written.get(conversation, ("", now))
        return known != service_url or now - written >= AGAIN

    def _remember(self, conversation: str, service_url: str, now: datetime) -> None:
        self._written[conversation] = (service_url, now)
        self._written.move_to_end(conversation)
        if len(self._written) > MOST_REMEMBERED:
            self._written.popitem(last=False)


def channel_of(conversation: str) -> str:
    """Return a conversation without the root of the reply chain."""
    return conversation.partition(ROOT)[0]


def in_chain(conversation: str, thread: str | None) -> str:
    """Return where a reply chain is; a chat has none."""
    is_chain = thread and thread != WHOLE
    return f"{conversation}{ROOT}{thread}" if is_chain else conversation


def _known(activity: Json, address: Address) -> Known:
    """Read what a post needs from the raw activity, and nobody's name."""
    conversation, data = activity.get("conversation"), activity.get("channelData")
    body = {
        "bot": address.bot,
        "kind": text_at(conversation, "conversationType"),
        "tenant": text_at(data, "tenant", "id") or text_at(conversation, "tenantId"),
    }
    return Known(channel_of(address.conversation), address.service_url, body)
