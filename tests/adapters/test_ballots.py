"""A person's last vote on a word in a day counts, and nobody can tell whose it was."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.ballots import MOST, Ballots
from adapters.store.store import Store, open_memory
from bot.feedback import Feedback, Vote
from bot.messages import Click, Person, Place
from bot.wording.feedback import NO, VOTE, YES

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)
ANA, BEN = Person("slack", "U1", "Ana"), Person("slack", "U2", "Ben")
LATER = NOW + DAY
UP, DOWN = YES, NO
CASES: dict[str, tuple[list[tuple[Person, str, str, datetime]], tuple[int, int]]] = {
    "once": ([(ANA, UP, "lead", NOW)], (1, 0)),
    "twice the same": ([(ANA, UP, "lead", NOW), (ANA, UP, "Lead", NOW)], (1, 0)),
    "thought better of": ([(ANA, UP, "lead", NOW), (ANA, DOWN, "lead", NOW)], (0, 1)),
    "back and forth": ([(ANA, one, "lead", NOW) for one in (UP, DOWN, UP, DOWN, UP)], (1, 0)),
    "two people": ([(ANA, UP, "lead", NOW), (BEN, DOWN, "lead", NOW)], (1, 1)),
    "the same id elsewhere": (
        [(ANA, UP, "lead", NOW), (replace(ANA, platform="teams"), UP, "lead", NOW)],
        (2, 0),
    ),
    "another word": ([(ANA, UP, "lead", NOW), (ANA, DOWN, "churn", NOW)], (1, 1)),
    "another day": ([(ANA, UP, "lead", NOW), (ANA, DOWN, "lead", LATER)], (1, 1)),
}


@pytest.fixture
async def store() -> AsyncIterator[Store]:
    async with await open_memory() as store:
        yield store


async def press(
    feedback: Feedback, who: Person, thumb: str, label: str, *, now: datetime, team: str = "it"
) -> None:
    click = Click("1/2", VOTE, f"{thumb}\n{label}", Place(who.platform, "C1"), who)
    assert await feedback.click(click, team, now=now)


async def counted(store: Store) -> tuple[int, int]:
    found = await store.votes.counts(NOW.date())
    return sum(one.helpful for one in found), sum(one.unhelpful for one in found)


@pytest.mark.parametrize(("votes", "count"), CASES.values(), ids=CASES)
async def test_the_last_vote_of_a_person_on_a_word_counts(
    store: Store, votes: list[tuple[Person, str, str, datetime]], count: tuple[int, int]
) -> None:
    feedback = Feedback(store.votes, Ballots())
    for who, thumb, label, now in votes:
        await press(feedback, who, thumb, label, now=now)

    assert await counted(store) == count


async def test_a_vote_is_taken_back_for_the_team_that_it_counted_for(store: Store) -> None:
    feedback = Feedback(store.votes, Ballots())
    await press(feedback, ANA, UP, "lead", now=NOW, team="it")
    await press(feedback, ANA, UP, "lead", now=NOW, team="sales")

    assert await counted(store) == (1, 0)


async def test_a_process_that_did_not_see_the_first_vote_counts_another(store: Store) -> None:
    for thumb in (UP, DOWN):
        await press(Feedback(store.votes, Ballots()), ANA, thumb, "lead", now=NOW)

    assert await counted(store) == (1, 1)


def test_it_remembers_no_person_and_no_word() -> None:
    ballots = Ballots()
    ballots.put(ANA, "lead", Vote(True, NOW.date(), "it"))
    told = repr(vars(ballots))

    assert ballots.last(ANA, "lead", NOW.date()) == Vote(True, NOW.date(), "it")
    assert "U1" not in told
    assert "lead" not in told


def test_it_is_forgotten_when_the_day_is_over_and_when_there_are_many() -> None:
    ballots, vote = Ballots(), Vote(True, NOW.date(), "it")
    for number in range(MOST + 1):
        ballots.put(ANA, str(number), vote)

    assert ballots.last(ANA, "0", NOW.date()) is None
    assert ballots.last(ANA, str(MOST), NOW.date()) == vote
    ballots.put(BEN, "lead", replace(vote, day=LATER.date()))
    assert ballots.last(ANA, str(MOST), NOW.date()) is None


@given(st.text(max_size=20), st.text(max_size=20))
def test_any_id_and_any_word_will_do(who: str, label: str) -> None:
    ballots, vote = Ballots(), Vote(False, NOW.date(), "")
    ballots.put(Person("slack", who), label, vote)

    assert ballots.last(Person("slack", who), label, NOW.date()) == vote
