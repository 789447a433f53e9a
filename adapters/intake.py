"""Events under way: taken on once, kept until they are answered, taken over from whoever died.

A platform hears that an event arrived once it is kept. From then on it is ours to answer: by this
process, and if it dies, by any other when the lease runs out. What has to wait for its turn is put
away folded up, and is brought in again as if it had just arrived: a burst fills no memory.
"""

import asyncio
import logging
import random
import zlib
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, Protocol
from uuid import uuid4

from adapters.hearing import Clock
from adapters.jobs.worker import happens
from adapters.posting import Hopeless, SlowDown
from adapters.written import read, written
from bot.ports import Claims

_log = logging.getLogger(__name__)

Json = dict[str, Any]

LEASE = timedelta(seconds=20)
"""How long after a process died its events are taken over. A living one makes it longer in time."""
POLL_SECONDS = 2.0
SWEEP_EVERY = 60
"""Every so many looks the claims that ran out are swept away."""
TRIES = 6
FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(minutes=10)
"""Nobody waits longer than this for an answer."""
TAKEN_OVER_AT_ONCE = 10
_BITS = 10
_WINDOW = 1 << _BITS
_READY = 1.05
"""So many are unfolded for each that is answered at once."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something a platform told us. `attempts` counts this one; above 1, an answer may be out.

    Whoever answers it holds what they need of its body: there it is empty, to take no room.
    """

    id: str
    platform: str
    body: Json
    attempts: int = 1
    worker: str = ""

    @property
    def again(self) -> bool:
        """Whether an earlier attempt may have answered it."""
        return self.attempts > 1


Answer = Callable[[Event], Coroutine[Any, Any, None]]
Replay = Callable[[Json], Awaitable[object]]


class Kept(Protocol):
    """Where events are kept; `adapters.store.inbox` says what each of these promises."""

    async def take(
        self, event: Event, *, keys: Sequence[str], keep: timedelta, lease: timedelta
    ) -> bool: ...

    async def answered(self, held: Event) -> bool: ...

    async def give_back(self, held: Event, *, after: timedelta = ...) -> bool: ...

    async def extend(self, held: Sequence[Event], *, lease: timedelta) -> None: ...

    async def take_over(
        self, platform: str, worker: str, *, limit: int, lease: timedelta
    ) -> tuple[Event, ...]: ...

    async def sweep(self) -> None: ...


class TooBusyError(Exception):
    """Nothing more is taken on now. Whoever asked may ask again later."""


class Intake:
    """Takes events of one platform on, so many at once, and knows all that are under way."""

    def __init__(
        self,
        kept: Kept,
        platform: str,
        *,
        at_once: int,
        waiting: int,
        lease: timedelta = LEASE,
        poll: float = POLL_SECONDS,
        first_wait: timedelta = FIRST_WAIT,
    ) -> None:
        self.worker = f"intake-{uuid4().hex[:12]}"
        self._kept, self._platform = kept, platform
        self._lease, self._poll, self._first_wait = lease, poll, first_wait
        self._turn, self._at_once = asyncio.Semaphore(at_once), at_once
        self._most, self._taken = at_once + waiting, 0
        self._closed, self._stopped = asyncio.Event(), asyncio.Event()
        self._running: dict[asyncio.Task[None], Event] = {}
        self._folded: dict[str, bytes] = {}
        self._like = b""
        self._again: dict[str, Event] = {}
        self._loops: list[asyncio.Task[None]] = []
        self._calling: asyncio.Task[None] | None = None
        self._replay: Replay | None = None

    def start(self, replay: Replay) -> None:
        """Watch for events that are left; `replay` brings one in as if it had just arrived."""
        self._replay = replay
        self._loops = [
            asyncio.create_task(self._watch(replay)),
            asyncio.create_task(self._hold()),
        ]

    async def take(
        self,
        body: Json,
        keys: Sequence[str],
        keep: timedelta,
        answer: Answer,
        *,
        begun: bool = False,
    ) -> bool:
        """Take an event on if nobody had one of its keys, and say whether it is taken.

        Once this returns, the event is kept. The first key is the event's id. What was `begun`
        is not put away to wait, for it would begin anew. Raises `TooBusyError` before anything is
        claimed, so that the platform may deliver it again.
        """
        if held := self._again.pop(keys[0], None):
            self._start(replace(held, body={}), answer)
            return True
        if not await self._is_ours(self._held(keys[0], body), keys, keep):
            return False
        if self._replay and not begun and (self._folded or not self._has_room()):
            self._put_away(keys[0], written(body))
        else:
            self._start(self._held(keys[0]), answer)
        return True

    async def close(self, patience: float) -> None:
        """Take on nothing more, wait `patience` seconds, and leave the rest to others."""
        self._closed.set()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._emptied(), patience)
        self._replay = None
        late = [*self._running, *([self._calling] if self._calling else [])]
        if cut_off := len(self._running) + len(self._folded):
            _log.error("%d answers were left to others at shutdown", cut_off)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
        for key in self._folded:
            await self._kept.give_back(self._held(key))
        self._stopped.set()
        await asyncio.gather(*self._loops)

    def _held(self, key: str, body: Json | None = None) -> Event:
        return Event(key, self._platform, body or {}, worker=self.worker)

    def _put_away(self, key: str, body: bytes) -> None:
        """Fold a body. Those of a burst are alike: of all but the first, what differs is kept."""
        self._like = self._like if self._folded else body[:_WINDOW]
        self._folded[key] = _folded(body, self._like)

    def _has_room(self) -> bool:
        """Whether one more may stand ready; some do, so that no turn is missed."""
        return len(self._running) < self._at_once * _READY

    async def _emptied(self) -> None:
        while self._running or self._calling:
            tasks = [*self._running, *([self._calling] if self._calling else [])]
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)

    async def _is_ours(self, event: Event, keys: Sequence[str], keep: timedelta) -> bool:
        if self._closed.is_set() or self._taken >= self._most:
            raise TooBusyError
        self._taken += 1
        won = False
        try:
            won = await self._kept.take(event, keys=keys, keep=keep, lease=self._lease)
        finally:
            self._taken -= not won
        return won

    def _start(self, held: Event, answer: Answer) -> None:
        task = asyncio.create_task(self._run(held, answer))
        self._running[task] = held
        task.add_done_callback(self._ended)

    async def _run(self, held: Event, answer: Answer) -> None:
        try:
            async with self._turn:
                await answer(held)
        except asyncio.CancelledError:
            await self._kept.give_back(held)
            raise
        except Hopeless as error:
            await self._lose(held, error)
        except Exception as error:
            await self._leave(held, error)
        else:
            await self._kept.answered(held)

    async def _leave(self, held: Event, error: Exception) -> None:
        """Leave an event for later, unless it was tried often, or nobody would wait so long."""
        wait = self._first_wait * 2 ** (held.attempts - 1) * random.uniform(0.8, 1.2)
        if isinstance(error, SlowDown):
            wait = timedelta(seconds=error.seconds)
        tired = held.attempts >= TRIES or wait > LONGEST_WAIT
        if tired or not await self._kept.give_back(held, after=wait):
            await self._lose(held, error)
        else:
            _log.warning("an answer has to wait: %s", str(error) or type(error).__name__)

    async def _lose(self, held: Event, error: Exception) -> None:
        _log.error("an answer was lost", exc_info=error)
        await self._kept.answered(held)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.pop(task)
        self._taken -= 1
        if not task.cancelled() and (failed := task.exception()):
            _log.error("an event is left to be answered later", exc_info=failed)
        if self._folded and self._replay and not self._calling:
            self._calling = asyncio.create_task(self._call_in(self._replay))

    async def _call_in(self, replay: Replay) -> None:
        """Bring in what was put away, the first first, as long as there is room."""
        while self._folded and self._has_room():
            key, body = next(iter(self._folded.items()))
            self._taken -= 1
            try:
                await self._bring_in(self._held(key, _unfolded(body, self._like)), replay)
            except Exception as error:
                _log.error("an event is left to be answered later", exc_info=error)
            del self._folded[key]
        self._calling = None

    async def _watch(self, replay: Replay) -> None:
        looks = 0
        while not await happens(self._closed, within=self._poll * random.uniform(0.5, 1.0)):
            looks += 1
            try:
                while await self._take_over(replay) == TAKEN_OVER_AT_ONCE and self._has_room():
                    pass
                if looks % SWEEP_EVERY == 0:
                    await self._kept.sweep()
            except Exception as error:
                _log.warning("events that are left cannot be looked for: %s", error)

    async def _take_over(self, replay: Replay) -> int:
        """Take over some of what is left, and return how much that was."""
        if self._taken >= self._most:
            return 0
        left = await self._kept.take_over(
            self._platform, self.worker, limit=TAKEN_OVER_AT_ONCE, lease=self._lease
        )
        for event in left:
            _log.info("an event is taken over (attempt %d)", event.attempts)
            await self._bring_in(event, replay)
        return len(left)

    async def _bring_in(self, event: Event, replay: Replay) -> None:
        """Let the listeners take an event as if it had just arrived."""
        self._again[event.id] = event
        self._taken += 1
        failed: Exception = Hopeless("nobody here answers such an event any more")
        try:
            if event.attempts <= TRIES:
                await replay(event.body)
        except Exception as error:
            failed = error
        if self._again.pop(event.id, None) is None:
            return
        self._taken -= 1
        await (self._lose if isinstance(failed, Hopeless) else self._leave)(event, failed)

    async def _hold(self) -> None:
        """Make the leases of what is under way longer, well before they run out."""
        before: set[asyncio.Task[None]] = set()
        while not await happens(self._stopped, within=self._lease.total_seconds() / 3):
            old = [held for task, held in self._running.items() if task in before]
            old += map(self._held, self._folded)
            if old:
                try:
                    await self._kept.extend(old, lease=self._lease)
                except Exception as error:
                    _log.error("leases could not be made longer: %s", error)
            before = set(self._running)


def _folded(body: bytes, like: bytes) -> bytes:
    """A body in little room. It is short, so a small window will do."""
    fold = zlib.compressobj(1, wbits=_BITS, memLevel=1, zdict=like)
    return fold.compress(body) + fold.flush()


def _unfolded(folded: bytes, like: bytes) -> Json:
    unfold = zlib.decompressobj(zdict=like)
    body: Json = read(unfold.decompress(folded) + unfold.flush())
    return body


class ClaimsAlone:
    """Keeps nothing but the claims: what a process has under way dies with it. For trying out."""

    def __init__(self, claims: Claims, clock: Clock) -> None:
        self._claims, self._clock = claims, clock

    async def take(
        self, event: Event, *, keys: Sequence[str], keep: timedelta, lease: timedelta
    ) -> bool:
        """Claim all keys; False if another had one."""
        now = self._clock()
        for key in keys:
            if not await self._claims.claim(key, now=now, keep=keep):
                return False
        return True

    async def answered(self, held: Event) -> bool:
        """Nothing is kept."""
        return True

    async def give_back(self, held: Event, *, after: timedelta = timedelta(0)) -> bool:
        """Nobody would find it."""
        return False

    async def extend(self, held: Sequence[Event], *, lease: timedelta) -> None:
        """There are no leases."""

    async def take_over(
        self, platform: str, worker: str, *, limit: int, lease: timedelta
    ) -> tuple[Event, ...]:
        """Nothing is left."""
        return ()

    async def sweep(self) -> None:
        """Claims sweep themselves."""
