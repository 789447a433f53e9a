"""Parley speaks first in the playground: the message stands on the page like any other."""

from adapters.hearing import Clock
from adapters.playground.conversation import PARLEY, Conversation, Said
from adapters.playground.scene import DIRECT
from adapters.posting import Posted
from bot.cards import Card
from bot.messages import Place


class PlaygroundPosts:
    """Posts on the page, each slot once."""

    def __init__(self, conversation: Conversation, clock: Clock) -> None:
        self._conversation, self._clock = conversation, clock
        self._slots: dict[str, Posted] = {}

    @property
    def reads_back(self) -> bool:
        """The page is ours."""
        return True

    async def post(self, place: Place, card: Card, *, slot: str) -> Posted:
        """Put a card on the page."""
        direct, _, person = place.channel.partition(":")
        alone = direct == DIRECT and bool(person)
        said = Said(
            self._conversation.next_id(),
            DIRECT if alone else place.channel,
            PARLEY,
            self._clock(),
            card.summary,
            card,
            place.thread,
            person if alone else None,
        )
        self._conversation.keep(said)
        posted = Posted(said.id, place.thread or said.id)
        self._slots[slot] = posted
        return posted

    async def find(self, place: Place, slot: str) -> Posted | None:
        """Return what was posted with that slot, None if nothing was."""
        return self._slots.get(slot)
