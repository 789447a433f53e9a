"""What was said above in a reply chain: kept in memory, and only where Parley takes part.

Teams brings plain replies only where a team or a chat has allowed it. Nothing here is stored.
"""

from collections import OrderedDict
from dataclasses import replace

from bot.messages import Addressed, Earlier, Message, Place

MOST_CHAINS = 1_000
MOST_ABOVE = 20


class Chains:
    """Remembers the last messages of the latest chains in which Parley was spoken to."""

    def __init__(self) -> None:
        self._chains: OrderedDict[Place, OrderedDict[str, Earlier]] = OrderedDict()

    def hear(self, message: Message) -> Message:
        """Remember a message, and return it with those above it."""
        place = message.place
        is_addressed = message.addressed is not Addressed.NONE
        if place.thread is None or not (is_addressed or place in self._chains):
            return message
        chain = self._chains.setdefault(place, OrderedDict())
        self._chains.move_to_end(place)
        above = tuple(said for name, said in chain.items() if name != message.id)
        chain[message.id] = Earlier(message.person, message.text)
        if len(chain) > MOST_ABOVE:
            chain.popitem(last=False)
        if len(self._chains) > MOST_CHAINS:
            self._chains.popitem(last=False)
        return replace(message, before=above)
