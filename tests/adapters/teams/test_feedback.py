"""Votes below an answer in Teams: counted once and without a name, for the maintainers to see."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

import pytest

from adapters.store.store import Store, open_memory
from adapters.wanted import wanted
from bot.feedback import Feedback
from bot.wording.lines import STALE, VOTED
from bot.workshop.demand import Lack
from tests.adapters.company import small_company
from tests.adapters.teams.conftest import NOON, Stage, open_stage
from tests.adapters.teams.test_pressed import actions, dialog, last_line, shown
from tests.fakes.microsoft import FakeMicrosoft
from tests.fakes.teams import CHAT, CLIENT, conversation, in_channel, mention

Json = dict[str, Any]

HELPED, UNHELPED = "This helped", "This did not help"
ASKED = "what is a qualified lead?"


@dataclass(frozen=True)
class Booth:
    """A stage whose votes are kept as they are when it is run."""

    stage: Stage
    store: Store

    async def ask(self, **known: Any) -> dict[str, Json]:
        """The buttons below the answer to a word."""
        await self.stage.driver.channel(ASKED, root="1700", **known)
        await self.stage.teams.until_posted(1)
        return actions(self.stage.teams.posted[0].card)

    async def cast(self) -> list[tuple[str, int, int]]:
        """The word, how often it helped, and how often not."""
        counts = await self.store.votes.counts(NOON.date())
        return [(one.label, one.helpful, one.unhelpful) for one in counts]


@asynccontextmanager
async def open_booth(microsoft: FakeMicrosoft | None = None) -> AsyncIterator[Booth]:
    async with await open_memory() as store:
        bot = replace(small_company(store), feedback=Feedback(store.votes))
        async with open_stage(store, bot, microsoft) as stage:
            yield Booth(stage, store)


@pytest.fixture
async def booth() -> AsyncIterator[Booth]:
    async with open_booth() as booth:
        yield booth


@pytest.fixture
async def registered_booth(microsoft: FakeMicrosoft) -> AsyncIterator[Booth]:
    async with open_booth(microsoft) as booth:
        yield booth


@pytest.mark.parametrize(
    ("thumb", "counted"), [(HELPED, (1, 0)), (UNHELPED, (0, 1))], ids=["up", "down"]
)
async def test_a_thumb_is_counted_and_the_answer_stays(
    booth: Booth, thumb: str, counted: tuple[int, int]
) -> None:
    answer = await (await booth.stage.driver.press((await booth.ask())[thumb])).json()

    assert answer["type"] == "application/vnd.microsoft.activity.message"
    assert answer["value"].startswith("Thank you.")
    assert await booth.cast() == [("qualified lead", *counted)]
    assert len(booth.stage.teams.posted) == 1


async def test_a_press_that_teams_sends_three_times_is_one_vote(booth: Booth) -> None:
    thumb = (await booth.ask())[HELPED]
    said = [(await (await booth.stage.driver.press(thumb, id="f:1")).json()) for _ in range(3)]

    assert [each["value"] for each in said] == [VOTED] * 3
    assert await booth.cast() == [("qualified lead", 1, 0)]


async def test_whoever_is_not_helped_can_propose_better_words(registered_booth: Booth) -> None:
    booth = registered_booth
    buttons = await booth.ask(entities=[mention(), CLIENT])
    thanks = dialog(await (await booth.stage.driver.open_dialog(buttons[UNHELPED])).json())
    better = actions(thanks)["Propose better words"]
    form = dialog(await (await booth.stage.driver.send_dialog(better)).json())

    assert buttons[HELPED]["type"] == "Action.Execute"
    assert "does not help" in shown(thanks)
    assert "This is what “qualified lead” means to Marketing." in shown(form)
    assert await booth.cast() == [("qualified lead", 0, 1)]


async def test_a_dialog_that_is_asked_for_twice_is_one_vote(registered_booth: Booth) -> None:
    booth = registered_booth
    buttons = await booth.ask(entities=[mention(), CLIENT])
    await booth.stage.driver.open_dialog(buttons[UNHELPED], id="f:1")
    again = await (await booth.stage.driver.open_dialog(buttons[UNHELPED], id="f:1")).json()

    assert last_line(again) == VOTED
    assert await booth.cast() == [("qualified lead", 0, 1)]


@pytest.mark.parametrize(
    ("where", "told"),
    [(in_channel(), 0), (conversation(CHAT, "personal"), 1)],
    ids=["a channel", "alone with it"],
)
async def test_an_old_client_votes_too_and_a_channel_is_not_told(
    booth: Booth, where: Json, told: int
) -> None:
    data = (await booth.ask())[UNHELPED]["fallback"]["data"]
    await booth.stage.driver.activity({"value": data, "replyToId": "posted-1"} | where)
    await booth.stage.side.close()

    assert await booth.cast() == [("qualified lead", 0, 1)]
    assert len(booth.stage.teams.posted) == 1 + told


async def test_what_did_not_help_is_shown_to_the_maintainers(booth: Booth) -> None:
    thumb = (await booth.ask())[UNHELPED]
    for number in range(3):
        await booth.stage.driver.press(thumb, id=f"f:{number}")
    lexicon = small_company(booth.store).knowledge().lexicon
    found = await wanted(booth.store.asked, booth.store.votes, lexicon, NOON.date())

    assert [one.label for one in found if one.lack is Lack.UNHELPFUL] == ["qualified lead"]


async def test_a_vote_about_nothing_is_none(booth: Booth) -> None:
    odd = {"verb": "vote", "data": {"act": "vote", "value": "perhaps\nqualified lead"}}
    answer = await (await booth.stage.driver.press(odd)).json()

    assert answer["value"] == STALE
    assert await booth.cast() == []


async def test_a_word_that_is_unknown_gets_no_thumbs(booth: Booth) -> None:
    await booth.stage.driver.channel("what is a blorptastic?", root="1700")
    await booth.stage.teams.until_posted(1)

    assert HELPED not in actions(booth.stage.teams.posted[0].card)
