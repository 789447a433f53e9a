"""Speaking first in Slack: what its failures mean, and finding again what was said."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientConnectorError

from adapters.posting import CannotLook, Hopeless, SlowDown, Unsure
from adapters.slack.client import open_session, web_client
from adapters.slack.posting import SlackPosts
from bot.cards import Card
from bot.messages import Place
from tests.fakes.slack import GROWTH, TOKEN, FakeSlack, fake_slack

PLACE = Place("slack", GROWTH)
THREAD = Place("slack", GROWTH, "1700000001.000200")
CARD = Card("Good morning")


async def our_token(channel: str) -> str:
    return TOKEN


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with fake_slack() as slack:
        yield slack


@pytest.fixture
async def posts(slack: FakeSlack) -> AsyncIterator[SlackPosts]:
    session = open_session(connections=4)
    client = web_client(session, token=TOKEN, api_url=f"{slack.url}api/", patient=False)
    yield SlackPosts(client, our_token)
    await session.close()


async def test_a_post_carries_its_slot_and_says_what_thread_it_begins(
    slack: FakeSlack, posts: SlackPosts
) -> None:
    posted = await posts.post(PLACE, CARD, slot="standup:9")

    assert slack.posted[0]["metadata"]["event_payload"] == {"slot": "standup:9"}
    assert posted.thread == posted.id


@pytest.mark.parametrize("place", [PLACE, THREAD], ids=["in the channel", "in a thread"])
async def test_what_was_posted_is_found_by_its_slot(posts: SlackPosts, place: Place) -> None:
    for number in range(3):
        await posts.post(place, CARD, slot=f"slot:{number}")

    assert await posts.find(place, "slot:1") is not None
    assert await posts.find(place, "slot:9") is None
    assert await posts.find(Place("slack", "C0OTHER"), "slot:1") is None


async def test_where_the_history_may_not_be_read_that_is_remembered(
    slack: FakeSlack, posts: SlackPosts
) -> None:
    slack.shows_history = False
    assert posts.reads_back
    with pytest.raises(CannotLook):
        await posts.find(PLACE, "slot:1")

    assert not posts.reads_back


async def test_a_rate_limit_says_how_long(slack: FakeSlack, posts: SlackPosts) -> None:
    slack.limits = ["7"]
    with pytest.raises(SlowDown) as early:
        await posts.post(PLACE, CARD, slot="a")

    assert early.value.seconds == 7
    assert slack.posted == []


async def test_after_a_lost_answer_nobody_knows_and_everybody_can_look(
    slack: FakeSlack, posts: SlackPosts
) -> None:
    slack.swallows = 1
    with pytest.raises(Unsure):
        await posts.post(PLACE, CARD, slot="a")

    assert await posts.find(PLACE, "a") is not None


async def test_a_refusal_is_final_and_names_its_reason(posts: SlackPosts) -> None:
    with pytest.raises(Hopeless, match="channel_not_found"):
        await posts.post(Place("slack", ""), CARD, slot="a")


async def test_a_connection_that_was_never_made_may_be_tried_again() -> None:
    session = open_session(connections=1)
    client = web_client(session, token=TOKEN, api_url="http://127.0.0.1:1/api/", patient=False)
    posts = SlackPosts(client, our_token)
    with pytest.raises(ClientConnectorError):
        await posts.post(PLACE, CARD, slot="a")
    await session.close()
