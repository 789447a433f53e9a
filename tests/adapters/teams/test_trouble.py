"""When something fails: Teams limits us, dawdles or breaks, the bot fails, the process ends."""

import asyncio

import pytest

from adapters.teams.anonymous import Anonymous
from adapters.teams.connector import Connector, Line, NotDeliveredError, Patience, open_session
from tests.adapters.teams.conftest import Stage
from tests.fakes.adaptive_card import card_problems, texts
from tests.fakes.teams import fake_teams, in_channel


@pytest.mark.parametrize("status", [412, 429, 502, 504])
async def test_what_teams_asks_to_try_again_is_tried_again(stage: Stage, status: int) -> None:
    stage.teams.answers = [(status, {"Retry-After": "3600"}), (status, {})]
    await stage.driver.personal("lead")
    await stage.teams.until_posted(1)

    assert stage.teams.asked == 3


async def test_nobody_tries_for_ever(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    stage.teams.answers = [(429, {})] * 9
    await stage.driver.personal("lead")
    await stage.side.close()

    assert stage.teams.asked == 4
    assert "Teams did not take an answer: status 429" in caplog.text


@pytest.mark.parametrize("status", [301, 400, 401, 403, 404, 413, 500])
async def test_what_is_refused_is_not_repeated(
    stage: Stage, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    stage.teams.answers = [(status, {"Location": f"{stage.teams.url}elsewhere"})]
    await stage.driver.personal("lead")
    await stage.side.close()

    assert stage.teams.asked == 1
    assert f"status {status}" in caplog.text


async def test_a_service_that_is_away_is_given_up_after_some_tries() -> None:
    async with fake_teams() as teams:
        nobody_there = teams.url
    async with open_session(connections=1) as session:
        line = Line(session, Patience(tries=2, first=0), Anonymous().answers_to)
        connector = Connector(line, nobody_there)

        with pytest.raises(NotDeliveredError, match="cannot be reached"):
            await connector.post("a", {})


@pytest.mark.parametrize(
    ("number", "asked", "least", "most"),
    [
        (1, "3", 3, 3),
        (1, "0", 0, 0),
        (1, "3600", 20, 20),
        (1, "9" * 5_000, 20, 20),
        (1, "", 0.25, 0.75),
        (3, "", 1, 3),
        (40, "", 20, 20),
        (1, "Mon, 23 Nov 2026 12:00:00 GMT", 0.25, 0.75),
        (1, "-1", 0.25, 0.75),
    ],
    ids=[
        "as asked",
        "at once",
        "too long",
        "endless",
        "not said",
        "grown",
        "no longer",
        "a date",
        "negative",
    ],
)
def test_how_long_to_wait(number: int, asked: str, least: float, most: float) -> None:
    assert least <= Patience().seconds(number, asked) <= most


async def test_teams_is_told_at_once_even_if_its_connector_dawdles(stage: Stage) -> None:
    stage.teams.hold = asyncio.Event()
    responses = [await stage.driver.personal(f"lead {number}") for number in range(20)]
    posted_before = len(stage.teams.posted)
    stage.teams.hold.set()
    await stage.teams.until_posted(20)

    assert {response.status for response in responses} == {200}
    assert posted_before == 0


async def test_closing_waits_for_answers_under_way(stage: Stage) -> None:
    stage.teams.hold = asyncio.Event()
    await stage.driver.personal("lead")
    closing = asyncio.create_task(stage.side.close())
    await asyncio.sleep(0)
    refused = await stage.driver.personal("too late")
    stage.teams.hold.set()
    await closing

    assert refused.status == 503
    assert len(stage.teams.posted) == 1


async def test_without_the_store_teams_is_asked_to_come_again(stage: Stage) -> None:
    stage.claims.broken = True
    first = await stage.driver.personal("lead", id="1")
    stage.claims.broken = False
    again = await stage.driver.personal("lead", id="1")
    await stage.teams.until_posted(1)

    assert (first.status, again.status) == (503, 200)


async def test_a_person_is_told_when_the_bot_failed(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    stage.parrot.trouble = RuntimeError("boom")
    pressed = await stage.driver.press({"verb": "know", "data": {}})
    answer = await pressed.json()
    await stage.driver.personal("lead")
    await stage.teams.until_posted(1)

    assert pressed.status == 200
    assert card_problems(answer["value"]) == []
    for card in (answer["value"], stage.teams.posted[0].card):
        assert "went wrong" in "".join(texts(card))
        assert "boom" not in "".join(texts(card))
    assert "boom" in caplog.text


async def test_a_failure_nobody_waits_for_is_only_logged(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    stage.parrot.trouble = RuntimeError("boom")
    await stage.driver.activity({"text": "lunch?"} | in_channel())
    await stage.side.close()

    assert stage.teams.posted == []
    assert "boom" in caplog.text


async def test_of_a_burst_delivered_twice_nothing_is_lost_and_nothing_said_twice(
    stage_on_sqlite: Stage,
) -> None:
    stage = stage_on_sqlite
    stage.teams.answers = [(429, {"Retry-After": "0"})] * 3
    names = [str(number) for number in range(100)]
    deliveries = [stage.driver.personal("lead", id=name) for name in names * 2]
    statuses = {response.status for response in await asyncio.gather(*deliveries)}
    await stage.side.close()

    assert statuses == {200}
    assert sorted(answer.message for answer in stage.teams.posted) == sorted(names)
