"""Where to reach a conversation that Parley was in: what a platform needs to speak there first."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from adapters.jobs.job import Json


@dataclass(frozen=True, slots=True)
class Reference:
    """One conversation, the address of its service, and what else a post to it needs."""

    platform: str
    conversation: str
    body: Json
    service_url: str
    seen_at: datetime


class References(Protocol):
    """The references that are kept; `adapters.store.references` says what each promises."""

    async def keep(self, kept: Reference) -> None: ...

    async def find(self, platform: str, conversation: str) -> Reference | None: ...

    async def all(self, platform: str) -> tuple[Reference, ...]: ...

    async def drop(self, platform: str, conversation: str) -> None: ...
