"""Whose vote was the last, for a day: in this process alone, under names that mean nothing.

A person and a word are kept as one number, made with a key that is drawn anew at every start and
known nowhere else. So nothing is kept that says who voted, and nothing outlives the process; where
several processes run, a second vote that reaches another one is counted as another vote.
"""

import secrets
from datetime import date
from hashlib import blake2b

from bot.feedback import Vote
from bot.messages import Person

MOST = 10_000
"""Of more votes in a day the first are not remembered."""


class Ballots:
    """The last votes of today."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)
        self._day: date | None = None
        self._votes: dict[bytes, Vote] = {}

    def last(self, person: Person, label: str, day: date) -> Vote | None:
        """Return the person's vote of that day, None if they have not voted."""
        return self._votes.get(self._number(person, label)) if day == self._day else None

    def put(self, person: Person, label: str, vote: Vote) -> None:
        """Remember a vote in place of the one before; those of another day are forgotten."""
        if vote.day != self._day:
            self._day, self._votes = vote.day, {}
        self._votes[self._number(person, label)] = vote
        while len(self._votes) > MOST:
            del self._votes[next(iter(self._votes))]

    def _number(self, person: Person, label: str) -> bytes:
        said = "\0".join((person.platform, person.id, label)).encode("utf-8", "surrogatepass")
        return blake2b(said, key=self._key, digest_size=16).digest()
