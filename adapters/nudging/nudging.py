"""Nudges in a running Parley: which are due, what they say, and what is kept once they are out."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from adapters.failure import CannotRunError
from adapters.hearing import Clock
from adapters.jobs.job import Job, Jobs
from adapters.jobs.post import Poster, channel_key
from adapters.jobs.schedule import Fired, KeptSchedule
from adapters.nudging.ports import Asked, Channels, Schedules
from adapters.nudging.timetable import NUDGE, Timetable, from_preset, job_of, to_schedule
from adapters.posting import Gone
from bot.knowledge import Knowledge
from bot.messages import Place
from bot.needs import needs_in
from bot.nudges.compose import compose
from bot.nudges.material import AskedHere, Material
from bot.nudges.news import begun
from bot.nudges.nudge import Nudge
from bot.nudges.office import Office
from bot.nudges.policy import Kind, Policy
from bot.nudges.ports import Hushed
from bot.nudges.schedule import Schedule
from bot.nudges.threads import words_in
from bot.nudges.zones import zone_of
from bot.ports import Ears
from bot.service import teams_at
from bot.socratic.dialogue import Stage
from bot.workshop.demand import Want

_LOG = logging.getLogger(__name__)

SUM_UP = "nudge-sum-up"
_LOOK_BACK = timedelta(days=14)
"""What was asked longer ago than this does not come up again."""
KeptThread = tuple[str, datetime, dict[str, object]]
EVERY_SECONDS = 15.0
_IN_ONE_TURN, _MOST_TURNS = 200, 100


@dataclass(frozen=True, slots=True)
class Nudging:
    """Sends nudges. `policy` and `known` are those of the moment."""

    schedules: Schedules
    jobs: Jobs
    quiet: Hushed
    asked: Asked
    threads: Channels
    poster: Poster
    office: Office
    policy: Callable[[], Policy]
    known: Callable[[], Knowledge]
    clock: Clock
    wants: Callable[[date], Awaitable[tuple[Want, ...]]]
    ears: Mapping[str, Ears] = field(default_factory=dict)
    """By platform; where there are none, every reply is heard."""

    async def adopt(self) -> None:
        """Set up what nudges.yaml gives to channels, where people have not decided themselves."""
        policy, now = self.policy(), self.clock()
        timetable = Timetable(self.schedules)
        for preset in policy.presets:
            new = from_preset(preset)
            old = await timetable.find(new.id)
            if policy.allows(preset.platform, preset.channel) and old is None:
                memory = begun(new.kind, new.settings, self.known().glossary)
                new = replace(new, settings=memory)
                await timetable.keep(replace(new, next_at=policy.next_due(new, now)))

    async def begin_anew(self, platform: str) -> None:
        """Forget what was set up where nothing that was said can be seen any more."""
        for kept in await self.schedules.all():
            if kept.platform == platform:
                await self.schedules.drop(kept.id)

    async def tick(self) -> int:
        """Turn what is due into jobs, each slot once for all processes; return how many.

        Much that is due at once is done in several turns, and others get theirs in between.
        """
        now, made = self.clock(), 0
        for _ in range(_MOST_TURNS):
            due = await self.schedules.due(now, limit=_IN_ONE_TURN)
            made += await self.schedules.fire([self.fired(one, now) for one in due])
            if len(due) < _IN_ONE_TURN:
                break
        return made

    def fired(self, kept: KeptSchedule, now: datetime) -> Fired:
        """What is to happen to a schedule that is due: a job for its slot, and the next moment."""
        schedule, was = to_schedule(kept), kept.next_at or now
        slot, following = self.policy().now_and_next(schedule, now)
        if slot is None:
            _LOG.info("%s: the slot of %s is too late or on a day off.", kept.id, was)
            return Fired(kept.id, was, following)
        return Fired(kept.id, was, following, job_of(schedule, slot), slot.isoformat())

    async def handle(self, job: Job) -> None:
        """Make the nudge that is due and post it; nothing if there is nothing worth saying."""
        kept = await self.schedules.find(str(job.payload["schedule"]))
        if kept is None or not (kept.enabled or job.payload.get("by_hand")):
            return
        schedule = to_schedule(kept)
        by_hand = bool(job.payload.get("by_hand"))
        if not by_hand and await self._is_too_much(schedule):
            return
        place = Place(schedule.platform, schedule.channel)
        schedule = await self._with_answers(schedule, place)
        nudge = await self.composed(schedule, job.id, self.clock())
        if nudge is None:
            memory = begun(schedule.kind, schedule.settings, self.known().glossary)
            if memory is not schedule.settings:
                await self.schedules.change(schedule.id, settings=dict(memory))
            _LOG.info("%s: nothing to say, so nothing is sent.", job.id)
            return
        try:
            posted = await self.poster.deliver(job, place, nudge.card)
        except Gone:
            await self.schedules.change(schedule.id, enabled=False)
            raise
        if posted:
            await self.office.threads.begin(
                place, posted.thread, job.id, schedule.kind, nudge, now=self.clock()
            )
        await self._remember(schedule, job, nudge)
        if posted and nudge.collects:
            await self._sum_up_later(job, place, posted.thread)

    async def sum_up(self, job: Job) -> None:
        """Sum up what a checkpoint collected, if it collected anything."""
        thread = str(job.payload["thread"])
        place = Place(str(job.payload["platform"]), str(job.payload["channel"]), thread)
        if await self.office.threads.answers(place):
            card = await self.office.sum_up(place, now=self.clock())
            await self.poster.deliver(job, place, card)

    async def composed(self, schedule: Schedule, ref: str, now: datetime) -> Nudge | None:
        """What the nudge would say at a moment."""
        material = await self._material(schedule, ref, now)
        return compose(schedule, material, self.policy())

    async def _material(self, schedule: Schedule, ref: str, now: datetime) -> Material:
        platform, channel = schedule.platform, schedule.channel
        known, since = self.known(), (now - _LOOK_BACK).date()
        threads = await self.threads.in_channel(platform, channel)
        asked = await self.asked.counts(since, platform=platform, channel=channel)
        here = [AskedHere(one.label, one.outcome != "unknown", one.times) for one in asked]
        met = {word for _, on, state in threads if on.date() >= since for word in words_in(state)}
        here += [AskedHere(word, True, 1) for word in sorted(met)]
        last = schedule.settings.get("sent")
        lately = date.fromisoformat(last) if isinstance(last, str) else since
        wants = await self.wants(lately) if schedule.kind == Kind.DEMAND else ()
        return Material(
            ref=ref,
            teams=teams_at(Place(platform, channel), known.glossary),
            asked=tuple(here),
            needs=tuple(sorted(needs_in(_not_muted(threads)), key=lambda one: one.on)),
            memory=schedule.settings,
            now=now.astimezone(zone_of(schedule.zone)),
            known=known,
            wants=wants,
            heard=await self._hears(Place(platform, channel)),
        )

    async def _hears(self, place: Place) -> bool:
        ears = self.ears.get(place.platform)
        return ears is None or await ears.hears(place)

    async def _is_too_much(self, schedule: Schedule) -> bool:
        """Whether the channel asked for quiet, is no pilot any more, or had its share today."""
        now, policy = self.clock(), self.policy()
        if not policy.allows(schedule.platform, schedule.channel):
            return True
        if await self.quiet.holds(schedule.platform, "channel", schedule.channel, now=now):
            return True
        others = await self.schedules.in_channel(schedule.platform, schedule.channel)
        today = now.astimezone(zone_of(schedule.zone)).date().isoformat()
        sent = [
            one for one in others if one.id != schedule.id and one.settings.get("sent") == today
        ]
        return len(sent) >= policy.a_day

    async def _with_answers(self, schedule: Schedule, place: Place) -> Schedule:
        """Count on if nobody answered the last one; begin anew if somebody did."""
        last = schedule.settings.get("ref")
        if not isinstance(last, str):
            return schedule
        answered = await self.office.threads.was_answered(place, last)
        return replace(schedule, unanswered=0 if answered else schedule.unanswered + 1)

    async def _remember(self, schedule: Schedule, job: Job, nudge: Nudge) -> None:
        values: dict[str, Any] = {
            "settings": {**nudge.memory, "ref": job.id},
            "unanswered": schedule.unanswered,
        }
        if nudge.asks_to_stop:
            values |= {"enabled": False, "unanswered": 0, "settings": dict(nudge.memory)}
            values["settings"].pop("ref", None)
        await self.schedules.change(schedule.id, **values)

    async def _sum_up_later(self, job: Job, place: Place, thread: str) -> None:
        about = {"platform": place.platform, "channel": place.channel, "thread": thread}
        later = datetime.now(UTC) + self.policy().sum_up_after
        await self.jobs.put(
            f"{job.id}/sum-up", SUM_UP, about, channel=channel_key(place), run_at=later
        )

    async def run(self) -> None:
        """Tick until cancelled. A database that is away for a while stops nothing."""
        while True:
            try:
                await self.tick()
            except CannotRunError as error:
                _LOG.error("nudges have to wait: %s", error)
            except Exception:
                _LOG.exception("The schedules could not be read; Parley tries again.")
            await asyncio.sleep(EVERY_SECONDS)


def _not_muted(threads: Iterable[KeptThread]) -> Iterator[KeptThread]:
    """The threads in which nobody asked Parley to be quiet."""
    for thread, on, state in threads:
        dialogue = state.get("dialogue")
        if not isinstance(dialogue, Mapping) or dialogue.get("stage") != Stage.MUTED:
            yield thread, on, state


def handlers(nudging: Nudging) -> Mapping[str, Callable[[Job], Any]]:
    """What a worker needs to do the jobs of nudges."""
    return {NUDGE: nudging.handle, SUM_UP: nudging.sum_up}
