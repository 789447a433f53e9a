"""When Parley may say something that nobody asked for, below a nudge: rarely, and never twice."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.messages import Person, Place
from bot.nudges.policy import Policy
from bot.nudges.ports import Hushed
from bot.nudges.zones import zone_of
from bot.ports import Claims


@dataclass(frozen=True, slots=True)
class Manners:
    """Keeps the mutes, the quiet hours and the budget of nudges.yaml."""

    claims: Claims
    hushed: Hushed
    policy: Callable[[], Policy]

    @property
    def expires(self) -> timedelta:
        """How long after a nudge, or after the last word, a dialogue is over by itself."""
        return self.policy().budget.expires

    async def may_speak(self, place: Place, person: Person, *, now: datetime) -> bool:
        """Whether neither the person nor the channel asked for quiet."""
        if await self.hushed.holds(person.platform, "person", person.id, now=now):
            return False
        return not await self.hushed.holds(place.platform, "channel", place.channel, now=now)

    async def may_begin(self, person: Person, *, now: datetime) -> bool:
        """Whether a dialogue may begin unasked; it counts as one of the person's day if so."""
        policy = self.policy()
        quiet = policy.budget.quiet
        if quiet and quiet.hold(now.astimezone(zone_of(policy.zone)).time()):
            return False
        day = timedelta(days=1)
        for number in range(policy.budget.a_day):
            key = f"dialogue:{person.platform}:{person.id}:{number}"
            if await self.claims.claim(key, now=now, keep=day):
                return True
        return False
