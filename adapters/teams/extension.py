"""The message extension: look a word up while writing, and the actions in a message's menu."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from adapters.literal import clip, one_line
from adapters.teams import manifest
from adapters.teams.answering import Answering
from adapters.teams.answers import dialog, last_line
from adapters.teams.inbound import Address, to_person, to_place, whole_of
from adapters.teams.manifest import ACTIONS, SEARCH
from adapters.teams.payload import Quoted, to_quoted, to_typed
from adapters.teams.public import Public
from adapters.teams.raw import Json, id_at, text_at
from adapters.teams.references import channel_of, in_chain
from adapters.teams.render import CONTENT_TYPE, render
from adapters.teams.room import units
from adapters.teams.ways import without_buttons
from bot.cards import Button, Buttons, Card
from bot.knowledge import Knowledge
from bot.matching.index import Headword
from bot.matching.typeahead import offers
from bot.messages import PARLEY, Addressed, Click, Message
from bot.wording.explaining import EXPLAIN, NOTHING_ASKED, about, nothing_to_explain, offered
from bot.wording.lines import ASKED_BELOW, NO_SUCH_WORD, NOT_HERE, SOON
from bot.wording.others import DEFINE

INSERT = "insert"
MOST_OFFERED, MOST_WHOLE = 8, 4
_PREVIEW = "application/vnd.microsoft.card.thumbnail"
_ID = re.compile(r"[\w.:-]{1,200}")
_MOST_TITLE, _MOST_TEXT = 100, 160


@dataclass(frozen=True, slots=True)
class Extension:
    """Answers everything whose name begins with `composeExtension/`."""

    answering: Answering
    public: Public
    known: Callable[[], Knowledge]

    async def query(self, activity: Json, address: Address) -> Json | None:
        """Offer words while somebody types; each says in a line what it means to whom.

        Teams' own clients come back for the card of the one that is picked; others get them all.
        """
        value = _value(activity)
        if text_at(value, "commandId") not in (SEARCH, ""):
            return None
        known = self.known()
        found = offers(known.lexicon, to_typed(value), limit=MOST_OFFERED)
        if not found:
            return _extension({"type": "message", "text": NO_SUCH_WORD})
        if address.dialogs:
            return _result([_offer(word, known) for word in found])
        whole = [_asked(activity, DEFINE, word.label) for word in found[:MOST_WHOLE]]
        each = [await self._attached(click) for click in whole if click]
        return _result(
            [
                _previewing(word, known) | card
                for word, card in zip(found, each, strict=False)
                if card
            ]
        )

    async def select(self, activity: Json) -> Json | None:
        """Put the card of the word that was picked into what is being written."""
        click = _asked(activity, DEFINE, text_at(_value(activity), "label"))
        return await self._insert(click) if click else None

    async def fetch(self, activity: Json) -> Json | None:
        """Open the dialog of an action in a message's menu."""
        value = _value(activity)
        command, quoted = text_at(value, "commandId"), to_quoted(activity)
        if command not in ACTIONS:
            return None
        if quoted is None:
            return dialog(nothing_to_explain())
        if command == manifest.ASK:
            return dialog(offered(quoted.text, _naming(quoted)))
        click = _asked(activity, EXPLAIN, about("", quoted.text))
        return await self.explain(replace(click, value=f"\n{quoted.text}")) if click else None

    async def explain(self, click: Click) -> Json:
        """Explain a message to whoever asked, with a way to send it on."""
        card = await self.answering.at_once(self.answering.pressed(click))
        if card is None:
            return dialog(nothing_to_explain())
        if len(card.blocks) > 2:
            team, _, text = click.value.partition("\n")
            button = Button("Put it in my message", INSERT, about(team, text))
            card = replace(card, blocks=(*card.blocks, Buttons((button,))))
        return dialog(card)

    async def insert(self, click: Click) -> Json:
        """Put an explanation into what is being written."""
        return await self._insert(replace(click, act=EXPLAIN))

    async def ask(self, click: Click, activity: Json, address: Address) -> Json:
        """Open the dialogue below a message, in the name of nobody but its author."""
        message = _blocker(click, activity)
        if message is None:
            return last_line(NOTHING_ASKED)
        ask = partial(self.answering.heard, message)
        said = await self.public.say(ask, message, activity, _below(address, message))
        if isinstance(said, Card):
            return last_line(ASKED_BELOW)
        return last_line({None: NOTHING_ASKED, "later": SOON, "refused": NOT_HERE}[said])

    async def _insert(self, click: Click) -> Json:
        attached = await self._attached(click)
        if attached is None:
            return _extension({"type": "message", "text": NO_SUCH_WORD})
        return _result([_preview(click.value.partition("\n")[2] or click.value) | attached])

    async def _attached(self, click: Click) -> Json | None:
        """A card to be sent by a person: it is there to be read."""
        card = await self.answering.at_once(self.answering.pressed(click))
        if card is None:
            return None
        return {"contentType": CONTENT_TYPE, "content": render(without_buttons(card))}


def _asked(activity: Json, act: str, value: str) -> Click | None:
    person = to_person(activity)
    if person is None or not value.strip():
        return None
    return Click(id_at(activity, "id"), act, value, to_place(activity), person)


def _offer(word: Headword, known: Knowledge) -> Json:
    """One word to pick; its card is made once it is picked."""
    tap = {"type": "invoke", "value": {"label": word.label}}
    made = _previewing(word, known, tap=tap)
    return {"contentType": _PREVIEW, "content": made["preview"]["content"]} | made


def _previewing(word: Headword, known: Knowledge, **more: Json) -> Json:
    """What a word means to each team, in a line."""
    name = known.glossary.team_name
    told = [
        f"{' and '.join(map(name, one.term.teams))}: {one.concept.gloss or one.concept.definition}"
        for one in word.senses
    ]
    return _preview(word.label, "; ".join(told), **more)


def _preview(title: str, text: str = "", **more: Json) -> Json:
    """A line in a list. Teams may read tags in it, so it gets none."""
    shown = {"title": _plain(title, _MOST_TITLE), "text": _plain(text, _MOST_TEXT)} | more
    return {"preview": {"contentType": _PREVIEW, "content": shown}}


def _plain(text: str, most: int) -> str:
    return clip(one_line(text), most, units).replace("<", "‹").replace(">", "›")


def _naming(quoted: Quoted) -> str:
    """What a button needs to know of a message, to ask below it."""
    by = (quoted.by.id, quoted.by.name) if quoted.by else ("", "")
    return "\n".join((quoted.root, quoted.id, *map(one_line, by), quoted.text))


def _blocker(click: Click, activity: Json) -> Message | None:
    """Read a message again from the button that names it, as if its author asked for help."""
    root, name, who, called, text = [*click.value.split("\n", 4), "", "", "", "", ""][:5]
    if not _ID.fullmatch(root) or not who or not text.strip():
        return None
    place = replace(click.place, thread=whole_of(activity) or root)
    person = replace(click.person, id=who, name=called)
    return Message(name, f"{PARLEY} {text}", place, person, Addressed.MENTION)


def _below(address: Address, message: Message) -> Address:
    """Where the reply chain of a message is; nobody is named who sent us."""
    where = in_chain(channel_of(address.conversation), message.place.thread)
    return replace(address, conversation=where, answers=message.id, person="")


def _value(activity: Json) -> Json:
    value = activity.get("value")
    return value if isinstance(value, dict) else {}


def _result(attachments: list[Json]) -> Json:
    return _extension({"type": "result", "attachmentLayout": "list", "attachments": attachments})


def _extension(answer: Json) -> Json:
    return {"composeExtension": answer}
