"""Where plain replies reach Parley in Slack: alone with it, and where it may read along."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from adapters.slack.surfaces import Feature, scopes
from bot.messages import Place

_log = logging.getLogger(__name__)

WITHIN = 1.0
"""Seconds. Somebody waits for the question that this is about."""
ScopesOf = Callable[[str], Awaitable[frozenset[str]]]
"""The scopes that were granted where a channel is."""

_NEEDED = frozenset(scopes(frozenset({Feature.HISTORY}))) - frozenset(scopes())
_ALSO_FOR_REACTIONS = "reactions:read"


class Ears:
    """Knows whether a plain reply in a channel is delivered.

    The scopes say so, unless they were given for reactions, which need the same: then the first
    reply that comes says it. Where nobody knows, none is heard: the question has its own way to
    answer.
    """

    def __init__(self) -> None:
        self._granted: ScopesOf | None = None
        self._has_heard = False

    def ask(self, granted: ScopesOf) -> None:
        """Ask for scopes in this way from now on."""
        self._granted = granted

    def heard(self) -> None:
        """Note that a message which did not mention us was delivered from a channel."""
        self._has_heard = True

    async def hears(self, place: Place) -> bool:
        """Whether a plain reply in a place reaches Parley."""
        if place.channel.startswith("D"):
            return True
        if self._granted is None:
            return False
        try:
            granted = await asyncio.wait_for(self._granted(place.channel), WITHIN)
        except Exception as error:
            _log.debug("nobody knows what was granted: %s", type(error).__name__)
            return False
        return granted >= _NEEDED and (_ALSO_FOR_REACTIONS not in granted or self._has_heard)
