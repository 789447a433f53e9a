"""The message that a person chose from its menu, as Teams hands it to an extension."""

import html
import re
from dataclasses import dataclass
from html.parser import HTMLParser

from adapters.teams.inbound import TEAMS, to_person
from adapters.teams.raw import Json, id_at, text_at
from bot.messages import Person

_LINES = frozenset(("p", "div", "br", "li", "tr", "blockquote", "h1", "h2", "h3"))
_UNSEEN = frozenset(("script", "style", "attachment"))
_BLANKS = re.compile(r"[ \t\xa0]+")


@dataclass(frozen=True, slots=True)
class Quoted:
    """What somebody said. `root` begins its reply chain; `by` is None for a machine."""

    id: str
    root: str
    text: str
    by: Person | None


def to_quoted(activity: Json) -> Quoted | None:
    """Read the message of an action; None without one, or without words in it."""
    value = activity.get("value")
    payload = value.get("messagePayload") if isinstance(value, dict) else None
    text = _text(text_at(payload, "body", "content"), text_at(payload, "body", "contentType"))
    name = id_at(payload, "id")
    if not text or not name:
        return None
    return Quoted(name, id_at(payload, "replyToId") or name, text, _author(payload, activity))


def _author(payload: object, activity: Json) -> Person | None:
    """Who wrote it, by the id that the whole company knows them by; some clients use the other."""
    who = id_at(payload, "from", "user", "id")
    if who and who == id_at(activity, "from", "id"):
        return to_person(activity)
    return Person(TEAMS, who, text_at(payload, "from", "user", "displayName")) if who else None


def _text(content: str, kind: str) -> str:
    if kind != "html":
        return html.unescape(content).strip()
    words = _Words()
    words.feed(content)
    words.close()
    lines = (_BLANKS.sub(" ", line).strip() for line in "".join(words.seen).split("\n"))
    return "\n".join(filter(None, lines))


class _Words(HTMLParser):
    """Collects what can be read; a mention reads `@name`."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.seen: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in _UNSEEN
        self.seen.append("\n" if tag in _LINES else "@" if tag == "at" else "")

    def handle_endtag(self, tag: str) -> None:
        self._unseen = max(0, self._unseen - (tag in _UNSEEN))
        self.seen.append("\n" if tag in _LINES else "")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.seen.append(data)


def to_typed(value: Json) -> str:
    """Read what was typed into a search; nothing yet when it has just been opened."""
    given = value.get("parameters")
    each = given[0] if isinstance(given, list) and given else None
    return "" if text_at(each, "name") == "initialRun" else text_at(each, "value").strip()
