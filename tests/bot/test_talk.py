"""The dialogue in a thread: who is named in a summing-up, and who cannot be."""

from datetime import UTC, datetime
from pathlib import Path

from adapters.folder.prompts import read_prompts
from adapters.store.memory import MemoryStore
from bot.cards import Card, Paragraph, Who
from bot.concepts import Glossary
from bot.matching.lexicon import Lexicon
from bot.messages import Addressed, Message, Person, Place
from bot.talk import Talk

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PROMPTS = read_prompts(Path(__file__).parents[2] / "glossary")
LEXICON = Lexicon(Glossary({}, ()), lambda word: True)


async def played(*texts: str) -> Card | None:
    """What Parley says last; Ana says everything, the first in a mention."""
    talk, card = Talk(MemoryStore(), lambda: PROMPTS), None
    for number, text in enumerate(texts):
        addressed = Addressed.NONE if number else Addressed.MENTION
        place, ana = Place("slack", "C1", "1"), Person("slack", "U1", "Ana")
        message = Message(str(number), text, place, ana, addressed)
        card = await talk.hear(message, LEXICON, now=NOW)
    return card


def people(card: Card | None) -> list[str]:
    blocks = [block for block in card.blocks if isinstance(block, Paragraph)] if card else []
    return [span.id for block in blocks for span in block.spans if isinstance(span, Who)]


async def test_a_summing_up_names_who_said_what() -> None:
    card = await played("<@PARLEY> we are waiting for the price list", "no, that's it")

    assert people(card) == ["U1"]


async def test_nobody_is_called_by_marks_that_somebody_typed() -> None:
    card = await played(
        "<@PARLEY> we are waiting for the price list",
        "we also need access for \x02U666\x03",
        "no, that's it",
    )

    assert card is not None
    assert people(card) == ["U1"]
