"""Moves the playground's clock on, and lets every nudge on the way be sent at its time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from adapters.playground.clock import MovableClock
from adapters.playground.conversation import Conversation, Said
from adapters.playground.inbound import BadRequestError

_STEPS = {"day": timedelta(days=1), "week": timedelta(days=7)}
NEXT = "nudge"
_MOST = 200
"""Nudges on one way; more would mean that something is wrong."""


class Nudges(Protocol):
    """The nudges of the playground."""

    async def next_at(self) -> datetime | None:
        """Return when the next one is due, None if none ever is."""

    async def send_due(self) -> int:
        """Send what is due now, at once; return how many slots came up."""


@dataclass(frozen=True, slots=True)
class Future:
    """A day, a week, or the next nudge: at the touch of a button."""

    clock: MovableClock
    nudges: Nudges
    conversation: Conversation

    async def go(self, how_far: str) -> tuple[tuple[Said, ...], str]:
        """Move on and return what was said on the way, and a word about it."""
        before = {said.id for said in self.conversation.everything()}
        if how_far == NEXT:
            hint = await self._to_the_next(before)
        elif how_far in _STEPS:
            await self._until(self.clock() + _STEPS[how_far])
            hint = ""
        else:
            raise BadRequestError("`to` is day, week or nudge.")
        new = self._new(before)
        return new, hint or _told(new, self.clock())

    async def _to_the_next(self, before: set[str]) -> str:
        """On until something is said: a nudge with nothing to say is not sent."""
        for _ in range(_MOST):
            moment = await self.nudges.next_at()
            if moment is None:
                return "No nudge is set up. Write /parley nudges on in a channel."
            self.clock.move_to(moment)
            await self.nudges.send_due()
            if self._new(before):
                return ""
        return "Nothing is said for a long time. Ask Parley something first."

    async def _until(self, end: datetime) -> None:
        for _ in range(_MOST):
            moment = await self.nudges.next_at()
            if moment is None or moment > end:
                break
            self.clock.move_to(moment)
            await self.nudges.send_due()
        self.clock.move_to(end)

    def _new(self, before: set[str]) -> tuple[Said, ...]:
        return tuple(said for said in self.conversation.everything() if said.id not in before)


def _told(new: Sequence[Said], now: datetime) -> str:
    day = f"{now:%A} {now.day} {now:%B}"
    if not new:
        return f"It is {day} now. No nudge came: none was due, or there was nothing to say."
    channels = dict.fromkeys(f"#{said.channel}" for said in new)
    nudges = "One nudge" if len(new) == 1 else f"{len(new)} nudges"
    return f"It is {day} now. {nudges} came in {', '.join(channels)}."
