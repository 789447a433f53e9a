"""What is deleted is gone from the file of a laptop as well, not just from the tables."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.store.migrate import migrate
from adapters.store.store import open_store
from bot.messages import Person, Place

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
WORDS = "legal has not signed the agreement with the archive"


async def test_nothing_of_what_is_forgotten_stays_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "parley.db"
    await migrate(f"sqlite:///{file}")
    async with open_store(f"sqlite:///{file}") as store:
        await store.save(Place("slack", "C1", "1.0"), {"said": [WORDS] * 400}, now=NINE)
    assert WORDS.encode() in file.read_bytes()

    async with open_store(f"sqlite:///{file}") as store:
        await store.forgetting.channel(Place("slack", "C1"))

    assert WORDS.encode() not in file.read_bytes()


@pytest.mark.parametrize(
    "whom", [Person("slack", "U1"), Place("slack", "C1")], ids=["who", "where"]
)
async def test_nothing_of_it_stays_in_the_log_beside_a_running_parley(
    tmp_path: Path, whom: Person | Place
) -> None:
    file = tmp_path / "parley.db"
    await migrate(f"sqlite:///{file}")
    async with open_store(f"sqlite:///{file}") as running:
        said = {"said": WORDS, "by": "U1"}
        await running.save(Place("slack", "C1", "private:U1"), {"dialogue": said}, now=NINE)
        before = kept_in(tmp_path)
        async with open_store(f"sqlite:///{file}") as store:
            forget = store.forgetting
            await (forget.person(whom) if isinstance(whom, Person) else forget.channel(whom))
        after = kept_in(tmp_path)

    assert (WORDS.encode() in before, WORDS.encode() in after) == (True, False)


async def test_somebody_who_reads_just_then_does_not_hinder_the_forgetting(tmp_path: Path) -> None:
    file, here = tmp_path / "parley.db", Place("slack", "C1", "1.0")
    await migrate(f"sqlite:///{file}")
    async with open_store(f"sqlite:///{file}", busy=0.01) as store:
        await store.save(here, {"said": WORDS}, now=NINE)
        reader = sqlite3.connect(file, isolation_level=None)
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM thread").fetchall()

        await store.forgetting.channel(here)

        assert await store.load(here) is None
        reader.close()


def kept_in(folder: Path) -> bytes:
    """All bytes of the database: its file, its log and its index."""
    return b"".join(path.read_bytes() for path in sorted(folder.glob("parley.db*")))
