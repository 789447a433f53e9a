"""The stored schedules in the bot's words, and the job that sends one slot of a schedule."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from adapters.jobs.job import NewJob
from adapters.jobs.post import channel_key
from adapters.jobs.schedule import KeptSchedule
from adapters.nudging.ports import Schedules
from bot.messages import Place
from bot.nudges.policy import Policy, Preset
from bot.nudges.schedule import Schedule, schedule_id

NUDGE = "nudge"


@dataclass(frozen=True, slots=True)
class Timetable:
    """The stored schedules, in the bot's words."""

    schedules: Schedules

    async def in_channel(self, platform: str, channel: str) -> tuple[Schedule, ...]:
        """Return what one channel gets or got, by id."""
        return tuple(to_schedule(one) for one in await self.schedules.in_channel(platform, channel))

    async def find(self, key: str) -> Schedule | None:
        """Return the schedule of that id, None if there is none."""
        kept = await self.schedules.find(key)
        return to_schedule(kept) if kept else None

    async def keep(self, schedule: Schedule) -> None:
        """Keep a schedule in place of what has its id."""
        last = schedule.last_slot.isoformat() if schedule.last_slot else None
        fields = {name: getattr(schedule, name) for name in Schedule.__slots__}
        row = {**fields, "settings": dict(schedule.settings), "last_slot": last}
        await self.schedules.keep(KeptSchedule(**row))


def to_schedule(kept: KeptSchedule) -> Schedule:
    """A stored schedule, in the bot's words."""
    last = datetime.fromisoformat(kept.last_slot) if kept.last_slot else None
    fields = {name: getattr(kept, name) for name in KeptSchedule.__slots__}
    return Schedule(**{**fields, "last_slot": last})


def job_of(schedule: Schedule, slot: datetime, *, by_hand: bool = False) -> NewJob:
    """The job that sends one slot of a schedule: its id is the slot's, so it is done once."""
    ref = f"{schedule.id}@{slot.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    payload: dict[str, object] = {"schedule": schedule.id, "slot": slot.isoformat()}
    if by_hand:
        payload["by_hand"] = True
    place = Place(schedule.platform, schedule.channel)
    return NewJob(ref, NUDGE, payload, channel_key(place))


def from_preset(preset: Preset) -> Schedule:
    key = schedule_id(preset.platform, preset.channel, preset.kind)
    return Schedule(key, preset.platform, preset.channel, preset.kind, preset.cron, preset.zone)


def days_ahead(schedule: Schedule, policy: Policy, now: datetime, days: int) -> list[datetime]:
    """The slots of a schedule within so many days."""
    found: list[datetime] = []
    after, end = now, now + timedelta(days=days)
    while (
        slot := policy.next_due(replace(schedule, last_slot=_last(schedule, found)), after)
    ) and (slot <= end):
        found.append(slot)
        after = slot
    return found


def _last(schedule: Schedule, found: list[datetime]) -> datetime | None:
    return found[-1] if found else schedule.last_slot
