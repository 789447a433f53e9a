"""Days as people name them: Monday, tomorrow, next week, 3 January, 2026-12-01."""

import re
from datetime import date, timedelta

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january february march april may june july august september october november december"
).split()
_FARTHEST = timedelta(days=3_660)
"""Ten years: a day beyond is a slip of the keyboard."""
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_COUNT = re.compile(r"(?:for |in )?(?:another )?(\d{1,3}|[a-z]+) (day|week|month)s?")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]+)\.?(?:,? (\d{4}))?")
_FIGURES = re.compile(r"(\d{1,2})[./](\d{1,2})\.?(?:[./]?(\d{4}))?")
_END = re.compile(r"(?:the )?end of (?:the |this )?([a-z]+)")
_MONTH_FIRST = re.compile(r"([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?")


def weekday_named(word: str) -> int | None:
    """0 for Monday, Mondays or Mon; None for anything else."""
    bare = word.strip(" .").casefold()
    for number, name in enumerate(DAYS):
        short = {name[:3], name[:4], name[:5] if name[:2] == "th" else name[:3]}
        if bare in (name, f"{name}s") or (len(bare) >= 3 and bare in short):
            return number
    return None


def month_named(word: str) -> int | None:
    """1 for January or Jan; None for anything else."""
    bare = word.strip(" .").casefold()
    found = [n for n, name in enumerate(MONTHS, 1) if bare == name or bare in (name[:3], name[:4])]
    return found[0] if found and len(bare) >= 3 else None


def _ending(said: str, today: date) -> date | None:
    """The last day of the week, month or year that is named: end of May, the end of the month."""
    found = _END.fullmatch(said)
    if not found:
        return None
    if found[1] == "week":
        return today + timedelta(days=6 - today.weekday())
    month = {"month": today.month, "year": 12}.get(found[1]) or month_named(found[1])
    if month is None:
        return None
    year = today.year + (month < today.month)
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def day_named(words: str, today: date) -> date | None:
    """The day that is meant, never a day before `today`; None if it is not plain which."""
    said = " ".join(words.casefold().strip(" .!").split()).removeprefix("on ").removeprefix("the ")
    said = said.removeprefix("until ").removeprefix("till ")
    if said in ("today", "tomorrow"):
        return today + timedelta(days=said == "tomorrow")
    if said in ("next week", "the week after"):
        return today + timedelta(days=7 - today.weekday())
    if said == "next month":
        return (today.replace(day=1) + timedelta(days=32)).replace(day=1)
    if (weekday := weekday_named(said.removeprefix("next "))) is not None:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    return _dated(said, today) or _counted(said, today) or _ending(said, today)


def _dated(said: str, today: date) -> date | None:
    if _ISO.fullmatch(said):
        return _date(int(said[:4]), int(said[5:7]), int(said[8:]), today)
    if found := _FIGURES.fullmatch(said):
        return _in_figures(int(found[1]), int(found[2]), found[3], today)
    if found := _DAY_FIRST.fullmatch(said):
        day, month, year = int(found[1]), month_named(found[2]), found[3]
    elif found := _MONTH_FIRST.fullmatch(said):
        day, month, year = int(found[2]), month_named(found[1]), found[3]
    else:
        return None
    return _next(day, month, year, today) if month else None


def _in_figures(one: int, other: int, year: str | None, today: date) -> date | None:
    """31/12 and 12/31 are one day; 3/4 may be two, and so is none."""
    day, month = max(one, other), min(one, other)
    return _next(day, month, year, today) if day > 12 or day == month else None


def _next(day: int, month: int, year: str | None, today: date) -> date | None:
    if year:
        return _date(int(year), month, day, today)
    return _date(today.year, month, day, today) or _date(today.year + 1, month, day, today)


def _date(year: int, month: int, day: int, today: date) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if today <= found <= today + _FARTHEST else None


def _counted(said: str, today: date) -> date | None:
    found = _COUNT.fullmatch(said)
    if not found:
        return None
    number = int(found[1]) if found[1].isdigit() else _COUNTS.get(found[1], 0)
    length = {"day": 1, "week": 7, "month": 30}[found[2]]
    return today + timedelta(days=number * length) if number else None
