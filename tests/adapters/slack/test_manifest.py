"""The manifest: Slack takes it, and it says no more and no less than what the code needs."""

import ast
import inspect
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.listener import listen
from adapters.slack.manifest import manifest
from adapters.slack.surfaces import METHODS, SURFACES, Feature, chosen, scopes
from adapters.slack.workspaces import listen_for_goodbyes
from tests.fakes import typed
from tests.fakes.slack_manifest import problems

ALL = frozenset(Feature)
HERE = "https://parley.example.com/"
EVENT_SCOPES: dict[str, set[str]] = {
    "app_mention": {"app_mentions:read"},
    "message.im": {"im:history"},
    "message.channels": {"channels:history"},
    "message.groups": {"groups:history"},
    "app_home_opened": set(),
    "app_uninstalled": set(),
    "tokens_revoked": set(),
    "reaction_added": {"reactions:read"},
    "link_shared": {"links:read"},
}
"""What Slack's documentation says that each event needs."""


@dataclass
class Recorder:
    """Stands where Bolt's app stands, and notes what is registered."""

    found: dict[str, list[Any]] = field(default_factory=dict)

    def __getattr__(self, kind: str) -> Callable[..., Any]:
        def register(*constraints: Any, **_: Any) -> Callable[..., Any]:
            self.found.setdefault(kind, []).extend(constraints)
            return lambda listener: listener

        return register

    def names(self, kind: str) -> set[str]:
        return {each for each in self.found.get(kind, []) if isinstance(each, str)}


@pytest.fixture
def registered() -> Recorder:
    recorder = Recorder()
    others = [cast("Any", None)] * (len(inspect.signature(listen).parameters) - 1)
    listen(cast("AsyncApp", recorder), *others)
    listen_for_goodbyes(cast("AsyncApp", recorder), others[0])
    return recorder


@pytest.mark.parametrize("url", ["", HERE], ids=["over a WebSocket", "over HTTP"])
@pytest.mark.parametrize(
    "features", [frozenset(), ALL - {Feature.WORKSPACES}], ids=["least", "everything"]
)
def test_slack_takes_it(url: str, features: frozenset[Feature]) -> None:
    assert problems(manifest(url=url, features=features)) == []


def test_slacks_own_types_take_it(tmp_path: Path) -> None:
    """They know every event there is, and every scope but one."""
    sheets = [manifest(url=url, features=ALL) for url in (HERE, "https://b.example")]
    sheets += [manifest(), manifest(url=HERE, over_socket=True, features=ALL)]

    assert typed.problems({_known(sheet): "Manifest" for sheet in sheets}, tmp_path) == []


def test_slacks_own_types_refuse_what_there_is_not(tmp_path: Path) -> None:
    sheet = manifest(url=HERE)
    sheet["oauth_config"]["scopes"]["bot"].append("nonsense:read")
    sheet["settings"]["event_subscriptions"]["bot_events"].append("nonsense")

    assert len(typed.problems({_known(sheet): "Manifest"}, tmp_path)) == 2


def _known(sheet: dict[str, Any]) -> str:
    """The manifest without the scope that Slack's agents need and its types do not know yet."""
    return json.dumps(sheet).replace('"assistant:write", ', "")


def test_every_event_has_its_listener_and_every_listener_its_event(registered: Recorder) -> None:
    subscribed = {event.partition(".")[0] for one in SURFACES for event in one.events}
    [events] = registered.found["middleware"]

    assert subscribed == registered.names("event") | set(events)


def test_the_command_has_its_listener(registered: Recorder) -> None:
    [pattern] = registered.found["command"]

    assert all(re.match(pattern, one.command.name) for one in SURFACES if one.command)


def test_every_shortcut_has_its_listener_and_every_listener_its_shortcut(
    registered: Recorder,
) -> None:
    listed = {each.callback_id for one in SURFACES for each in one.shortcuts}
    kinds = ("shortcut", "message_shortcut", "global_shortcut")

    assert listed == set().union(*(registered.names(kind) for kind in kinds))


def test_every_method_that_is_called_is_listed_with_its_scopes() -> None:
    known = {name.replace("_", ".") for name in dir(AsyncWebClient) if "_" in name.strip("_")}
    folder = Path(__file__).parents[3] / "adapters" / "slack"
    called = {
        name
        for file in folder.rglob("*.py")
        if file.name != "surfaces.py"
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        for name in _method(node)
    }

    assert (called & known) - {"api.call"} == set(METHODS)


def _method(node: ast.AST) -> Iterator[str]:
    """A method of Slack's that is called by its name in slack_sdk, or by Slack's own name."""
    match node:
        case ast.Call(func=ast.Attribute(attr=name)):
            yield name.replace("_", ".")
        case ast.Constant(value=str() as name):
            yield name


def test_no_scope_is_missing_and_none_is_too_many() -> None:
    """A surface may ask for what its events, commands and the methods behind them need."""
    methods = {scope for each in METHODS.values() for scope in each}
    events = {scope for one in SURFACES for event in one.events for scope in EVENT_SCOPES[event]}
    commands = {"commands"} if any(one.command or one.shortcuts for one in SURFACES) else set()

    assert set(scopes(ALL)) == methods | events | commands


def test_a_surface_asks_for_the_scopes_of_its_own_events() -> None:
    for one in SURFACES:
        needed = {scope for event in one.events for scope in EVENT_SCOPES[event]}
        assert needed <= set(one.scopes)


def test_what_may_be_left_out_is_optional() -> None:
    granted = manifest(features=frozenset({Feature.HISTORY}))["oauth_config"]["scopes"]

    assert "channels:history" in granted["bot_optional"]
    assert not set(granted["bot"]) & set(granted["bot_optional"])
    assert all(":history" not in scope for scope in scopes() if scope != "im:history")


def test_without_a_feature_nothing_of_it_is_asked_for() -> None:
    least = manifest()

    assert "bot_optional" not in least["oauth_config"]["scopes"]
    assert set(least["settings"]["event_subscriptions"]["bot_events"]) == {
        event for one in chosen(frozenset()) for event in one.events
    }


WRONG: dict[str, Callable[[dict[str, Any]], object]] = {
    "an unknown key": lambda sheet: sheet.update(colour="red"),
    "a name that is too long": lambda sheet: sheet["display_information"].update(name="x" * 36),
    "half a colour": lambda sheet: sheet["display_information"].update(background_color="#12345"),
    "a long description that is short": lambda sheet: sheet["display_information"].update(
        long_description="x" * 174
    ),
    "a command without a slash": lambda sheet: sheet["features"]["slash_commands"][0].update(
        command="parley"
    ),
    "an address without https": lambda sheet: sheet["settings"]["interactivity"].update(
        request_url="http://x.example"
    ),
    "a scope twice": lambda sheet: sheet["oauth_config"]["scopes"]["bot"].append("chat:write"),
    "an address over a WebSocket": lambda sheet: sheet["settings"].update(socket_mode_enabled=True),
}


@pytest.mark.parametrize("spoil", WRONG.values(), ids=WRONG.keys())
def test_the_rules_catch_what_slack_refuses(spoil: Callable[[dict[str, Any]], object]) -> None:
    sheet = manifest(url=HERE)
    spoil(sheet)

    assert problems(sheet)
