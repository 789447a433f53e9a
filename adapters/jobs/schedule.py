"""A schedule as it is kept, and what a tick decides about one that is due."""

from dataclasses import dataclass, field
from datetime import datetime

from adapters.jobs.job import Json, NewJob


@dataclass(frozen=True, slots=True)
class KeptSchedule:
    """One channel's schedule of one kind of nudge. `cron` is read in `zone`; moments are UTC."""

    id: str
    platform: str
    channel: str
    kind: str
    cron: str
    zone: str
    next_at: datetime | None = None
    enabled: bool = True
    snooze_until: datetime | None = None
    until: datetime | None = None
    settings: Json = field(default_factory=dict)
    unanswered: int = 0
    last_slot: str | None = None


@dataclass(frozen=True, slots=True)
class Fired:
    """What a tick decided about a schedule that was due at `was`.

    `job` is what to do now, None where the slot is let go; `next_at` the slot after it, None for
    none. `slot` is kept as the last one if there is a job.
    """

    id: str
    was: datetime
    next_at: datetime | None
    job: NewJob | None = None
    slot: str | None = None
