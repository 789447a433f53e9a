"""A house with nudges: the real bot and store, a clock that the test moves, a page to post on."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from adapters.jobs.worker import Worker
from adapters.nudging.nudging import Nudging, handlers
from adapters.playground.clock import MovableClock
from adapters.playground.conversation import Conversation, Said
from adapters.playground.posting import PlaygroundPosts
from adapters.settings import Settings
from adapters.store.jobs import Jobs
from adapters.wiring import House, nudging_of, open_house
from bot.messages import Addressed, Message, Person, Place

GLOSSARY = Path(__file__).parents[2] / "glossaries" / "transcripts"
HERE = Place("playground", "go-to-market")
ANA = Person("playground", "ana", "Ana")


@dataclass
class Office:
    """What a test needs to let time pass and to look at what was sent."""

    house: House
    nudging: Nudging
    clock: MovableClock
    conversation: Conversation

    @property
    def sent(self) -> list[str]:
        """What was posted, as day and time on the wall and summary."""
        return [f"{one.at:%a %H:%M} {one.text[:15]}" for one in self.posts]

    @property
    def posts(self) -> tuple[Said, ...]:
        return self.conversation.everything()

    def move(self, moment: str) -> None:
        """Let it be that moment in London."""
        self.clock.move_to(datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo("Europe/London")))

    async def say(self, text: str, thread: str | None = None) -> str:
        """Say something as Ana, and return what Parley answers."""
        addressed = Addressed.NONE if thread else Addressed.SLASH
        place = Place(HERE.platform, HERE.channel, thread)
        message = Message(f"{len(text)}-{self.clock()}", text, place, ANA, addressed)
        card = await self.house.service.hear(message, now=self.clock())
        return card.summary if card else ""

    async def tick(self) -> int:
        """One tick, and all the jobs that come of it."""
        fired = await self.nudging.tick()
        hasty = Jobs(self.house.store.database, pace=timedelta())
        worker = Worker(hasty, handlers(self.nudging))
        while await worker.once():
            await worker.idle()
        return fired


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    settings = Settings(
        glossary=GLOSSARY,
        database_url=f"sqlite:///{tmp_path}/parley.db",
        outbox=tmp_path / "outbox",
    )
    async with open_house(settings) as house:
        noon = datetime(2026, 11, 23, 12, tzinfo=ZoneInfo("Europe/London"))
        clock, conversation = MovableClock(lambda: noon), Conversation()
        posts = {"playground": PlaygroundPosts(conversation, clock)}
        yield Office(house, nudging_of(house, posts, clock), clock, conversation)
