"""How the parts are put together: what each platform's bot is given beside what all have."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer
from pydantic import SecretStr

from adapters.settings import Settings
from adapters.wiring import open_house, open_platforms
from bot.messages import Place
from tests.fakes.slack import SECRET, TOKEN, Driver, fake_slack

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


async def test_in_slack_the_buttons_of_a_void_question_go(tmp_path: Path) -> None:
    async with fake_slack() as slack:
        settings = Settings(
            glossary=GLOSSARY,
            database_url=f"sqlite:///{tmp_path}/parley.db",
            outbox=tmp_path / "outbox",
            slack_bot_token=SecretStr(TOKEN),
            slack_signing_secret=SecretStr(SECRET),
            slack_api_url=f"{slack.url}api/",
        )
        async with open_house(settings) as house, open_platforms(settings, house) as platforms:
            app = web.Application()
            app.add_routes([route for one in platforms for route in one.routes])
            async with TestServer(app, host="127.0.0.1") as server, ClientSession() as http:
                driver = Driver(
                    http, str(server.make_url("/")), slack.url, lambda: datetime.now(UTC)
                )
                await driver.direct("we are waiting for the price list")
                await slack.until_posted(1)
                await driver.direct("mute")
                change = await slack.until_called("chat.update")

    assert change["text"] == slack.posted[0]["text"]
