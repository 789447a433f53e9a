"""What nudges need of the store, in the bot's words."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Protocol

from bot.nudges.schedule import Schedule

Scope = Literal["person", "channel"]


class Timetable(Protocol):
    """Keeps which channel gets which nudges."""

    async def in_channel(self, platform: str, channel: str) -> Sequence[Schedule]:
        """Return what one channel gets or got, by id."""

    async def find(self, key: str) -> Schedule | None:
        """Return the schedule of that id, None if there is none."""

    async def keep(self, schedule: Schedule) -> None:
        """Keep a schedule in place of what has its id."""


class Hushed(Protocol):
    """Keeps who wants Parley not to speak first: persons and whole channels."""

    async def hush(
        self, platform: str, scope: Scope, whom: str, *, until: datetime | None = None
    ) -> None:
        """Keep quiet towards somebody until a moment; None is for good."""

    async def lift(self, platform: str, scope: Scope, whom: str) -> None:
        """Speak to them again."""

    async def holds(self, platform: str, scope: Scope, whom: str, *, now: datetime) -> bool:
        """Say whether to keep quiet towards them now."""
