"""What is forgotten with a person or a channel, on every database."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Text, cast, select

from adapters.jobs.post import new_post
from adapters.jobs.schedule import KeptSchedule
from adapters.references import Reference
from adapters.store.store import Store
from adapters.store.tables import metadata
from adapters.workshop.kept import KeptProposal
from bot.cards import Card, Paragraph, Who
from bot.messages import Person, Place

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)
ANA, BEN = Person("slack", "U1", "Ana"), Person("slack", "U12", "Ben")
HERE = Place("slack", "C1", "1.0")
DIALOGUE = {
    "owner": "U12", "form": "noun", "x": "the export", "quote": "the export is down",
    "needs": [{"words": "the export", "by": "U12"}, {"words": "a key from Pia", "by": "U1"}],
    "asked": 2, "rephrased": False, "vague": False, "felt": False, "stage": "if solved",
}  # fmt: skip
EVERYTHING = {
    "team": 1, "known": 2, "quiet": 1, "claims": 1, "threads": 3, "events": 1, "proposals": 1,
    "jobs": 2, "places": 1,
}  # fmt: skip
DIRECT = Place("slack", "D7")
KEYS = {"U1": "one", "U12": "two"}


async def live(store: Store, who: Person) -> None:
    """Everything that Parley keeps of somebody."""
    await store.choose_team(who, "marketing")
    await store.mark_known(who, "lead-marketing", known=True)
    await store.mark_known(who, "churn", known=True)
    await store.quiet.hush("slack", "person", who.id)
    await store.claim(f"dialogue:slack:{who.id}:0", now=NINE, keep=DAY)
    private = Place("slack", "C1", f"private:{who.id}")
    own = {**DIALOGUE, "owner": who.id, "needs": [{"words": "the export", "by": who.id}]}
    await store.save(private, {"dialogue": own}, now=NINE)
    said = {"type": "event_callback", "event": {"user": who.id, "channel": "C1", "text": "hm"}}
    await event(store, f"e-{KEYS[who.id]}", said)
    body = {"definition": "d", "by": who.name}
    await store.proposed.keep(
        KeptProposal(
            f"p-{KEYS[who.id]}", "slack", "C1", "1.0", who.id, "lead", "merged", NINE, NINE,
            body=body,
        )
    )  # fmt: skip
    to_them = new_post(f"to-{KEYS[who.id]}", Place("slack", who.id), Card("It is live."))
    about = Card("Summed up", (Paragraph((Who(who.id, who.name), ": a key")),))
    named = new_post(f"named-{KEYS[who.id]}", HERE, about)
    for job in (to_them, named):
        await store.jobs.put(job.id, job.kind, job.payload, channel=job.channel, now=NINE)


async def talk(store: Store) -> None:
    """A thread of two people, and a talk with Parley alone."""
    state: dict[str, Any] = {
        "dialogue": DIALOGUE, "mode": "standup", "names": {"U1": "Ana", "U12": "Ben"},
        "answers": [{"who": "U1", "name": "Ana", "words": "a migration"}],
    }  # fmt: skip
    await store.save(HERE, state, now=NINE)
    await store.save(DIRECT, {"dialogue": DIALOGUE | {"owner": "U1"}}, now=NINE)
    await store.references.keep(Reference("slack", "D7", {}, "", NINE))


async def event(store: Store, key: str, body: dict[str, Any]) -> None:
    values = {"id": key, "platform": "slack", "body": body, "received_at": NINE}
    async with store.database.write() as connection:
        await connection.execute(
            metadata.tables["inbox"].insert().values(**values, state="waiting")
        )


async def everything(store: Store) -> str:
    """All that stands in any table, as one text."""
    told: list[str] = []
    async with store.database.read() as connection:
        for table in metadata.sorted_tables:
            columns = [cast(column, Text) for column in table.columns]
            rows = (await connection.execute(select(*columns))).all()
            told += [f"{table.name}: {' | '.join(str(one) for one in row)}" for row in sorted(rows)]
    return "\n".join(told)


async def test_nothing_names_the_person_any_more(kept: Store) -> None:
    await live(kept, ANA)
    await talk(kept)
    forgot = await kept.forgetting.person(ANA, alone=DIRECT)
    left = await everything(kept)

    assert forgot == EVERYTHING
    for word in ('U1"', "U1 ", "U1:", "Ana", "a key from Pia", "a migration", "D7"):
        assert word not in left


async def test_others_are_left_alone(kept: Store) -> None:
    await live(kept, BEN)
    before = await everything(kept)
    await live(kept, ANA)
    await kept.forgetting.person(ANA)

    assert [line for line in (await everything(kept)).splitlines() if "p-one " not in line
            and "named-one " not in line] == before.splitlines()  # fmt: skip


async def test_a_thread_of_two_keeps_what_the_other_said(kept: Store) -> None:
    await talk(kept)
    await kept.forgetting.person(ANA)
    state: Any = await kept.load(HERE)

    assert state["dialogue"]["needs"] == [{"words": "the export", "by": "U12"}]
    assert (state["names"], state["answers"]) == ({"U12": "Ben"}, [])


async def test_what_the_owner_of_a_dialogue_said_goes_with_all_of_it(kept: Store) -> None:
    await talk(kept)
    await kept.forgetting.person(BEN)
    state: Any = await kept.load(HERE)

    assert "dialogue" not in state
    assert [one["name"] for one in state["answers"]] == ["Ana"]


async def test_a_dry_run_counts_and_deletes_nothing(kept: Store) -> None:
    await live(kept, ANA)
    await talk(kept)
    before = await everything(kept)

    assert await kept.forgetting.person(ANA, alone=DIRECT, dry_run=True) == EVERYTHING
    assert await everything(kept) == before


async def test_what_is_being_said_is_not_taken_away_from_its_worker(kept: Store) -> None:
    await live(kept, ANA)
    [held, *_] = await kept.jobs.claim("w", limit=9, lease=DAY * 9_999, now=NINE)
    await kept.forgetting.person(ANA)

    assert await kept.jobs.finish(held)


async def test_a_channel_is_forgotten_with_its_counts_and_nudges(kept: Store) -> None:
    await live(kept, ANA)
    await talk(kept)
    await kept.references.keep(Reference("slack", "C1", {}, "", NINE))
    await kept.quiet.hush("slack", "channel", "C1")
    await kept.asked.note("lead", "unknown", day=NINE.date(), platform="slack", channel="C1")
    await kept.asked.flush()
    await kept.votes.cast("lead", helpful=True, day=NINE.date(), platform="slack", channel="C1")
    await kept.schedules.keep(KeptSchedule("s", "slack", "C1", "stand-up", "0 9 * * 1", "UTC"))
    forgot = await kept.forgetting.channel(Place("slack", "C1"))

    assert forgot == {
        "threads": 2, "schedules": 1, "asked": 1, "votes": 1, "quiet": 1, "places": 1, "jobs": 1,
        "proposals": 1, "events": 1,
    }  # fmt: skip
    assert "C1" not in await everything(kept)


@pytest.mark.parametrize("strange", ["%", "U_", "a\\b", "ü\ud800", "'; --", ""], ids=repr)
async def test_strange_names_forget_nobody_else(kept: Store, strange: str) -> None:
    await live(kept, ANA)
    before = await everything(kept)

    assert not any((await kept.forgetting.person(Person("slack", strange))).values())
    assert await everything(kept) == before
