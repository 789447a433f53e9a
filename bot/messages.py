"""What comes in: a message or a click, by a person, at a place."""

from dataclasses import dataclass
from enum import StrEnum

PARLEY = "<@PARLEY>"
"""How every adapter writes a mention of the bot in `Message.text`."""


class Addressed(StrEnum):
    """How a message reached the bot; `NONE` means that it was said to others."""

    MENTION = "mention"
    DM = "dm"
    SLASH = "slash"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was said. `thread` is the root message's id, None outside a thread.

    `platform` is slack, teams, playground or terminal; `channel` the platform's own id.
    """

    platform: str
    channel: str
    thread: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Who said it, by the platform's own id. The name is for playback only.

    It is kept with the thread it was said in, and nowhere else.
    """

    platform: str
    id: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Earlier:
    """Something said above in a thread. A mention of the bot in it reads `<@PARLEY>` too."""

    person: Person
    text: str


@dataclass(frozen=True, slots=True)
class Message:
    """Something said. A mention of the bot reads `<@PARLEY>`, of a person `<@id>` or `@name`.

    `before` are the messages above it in its thread, oldest first; `outsiders` says that people
    from outside the company read along.
    """

    id: str
    text: str
    place: Place
    person: Person
    addressed: Addressed
    before: tuple[Earlier, ...] = ()
    outsiders: bool = False


@dataclass(frozen=True, slots=True)
class Click:
    """A button that was pressed, an entry (`words`) or a form (`fields`) that was sent.

    `outsiders` says that people from outside the company read along.
    """

    id: str
    act: str
    value: str
    place: Place
    person: Person
    words: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    outsiders: bool = False

    def field(self, name: str) -> str:
        """Return what was filled in under `name`, "" if nothing was."""
        return dict(self.fields).get(name, "")
