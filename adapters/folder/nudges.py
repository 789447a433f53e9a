"""Read `nudges.yaml`: when, where and how Parley speaks first, checked before it is used."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from pathlib import Path

from adapters.folder.broken import usable
from adapters.folder.fault import Fault, UnreadableError
from adapters.folder.files import read
from adapters.folder.nodes import Tree
from adapters.folder.nudges_schema import HoursModel, NudgesModel
from adapters.folder.page import Page, parse
from adapters.folder.starter import starter_folder
from adapters.holidays import DaysOff, HolidaysError, days_in, public_holidays
from bot.nudges.days import DAYS
from bot.nudges.due import BadScheduleError
from bot.nudges.policy import Ask, Budget, KindRule, Policy, Preset, Theme
from bot.nudges.reading import as_cron, read_timing
from bot.nudges.schedule import Calendar, Hours, Often
from bot.nudges.zones import is_zone, zone_named

NUDGES_FILE = "nudges.yaml"
RULE = "nudges"
LONGEST = 40
_SLOT = re.compile(r"\{([^{}]*)\}")
_USUAL = "25 9 * * 1-5"
_ANY_DAY = date(2024, 1, 1)

Keys = tuple[str | int, ...]
Trouble = tuple[Keys, str, str]
"""Where something is wrong, what, and how to mend it."""


@dataclass(frozen=True, slots=True)
class _Source:
    """The file as it was read, and a way to read another file beside it."""

    model: NudgesModel
    beside: Callable[[str], str]


def read_nudges(folder: Path) -> Policy:
    """What `folder` says about nudges, or what Parley ships with if it says nothing.

    Raises `BrokenGlossaryError` with every problem at once.
    """
    if not (folder / NUDGES_FILE).exists():
        folder = starter_folder()
    return usable(read_policy(folder), folder)


def read_policy(folder: Path) -> Page[Policy]:
    """The file as it stands in `folder`, with every fault in it."""
    try:
        return check_nudges(read(folder, NUDGES_FILE), beside=lambda name: read(folder, name))
    except UnreadableError as error:
        return Page(NUDGES_FILE, "", None, (error.fault,))


def check_nudges(text: str, *, beside: Callable[[str], str]) -> Page[Policy]:
    """What a text means for nudges, or every fault in it. `beside` reads a file next to it."""
    page = parse(NUDGES_FILE, text, NudgesModel, lambda model: _Source(model, beside))
    if page.meaning is None:
        return Page(NUDGES_FILE, text, None, page.faults)
    source, tree = page.meaning, page.tree()
    faults = tuple(_fault(one, tree) for one in _troubles(source) if tree)
    return Page(NUDGES_FILE, text, None if faults else _policy(source), faults)


def _fault(trouble: Trouble, tree: Tree) -> Fault:
    keys, what, remedy = trouble
    return Fault(*tree.place(keys), what, remedy, RULE)


def _troubles(source: _Source) -> Iterator[Trouble]:
    model = source.model
    yield from _zones(model)
    yield from _times(model)
    yield from _wording(model)
    yield from _days_off(source)


def _zones(model: NudgesModel) -> Iterator[Trouble]:
    named: list[tuple[Keys, str | None]] = [(("zone",), model.zone)]
    named += [(("channels", at, "zone"), one.zone) for at, one in enumerate(model.channels)]
    for keys, zone in named:
        if zone and not is_zone(zone):
            meant = zone_named(zone) or "continent and city, such as Europe/London"
            remedy = f"Write {meant}."
            yield keys, f"`{zone}` is no time zone.", remedy


def _times(model: NudgesModel) -> Iterator[Trouble]:
    begins = _time(model.stand_up.begins)
    for at, kind in enumerate(model.kinds):
        yield from _timing(("kinds", at, "when"), kind.when, begins)
        if any(kind.kind == other.kind for other in model.kinds[:at]):
            what = f"`{kind.kind}` stands here a second time."
            yield ("kinds", at, "kind"), what, "Keep one of the two."
    for at, channel in enumerate(model.channels):
        if channel.when:
            yield from _timing(("channels", at, "when"), channel.when, begins)


def _timing(keys: Keys, when: str, begins: time) -> Iterator[Trouble]:
    try:
        as_cron(read_timing(when, _ANY_DAY), _USUAL, begins)
    except BadScheduleError as error:
        what, _, remedy = str(error).partition(". ")
        yield keys, f"{what.rstrip('.')}.", remedy or "Write it as: weekdays at 9:25."


def _wording(model: NudgesModel) -> Iterator[Trouble]:
    """Each question has one question mark, few words, and {word} where it belongs."""
    for name, theme in model.stand_up.themes.items():
        for part, lines, slots in (("about", theme.about, ["word"]), ("plain", theme.plain, [])):
            for at, line in enumerate(lines):
                keys: Keys = ("stand_up", "themes", name, part, at)
                if line.count("?") != 1:
                    yield keys, "This question does not have one question mark.", "Ask one thing."
                if len(line.split()) > LONGEST:
                    yield keys, "This question is too long.", f"Use at most {LONGEST} words."
                if _SLOT.findall(line) != slots:
                    once = "{word} does not stand in it exactly once."
                    what = once if slots else "There is a name in braces in it."
                    yield keys, what, "Put it where the word belongs." if slots else "Leave it out."


def _days_off(source: _Source) -> Iterator[Trouble]:
    holidays = source.model.holidays
    if holidays.country:
        try:
            public_holidays(holidays.country, holidays.region)
        except HolidaysError as error:
            what, _, remedy = str(error).partition(". ")
            yield ("holidays", "country"), f"{what.rstrip('.')}.", remedy or "Or delete the line."
    elif holidays.region:
        what = "A region is named, but no country."
        yield ("holidays", "region"), what, "Add `country:`, or delete the line."
    if holidays.file:
        try:
            found = any(True for _ in days_in(source.beside(holidays.file)))
        except UnreadableError as error:
            yield ("holidays", "file"), f"{error.fault.what}", error.fault.remedy
        else:
            if not found:
                what = f"There is no event with a day in {holidays.file}."
                yield ("holidays", "file"), what, "Export the calendar again as iCalendar (.ics)."


def _policy(source: _Source) -> Policy:
    model = source.model
    begins = _time(model.stand_up.begins)
    kinds: dict[str, KindRule] = {
        one.kind: KindRule(
            as_cron(read_timing(one.when, _ANY_DAY), _USUAL, begins),
            Often(one.at_most),
            one.on_a_day_off == "wait",
        )
        for one in model.kinds
    }
    return Policy(
        zone=model.zone,
        calendar=Calendar(
            frozenset(DAYS.index(day.lower()) for day in model.working_days),
            _holidays(source),
            _hours(model.quiet_hours),
        ),
        stand_up=begins,
        grace=_while(model.limits.late_by),
        a_day=model.limits.a_day,
        unanswered=model.limits.unanswered,
        kinds=kinds,
        themes=tuple(
            Theme(name, tuple(one.about), tuple(one.plain))
            for name, one in model.stand_up.themes.items()
        ),
        asks=tuple(Ask(one.team, one.say) for one in model.heads_up.asks),
        rest_days=_while(model.stand_up.rest).days,
        word_again=_while(model.word_of_the_week.again_after),
        sum_up_after=_while(model.heads_up.sum_up_after),
        pilots={
            "slack": tuple(model.pilot.slack),
            "teams": tuple(model.pilot.msteams),
            "playground": tuple(model.pilot.playground),
        },
        presets=tuple(_presets(model, begins)),
        budget=Budget(
            model.dialogue.a_day,
            _while(model.dialogue.over_after),
            _hours(model.dialogue.quiet_hours),
        ),
    )


def _presets(model: NudgesModel, begins: time) -> Iterator[Preset]:
    usual = {one.kind: one.when for one in model.kinds}
    for one in model.channels:
        for kind in one.kinds:
            timing = read_timing(one.when or usual.get(kind, ""), _ANY_DAY)
            cron = as_cron(timing, _USUAL, begins)
            yield Preset(one.platform, one.channel, kind, cron, one.zone or model.zone)


def _holidays(source: _Source) -> DaysOff:
    holidays = source.model.holidays
    days = set(holidays.days)
    if holidays.file:
        days.update(days_in(source.beside(holidays.file)))
    if not holidays.country:
        return DaysOff(frozenset(days))
    return DaysOff(frozenset(days), public_holidays(holidays.country, holidays.region))


def _hours(hours: HoursModel | None) -> Hours | None:
    return Hours(_time(hours.begin), _time(hours.end)) if hours else None


def _time(clock: str) -> time:
    hour, _, minute = clock.partition(":")
    return time(int(hour), int(minute))


def _while(text: str) -> timedelta:
    number, unit = text.split()
    return timedelta(**{f"{unit.rstrip('s')}s": int(number)})
