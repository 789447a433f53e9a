"""Reads a schedule in plain words: "weekdays at 9:25", "every Monday at 10 in Berlin".

What is not said is left open (None), so that the company's default fills it. Nothing is guessed:
words that are not understood are named in the complaint.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.nudges.days import day_named, month_named, weekday_named
from bot.nudges.due import BadScheduleError, check_cron
from bot.nudges.zones import cities_of, zone_named
from bot.wording import misreadings as say


@dataclass(frozen=True, slots=True)
class Timing:
    """What was said about the time. `days` are the last three fields of a cron expression.

    With `before` minutes, `at` is when the stand-up begins.
    """

    at: time | None = None
    days: str | None = None
    zone: str | None = None
    until: date | None = None
    before: int | None = None
    cron: str | None = None


_TIME = re.compile(
    r"\b(?:at )?(?:(?P<noon>noon|midday)|half (?:past )?(?P<half>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}\b(?! ?min))|quarter past (?P<past>\w+)|"
    r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2})|h\b)?\s?(?P<half_day>[ap]\.?m\b\.?)?(?:\s?o['’]?clock)?"
    r")(?!\w|[:./-]\d|st\b|nd\b|rd\b|th\b| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
)
_CRON = re.compile(
    r"^(?:cron:? )?[\"'`]?((?:[\d*/,-]+ ){2}(?:[\d*/,#LA-Za-z-]+ ){2}[\d*/,#LA-Za-z-]+)[\"'`]?$"
)
_HOUR = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_IN_WORDS = re.compile(
    rf"\bat (?P<hour>{_HOUR})\b(?: (?P<minute>fifteen|thirty|forty-five))?(?: o['’]?clock\b)?(?: (?P<half_day>[ap]\.?m\b\.?))?"
)
_TO_OR_PAST = re.compile(
    rf"\b(?:at )?(?:a )?(?P<minutes>five|ten|quarter|twenty|twenty[- ]five)(?: minutes)? (?P<side>past|to) (?P<hour>{_HOUR}|\d{{1,2}})\b(?: (?P<half_day>[ap]\.?m\b\.?))?"
)
_SAID_MINUTES = {"five": 5, "ten": 10, "quarter": 15, "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30, "forty-five": 45}  # fmt: skip
_BEFORE = re.compile(
    r"(?:(?P<count>\d{1,3}|a few|five|ten|fifteen|half an hour|an hour) ?(?:min(?:ute)?s? )?)?"
    r"(?:just |right |shortly )?before (?:our |the |each |every )?(?:daily )?(?:stand[- ]?ups?|dailies|daily|scrum)"
)
_MINUTES = {"a few": 5, "five": 5, "ten": 10, "fifteen": 15, "half an hour": 30, "an hour": 60}
_UNTIL = re.compile(
    r"\b(?:until |till |up to |(?=for (?:another )?(?:\d+|[a-z]+) (?:day|week|month)s?$))(.+)$"
)
_EVERY_OTHER = re.compile(
    r"\b(?:(?:every|each) other|fortnight(?:ly)?|bi-?weekly|every (?:\d+|two|three|four|six) weeks|"
    r"(?:every|each) (?:second|third|fourth|2nd|3rd|4th) \w+(?! ?(?:of|in|every|each)))\b"
)
_ZONE = re.compile(
    r"\b(?:in |at )?([a-z][a-z_]*(?:/[a-z_]+)+|[a-z][a-z ]*?) time\b|\bin ([a-z][a-z_/ ]+)$|"
    r"\b(utc|gmt|[a-z]{1,3}t|eastern|pacific|mountain|[a-z]+/[a-z_/]+)\b"
)
_ORDINALS = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "last": 0,
}
_NTH_DAY = re.compile(
    r"(?:on )?(?:the )?(?P<nth>first|second|third|fourth|last|1st|2nd|3rd|4th) "
    r"(?P<day>(?!of\b|in\b|every\b|each\b)[a-z]+)"
    r"(?: (?:of|in|every|each))?(?: (?P<rest>.*))?"
)
_DAY_OF_MONTH = re.compile(
    r"(?:on )?(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: (?:of|in|every|each))?(?: (?P<rest>.*))?"
)
_MONTHS = {
    "month": "*", "": "*", "quarter": "1,4,7,10", "half year": "1,7", "half-year": "1,7", "half": "1,7",
    "six months": "1,7", "year": "1",
}  # fmt: skip
_PART_OF_DAY = re.compile(r"(?<=\d) in the (morning|afternoon|evening)\b")
_POLITE = re.compile(r"(?:^|[\s,])(?:please|pls|thanks|thank you)(?=$|[\s,])")
_FILLER = re.compile(
    r"\b(?:on|at|every|each|the|of|please|and|&|only|once|a|in|morning|mornings|time)\b|[,;+&@]"
)
_KNOWN = ("weekday", "weekdays", "daily", "day", "days", "week", "weekly")


def read_timing(words: str, today: date) -> Timing:
    """What `words` say about when. Raises `BadScheduleError` with a sentence that says what to write."""
    said = " ".join(words.strip(" .!").split())
    if found := _CRON.fullmatch(said):
        check_cron(found[1])
        if not all(field.isdigit() for field in found[1].split()[:2]):
            raise BadScheduleError(say.too_often())
        return Timing(cron=found[1])
    rest = " ".join(_POLITE.sub(" ", said.casefold().replace("’", "'")).split())
    if found := _EVERY_OTHER.search(rest):
        raise BadScheduleError(say.counts_weeks(found.group()))
    rest = _PART_OF_DAY.sub(lambda part: " am" if part[1] == "morning" else " pm", rest)
    rest, until = _until(rest, today)
    rest, before = _before(rest)
    rest, zone = _zone(rest)
    rest, at = _time(rest)
    days = _days(rest)
    if before is not None and at is None and days is None and not rest.strip():
        return Timing(zone=zone, until=until, before=before)
    return Timing(at=at, days=days, zone=zone, until=until, before=before)


def as_cron(timing: Timing, usual: str, stand_up: time) -> str:
    """Five fields for what was said; what was left open is as in `usual`. Raises `BadScheduleError`."""
    if timing.cron:
        return timing.cron
    minute, hour, *days = usual.split()
    at = timing.at
    if timing.before is not None:
        begins = datetime.combine(date(2000, 1, 2), at or stand_up)
        at = (begins - timedelta(minutes=timing.before)).time()
    clock = f"{at.minute} {at.hour}" if at else f"{minute} {hour}"
    cron = f"{clock} {timing.days or ' '.join(days)}"
    try:
        check_cron(cron)
    except BadScheduleError:
        raise BadScheduleError(say.never()) from None
    return cron


def _until(rest: str, today: date) -> tuple[str, date | None]:
    found = _UNTIL.search(rest)
    if not found:
        return rest, None
    day = day_named(found[1], today)
    if day is None:
        raise BadScheduleError(say.no_date(found[1]))
    return rest[: found.start()].strip(), day


def _before(rest: str) -> tuple[str, int | None]:
    found = _BEFORE.search(rest)
    if not found:
        return rest, None
    said = found["count"] or "five"
    minutes = int(said) if said.isdigit() else _MINUTES[said]
    return f"{rest[: found.start()]} {rest[found.end() :]}".strip(), minutes


def _zone(rest: str) -> tuple[str, str | None]:
    for found in _ZONE.finditer(rest):
        named = next(group for group in found.groups() if group)
        if cities := cities_of(named):
            raise BadScheduleError(say.several_zones(named, cities))
        if zone := zone_named(named):
            return f"{rest[: found.start()]} {rest[found.end() :]}".strip(), zone
        if found[2] and not re.match(
            r"(?:the )?(?:morning|afternoon|evening|night|month|year|quarter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
            named,
        ):
            raise BadScheduleError(say.no_zone(named))
    return _city(rest)


def _city(rest: str) -> tuple[str, str | None]:
    """A city after the time without an "in": 9:25 London."""
    words = rest.split()
    for length in (3, 2, 1):
        for start in range(1, len(words) - length + 1):
            named = " ".join(words[start : start + length]).strip(",()")
            if named[:1].isalpha() and weekday_named(named) is None and (zone := zone_named(named)):
                return " ".join((*words[:start], *words[start + length :])), zone
    return rest, None


def _time(rest: str) -> tuple[str, time | None]:
    if found := _IN_WORDS.search(rest):
        minute = _SAID_MINUTES.get(found["minute"] or "", 0)
        said = time(_in_half(_HOURS[found["hour"]], found["half_day"]), minute)
        return f"{rest[: found.start()]} {rest[found.end() :]}".strip(), said
    if found := _TO_OR_PAST.search(rest):
        return f"{rest[: found.start()]} {rest[found.end() :]}".strip(), _to_or_past(found)
    for found in _TIME.finditer(rest):
        if at := _read_time(found):
            return f"{rest[: found.start()]} {rest[found.end() :]}".strip(), at
    return rest, None


def _read_time(found: re.Match[str]) -> time | None:
    if found["noon"]:
        return time(12)
    if found["half"] or found["past"]:
        hour = _HOURS.get(found["half"] or found["past"])
        return time(hour, 30 if found["half"] else 15) if hour else None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    hour = _in_half(hour, found["half_day"])
    if hour > 23 or minute > 59:
        raise BadScheduleError(say.no_time(found.group().strip()))
    return time(hour, minute)


def _to_or_past(found: re.Match[str]) -> time:
    minutes = _SAID_MINUTES[found["minutes"].replace(" ", "-")]
    hour = _in_half(_HOURS.get(found["hour"], 0), found["half_day"])
    if not hour:
        raise BadScheduleError(say.no_time(found.group()))
    return time(hour, minutes) if found["side"] == "past" else time(hour - 1, 60 - minutes)


def _in_half(hour: int, half_day: str | None) -> int:
    """An hour of the day from one before or after noon."""
    if not half_day or not 1 <= hour <= 12:
        return hour
    return hour % 12 + (12 if half_day.startswith("p") else 0)


_HOURS = {
    name: number
    for number, names in enumerate(
        (
            "",
            "1 one",
            "2 two",
            "3 three",
            "4 four",
            "5 five",
            "6 six",
            "7 seven",
            "8 eight",
            "9 nine",
            "10 ten",
            "11 eleven",
            "12 twelve",
        )
    )
    for name in names.split()
}


def _days(rest: str) -> str | None:
    """The last three fields of a cron expression."""
    rest = " ".join(rest.strip(" ,").split())
    if not rest:
        return None
    every = rest.removeprefix("on ").removeprefix("every ").removeprefix("each ")
    if every in ("day", "daily", "single day", "days"):
        return "* * *"
    if re.fullmatch(r"(?:all )?(?:week ?days?|working days?|work ?days?|business days?)", every):
        return "* * 1-5"
    if every in ("week", "weekly", "once a week"):
        return "* * 1"
    if found := _NTH_DAY.fullmatch(every):
        return _nth(found)
    if found := _DAY_OF_MONTH.fullmatch(every):
        return f"{int(found['day'])} {_months(found['rest'] or '')} *"
    return _weekdays(rest)


def _nth(found: re.Match[str]) -> str:
    weekday = weekday_named(found["day"])
    months = _months(found["rest"] or "")
    nth = _ORDINALS[found["nth"]]
    if found["day"] in ("day", "working", "weekday") and nth == 1:
        return f"1 {months} *"
    if weekday is None:
        raise BadScheduleError(say.no_day(found.group()))
    number = (weekday + 1) % 7
    return f"* {months} {number}#{nth}" if nth else f"* {months} {number}L"


def _months(rest: str) -> str:
    said = re.sub(r"^(?:of |in |every |each |the |a )+", "", rest).strip()
    if said in _MONTHS:
        return _MONTHS[said]
    named = [month_named(word) for word in re.split(r",|\band\b|\s", said) if word]
    if named and all(named):
        return ",".join(str(month) for month in sorted({m for m in named if m}))
    raise BadScheduleError(say.no_months(rest))


def _weekdays(rest: str) -> str:
    if found := re.fullmatch(r"(?:on |every )?([a-z]+) ?(?:-|–|to) ?([a-z]+)", rest):
        first, last = weekday_named(found[1]), weekday_named(found[2])
        if first is not None and last is not None and first < last:
            return _numbers(set(range(first, last + 1)))
    words = _FILLER.sub(" ", rest).split()
    days = [weekday_named(word) for word in words]
    if not words or any(day is None for day in days):
        unknown = [word for word, day in zip(words, days, strict=True) if day is None]
        strange = next((word for word in unknown if word not in _KNOWN), rest)
        raise BadScheduleError(say.strange(strange))
    return _numbers({day for day in days if day is not None})


def _numbers(days: set[int]) -> str:
    if days == set(range(5)):
        return "* * 1-5"
    if days == set(range(7)):
        return "* * *"
    return f"* * {','.join(str((day + 1) % 7) for day in sorted(days))}"
