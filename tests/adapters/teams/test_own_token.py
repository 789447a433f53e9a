"""The bot's own token: fetched once, kept, renewed ahead, and proven in three ways."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import jwt
import pytest
from aiohttp import ClientSession
from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import NameOID

from adapters.configured.teams import ManagedIdentity, TeamsSettings
from adapters.teams.bearer import AHEAD, Bearer, NoTokenError, OwnToken
from adapters.teams.credentials import fetcher
from tests.adapters.teams.conftest import Stage
from tests.adapters.teams.test_authentication import Time
from tests.fakes.microsoft import APP, PASSWORD, FakeMicrosoft, rsa_key


@pytest.fixture
async def http() -> AsyncIterator[ClientSession]:
    async with ClientSession() as session:
        yield session


async def test_every_answer_brings_the_token_and_one_is_enough(
    registered: Stage, microsoft: FakeMicrosoft
) -> None:
    await asyncio.gather(*(registered.driver.personal("lead") for _ in range(10)))
    await registered.teams.until_posted(10)

    assert {posted.token for posted in registered.teams.posted} == {"Bearer own-1"}
    assert len(microsoft.tokens_asked) == 1


async def test_nothing_waits_for_the_token_but_answers(
    registered: Stage, microsoft: FakeMicrosoft
) -> None:
    microsoft.hold = asyncio.Event()
    told = await registered.driver.personal("lead")
    pressed = await registered.driver.press({"verb": "know", "data": {}})
    microsoft.hold.set()
    await registered.teams.until_posted(1)

    assert (told.status, pressed.status) == (200, 200)


async def test_a_token_that_teams_takes_no_more_is_replaced_once(
    registered: Stage, microsoft: FakeMicrosoft
) -> None:
    registered.teams.answers = [(401, {})]
    await registered.driver.personal("lead")
    await registered.teams.until_posted(1)

    assert registered.teams.posted[0].token == "Bearer own-2"


async def test_a_password_is_sent_as_microsoft_wants_it(
    microsoft: FakeMicrosoft, http: ClientSession
) -> None:
    token = await fetcher(microsoft.settings(), http)()

    assert token == OwnToken("own-1", 3600)
    [asked] = microsoft.tokens_asked
    assert asked["path"] == "/t/oauth2/v2.0/token"
    assert {
        name: asked[name] for name in ("grant_type", "client_id", "client_secret", "scope")
    } == {
        "grant_type": "client_credentials",
        "client_id": APP,
        "client_secret": PASSWORD,
        "scope": "https://api.botframework.com/.default",
    }


def certificate(place: Path) -> Path:
    """A file as Entra takes it: a certificate and its key."""
    key, name = rsa_key("ours"), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "parley")])
    today = datetime.now(UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), 1)
    made = made.not_valid_before(today).not_valid_after(today + timedelta(days=1))
    file = place / "parley.pem"
    plain = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file.write_bytes(plain + made.sign(key, SHA256()).public_bytes(Encoding.PEM))
    return file


def with_certificate(microsoft: FakeMicrosoft, file: Path) -> TeamsSettings:
    return microsoft.settings(app_password="", certificate=file)


async def test_a_certificate_signs_who_we_are(
    microsoft: FakeMicrosoft, http: ClientSession, tmp_path: Path
) -> None:
    await fetcher(with_certificate(microsoft, certificate(tmp_path)), http)()

    [asked] = microsoft.tokens_asked
    assert "client_secret" not in asked
    signed = asked["client_assertion"]
    claims = jwt.decode(
        signed, rsa_key("ours").public_key(), algorithms=["PS256"], audience=microsoft.token_url
    )
    assert (claims["iss"], claims["sub"]) == (APP, APP)
    assert len(jwt.get_unverified_header(signed)["x5t#S256"]) == 43


@pytest.mark.parametrize("content", [b"", b"no certificate", None], ids=["empty", "text", "away"])
async def test_a_certificate_that_cannot_be_used_is_named(
    microsoft: FakeMicrosoft, http: ClientSession, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "parley.pem"
    if content is not None:
        file.write_bytes(content)

    with pytest.raises(NoTokenError, match=r"TEAMS_CERTIFICATE .*parley\.pem cannot be used"):
        await fetcher(with_certificate(microsoft, file), http)()


@pytest.mark.parametrize(
    ("identity", "header", "version"),
    [
        (ManagedIdentity(), ("Metadata", "true"), "2018-02-01"),
        (ManagedIdentity("http://e", "h"), ("X-IDENTITY-HEADER", "h"), "2019-08-01"),
    ],
    ids=["a virtual machine", "an app service"],
)
async def test_a_machine_is_asked_for_its_identity(
    microsoft: FakeMicrosoft,
    http: ClientSession,
    identity: ManagedIdentity,
    header: tuple[str, str],
    version: str,
) -> None:
    microsoft.lasts = "86400"
    token = await fetcher(microsoft.settings(app_password="", managed_identity=identity), http)()

    assert token.lasts == 86_400
    [asked] = microsoft.tokens_asked
    assert (asked["method"], asked["resource"]) == ("GET", "https://api.botframework.com")
    assert (asked["client_id"], asked["api-version"]) == (APP, version)
    assert asked["headers"][header[0]] == header[1]


REFUSALS = {
    "AADSTS7000222: The provided client secret keys are expired.": "make a new one",
    "AADSTS7000215: Invalid client secret provided.": "the secret's value, not its id",
    "AADSTS700016: Application was not found in the directory.": "TEAMS_TENANT_ID",
    "AADSTS1: Something else.\r\nTrace ID: x": "status 401, AADSTS1: Something else.",
}


@pytest.mark.parametrize(("said", "remedy"), REFUSALS.items())
async def test_what_microsoft_refuses_comes_with_a_remedy(
    microsoft: FakeMicrosoft, http: ClientSession, said: str, remedy: str
) -> None:
    microsoft.answers = [(401, {"error": "invalid_client", "error_description": said})]

    with pytest.raises(NoTokenError) as refused:
        await fetcher(microsoft.settings(), http)()
    assert remedy in str(refused.value)
    assert PASSWORD not in str(refused.value)
    assert len(microsoft.tokens_asked) == 1


async def test_a_busy_service_is_asked_again(microsoft: FakeMicrosoft, http: ClientSession) -> None:
    microsoft.answers = [(503, {}), (429, {})]
    token = await fetcher(microsoft.settings(), http, pause=0)()

    assert token.value == "own-3"


@pytest.mark.parametrize(
    "said", [{}, {"access_token": 5}, {"access_token": "x", "expires_in": "y"}]
)
async def test_an_answer_without_a_token_is_none(
    microsoft: FakeMicrosoft, http: ClientSession, said: dict[str, object]
) -> None:
    microsoft.answers = [(200, said)]

    with pytest.raises(NoTokenError, match="cannot be had"):
        await fetcher(microsoft.settings(), http)()


async def test_nobody_there(http: ClientSession) -> None:
    away = FakeMicrosoft(url="http://127.0.0.1:9/").settings()

    with pytest.raises(NoTokenError, match="cannot be reached"):
        await fetcher(away, http)()


class Mint:
    """Makes tokens that last an hour, unless it is closed."""

    def __init__(self) -> None:
        self.made = 0
        self.closed = False

    async def __call__(self) -> OwnToken:
        if self.closed:
            raise NoTokenError("closed")
        self.made += 1
        return OwnToken(f"own-{self.made}", 3600)


async def test_a_token_is_renewed_before_it_runs_out_while_the_old_one_serves() -> None:
    clock, mint = Time(), Mint()
    bearer = Bearer(mint, clock)
    assert await bearer.token() == "own-1"
    clock.now += 3600 - AHEAD
    assert await bearer.token() == "own-1"
    await asyncio.sleep(0)
    await asyncio.sleep(0)

    assert await bearer.token() == "own-2"


async def test_a_failed_renewal_is_no_failure_while_the_token_holds() -> None:
    clock, mint = Time(), Mint()
    bearer = Bearer(mint, clock)
    await bearer.token()
    mint.closed = True
    clock.now += 3600 - AHEAD
    assert await bearer.token() == "own-1"
    await asyncio.sleep(0)
    clock.now += AHEAD

    with pytest.raises(NoTokenError):
        await bearer.token()


async def test_somebody_who_gives_up_waiting_does_not_stop_it_for_others(
    microsoft: FakeMicrosoft, http: ClientSession
) -> None:
    microsoft.hold = asyncio.Event()
    bearer = Bearer(fetcher(microsoft.settings(), http))
    impatient, patient = (asyncio.create_task(bearer.token()) for _ in range(2))
    await asyncio.sleep(0)
    impatient.cancel()
    microsoft.hold.set()

    assert await patient == "own-1"
