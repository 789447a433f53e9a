"""What the real bot sends to Slack on each of its surfaces, as payloads to be read by eye."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from adapters.folder.prompts import read_prompts
from adapters.slack.home import home_view
from adapters.slack.modal import modal
from adapters.slack.quoted import Pointed
from adapters.slack.render import render
from adapters.store.memory import MemoryStore
from bot.cards import Card
from bot.feedback import Feedback
from bot.home import Home
from bot.messages import PARLEY, Addressed, Click, Message, Person, Place
from bot.service import Service
from bot.talk import Talk
from bot.wording.schedules import time_form
from tests.adapters.company import small_company
from tests.adapters.slack.conftest import NOON
from tests.fakes.quiet import NoTimes, Quiet
from tests.fakes.slack import ANA, GROWTH

Json = dict[str, Any]

PROMPTS = read_prompts(Path(__file__).parents[3] / "glossary")
HERE, DIRECTLY = Place("slack", GROWTH), Place("slack", "")
ASKER = Person("slack", ANA)
BEN = Person("slack", "U0BEN", "Ben")


class NoVotes:
    """Counts nothing."""

    async def cast(
        self, label: str, *, helpful: bool, day: date, platform: str, channel: str = "",
        team: str = "",
    ) -> None:  # fmt: skip
        raise AssertionError("nobody votes here")

    take_back = cast


def company() -> Service:
    """The real bot with everything that a person meets in Slack."""
    store = MemoryStore()
    small = small_company(store)
    home = Home(store, small.knowledge, Quiet(), NoTimes())
    talk = Talk(store, lambda: PROMPTS)
    return replace(small, home=home, talk=talk, feedback=Feedback(NoVotes()))


async def said(text: str, addressed: Addressed) -> Json:
    """The answer to a message."""
    return render(_there(await company().hear(_message(text, addressed), now=NOON)))


async def filled_in(act: str, value: str = "") -> Json:
    """The modal that a click opens."""
    click = Click("1", act, value, HERE, ASKER)
    return modal(_there(await company().click(click, now=NOON)), HERE)


async def explained() -> Json:
    """A message of somebody's, explained to Ana of Marketing."""
    bot = company()
    await bot.people.choose_team(ASKER, "marketing")
    return render(
        _there(await bot.click(_pointed("We have 40 captured contacts.").to_explain(), now=NOON))
    )


async def asked() -> Json:
    """The question below somebody's message."""
    pointed = _pointed("We are blocked: the export of the qualified leads is not ready.")
    return render(_there(await company().hear(pointed.to_ask(), now=NOON)))


async def shared_channel() -> Json:
    """What a command says where people from outside read along."""
    message = replace(_message("qualified lead", Addressed.SLASH), outsiders=True)
    return render(_there(await company().hear(message, now=NOON)))


async def page() -> Json:
    """App Home of Ana, who is of Marketing and knows a word."""
    bot = company()
    await bot.people.choose_team(ASKER, "marketing")
    await bot.click(Click("1", "know", "captured contact", HERE, ASKER), now=NOON)
    assert bot.home
    return home_view(await bot.home.page(ASKER, now=NOON))


async def nudge_time() -> Json:
    """The form of a nudge's time."""
    return modal(time_form("stand-up", "weekdays at 9:25"), HERE)


SURFACES: dict[str, Callable[[], Awaitable[Json]]] = {
    "contested": lambda: said(f"{PARLEY} what does qualified lead mean here?", Addressed.MENTION),
    "contested-in-private": lambda: said("qualified lead", Addressed.SLASH),
    "unknown": lambda: said(f"{PARLEY} what does blorptastic mean?", Addressed.MENTION),
    "help": lambda: said("help", Addressed.SLASH),
    "explained": explained,
    "asked": asked,
    "shared-channel": shared_channel,
    "proposal": lambda: filled_in("propose", "blorptastic"),
    "team": lambda: filled_in("home-choose-team"),
    "nudge": nudge_time,
    "word": lambda: filled_in("home-look-up", "qualified lead"),
    "home": page,
}
"""Every surface by its name: a message, or a view."""


def _message(text: str, addressed: Addressed) -> Message:
    return Message("1.1", text, HERE, ASKER, addressed)


def _pointed(text: str) -> Pointed:
    return Pointed("1", ASKER, BEN, text, HERE, "1700000001.000200")


def _there(card: Card | None) -> Card:
    assert card
    return card
