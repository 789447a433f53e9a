"""A message that somebody points at: in its menu, or by a reaction."""

from dataclasses import dataclass
from typing import Any

from adapters.slack.inbound import SLACK, to_text
from bot.messages import PARLEY, Addressed, Click, Message, Person, Place
from bot.wording.dialogues import QUIET
from bot.wording.explaining import EXPLAIN

Json = dict[str, Any]

_NOBODY = "somebody"


@dataclass(frozen=True, slots=True)
class Pointed:
    """Who pointed at what. `at` is the message's own place, in its thread if it is in one."""

    id: str
    by: Person
    author: Person
    text: str
    at: Place
    ts: str

    @property
    def below(self) -> Place:
        """The thread of the message, which may only begin now."""
        return Place(SLACK, self.at.channel, self.at.thread or self.ts)

    def to_explain(self) -> Click:
        """Ask what the message says in the words of whoever pointed."""
        return Click(self.id, EXPLAIN, f"\n{self.text}", self.at, self.by)

    def to_ask(self) -> Message:
        """Ask below the message what else is needed, in the name of nobody but its author."""
        said = f"{PARLEY} {self.text}"
        return Message(self.ts, said, self.below, self.author, Addressed.MENTION)

    def to_mute(self) -> Click:
        """Ask for quiet in the thread of the message."""
        return Click(self.id, QUIET, "", self.below, self.by)


def from_menu(body: Json, *, me: str) -> Pointed:
    """Read what was chosen in the menu of a message."""
    by, moment = Person(SLACK, body["user"]["id"]), body.get("action_ts", "")
    return _pointed(f"menu/{moment}", by, body["channel"]["id"], body["message"], me)


def from_reaction(event: Json, message: Json, *, me: str) -> Pointed:
    """Read a reaction, once the message below it is known."""
    by, item = Person(SLACK, event["user"]), event["item"]
    return _pointed(f"reaction/{item['ts']}/{event['reaction']}", by, item["channel"], message, me)


def _pointed(name: str, by: Person, channel: str, message: Json, me: str) -> Pointed:
    author = Person(SLACK, str(message.get("user") or message.get("username") or _NOBODY))
    place = Place(SLACK, channel, message.get("thread_ts"))
    text = to_text(str(message.get("text") or ""), me=me).replace(PARLEY, "")
    return Pointed(name, by, author, text, place, str(message["ts"]))
