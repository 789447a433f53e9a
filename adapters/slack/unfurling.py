"""A link to a file of the glossary shows what the word means."""

from dataclasses import dataclass, replace
from typing import Any

from adapters.hearing import spared
from adapters.intake import Event
from adapters.slack.answering import Answering
from adapters.slack.inbound import SLACK
from adapters.slack.posting import told
from adapters.slack.render import blocks_of
from bot.cards import Buttons, Card, Entry
from bot.messages import Click, Person, Place
from bot.service import LINK

Json = dict[str, Any]

MOST_LINKS = 5


@dataclass(frozen=True, slots=True)
class Unfurling:
    """Shows definitions below links. A link to anything else stays as it is."""

    answering: Answering

    async def shared(
        self, shared: Json, token: str | None, event: Event, *, outsiders: bool
    ) -> None:
        """Show below a message what its links lead to."""
        links = [str(one.get("url", "")) for one in shared.get("links", ())][:MOST_LINKS]
        place = Place(SLACK, shared["channel"], shared.get("thread_ts"))
        person = Person(SLACK, shared.get("user", ""))
        found = {}
        for url in links:
            click = Click(event.id, LINK, url, place, person, outsiders=outsiders)
            parley = self.answering.parley
            card = await spared(parley.click(click, now=self.answering.clock()), quiet=True)
            if card:
                found[url] = {"blocks": blocks_of(_to_read(card).blocks)}
        if found:
            await self._show(shared, found, token)

    async def _show(self, shared: Json, found: Json, token: str | None) -> None:
        with told():
            await self.answering.views.client.chat_unfurl(
                channel=shared["channel"], ts=shared["message_ts"], unfurls=found, token=token
            )


def _to_read(card: Card) -> Card:
    """What can be read of a card: below somebody's message there is nothing to press."""
    kept = (one for one in card.blocks if not isinstance(one, Buttons | Entry))
    return replace(card, blocks=tuple(kept))
