"""A nudge of a channel: what kind, when, and what interrupts it. Values only."""

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

WEEKDAYS = frozenset(range(5))
"""Monday to Friday, counted from 0 as `date.weekday` does."""


class Often(StrEnum):
    """How often a nudge may come at most."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"

    def period(self, day: date) -> tuple[int, ...]:
        """The day, week or month that a day lies in; later periods compare greater."""
        match self:
            case Often.DAY:
                return (day.year, day.month, day.day)
            case Often.WEEK:
                return tuple(day.isocalendar()[:2])
            case Often.MONTH:
                return (day.year, day.month)


@dataclass(frozen=True, slots=True)
class Hours:
    """A part of the day in local time, from `start` until just before `end`, over midnight too."""

    start: time
    end: time

    def hold(self, at: time) -> bool:
        """Whether a time of day lies inside."""
        if self.start <= self.end:
            return self.start <= at < self.end
        return at >= self.start or at < self.end


@dataclass(frozen=True, slots=True)
class Calendar:
    """When people are at work: Parley speaks first at no other time.

    `holidays` answers `day in holidays`; `quiet` are hours in the time zone of the channel.
    """

    working: frozenset[int] = WEEKDAYS
    holidays: Container[date] = frozenset[date]()
    quiet: Hours | None = None

    def works(self, day: date) -> bool:
        """Whether people work on that day."""
        return day.weekday() in self.working and day not in self.holidays


@dataclass(frozen=True, slots=True)
class Schedule:
    """One kind of nudge in one channel.

    `cron` has exactly five fields and is read in `zone`; moments are aware datetimes. `settings`
    is a JSON object: what Parley has to remember from one nudge to the next.
    """

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
    settings: Mapping[str, object] = field(default_factory=dict)
    unanswered: int = 0
    last_slot: datetime | None = None


def schedule_id(platform: str, channel: str, kind: str) -> str:
    """The id of the one schedule of a kind in a channel."""
    return f"{platform}/{channel}/{kind}"


_AT_REST = "paused"


def at_rest(schedule: Schedule) -> Mapping[str, object]:
    """The settings of one that was paused, and not stopped."""
    return {**schedule.settings, _AT_REST: True}


def awake(schedule: Schedule) -> Mapping[str, object]:
    """The settings of one that was not paused."""
    return {name: value for name, value in schedule.settings.items() if name != _AT_REST}


def is_paused(schedule: Schedule) -> bool:
    """Whether it rests until somebody says so."""
    return not schedule.enabled and bool(schedule.settings.get(_AT_REST))
