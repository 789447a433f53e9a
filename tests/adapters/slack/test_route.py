"""Whatever is thrown at the address, it answers with the right refusal, and never with a 500."""

import json
from typing import Any

import pytest
from aiohttp import ClientSession
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack.route import parse, signed
from tests.adapters.slack.conftest import NOON, Stage
from tests.fakes.slack import SECRET, sign

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
STAMP = str(int(NOON.timestamp()))
GOOD = b'{"type": "event_callback", "event": {"type": "app_mention"}}'

UNSIGNED = {
    "no signature": {"X-Slack-Signature": ""},
    "another secret": {"X-Slack-Signature": sign(GOOD, STAMP, "not ours")},
    "another body": {"X-Slack-Signature": sign(b"{}", STAMP)},
    "letters outside ASCII": {"X-Slack-Signature": "v0=ü"},
    "no timestamp": {"X-Slack-Request-Timestamp": ""},
    "a word for a timestamp": {"X-Slack-Request-Timestamp": "abc"},
    "digits of another script": {"X-Slack-Request-Timestamp": "١٢٣"},
    "a fraction": {"X-Slack-Request-Timestamp": f"{STAMP}.5"},
    "a huge number": {"X-Slack-Request-Timestamp": "9" * 5_000},
    "six minutes old": {"X-Slack-Request-Timestamp": str(int(STAMP) - 360)},
    "six minutes ahead": {"X-Slack-Request-Timestamp": str(int(STAMP) + 360)},
}


@pytest.mark.parametrize("headers", UNSIGNED.values(), ids=UNSIGNED.keys())
async def test_what_slack_did_not_sign_just_now_is_refused(
    stage: Stage, headers: dict[str, str]
) -> None:
    response = await stage.driver.raw(GOOD, JSON, **headers)

    assert response.status == 401
    assert stage.parrot.heard == []


async def test_a_true_signature_that_is_too_old_is_refused(stage: Stage) -> None:
    stamp = str(int(STAMP) - 301)
    old = {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": sign(GOOD, stamp)}

    assert (await stage.driver.raw(GOOD, JSON, **old)).status == 401


NONSENSE: dict[str, tuple[bytes, str]] = {
    "half an object": (b"{", JSON),
    "a list": (b"[]", JSON),
    "a word": (b'"x"', JSON),
    "nothing": (b"", JSON),
    "nothing in a form": (b"", FORM),
    "deeper than Python goes": (b"[" * 100_000, JSON),
    "deep and closed": (b'{"a":' * 50_000 + b"1" + b"}" * 50_000, JSON),
    "not UTF-8": (b'{"type": "\xff"}', JSON),
    "no type": (b'{"a": 1}', JSON),
    "an event that is a list": (b'{"type": "event_callback", "event": []}', JSON),
    "an event that is missing": (b'{"type": "event_callback"}', JSON),
    "half a payload": (b"payload=%7Bx", FORM),
    "a payload that is a list": (b"payload=%5B%5D", FORM),
    "a payload of another shape": (b"payload=1", FORM),
    "a form that is no command": (b"a=1", FORM),
    "a thousand fields": (b"&".join(b"a=1" for _ in range(1_000)), FORM),
    "a number with too many digits": (b'{"type": ' + b"9" * 10_000 + b"}", JSON),
    "an unknown kind of content": (b"\x00\x01", "image/png"),
    "shapes Bolt cannot read": (b'{"type": "x", "authorizations": 5, "team": 7}', JSON),
}


@pytest.mark.parametrize(("body", "kind"), NONSENSE.values(), ids=NONSENSE.keys())
async def test_signed_nonsense_is_a_bad_request(stage: Stage, body: bytes, kind: str) -> None:
    assert (await stage.driver.raw(body, kind)).status == 400


@pytest.mark.parametrize(("body", "kind"), NONSENSE.values(), ids=NONSENSE.keys())
async def test_unsigned_nonsense_is_not_even_read(stage: Stage, body: bytes, kind: str) -> None:
    assert (await stage.driver.raw(body, kind, **{"X-Slack-Signature": "v0=0"})).status == 401


@pytest.mark.parametrize("signature", [{}, {"X-Slack-Signature": ""}], ids=["signed", "unsigned"])
async def test_a_megabyte_is_refused(stage: Stage, signature: dict[str, str]) -> None:
    assert (await stage.driver.raw(b"x" * 1_040_000, JSON, **signature)).status == 413


async def test_two_megabytes_without_a_length_are_refused(stage: Stage) -> None:
    async def drip() -> Any:
        for _ in range(20):
            yield b"x" * 100_000

    async with ClientSession() as http:
        response = await http.post(f"{stage.url}slack/events", data=drip())

    assert response.status == 413


async def test_a_body_that_says_it_is_compressed_and_is_not(stage: Stage) -> None:
    response = await stage.driver.raw(GOOD, JSON, **{"Content-Encoding": "gzip"})

    assert response.status == 400


async def test_slack_may_check_the_address(stage: Stage) -> None:
    asked = json.dumps({"type": "url_verification", "challenge": "xyz"}).encode()
    response = await stage.driver.raw(asked, JSON)

    assert (response.status, await response.json()) == (200, {"challenge": "xyz"})
    assert stage.slack.asked == []


async def test_slack_may_say_that_there_are_too_many_events(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    limited = {"type": "app_rate_limited", "team_id": "T1", "minute_rate_limited": 1}
    response = await stage.driver.raw(json.dumps(limited).encode(), JSON)

    assert response.status == 200
    assert "holds events back" in caplog.text


async def test_slack_may_check_the_certificate(stage: Stage) -> None:
    response = await stage.driver.raw(
        b"ssl_check=1&token=x", FORM, **{"X-Slack-Signature": "", "X-Slack-Request-Timestamp": ""}
    )

    assert (response.status, await response.text()) == (200, "")


SHAPES: dict[str, dict[str, Any]] = {
    "a click without a user": {"type": "block_actions", "actions": [{"action_id": "x:0"}]},
    "a click without actions": {"type": "block_actions", "user": {"id": "U1"}},
    "a click with an empty list": {"type": "block_actions", "user": {"id": "U1"}, "actions": []},
    "an event of numbers": {"type": "event_callback", "event": {"type": 5, "user": 5}},
    "a message of lists": {
        "type": "event_callback",
        "event": {"type": "message", "text": [], "user": {}, "channel": [1], "ts": 5},
    },
    "a message of objects": {
        "type": "event_callback",
        "event": {"type": "message", "text": {"a": 1}, "user": "U1", "channel": "C1", "ts": "5"},
    },
    "a view that nobody opened": {"type": "view_submission", "view": {}},
    "a kind of tomorrow": {"type": "tomorrow"},
}


@pytest.mark.parametrize("body", SHAPES.values(), ids=SHAPES.keys())
async def test_signed_bodies_of_an_odd_shape_are_no_server_error(
    stage: Stage, body: dict[str, Any]
) -> None:
    assert (await stage.driver.raw(json.dumps(body).encode(), JSON)).status != 500


@given(st.binary(max_size=200), st.text(max_size=40), st.text(max_size=80))
def test_no_header_breaks_the_check(raw: bytes, stamp: str, signature: str) -> None:
    headers = {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": signature}

    assert not signed(raw, headers, secret=SECRET, now=NOON)


@given(st.binary(max_size=300), st.sampled_from((JSON, FORM)))
def test_no_body_breaks_the_parser(raw: bytes, kind: str) -> None:
    assert isinstance(parse(raw, kind), dict | None)
