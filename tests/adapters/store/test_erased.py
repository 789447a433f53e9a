"""What is deleted is gone from the file of a laptop as well, not just from the tables."""

from datetime import UTC, datetime
from pathlib import Path

from adapters.store.migrate import migrate
from adapters.store.store import open_store
from bot.messages import Place

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
