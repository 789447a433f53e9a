"""How long an event loop was busy with other things: a heart that notes each late beat."""

import asyncio
from time import perf_counter

BEAT = 0.005


class Pulse:
    """Beats while the loop runs. `slowest` is the longest time that it had to wait, in seconds."""

    def __init__(self) -> None:
        self.slowest = 0.0

    async def beat(self) -> None:
        """Beat until cancelled."""
        while True:
            begin = perf_counter()
            await asyncio.sleep(BEAT)
            self.slowest = max(self.slowest, perf_counter() - begin - BEAT)
