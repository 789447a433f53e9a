from pathlib import Path

import pytest

from adapters.configured.needed import SettingsError
from adapters.configured.slack import SlackSettings
from adapters.configured.teams import ManagedIdentity, TeamsSettings
from adapters.settings import Settings, read_settings

SLACK = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "s"}
TEAMS = {"TEAMS_APP_ID": "a", "TEAMS_APP_PASSWORD": "p", "TEAMS_TENANT_ID": "t"}


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder without `.env`, in an environment without settings."""
    for name, field in Settings.model_fields.items():
        monkeypatch.delenv(str(field.validation_alias or name).upper(), raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def settings(place: Path, values: dict[str, str]) -> Settings:
    (place / ".env").write_text("".join(f"{name}={value}\n" for name, value in values.items()))
    return read_settings()


def test_nothing_need_be_set(place: Path) -> None:
    found = read_settings()

    assert (found.host, found.port, found.glossary) == ("127.0.0.1", 8080, Path("glossary"))
    assert (found.slack, found.teams, found.glossary_url) == (None, None, None)


def test_the_environment_goes_before_the_file(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "1")

    found = settings(place, {"PORT": "2", "HOST": "0.0.0.0"})

    assert (found.port, found.host) == (1, "0.0.0.0")


def test_an_empty_value_is_as_good_as_none(place: Path) -> None:
    assert settings(place, {"SLACK_BOT_TOKEN": "", "PORT": ""}).slack is None


def test_slack_is_on_when_both_of_its_secrets_are_set(place: Path) -> None:
    found = settings(place, {**SLACK, "SLACK_API_URL": "http://127.0.0.1:9/api"})

    assert found.slack == SlackSettings("xoxb-1", "s", "http://127.0.0.1:9/api/")


def test_slack_over_a_websocket_needs_no_signing_secret(place: Path) -> None:
    found = settings(place, {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"})

    assert found.slack == SlackSettings("xoxb-1", "", "https://slack.com/api/", "xapp-1")


def test_an_app_token_alone_is_half_a_slack(place: Path) -> None:
    with pytest.raises(SettingsError, match="SLACK_BOT_TOKEN is not"):
        _ = settings(place, {"SLACK_APP_TOKEN": "xapp-1"}).slack


SEVERAL = {
    "SLACK_CLIENT_ID": "1.2",
    "SLACK_CLIENT_SECRET": "c",
    "SLACK_SIGNING_SECRET": "s",
    "PARLEY_SECRET_KEY": "a key that nobody can guess, the key of the year before",
}


def test_several_workspaces_need_a_key_and_no_bot_token(place: Path) -> None:
    found = settings(place, SEVERAL).slack

    assert found
    assert (found.client_id, found.bot_token) == ("1.2", "")
    assert found.secret_keys == ("a key that nobody can guess", "the key of the year before")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"PARLEY_SECRET_KEY": ""}, "PARLEY_SECRET_KEY seals"),
        ({"PARLEY_SECRET_KEY": "short"}, "24 characters"),
        ({"SLACK_CLIENT_SECRET": ""}, "SLACK_CLIENT_SECRET is not"),
        ({"SLACK_SIGNING_SECRET": ""}, "neither SLACK_SIGNING_SECRET nor SLACK_APP_TOKEN"),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, "Keep one"),
    ],
    ids=["no key", "a short key", "no client secret", "no way in", "one and several"],
)
def test_several_workspaces_do_not_start_half_way(
    place: Path, change: dict[str, str], said: str
) -> None:
    with pytest.raises(SettingsError, match=said):
        _ = settings(place, SEVERAL | change).slack


def test_teams_is_on_when_all_three_are_set(place: Path) -> None:
    found = settings(place, {**TEAMS, "TEAMS_SERVICE_HOSTS": "a.example, http://127.0.0.1:4000"})

    assert found.teams == TeamsSettings(
        "a", "p", "t", ("a.example", "http://127.0.0.1:4000"), None, None, anonymous=False
    )


PROOFS = {"TEAMS_CERTIFICATE": "bot.pem", "TEAMS_MANAGED_IDENTITY": "true"}
WHO = {"TEAMS_APP_ID": "a", "TEAMS_TENANT_ID": "t"}


def test_a_certificate_does_instead_of_the_password(place: Path) -> None:
    found = settings(place, {**WHO, "TEAMS_CERTIFICATE": "bot.pem"})

    assert found.teams is not None
    assert (found.teams.certificate, found.teams.app_password) == (Path("bot.pem"), "")


def test_the_identity_of_the_machine_does_instead_of_the_password(place: Path) -> None:
    machine = {"IDENTITY_ENDPOINT": "http://127.0.0.1:4", "IDENTITY_HEADER": "h"}
    found = settings(place, {**WHO, **machine, "TEAMS_MANAGED_IDENTITY": "true"})

    assert found.teams is not None
    assert found.teams.managed_identity == ManagedIdentity("http://127.0.0.1:4", "h")


@pytest.mark.parametrize("proof", PROOFS)
def test_two_ways_to_prove_who_the_bot_is_are_one_too_many(place: Path, proof: str) -> None:
    found = settings(place, {**TEAMS, proof: PROOFS[proof]})

    with pytest.raises(SettingsError, match=f"TEAMS_APP_PASSWORD and {proof} are set"):
        _ = found.teams


@pytest.mark.parametrize("proof", PROOFS)
@pytest.mark.parametrize("missing", WHO)
def test_a_proof_needs_an_id_and_a_tenant(place: Path, proof: str, missing: str) -> None:
    half = {name: value for name, value in WHO.items() if name != missing}

    with pytest.raises(SettingsError, match=f"{missing} is not"):
        _ = settings(place, {**half, proof: PROOFS[proof]}).teams
    with pytest.raises(SettingsError, match=f"{proof} is set, but TEAMS_APP_ID"):
        _ = settings(place, {proof: PROOFS[proof]}).teams


@pytest.mark.parametrize("missing", [*SLACK, *TEAMS])
def test_a_platform_that_is_half_configured_names_what_is_missing(
    missing: str, place: Path
) -> None:
    group = SLACK if missing in SLACK else TEAMS
    found = settings(place, {name: value for name, value in group.items() if name != missing})

    with pytest.raises(SettingsError, match=f"{missing} is not"):
        _ = (found.slack, found.teams)


def test_anonymous_teams_stays_on_this_machine(place: Path) -> None:
    here = settings(place, {"TEAMS_DANGEROUSLY_ANONYMOUS": "true"})
    assert here.teams is not None
    assert here.teams.anonymous

    everywhere = settings(place, {"TEAMS_DANGEROUSLY_ANONYMOUS": "true", "HOST": "0.0.0.0"})
    with pytest.raises(SettingsError, match=r"Set HOST to 127\.0\.0\.1"):
        _ = everywhere.teams


def test_a_setting_that_cannot_be_read_is_named(place: Path) -> None:
    with pytest.raises(SettingsError, match=r"^PORT: "):
        settings(place, {"PORT": "eighty"})


def test_a_secret_is_not_shown(place: Path) -> None:
    assert "xoxb-1" not in repr(settings(place, SLACK))
