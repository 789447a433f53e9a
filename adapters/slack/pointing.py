"""What comes of pointing at a message: it is explained, or asked about, or its thread is muted."""

from dataclasses import dataclass
from typing import Any

from adapters.hearing import spared
from adapters.intake import Event
from adapters.posting import Hopeless
from adapters.slack.answering import Answering
from adapters.slack.quoted import Pointed, from_reaction
from adapters.slack.surfaces import EXPLAIN, MUTE, REACTIONS
from bot.cards import Card, Entry
from bot.wording.dialogues import SAY
from bot.wording.explaining import not_asked, not_there, nothing_to_explain

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Pointing:
    """Does what was chosen. Only whoever pointed sees an answer, except for the question asked."""

    answering: Answering

    async def chosen(
        self, what: str, pointed: Pointed, body: Json, token: str | None, event: Event
    ) -> None:
        """Do what was chosen in the menu of a message."""
        card = await self._do(what, pointed, event)
        url = body.get("response_url")
        if card and url:
            await self.answering.respond(card, url, pointed.at.thread, shared=False)
        elif card:
            await self.answering.views.whisper(pointed.at, pointed.by, card, token)

    async def reacted(self, reaction: Json, me: str, token: str | None, event: Event) -> None:
        """Do what a reaction asks for, if the message below it can be read."""
        item = reaction["item"]
        message = await self.answering.threads.one(item["channel"], item["ts"])
        if message is None or not message.get("ts"):
            return
        pointed = from_reaction(reaction, message, me=me)
        card = await self._do(REACTIONS[reaction["reaction"]], pointed, event)
        if card:
            await self.answering.views.whisper(pointed.at, pointed.by, card, token)

    async def _do(self, what: str, pointed: Pointed, event: Event) -> Card | None:
        """Return what is for whoever pointed alone; what is for all is posted."""
        parley, now = self.answering.parley, self.answering.clock()
        if what == EXPLAIN:
            card = await spared(parley.click(pointed.to_explain(), now=now))
            return card or nothing_to_explain()
        if await self.answering.is_out(pointed.below, event):
            return None
        if what == MUTE:
            await spared(parley.click(pointed.to_mute(), now=now), quiet=True)
            await self.answering.turned(pointed.at.channel, pointed.id, None)
            return None
        card = await spared(parley.hear(pointed.to_ask(), now=now), quiet=True)
        if card is None or not _asks(card):
            return not_asked()
        try:
            out = await self.answering.posts.post(pointed.below, card, slot=event.id)
        except Hopeless:
            return not_there()
        await self.answering.turned(pointed.at.channel, pointed.ts, out)
        return None


def _asks(card: Card) -> bool:
    """Whether it is a question of ours: what a word means was not asked for."""
    return any(isinstance(block, Entry) and block.act == SAY for block in card.blocks)
