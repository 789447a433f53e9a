"""`forget me`: in private, shown first, deleted on a click, and only for who presses it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.cards import Button, Buttons, Card
from bot.forgetting import Forgetting
from bot.messages import Addressed, Click, Message, Person, Place

ANA = Person("slack", "U1", "Ana")
HERE, DIRECT = Place("slack", "C1"), Place("slack", "D1", "1.0")


@dataclass
class Memory:
    """Keeps two things about everybody, and notes who was forgotten."""

    forgot: list[tuple[Person, Place | None]] = field(default_factory=list)

    async def person(
        self, person: Person, *, alone: Place | None = None, dry_run: bool = False
    ) -> Mapping[str, int]:
        if not dry_run:
            self.forgot.append((person, alone))
        return {"team": 1, "known": 3, "quiet": 0} if person == ANA else {"team": 0}


def said(addressed: Addressed, place: Place = HERE, person: Person = ANA) -> Message:
    return Message("1", "forget me", place, person, addressed)


def button(card: Card | None) -> Button:
    assert card
    return next(block for block in card.blocks if isinstance(block, Buttons)).buttons[0]


async def test_what_is_kept_is_shown_before_it_is_deleted() -> None:
    memory = Memory()
    card = await Forgetting(memory).command(said(Addressed.SLASH))

    assert card
    assert "three words marked as known" in str(card.blocks)
    assert memory.forgot == []


async def test_a_click_deletes_it_for_who_presses_it() -> None:
    memory = Memory()
    ours = Forgetting(memory)
    pressed = button(await ours.command(said(Addressed.SLASH)))
    ben = Person("slack", "U2", "Ben")
    card = await ours.click(Click("2", pressed.act, pressed.value, HERE, ben))

    assert memory.forgot == [(ben, None)]
    assert card == Card("There was nothing left to forget about you.", card.blocks if card else ())


async def test_a_direct_message_is_forgotten_with_the_person() -> None:
    memory = Memory()
    ours = Forgetting(memory)
    pressed = button(await ours.command(said(Addressed.DM, DIRECT)))
    await ours.click(Click("2", pressed.act, pressed.value, DIRECT, ANA))

    assert memory.forgot == [(ANA, Place("slack", "D1"))]


async def test_in_public_nothing_is_told_and_nothing_deleted() -> None:
    memory = Memory()
    card = await Forgetting(memory).command(said(Addressed.MENTION))

    assert card
    assert "direct message" in card.summary
    assert memory.forgot == []


async def test_talk_among_people_is_left_alone() -> None:
    assert await Forgetting(Memory()).command(said(Addressed.NONE)) is None


async def test_who_is_not_known_is_told_so() -> None:
    card = await Forgetting(Memory()).command(said(Addressed.DM, person=Person("slack", "U3")))

    assert card
    assert card.summary == "I keep nothing about you."
