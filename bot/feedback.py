"""Whether an answer helped: asked below it, counted without a name, shown to the maintainers."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.answering.answer import Answer, Contested, Defined
from bot.cards import Block, Card
from bot.messages import Click, Person
from bot.wording import feedback as say


class Votes(Protocol):
    """Counts who found an answer helpful and who did not, by day, team and label."""

    async def cast(
        self, label: str, *, helpful: bool, day: date, platform: str, channel: str = "",
        team: str = "",
    ) -> None:  # fmt: skip
        """Count one vote."""

    async def take_back(
        self, label: str, *, helpful: bool, day: date, platform: str, channel: str = "",
        team: str = "",
    ) -> None:  # fmt: skip
        """Count one vote less, if there is one."""


@dataclass(frozen=True, slots=True)
class Vote:
    """What somebody said about the answer to a word, and where it is counted."""

    helpful: bool
    day: date
    team: str


class Ballots(Protocol):
    """Remembers each person's last vote on a word for the day. It is nowhere written down."""

    def last(self, person: Person, label: str, day: date) -> Vote | None:
        """Return the person's vote of that day, None if they have not voted."""

    def put(self, person: Person, label: str, vote: Vote) -> None:
        """Remember a vote in place of the one before."""


@dataclass(frozen=True, slots=True)
class Feedback:
    """Asks whether an answer helped, and counts what is said.

    With `ballots` somebody who votes on a word twice in a day is counted once, by the last vote.
    """

    votes: Votes
    ballots: Ballots | None = None

    def offered(self, answer: Answer) -> tuple[Block, ...]:
        """Two small buttons below the answer to one word; nothing below another answer."""
        match answer:
            case Defined(word=word) | Contested(word=word):
                return (say.helped_you(word.label),)
            case _:
                return ()

    async def click(self, click: Click, team: str | None, *, now: datetime) -> Card | None:
        """Count a vote. Where it was given is not kept: the answer may have been private."""
        helpful, _, label = click.value.partition("\n")
        if not label or helpful not in (say.YES, say.NO):
            return None
        vote = Vote(helpful == say.YES, now.date(), team or "")
        await self._count(click.person, label.casefold(), vote)
        return say.thanks(label, helpful=vote.helpful)

    async def _count(self, person: Person, label: str, vote: Vote) -> None:
        before = self.ballots.last(person, label, vote.day) if self.ballots else None
        if before == vote:
            return
        await self.votes.cast(
            label, helpful=vote.helpful, day=vote.day, platform=person.platform, team=vote.team
        )
        if self.ballots:
            self.ballots.put(person, label, vote)
        if before:
            await self.votes.take_back(
                label, helpful=before.helpful, day=vote.day, platform=person.platform,
                team=before.team,
            )  # fmt: skip
