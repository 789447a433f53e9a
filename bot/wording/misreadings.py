"""Why words for a time were not understood, and what to write instead. One sentence or two each."""

EXAMPLES = (
    "“weekdays at 9:25”, “every Monday at 10 in Berlin” or “10 minutes before stand-up at 9:30”"
)


def too_often() -> str:
    """A nudge is no alarm clock."""
    return (
        "A nudge comes once a day at most: begin with one minute and one hour, as in 25 9 * * 1-5."
    )


def counts_weeks(words: str) -> str:
    """Every other week, every third Monday."""
    return (
        f"I do not count weeks, so “{words}” is more than I can do. Name a day of the month instead, "
        "such as “on the first Tuesday of each month”."
    )


def never() -> str:
    """The 31st of February."""
    return f"That day never comes. Try {EXAMPLES}."


def no_date(words: str) -> str:
    """A day until which something lasts."""
    return f"I do not know which day “{words}” is. Write it as 31 December or as 2026-12-31."


def several_zones(short: str, cities: str) -> str:
    """Letters that stand for more than one time zone."""
    return f"{short.upper()} is short for several time zones. Write the city: {cities}."


def no_zone(words: str) -> str:
    """A place of which no time zone is known."""
    return (
        f"I know no time zone “{words}”. Write a large city nearby, such as “in Berlin”, or "
        "Europe/Berlin."
    )


def no_time(words: str) -> str:
    """25:00."""
    return f"“{words}” is no time of day. Write it as 9:25 or 14:00."


def no_day(words: str) -> str:
    """The first blursday."""
    return f"“{words}” is no day that I know. Try {EXAMPLES}."


def no_months(words: str) -> str:
    """Months or parts of the year that are none."""
    return f"I do not know which months “{words}” are. Write “month”, “quarter” or their names."


def strange(word: str) -> str:
    """A word that says nothing about a time."""
    return f"I do not know what “{word}” means for a time. Try {EXAMPLES}."


def no_cron() -> str:
    """More or fewer than five fields."""
    return "Write five fields: minute, hour, day of the month, month, day of the week."


def no_moment(cron: str) -> str:
    """Five fields that never come up."""
    return f"“{cron}” is no time that ever comes."
