"""How Parley speaks first: what a platform can do, and what its failures mean."""

from dataclasses import dataclass
from typing import Protocol

from bot.cards import Card
from bot.messages import Place


@dataclass(frozen=True, slots=True)
class Posted:
    """A message that is out. `thread` is the thread it stands in, or the one that it begins."""

    id: str
    thread: str


class Posts(Protocol):
    """A platform where Parley may speak without having been spoken to.

    `reads_back` says whether `find` can look at all. It may become False once a platform has said
    that it may not; `find` raises `CannotLook` then.
    """

    @property
    def reads_back(self) -> bool:
        """Say whether what was posted can be looked up."""

    async def post(self, place: Place, card: Card, *, slot: str) -> Posted:
        """Say something, marked with its slot. Raises `SlowDown`, `Unsure` or `Hopeless`.

        Any other exception means that nothing was posted, and that it may be tried again.
        """

    async def find(self, place: Place, slot: str) -> Posted | None:
        """Return what was posted with that slot, None if nothing was. Raises `CannotLook`."""


class SlowDown(Exception):
    """The platform wants us to wait some seconds. The attempt does not count."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"it asks to wait {seconds:g} s")
        self.seconds = seconds


class Unsure(Exception):
    """The platform may have taken it, and its answer was lost."""


class Hopeless(Exception):
    """It will never work like this; the message says why."""


class Gone(Hopeless):
    """The channel is not there any more, or Parley was taken out of it."""


class CannotLook(Exception):
    """The platform does not let us look at what was posted."""
