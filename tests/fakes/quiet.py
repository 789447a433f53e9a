"""Who asked for quiet, and when nothing is sent: what a page needs of a store."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.nudges.ports import Scope
from bot.nudges.schedule import Schedule


@dataclass
class Quiet:
    """Who asked for quiet, for good."""

    whom: set[tuple[str, str, str]] = field(default_factory=set)

    async def hush(
        self, platform: str, scope: Scope, whom: str, *, until: datetime | None = None
    ) -> None:
        self.whom.add((platform, scope, whom))

    async def lift(self, platform: str, scope: Scope, whom: str) -> None:
        self.whom.discard((platform, scope, whom))

    async def holds(self, platform: str, scope: Scope, whom: str, *, now: datetime) -> bool:
        return (platform, scope, whom) in self.whom


class NoTimes:
    """Nothing is sent anywhere."""

    async def in_channel(self, platform: str, channel: str) -> Sequence[Schedule]:
        return ()

    async def find(self, key: str) -> Schedule | None:
        return None

    async def keep(self, schedule: Schedule) -> None:
        raise AssertionError("nothing is kept here")
