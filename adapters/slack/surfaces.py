"""Every way into Parley on Slack, and what Slack must grant for it. The manifest comes from here.

A new listener needs a row here, and a row needs its listener: a test compares the two. A new method
of Slack's Web API needs its scopes in `METHODS`.
"""

from dataclasses import dataclass
from enum import StrEnum


class Feature(StrEnum):
    """What a company may switch on. Without it Parley does the rest, and says what it cannot."""

    HISTORY = "history"
    REACTIONS = "reactions"
    LINKS = "links"
    GROUPS = "groups"
    CONNECT = "connect"
    WORKSPACES = "workspaces"


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command, as Slack shows it."""

    name: str
    does: str
    hint: str


@dataclass(frozen=True, slots=True)
class Shortcut:
    """An entry in the menu of a message."""

    callback_id: str
    name: str
    does: str


@dataclass(frozen=True, slots=True)
class Surface:
    """One way in. Without a `feature` it is always there."""

    scopes: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    command: Command | None = None
    shortcuts: tuple[Shortcut, ...] = ()
    feature: Feature | None = None


EXPLAIN, ASK, MUTE = "explain", "ask", "mute"
"""What one can do with a message of somebody's."""
REACTIONS = {"book": EXPLAIN, "unlock": ASK, "mute": MUTE}
"""The emoji that do it where reactions are on; seldom ones, so that nobody does it unawares."""

SURFACES = (
    Surface(scopes=("app_mentions:read", "chat:write"), events=("app_mention",)),
    Surface(scopes=("im:history",), events=("message.im",)),
    Surface(
        scopes=("commands",),
        command=Command(
            "/parley",
            "Ask what a word means here; only you see the answer",
            "[a word, a question, help, team, propose, nudges, quiet]",
        ),
    ),
    Surface(
        scopes=("commands",),
        shortcuts=(
            Shortcut(EXPLAIN, "Explain this message", "In the words of your team; only you see it"),
            Shortcut(ASK, "Ask: if we solved this", "Ask below it what else is needed to go on"),
        ),
    ),
    Surface(scopes=("assistant:write",), events=("app_home_opened",)),
    Surface(events=("app_uninstalled", "tokens_revoked"), feature=Feature.WORKSPACES),
    Surface(
        scopes=("channels:history", "groups:history"),
        events=("message.channels", "message.groups"),
        feature=Feature.HISTORY,
    ),
    Surface(
        scopes=("reactions:read", "channels:history", "groups:history"),
        events=("reaction_added",),
        feature=Feature.REACTIONS,
    ),
    Surface(scopes=("links:read", "links:write"), events=("link_shared",), feature=Feature.LINKS),
    Surface(scopes=("usergroups:read",), feature=Feature.GROUPS),
    Surface(scopes=("channels:read", "groups:read"), feature=Feature.CONNECT),
)

METHODS = {
    "assistant.threads.setStatus": ("assistant:write",),
    "assistant.threads.setSuggestedPrompts": ("assistant:write",),
    "apps.connections.open": (),
    "auth.test": (),
    "chat.postEphemeral": ("chat:write",),
    "chat.postMessage": ("chat:write",),
    "chat.unfurl": ("links:write",),
    "chat.update": ("chat:write",),
    "conversations.info": ("channels:read", "groups:read"),
    "conversations.history": ("channels:history", "groups:history", "im:history"),
    "conversations.replies": ("channels:history", "groups:history", "im:history"),
    "oauth.v2.access": (),
    "usergroups.users.list": ("usergroups:read",),
    "views.open": (),
    "views.publish": (),
    "views.push": (),
    "views.update": (),
}
"""The methods that Parley calls, and the bot scopes that they need."""


def chosen(features: frozenset[Feature]) -> tuple[Surface, ...]:
    """The surfaces of an app with these features."""
    return tuple(one for one in SURFACES if one.feature is None or one.feature in features)


def scopes(features: frozenset[Feature] = frozenset()) -> tuple[str, ...]:
    """The scopes that Parley cannot do without, and those of `features`."""
    return tuple(sorted({scope for one in chosen(features) for scope in one.scopes}))
