"""When a nudge is due: both changes of the clocks, days off, quiet hours, stops and jumps."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nudges.due import BadScheduleError, check_cron, next_due, now_and_next, slots
from bot.nudges.schedule import Calendar, Hours, Often, Schedule

EVERY_DAY = Calendar(frozenset(range(7)))
GRACE = timedelta(hours=2)
ZONES = ["Europe/London", "America/New_York", "Africa/Cairo", "Australia/Lord_Howe", "UTC"]


def nudge(cron: str, zone: str = "Europe/London") -> Schedule:
    return Schedule("s", "slack", "C1", "stand-up", cron, zone)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def shown(schedule: Schedule, after: str, how_many: int, calendar: Calendar) -> list[str]:
    """The next slots as a clock on the wall shows them."""
    zone = ZoneInfo(schedule.zone)
    found = islice(slots(schedule, at(after), calendar), how_many)
    return [one.astimezone(zone).strftime("%m-%d %H:%M") for one in found]


@pytest.mark.parametrize(
    ("zone", "cron", "after", "expected"),
    [
        ("Europe/Berlin", "30 2 * * *", "2026-03-28T12:00", ["03-29 03:00", "03-30 02:30"]),
        ("Europe/Berlin", "30 2 * * *", "2026-10-24T12:00", ["10-25 02:30", "10-26 02:30"]),
        ("Europe/London", "25 9 * * *", "2026-03-28T12:00", ["03-29 09:25", "03-30 09:25"]),
        ("America/New_York", "30 2 * * *", "2026-03-07T12:00", ["03-08 03:00", "03-09 02:30"]),
        ("America/New_York", "30 1 * * *", "2026-10-31T12:00", ["11-01 01:30", "11-02 01:30"]),
        ("Africa/Cairo", "0 0 * * *", "2026-04-23T12:00", ["04-24 01:00", "04-25 00:00"]),
        ("Africa/Cairo", "30 23 * * *", "2026-10-29T12:00", ["10-29 23:30", "10-30 23:30"]),
        ("Australia/Lord_Howe", "15 2 * * *", "2026-10-03T02:00", ["10-04 02:30", "10-05 02:15"]),
        ("Australia/Lord_Howe", "45 1 * * *", "2026-04-04T02:00", ["04-05 01:45", "04-06 01:45"]),
    ],
    ids=[
        "summer time began in Berlin",
        "summer time ended in Berlin",
        "the hour at work stays",
        "summer time began in New York",
        "summer time ended in New York",
        "a midnight that Cairo skips",
        "an evening that Cairo has twice",
        "half an hour that Lord Howe skips",
        "half an hour that Lord Howe has twice",
    ],
)
def test_the_clock_on_the_wall_decides_once_a_day(
    zone: str, cron: str, after: str, expected: list[str]
) -> None:
    assert shown(nudge(cron, zone), after, 2, EVERY_DAY) == expected


def test_the_29th_of_february_comes_every_four_years() -> None:
    found = list(islice(slots(nudge("0 9 29 2 *"), at("2026-01-01"), EVERY_DAY), 2))

    assert [one.date() for one in found] == [date(2028, 2, 29), date(2032, 2, 29)]


@pytest.mark.parametrize(
    ("moves", "expected"), [(False, date(2026, 6, 1)), (True, date(2026, 5, 26))]
)
def test_a_day_off_is_left_out_or_put_off(moves: bool, expected: date) -> None:
    bank_holiday = Calendar(holidays={date(2026, 5, 25)})
    monday = nudge("0 10 * * 1")
    found = next_due(monday, at("2026-05-20"), bank_holiday, often=Often.WEEK, moves=moves)

    assert found is not None
    assert found.date() == expected


def test_what_was_put_off_does_not_push_the_next_one_away() -> None:
    calendar = Calendar(holidays={date(2026, 5, 25)})
    found = slots(nudge("0 10 * * 1"), at("2026-05-20"), calendar, often=Often.WEEK, moves=True)

    assert [one.day for one in islice(found, 2)] == [26, 1]


def test_days_off_and_working_days_are_the_channels_own() -> None:
    sunday_to_thursday = Calendar(frozenset({6, 0, 1, 2, 3}))

    assert shown(nudge("0 9 * * *", "Africa/Cairo"), "2026-05-20T12:00", 3, sunday_to_thursday) == [
        "05-21 09:00",
        "05-24 09:00",
        "05-25 09:00",
    ]


@pytest.mark.parametrize(
    ("cron", "expected"),
    [
        ("0 7 * * 1-5", "05-21 08:00"),
        ("0 22 * * 1-5", "05-21 08:00"),
        ("0 9 * * 1-5", "05-21 09:00"),
    ],
    ids=["too early", "too late", "at work"],
)
def test_quiet_hours_are_waited_for(cron: str, expected: str) -> None:
    calendar = replace(EVERY_DAY, quiet=Hours(time(18), time(8)))

    assert shown(nudge(cron), "2026-05-20T12:00", 1, calendar) == [expected]


@pytest.mark.parametrize(
    ("often", "expected"),
    [(Often.DAY, [25, 26, 27]), (Often.WEEK, [25, 1, 8]), (Often.MONTH, [25, 1, 1])],
)
def test_it_comes_no_more_often_than_it_may(often: Often, expected: list[int]) -> None:
    hourly = nudge("0 9-17 * * *")
    found = slots(hourly, at("2026-05-25T00:00"), EVERY_DAY, often=often)

    assert [one.day for one in islice(found, 3)] == expected


def test_a_snooze_and_an_end_are_kept() -> None:
    daily = replace(
        nudge("0 9 * * *"), snooze_until=at("2026-05-22T00:00"), until=at("2026-05-24T00:00")
    )

    assert [one.day for one in slots(daily, at("2026-05-20"), EVERY_DAY)] == [22, 23]
    assert next_due(replace(daily, enabled=False), at("2026-05-20"), EVERY_DAY) is None


def test_a_time_that_never_comes_is_no_endless_search() -> None:
    assert next_due(nudge("0 9 * * 6"), at("2026-05-20"), Calendar()) is None


@pytest.mark.parametrize(
    ("now", "expected", "following"),
    [
        ("2026-05-20T07:59", None, "2026-05-20T08:00"),
        ("2026-05-20T08:00", "2026-05-20T08:00", "2026-05-21T08:00"),
        ("2026-05-20T09:59", "2026-05-20T08:00", "2026-05-21T08:00"),
        ("2026-05-20T10:01", None, "2026-05-21T08:00"),
        ("2026-05-27T08:30", "2026-05-27T08:00", "2026-05-28T08:00"),
        ("2026-05-27T12:00", None, "2026-05-28T08:00"),
    ],
    ids=["early", "on time", "late", "too late", "a week of stop, one slot", "and none too late"],
)
def test_after_a_stop_one_nudge_comes_or_none(
    now: str, expected: str | None, following: str
) -> None:
    daily = replace(nudge("0 8 * * *", "UTC"), next_at=at("2026-05-20T08:00"))

    found = now_and_next(daily, at(now), EVERY_DAY, GRACE)

    assert found == (at(expected) if expected else None, at(following))


def test_a_clock_that_jumps_back_repeats_nothing() -> None:
    sent = replace(
        nudge("0 8 * * *", "UTC"), next_at=at("2026-05-19T08:00"), last_slot=at("2026-05-20T08:00")
    )

    found = now_and_next(sent, at("2026-05-20T08:30"), EVERY_DAY, GRACE)
    assert found == (None, at("2026-05-21T08:00"))
    assert next_due(sent, at("2026-05-19T00:00"), EVERY_DAY) == at("2026-05-21T08:00")


@pytest.mark.parametrize(
    "cron", ["", "@daily", "0 9 * *", "0 0 9 * * *", "0 9 30 2 *", "0 25 * * *"]
)
def test_five_fields_that_come_up_are_asked_for(cron: str) -> None:
    with pytest.raises(BadScheduleError):
        check_cron(cron)


@given(
    after=st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)),
    hour=st.integers(0, 23),
    minute=st.integers(0, 59),
    zone=st.sampled_from(ZONES),
    quiet=st.booleans(),
    moves=st.booleans(),
)
def test_it_is_always_later_at_work_and_once_a_day(
    after: datetime, hour: int, minute: int, zone: str, quiet: bool, moves: bool
) -> None:
    calendar = Calendar(quiet=Hours(time(18), time(8)) if quiet else None)
    schedule = nudge(f"{minute} {hour} * * *", zone)
    found = list(islice(slots(schedule, after, calendar, moves=moves), 4))
    local = [one.astimezone(ZoneInfo(zone)) for one in found]

    assert len(found) == 4
    assert found == sorted(found)
    assert found[0] > after
    assert len({one.date() for one in local}) == 4
    assert all(calendar.works(one.date()) for one in local)
    assert not any(calendar.quiet and calendar.quiet.hold(one.time()) for one in local)
