"""A card as JSON, to be kept until it is posted. Each piece is written with its kind."""

from dataclasses import fields, is_dataclass
from typing import Any

from bot import cards
from bot.cards import Card

KIND = "is"


class UnknownPieceError(Exception):
    """JSON that holds a piece of a card which this version does not know."""


def to_json(card: Card) -> dict[str, Any]:
    """Write a card as JSON."""
    written: dict[str, Any] = _written(card)
    return written


def to_card(written: dict[str, Any]) -> Card:
    """Read a card again. Raises `UnknownPieceError` for what a card cannot hold."""
    card = _read(written)
    if not isinstance(card, Card):
        raise UnknownPieceError("not a card")
    return card


def _written(piece: object) -> Any:
    if isinstance(piece, tuple):
        return [_written(each) for each in piece]
    if is_dataclass(piece):
        held = {one.name: _written(getattr(piece, one.name)) for one in fields(piece)}
        return {KIND: type(piece).__name__} | held
    return piece


def _read(written: Any) -> Any:
    if isinstance(written, list):
        return tuple(_read(each) for each in written)
    if not isinstance(written, dict):
        return written
    kind = getattr(cards, str(written.get(KIND)), None)
    if not isinstance(kind, type) or not is_dataclass(kind):
        raise UnknownPieceError(f"a card cannot hold {written.get(KIND)!r}")
    known = {one.name for one in fields(kind)}
    return kind(**{name: _read(value) for name, value in written.items() if name in known})
