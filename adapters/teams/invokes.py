"""What Teams waits for: each of its questions has a name, and gets its answer within seconds."""

from dataclasses import dataclass
from functools import partial

from adapters.teams.answering import Answering, has_form
from adapters.teams.answers import dialog, in_place, last_line, line
from adapters.teams.extension import INSERT, Extension
from adapters.teams.inbound import CARD_ACTION, Address, to_click
from adapters.teams.private import PRIVATE, to_question
from adapters.teams.public import Public, Silence
from adapters.teams.raw import Json, text_at
from bot.audience import is_for_all
from bot.cards import Card
from bot.messages import Addressed, Click
from bot.wording.dialogues import QUIET
from bot.wording.explaining import ASK, EXPLAIN
from bot.wording.feedback import VOTE
from bot.wording.lines import BELOW, HUSHED, NOT_HERE, NOT_YOURS, SOON, STALE, VOTED


@dataclass(frozen=True, slots=True)
class Invokes:
    """Answers what is pressed in cards and dialogs, and what the message extension is asked."""

    answering: Answering
    public: Public
    extension: Extension

    async def answer(self, activity: Json, address: Address) -> Json | None:
        """Return the answer to an invoke, None if it is none of ours. Raises `TooBusyError`."""
        match text_at(activity, "name"):
            case "composeExtension/query":
                return await self.extension.query(activity, address)
            case "composeExtension/selectItem":
                return await self.extension.select(activity)
            case "composeExtension/fetchTask":
                return await self.extension.fetch(activity)
        click = to_click(activity)
        return await self._pressed(click, activity, address) if click else None

    async def _pressed(self, click: Click, activity: Json, address: Address) -> Json:
        if click.act == VOTE:
            return await self._voted(click, activity)
        if text_at(activity, "name") == CARD_ACTION:
            return await self._in_place(click, activity, address)
        match click.act:
            case name if name == EXPLAIN:
                return await self.extension.explain(click)
            case name if name == INSERT:
                return await self.extension.insert(click)
            case name if name == ASK:
                return await self.extension.ask(click, activity, address)
        return await self._in_dialog(click, activity, address)

    async def _voted(self, click: Click, activity: Json) -> Json:
        """The answer stays as it is; a line thanks whoever voted, or a dialog asks for words."""
        said = await self.public.do(partial(self.answering.pressed, click), activity)
        thanks = said if isinstance(said, Card) else None
        if text_at(activity, "name") == CARD_ACTION:
            told = thanks.summary if thanks else STALE if said is None else VOTED
            return line(told)
        return dialog(thanks) if thanks else last_line(STALE if said is None else VOTED)

    async def _in_place(self, click: Click, activity: Json, address: Address) -> Json:
        """The card changes for whoever pressed it; what is for all to see is a new message."""
        if click.act == PRIVATE:
            asked = self.answering.heard(to_question(click, Addressed.SLASH))
            return in_place(await self.answering.at_once(asked), dialogs=address.dialogs)
        if not _is_for_all(click):
            return in_place(await self._alone(click), dialogs=address.dialogs)
        said = await self._for_all(click, activity, address)
        if isinstance(said, Card) and (said.alone or has_form(said)):
            return in_place(said)
        return line(_told(click, said))

    async def _in_dialog(self, click: Click, activity: Json, address: Address) -> Json:
        """The next card of a dialog; what is left to say when it closes is one line."""
        if not _is_for_all(click):
            card = await self._alone(click)
            return dialog(card) if card else last_line(STALE)
        said = await self._for_all(click, activity, address)
        if isinstance(said, Card) and has_form(said):
            return dialog(said)
        return last_line(_told(click, said))

    async def _alone(self, click: Click) -> Card | None:
        return await self.answering.at_once(self.answering.pressed(click))

    async def _for_all(
        self, click: Click, activity: Json, address: Address
    ) -> Card | Silence | None:
        ask = partial(self.answering.pressed, click)
        return await self.public.say(ask, click, activity, address)


def _is_for_all(click: Click) -> bool:
    """A card can change for one person; so only that is posted which is for everybody."""
    return is_for_all(click.act, click.value, in_place=True)


def _told(click: Click, said: Card | Silence | None) -> str:
    if isinstance(said, Card):
        return said.summary if said.alone else BELOW
    silent = HUSHED if click.act == QUIET else NOT_YOURS
    return {None: silent, "later": SOON, "refused": NOT_HERE}[said]
