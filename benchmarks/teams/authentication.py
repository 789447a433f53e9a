"""What the stock adapter answers to each row of the table by which Parley's own check is tested.

Run it as `python -m benchmarks.teams.authentication`; it writes docs/teams-authentication.md.
"""

import asyncio
import json
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.page import write
from benchmarks.table import Table, markdown
from benchmarks.teams.world import Running, World, open_world, running
from tests.fakes.forgeries import TABLE, Row

PAGE = "teams-authentication.md"
TITLE = "Teams authentication"
INTRO = """\
Whoever can post to `/api/messages` in Teams' name can put words into the bot's mouth and read its
answers, so everything that comes there brings a token that Microsoft has signed. Each row is one
delivery with one thing changed, over HTTP with real RSA keys, and the status that came back. The
first column is botbuilder 4.17.1 with its own CloudAdapter, measured by
`python -m benchmarks.teams.authentication`; the second is Parley, as its tests hold it to
(`tests/fakes/forgeries.py`).

In bold is what should not happen: a wrong delivery that is taken (2xx), one that is answered with a
server error (Teams comes again, and an alarm goes off), or a right one that is not taken. Other
channels and tenants are no part of the stock adapter's check, so those two rows are not in bold.
Without a `serviceUrl` it lets the delivery in, and fails when the bot answers.
"""
AFTER = """\
Parley also

- refuses before it reads the body, so that strangers cannot make it read;
- keeps Microsoft's keys, renews them hourly in the background, and looks for newer ones when a
  token names a key that it does not know, five times in five minutes at most, since anybody can
  make up a key's name; the last good keys serve for five days if newer ones cannot be had;
- goes through a token once, and remembers that it holds until it runs out or the keys are read
  anew; that an activity fits its token is checked for each;
- hears only the channel `msteams`: in others, such as Direct Line, people choose their ids
  themselves;
- sends nothing, and no token of its own, to a service address that is not on its list of hosts,
  whether the address comes with a message or was stored earlier;
- lets in the Agents Playground and other local clients only with `TEAMS_DANGEROUSLY_ANONYMOUS`, on
  a loopback address, from this machine, and answers to this machine alone.
"""
NOT_ITS_PART = ("a key and activity of another channel", "another tenant")


def page(stock: dict[str, int]) -> str:
    """The page, with what the stock adapter answered."""
    rows = tuple(
        (name, _shown(name, row, stock[name]), str(row.parley)) for name, row in TABLE.items()
    )
    table = markdown(Table("Row by row", ("delivered", "stock", "Parley"), rows))
    return f"# {TITLE}\n\n{INTRO}\n{table}\n{AFTER}"


def _shown(name: str, row: Row, status: int) -> str:
    is_odd = (status < 300) != (row.parley < 300) or (status >= 500 and row.parley < 500)
    return f"**{status}**" if is_odd and name not in NOT_ITS_PART else str(status)


async def measure(place: Path) -> dict[str, int]:
    """Deliver each row to a stock adapter that is fresh from the start."""
    found = {}
    for name, row in TABLE.items():
        async with open_world(place) as world:
            cards = {world.activity()["text"]: _CARD}
            (place / "cards.json").write_text(json.dumps(cards), encoding="utf-8")
            async with running(world, "stock") as bot:
                found[name] = await _status(world, bot, row)
    return found


_CARD = {"attachments": [{"content": {"type": "AdaptiveCard", "version": "1.5", "body": []}}]}


async def _status(world: World, bot: Running, row: Row) -> int:
    world.microsoft.keys = dict(row.keys or world.microsoft.keys)
    if row.later:
        await world.load(bot, 1)
        row.later(world.microsoft)
    delivery = row.deliver(world.microsoft, world.connector.url)
    headers = {"Content-Type": "application/json"}
    if delivery.header is not None:
        headers["Authorization"] = delivery.header
    body = delivery.bytes_of(world.activity())
    async with world.http.post(bot.url, data=body, headers=headers) as response:
        return response.status


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        print(write(PAGE, page(asyncio.run(measure(Path(folder))))))
