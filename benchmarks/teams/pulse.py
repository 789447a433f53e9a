"""How long an event loop was busy with other things: a heart that notes each late beat."""

import asyncio
from pathlib import Path
from time import perf_counter

BEAT = 0.005
_THREAD = Path("/proc/thread-self/schedstat")
"""Linux says here for how many nanoseconds a thread ran, and for how many it waited for a core."""


class Pulse:
    """Beats while the loop runs. `slowest` is the longest time that it had to wait, in seconds.

    That the machine was busy with other programs is not the loop's doing, and does not count.
    """

    def __init__(self) -> None:
        self.slowest = 0.0

    async def beat(self) -> None:
        """Beat until cancelled."""
        while True:
            begin, elsewhere = perf_counter(), _without_a_core()
            await asyncio.sleep(BEAT)
            late = perf_counter() - begin - BEAT
            self.slowest = max(self.slowest, late - (_without_a_core() - elsewhere))


def _without_a_core() -> float:
    """Seconds that this thread could have run, and other programs ran instead."""
    return int(_THREAD.read_bytes().split()[1]) / 1e9 if _THREAD.exists() else 0.0
