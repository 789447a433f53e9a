"""Proposals that wait on the page for somebody to decide."""

from typing import Any, Protocol

from adapters.playground.inbound import BadRequestError
from adapters.playground.render import render
from bot.cards import Card

Json = dict[str, Any]


class Reviews(Protocol):
    """The proposals as the page needs them."""

    async def count(self) -> int:
        """Return how many wait for a decision."""

    async def cards(self) -> tuple[tuple[str, Card], ...]:
        """Return each with its id, and what it would change."""

    async def decide(self, key: str, *, merge: bool) -> tuple[bool, str]:
        """Merge one or turn it down; return whether it was done, and what to tell."""


async def waiting(reviews: Reviews) -> Json:
    """All of them, ready to show."""
    cards = await reviews.cards()
    return {"proposals": [{"id": key, "html": render(card)} for key, card in cards]}


async def decide(reviews: Reviews, body: object) -> Json:
    """Do what somebody decided. Raises `BadRequestError`."""
    given = body if isinstance(body, dict) else {}
    key, act = given.get("id"), given.get("act")
    if not isinstance(key, str) or act not in ("merge", "decline"):
        raise BadRequestError("`id` and `act` are missing; `act` is merge or decline.")
    done, said = await reviews.decide(key, merge=act == "merge")
    return {"done": done, "hint": said}
