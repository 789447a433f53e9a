"""What was said in the playground, kept in memory until the process ends."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import count

from bot.cards import Card

PARLEY = "parley"
"""The author of what the bot says."""
MOST_KEPT = 1_000


@dataclass(frozen=True, slots=True)
class Said:
    """Something on the page. `only_for` names the one person who sees it, None means everybody."""

    id: str
    channel: str
    author: str
    at: datetime
    text: str = ""
    card: Card | None = None
    thread: str | None = None
    only_for: str | None = None
    note: str = ""


class Conversation:
    """Everything said so far; the oldest is forgotten when there is too much."""

    def __init__(self, begins: str = "m") -> None:
        self._begins = begins
        self._said: dict[str, Said] = {}
        self._numbers = count(1)

    def next_id(self) -> str:
        """Return an id that nothing has yet."""
        return f"{self._begins}{next(self._numbers)}"

    def keep(self, said: Said) -> Said:
        """Keep something new, or put it in the place of what has its id."""
        self._said[said.id] = said
        while len(self._said) > MOST_KEPT:
            del self._said[next(iter(self._said))]
        return said

    def find(self, number: str) -> Said | None:
        """Return what has that id, None if there is nothing."""
        return self._said.get(number)

    def everything(self) -> tuple[Said, ...]:
        """Everything that is kept, in the order in which it was said."""
        return tuple(self._said.values())

    def seen_by(self, person: str) -> Iterator[Said]:
        """Everything that this person may see, in the order in which it was said."""
        return (said for said in self._said.values() if said.only_for in (None, person))

    def above(self, channel: str, thread: str | None, person: str) -> tuple[Said, ...]:
        """What people said in a thread so far, as far as this person sees it."""
        if thread is None:
            return ()
        return tuple(
            said
            for said in self.seen_by(person)
            if said.channel == channel and thread in (said.id, said.thread) and said.card is None
        )
