"""One person's own page: what it shows, and what can be changed on it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from adapters.store.memory import MemoryStore
from bot.cards import Button, Buttons, Card, Form, form_of
from bot.home import Home
from bot.messages import Addressed, Click, Message, Person, Place
from bot.nudges.policy import Kind
from bot.nudges.schedule import Schedule
from bot.service import Service
from bot.wording.home import Own
from bot.wording.home import page as page_of
from tests.adapters.company import small_company
from tests.bot.glossaries import company
from tests.fakes.quiet import NoTimes, Quiet

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANA = Person("slack", "U0ANA")
HERE = Place("slack", "D0ANA")


@pytest.fixture
def bot() -> Service:
    store = MemoryStore()
    company = small_company(store)
    return replace(company, home=Home(store, company.knowledge, Quiet(), NoTimes()))


async def said(bot: Service, text: str, addressed: Addressed = Addressed.DM) -> Card:
    card = await bot.hear(Message("1", text, HERE, ANA, addressed), now=NOW)
    assert card
    return card


async def pressed(bot: Service, act: str, value: str = "", **fields: str) -> Card:
    click = Click("1", act, value, HERE, ANA, fields=tuple(fields.items()))
    card = await bot.click(click, now=NOW)
    assert card
    return card


def buttons(card: Card) -> list[Button]:
    return [one for each in card.blocks if isinstance(each, Buttons) for one in each.buttons]


def shown(card: Card) -> str:
    return str(card.blocks)


async def test_who_has_no_team_is_asked_for_one(bot: Service) -> None:
    page = await said(bot, "home")

    assert "You have not chosen one" in shown(page)
    assert "Waiting for" not in shown(page)
    assert "Choose my team" in [one.label for one in buttons(page)]


async def test_a_team_is_chosen_in_a_form_and_shown(bot: Service) -> None:
    form = form_of(await pressed(bot, "home-choose-team"))
    assert isinstance(form, Form)
    assert [one.label for one in form.fields[0].choices] == ["Marketing", "IT", "None of them"]
    done = await pressed(bot, form.act, team="it")
    page = await said(bot, "my page")

    assert "your team is IT" in done.summary
    assert "Waiting for IT" in shown(page)


async def test_words_that_wait_for_my_team_can_be_looked_at(bot: Service) -> None:
    await said(bot, "my team is the IT team")
    page = await said(bot, "home")

    assert [one.label for one in buttons(page) if one.act == "define"] == ["qualified lead"]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("team", "You have not chosen a team"),
        ("my team", "You have not chosen a team"),
        ("team marketing", "your team is Marketing"),
        ("I'm in IT", "your team is IT"),
        ("team topology", "not in the glossary"),
    ],
)
async def test_teams_by_command(bot: Service, text: str, answer: str) -> None:
    assert answer in (await said(bot, text)).summary


async def test_a_known_word_is_shown_and_forgotten(bot: Service) -> None:
    await pressed(bot, "know", "qualified lead")
    assert "I do not explain these to you" in shown(await said(bot, "home"))
    form = form_of(await pressed(bot, "home-forget-word"))
    assert form
    await pressed(bot, form.act, word=form.fields[0].value)

    assert "None yet" in shown(await said(bot, "home"))


async def test_quiet_is_asked_for_and_ended(bot: Service) -> None:
    await pressed(bot, "home-hush-me")
    assert "You may speak to me again" in [one.label for one in buttons(await said(bot, "home"))]
    await pressed(bot, "home-speak")

    assert "Do not speak to me first" in [one.label for one in buttons(await said(bot, "home"))]


async def test_a_page_is_shown_to_nobody_else(bot: Service) -> None:
    card = await said(bot, "<@PARLEY> home", Addressed.MENTION)

    assert not buttons(card)
    assert "in a direct message" in card.summary


async def test_a_proposal_begins_with_a_command(bot: Service) -> None:
    form = form_of(await said(bot, "propose blorp: A small blip.", Addressed.SLASH))
    public = await said(bot, "<@PARLEY> propose blorp", Addressed.MENTION)

    assert form
    assert [one.value for one in form.fields[:2]] == ["blorp", "A small blip."]
    assert form_of(public) is None
    assert [(one.act, one.value) for one in buttons(public)] == [("propose", "blorp")]


async def test_quiet_alone_is_asked_back(bot: Service) -> None:
    card = await said(bot, "quiet", Addressed.SLASH)

    assert [one.act for one in buttons(card)] == ["home-hush-me", "home-hush-here"]


async def test_what_is_typed_into_the_search_is_looked_up(bot: Service) -> None:
    click = Click("1", "home-look-up", "", HERE, ANA, words="qualified lead")
    card = await bot.click(click, now=NOW)

    assert card
    assert "means two different things" in card.summary


def test_a_nudge_of_two_channels_at_the_same_time_is_listed_once() -> None:
    one = Schedule("1", "slack", "C1", Kind.STAND_UP, "25 9 * * 1-5", "Europe/London")
    sent = (one, replace(one, id="2", channel="C2"), replace(one, id="3", cron="0 10 * * 1-5"))
    page = page_of(Own("it", (), (), sent, hushed=False), company())

    assert shown(page).count("weekdays at 09:25 in London") == 1
    assert shown(page).count("weekdays at 10:00 in London") == 1
