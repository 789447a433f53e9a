"""Whole messages as Slack gets them, to be read by eye. Delete a file to have it written anew."""

import json
from pathlib import Path

import pytest

from adapters.slack.render import render
from adapters.store.memory import MemoryStore
from bot.messages import PARLEY, Addressed, Message, Person, Place
from tests.adapters.company import small_company
from tests.adapters.slack.conftest import NOON
from tests.fakes.block_kit import problems
from tests.fakes.slack import ANA, GROWTH

GOLDEN = Path(__file__).parent / "golden"
QUESTIONS = {
    "contested": (f"{PARLEY} what does qualified lead mean here?", Addressed.MENTION),
    "contested-in-private": ("qualified lead", Addressed.SLASH),
    "unknown": (f"{PARLEY} what does blorptastic mean?", Addressed.MENTION),
}


@pytest.mark.parametrize("name", QUESTIONS)
async def test_a_message_is_what_it_was(name: str) -> None:
    text, addressed = QUESTIONS[name]
    asked = Message("1.1", text, Place("slack", GROWTH), Person("slack", ANA), addressed)
    card = await small_company(MemoryStore()).hear(asked, now=NOON)
    assert card
    file, sent = GOLDEN / f"{name}.json", render(card)
    if not file.exists():
        file.write_text(json.dumps(sent, indent=2, ensure_ascii=False) + "\n", "utf-8")
        pytest.fail(f"{file.name} was missing and is written now: read it, then commit it")

    assert sent == json.loads(file.read_text("utf-8"))
    assert problems(sent) == []
