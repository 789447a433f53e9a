"""How the parts are put together: what each platform's bot is given beside what all have."""

from pathlib import Path

import pytest

from adapters.settings import Settings
from adapters.wiring import open_house, open_platforms
from bot.messages import Place

GLOSSARY = Path(__file__).parents[1] / "glossaries" / "transcripts"


@pytest.mark.parametrize("threads", [True, False], ids=["heard", "not heard"])
async def test_the_setting_decides_whether_replies_in_teams_are_heard(
    tmp_path: Path, *, threads: bool
) -> None:
    settings = Settings(
        glossary=GLOSSARY,
        database_url=f"sqlite:///{tmp_path}/parley.db",
        outbox=tmp_path / "outbox",
        teams_dangerously_anonymous=True,
        teams_threads=threads,
    )
    async with open_house(settings) as house, open_platforms(settings, house) as platforms:
        ears = {name: one for platform in platforms for name, one in platform.ears.items()}

        assert list(ears) == ["teams"]
        assert await ears["teams"].hears(Place("teams", "19:a@thread.tacv2")) is threads
