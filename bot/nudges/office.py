"""Does what people say about nudges, by command or button, and answers in words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from bot.cards import Card
from bot.concepts import Glossary
from bot.knowledge import Knowledge
from bot.messages import Addressed, Click, Message, Person, Place
from bot.nudges.commands import Command, Wish, read_command
from bot.nudges.days import day_named
from bot.nudges.due import BadScheduleError
from bot.nudges.news import begun
from bot.nudges.policy import Kind, Policy
from bot.nudges.ports import Hushed, Timetable
from bot.nudges.reading import Timing, as_cron, read_timing
from bot.nudges.schedule import Schedule, at_rest, awake, schedule_id
from bot.nudges.threads import NudgeThreads
from bot.nudges.zones import zone_of
from bot.ports import People
from bot.wording import replies as reply
from bot.wording import schedules as say
from bot.wording.nudges import (
    ASK_TIME,
    KEEP,
    MUTE,
    SET_TIME,
    SKIP,
    SNOOZE,
    SOLVED,
    STANDS,
    STOP,
    SUM_UP,
    TELL,
    TURN_ON,
)

_WEEK = timedelta(days=7)
_MOMENT = timedelta(seconds=1)
_ACTS = (KEEP, MUTE, SKIP, SNOOZE, SOLVED, STANDS, STOP, SUM_UP, TURN_ON)


@dataclass(frozen=True, slots=True)
class Office:
    """Keeps the nudges of channels and the mutes of people. `policy` is that of the moment."""

    timetable: Timetable
    hushed: Hushed
    threads: NudgeThreads
    people: People
    policy: Callable[[], Policy]
    glossary: Callable[[], Glossary]

    async def command(self, message: Message, *, now: datetime) -> Card | None:
        """Answer a command about nudges; None if the message is none."""
        command = read_command(message.text)
        if command is None or message.addressed is Addressed.NONE:
            return None
        if command.wish in (Wish.QUIET_ME, Wish.QUIET_HERE, Wish.SPEAK):
            return await self._quiet(command, message, now)
        if command.wish is Wish.HELP:
            return say.helped()
        if message.addressed is Addressed.DM:
            return say.not_here()
        if message.outsiders:
            return say.not_with_outsiders()
        return await self._nudges(command, message.place, now)

    async def click(self, click: Click, *, now: datetime) -> Card | None:
        """Do what a button of a nudge says; None if it is none of these."""
        if click.act == ASK_TIME:
            return say.time_form(Kind.STAND_UP, "")
        if click.act == SET_TIME:
            return await self._set_time(click, now)
        if click.act not in _ACTS:
            return None
        if click.act == TURN_ON:
            kind = Kind(click.value) if click.value in list(Kind) else Kind.STAND_UP
            return await self._nudges(Command(Wish.TURN_ON, kind), click.place, now)
        ref, *about = click.value.split("\n", 2)
        place = await self.thread_of(click.place, ref)
        await self.threads.touched(place, now=now)
        if click.act == MUTE:
            await self.hushed.hush(click.person.platform, "person", click.person.id)
            return reply.hushed_person(None)
        if click.act == STANDS:
            return reply.noted_open(several=about != ["1"])
        if click.act == SOLVED and len(about) == 2:
            await self.threads.settle(replace(place, thread=about[0]), about[1], now=now)
            return reply.noted_solved(about[1])
        if click.act == SUM_UP:
            return await self.sum_up(place, now=now)
        return await self._pressed(click.act, ref, click.place, now)

    async def _set_time(self, click: Click, now: datetime) -> Card:
        """What was filled in; the form again, with what is wrong, if it was not understood."""
        kind, when = click.field("kind"), click.field("when")
        try:
            read_timing(when, self._today(now))
        except BadScheduleError as error:
            return say.time_form(kind, when, str(error))
        wanted = Kind(kind) if kind in list(Kind) else Kind.STAND_UP
        return await self._nudges(Command(Wish.TURN_ON, wanted, when), click.place, now)

    async def thread_of(self, place: Place, ref: str) -> Place:
        """The thread of the nudge whose button was pressed, also where the platform names none."""
        return place if place.thread else await self.threads.thread_of(place, ref)

    async def tell(self, click: Click) -> Message | None:
        """What was typed into the box of a nudge, as a reply in its thread; None for another box."""
        if click.act != TELL or not click.words.strip():
            return None
        place = await self.thread_of(click.place, click.value)
        return Message(click.id, click.words, place, click.person, Addressed.NONE)

    async def overheard(self, message: Message, known: Knowledge, *, now: datetime) -> bool:
        """Keep what a reply below a nudge brings; True if nothing else is to come of it."""
        return await self.threads.heard(message, known.lexicon, now=now)

    async def late(self, message: Message, *, now: datetime) -> Card | None:
        """Offer to sum up anew what was collected; None unless an answer came after the summing-up."""
        ref = await self.threads.came_late(message.place, now=now)
        return reply.came_late(ref) if ref else None

    async def sum_up(self, place: Place, *, now: datetime) -> Card:
        """What a checkpoint collected, by the teams of those who wrote it."""
        answers = await self.threads.answers(place)
        if not answers:
            return reply.nothing_collected()
        await self.threads.is_summed_up(place, now=now)
        people = [Person(place.platform, one.who, one.name) for one in answers]
        teams = [await self.people.team_of(person) or "" for person in people]
        return reply.summed_up(list(zip(teams, answers, strict=True)), self.glossary())

    async def _quiet(self, command: Command, message: Message, now: datetime) -> Card:
        place, person = message.place, message.person
        here = message.addressed is not Addressed.DM
        if command.wish is Wish.SPEAK:
            await self.hushed.lift(person.platform, "person", person.id)
            if here:
                await self.hushed.lift(place.platform, "channel", place.channel)
            return reply.speaks_again(here=here)
        until = day_named(command.words, self._today(now)) if command.words else None
        if command.words and until is None:
            return reply.misdated(command.words)
        end = self._midnight(until, self.policy().zone) if until else None
        if command.wish is Wish.QUIET_ME:
            await self.hushed.hush(person.platform, "person", person.id, until=end)
            return reply.hushed_person(until)
        if not here:
            return say.not_here()
        await self.hushed.hush(place.platform, "channel", place.channel, until=end)
        return reply.hushed_channel(until)

    async def _nudges(self, command: Command, place: Place, now: datetime) -> Card:
        policy = self.policy()
        if not policy.allows(place.platform, place.channel):
            return say.not_a_pilot(policy.pilots.get(place.platform, ()))
        here = await self.timetable.in_channel(place.platform, place.channel)
        if command.wish is Wish.SHOW:
            quiet = await self.hushed.holds(place.platform, "channel", place.channel, now=now)
            return say.shown(here, now, quiet=quiet)
        resting = [one for one in here if not say.is_on(one, now)]
        if command.wish is Wish.TURN_ON and command.kind is None and not command.words and resting:
            return await self._resume(resting, now)
        if command.wish is Wish.TURN_ON:
            return await self._turn_on(command, place, here, now)
        meant = [one for one in here if command.kind in (None, one.kind) and say.is_on(one, now)]
        match command.wish:
            case Wish.STOP:
                for one in meant:
                    await self._keep(replace(one, enabled=False, settings=awake(one)), now)
                return say.stopped(meant)
            case Wish.PAUSE:
                return await self._pause(meant, command.words, now)
            case _:
                return await self._skip(meant, now, command.words)

    async def _resume(self, resting: Sequence[Schedule], now: datetime) -> Card:
        """Turn on what was stopped or paused, at the times that it had."""
        kept = [
            await self._keep(
                replace(
                    one,
                    enabled=True,
                    snooze_until=None,
                    until=None,
                    unanswered=0,
                    settings=awake(one),
                ),
                now,
            )
            for one in resting
        ]
        if len(kept) == 1:
            return say.turned_on(kept[0], now, changed=False)
        return say.all_on(kept, now)

    async def _turn_on(
        self, command: Command, place: Place, here: Sequence[Schedule], now: datetime
    ) -> Card:
        try:
            timing = read_timing(command.words, self._today(now))
            schedule = self._wanted(command, timing, place, here)
        except BadScheduleError as error:
            return say.misread(str(error))
        quiet = self.policy().calendar.quiet
        minute, hour, *_ = schedule.cron.split()
        if (
            quiet
            and minute.isdigit()
            and hour.isdigit()
            and quiet.hold(time(int(hour), int(minute)))
        ):
            return say.in_quiet_hours(quiet)
        if self.policy().next_due(schedule, now) is None:
            endless = replace(schedule, until=None)
            if timing.until and self.policy().next_due(endless, now) is not None:
                return say.ends_before(timing.until)
            return say.never_comes()
        kept = await self._keep(schedule, now)
        before = next((one for one in here if one.id == kept.id), None)
        return say.turned_on(kept, now, changed=before is not None and say.is_on(before, now))

    def _wanted(
        self, command: Command, timing: Timing, place: Place, here: Sequence[Schedule]
    ) -> Schedule:
        """The schedule that was asked for: what was left open stays as it was, or as usual."""
        kind = command.kind or (here[0].kind if len(here) == 1 else Kind.STAND_UP)
        policy = self.policy()
        key = schedule_id(place.platform, place.channel, kind)
        new = Schedule(
            key, place.platform, place.channel, kind, policy.rule(kind).cron, policy.zone
        )
        old = next((one for one in here if one.id == key), new)
        zone = timing.zone or old.zone
        memory = begun(kind, awake(old), self.glossary())
        settings = {name: value for name, value in memory.items() if name != "before"}
        if timing.before is not None:
            settings["before"] = timing.before
        elif timing == Timing(zone=timing.zone, until=timing.until) and "before" in old.settings:
            settings["before"] = old.settings["before"]
        return replace(
            old,
            cron=as_cron(timing, old.cron, policy.stand_up),
            zone=zone,
            enabled=True,
            snooze_until=None,
            until=self._midnight(timing.until + timedelta(days=1), zone) if timing.until else None,
            settings=settings,
            unanswered=0,
        )

    async def _pause(self, meant: Sequence[Schedule], words: str, now: datetime) -> Card:
        if not words:
            resting = [
                await self._keep(replace(one, enabled=False, settings=at_rest(one)), now)
                for one in meant
            ]
            return say.paused(resting, now)
        until = day_named(words, self._today(now))
        if until is None:
            return reply.misdated(words)
        kept = [
            await self._keep(replace(one, snooze_until=self._midnight(until, one.zone)), now)
            for one in meant
        ]
        return say.paused(kept, now)

    async def _skip(self, meant: Sequence[Schedule], now: datetime, words: str = "") -> Card:
        """Leave out the one that comes next, of whatever kind, or all that come on a named day."""
        coming = sorted((one.next_at, one.id, one) for one in meant if one.next_at)
        if not coming:
            return say.nothing_to_skip()
        day = day_named(words, self._today(now)) if words else None
        if words and day is None:
            return reply.misdated(words)
        if day is None:
            return say.skipped([await self._left_out(coming[0][2], now)], now)
        on_it = [one for _, _, one in coming if self._comes_on(one, day)]
        next_ones = [one for one in on_it if one.next_at and _day_of(one.next_at, one.zone) == day]
        if not next_ones:
            return say.nothing_on(day, coming[0][2], now, later=bool(on_it))
        return say.skipped([await self._left_out(one, now) for one in next_ones], now)

    async def _left_out(self, schedule: Schedule, now: datetime) -> tuple[Schedule, datetime]:
        """Skip the next one of a kind; return what follows, and when it would have been."""
        left_out = schedule.next_at or now
        return await self._keep(replace(schedule, snooze_until=left_out + _MOMENT), now), left_out

    def _comes_on(self, schedule: Schedule, day: date) -> bool:
        """Whether one is due on a day."""
        begins = self._midnight(day, schedule.zone) - _MOMENT
        due = self.policy().next_due(schedule, begins)
        return due is not None and _day_of(due, schedule.zone) == day

    async def _pressed(self, act: str, ref: str, place: Place, now: datetime) -> Card:
        """Change the nudge whose button it is, which is one of this channel."""
        schedule = await self.timetable.find(ref.rpartition("@")[0])
        here = (place.platform, place.channel)
        if schedule is None or (schedule.platform, schedule.channel) != here:
            return say.gone()
        if act == SNOOZE:
            kept = await self._keep(replace(schedule, snooze_until=now + _WEEK), now)
            return say.snoozed(kept, now)
        if act == SKIP:
            return await self._skip([schedule] if say.is_on(schedule, now) else [], now)
        if act == KEEP:
            kept = await self._keep(
                replace(schedule, enabled=True, unanswered=0, settings=awake(schedule)), now
            )
            return say.kept(kept, now)
        await self._keep(replace(schedule, enabled=False, settings=awake(schedule)), now)
        return say.stopped([schedule])

    async def _keep(self, schedule: Schedule, now: datetime) -> Schedule:
        kept = replace(schedule, next_at=self.policy().next_due(schedule, now))
        await self.timetable.keep(kept)
        return kept

    def _today(self, now: datetime) -> date:
        return now.astimezone(zone_of(self.policy().zone)).date()

    def _midnight(self, day: date, zone: str) -> datetime:
        return datetime.combine(day, time(), tzinfo=zone_of(zone))


def _day_of(at: datetime, zone: str) -> date:
    return at.astimezone(zone_of(zone)).date()
