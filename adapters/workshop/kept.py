"""What is kept of a proposal under way, and what the workshop needs of the store."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from adapters.jobs.job import Json

ENDED = ("merged", "closed", "refused")
"""States in which nothing more happens to a proposal."""


@dataclass(frozen=True, slots=True)
class KeptProposal:
    """One proposal. `thread` is "" outside a thread; branch and url are None until there is one."""

    id: str
    platform: str
    channel: str
    thread: str
    person: str
    label: str
    state: str
    made_at: datetime
    changed_at: datetime
    branch: str | None = None
    url: str | None = None
    body: Json = field(default_factory=dict)


class Proposed(Protocol):
    """The proposals that are kept; `adapters.store.proposed` says what each promises."""

    async def keep(self, kept: KeptProposal) -> None: ...

    async def find(self, key: str) -> KeptProposal | None: ...

    async def open(self) -> tuple[KeptProposal, ...]: ...
