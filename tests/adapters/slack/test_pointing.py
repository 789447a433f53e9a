"""What one can do with somebody's message: by its menu, or by a reaction."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from adapters.folder.prompts import read_prompts
from adapters.store.memory import MemoryStore
from bot.messages import Person, Place
from bot.talk import Talk
from tests.adapters.company import small_company
from tests.adapters.slack.conftest import Stage, open_stage
from tests.adapters.slack.test_real_bot import shown
from tests.fakes.slack import ANA, DM, GROWTH

Json = dict[str, Any]

PROMPTS = read_prompts(Path(__file__).parents[3] / "glossary")
BEN = "U0BEN"
TS = "1700000001.000200"
TERMS: Json = {"ts": TS, "user": BEN, "text": "We have 40 captured contacts &amp; more."}
STUCK: Json = {"ts": TS, "user": BEN, "text": "We are blocked: the export is not ready."}


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    """The real bot, which can talk a blocker through. Ana is of Marketing."""
    store = MemoryStore()
    await store.choose_team(Person("slack", ANA), "marketing")
    bot = replace(small_company(store), talk=Talk(store, lambda: PROMPTS))
    async with open_stage(store, bot) as stage:
        yield stage


async def react(stage: Stage, reaction: str, message: Json = TERMS) -> None:
    stage.slack.threads[message["ts"]] = [message]
    item = {"type": "message", "channel": GROWTH, "ts": message["ts"]}
    said = {"type": "reaction_added", "reaction": reaction, "item": item, "item_user": BEN}
    assert (await stage.driver.event(said)).status == 200


async def test_a_message_is_explained_to_who_asks_alone(stage: Stage) -> None:
    await stage.driver.choose("explain", TERMS)
    await stage.slack.until_posted(1)

    [answer] = stage.slack.responded
    assert answer["response_type"] == "ephemeral"
    assert "captured contacts (your “qualified lead”) & more" in shown(answer)
    assert stage.slack.posted == []


async def test_in_a_thread_it_is_explained_in_the_thread(stage: Stage) -> None:
    await stage.driver.choose("explain", TERMS | {"thread_ts": "1700000000.000100"})
    await stage.slack.until_posted(1)

    assert stage.slack.responded[0]["thread_ts"] == "1700000000.000100"


async def test_a_picture_has_no_words_to_explain(stage: Stage) -> None:
    await stage.driver.choose("explain", {"ts": TS, "user": BEN, "files": [{}]})
    await stage.slack.until_posted(1)

    assert "no words" in shown(stage.slack.responded[0])


async def test_the_question_is_asked_below_the_message_and_goes_on_there(stage: Stage) -> None:
    await stage.driver.choose("ask", STUCK)
    await stage.slack.until_posted(1)
    said = {"type": "message", "user": BEN, "thread_ts": TS, "text": "we also need the price list"}
    await stage.driver.event(said)
    await stage.slack.until_posted(2)

    first, second = stage.slack.posted
    assert (first["channel"], first["thread_ts"]) == (GROWTH, TS)
    assert "is there something else" in first["text"].casefold()
    assert second["thread_ts"] == TS
    assert stage.slack.responded == []


async def test_where_nothing_is_in_the_way_nothing_is_asked(stage: Stage) -> None:
    await stage.driver.choose("ask", {"ts": TS, "user": BEN, "text": "Lunch was good."})
    await stage.slack.until_posted(1)

    assert "asked nothing" in shown(stage.slack.responded[0])
    assert stage.slack.posted == []


async def test_in_a_channel_without_parley_it_says_how_to_add_it(stage: Stage) -> None:
    stage.slack.refuses["chat.postMessage"] = "not_in_channel"
    await stage.driver.choose("ask", STUCK)
    await stage.slack.until_posted(1)

    assert "/invite @Parley" in shown(stage.slack.responded[0])


async def test_a_book_below_a_message_explains_it_to_who_put_it_there(stage: Stage) -> None:
    await react(stage, "book")
    await stage.slack.until_posted(1)

    [answer] = stage.slack.whispered
    assert (answer["channel"], answer["user"]) == (GROWTH, ANA)
    assert "captured contacts (your “qualified lead”) & more" in shown(answer)


async def test_a_key_below_a_blocker_asks_and_a_mute_ends_it(stage: Stage) -> None:
    await react(stage, "unlock", STUCK)
    await stage.slack.until_posted(1)
    await react(stage, "mute", STUCK)
    await stage.side.close()

    assert [one["thread_ts"] for one in stage.slack.posted] == [TS]
    store = stage.claims.claims
    assert isinstance(store, MemoryStore)
    kept = await store.load(Place("slack", GROWTH, TS))
    assert kept
    assert kept["dialogue"]["stage"] == "muted"  # type: ignore[index]


async def test_other_reactions_are_none_of_ours(stage: Stage) -> None:
    await react(stage, "thumbsup", STUCK)
    await stage.side.close()

    assert "conversations.replies" not in stage.slack.asked
    assert stage.slack.posted == stage.slack.whispered == []


@pytest.mark.parametrize("reaction", ["book", "unlock", "mute"])
async def test_without_the_scope_a_reaction_does_nothing(stage: Stage, reaction: str) -> None:
    stage.slack.shows_history = False
    await react(stage, reaction, STUCK)
    await stage.side.close()

    assert stage.slack.posted == stage.slack.whispered == []


async def test_in_a_direct_message_the_explanation_stands_there(stage: Stage) -> None:
    await stage.driver.choose("explain", TERMS, channel=DM)
    await stage.slack.until_posted(1)

    assert stage.slack.responded[0]["response_type"] == "ephemeral"
