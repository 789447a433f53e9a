"""How long things are kept, as it is configured."""

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from adapters.settings import Settings


@dataclass(frozen=True, slots=True)
class Keep:
    """How long each kind of thing is kept after it was last of use."""

    threads: timedelta
    asked: timedelta
    jobs: timedelta
    events: timedelta
    proposals: timedelta
    places: timedelta


def keep_of(settings: "Settings") -> Keep:
    """How long the settings let things be kept."""
    return Keep(
        threads=timedelta(days=settings.keep_threads_days),
        asked=timedelta(days=settings.keep_asked_days),
        jobs=timedelta(days=settings.keep_jobs_days),
        events=timedelta(days=settings.keep_events_days),
        proposals=timedelta(days=settings.keep_proposals_days),
        places=timedelta(days=settings.keep_places_days),
    )
