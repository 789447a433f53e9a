"""Days off from a calendar file, a list, and a country."""

from datetime import date

import pytest

from adapters.holidays import DaysOff, HolidaysError, days_in, public_holidays

CALENDAR = """\
BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:Christmas
DTSTART;VALUE=DATE:20261225
DTEND;VALUE=DATE:20261227
END:VEVENT
BEGIN:VEVENT
SUMMARY:A day with an hour
DTSTART;TZID=Europe/London:20261231T120000
END:VEVENT
BEGIN:VEVENT
SUMMARY:No day at all
DTSTART:99999999
END:VEVENT
END:VCALENDAR
"""


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_the_days_of_a_calendar_file(newline: str) -> None:
    found = list(days_in(CALENDAR.replace("\n", newline)))

    assert found == [date(2026, 12, 25), date(2026, 12, 26)]


def test_all_that_is_named_is_off() -> None:
    off = DaysOff(frozenset({date(2026, 12, 24)}), public_holidays("GB", "ENG"))

    assert date(2026, 12, 24) in off
    assert date(2026, 12, 25) in off
    assert date(2026, 12, 23) not in off


def test_an_unknown_country_is_explained() -> None:
    with pytest.raises(HolidaysError, match="two letters"):
        public_holidays("Narnia", None)
