"""What the page sends, in the bot's words."""

import re
from dataclasses import dataclass
from typing import Any

from adapters.playground.render import LONGEST_ENTRY
from adapters.playground.scene import DIRECT, PLATFORM, Actor
from bot.messages import PARLEY, Addressed, Earlier, Message, Person, Place

LONGEST_TEXT = 40_000
LONGEST_NAME = 100
MOST_FIELDS = 20
_MENTION = re.compile(r"(?<![\w@/.])@parley\b", re.IGNORECASE)
_COMMAND = re.compile(r"/parley(?=\s|$)\s*", re.IGNORECASE)


class BadRequestError(Exception):
    """Something that our page does not send; the message says what is wrong."""


@dataclass(frozen=True, slots=True)
class Words:
    """Somebody's words for a channel, in a thread or not."""

    person: str
    channel: str
    thread: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Press:
    """A button of a message that somebody pressed, with what was typed beside it."""

    person: str
    message: str
    number: int
    words: str
    fields: tuple[tuple[str, str], ...] = ()


def read_words(body: object) -> Words:
    """Read what somebody said. Raises `BadRequestError`."""
    given = _fields(body)
    thread = given.get("thread")
    return Words(
        person=_text(given, "person"),
        channel=_text(given, "channel"),
        thread=None if thread is None else _text(given, "thread"),
        text=_text(given, "text", LONGEST_TEXT),
    )


def read_press(body: object) -> Press:
    """Read what somebody pressed. Raises `BadRequestError`."""
    given = _fields(body)
    number = given.get("number")
    if not isinstance(number, int) or isinstance(number, bool):
        raise BadRequestError("`number` is missing; it is a number.")
    words = _text(given, "words", LONGEST_ENTRY) if given.get("words") else ""
    fields = _filled(given.get("fields") or {})
    return Press(_text(given, "person"), _text(given, "message"), number, words, fields)


def to_message(words: Words, number: str, actor: Actor, before: tuple[Earlier, ...]) -> Message:
    """What was said, as the bot hears it: a mention, a command, a direct message, or just talk."""
    command = _COMMAND.match(words.text)
    text = words.text[command.end() :] if command else words.text
    return Message(
        id=number,
        text=_MENTION.sub(PARLEY, text),
        place=place_of(words.channel, words.thread, actor),
        person=person_of(actor),
        addressed=_addressed(words, is_command=bool(command)),
        before=tuple(Earlier(above.person, _MENTION.sub(PARLEY, above.text)) for above in before),
    )


def place_of(channel: str, thread: str | None, actor: Actor) -> Place:
    """Where something is said; a direct message is a channel of its own for each person."""
    return Place(PLATFORM, f"{DIRECT}:{actor.id}" if channel == DIRECT else channel, thread)


def person_of(actor: Actor) -> Person:
    """Who says it."""
    return Person(PLATFORM, actor.id, actor.name)


def _addressed(words: Words, *, is_command: bool) -> Addressed:
    if is_command:
        return Addressed.SLASH
    if words.channel == DIRECT:
        return Addressed.DM
    return Addressed.MENTION if _MENTION.search(words.text) else Addressed.NONE


def _fields(body: object) -> dict[str, Any]:
    if not isinstance(body, dict):
        raise BadRequestError("A JSON object is expected.")
    return body


def _filled(given: object) -> tuple[tuple[str, str], ...]:
    """Read what was filled into a form; an empty field is as good as none."""
    filled = {name: text for name, text in _fields(given).items() if str(text).strip()}
    return tuple((name, _text(filled, name, LONGEST_ENTRY)) for name in list(filled)[:MOST_FIELDS])


def _text(given: dict[str, Any], field: str, longest: int = LONGEST_NAME) -> str:
    text = given.get(field)
    if not isinstance(text, str) or not text.strip():
        raise BadRequestError(f"`{field}` is missing; it is a text.")
    if len(text) > longest:
        raise BadRequestError(f"That is too long: at most {longest:,} characters.")
    return text
