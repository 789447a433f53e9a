"""When something fails: Slack limits us, dawdles or breaks, the bot fails, the process ends."""

import asyncio

import pytest

from tests.adapters.slack.conftest import Stage
from tests.fakes.block_kit import problems, texts


async def test_a_rate_limit_is_waited_out(stage: Stage) -> None:
    await stage.driver.mention("warm up")
    await stage.slack.until_posted(1)
    stage.slack.limits = ["0"]
    await stage.driver.mention("lead")
    await stage.slack.until_posted(2)

    assert stage.slack.asked.count("chat.postMessage") == 3


async def test_a_limit_longer_than_anybody_waits_is_an_error(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    await stage.driver.mention("warm up")
    await stage.slack.until_posted(1)
    stage.slack.limits = ["3600"]
    await stage.driver.mention("lead")
    await stage.side.close()

    assert len(stage.slack.posted) == 1
    assert "an answer was lost" in caplog.text


async def test_a_post_of_doubtful_fate_is_not_repeated(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    await stage.driver.mention("warm up")
    await stage.slack.until_posted(1)
    stage.slack.failures = 1
    await stage.driver.mention("lead")
    await stage.side.close()

    assert stage.slack.asked.count("chat.postMessage") == 2
    assert "an answer was lost" in caplog.text


async def test_slack_is_told_at_once_even_if_its_api_dawdles(stage: Stage) -> None:
    stage.slack.hold = asyncio.Event()
    responses = [await stage.driver.mention(f"lead {number}") for number in range(20)]
    posted_before = len(stage.slack.posted)
    stage.slack.hold.set()
    await stage.slack.until_posted(20)

    assert {response.status for response in responses} == {200}
    assert posted_before == 0


async def test_closing_waits_for_answers_under_way(stage: Stage) -> None:
    stage.slack.hold = asyncio.Event()
    await stage.driver.mention("lead")
    closing = asyncio.create_task(stage.side.close())
    await asyncio.sleep(0)
    refused = await stage.driver.mention("too late")
    stage.slack.hold.set()
    await closing

    assert refused.status == 503
    assert len(stage.slack.posted) == 1


async def test_without_the_store_slack_is_asked_to_come_again(stage: Stage) -> None:
    stage.claims.broken = True
    first = await stage.driver.event({"type": "app_mention", "text": "x"}, event_id="Ev1")
    stage.claims.broken = False
    again = await stage.driver.event({"type": "app_mention", "text": "x"}, event_id="Ev1", retry=1)
    await stage.slack.until_posted(1)

    assert (first.status, again.status) == (503, 200)


async def test_when_slack_does_not_know_us_events_come_again(stage: Stage) -> None:
    stage.slack.failures = 1
    first = await stage.driver.event({"type": "app_mention", "text": "x"}, event_id="Ev1")
    again = await stage.driver.event({"type": "app_mention", "text": "x"}, event_id="Ev1", retry=1)
    await stage.slack.until_posted(1)

    assert (first.status, again.status) == (503, 200)


async def test_who_we_are_is_asked_once(stage: Stage) -> None:
    await asyncio.gather(*(stage.driver.mention(f"lead {number}") for number in range(10)))
    await stage.slack.until_posted(10)

    assert stage.slack.asked.count("auth.test") == 1
    assert await stage.side.check() == "Company"


async def test_a_person_is_told_when_the_bot_failed(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    stage.parrot.trouble = RuntimeError("boom")
    answer = await (await stage.driver.command("lead")).json()
    await stage.driver.mention("lead")
    await stage.slack.until_posted(1)

    assert problems(answer) == []
    assert "went wrong" in "".join(texts(answer["blocks"]))
    assert "went wrong" in stage.slack.posted[0]["text"]
    assert "boom" not in stage.slack.posted[0]["text"]
    assert "boom" in caplog.text


async def test_a_failure_nobody_waits_for_is_only_logged(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    stage.parrot.trouble = RuntimeError("boom")
    await stage.driver.event({"type": "message", "text": "lunch?"})
    await stage.side.close()

    assert stage.slack.posted == []
    assert "boom" in caplog.text


async def test_of_a_burst_delivered_twice_nothing_is_lost_and_nothing_said_twice(
    stage_on_sqlite: Stage,
) -> None:
    stage = stage_on_sqlite
    stage.slack.seconds = 0.01
    events = [{"type": "app_mention", "text": "x", "ts": f"{number}.1"} for number in range(100)]
    deliveries = [stage.driver.event(event, event_id=event["ts"]) for event in events * 2]
    statuses = {response.status for response in await asyncio.gather(*deliveries)}
    await stage.side.close()

    assert statuses == {200}
    assert sorted(answer["thread_ts"] for answer in stage.slack.posted) == sorted(
        event["ts"] for event in events
    )


@pytest.fixture
def another_app(monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings that Bolt and the SDK would read from the environment by themselves."""
    for name in ("CLIENT_ID", "CLIENT_SECRET", "BOT_TOKEN", "SIGNING_SECRET", "VERIFICATION_TOKEN"):
        monkeypatch.setenv(f"SLACK_{name}", f"another app's {name}")


async def test_only_what_was_given_counts_not_the_environment(
    another_app: None, stage: Stage
) -> None:
    assert (await stage.driver.mention("lead")).status == 200
    await stage.slack.until_posted(1)
