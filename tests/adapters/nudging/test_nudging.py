"""Schedules become jobs and jobs become nudges: once, in time, and only where they are wanted."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import event

from adapters.jobs.job import Job
from adapters.jobs.post import Poster
from adapters.jobs.schedule import KeptSchedule
from adapters.nudging.timetable import NUDGE
from adapters.posting import CannotLook, Gone, Posted
from adapters.store.database import Database
from adapters.store.tables import schedule
from bot.cards import Card
from bot.messages import Click, Place
from bot.wording.nudges import STOP
from tests.adapters.nudging.conftest import ANA, HERE, Office

STAND_UP = "playground/go-to-market/stand-up"


async def test_a_nudge_comes_once_when_it_is_due(office: Office) -> None:
    await office.say("nudges on weekdays at 9:25")
    office.move("2026-11-24T09:24")
    early = await office.tick()
    office.move("2026-11-24T09:25")

    assert early == 0
    assert await office.tick() == 1
    assert await office.tick() == 0
    assert office.sent == ["Tue 09:25 Before stand-up"]


async def test_two_processes_that_tick_at_once_send_one(office: Office) -> None:
    await office.say("nudges on weekdays at 9:25")
    office.move("2026-11-24T09:26")

    assert [await office.nudging.tick(), await office.nudging.tick()] == [1, 0]


async def test_many_that_are_due_at_once_cost_no_more_statements_than_a_few(
    office: Office,
) -> None:
    await _due_at_noon(office, 3)
    with _statements(office.house.store.database) as few:
        made = await office.nudging.tick()
    await _due_at_noon(office, 150)
    with _statements(office.house.store.database) as many:
        made += await office.nudging.tick()

    assert made == 153
    assert len(many) == len(few)


async def test_more_than_one_turn_can_take_are_all_done_in_one_look(office: Office) -> None:
    await _due_at_noon(office, 500)

    assert await office.nudging.tick() == 500


async def _due_at_noon(office: Office, number: int) -> None:
    """So many channels more with a nudge that is due now."""
    store, now = office.house.store, office.clock()
    rows = [
        KeptSchedule(f"s{number}-{one}", "slack", f"C{one}", "stand-up", "0 12 * * *", "UTC", now)
        for one in range(number)
    ]
    names = KeptSchedule.__slots__
    async with store.database.write() as connection:
        values = [{name: getattr(row, name) for name in names} for row in rows]
        await connection.execute(schedule.insert(), values)


@contextmanager
def _statements(database: Database) -> Iterator[list[str]]:
    """What the database is told; a statement for many rows counts once."""
    told: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        told.append(statement)

    engine = database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    yield told
    event.remove(engine, "before_cursor_execute", note)


@pytest.mark.parametrize(
    ("back", "sent"),
    [("2026-11-27T10:00", ["Fri 10:00 Before stand-up"]), ("2026-11-27T12:00", [])],
    ids=["one catches up within the grace", "none comes after it"],
)
async def test_a_stop_over_four_slots_ends_without_a_burst(
    back: str, sent: list[str], office: Office
) -> None:
    await office.say("nudges on weekdays at 9:25")
    office.move(back)
    await office.tick()

    assert office.sent == sent
    kept = await office.nudging.schedules.find(STAND_UP)
    assert kept is not None
    assert kept.next_at is not None
    assert kept.next_at > office.clock()


async def test_a_schedule_that_changes_while_due_comes_at_its_new_time(office: Office) -> None:
    await office.say("nudges on weekdays at 9:25")
    office.move("2026-11-24T09:26")
    await office.say("nudges on weekdays at 10:00")

    assert await office.tick() == 0
    office.move("2026-11-24T10:00")
    assert await office.tick() == 1


class Archived:
    """A platform whose channel is gone."""

    reads_back = False

    async def post(self, place: Place, card: Card, *, slot: str) -> Posted:
        raise Gone("Slack refuses: is_archived")

    async def find(self, place: Place, slot: str) -> Posted | None:
        raise CannotLook


async def test_nudges_end_where_the_channel_is_gone(office: Office) -> None:
    await office.say("nudges on weekdays at 9:25")
    office.move("2026-11-24T09:25")
    poster = Poster({"playground": Archived()})
    office.nudging = replace(office.nudging, poster=poster)
    await office.tick()
    kept = await office.nudging.schedules.find(STAND_UP)

    assert kept is not None
    assert not kept.enabled


async def test_a_nudge_with_nothing_to_say_is_not_sent(office: Office) -> None:
    await office.say("nudges on weekdays at 9:25")
    for day in ("24", "25", "26"):
        office.move(f"2026-11-{day}T09:25")
        await office.tick()

    assert office.sent == ["Tue 09:25 Before stand-up"]


async def test_quiet_here_keeps_nudges_away_until_somebody_lifts_it(office: Office) -> None:
    await office.say("nudges on weekdays at 9:25")
    await office.say("quiet here")
    office.move("2026-11-24T09:25")
    await office.tick()
    quiet = list(office.sent)
    await office.say("speak again")
    office.move("2026-11-25T09:25")
    await office.tick()

    assert quiet == []
    assert office.sent == ["Wed 09:25 Before stand-up"]


async def test_one_dialogue_a_person_a_day_begins_unasked(office: Office) -> None:
    await office.say("nudges on weekdays at 9:25")
    office.move("2026-11-24T09:25")
    await office.tick()
    first = office.posts[-1].id
    asked = await office.say("I'm blocked by the missing logo files", thread=first)
    await office.say("mute", thread=first)
    await office.nudging.handle(
        Job("by-hand", NUDGE, {"schedule": STAND_UP, "slot": "", "by_hand": True})
    )
    second = [one.id for one in office.posts if one.id != first]
    again = [await office.say("I'm blocked by the broken form", thread=one) for one in second]

    assert asked
    assert not any(again)


async def test_a_dialogue_that_nobody_goes_on_with_is_over_after_a_day(office: Office) -> None:
    await office.say("nudges on weekdays at 9:25")
    office.move("2026-11-24T09:25")
    await office.tick()
    thread = office.posts[-1].id
    await office.say("I'm blocked by the missing logo files", thread=thread)
    office.move("2026-11-25T10:00")

    assert await office.say("we also need a test account", thread=thread) == ""


async def test_nobody_is_asked_below_a_nudge_in_the_evening(office: Office) -> None:
    await office.say("nudges on weekdays at 9:25")
    office.move("2026-11-24T09:25")
    await office.tick()
    office.move("2026-11-24T21:00")

    assert await office.say("I'm blocked by the missing logo files", office.posts[-1].id) == ""


async def test_a_channel_gets_no_more_than_its_share_a_day(office: Office) -> None:
    for kind in ("stand-up", "word of the week", "heads-up"):
        await office.say(f"nudges on {kind} on the first Tuesday of each month at 9:25")
    office.move("2026-12-01T09:25")
    await office.tick()

    assert len(office.posts) == office.nudging.policy().a_day == 2


async def test_a_nudge_that_may_be_out_already_is_looked_for(office: Office) -> None:
    await office.say("nudges on weekdays at 9:25")
    office.move("2026-11-24T09:25")
    job = Job(f"{STAND_UP}@x", NUDGE, {"schedule": STAND_UP, "slot": "x"})
    await office.nudging.handle(job)
    before = await office.nudging.schedules.find(STAND_UP)
    again = Job(job.id, NUDGE, job.payload, attempts=2, maybe_sent=True)
    await office.nudging.schedules.change(STAND_UP, settings={})
    await office.nudging.handle(again)
    after = await office.nudging.schedules.find(STAND_UP)

    assert len(office.posts) == 1
    assert before is not None
    assert after is not None
    assert after.settings == before.settings


async def test_what_was_asked_in_private_never_comes_up_in_a_nudge(office: Office) -> None:
    await office.say("what does uptime mean?")
    counted = await office.house.store.asked.counts(office.clock().date(), channel=HERE.channel)

    assert counted == ()


async def test_maintainers_hear_what_people_ask_for_and_draft_it_with_a_click(
    office: Office,
) -> None:
    turned_on = await office.say("nudges on demand every Tuesday at 9:30")
    for label, outcome, times in (("flywheel", "unknown", 2), ("qualified lead", "answered", 1)):
        for team in ("marketing", "it") * times:
            await office.house.store.asked.note(
                label, outcome, day=date(2026, 11, 23), platform="playground", team=team
            )
    office.move("2026-11-24T09:30")
    await office.tick()
    [sent] = office.posts
    told = str(sent.card)

    assert turned_on.startswith("The demand digest is on here")
    assert "nobody has written it down (four times, IT and Marketing)" in told
    assert "several teams ask about it (two times, IT and Marketing)" in told
    assert "Button(label='Draft “flywheel”', act='propose', value='flywheel'" in told


async def test_a_week_in_which_nothing_was_missing_has_no_digest(office: Office) -> None:
    await office.say("nudges on demand every Tuesday at 9:30")
    office.move("2026-11-24T09:30")

    assert await office.tick() == 1
    assert office.sent == []


async def test_the_digest_is_offered_to_no_channel_that_does_not_know_it(office: Office) -> None:
    assert "emand" not in await office.say("nudges")


@pytest.mark.parametrize(("channel", "comes"), [(HERE.channel, 0), ("elsewhere", 1)])
async def test_a_button_stops_the_nudges_of_its_own_channel_only(
    office: Office, channel: str, comes: int
) -> None:
    await office.say("nudges on weekdays at 9:25")
    place = Place(HERE.platform, channel, "m1")

    click = Click("c1", STOP, f"{STAND_UP}@2026-11-24", place, ANA)
    await office.house.service.click(click, now=office.clock())

    office.move("2026-11-24T09:25")
    assert await office.tick() == comes


class Deaf:
    """Hears nothing that does not mention Parley."""

    async def hears(self, place: Place) -> bool:
        return False


@pytest.mark.parametrize(
    ("ears", "where"),
    [({}, "say so in this thread, and"), ({"playground": Deaf()}, "say so here, and")],
    ids=["heard", "not heard"],
)
async def test_a_nudge_says_where_it_can_be_answered(
    office: Office, ears: dict[str, Deaf], where: str
) -> None:
    office.nudging = replace(office.nudging, ears=ears)
    await office.say("nudges on weekdays at 9:25")
    office.move("2026-11-24T09:25")
    await office.tick()

    assert where in str(office.posts[0].card)
