"""An answer for one person where others read along: a card that each client asks anew for itself.

Everybody sees that something was asked; what, and by whom, only the person's own client is told.
"""

import re
from dataclasses import replace

from adapters.teams.raw import Json
from adapters.teams.render import message
from bot.cards import Button, Buttons, Card, Paragraph
from bot.messages import Addressed, Click, Message
from bot.wording.lines import IN_PRIVATE

PRIVATE = "private"
_LONGEST = 1_500
_ASKED = re.compile(
    r"\s*<@PARLEY>[\s,:]*(?:privately|in private|just for me|only for me)\b[\s,:]*(\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_STUB = Card(IN_PRIVATE, (Paragraph((IN_PRIVATE,)),))


def asked_in_private(said: Message) -> Message | None:
    """Read `@Parley privately: ...`; None for everything else. Alone with us all is private."""
    found = _ASKED.fullmatch(said.text) if said.addressed is Addressed.MENTION else None
    if found is None or len(found[1]) > _LONGEST:
        return None
    return replace(said, text=found[1], addressed=Addressed.SLASH)


def for_one(asked: Message, client: str) -> Json:
    """The message that shows its answer to one person, by the id that Teams knows them by."""
    button = Button("Show it to me", PRIVATE, asked.text)
    made = message(replace(_STUB, blocks=(*_STUB.blocks, Buttons((button,)))))
    card = made["attachments"][0]["content"]
    action = {key: each for key, each in _only_action(card).items() if key != "fallback"}
    card["refresh"] = {"action": action, "userIds": [client]}
    return made


def to_question(click: Click, addressed: Addressed) -> Message:
    """What was asked, by whoever wants to see it now."""
    return Message(click.id, click.value, click.place, click.person, addressed)


def _only_action(card: Json) -> Json:
    rows = [each["actions"] for each in card["body"] if each["type"] == "ActionSet"]
    action: Json = rows[0][0]
    return action
