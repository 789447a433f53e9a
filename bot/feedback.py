"""Whether an answer helped: asked below it, counted without a name, shown to the maintainers."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.answering.answer import Answer, Contested, Defined
from bot.cards import Block, Card
from bot.messages import Click
from bot.wording import feedback as say


class Votes(Protocol):
    """Counts who found an answer helpful and who did not, by day, team and label."""

    async def cast(
        self, label: str, *, helpful: bool, day: date, platform: str, channel: str = "",
        team: str = "",
    ) -> None:  # fmt: skip
        """Count one vote."""


@dataclass(frozen=True, slots=True)
class Feedback:
    """Asks whether an answer helped, and counts what is said."""

    votes: Votes

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
        await self.votes.cast(
            label.casefold(), helpful=helpful == say.YES, day=now.date(),
            platform=click.place.platform, team=team or "",
        )  # fmt: skip
        return say.thanks(label, helpful=helpful == say.YES)
