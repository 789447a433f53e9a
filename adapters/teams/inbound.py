"""What Teams sends, in the bot's words. None means: nothing that a person said or pressed."""

from dataclasses import dataclass

from adapters.teams.raw import Json, each_at, id_at, text_at
from adapters.teams.text import mentions_me, to_text
from bot.messages import Addressed, Click, Message, Person, Place
from bot.wording.others import WELCOME

TEAMS = "teams"
CARD_ACTION = "adaptiveCard/action"
IN_DIALOGS = ("task/fetch", "task/submit", "composeExtension/submitAction")
_ROOT = ";messageid="
WHOLE = "chat"
_SEVERAL = "19:"
_BOT_ID = "28:"
_WELCOME = "help"


@dataclass(frozen=True, slots=True)
class Address:
    """Where an answer goes: a service of Microsoft's, a conversation, the message it answers.

    All of it is as Teams sent it; a conversation in a channel names the root of its reply chain.
    `dialogs`: whoever wrote uses a client of Teams' own, and those can open dialogs.
    """

    service_url: str
    channel: str
    conversation: str
    answers: str
    bot: str
    person: str
    dialogs: bool = False


def to_address(activity: Json) -> Address | None:
    """Read where to answer, and as whom; None if it does not say."""
    said = text_at(activity, "type") == "message"
    address = Address(
        service_url=id_at(activity, "serviceUrl"),
        channel=id_at(activity, "channelId"),
        conversation=id_at(activity, "conversation", "id"),
        answers=id_at(activity, "id" if said else "replyToId"),
        bot=id_at(activity, "recipient", "id"),
        person=id_at(activity, "from", "id"),
        dialogs=any(
            text_at(each, "type") == "clientInfo" for each in each_at(activity, "entities")
        ),
    )
    known = address.service_url and address.conversation and address.bot
    return address if known else None


def to_message(activity: Json) -> Message | None:
    """Read what somebody said, to the bot or to others."""
    if text_at(activity, "type") != "message" or not (text := to_text(activity)):
        return None
    return _message(activity, text, _addressed(activity))


def to_welcome(activity: Json) -> Message | None:
    """Read that somebody opened a chat with the bot: that is a call for help.

    A chat of several and a channel are greeted in fewer words: see `to_arrival`.
    """
    if was_added(activity) and is_personal(activity):
        return _message(activity, _WELCOME, Addressed.DM)
    return None


def to_arrival(activity: Json) -> Click | None:
    """Read that the bot was added to a team or to a chat of several."""
    if not was_added(activity) or is_personal(activity):
        return None
    person = to_person(activity) or Person(TEAMS, "")
    return Click(id_at(activity, "id"), WELCOME, "", to_place(activity), person)


def where_added(activity: Json) -> str:
    """Name what the bot was added to: a team as a whole, or a chat."""
    team = id_at(activity, "channelData", "team", "id")
    return team or id_at(activity, "conversation", "id").partition(_ROOT)[0]


def to_click(activity: Json) -> Click | None:
    """Read a pressed button: of a card or a dialog (an invoke), or in old clients (a message)."""
    kind, pressed = text_at(activity, "type"), activity.get("value")
    if kind == "invoke" and text_at(activity, "name") == CARD_ACTION:
        action = pressed.get("action") if isinstance(pressed, dict) else None
        data = action.get("data") if isinstance(action, dict) else None
        return _click(activity, data, text_at(action, "verb") or text_at(data, "act"))
    if kind == "invoke" and text_at(activity, "name") in IN_DIALOGS:
        data = pressed.get("data") if isinstance(pressed, dict) else None
        return _click(activity, data, text_at(data, "act"))
    if kind == "message":
        return _click(activity, pressed, text_at(pressed, "act"))
    return None


def _message(activity: Json, text: str, addressed: Addressed) -> Message | None:
    person, name = to_person(activity), id_at(activity, "id")
    return Message(name, text, to_place(activity), person, addressed) if person else None


def _click(activity: Json, data: object, act: str) -> Click | None:
    person = to_person(activity)
    if not act or person is None:
        return None
    return Click(
        id=id_at(activity, "id"),
        act=act,
        value=text_at(data, "value"),
        place=to_place(activity),
        person=person,
        words=text_at(data, text_at(data, "entry")).strip(),
        fields=_filled(data, text_at(data, "form")),
    )


def _filled(data: object, before: str) -> tuple[tuple[str, str], ...]:
    """Read the fields of a form: what is called `before` and the field's name."""
    if not before or not isinstance(data, dict):
        return ()
    named = {name: text_at(data, name).strip() for name in data if name.startswith(before)}
    return tuple((name.removeprefix(before), value) for name, value in named.items() if value)


def to_place(activity: Json) -> Place:
    """Return the channel or chat, and the root of the reply chain if there is one."""
    channel, _, root = id_at(activity, "conversation", "id").partition(_ROOT)
    return Place(TEAMS, channel, root or whole_of(activity))


def whole_of(activity: Json) -> str | None:
    """A chat of several has no reply chains: all of it is one thread. None anywhere else."""
    is_group = text_at(activity, "conversation", "conversationType") == "groupChat"
    return WHOLE if is_group else None


def to_person(activity: Json) -> Person | None:
    """Return who said it, by the id that the whole company knows them by; None for a machine."""
    sender = id_at(activity, "from", "id")
    is_bot = sender.startswith(_BOT_ID) or text_at(activity, "from", "role") in ("bot", "skill")
    if not sender or is_bot or sender == id_at(activity, "recipient", "id"):
        return None
    person = id_at(activity, "from", "aadObjectId") or sender
    return Person(TEAMS, person, text_at(activity, "from", "name"))


def _addressed(activity: Json) -> Addressed:
    if is_personal(activity):
        return Addressed.DM
    return Addressed.MENTION if mentions_me(activity) else Addressed.NONE


def is_personal(activity: Json) -> bool:
    """Say whether somebody is alone with the bot."""
    conversation = activity.get("conversation")
    if kind := text_at(conversation, "conversationType"):
        return kind == "personal"
    is_group = isinstance(conversation, dict) and conversation.get("isGroup")
    return not is_group and not id_at(conversation, "id").startswith(_SEVERAL)


def was_removed(activity: Json) -> bool:
    """Say whether the bot was taken out of a conversation."""
    match text_at(activity, "type"):
        case "installationUpdate":
            return text_at(activity, "action") == "remove"
        case "conversationUpdate":
            return _is_me_among(activity, "membersRemoved")
        case _:
            return False


def was_added(activity: Json) -> bool:
    """Say whether the bot was added to a conversation; an upgrade of the app is no news."""
    match text_at(activity, "type"):
        case "installationUpdate":
            return text_at(activity, "action") == "add"
        case "conversationUpdate":
            return _is_me_among(activity, "membersAdded")
        case _:
            return False


def _is_me_among(activity: Json, list_of: str) -> bool:
    me = id_at(activity, "recipient", "id")
    return bool(me) and me in [id_at(member, "id") for member in each_at(activity, list_of)]
