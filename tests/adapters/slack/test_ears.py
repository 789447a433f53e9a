"""What a question says about answering it, in Slack: by what was granted, and by what is heard."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from adapters.folder.prompts import read_prompts
from adapters.slack.ears import Ears
from adapters.slack.surfaces import Feature, scopes
from adapters.store.memory import MemoryStore
from bot.messages import Place
from bot.talk import Talk
from tests.adapters.company import small_company
from tests.adapters.slack.conftest import Stage, open_stage
from tests.adapters.slack.test_real_bot import shown
from tests.fakes.slack import ANA, GROWTH

PROMPTS = read_prompts(Path(__file__).parents[3] / "glossary")
STUCK = "we are waiting for the price list"
HEARD, UNHEARD = "Answer in this thread or here.", "Answer here, or mention me:"
GRANTED = {
    "nothing more": (frozenset[Feature](), False),
    "the history": (frozenset({Feature.HISTORY}), True),
    "the history for reactions alone": (frozenset({Feature.REACTIONS}), False),
    "groups": (frozenset({Feature.GROUPS}), False),
}


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    store, ears = MemoryStore(), Ears()
    talk = Talk(store, lambda: PROMPTS, ears=ears)
    async with open_stage(store, replace(small_company(store), talk=talk), ears=ears) as stage:
        yield stage


def grant(stage: Stage, *features: Feature) -> None:
    stage.slack.scopes = scopes(frozenset(features))


@pytest.mark.parametrize(("features", "heard"), GRANTED.values(), ids=GRANTED)
async def test_the_words_go_by_what_was_granted(
    stage: Stage, features: frozenset[Feature], *, heard: bool
) -> None:
    grant(stage, *features)
    await stage.driver.mention(STUCK)
    await stage.slack.until_posted(1)

    said = shown(stage.slack.posted[0])
    assert (HEARD in said, UNHEARD in said) == (heard, not heard)
    assert any(block["type"] == "input" for block in stage.slack.posted[0]["blocks"])


async def test_a_reply_that_comes_shows_that_replies_are_heard(stage: Stage) -> None:
    grant(stage, Feature.HISTORY, Feature.REACTIONS)
    plain = {"type": "message", "user": ANA, "text": "lunch?", "channel": GROWTH, "ts": "1.2"}
    await stage.driver.event(plain | {"channel_type": "channel", "thread_ts": "1.1"})
    await stage.driver.mention(STUCK)
    await stage.slack.until_posted(1)

    assert HEARD in shown(stage.slack.posted[0])


async def test_in_a_direct_message_everything_is_heard(stage: Stage) -> None:
    await stage.driver.direct(STUCK)
    await stage.slack.until_posted(1)

    assert "Answer below or here." in shown(stage.slack.posted[0])


async def test_where_slack_does_not_say_nothing_is_promised() -> None:
    async def nobody_knows(channel: str) -> frozenset[str]:
        raise ConnectionError("Slack is away")

    ears = Ears()
    before = await ears.hears(Place("slack", GROWTH))
    ears.ask(nobody_knows)

    assert (before, await ears.hears(Place("slack", GROWTH))) == (False, False)
    assert await ears.hears(Place("slack", "D1"))
