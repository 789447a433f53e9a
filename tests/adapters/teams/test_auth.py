"""Where answers may go, with tokens and without, and which settings are refused."""

import pytest

from adapters.configured.needed import SettingsError
from adapters.store.memory import MemoryStore
from adapters.teams.app import open_teams
from adapters.teams.auth import anonymous_door
from adapters.teams.hosts import allowed
from tests.adapters.company import small_company
from tests.adapters.teams.conftest import Parrot, anonymous, clock
from tests.fakes.microsoft import FakeMicrosoft


@pytest.mark.parametrize(
    "host",
    ["smba.trafficmanager.net", "https://evil.example", "http://", "0.0.0.0", "file:///x", "a b"],
)
def test_without_tokens_no_host_elsewhere_may_be_named(host: str) -> None:
    with pytest.raises(SettingsError, match="this machine only"):
        anonymous_door(anonymous("127.0.0.1", host))


ANSWERS: dict[str, tuple[tuple[str, ...], str, bool]] = {
    "all of this machine": ((), "http://127.0.0.1:4000/", True),
    "by its name": ((), "http://localhost:4000", True),
    "by its number in IPv6": ((), "http://[::1]:4000", True),
    "another of its numbers": ((), "http://127.8.8.8:4000", True),
    "with https": ((), "https://127.0.0.1", True),
    "elsewhere": ((), "https://smba.trafficmanager.net", False),
    "an origin": (("http://127.0.0.1:4000",), "http://127.0.0.1:4000/emea/", True),
    "an origin with a slash": (("http://127.0.0.1:4000/",), "http://127.0.0.1:4000", True),
    "another port": (("http://127.0.0.1:4000",), "http://127.0.0.1:4001", False),
    "another scheme": (("http://127.0.0.1:4000",), "https://127.0.0.1:4000", False),
    "another name": (("http://127.0.0.1:4000",), "http://localhost:4000", False),
    "a host": (("127.0.0.1",), "http://127.0.0.1:4001", True),
    "a host and a port": (("127.0.0.1:4000",), "http://127.0.0.1:4000", True),
    "a host and another port": (("127.0.0.1:4000",), "http://127.0.0.1:4001", False),
    "a second one": (("http://127.0.0.1:1", "localhost"), "http://localhost:9/x", True),
    "a name that looks like it": (("localhost",), "http://localhost.evil.example", False),
    "somebody's name before it": ((), "http://evil.example@127.0.0.1", False),
    "another scheme altogether": ((), "ftp://127.0.0.1", False),
    "nothing": ((), "", False),
}


@pytest.mark.parametrize(("hosts", "url", "is_allowed"), ANSWERS.values(), ids=ANSWERS.keys())
def test_where_an_answer_may_go(hosts: tuple[str, ...], url: str, is_allowed: bool) -> None:
    assert anonymous_door(anonymous(*hosts)).answers_to(url) is is_allowed


REGISTERED: dict[str, tuple[tuple[str, ...], str, bool]] = {
    "Teams": ((), "https://smba.trafficmanager.net/emea/", True),
    "Teams in capitals": ((), "https://SMBA.TrafficManager.net/emea/", True),
    "Teams of a government": ((), "https://smba.infra.gov.teams.microsoft.us/x/", True),
    "Teams unencrypted": ((), "http://smba.trafficmanager.net/emea/", False),
    "another port": ((), "https://smba.trafficmanager.net:8443/", False),
    "somebody else there": ((), "https://evil.trafficmanager.net/", False),
    "a longer name": ((), "https://smba.trafficmanager.net.evil.example/", False),
    "a name before it": ((), "https://smba.trafficmanager.net@evil.example/", False),
    "this machine": ((), "http://127.0.0.1:4000/", False),
    "this machine, named": (("http://127.0.0.1:4000",), "http://127.0.0.1:4000/emea/", True),
    "a proxy, named": (("teams.example",), "https://teams.example/x", True),
    "a proxy unencrypted": (("teams.example",), "http://teams.example/x", False),
    "a proxy at a port": (("teams.example:8443",), "https://teams.example:8443", True),
    "a proxy as an origin": (("https://teams.example",), "https://teams.example/", True),
    "Teams, when others are named": (("teams.example",), "https://smba.trafficmanager.net/", False),
}


@pytest.mark.parametrize(("hosts", "url", "is_allowed"), REGISTERED.values(), ids=REGISTERED.keys())
def test_where_an_answer_with_our_token_may_go(
    hosts: tuple[str, ...], url: str, is_allowed: bool
) -> None:
    assert allowed(hosts).allow(url) is is_allowed


@pytest.mark.parametrize("host", ["http://teams.example", "https://", "x:y", "ftp://127.0.0.1"])
def test_no_host_is_named_to_which_our_token_would_go_in_the_open(host: str) -> None:
    with pytest.raises(SettingsError, match="TEAMS_SERVICE_HOSTS names"):
        allowed((host,))


@pytest.mark.parametrize(
    ("setting", "value"),
    [("openid_metadata_url", "http://keys.example"), ("token_url", "http://tokens.example")],
)
async def test_keys_and_tokens_are_not_fetched_in_the_open(setting: str, value: str) -> None:
    settings = FakeMicrosoft(url="https://ms.example/").settings(**{setting: value})

    with pytest.raises(SettingsError, match=f"TEAMS_{setting.upper()} is {value}"):
        await open_teams(
            settings,
            parley=Parrot(),
            known=small_company(MemoryStore()).knowledge,
            claims=MemoryStore(),
            clock=clock,
        )
