"""A schedule in plain English: "weekdays at 09:25 in London"."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from cronsim import CronSim

from bot.nudges.days import DAYS, MONTHS
from bot.nudges.zones import city, zone_of

_ORDINALS = {"1": "first", "2": "second", "3": "third", "4": "fourth", "5": "fifth", "L": "last"}
_NTH = re.compile(r"([0-7])(?:#([1-5])|(L))")
_QUARTERS = "1,4,7,10"


def in_english(cron: str, zone: str) -> str:
    """When a nudge comes, in plain words."""
    return f"{_when(cron)} in {city(zone)}" if zone != "UTC" else f"{_when(cron)} UTC"


def _when(cron: str) -> str:
    minute, hour, day, month, weekday = cron.split()
    days = _days(day, month, weekday)
    if not (minute.isdigit() and hour.isdigit() and days):
        said = CronSim(cron, datetime(2024, 1, 1, tzinfo=UTC)).explain()
        return said[:1].lower() + said[1:]
    return f"{days} at {int(hour):02}:{int(minute):02}"


def _days(day: str, month: str, weekday: str) -> str | None:
    if day == "*" and month == "*":
        return _weekdays(weekday)
    if weekday == "*" and day.isdigit():
        return f"on the {_ordinal(int(day))} of {_months(month)}"
    found = _NTH.fullmatch(weekday)
    if day == "*" and found:
        nth = _ORDINALS[found[2] or found[3]]
        return f"on the {nth} {_name(found[1])} of {_months(month)}"
    return None


def _weekdays(weekday: str) -> str | None:
    if weekday == "*":
        return "every day"
    if weekday == "1-5":
        return "weekdays"
    if found := _NTH.fullmatch(weekday):
        return f"on the {_ORDINALS[found[2] or found[3]]} {_name(found[1])} of each month"
    days = weekday.split(",")
    if not all(one in "01234567" and len(one) == 1 for one in days):
        return None
    return f"every {_listing([_name(one) for one in days])}"


def _name(number: str) -> str:
    return DAYS[(int(number) - 1) % 7].capitalize()


def _months(month: str) -> str:
    if month == "*":
        return "each month"
    numbers = month.split(",")
    if month == _QUARTERS:
        return "each quarter"
    if not all(one.isdigit() for one in numbers):
        return month
    return _listing([MONTHS[int(one) - 1].capitalize() for one in numbers])


def _ordinal(number: int) -> str:
    if number in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def _listing(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)


def moment(at: datetime, zone: str, now: datetime) -> str:
    """When the next one comes: `tomorrow (Tuesday 24 November) at 09:25`."""
    local, today = at.astimezone(zone_of(zone)), now.astimezone(zone_of(zone)).date()
    return f"{on_day(local.date(), today)} at {local:%H:%M}"


def on_day(day: date, today: date) -> str:
    """A day as a colleague names it."""
    full = f"{day:%A} {day.day} {day:%B}" + (f" {day.year}" if day.year != today.year else "")
    if day == today:
        return "today"
    return f"tomorrow ({full})" if day == today + timedelta(days=1) else f"on {full}"
