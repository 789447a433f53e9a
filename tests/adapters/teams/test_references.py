"""Where the bot has been: kept for what it says first, and forgotten where it may not speak."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime

import pytest

from adapters.store.memory import MemoryStore
from adapters.store.store import Store, open_memory
from adapters.teams.addresses import StoredAddresses
from adapters.teams.references import Known, NoAddresses
from tests.adapters.teams.conftest import Stage, open_stage
from tests.fakes.teams import BOT, CHAT, GROWTH, in_channel


@dataclass
class Kept:
    """The Teams side, and the store that keeps its addresses."""

    stage: Stage
    store: Store

    async def address(self, conversation: str) -> Known | None:
        return await StoredAddresses(self.store.references).find(conversation)


@pytest.fixture
async def kept() -> AsyncIterator[Kept]:
    async with await open_memory() as store:
        addresses = StoredAddresses(store.references)
        async with open_stage(store, addresses=addresses) as stage:
            yield Kept(stage, store)


async def test_an_address_is_that_of_the_channel_and_names_nobody(kept: Kept) -> None:
    await kept.stage.driver.channel("lead", root="1700")

    body = {"bot": BOT, "kind": "channel", "tenant": "t"}
    assert await kept.address(GROWTH) == Known(GROWTH, kept.stage.teams.url, body)


async def test_what_is_installed_can_be_reached_before_anybody_spoke(kept: Kept) -> None:
    await kept.stage.driver.installed(in_channel())

    assert await kept.address(GROWTH)


REMOVALS = {
    "the app was taken away": {"type": "installationUpdate", "action": "remove"},
    "the bot was taken out": {"type": "conversationUpdate", "membersRemoved": [{"id": BOT}]},
}


@pytest.mark.parametrize("removal", REMOVALS.values(), ids=REMOVALS.keys())
async def test_an_address_is_forgotten_when(kept: Kept, removal: dict[str, object]) -> None:
    await kept.stage.driver.channel("lead", root="1700")
    await kept.stage.driver.activity(removal | in_channel())

    assert await kept.address(GROWTH) is None


async def test_somebody_else_who_leaves_changes_nothing(kept: Kept) -> None:
    await kept.stage.driver.channel("lead", root="1700")
    gone = {"type": "conversationUpdate", "membersRemoved": [{"id": "29:ana"}]}
    await kept.stage.driver.activity(gone | in_channel())

    assert await kept.address(GROWTH)


async def test_an_address_where_we_may_not_speak_is_forgotten(
    kept: Kept,
) -> None:
    kept.stage.teams.answers = [(403, {})]
    await kept.stage.driver.personal("lead")
    await kept.stage.side.close()

    assert await kept.address(CHAT) is None


async def test_the_store_is_asked_once_for_many_messages(kept: Kept) -> None:
    for _ in range(3):
        await kept.stage.driver.channel("lead", root="1700")
    await kept.store.references.drop("teams", GROWTH)
    await kept.stage.driver.channel("lead", root="1700")

    assert await kept.address(GROWTH) is None


async def test_an_address_elsewhere_is_not_kept(kept: Kept) -> None:
    elsewhere = {"text": "x", "serviceUrl": "https://evil.example/"}
    await kept.stage.driver.activity(elsewhere | in_channel())

    assert await kept.address(GROWTH) is None


class Broken(NoAddresses):
    """A store that is away."""

    async def keep(self, known: Known, *, now: datetime) -> None:
        raise ConnectionError("the database is away")


async def test_a_store_that_fails_costs_no_answer() -> None:
    async with open_stage(MemoryStore(), addresses=Broken()) as stage:
        response = await stage.driver.personal("lead")
        await stage.teams.until_posted(1)

    assert response.status == 200
