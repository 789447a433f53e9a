"""What one message in Teams costs, with its token checked and its card posted."""

import asyncio
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.table import Goal, Table, duration, times
from benchmarks.teams.world import AT_ONCE, Load, open_world, running

ROUNDS, MESSAGES, WARMING = 5, 300, 100
STOCK, BARE, PARLEY = "stock", "bare", "parley"
NAMES = {
    PARLEY: "Parley",
    STOCK: "botbuilder's CloudAdapter, stock",
    BARE: "a bare aiohttp handler",
}
_NOTES = (
    "A question in a channel, delivered over HTTP with a signed token; the answer is posted to a "
    "connector on the same machine. Parley is `parley serve` with the shipped glossary and its "
    "SQLite file: it checks the token, claims the message, looks the word up, makes the card and "
    "posts it. The others post the same card, ready made; the bare handler checks the token and "
    "does nothing else that it can leave out. The stock adapter is given its own token, which it "
    "would otherwise fetch for each message, waiting.",
    f"{AT_ONCE} messages at once, {ROUNDS} rounds of {MESSAGES} in turns, medians. CPU is that of "
    "the bot's process alone. The last column is the longest time in any round that the event loop "
    "did not come round.",
)


def tables() -> Iterator[Table]:
    """One table: a row for each bot."""
    with TemporaryDirectory() as place:
        loads = asyncio.run(_measure(Path(place)))
    cpu = {name: median(one.cpu / one.messages for one in each) for name, each in loads.items()}
    rows = tuple(_row(name, loads[name], cpu) for name in NAMES)
    columns = ("", "CPU per message", "beside Parley", "messages a second", "loop busy, at most")
    yield Table("A message in Teams", columns, rows, _NOTES, _goals(loads, cpu))


def _row(name: str, loads: Sequence[Load], cpu: Mapping[str, float]) -> tuple[str, ...]:
    rate = median(one.messages / one.seconds for one in loads)
    busy = max(one.blocked for one in loads)
    ratio = times(cpu[name] / cpu[PARLEY])
    return NAMES[name], duration(cpu[name]), ratio, f"{rate:,.0f}", duration(busy)


def _goals(loads: Mapping[str, Sequence[Load]], cpu: Mapping[str, float]) -> tuple[Goal, ...]:
    stock, bare = cpu[STOCK] / cpu[PARLEY], cpu[PARLEY] / cpu[BARE]
    busy = max(one.blocked for one in loads[PARLEY])
    return (
        Goal("at most an eighth of the stock adapter's CPU", f"1/{stock:.1f}", stock >= 8),
        Goal("at most 4 times the bare handler's CPU", times(bare), bare <= 4),
        Goal("the event loop is never busy for more than 20 ms", duration(busy), busy <= 0.020),
    )


async def _measure(place: Path) -> dict[str, list[Load]]:
    """Ask Parley for the card first, so that the others post the same one."""
    loads: dict[str, list[Load]] = {name: [] for name in NAMES}
    async with open_world(place) as world, AsyncExitStack() as stack:
        bots = [await stack.enter_async_context(running(world, PARLEY))]
        await world.load(bots[0], 1)
        (place / "card.json").write_text(json.dumps(world.connector.last), encoding="utf-8")
        bots += [await stack.enter_async_context(running(world, name)) for name in (STOCK, BARE)]
        for bot in bots:
            await world.load(bot, WARMING)
        for turn in range(ROUNDS):
            for bot in (*bots[turn % 3 :], *bots[: turn % 3]):
                loads[bot.name].append(await world.load(bot, MESSAGES))
    return loads
