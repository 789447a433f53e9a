"""What "I know this" remembers: the word, in every sense of it."""

from datetime import UTC, datetime

import pytest

from adapters.store.memory import MemoryStore
from bot.messages import Click, Person, Place
from bot.service import Service
from tests.adapters.company import NoProposals
from tests.bot.glossaries import knowledge

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANA = Person("slack", "U1")


@pytest.mark.parametrize(
    ("label", "senses"),
    [("qualified lead", {"ql-marketing", "ql-it"}), ("lead", {"lead"}), ("flurbing", set())],
    ids=["two senses", "one sense", "no word"],
)
async def test_a_known_word_is_known_in_every_sense(label: str, senses: set[str]) -> None:
    known, store = knowledge(), MemoryStore()
    service = Service(lambda: known, store, NoProposals())

    card = await service.click(Click("1", "know", label, Place("slack", "C1"), ANA), now=NOW)

    assert await store.known_to(ANA) == senses
    assert (card is not None) == bool(senses)
