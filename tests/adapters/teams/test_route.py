"""Whatever is thrown at the address, it answers with the right refusal, and never with a 500."""

import json
import logging
from typing import Any

import pytest
from aiohttp import ClientSession
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.teams.route import parse
from tests.adapters.teams.conftest import Stage
from tests.fakes.teams import BOT, CHAT, in_channel, mention

Json = dict[str, Any]

NONSENSE: dict[str, bytes] = {
    "half an object": b"{",
    "a list": b"[]",
    "a list of activities": b'[{"type": "message"}]',
    "a word": b'"x"',
    "null": b"null",
    "nothing": b"",
    "deeper than Python goes": b"[" * 100_000,
    "deep and closed": b'{"a":' * 50_000 + b"1" + b"}" * 50_000,
    "not UTF-8": b'{"type": "\xff"}',
    "no type": b'{"a": 1}',
    "a type of another type": b'{"type": 5}',
    "no address": b'{"type": "message", "text": "x"}',
    "a number with too many digits": b'{"type": ' + b"9" * 10_000 + b"}",
    "a picture": b"\x89PNG\r\n",
}


@pytest.mark.parametrize("body", NONSENSE.values(), ids=NONSENSE.keys())
async def test_nonsense_is_a_bad_request(stage: Stage, body: bytes) -> None:
    assert (await stage.driver.raw(body)).status == 400


async def test_a_megabyte_is_refused(stage: Stage) -> None:
    assert (await stage.driver.raw(b"x" * 1_040_000)).status == 413


async def test_two_megabytes_without_a_length_are_refused(stage: Stage) -> None:
    async def drip() -> Any:
        for _ in range(20):
            yield b"x" * 100_000

    assert (await stage.driver.raw(drip())).status == 413


async def test_a_body_that_says_it_is_compressed_and_is_not(stage: Stage) -> None:
    assert (await stage.driver.raw(b"{}", **{"Content-Encoding": "gzip"})).status == 400


async def test_a_mark_of_the_byte_order_does_no_harm(stage: Stage) -> None:
    said = {"type": "message", "text": "lead", "serviceUrl": stage.driver.service_url}
    who = {"conversation": {"id": CHAT}, "from": {"id": "29:ana"}, "recipient": {"id": BOT}}
    response = await stage.driver.raw(b"\xef\xbb\xbf" + json.dumps(said | who).encode())
    await stage.teams.until_posted(1)

    assert response.status == 200


async def test_only_posts_are_answered(stage: Stage) -> None:
    async with ClientSession() as http:
        assert (await http.get(f"{stage.url}api/messages")).status == 405


BROWSERS = {
    "another page": {"Origin": "https://evil.example"},
    "a page without an address": {"Origin": "null"},
    "a name that points here": {"Host": "evil.example"},
}


@pytest.mark.parametrize("headers", BROWSERS.values(), ids=BROWSERS.keys())
async def test_a_page_in_a_browser_on_this_machine_is_not_heard(
    stage: Stage, headers: dict[str, str]
) -> None:
    said = json.dumps({"type": "message", "text": "x", "conversation": {"id": CHAT}}).encode()

    assert (await stage.driver.raw(said, **headers)).status == 403
    assert stage.parrot.heard == []


ELSEWHERE = (
    "https://smba.trafficmanager.net/emea/",
    "http://evil.example/",
    "http://127.0.0.1:9/",
    "http://localhost.evil.example/",
    "http://127.0.0.1@evil.example/",
    "http://evil.example#@127.0.0.1/",
    "http://evil.example\\@127.0.0.1/",
    "file:///etc/passwd",
    "//127.0.0.1/",
    "127.0.0.1",
    "http://",
    "http://[::1",
    "http://127.0.0.1:99999/",
    "http://169.254.169.254/",
    "http://0.0.0.0/",
)


@pytest.mark.parametrize("service_url", ELSEWHERE)
@pytest.mark.parametrize("kind", ["message", "invoke", "installationUpdate"])
async def test_a_service_elsewhere_gets_no_request(
    stage: Stage, service_url: str, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    activity = {"type": kind, "text": "x", "action": "add", "serviceUrl": service_url}
    response = await stage.driver.activity(activity | {"conversation": {"id": CHAT}})
    await stage.side.close()

    assert response.status == 403
    assert stage.parrot.heard == []
    assert stage.teams.asked == 0
    assert "TEAMS_SERVICE_HOSTS" in caplog.text


async def test_no_id_leads_out_of_the_conversations(stage: Stage) -> None:
    where = {"conversation": {"id": "../../admin?x=1#y/%2e%2e", "conversationType": "personal"}}
    await stage.driver.activity({"text": "lead", "id": "../../../x"} | where)
    await stage.teams.until_posted(1)

    [answer] = stage.teams.posted
    assert answer.conversation == "../../admin?x=1#y/%2e%2e"
    assert answer.path.startswith("/emea/v3/conversations/..%2F..%2Fadmin%3Fx%3D1%23y%2F%252e%252e")


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=12)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)
ACCOUNT = st.one_of(
    JSON,
    st.fixed_dictionaries(
        {"id": st.one_of(st.sampled_from((BOT, "29:ana", "19:x", "..")), JSON)},
        optional={
            "name": JSON,
            "role": JSON,
            "conversationType": st.one_of(st.sampled_from(("personal", "channel")), JSON),
            "isGroup": JSON,
        },
    ),
)
ACTIVITIES = st.fixed_dictionaries(
    {
        "type": st.one_of(
            st.sampled_from(("message", "invoke", "conversationUpdate", "installationUpdate")),
            st.text(min_size=1, max_size=8),
        )
    },
    optional={
        "id": st.one_of(st.text(max_size=8), JSON),
        "name": st.one_of(st.just("adaptiveCard/action"), JSON),
        "action": st.one_of(st.just("add"), JSON),
        "text": st.one_of(st.text(st.characters(), max_size=40), JSON),
        "value": st.one_of(
            JSON,
            st.fixed_dictionaries({"action": st.fixed_dictionaries({"verb": JSON, "data": JSON})}),
            st.fixed_dictionaries({"act": JSON, "value": JSON, "entry": JSON}),
        ),
        "from": ACCOUNT,
        "recipient": ACCOUNT,
        "conversation": ACCOUNT,
        "entities": st.one_of(JSON, st.lists(st.one_of(JSON, st.just(mention())), max_size=3)),
        "membersAdded": st.one_of(JSON, st.lists(ACCOUNT, max_size=3)),
        "serviceUrl": JSON,
        "channelId": JSON,
        "replyToId": JSON,
        "channelData": JSON,
        "deliveryMode": st.sampled_from(("expectReplies", "normal")),
    },
)


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(ACTIVITIES)
async def test_no_activity_is_a_server_error_or_an_error_in_the_log(
    stage: Stage, caplog: pytest.LogCaptureFixture, activity: Json
) -> None:
    whole = {"serviceUrl": stage.driver.service_url, "from": {"id": "29:ana"}} | in_channel()
    response = await stage.driver.raw(json.dumps(whole | activity).encode())

    assert response.status < 500
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(ACTIVITIES)
async def test_nor_is_one_that_brings_a_token(
    registered: Stage, caplog: pytest.LogCaptureFixture, activity: Json
) -> None:
    usual = registered.driver.usual() | in_channel()
    response = await registered.driver.raw(json.dumps(usual | activity).encode())

    assert response.status < 500
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=60))
async def test_whatever_stands_where_the_token_should_is_refused(
    registered: Stage, token: str
) -> None:
    said = json.dumps(registered.driver.usual()).encode()
    response = await registered.driver.raw(said, Authorization=f"Bearer {token}")

    assert response.status == 401


@given(st.binary(max_size=300))
def test_no_body_breaks_the_parser(raw: bytes) -> None:
    assert isinstance(parse(raw), dict | None)
