"""Posting once, whatever became of an earlier attempt; and a card that is kept meanwhile."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace

import pytest

from adapters.jobs.cards import UnknownPieceError, to_card, to_json
from adapters.jobs.job import Job
from adapters.jobs.post import IfUnsure, Poster, new_post
from adapters.posting import CannotLook, Hopeless, Posted
from adapters.store.store import Store, open_memory
from bot.cards import (
    Block,
    Bullets,
    Button,
    Buttons,
    Card,
    Choice,
    Emphasis,
    Entry,
    Facts,
    Field,
    Fine,
    Form,
    Heading,
    Link,
    Paragraph,
    Strong,
    Who,
)
from bot.messages import Place

PLACE = Place("slack", "C1", "1700000000.1")
CARD = Card("Good morning", (Paragraph(("What is in your way?",)),))
BLOCKS: list[Block] = [
    Heading("Heading"),
    Paragraph(("a \ud83d", Strong("b"), Emphasis("c"), Link("d", "https://d.example"), Who("U1"))),
    Bullets((("one",), ("two", Strong("three")))),
    Facts((("counts", "an address"),)),
    Fine(("small",)),
    Buttons((Button("Yes", "yes", "v", "primary"),)),
    Entry("say", "Your answer", "v"),
    Form("Title", "act", (Field("name", "Label", choices=(Choice("v", "l"),), most=9),), "v"),
]


@dataclass
class Board:
    """A platform that keeps what is posted; it may forbid to look."""

    reads_back: bool = True
    forbids: bool = False
    posted: dict[str, tuple[Place, Card]] = field(default_factory=dict)
    times: int = 0

    async def post(self, place: Place, card: Card, *, slot: str) -> Posted:
        self.times += 1
        self.posted[slot] = (place, card)
        return Posted(slot, place.thread or slot)

    async def find(self, place: Place, slot: str) -> Posted | None:
        if self.forbids:
            raise CannotLook("missing_scope")
        return Posted(slot, "t") if slot in self.posted else None


@pytest.fixture
async def store() -> AsyncIterator[Store]:
    async with await open_memory() as opened:
        yield opened


def job(*, if_unsure: IfUnsure = "skip", maybe_sent: bool = False) -> Job:
    new = new_post("slot:1", PLACE, CARD, if_unsure=if_unsure)
    return Job(new.id, new.kind, new.payload, new.channel, maybe_sent=maybe_sent)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: type(block).__name__)
async def test_a_card_comes_out_of_the_store_as_it_went_in(store: Store, block: Block) -> None:
    card = Card("Summary", (block,))
    await store.jobs.put("a", "post", {"card": to_json(card)})
    [kept] = await store.jobs.claim("w", limit=1, lease=store.jobs._pace)

    assert to_card(kept.payload["card"]) == card


@pytest.mark.parametrize("written", [{"is": "Spell"}, {}, {"is": "Sequence"}, {"is": "Heading"}])
def test_what_is_no_card_is_refused(written: dict[str, object]) -> None:
    with pytest.raises((UnknownPieceError, TypeError)):
        to_card(written)


async def test_a_post_goes_where_it_belongs() -> None:
    board = Board()
    await Poster({"slack": board}).handle(job())

    assert board.posted == {"slot:1": (PLACE, CARD)}


async def test_what_is_out_already_is_not_posted_again() -> None:
    board = Board(posted={"slot:1": (PLACE, CARD)})
    await Poster({"slack": board}).handle(job(maybe_sent=True))

    assert board.times == 0


async def test_what_is_not_out_yet_is_posted() -> None:
    board = Board()
    await Poster({"slack": board}).handle(job(maybe_sent=True))

    assert board.times == 1


@pytest.mark.parametrize(("if_unsure", "times"), [("skip", 0), ("repost", 1)])
@pytest.mark.parametrize(
    "board", [Board(reads_back=False), Board(forbids=True)], ids=["blind", "forbidden"]
)
async def test_where_nobody_can_look_the_job_says_what_to_do(
    board: Board, if_unsure: IfUnsure, times: int
) -> None:
    board = replace(board, posted={})
    await Poster({"slack": board}).handle(job(if_unsure=if_unsure, maybe_sent=True))

    assert board.times == times


async def test_without_doubt_a_blind_platform_is_simply_posted_to() -> None:
    board = Board(reads_back=False)
    await Poster({"slack": board}).handle(job())

    assert board.times == 1


async def test_a_platform_that_is_off_is_said() -> None:
    with pytest.raises(Hopeless, match="slack is not configured"):
        await Poster({}).handle(job())


async def test_a_card_of_another_version_is_said() -> None:
    spoilt = replace(job(), payload=job().payload | {"card": {"is": "Spell"}})

    with pytest.raises(Hopeless, match="cannot be read"):
        await Poster({"slack": Board()}).handle(spoilt)
