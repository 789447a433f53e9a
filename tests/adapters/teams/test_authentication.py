"""Who is let in: whoever brings a token of Teams' that fits what came with it, and nobody else."""

import asyncio
import logging
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import ClientSession

from adapters.store.memory import MemoryStore
from adapters.teams.keys import AGAIN, FRESH, LAST_GOOD, WITHIN, Keys, KeysAwayError
from tests.adapters.teams.conftest import Stage, open_stage
from tests.fakes.forgeries import TABLE, Row
from tests.fakes.microsoft import FakeMicrosoft
from tests.fakes.teams import CHAT, conversation


async def delivered(stage: Stage, microsoft: FakeMicrosoft, row: Row) -> int:
    """Deliver one row, after the change of keys that goes with it, and return the status."""
    if row.later:
        assert (await stage.driver.personal("before")).status == 200
        row.later(microsoft)
    delivery = row.deliver(microsoft, stage.teams.url)
    said = stage.driver.usual() | {"text": "lead"} | conversation(CHAT, "personal")
    headers = {"Authorization": delivery.header} if delivery.header is not None else {}
    async with ClientSession() as http:
        url, body = f"{stage.url}api/messages", delivery.bytes_of(said)
        async with http.post(url, data=body, headers=headers) as response:
            assert response.headers.get("WWW-Authenticate") == (
                "Bearer" if response.status == 401 else None
            )
            return response.status


@pytest.mark.parametrize("row", TABLE.values(), ids=TABLE.keys())
async def test_the_table(
    registered: Stage, microsoft: FakeMicrosoft, row: Row, caplog: pytest.LogCaptureFixture
) -> None:
    microsoft.keys = dict(row.keys or microsoft.keys)
    status = await delivered(registered, microsoft, row)
    await registered.side.close()

    assert status == row.parley
    heard = [message.text for message in registered.parrot.heard]
    assert heard.count("lead") == (1 if status == 200 else 0)
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []


def test_the_page_says_of_each_row_what_is_tested() -> None:
    """If this fails: `python -m benchmarks.teams.authentication` writes the page anew."""
    text = (Path(__file__).parents[3] / "docs" / "teams-authentication.md").read_text("utf-8")
    shown = re.findall(r"^\| (.+?) +\| +\S+ \| +(\d+) \|$", text, re.MULTILINE)

    assert shown == [(name, str(row.parley)) for name, row in TABLE.items()]


async def test_a_stranger_does_not_make_us_read(registered: Stage) -> None:
    async with ClientSession() as http:
        huge = await http.post(f"{registered.url}api/messages", data=b"x" * 1_040_000)

    assert huge.status == 401


async def test_the_local_client_is_not_let_in_without_its_flag(registered: Stage) -> None:
    async with ClientSession() as http:
        said = registered.driver.usual() | {"text": "x"} | conversation(CHAT, "personal")
        response = await http.post(f"{registered.url}api/messages", json=said)

    assert response.status == 401


async def test_while_teams_keys_cannot_be_had_teams_is_asked_to_come_again(
    microsoft: FakeMicrosoft,
) -> None:
    microsoft.away = True
    async with open_stage(MemoryStore(), microsoft=microsoft) as stage:
        first = await stage.driver.personal("lead")
        microsoft.away = False
        again = await stage.driver.personal("lead")

    assert (first.status, again.status) == (503, 200)


async def test_keys_are_fetched_once_for_all_who_wait(
    registered: Stage, microsoft: FakeMicrosoft
) -> None:
    told = await asyncio.gather(*(registered.driver.personal("lead") for _ in range(20)))

    assert {response.status for response in told} == {200}
    assert microsoft.metadata_asked == 1


class Time:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
async def shelf(microsoft: FakeMicrosoft) -> AsyncIterator[tuple[Keys, Time]]:
    """The keys on their own, with a clock."""
    clock = Time()
    async with ClientSession() as session:
        keys = Keys(session, microsoft.metadata_url, clock)
        yield keys, clock
        await keys.close()


async def test_made_up_key_ids_do_not_make_us_ask_for_ever(
    shelf: tuple[Keys, Time], microsoft: FakeMicrosoft
) -> None:
    keys, clock = shelf
    assert await keys.find("first")
    for number in range(50):
        assert await keys.find(f"made up {number}") is None
    asked = microsoft.metadata_asked
    clock.now += WITHIN
    await keys.find("made up")

    assert asked == 1 + AGAIN
    assert microsoft.metadata_asked == asked + 1


async def test_keys_are_renewed_now_and_then_without_anybody_waiting(
    shelf: tuple[Keys, Time], microsoft: FakeMicrosoft
) -> None:
    keys, clock = shelf
    await keys.find("first")
    microsoft.read.clear()
    clock.now += FRESH + 1
    assert await keys.find("first")
    async with asyncio.timeout(5):
        await microsoft.read.wait()

    assert microsoft.metadata_asked == 2


async def test_the_last_good_keys_serve_while_newer_ones_cannot_be_had_but_not_for_ever(
    shelf: tuple[Keys, Time], microsoft: FakeMicrosoft
) -> None:
    keys, clock = shelf
    await keys.find("first")
    microsoft.away = True
    clock.now += FRESH + 1
    assert await keys.find("first")
    clock.now += LAST_GOOD
    with pytest.raises(KeysAwayError):
        await keys.find("first")


async def test_a_key_that_was_withdrawn_is_believed_no_more(
    shelf: tuple[Keys, Time], microsoft: FakeMicrosoft
) -> None:
    keys, _ = shelf
    await keys.find("first")
    microsoft.keys = {"second": ["msteams"]}
    await keys.find("second")

    assert await keys.find("first") is None
