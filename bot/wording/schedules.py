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
    Who,
)
from bot.concepts import Glossary
from bot.nudges.english import in_english, moment, on_day
from bot.nudges.policy import Kind
from bot.nudges.schedule import Hours, Schedule
from bot.nudges.threads import Answer
from bot.nudges.zones import zone_of
from bot.wording.nudges import ASK_TIME, NAMES, SET_TIME, TURN_ON, name_of

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
    name = name_of(schedule.kind)
    verb = "now comes" if changed else "is on here:"
    said = f"The {name.lower()} {verb} {when(schedule)}."
    hint = "Anyone here can change or stop it: /parley nudges"
    return _said(f"{said} {_next(schedule, now)}", hint)


def all_on(schedules: Sequence[Schedule], now: datetime) -> Card:
    """Everything that rested comes again."""
    items = tuple(_line(one.kind, one, now) for one in schedules)
    said = "These come here again:"
    return Card(f"{said} {_names(schedules)}.", (Paragraph((said,)), Bullets(items)))


def stopped(schedules: Sequence[Schedule]) -> Card:
    """Nothing more comes of these."""
    if not schedules:
        return _said(
            "Nothing was on, so nothing changes.", "“/parley nudges” shows what you can have here."
        )
    back = "brings it back" if len(schedules) == 1 else "brings them back"
    said = f"Stopped: the {_names(schedules)} will not come here any more."
    return _said(said, f"“/parley nudges on” {back}.")


def paused(schedules: Sequence[Schedule], now: datetime) -> Card:
    """They rest until a day, or until somebody says so."""
    if not schedules:
        return _said(
            "Nothing is on here, so there is nothing to pause.",
            "“/parley nudges” shows what you can have here.",
        )
    first = schedules[0]
    names = _names(schedules)
    if first.snooze_until is None or not first.enabled:
        return _said(f"Paused: the {names} will rest until somebody says “/parley nudges on”.")
    if first.next_at and len(schedules) == 1:
        return _said(f"Paused: the {names} is back {moment(first.next_at, first.zone, now)}.")
    zone = zone_of(first.zone)
    day = on_day(first.snooze_until.astimezone(zone).date(), now.astimezone(zone).date())
    return _said(f"Paused: the {names} will rest until {day.removeprefix('on ')}.")


def snoozed(schedule: Schedule, now: datetime) -> Card:
    """One kind rests for a while."""
    if schedule.next_at is None:
        return _said(
            f"Snoozed: the {name_of(schedule.kind).lower()} does not come again before it ends."
        )
    back = moment(schedule.next_at, schedule.zone, now)
    return _said(f"Snoozed: the {name_of(schedule.kind).lower()} is back {back}.")


def skipped(schedule: Schedule, left_out: datetime, now: datetime) -> Card:
    """One is left out."""
    said = f"Skipped: there will be no {name_of(schedule.kind).lower()} {moment(left_out, schedule.zone, now)}."
    return _said(f"{said} {_next(schedule, now)}")


def nothing_to_skip() -> Card:
    """There is nothing that could be left out."""
    return _said(
        "Nothing is on here, so there is nothing to skip.",
        "“/parley nudges” shows what you can have here.",
    )


def kept(schedule: Schedule, now: datetime) -> Card:
    """Somebody wants them to go on."""
    return _said(f"Gladly: the {name_of(schedule.kind).lower()} goes on. {_next(schedule, now)}")


def not_a_pilot(channels: Sequence[str]) -> Card:
    """The company starts small, and elsewhere."""
    where = f" ({', '.join(channels)})" if channels else ""
    said = f"For now I speak first only in a few channels that were chosen for a start{where}. Here I answer whenever you ask."
    return _said(
        said,
        "The list is `pilot` in glossary/nudges.yaml; whoever looks after the glossary can add this channel.",
    )


def not_here() -> Card:
    """Nudges are a channel's."""
    said = "Nudges belong to a channel: say this in the channel that should get them."
    return _said(said, "Here you can say “quiet me” or “speak again”.")


def not_with_outsiders() -> Card:
    """A shared channel gets none."""
    return _said(
        "People from outside the company read along here, so I do not speak first in this channel."
    )


def misread(why: str) -> Card:
    """A time that was not understood."""
    return _said(why, "Nothing has changed.")


def in_quiet_hours(hours: Hours) -> Card:
    """A time at which nobody should be spoken to."""
    said = f"That is in the quiet hours, {hours.start:%H:%M} to {hours.end:%H:%M}. Please choose another time."
    return _said(said, "Nothing has changed.")


def never_comes() -> Card:
    """A time that falls on days off only."""
    return _said(
        "At that time nobody works here, so it would never come. Please choose another.",
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


def hushed_person(until: date | None) -> Card:
    """Nothing is said to this person first."""
    rest = f" until {until.day} {until:%B}" if until else ""
    said = f"Understood: I will not speak to you first{rest}, nor ask you anything below a nudge. When you mention me, I still answer."
    return _said(said, "“/parley speak again” undoes it.")


def hushed_channel(until: date | None) -> Card:
    """Nothing is said in this channel first."""
    rest = f" until {until.day} {until:%B}" if until else ""
    said = f"Understood: I keep quiet in this channel{rest}, and no nudges come. When somebody mentions me, I still answer."
    return _said(said, "“/parley speak again” undoes it.")


def speaks_again(*, here: bool) -> Card:
    """The mutes of this person and channel are gone."""
    where = "to you and in this channel" if here else "to you"
    return _said(f"Good to be back: I speak {where} again, as rarely as before.")


def misdated(words: str) -> Card:
    """A day that was not understood."""
    said = f"I do not know which day “{words}” is. Write it as “Monday”, “for two weeks” or “31 December”."
    return _said(said, "Nothing has changed.")


def told(who: str, name: str, words: str) -> Card:
    """What somebody typed into the box of a nudge, for everyone in the thread."""
    return Card(f"{name or who}: {words}", (Paragraph((Who(who, name), f": {words}")),))


def noted_open(*, several: bool) -> Card:
    """Needs that still stand."""
    said = "Thank you. It stays on the list, and I will not ask about it again. Who can take it?"
    if several:
        said = "Thank you. They stay on the list, and I will not ask about them again. Who can take which?"
    return _said(said)


def noted_solved(words: str) -> Card:
    """A need that is gone."""
    return _said(f"Good news: “{words}” is off the list.")


def summed_up(answers: Sequence[tuple[str, Answer]], glossary: Glossary) -> Card:
    """What was collected, by team: each answer in its author's words."""
    teams = dict.fromkeys(team for team, _ in answers)
    blocks: list[Block] = [Paragraph((Strong("What is coming, as you told it here:"),))]
    told: list[str] = []
    for team in teams:
        name = glossary.team_name(team) if team else "Others"
        mine = [one for whose, one in answers if whose == team]
        blocks.append(Paragraph((Strong(f"{name}:"),)))
        blocks.append(
            Bullets(tuple((f"{one.words} (", Who(one.who, one.name), ")") for one in mine))
        )
        told.append(f"{name}: {'; '.join(one.words for one in mine)}")
    asks = "Is there something in it that the other side should plan for now?"
    blocks.append(Paragraph((asks,)))
    return Card(f"What is coming. {'. '.join(told)}. {asks}", tuple(blocks))


def nothing_collected() -> Card:
    """Nobody wrote anything yet."""
    return _said("Nothing to sum up yet: nobody has answered so far.")


def gone() -> Card:
    """A button of a nudge that is no longer there."""
    return _said("This nudge is no longer set up here.", "“/parley nudges” shows what is.")


def _names(schedules: Sequence[Schedule]) -> str:
    names = [name_of(one.kind).lower() for one in schedules]
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]


def _said(said: str, hint: str = "") -> Card:
    said = said.strip()
    return Card(said, (Paragraph((said,)), *((Fine((hint,)),) if hint else ())))
