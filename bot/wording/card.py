"""From an answer to a card: which of the wordings says it."""

from typing import assert_never

from bot.answering.answer import (
    Answer,
    Compared,
    Contested,
    Defined,
    Helped,
    Listed,
    Nearest,
    Several,
    Suggested,
    Translated,
    Unclear,
    Unknown,
)
from bot.cards import Block, Buttons, Card
from bot.wording import definitions, others, translations
from bot.wording.voice import Voice


def card_for(answer: Answer, voice: Voice) -> Card:
    """What Parley says, in the neutral form that every platform renders."""
    match answer:
        case Defined():
            return definitions.defined(answer, voice)
        case Contested():
            return definitions.contested(answer, voice)
        case Several(parts):
            return _several([card_for(part, voice) for part in parts])
        case Suggested():
            return others.suggested(answer)
        case Unknown():
            return others.unknown(answer)
        case Compared():
            return others.compared(answer, voice)
        case Listed():
            return others.listed(answer, voice)
        case Nearest():
            return others.nearest(answer, voice)
        case Translated():
            return translations.translated(answer, voice)
        case Helped():
            return others.helped(answer, voice)
        case Unclear():
            return others.unclear(answer)
        case _:
            assert_never(answer)


def _several(cards: list[Card]) -> Card:
    """Several answers below each other, without the buttons that would stand there twice."""
    blocks = tuple(block for card in cards for block in card.blocks if not _is_about_one(block))
    return Card(" ".join(card.summary for card in cards), blocks)


def _is_about_one(block: Block) -> bool:
    """Whether these are the buttons below a definition: among several, nobody knows whose."""
    return isinstance(block, Buttons) and any(b.act == definitions.KNOW for b in block.buttons)
