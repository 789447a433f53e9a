"""When a nudge is due. Arithmetic on dates only; sleeping and posting happen elsewhere.

Times are those on the wall of the channel's time zone. A time that the clocks skip in spring comes
as soon as there is one again; a time that they show twice in autumn comes once.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from cronsim import CronSim, CronSimError

from bot.nudges.schedule import Calendar, Often, Schedule
from bot.wording import misreadings as say

_LONGEST_ABSENCE = timedelta(days=21)
"""A slot on a holiday moves by this much at most; then it is left out."""
_A_NIGHT = timedelta(days=2)
"""Quiet hours move a slot by less than this."""
_TOO_FAR = timedelta(days=3_000)
"""Beyond eight years nothing is due: the next 29 February may be that far away."""
_MOMENT = timedelta(microseconds=1)


class BadScheduleError(Exception):
    """A schedule that means nothing; the message says what to write."""


def check_cron(cron: str) -> None:
    """Raise `BadScheduleError` unless `cron` has five fields and comes up at all."""
    if len(cron.split()) != 5 or "@" in cron:
        raise BadScheduleError(say.no_cron())
    try:
        next(CronSim(cron, datetime(2024, 1, 1, tzinfo=UTC)))
    except (CronSimError, StopIteration):
        raise BadScheduleError(say.no_moment(cron)) from None


def next_due(
    schedule: Schedule,
    after: datetime,
    calendar: Calendar,
    *,
    often: Often = Often.DAY,
    moves: bool = False,
) -> datetime | None:
    """The first moment later than `after` at which the nudge is due, in UTC; None if there is none.

    On a day off it is left out, or with `moves` put off to the next working day.
    """
    if not schedule.enabled:
        return None
    return next(slots(schedule, after, calendar, often=often, moves=moves), None)


def now_and_next(
    schedule: Schedule,
    now: datetime,
    calendar: Calendar,
    grace: timedelta,
    *,
    often: Often = Often.DAY,
    moves: bool = False,
) -> tuple[datetime | None, datetime | None]:
    """The slot to send now, the latest that has come if it is not older than `grace`; and the next.

    After a long stop there is thus one nudge at most, never a burst.
    """
    if not schedule.enabled:
        return None, None
    begin, slot = now, None
    if schedule.next_at and schedule.next_at <= now:
        begin = max(schedule.next_at, now - grace) - _MOMENT
    for coming in slots(schedule, begin, calendar, often=often, moves=moves):
        if coming > now:
            return slot, coming
        slot = coming
    return slot, None


def slots(
    schedule: Schedule,
    after: datetime,
    calendar: Calendar,
    *,
    often: Often = Often.DAY,
    moves: bool = False,
) -> Iterator[datetime]:
    """Every moment later than `after` at which the nudge is due, in UTC, the soonest first."""
    zone = ZoneInfo(schedule.zone)
    last = schedule.last_slot
    taken = often.period(last.astimezone(zone).date()) if last else ()
    back = _LONGEST_ABSENCE if moves else _A_NIGHT
    for slot in _fires(schedule.cron, after.astimezone(zone) - back, zone):
        if slot - after > _TOO_FAR:
            return
        moved = _allowed(slot, calendar, moves=moves)
        if moved is None or moved <= after or _is_put_off(moved, schedule):
            continue
        if schedule.until and moved >= schedule.until:
            return
        period = often.period(moved.date())
        if period > taken:
            taken = period
            yield moved.astimezone(UTC)


def _fires(cron: str, after: datetime, zone: ZoneInfo) -> Iterator[datetime]:
    """Every moment that the five fields name, in the zone."""
    for fire in CronSim(cron, after):
        yield fire.astimezone(zone)


def _is_put_off(slot: datetime, schedule: Schedule) -> bool:
    return schedule.snooze_until is not None and slot < schedule.snooze_until


def _allowed(slot: datetime, calendar: Calendar, *, moves: bool) -> datetime | None:
    """The slot, or where it goes if it falls into quiet hours or on a day off."""
    slot = _after_quiet(slot, calendar)
    if calendar.works(slot.date()):
        return slot
    day = _next_working(slot.date(), calendar) if moves else None
    return _at(slot, day) if day else None


def _after_quiet(slot: datetime, calendar: Calendar) -> datetime:
    quiet = calendar.quiet
    if quiet is None or not quiet.hold(slot.time()):
        return slot
    late = slot.time() >= quiet.end
    day = slot.date() + timedelta(days=1) if late else slot.date()
    return _on_the_wall(day, quiet.end, slot)


def _next_working(day: date, calendar: Calendar) -> date | None:
    for ahead in range(1, _LONGEST_ABSENCE.days):
        if calendar.works(day + timedelta(days=ahead)):
            return day + timedelta(days=ahead)
    return None


def _at(slot: datetime, day: date) -> datetime:
    return _on_the_wall(day, slot.time(), slot)


def _on_the_wall(day: date, at: time, slot: datetime) -> datetime:
    """That time of that day; one that the clocks skip becomes the first that they show."""
    shown = datetime.combine(day, at, tzinfo=slot.tzinfo)
    return shown.astimezone(UTC).astimezone(slot.tzinfo)
