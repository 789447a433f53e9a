"""What nudging needs of the store; `adapters.store` says what each of these promises."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Protocol

from adapters.jobs.schedule import Fired, KeptSchedule
from bot.ports import Threads


class Schedules(Protocol):
    """Where schedules are kept; `adapters.store.schedules` says what each of these promises."""

    async def keep(self, kept: KeptSchedule) -> None: ...

    async def change(self, key: str, **values: Any) -> bool: ...

    async def find(self, key: str) -> KeptSchedule | None: ...

    async def in_channel(self, platform: str, channel: str) -> tuple[KeptSchedule, ...]: ...

    async def all(self) -> tuple[KeptSchedule, ...]: ...

    async def drop(self, key: str) -> None: ...

    async def due(self, now: datetime, *, limit: int = 1_000) -> tuple[KeptSchedule, ...]: ...

    async def fire(self, fired: Sequence[Fired]) -> int: ...


class Counted(Protocol):
    """How often something was asked about."""

    @property
    def label(self) -> str: ...

    @property
    def outcome(self) -> str: ...

    @property
    def times(self) -> int: ...


class Asked(Protocol):
    """What was asked in a channel, the most frequent first."""

    async def counts(
        self, since: date, *, platform: str | None, channel: str | None
    ) -> Sequence[Counted]: ...


class Channels(Threads, Protocol):
    """Threads that can also be listed by channel."""

    async def in_channel(
        self, platform: str, channel: str
    ) -> tuple[tuple[str, datetime, dict[str, object]], ...]:
        """Return thread, moment of the last change and state of each, the latest first."""
