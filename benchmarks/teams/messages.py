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

ROUNDS, MESSAGES, WARMING = 5, 350, 150
STOCK, BARE, PARLEY, ALONE = "stock", "bare", "parley", "alone"
NAMES = {
    PARLEY: "Parley as it is served",
    ALONE: "Parley without its database",
    STOCK: "botbuilder's CloudAdapter, stock",
    BARE: "a bare aiohttp handler",
}
_NOTES = (
    "A question in a channel, delivered over HTTP with a signed token; the answer is posted to a "
    "connector on the same machine. Each label of the shipped glossary is asked about before any "
    "is asked about again, so that remembering answers gains nothing. Parley is `parley serve` "
    "with its SQLite file: it checks the token, claims the message and keeps it until it is "
    "answered, looks the word up, makes the card, posts it, and counts the question. Without its "
    "database it does the same, but keeps and counts nothing, and claims in memory. The others "
    "post the same cards, ready made; the bare handler checks the token and leaves out all that "
    "it can. The stock adapter is given its own token; it would otherwise fetch one for each "
    "message, waiting.",
    f"One token comes with {MESSAGES} messages. Parley goes through a token once, and holds each "
    "message to what it says: service address, channel, tenant. The bare handler decodes it each "
    "time with PyJWT, as people write it, and so does the stock adapter.",
    f"{AT_ONCE} messages at once, {ROUNDS} rounds of {MESSAGES} in turns, medians. CPU is that of "
    "the bot's process alone. The last column is the longest time in any round that the event loop "
    "did not come round, without the time that other programs had its core.",
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
    busy = max(one.blocked for one in loads[PARLEY])
    return (
        *(goal for name in (ALONE, PARLEY) for goal in _beside(name, cpu)),
        Goal("the event loop is never busy for more than 20 ms", duration(busy), busy <= 0.020),
    )


def _beside(name: str, cpu: Mapping[str, float]) -> tuple[Goal, Goal]:
    stock, bare = cpu[STOCK] / cpu[name], cpu[name] / cpu[BARE]
    who = NAMES[name]
    return (
        Goal(f"{who}: at most an eighth of the stock adapter's CPU", f"1/{stock:.1f}", stock >= 8),
        Goal(f"{who}: at most 4 times the bare handler's CPU", times(bare), bare <= 4),
    )


async def _measure(place: Path) -> dict[str, list[Load]]:
    """Ask Parley for the cards first, so that the others post the same ones."""
    loads: dict[str, list[Load]] = {name: [] for name in NAMES}
    async with open_world(place) as world, AsyncExitStack() as stack:
        async with running(world, PARLEY) as first:
            cards = json.dumps(await world.cards(first))
        (place / "cards.json").write_text(cards, encoding="utf-8")
        bots = [await stack.enter_async_context(running(world, name)) for name in NAMES]
        for bot in bots:
            await world.load(bot, WARMING)
        for turn in range(ROUNDS):
            for bot in (*bots[turn % 4 :], *bots[: turn % 4]):
                loads[bot.name].append(await world.load(bot, MESSAGES))
    return loads
