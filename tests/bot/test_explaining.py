"""A message explained to one person: to their own team, to the team they name, or to whom?"""

from datetime import UTC, datetime

import pytest

from adapters.store.memory import MemoryStore
from bot.cards import Button, Buttons, Card
from bot.messages import Click, Person, Place
from bot.wording.explaining import EXPLAIN, about
from tests.adapters.company import small_company

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANA = Person("teams", "ana")
TEXT = "We count 40 captured contacts."


async def explained(value: str, *, team: str | None = None) -> Card | None:
    store = MemoryStore()
    await store.choose_team(ANA, team)
    click = Click("1", EXPLAIN, value, Place("teams", "c"), ANA)
    return await small_company(store).click(click, now=NOW)


def buttons(card: Card) -> list[Button]:
    rows = [each.buttons for each in card.blocks if isinstance(each, Buttons)]
    return [each for each in (rows[-1] if rows else ()) if each.act == EXPLAIN]


async def test_it_is_explained_to_the_team_of_who_asks() -> None:
    card = await explained(about("", TEXT), team="marketing")

    assert card
    assert "qualified lead" in card.summary
    assert [each.label for each in buttons(card)] == ["For IT"]


@pytest.mark.parametrize("team", ["", "nobody"], ids=["none", "one that is gone"])
async def test_without_a_team_it_is_asked_for_whom(team: str) -> None:
    card = await explained(about(team, TEXT))

    assert card
    assert [each.label for each in buttons(card)] == ["For Marketing", "For IT"]
    assert buttons(card)[0].value == f"marketing\n{TEXT}"
    answer = await explained(buttons(card)[0].value)
    assert answer
    assert "qualified lead" in answer.summary


async def test_nothing_is_nothing_to_explain() -> None:
    assert await explained("it\n ") is None
