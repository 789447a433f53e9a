"""What the store promises about quiet, counts, references and proposals, on every database."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import text

from adapters.references import Reference
from adapters.store.asked import Asks
from adapters.store.errors import StoreError
from adapters.store.store import Store, open_store
from adapters.store.votes import Verdict
from adapters.workshop.kept import KeptProposal

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
MONDAY = date(2026, 3, 2)
DAY = timedelta(days=1)


async def test_quiet_holds_for_one_person_until_its_end(kept: Store) -> None:
    await kept.quiet.hush("slack", "person", "U1", until=NINE + DAY)

    assert await kept.quiet.holds("slack", "person", "U1", now=NINE)
    assert not await kept.quiet.holds("slack", "person", "U1", now=NINE + DAY)
    assert not await kept.quiet.holds("slack", "person", "U2", now=NINE)
    assert not await kept.quiet.holds("slack", "channel", "U1", now=NINE)
    assert not await kept.quiet.holds("teams", "person", "U1", now=NINE)


async def test_quiet_for_good_lasts_until_it_is_lifted(kept: Store) -> None:
    await kept.quiet.hush("slack", "channel", "C1", until=NINE)
    await kept.quiet.hush("slack", "channel", "C1")

    assert await kept.quiet.all(now=NINE + DAY * 999) == (("slack", "channel", "C1", None),)
    await kept.quiet.lift("slack", "channel", "C1")
    assert await kept.quiet.all(now=NINE) == ()


async def test_what_was_asked_is_written_when_the_store_is_closed(url: str) -> None:
    async with open_store(url) as store:
        for _ in range(3):
            await store.asked.note("lead", "answered", day=MONDAY, platform="slack")

    async with open_store(url) as later:
        assert await later.asked.counts(MONDAY) == (Asks("lead", "answered", 3),)


async def test_what_two_processes_count_is_added_up(url: str) -> None:
    async with open_store(url) as one, open_store(url) as other:
        for store in (one, other, one):
            await store.asked.note("lead", "answered", day=MONDAY, platform="slack")
            await store.asked.flush()

        assert await one.asked.counts(MONDAY) == (Asks("lead", "answered", 3),)


async def test_what_cannot_be_written_is_written_later(kept: Store) -> None:
    await kept.asked.note("lead", "answered", day=MONDAY, platform="slack")
    async with kept.database.write() as connection:
        await connection.execute(text("ALTER TABLE asked RENAME TO elsewhere"))
    with pytest.raises(StoreError):
        await kept.asked.flush()
    async with kept.database.write() as connection:
        await connection.execute(text("ALTER TABLE elsewhere RENAME TO asked"))

    assert await kept.asked.counts(MONDAY) == (Asks("lead", "answered", 1),)


async def test_questions_are_counted(kept: Store) -> None:
    for label, outcome, channel, days in (
        ("lead", "answered", "C1", 0), ("lead", "answered", "C2", 1), ("lead", "answered", "C1", 0),
        ("churn", "unknown", "C1", 0), ("churn", "unknown", "C1", -1),
    ):  # fmt: skip
        day = MONDAY + DAY * days
        await kept.asked.note(label, outcome, day=day, platform="slack", channel=channel, team="it")

    assert await kept.asked.counts(MONDAY) == (
        Asks("lead", "answered", 3),
        Asks("churn", "unknown", 1),
    )
    assert await kept.asked.counts(MONDAY, platform="slack", channel="C2") == (
        Asks("lead", "answered", 1),
    )
    assert await kept.asked.forget(MONDAY) == 1


async def test_votes_are_counted_and_what_helped_least_comes_first(kept: Store) -> None:
    for label, helpful in (("lead", True), ("lead", True), ("churn", False), ("lead", False)):
        await kept.votes.cast(label, helpful=helpful, day=MONDAY, platform="slack")
    await kept.votes.cast("old", helpful=True, day=MONDAY - DAY, platform="slack")

    assert await kept.votes.counts(MONDAY) == (Verdict("churn", 0, 1), Verdict("lead", 2, 1))
    assert await kept.votes.forget(MONDAY) == 1


async def test_a_vote_that_is_taken_back_is_one_less_and_never_less_than_none(kept: Store) -> None:
    about = {"day": MONDAY, "platform": "slack", "team": "it"}
    for helpful in (True, True, False):
        await kept.votes.cast("lead", helpful=helpful, **about)  # type: ignore[arg-type]
    await kept.votes.take_back("lead", helpful=True, **about)  # type: ignore[arg-type]
    await kept.votes.take_back("lead", helpful=True, day=MONDAY, platform="slack", team="web")
    for _ in range(2):
        await kept.votes.take_back("lead", helpful=False, **about)  # type: ignore[arg-type]

    assert await kept.votes.counts(MONDAY) == (Verdict("lead", 1, 0),)


async def test_the_latest_reference_of_a_conversation_is_kept(kept: Store) -> None:
    first = Reference("teams", "19:a", {"bot": "28:x"}, "https://one.example", NINE)
    latest = replace(first, service_url="https://two.example", seen_at=NINE + DAY)
    await kept.references.keep(first)
    await kept.references.keep(latest)

    assert await kept.references.find("teams", "19:a") == latest
    assert await kept.references.all("teams") == (latest,)
    assert await kept.references.all("slack") == ()
    await kept.references.drop("teams", "19:a")
    assert await kept.references.find("teams", "19:a") is None


async def test_a_proposal_is_open_until_it_has_ended(kept: Store) -> None:
    proposal = KeptProposal(
        "p1", "slack", "C1", "", "U1", "lead", "waiting", NINE, NINE, body={"definition": "x"}
    )
    await kept.proposed.keep(proposal)
    assert await kept.proposed.open() == (proposal,)

    merged = replace(proposal, state="merged", url="https://git.example/1", changed_at=NINE + DAY)
    await kept.proposed.keep(replace(merged, made_at=NINE + DAY))
    assert await kept.proposed.open() == ()
    assert await kept.proposed.find("p1") == merged
    assert await kept.proposed.by("slack", "U1") == (merged,)
    assert await kept.proposed.find("p2") is None
