"""A token that was let in: it lets in what it is for, as long as it holds, and nothing else."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from aiohttp import ClientSession
from aiohttp.test_utils import make_mocked_request

from adapters.teams.checked import MOST, Checked, Held
from adapters.teams.door import Permit, RefusedError
from adapters.teams.hosts import Hosts
from adapters.teams.keys import Key, Keys
from adapters.teams.tokens import LEEWAY, Token, TokenDoor
from tests.adapters.teams.conftest import Stage
from tests.fakes.microsoft import APP, TENANT, FakeMicrosoft, sign
from tests.fakes.teams import CHAT, conversation

SERVICE = "https://smba.trafficmanager.net/emea/"


@dataclass
class Clock:
    """Seconds since 1970, moved by hand."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Gate:
    """A door, the keys behind it, and the clock of what it remembers."""

    door: TokenDoor
    keys: Keys
    clock: Clock

    async def admit(self, token: str) -> Permit:
        headers = {"Authorization": f"Bearer {token}"}
        return await self.door.admit(make_mocked_request("POST", "/api/messages", headers=headers))


@pytest.fixture
async def gate(microsoft: FakeMicrosoft) -> AsyncIterator[Gate]:
    async with ClientSession() as session:
        keys, clock = Keys(session, microsoft.metadata_url), Clock()
        yield Gate(TokenDoor(keys, Hosts(), APP, TENANT, Checked(clock)), keys, clock)
        await keys.close()


CHANGES: dict[str, dict[str, Any]] = {
    "another service address": {"serviceUrl": "https://evil.example/"},
    "no service address": {"serviceUrl": ""},
    "another channel": {"channelId": "directline"},
    "no channel": {"channelId": None},
    "another tenant": {"channelData": {"tenant": {"id": "theirs"}}},
}


@pytest.mark.parametrize("changes", CHANGES.values(), ids=CHANGES.keys())
async def test_each_activity_has_to_fit_its_token(
    registered: Stage, microsoft: FakeMicrosoft, changes: dict[str, Any]
) -> None:
    headers = {"Authorization": f"Bearer {microsoft.token(registered.teams.url)}"}
    said = registered.driver.usual() | {"text": "lead"} | conversation(CHAT, "personal")
    url = f"{registered.url}api/messages"
    async with ClientSession() as http:
        first = await http.post(url, json=said, headers=headers)
        second = await http.post(url, json=said | {"id": "2"} | changes, headers=headers)
        third = await http.post(url, json=said | {"id": "3"}, headers=headers)

    assert [first.status, second.status, third.status] == [200, 403, 200]


async def test_a_token_is_checked_once(gate: Gate, microsoft: FakeMicrosoft) -> None:
    token = microsoft.token(SERVICE)

    assert await gate.admit(token) is await gate.admit(token)


async def test_a_token_that_was_changed_is_another_token(
    gate: Gate, microsoft: FakeMicrosoft
) -> None:
    token = microsoft.token(SERVICE)
    await gate.admit(token)
    head, claims, signature = token.split(".")
    forged = sign(microsoft.claims("https://evil.example/"), "stranger", name="first").split(".")

    for tried in ((head, forged[1], signature), (head, claims, forged[2])):
        with pytest.raises(RefusedError) as refused:
            await gate.admit(".".join(tried))
        assert refused.value.status == 401


async def test_a_token_that_ran_out_is_checked_anew(gate: Gate, microsoft: FakeMicrosoft) -> None:
    claims = microsoft.claims(SERVICE)
    token = sign(claims, "first")
    first = await gate.admit(token)
    gate.clock.now = claims["exp"] + LEEWAY - 1
    assert await gate.admit(token) is first
    gate.clock.now += 1

    assert await gate.admit(token) is not first


async def test_a_token_that_was_refused_is_not_remembered(
    gate: Gate, microsoft: FakeMicrosoft
) -> None:
    claims = microsoft.claims(SERVICE)
    token = sign(claims | {"exp": claims["nbf"] - LEEWAY}, "first")

    for _ in range(2):
        with pytest.raises(RefusedError):
            await gate.admit(token)


async def test_a_token_whose_key_was_withdrawn_is_refused(
    gate: Gate, microsoft: FakeMicrosoft
) -> None:
    token = microsoft.token(SERVICE)
    await gate.admit(token)
    microsoft.keys = {"second": ["msteams"]}
    await gate.keys.find("second")

    with pytest.raises(RefusedError) as refused:
        await gate.admit(token)
    assert refused.value.status == 401


async def test_a_token_is_checked_anew_when_the_keys_were_read_anew(
    gate: Gate, microsoft: FakeMicrosoft
) -> None:
    token = microsoft.token(SERVICE)
    before = await gate.admit(token)
    microsoft.keys = {"first": ["webchat"]}
    await gate.keys.find("made up")
    after = await gate.admit(token)

    assert (before, after) == (_permit("msteams"), _permit("webchat"))


def _permit(channel: str) -> Token:
    return Token(SERVICE, frozenset({channel}), TENANT)


async def test_only_the_latest_tokens_are_remembered(gate: Gate, microsoft: FakeMicrosoft) -> None:
    key = await gate.keys.find("first")
    assert isinstance(key, Key)
    checked, held = Checked(Clock()), Held(_permit("msteams"), "first", key, ends=1)
    for number in range(MOST + 1):
        checked.keep(f"token {number}", held)

    assert checked.find("token 0") is None
    assert checked.find("token 1") == checked.find(f"token {MOST}") == held
