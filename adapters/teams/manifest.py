"""The manifest of the Teams app: who made it, where the bot may be added, and what it may see.

Version 1.24 of the schema has all that is used here, and clouds that lag behind take it too.
"""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

Json = dict[str, Any]

VERSION = "1.24"
SEARCH, EXPLAIN, ASK = "search", "explain", "ask"
SCHEMA = f"https://developer.microsoft.com/json-schemas/teams/v{VERSION}/MicrosoftTeams.schema.json"
COLOUR_FILE, OUTLINE_FILE = "color.png", "outline.png"
ACCENT = "#0F766E"
SCOPES = ["personal", "team", "groupChat"]
THREADS = ("ChannelMessage.Read.Group", "ChatMessage.Read.Chat")
"""What a team or a chat grants, itself and for itself alone, so that plain replies are heard."""
COMMANDS = {
    "what does qualified lead mean here?": "What a word means to this team, and who differs",
    "translate for IT: ": "A message in the words of another team, its figures explained",
    "which words are contested?": "Words that mean different things to different teams",
    "what's new?": "Words that came in or changed lately",
    "which team am I in?": "Whose words are yours, and how to change it",
    "privately: what is a lead?": "An answer that only you see",
    "help": "What I can do, and how to ask",
}
ACTIONS = {
    EXPLAIN: ("Explain this message", "In the words of your team; only you see it"),
    ASK: ("Ask: if we solved this...", "Ask below it what else is needed to move forward"),
}
"""In the menu of a message."""
_SHORT = "Asks and explains what words mean here, for marketing and IT."
_FULL = """\
Parley lets marketing and IT understand each other. Ask what a word means here: the sense of this \
team comes first, the other senses stand beside it, with what differs and who owns them. It puts a \
message into the words of another team, and it talks a blocker through: is there something else \
you need to move forward? It speaks when it is asked. What it knows is your company's own \
glossary, and no message leaves your company's machines."""


class ManifestError(Exception):
    """Something that Teams would not take; the message says what to change."""


@dataclass(frozen=True, slots=True)
class Publisher:
    """The company that runs this Parley, as Teams shows it to whoever adds the app."""

    company: str
    website: str
    privacy: str
    terms: str


def manifest(app_id: str, publisher: Publisher, *, version: str, threads: bool) -> Json:
    """Write the manifest. With `threads` the bot asks to hear replies that do not mention it.

    Raises `ManifestError`.
    """
    bot = _guid(app_id)
    return {
        "$schema": SCHEMA,
        "manifestVersion": VERSION,
        "version": version,
        "id": bot,
        "developer": _developer(publisher),
        "name": {"short": "Parley", "full": "Parley, a glossary that answers"},
        "description": {"short": _SHORT, "full": _FULL},
        "icons": {"color": COLOUR_FILE, "outline": OUTLINE_FILE},
        "accentColor": ACCENT,
        "bots": [{"botId": bot, "scopes": SCOPES, "commandLists": [_commands()]}],
        "composeExtensions": [{"botId": bot, "commands": [_search(), *_actions()]}],
        "defaultInstallScope": "team",
        "defaultGroupCapability": {"team": "bot", "groupchat": "bot"},
        **(_consent(bot) if threads else {}),
    }


def _commands() -> Json:
    listed = [{"title": title, "description": said} for title, said in COMMANDS.items()]
    return {"scopes": SCOPES, "commands": listed}


def _search() -> Json:
    typed = {"name": "query", "title": "A word", "description": "Its beginning will do"}
    return {
        "id": SEARCH,
        "type": "query",
        "title": "Look up a word",
        "description": "Put what a word means into your message",
        "context": ["compose", "commandBox"],
        "initialRun": True,
        "parameters": [typed],
    }


def _actions() -> list[Json]:
    return [
        {
            "id": name,
            "type": "action",
            "title": title,
            "description": said,
            "context": ["message"],
            "fetchTask": True,
        }
        for name, (title, said) in ACTIONS.items()
    ]


def _consent(bot: str) -> Json:
    """Ask for the messages of the teams and chats that add the app, and of no others."""
    named = [{"name": name, "type": "Application"} for name in THREADS]
    return {
        "webApplicationInfo": {"id": bot, "resource": "https://RscBasedStoreApp"},
        "authorization": {"permissions": {"resourceSpecific": named}},
    }


def _developer(publisher: Publisher) -> Json:
    if not 0 < len(publisher.company) <= 32:
        raise ManifestError("--company has to be a name of 1 to 32 characters.")
    return {
        "name": publisher.company,
        "websiteUrl": _https("--website", publisher.website),
        "privacyUrl": _https("--privacy", publisher.privacy),
        "termsOfUseUrl": _https("--terms", publisher.terms),
    }


def _https(option: str, address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme.lower() != "https" or not parts.hostname or len(address) > 2048:
        raise ManifestError(f"{option} {address} has to be an address that begins with https://.")
    return address


def _guid(app_id: str) -> str:
    try:
        return str(UUID(app_id))
    except ValueError as error:
        raise ManifestError(
            f"TEAMS_APP_ID {app_id} is no id of an app: it has to look like "
            "00000000-0000-0000-0000-000000000000."
        ) from error
