"""Writes that share: who comes while one is under way, and what can wait a moment."""

import asyncio
from collections.abc import Sequence

from adapters.store.gathering import Gathering


class Done:
    """Remembers what was asked together, and doubles each number."""

    def __init__(self) -> None:
        self.together: list[list[int]] = []
        self.begun = asyncio.Event()

    async def do(self, asks: Sequence[int]) -> list[int]:
        self.together.append(list(asks))
        self.begun.set()
        await asyncio.sleep(0)
        return [2 * one for one in asks]


async def test_who_comes_while_one_is_under_way_shares_the_next() -> None:
    done = Done()
    work: Gathering[int, int] = Gathering(done.do)

    first = asyncio.create_task(work.ask(1))
    await done.begun.wait()

    assert list(await asyncio.gather(first, work.ask(2), work.ask(3))) == [2, 4, 6]
    assert done.together == [[1], [2, 3]]


async def test_what_can_wait_goes_with_whoever_cannot() -> None:
    done = Done()
    work: Gathering[int, int] = Gathering(done.do)

    asked = (work.ask(1, within=60), work.ask(2, within=60), work.ask(3))

    assert list(await asyncio.gather(*asked)) == [2, 4, 6]
    assert done.together == [[1, 2, 3]]


async def test_what_can_wait_does_not_follow_the_one_under_way() -> None:
    done = Done()
    work: Gathering[int, int] = Gathering(done.do)

    first = asyncio.create_task(work.ask(1))
    await done.begun.wait()
    second = asyncio.create_task(work.ask(2, within=60))
    await first
    await asyncio.gather(second, work.ask(3))

    assert done.together == [[1], [2, 3]]


async def test_what_can_wait_goes_alone_if_nobody_comes() -> None:
    done = Done()
    work: Gathering[int, int] = Gathering(done.do)

    assert await work.ask(1, within=0.01) == 2
    assert await work.ask(2, within=0.01) == 4
    assert done.together == [[1], [2]]


async def test_at_the_end_nothing_waits_any_more() -> None:
    done = Done()
    work: Gathering[int, int] = Gathering(done.do)

    await work.close()
    asked = asyncio.create_task(work.ask(1, within=60))
    await asyncio.sleep(0)
    await work.close()

    assert await asked == 2
    assert done.together == [[1]]
