"""Speaking first: where the bot was added, over an address that was kept, and nowhere else."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime

import pytest

from adapters.posting import Hopeless, Posted, SlowDown, Unsure
from adapters.store.memory import MemoryStore
from adapters.store.store import open_memory
from adapters.teams.addresses import StoredAddresses
from adapters.teams.connector import NotDeliveredError
from adapters.teams.references import Known
from bot.cards import Card, Paragraph
from bot.messages import Place
from tests.adapters.teams.conftest import NOON, Stage, open_stage
from tests.fakes.microsoft import FakeMicrosoft
from tests.fakes.teams import BOT, CHAT, GROWTH

NUDGE = Card("Three words wait for a signature", (Paragraph(("Who can sign?",)),))


@dataclass
class Speaking:
    """The Teams side, and the addresses that it may speak to."""

    stage: Stage
    addresses: StoredAddresses

    async def say(self, channel: str, thread: str | None = None) -> Posted:
        return await self.stage.side.posts.post(Place("teams", channel, thread), NUDGE, slot="s")

    async def know(self, channel: str, service_url: str, *, now: datetime = NOON) -> None:
        await self.addresses.keep(Known(channel, service_url, {"bot": BOT}), now=now)


@pytest.fixture
async def speaking(microsoft: FakeMicrosoft) -> AsyncIterator[Speaking]:
    async with await open_memory() as store:
        addresses = StoredAddresses(store.references)
        claims = MemoryStore()
        async with open_stage(claims, microsoft=microsoft, addresses=addresses) as stage:
            yield Speaking(stage, addresses)


async def test_a_nudge_begins_a_thread_of_its_own(speaking: Speaking) -> None:
    await speaking.know(GROWTH, speaking.stage.teams.url)
    said = await speaking.say(GROWTH)

    [posted] = speaking.stage.teams.posted
    assert (posted.conversation, posted.message) == (GROWTH, "")
    assert posted.body["summary"] == NUDGE.summary
    assert posted.token == "Bearer own-1"
    assert said == Posted("posted-1", "posted-1")


async def test_a_nudge_can_go_into_a_thread(speaking: Speaking) -> None:
    await speaking.know(GROWTH, speaking.stage.teams.url)
    said = await speaking.say(GROWTH, "1700")

    assert speaking.stage.teams.posted[0].conversation == f"{GROWTH};messageid=1700"
    assert said == Posted("posted-1", "1700")


async def test_where_the_bot_was_never_added_it_does_not_speak(speaking: Speaking) -> None:
    with pytest.raises(Hopeless, match="somebody has to add it"):
        await speaking.say(CHAT)


@pytest.mark.parametrize(
    "service_url",
    [
        "https://evil.example/",
        "http://127.0.0.1:9/",
        "https://smba.trafficmanager.net.evil.example",
    ],
)
async def test_a_stored_address_elsewhere_gets_no_request_and_no_token(
    speaking: Speaking, microsoft: FakeMicrosoft, service_url: str
) -> None:
    await speaking.know(CHAT, service_url)

    with pytest.raises(Hopeless, match="TEAMS_SERVICE_HOSTS"):
        await speaking.say(CHAT)
    assert microsoft.tokens_asked == []
    assert speaking.stage.teams.asked == 0


async def test_an_address_where_teams_says_no_is_kept_no_longer(speaking: Speaking) -> None:
    await speaking.know(CHAT, speaking.stage.teams.url)
    speaking.stage.teams.answers = [(403, {})]

    with pytest.raises(Hopeless, match="may not speak there"):
        await speaking.say(CHAT)
    assert await speaking.addresses.find(CHAT) is None


@pytest.mark.parametrize("status", [400, 404, 413])
async def test_what_will_never_work_is_not_tried_again(speaking: Speaking, status: int) -> None:
    await speaking.know(CHAT, speaking.stage.teams.url)
    speaking.stage.teams.answers = [(status, {})]

    with pytest.raises(Hopeless, match=str(status)):
        await speaking.say(CHAT)
    assert await speaking.addresses.find(CHAT)


async def test_when_teams_wants_us_to_wait_the_job_waits(speaking: Speaking) -> None:
    await speaking.know(CHAT, speaking.stage.teams.url)
    speaking.stage.teams.answers = [(429, {"Retry-After": "77"})]

    with pytest.raises(SlowDown) as told:
        await speaking.say(CHAT)
    assert told.value.seconds == 77
    assert speaking.stage.teams.asked == 1


@pytest.mark.parametrize("status", [412, 502, 504])
async def test_what_may_work_later_is_left_to_the_job(speaking: Speaking, status: int) -> None:
    await speaking.know(CHAT, speaking.stage.teams.url)
    speaking.stage.teams.answers = [(status, {})]

    with pytest.raises(NotDeliveredError, match=str(status)):
        await speaking.say(CHAT)


async def test_a_failure_inside_teams_leaves_us_unsure(speaking: Speaking) -> None:
    await speaking.know(CHAT, speaking.stage.teams.url)
    speaking.stage.teams.answers = [(500, {})]

    with pytest.raises(Unsure, match="500"):
        await speaking.say(CHAT)


async def test_an_answer_that_is_lost_leaves_us_unsure(speaking: Speaking) -> None:
    await speaking.know(CHAT, speaking.stage.teams.url)
    speaking.stage.teams.breaks = 1

    with pytest.raises(Unsure):
        await speaking.say(CHAT)
    assert not speaking.stage.side.posts.reads_back
