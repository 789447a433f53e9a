"""`parley slack manifest`, as an administrator runs it."""

import json

import pytest
import yaml
from typer.testing import CliRunner

from adapters.cli.main import app
from tests.fakes.slack_manifest import problems


def test_the_manifest_is_yaml_for_a_websocket() -> None:
    answer = CliRunner().invoke(app, ["slack", "manifest"])
    found = yaml.safe_load(answer.stdout)

    assert answer.exit_code == 0
    assert problems(found) == []
    assert found["settings"]["socket_mode_enabled"] is True


def test_over_http_it_names_the_addresses() -> None:
    arguments = ["slack", "manifest", "--json", "--url", "https://parley.example.com/"]
    found = json.loads(CliRunner().invoke(app, arguments).stdout)

    assert problems(found) == []
    assert (
        found["features"]["slash_commands"][0]["url"] == "https://parley.example.com/slack/events"
    )
    assert "redirect_urls" not in found["oauth_config"]


@pytest.mark.parametrize("socket", [[], ["--socket"]], ids=["over HTTP", "over a WebSocket"])
def test_several_workspaces_come_back_to_an_address(socket: list[str]) -> None:
    asked = ["--json", "--with", "workspaces", "--url", "https://parley.example.com", *socket]
    found = json.loads(CliRunner().invoke(app, ["slack", "manifest", *asked]).stdout)

    assert problems(found) == []
    assert found["oauth_config"]["redirect_urls"] == [
        "https://parley.example.com/slack/oauth_redirect"
    ]
    assert "app_uninstalled" in found["settings"]["event_subscriptions"]["bot_events"]


def test_a_feature_brings_its_scopes() -> None:
    arguments = ["slack", "manifest", "--json", "--with", "history"]
    found = json.loads(CliRunner().invoke(app, arguments).stdout)

    assert "channels:history" in found["oauth_config"]["scopes"]["bot_optional"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--url", "http://a.example"], "https addresses only"),
        (["--with", "workspaces"], "give --url"),
    ],
    ids=["no https", "nowhere to come back to"],
)
def test_what_slack_cannot_call_is_refused(arguments: list[str], said: str) -> None:
    answer = CliRunner().invoke(app, ["slack", "manifest", *arguments])

    assert said in str(answer.exception)
