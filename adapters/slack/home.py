"""App Home: one person's own page, its search, and what is suggested above a direct message."""

from dataclasses import dataclass
from datetime import datetime
from itertools import count
from typing import Any, Protocol

from adapters.hearing import Clock
from adapters.intake import Event
from adapters.literal import one_line
from adapters.slack.fields import MOST_LABEL
from adapters.slack.inbound import SLACK
from adapters.slack.literal import clip
from adapters.slack.render import blocks_of
from adapters.slack.rich_text import Room, plain
from adapters.slack.views import Views
from bot.cards import Card, Entry
from bot.matching.index import Headword
from bot.messages import Person
from bot.wording.home import LOOK_UP

Json = dict[str, Any]

OFFERED = 20
MOST_OPTION = 150
MOST_PROMPTS = 4
_PLACEHOLDER = "Type the first letters of a word"


class Own(Protocol):
    """What the bot knows of one person's page."""

    async def page(self, person: Person, *, now: datetime) -> Card:
        """The person's own page."""

    def offer(self, typed: str, *, limit: int) -> tuple[Headword, ...]:
        """The words that somebody may mean who has typed so much."""

    def prompts(self) -> tuple[tuple[str, str], ...]:
        """Things to begin with, each a title and what it says."""


@dataclass(frozen=True, slots=True)
class Pages:
    """Shows a person their own page, and helps them to begin."""

    own: Own
    views: Views
    clock: Clock

    async def opened(self, opened: Json, token: str | None, event: Event) -> None:
        """Somebody opened App Home: its page, or the direct messages."""
        if opened.get("tab") == "home":
            await self.publish(Person(SLACK, opened["user"]), token)
        elif opened.get("tab") == "messages" and opened.get("channel"):
            prompts = [{"title": title, "message": said} for title, said in self.own.prompts()]
            await self.views.suggest(opened["channel"], prompts[:MOST_PROMPTS], token)

    async def publish(self, person: Person, token: str | None) -> None:
        """Show the page as it is now."""
        card = await self.own.page(person, now=self.clock())
        await self.views.publish(person, home_view(card), token)

    def options(self, body: Json) -> list[Json]:
        """The words that may be meant by what was typed so far, as Slack waits for them."""
        found = self.own.offer(str(body.get("value") or ""), limit=OFFERED)
        made = {option["value"]: option for option in map(_option, found)}
        return list(made.values())


def home_view(card: Card) -> Json:
    """Return the view of a page. Its search offers words while one types."""
    room, numbers = Room(), count()
    blocks: list[Json] = []
    plain_blocks = [one for one in card.blocks if not isinstance(one, Entry)]
    if any(isinstance(one, Entry) and one.act == LOOK_UP for one in card.blocks):
        blocks.append(_search(card))
    return {"type": "home", "blocks": [*blocks, *blocks_of(plain_blocks, room, numbers)]}


def _search(card: Card) -> Json:
    entry = next(one for one in card.blocks if isinstance(one, Entry))
    select = {
        "type": "external_select",
        "action_id": f"{LOOK_UP}:search",
        "placeholder": plain(_PLACEHOLDER),
        "min_query_length": 1,
    }
    return {"type": "section", "text": plain(entry.label), "accessory": select}


def _option(word: Headword) -> Json:
    brief = "; ".join(_briefly(one.concept.gloss or one.concept.definition) for one in word.senses)
    made: Json = {
        "text": plain(clip(one_line(word.label), MOST_LABEL) or "…"),
        "value": word.label[:MOST_OPTION],
    }
    told = clip(one_line(brief), MOST_LABEL)
    return made | ({"description": plain(told)} if told else {})


def _briefly(text: str) -> str:
    return text.rstrip(".")
