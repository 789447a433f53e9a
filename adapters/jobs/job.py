"""A piece of work that is kept in the store until it is done."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Job:
    """A job as the worker that holds it sees it.

    `attempts` counts this one too. `maybe_sent`: an earlier attempt may have done its work, and
    nobody knows. `worker` holds the job until its lease runs out.
    """

    id: str
    kind: str
    payload: Json = field(default_factory=dict)
    channel: str = ""
    attempts: int = 1
    maybe_sent: bool = False
    worker: str = ""


@dataclass(frozen=True, slots=True)
class NewJob:
    """A job to put into the store. Jobs of one channel are done one a second, in turn."""

    id: str
    kind: str
    payload: Json
    channel: str = ""
    run_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DeadJob:
    """A job that was given up, and why."""

    id: str
    kind: str
    channel: str
    attempts: int
    error: str
    run_at: datetime


class Jobs(Protocol):
    """Where jobs are put; `adapters.store.jobs` says what it promises."""

    async def put(
        self,
        key: str,
        kind: str,
        payload: Json,
        *,
        channel: str = "",
        run_at: datetime | None = None,
    ) -> bool: ...
