"""Days off: a list, a calendar file, or the public holidays of a country (the extra `holidays`)."""

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import takewhile

_DATE = re.compile(r"^(DTSTART|DTEND)[^:]*:(\d{4})(\d{2})(\d{2})\s*$")
_LONGEST = timedelta(days=60)


class HolidaysError(Exception):
    """Days off that cannot be known; the message says what to do."""


@dataclass(frozen=True, slots=True)
class DaysOff:
    """Answers `day in days_off`, from all that was named."""

    days: frozenset[date]
    public: Container[date] = frozenset[date]()

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and (day in self.days or day in self.public)


def public_holidays(country: str, region: str | None) -> Container[date]:
    """The public holidays of a country. Raises `HolidaysError`."""
    try:
        import holidays
    except ImportError:
        raise HolidaysError(
            "The public holidays of a country need the extra `holidays`. "
            "Install it: pip install parley[holidays]."
        ) from None
    try:
        found: Container[date] = holidays.country_holidays(country, subdiv=region)
    except NotImplementedError:
        where = f"{country}, {region}" if region else country
        raise HolidaysError(
            f"Nobody knows the holidays of {where}. Use the two letters of the country, such as GB."
        ) from None
    return found


def days_in(calendar: str) -> Iterator[date]:
    """The days that a calendar file (.ics) covers; a meeting at an hour is no day off."""
    lines = iter(calendar.replace("\r\n ", "").replace("\n ", "").splitlines())
    for line in lines:
        if line.strip() == "BEGIN:VEVENT":
            event = takewhile(lambda one: one.strip() != "END:VEVENT", lines)
            yield from _days(event)


def _days(event: Iterable[str]) -> Iterator[date]:
    found = {name: day for line in event for name, day in _dated(line)}
    start = found.get("DTSTART")
    if start is None:
        return
    end = found.get("DTEND", start + timedelta(days=1))
    if end - start > _LONGEST:
        return
    day = start
    while day < end or day == start:
        yield day
        day += timedelta(days=1)


def _dated(line: str) -> Iterator[tuple[str, date]]:
    if parts := _DATE.match(line):
        try:
            yield parts[1], date(int(parts[2]), int(parts[3]), int(parts[4]))
        except ValueError:
            return
