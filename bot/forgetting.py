"""Forgets a person who asks for it: shows what is kept about them first, then deletes it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from bot.asking.forgetting import is_about_what_is_kept
from bot.cards import Card
from bot.messages import Addressed, Click, Message, Person, Place
from bot.wording import forgetting as say


class Memory(Protocol):
    """Everything that is kept about people, wherever it is kept."""

    async def person(
        self, person: Person, *, alone: Place | None = None, dry_run: bool = False
    ) -> Mapping[str, int]:
        """Delete what is kept about a person, and say how much of what it was.

        `alone` is where only this person and Parley talk. A dry run deletes nothing.
        """


@dataclass(frozen=True, slots=True)
class Forgetting:
    """Answers `forget me`, in private only."""

    memory: Memory

    async def command(self, message: Message) -> Card | None:
        """Show what is kept about who asks, with a button that deletes it; None if not asked."""
        if message.addressed is Addressed.NONE or not is_about_what_is_kept(message.text):
            return None
        if message.addressed is Addressed.MENTION:
            return say.in_private()
        alone = message.place if message.addressed is Addressed.DM else None
        kept = await self.memory.person(message.person, alone=alone, dry_run=True)
        return say.kept(kept, alone=alone is not None)

    async def click(self, click: Click) -> Card | None:
        """Delete what is kept about who presses the button; None for another button."""
        if click.act != say.FORGET:
            return None
        alone = replace(click.place, thread=None) if click.value == say.ALONE else None
        return say.forgotten(await self.memory.person(click.person, alone=alone))
