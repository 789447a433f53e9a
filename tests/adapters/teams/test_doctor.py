"""What `parley doctor` says about Teams, for each thing that can be wrong with it."""

import time
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
import pytest

from adapters.configured.teams import TeamsSettings
from adapters.findings import Finding, Health
from adapters.teams.doctor import examine_teams
from tests.adapters.teams.conftest import Stage, anonymous
from tests.fakes.microsoft import FakeMicrosoft

Json = dict[str, Any]


async def look(asked: TeamsSettings, *, ahead: float = 0, url: str = "") -> list[Finding]:
    return list(
        await examine_teams(asked, lambda: datetime.now(UTC) + timedelta(seconds=ahead), url=url)
    )


def bad(found: list[Finding]) -> str:
    """What has to be mended; it must be one thing."""
    [said] = [one.said for one in found if one.health is Health.BAD]
    return said


async def test_all_is_well(registered: Stage, microsoft: FakeMicrosoft) -> None:
    found = await look(microsoft.settings(), url=registered.url)

    assert [one.health for one in found] == [Health.GOOD] * 4


REFUSED: dict[str, tuple[str, str]] = {
    "a secret that has run out": ("AADSTS7000222: expired", "make a new one"),
    "the id of a secret": ("AADSTS7000215: invalid", "the secret's value, not its id"),
    "an unknown app": ("AADSTS700016: not found", "check TEAMS_APP_ID and TEAMS_TENANT_ID"),
    "an unknown tenant": ("AADSTS90002: no such tenant", "check TEAMS_TENANT_ID"),
}


@pytest.mark.parametrize(("said", "remedy"), REFUSED.values(), ids=REFUSED.keys())
async def test_it_says_what_to_mend_of(microsoft: FakeMicrosoft, said: str, remedy: str) -> None:
    microsoft.answers = [(401, {"error": "invalid_client", "error_description": said})]

    assert remedy in bad(await look(microsoft.settings()))


async def test_a_token_for_another_tenant(microsoft: FakeMicrosoft) -> None:
    theirs = {"tid": "12345678-0000-4000-8000-000000000000", "exp": int(time.time()) + 60}
    token = jwt.encode(theirs, "x" * 32, algorithm="HS256")
    microsoft.answers = [(200, {"access_token": token, "expires_in": 60})]
    ours = microsoft.settings(tenant_id="87654321-0000-4000-8000-000000000000")

    assert "check TEAMS_TENANT_ID" in bad(await look(ours))


async def test_an_id_that_is_none(microsoft: FakeMicrosoft) -> None:
    assert "TEAMS_APP_ID parley" in bad(await look(microsoft.settings(app_id="parley")))


async def test_a_clock_that_is_wrong(microsoft: FakeMicrosoft) -> None:
    assert "this clock differs" in bad(await look(microsoft.settings(), ahead=90))


async def test_keys_that_cannot_be_had(microsoft: FakeMicrosoft) -> None:
    microsoft.away = True

    assert "Microsoft's keys cannot be had" in bad(await look(microsoft.settings()))


async def test_an_address_that_is_not_parleys(microsoft: FakeMicrosoft) -> None:
    assert "check the proxy" in bad(await look(microsoft.settings(), url=microsoft.url))


async def test_without_an_address_or_with_nobody_there_it_says_what_azure_needs(
    microsoft: FakeMicrosoft,
) -> None:
    unknown = (await look(microsoft.settings()))[-1]
    away = (await look(microsoft.settings(), url="http://127.0.0.1:9"))[-1]

    assert (unknown.health, away.health) == (Health.NOTE, Health.NOTE)
    assert "/api/messages" in unknown.said
    assert "cannot be reached" in away.said


async def test_without_tokens_it_says_so() -> None:
    [found] = await look(anonymous())

    assert found.health is Health.NOTE
    assert "nobody is checked" in found.said
