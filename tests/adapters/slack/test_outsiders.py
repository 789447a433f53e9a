"""In a channel shared with another company only what is public is said, and Parley says why."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from adapters.store.memory import MemoryStore
from bot.concepts import Glossary
from bot.knowledge import learn
from bot.service import Service
from tests.adapters.company import NoSearch, small_company
from tests.adapters.slack.conftest import Stage, open_stage
from tests.adapters.slack.test_real_bot import shown
from tests.fakes.slack import Json

WHY = "People from outside the company read along here"


def public(company: Service) -> Service:
    """The same company, where everything may be read by everybody."""
    old = company.knowledge().glossary
    words = tuple(
        replace(word, concepts=tuple(replace(one, public=True) for one in word.concepts))
        for word in old.words
    )
    known = learn(Glossary(old.teams, words, old.owners), NoSearch(), lambda word: 0.0)
    return replace(company, knowledge=lambda: known)


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    """The real bot in a workspace whose growth channel is shared."""
    store = MemoryStore()
    async with open_stage(store, small_company(store)) as stage:
        stage.slack.knows["conversations.info"] = {"channel": {"is_ext_shared": True}}
        yield stage


async def asked(stage: Stage, text: str) -> Json:
    answer: Json = await (await stage.driver.command(text)).json()
    return answer


async def test_a_command_says_why_it_says_nothing(stage: Stage) -> None:
    answer = await asked(stage, "qualified lead")

    assert WHY in shown(answer)
    assert "Share here" not in shown(answer)


async def test_what_is_public_is_answered_and_shared() -> None:
    store = MemoryStore()
    async with open_stage(store, public(small_company(store))) as stage:
        stage.slack.knows["conversations.info"] = {"channel": {"is_ext_shared": True}}
        answer = await asked(stage, "qualified lead")
        await stage.driver.click("share:1", "qualified lead", private=True)
        await stage.slack.until_posted(1)

    assert "means two different things" in shown(answer)
    assert stage.slack.responded[0]["response_type"] == "in_channel"


async def test_what_is_not_public_is_shared_with_nobody(stage: Stage) -> None:
    await stage.driver.click("share:1", "qualified lead", private=True)
    await stage.slack.until_posted(1)

    [refusal] = stage.slack.responded
    assert refusal["response_type"] == "ephemeral"
    assert WHY in shown(refusal)


async def test_a_word_picked_there_is_not_explained_to_all(stage: Stage) -> None:
    await stage.driver.click("define:1", "qualified lead")
    await stage.slack.until_posted(1)

    assert stage.slack.posted == []
    assert WHY in shown(stage.slack.responded[0])


async def test_slack_is_asked_once_about_a_channel(stage: Stage) -> None:
    for _ in range(3):
        await asked(stage, "qualified lead")

    assert stage.slack.asked.count("conversations.info") == 1


async def test_without_the_scope_what_was_said_there_tells(stage: Stage) -> None:
    stage.slack.refuses["conversations.info"] = "missing_scope"
    before = await asked(stage, "qualified lead")
    said = {"type": "app_mention", "text": "<@U0PARLEY> thanks"}
    await stage.driver.event(said, shared=True)
    after = await asked(stage, "qualified lead")

    assert "means two different things" in shown(before)
    assert WHY in shown(after)
