"""The store in memory, gone when the process ends. For one question, and for tests."""

import json
from datetime import datetime, timedelta

from bot.messages import Person, Place

SWEEP_EVERY = timedelta(minutes=1)

_FEW = 1_000
"""Claims that ran out are swept away once there are this many more than twice those that hold."""


class MemoryStore:
    """`Claims`, `People` and `Threads` for one process; the contract tests hold it to the same."""

    def __init__(self) -> None:
        self._claims: dict[str, datetime] = {}
        self._most_claims = _FEW
        self._sweep_at: datetime | None = None
        self._teams: dict[tuple[str, str], str] = {}
        self._known: dict[tuple[str, str], frozenset[str]] = {}
        self._threads: dict[tuple[str, str, str], tuple[datetime, str]] = {}

    async def close(self) -> None:
        """Nothing to let go of."""

    async def claim(self, key: str, *, now: datetime, keep: timedelta) -> bool:
        """Return True to exactly one caller per key until `keep` has passed."""
        if self._sweep_at is None or now >= self._sweep_at:
            self._claims = {held: until for held, until in self._claims.items() if until > now}
            self._sweep_at = now + SWEEP_EVERY
        until = self._claims.get(key)
        if until is not None and until > now:
            return False
        self._claims[key] = now + keep
        return True

    async def team_of(self, person: Person) -> str | None:
        """Return the team the person chose, None if they chose none."""
        return self._teams.get(_who(person))

    async def choose_team(self, person: Person, team: str | None) -> None:
        """Keep the person's team; None forgets it."""
        self._teams.pop(_who(person), None)
        if team is not None:
            self._teams[_who(person)] = team

    async def known_to(self, person: Person) -> frozenset[str]:
        """Return the ids of the concepts that the person marked as known."""
        return self._known.get(_who(person), frozenset())

    async def mark_known(self, person: Person, concept: str, *, known: bool) -> None:
        """Keep, or forget, that the person knows a concept. Twice is as good as once."""
        before = await self.known_to(person)
        self._known[_who(person)] = before | {concept} if known else before - {concept}

    async def load(self, place: Place) -> dict[str, object] | None:
        """Return what was kept for the thread of `place`, None if nothing was."""
        kept = self._threads.get(_where(place))
        state: dict[str, object] | None = json.loads(kept[1]) if kept else None
        return state

    async def save(self, place: Place, state: dict[str, object], *, now: datetime) -> None:
        """Keep `state` for the thread of `place` in place of what was there."""
        self._threads[_where(place)] = (now, json.dumps(state))

    async def add(self, place: Place, more: dict[str, object]) -> None:
        """Keep `more` beside what is kept for the thread of `place`; nothing if nothing is."""
        if kept := self._threads.get(_where(place)):
            self._threads[_where(place)] = (kept[0], json.dumps({**json.loads(kept[1]), **more}))

    async def in_channel(
        self, platform: str, channel: str
    ) -> tuple[tuple[str, datetime, dict[str, object]], ...]:
        """Return thread, moment of the last change and state of each, the latest first."""
        found = [
            (where[2], saved_at, json.loads(state))
            for where, (saved_at, state) in self._threads.items()
            if where[:2] == (platform, channel)
        ]
        return tuple(
            sorted(sorted(found, key=lambda one: one[0]), key=lambda one: one[1], reverse=True)
        )


def _who(person: Person) -> tuple[str, str]:
    return person.platform, person.id


def _where(place: Place) -> tuple[str, str, str]:
    return place.platform, place.channel, place.thread or ""
