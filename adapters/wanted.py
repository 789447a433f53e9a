"""What people asked for and the glossary does not give them, read from the counts in the store."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from bot.matching.lexicon import Found, Lexicon
from bot.workshop.demand import Ask, Want, demand


class Asked(Protocol):
    """The ask log; `adapters.store.asked` says what it promises."""

    async def by_team(self, since: date) -> Sequence[tuple[str, str, str, int]]: ...


class Verdict(Protocol):
    """The votes about a label."""

    @property
    def label(self) -> str: ...

    @property
    def unhelpful(self) -> int: ...


class Votes(Protocol):
    """The votes; `adapters.store.votes` says what it promises."""

    async def counts(self, since: date) -> Sequence[Verdict]: ...


async def wanted(asked: Asked, votes: Votes, lexicon: Lexicon, since: date) -> tuple[Want, ...]:
    """Every word that asks for work since a day. Words that are written down by now are no more."""
    asks = [Ask(*row) for row in await asked.by_team(since)]
    against = {one.label: one.unhelpful for one in await votes.counts(since)}
    return demand(asks, against, lambda label: isinstance(lexicon.look_up(label), Found))
