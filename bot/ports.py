"""What the bot needs of the world, in its own words. Each port is as small as its one reason."""

from datetime import date, datetime, timedelta
from typing import Protocol

from bot.messages import Person, Place
from bot.workshop.proposal import Proposal


class Claims(Protocol):
    """Decides, once for all processes, who does a piece of work."""

    async def claim(self, key: str, *, now: datetime, keep: timedelta) -> bool:
        """Return True to exactly one caller per key until `keep` has passed."""


class People(Protocol):
    """What a person told Parley about themselves: their team, and the words they know."""

    async def team_of(self, person: Person) -> str | None:
        """Return the team the person chose, None if they chose none."""

    async def choose_team(self, person: Person, team: str | None) -> None:
        """Keep the person's team; None forgets it."""

    async def known_to(self, person: Person) -> frozenset[str]:
        """Return the ids of the concepts that the person marked as known."""

    async def mark_known(self, person: Person, concept: str, *, known: bool) -> None:
        """Keep, or forget, that the person knows a concept. Twice is as good as once."""


class Threads(Protocol):
    """Keeps what is going on in a thread, as one JSON object a thread."""

    async def load(self, place: Place) -> dict[str, object] | None:
        """Return what was kept for the thread of `place`, None if nothing was."""

    async def save(self, place: Place, state: dict[str, object], *, now: datetime) -> None:
        """Keep `state` for the thread of `place` in place of what was there."""

    async def add(self, place: Place, more: dict[str, object]) -> None:
        """Keep `more` beside what is kept for the thread of `place`; nothing if nothing is.

        What another process saves at the same moment is not lost by it.
        """


class Ears(Protocol):
    """Knows where Parley hears what is said without a mention of it."""

    async def hears(self, place: Place) -> bool:
        """Whether a plain reply in a place reaches Parley."""


class Search(Protocol):
    """Finds concepts by what they mean: full-text search over definitions."""

    def nearest(self, description: str, *, limit: int) -> tuple[str, ...]:
        """Return the ids of the best matching concepts, best first; none if nothing matches."""


class History(Protocol):
    """Knows when the glossary's files were changed."""

    def changed_since(self, day: date) -> frozenset[str] | None:
        """Return the paths of concept files changed on `day` or later; None if nobody knows."""


class Proposals(Protocol):
    """Takes a new or corrected term to the maintainers."""

    async def submit(
        self, proposal: Proposal, *, person: Person, place: Place, now: datetime
    ) -> str:
        """File the proposal, once however often it is sent, and say in a sentence where it went.

        What becomes of it is told where it was made. Raises `ProposalRefused` with a sentence for
        the person when it would break a rule.
        """
