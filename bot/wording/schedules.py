"""How Parley answers commands about nudges: what is on, when the next one comes, what changed."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from bot.cards import (
    Block,
    Bullets,
    Button,
    Buttons,
    Card,
    Choice,
    Field,
    Fine,
    Form,
    Paragraph,
    Spans,
    Strong,
)
from bot.nudges.english import in_english, moment, on_day
from bot.nudges.policy import Kind
from bot.nudges.schedule import Hours, Schedule, is_paused
from bot.nudges.zones import zone_of
from bot.wording.nudges import ASK_TIME, NAMES, SET_TIME, TURN_ON, name_of, spoken

_HOW = "Change it with “/parley nudges on weekdays at 9:25”, “nudges pause until Monday”, “nudges skip” or “nudges stop”. Name a kind to change just that one: “nudges on word of the week every Monday at 10”."


_MOMENT = timedelta(seconds=1)


def shown(schedules: Sequence[Schedule], now: datetime, *, quiet: bool) -> Card:
    """What is on in a channel, and when the next one comes."""
    by_kind = {one.kind: one for one in schedules}
    on = [one for one in schedules if is_on(one, now)]
    lines = [_line(kind, by_kind.get(kind), now) for kind in dict.fromkeys((*NAMES, *by_kind))]
    lead = "This is what I send here without being asked:"
    if not on:
        lead = "I send nothing here without being asked. You can have any of these:"
    blocks: list[Block] = [Paragraph((lead,)), Bullets(tuple(lines))]
    if quiet:
        blocks.append(
            Paragraph(
                (
                    "Somebody asked me to be quiet in this channel, so nothing of it comes. “/parley speak again” ends that.",
                )
            )
        )
    off = [kind for kind in NAMES if kind not in {one.kind for one in on}]
    buttons = [Button(f"Turn on: {name_of(k).lower()}", TURN_ON, k) for k in off]
    blocks.append(Buttons((*buttons, Button("Set a time", ASK_TIME))))
    blocks.append(Fine((_HOW,)))
    told = "; ".join("".join(_plain(line)) for line in lines)
    return Card(f"{lead} {told}", tuple(blocks))


def is_on(schedule: Schedule, now: datetime) -> bool:
    """Whether anything still comes of it."""
    return schedule.enabled and schedule.next_at is not None and not _is_over(schedule, now)


def _is_over(schedule: Schedule, now: datetime) -> bool:
    return schedule.until is not None and schedule.until <= now


def _line(kind: str, schedule: Schedule | None, now: datetime) -> Spans:
    name = Strong(f"{name_of(kind)}:")
    if schedule is None:
        return (name, " off.")
    if is_paused(schedule):
        return (name, f" paused ({when(schedule)}).")
    if not is_on(schedule, now):
        return (name, f" off (it was {when(schedule)}).")
    return (name, f" {when(schedule)}. {_next(schedule, now)}")


def _plain(line: Spans) -> list[str]:
    return [
        one if isinstance(one, str) else one.text for one in line if isinstance(one, str | Strong)
    ]


def when(schedule: Schedule) -> str:
    """The time of a nudge in plain words."""
    said = in_english(schedule.cron, schedule.zone)
    minutes = schedule.settings.get("before")
    if isinstance(minutes, int):
        said = f"{said}, {minutes} minutes before stand-up"
    if schedule.until:
        last = (schedule.until - _MOMENT).astimezone(zone_of(schedule.zone)).date()
        said = f"{said}, until {last.day} {last:%B %Y}"
    return said


def _next(schedule: Schedule, now: datetime) -> str:
    if schedule.next_at is None:
        return ""
    return f"The next one comes {moment(schedule.next_at, schedule.zone, now)}."


def time_form(kind: str, when: str, problem: str = "") -> Card:
    """The place to say which nudge comes when."""
    kinds = tuple(Choice(one.value, name_of(one)) for one in Kind)
    hint = "For example: weekdays at 9:25, every Monday at 10 in Berlin, 10 minutes before stand-up at 9:30."
    title = "When shall it come?"
    fields = (
        Field("kind", "What", kind, choices=kinds),
        Field("when", "When", when, hint=hint, most=200, problem=problem),
    )
    return Card(problem or title, (Form(title, SET_TIME, fields, send="Set"),))


def turned_on(schedule: Schedule, now: datetime, *, changed: bool) -> Card:
    """A nudge is on, or comes at another time."""
    verb = "now comes" if changed else "is on here:"
    said = f"The {spoken(schedule.kind)} {verb} {when(schedule)}."
    hint = "Anyone here can change or stop it: /parley nudges"
    return said_with(f"{said} {_next(schedule, now)}", hint)


def all_on(schedules: Sequence[Schedule], now: datetime) -> Card:
    """Everything that rested comes again."""
    items = tuple(_line(one.kind, one, now) for one in schedules)
    said = "These come here again:"
    return Card(f"{said} {_names(schedules)}.", (Paragraph((said,)), Bullets(items)))


def stopped(schedules: Sequence[Schedule]) -> Card:
    """Nothing more comes of these."""
    if not schedules:
        return said_with(
            "Nothing was on, so nothing changes.", "“/parley nudges” shows what you can have here."
        )
    back = "brings it back" if len(schedules) == 1 else "brings them back"
    said = f"Stopped: the {_names(schedules)} will not come here any more."
    return said_with(said, f"“/parley nudges on” {back}.")


def paused(schedules: Sequence[Schedule], now: datetime) -> Card:
    """They rest until a day, or until somebody says so."""
    if not schedules:
        return said_with(
            "Nothing is on here, so there is nothing to pause.",
            "“/parley nudges” shows what you can have here.",
        )
    first = schedules[0]
    names = _names(schedules)
    if first.snooze_until is None or not first.enabled:
        return said_with(f"Paused: the {names} will rest until somebody says “/parley nudges on”.")
    if first.next_at and len(schedules) == 1:
        return said_with(f"Paused: the {names} is back {moment(first.next_at, first.zone, now)}.")
    zone = zone_of(first.zone)
    day = on_day(first.snooze_until.astimezone(zone).date(), now.astimezone(zone).date())
    return said_with(f"Paused: the {names} will rest until {day.removeprefix('on ')}.")


def snoozed(schedule: Schedule, now: datetime) -> Card:
    """One kind rests for a while."""
    if schedule.next_at is None:
        return said_with(
            f"Snoozed: the {spoken(schedule.kind)} does not come again before it ends."
        )
    back = moment(schedule.next_at, schedule.zone, now)
    return said_with(f"Snoozed: the {spoken(schedule.kind)} is back {back}.")


def skipped(left_out: Sequence[tuple[Schedule, datetime]], now: datetime) -> Card:
    """These are left out: each with what follows it, and when it would have been."""
    first, at = left_out[0]
    names = " and no ".join(spoken(one.kind) for one, _ in left_out)
    said = f"Skipped: there will be no {names} {moment(at, first.zone, now)}."
    if len(left_out) == 1:
        return said_with(f"{said} {_next(first, now)}")
    day = on_day(at.astimezone(zone_of(first.zone)).date(), _today(first, now))
    return said_with(f"Skipped: there will be no {names} {day}.")


def nothing_on(day: date, coming: Schedule, now: datetime, *, later: bool) -> Card:
    """Nothing that could be skipped comes on that day."""
    named = on_day(day, _today(coming, now))
    if later:
        said = f"Only the next one can be skipped, and others come before the one {named}."
    else:
        said = f"Nothing comes {named}, so there is nothing to skip."
    return said_with(f"{said} {_next(coming, now)}")


def _today(schedule: Schedule, now: datetime) -> date:
    return now.astimezone(zone_of(schedule.zone)).date()


def nothing_to_skip() -> Card:
    """There is nothing that could be left out."""
    return said_with(
        "Nothing is on here, so there is nothing to skip.",
        "“/parley nudges” shows what you can have here.",
    )


def kept(schedule: Schedule, now: datetime) -> Card:
    """Somebody wants them to go on."""
    return said_with(f"Gladly: the {spoken(schedule.kind)} goes on. {_next(schedule, now)}")


def not_a_pilot(channels: Sequence[str]) -> Card:
    """The company starts small, and elsewhere."""
    where = f" ({', '.join(channels)})" if channels else ""
    said = f"For now I speak first only in a few channels that were chosen for a start{where}. Here I answer whenever you ask."
    return said_with(
        said,
        "The list is `pilot` in glossary/nudges.yaml; whoever looks after the glossary can add this channel.",
    )


def not_here() -> Card:
    """Nudges are a channel's."""
    said = "Nudges belong to a channel: say this in the channel that should get them."
    return said_with(said, "Here you can say “quiet me” or “speak again”.")


def not_with_outsiders() -> Card:
    """A shared channel gets none."""
    return said_with(
        "People from outside the company read along here, so I do not speak first in this channel."
    )


def misread(why: str) -> Card:
    """A time that was not understood."""
    return said_with(why, "Nothing has changed.")


def in_quiet_hours(hours: Hours) -> Card:
    """A time at which nobody should be spoken to."""
    said = f"That is in the quiet hours, {hours.start:%H:%M} to {hours.end:%H:%M}. Please choose another time."
    return said_with(said, "Nothing has changed.")


def never_comes() -> Card:
    """A time that falls on days off only."""
    return said_with(
        "At that time nobody works here, so it would never come. Please choose another.",
        "Nothing has changed.",
    )


def ends_before(until: date) -> Card:
    """A time that comes for the first time after the day on which it was to end."""
    return said_with(
        f"It would not come before it ends on {until.day} {until:%B}. Please choose a later day, or another time.",
        "Nothing has changed.",
    )


def helped() -> Card:
    """Every command, by example."""
    items: tuple[Spans, ...] = (
        (Strong("nudges"), " – what is on in this channel, and when the next one comes"),
        (
            Strong("nudges on weekdays at 9:25"),
            " – also “every Monday at 10 in Berlin” or “5 minutes before stand-up at 9:30”",
        ),
        (
            Strong("nudges on word of the week"),
            ", ",
            Strong("nudges on heads-up"),
            ", ",
            Strong("nudges on what changed"),
            ", ",
            Strong("nudges on still true"),
            " – the other kinds",
        ),
        (
            Strong("nudges pause until Monday"),
            ", ",
            Strong("nudges skip"),
            ", ",
            Strong("nudges stop"),
        ),
        (
            Strong("quiet me"),
            " – I do not speak to you first; ",
            Strong("quiet here"),
            " – nor to anyone in this channel",
        ),
        (Strong("speak again"), " – undoes that"),
    )
    said = "This is how you decide when I speak first:"
    return Card(
        f"{said} nudges on, pause, skip, stop; quiet me; quiet here; speak again.",
        (Paragraph((said,)), Bullets(items)),
    )


def gone() -> Card:
    """A button of a nudge that is no longer there."""
    return said_with("This nudge is no longer set up here.", "“/parley nudges” shows what is.")


def _names(schedules: Sequence[Schedule]) -> str:
    names = [spoken(one.kind) for one in schedules]
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]


def said_with(said: str, hint: str = "") -> Card:
    """A sentence or two, with a hint below."""
    said = said.strip()
    return Card(said, (Paragraph((said,)), *((Fine((hint,)),) if hint else ())))
