"""Who is let in: in this version this machine alone, and only if somebody asks for that."""

import pytest

from adapters.settings import SettingsError, TeamsSettings
from adapters.store.memory import MemoryStore
from adapters.teams.app import open_teams
from adapters.teams.auth import Anonymous, admission
from tests.adapters.teams.conftest import Parrot, anonymous, clock


async def test_an_app_id_is_refused_until_tokens_can_be_checked() -> None:
    registered = TeamsSettings("app", "secret", "tenant", (), None, None, anonymous=False)

    with pytest.raises(SettingsError, match="cannot check the tokens"):
        await open_teams(registered, parley=Parrot(), claims=MemoryStore(), clock=clock)


@pytest.mark.parametrize(
    "host",
    ["smba.trafficmanager.net", "https://evil.example", "http://", "0.0.0.0", "file:///x", "a b"],
)
def test_without_tokens_no_host_elsewhere_may_be_named(host: str) -> None:
    with pytest.raises(SettingsError, match="this machine only"):
        admission(anonymous("127.0.0.1", host))


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


@pytest.mark.parametrize(("hosts", "url", "allowed"), ANSWERS.values(), ids=ANSWERS.keys())
def test_where_an_answer_may_go(hosts: tuple[str, ...], url: str, allowed: bool) -> None:
    assert admission(anonymous(*hosts)).answers_to(url) is allowed
    assert Anonymous(hosts).answers_to(url) is allowed
