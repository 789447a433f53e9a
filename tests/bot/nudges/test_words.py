"""Schedules and commands in plain words, both ways."""

from contextlib import suppress
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nudges.commands import Command, Wish, read_command
from bot.nudges.days import day_named
from bot.nudges.due import BadScheduleError
from bot.nudges.english import in_english
from bot.nudges.policy import Kind
from bot.nudges.reading import as_cron, read_timing

MONDAY = date(2026, 11, 23)
USUAL = "25 9 * * 1-5"
STAND_UP = time(9, 30)


def told(words: str) -> str:
    timing = read_timing(words, MONDAY)
    return in_english(as_cron(timing, USUAL, STAND_UP), timing.zone or "Europe/London")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", "weekdays at 09:25 in London"),
        ("weekdays at 9:25", "weekdays at 09:25 in London"),
        ("every weekday 09:25", "weekdays at 09:25 in London"),
        ("at 10", "weekdays at 10:00 in London"),
        ("daily 9am", "every day at 09:00 in London"),
        ("every day at noon in New York", "every day at 12:00 in New York"),
        ("every Monday at 10 in Berlin", "every Monday at 10:00 in Berlin"),
        ("Mondays and Thursdays at 9.30", "every Monday and Thursday at 09:30 in London"),
        ("mon, wed, fri 9:15", "every Monday, Wednesday and Friday at 09:15 in London"),
        ("Tuesday 14h", "every Tuesday at 14:00 in London"),
        ("Fridays at 3 pm UTC", "every Friday at 15:00 UTC"),
        ("half past nine", "weekdays at 09:30 in London"),
        ("half nine", "weekdays at 09:30 in London"),
        ("weekdays at half 9", "weekdays at 09:30 in London"),
        ("9:25 Berlin", "weekdays at 09:25 in Berlin"),
        ("Mondays 10 New York", "every Monday at 10:00 in New York"),
        ("9am EST", "weekdays at 09:00 in New York"),
        ("weekdays at 9 CEST", "weekdays at 09:00 in Berlin"),
        ("weekdays at 2 in the afternoon", "weekdays at 14:00 in London"),
        ("weekdays at nine", "weekdays at 09:00 in London"),
        ("at nine am", "weekdays at 09:00 in London"),
        ("at nine thirty", "weekdays at 09:30 in London"),
        ("at quarter to ten", "weekdays at 09:45 in London"),
        ("twenty past 2 pm", "weekdays at 14:20 in London"),
        ("weekdays at 9:25 please", "weekdays at 09:25 in London"),
        ("mon & wed @ 9:15", "every Monday and Wednesday at 09:15 in London"),
        ("second Tuesday of each month", "on the second Tuesday of each month at 09:25 in London"),
        ("before stand-up", "weekdays at 09:25 in London"),
        ("10 minutes before our stand-up at 9:00", "weekdays at 08:50 in London"),
        ("first Monday of the month at 10", "on the first Monday of each month at 10:00 in London"),
        ("1st Tue of a quarter at 9", "on the first Tuesday of each quarter at 09:00 in London"),
        ("1st of each half year at 10am", "on the 1st of January and July at 10:00 in London"),
        ("last Friday of each month at 3pm", "on the last Friday of each month at 15:00 in London"),
        ("on 2 January at 10", "on the 2nd of January at 10:00 in London"),
        ("25 9 * * 1-5", "weekdays at 09:25 in London"),
    ],
)  # fmt: skip
def test_words_become_a_schedule_and_words_again(words: str, expected: str) -> None:
    assert told(words) == expected


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ("every other Monday at 9", "every other"),
        ("every second Tuesday", "do not count weeks"),
        ("every two weeks at 9", "do not count weeks"),
        ("fortnightly on Monday", "do not count weeks"),
        ("weekdays but not Fridays", "“but”"),
        ("weekdays at 9 IST", "Mumbai, Dublin or Jerusalem"),
        ("weekdays at 9 until 3/4", "“3/4”"),
        ("* * * * *", "once a day at most"),
        ("*/5 9 * * 1-5", "once a day at most"),
        ("weekdays at 25:00", "no time of day"),
        ("weekdays at 9:25 in Narnia", "narnia"),
        ("whenever you like", "whenever"),
        ("31st of February at 9", "never"),
        ("weekdays at 9:25 until the cows come home", "the cows come home"),
    ],
)
def test_what_is_not_understood_is_named(words: str, complaint: str) -> None:
    with pytest.raises(BadScheduleError) as error:
        told(words)

    assert complaint in str(error.value)


def test_for_two_weeks_is_an_end() -> None:
    assert read_timing("weekdays at 9 for two weeks", MONDAY).until == date(2026, 12, 7)


@given(st.text(max_size=60))
def test_any_words_are_a_time_or_a_complaint(words: str) -> None:
    with suppress(BadScheduleError):
        assert told(words)


@given(st.integers(0, 23), st.integers(0, 59), st.sets(st.integers(0, 6), min_size=1))
def test_what_parley_says_it_understands(hour: int, minute: int, days: set[int]) -> None:
    cron = f"{minute} {hour} * * {','.join(map(str, sorted(days)))}"
    said = in_english(cron, "Europe/London")

    assert told(said) == in_english(
        as_cron(read_timing(said, MONDAY), USUAL, STAND_UP), "Europe/London"
    )


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("tomorrow", date(2026, 11, 24)),
        ("Monday", date(2026, 11, 30)),
        ("next Friday", date(2026, 11, 27)),
        ("until Wednesday", date(2026, 11, 25)),
        ("next week", date(2026, 11, 30)),
        ("for two weeks", date(2026, 12, 7)),
        ("31 December", date(2026, 12, 31)),
        ("3rd of January", date(2027, 1, 3)),
        ("March 1", date(2027, 3, 1)),
        ("2026-12-01", date(2026, 12, 1)),
        ("31/12", date(2026, 12, 31)),
        ("31.12.", date(2026, 12, 31)),
        ("12/31", date(2026, 12, 31)),
        ("3/4", None),
        ("the end of the month", date(2026, 11, 30)),
        ("end of February", date(2027, 2, 28)),
        ("2026-11-01", None),
        ("9999-12-31", None),
        ("31 February", None),
        ("soon", None),
    ],
)
def test_days_are_named_as_people_name_them(words: str, expected: date | None) -> None:
    assert day_named(words, MONDAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nudges", Command(Wish.SHOW)),
        ("<@PARLEY> nudges?", Command(Wish.SHOW)),
        ("nudges on weekdays at 9:25", Command(Wish.TURN_ON, None, "weekdays at 9:25")),
        ("nudges every Monday at 10", Command(Wish.TURN_ON, None, "every Monday at 10")),
        ("nudges on stand-up at 9:25", Command(Wish.TURN_ON, Kind.STAND_UP, "at 9:25")),
        (
            "nudges on before our stand-up at 9:30",
            Command(Wish.TURN_ON, None, "before our stand-up at 9:30"),
        ),
        (
            "nudges on word of the week every Monday at 10",
            Command(Wish.TURN_ON, Kind.WORD, "every Monday at 10"),
        ),
        ("nudges heads-up on", Command(Wish.TURN_ON, Kind.HEADS_UP)),
        ("please stop the nudges", Command(Wish.STOP)),
        ("<@PARLEY> nudges pause until Monday", Command(Wish.PAUSE, None, "until Monday")),
        ("pause nudges for two weeks", Command(Wish.PAUSE, None, "for two weeks")),
        ("nudges skip the next one", Command(Wish.SKIP)),
        ("nudges skip tomorrow", Command(Wish.SKIP, words="tomorrow")),
        ("nudges skip next Friday", Command(Wish.SKIP, words="next Friday")),
        ("nudges help", Command(Wish.HELP)),
        ("quiet me", Command(Wish.QUIET_ME)),
        ("<@PARLEY> be quiet here, please", Command(Wish.QUIET_HERE)),
        ("mute me until Friday", Command(Wish.QUIET_ME, None, "until Friday")),
        ("speak again", Command(Wish.SPEAK)),
    ],
)
def test_a_command_is_read(text: str, expected: Command) -> None:
    assert read_command(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "what are nudges?",
        "nudge marketing",
        "quiet hours",
        "what does speak mean",
        "mute",
        "qualified lead",
        "I have no peace and quiet here at the office",
        "",
    ],
)
def test_everything_else_is_no_command(text: str) -> None:
    assert read_command(text) is None
