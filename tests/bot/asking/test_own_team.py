"""Which team somebody says is theirs; what only sounds like it changes nothing."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.folder.prompts import read_prompts
from adapters.store.memory import MemoryStore
from bot.asking.own_team import own_team, team_named
from bot.cards import Buttons, Card
from bot.concepts import Glossary, Team
from bot.home import Home
from bot.messages import PARLEY, Addressed, Message, Person, Place
from bot.service import Service
from bot.talk import Talk
from tests.adapters.company import NoProposals
from tests.bot.glossaries import company, knowledge
from tests.fakes.quiet import NoTimes, Quiet

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANA = Person("slack", "U0ANA")
PROMPTS = read_prompts(Path(__file__).parents[3] / "glossary")
HERE = Place("slack", "D0ANA")

SAID = {
    "my team is marketing": "marketing",
    "My team is Marketing.": "marketing",
    "my team is the IT team": "it",
    "my team is now IT": "it",
    "my team's IT": "it",
    "my team is it": "it",
    "my team: it": "it",
    "my team = sales": "sales",
    "team IT": "it",
    "team: sales": "sales",
    "I am in IT": "it",
    "i'm in the it team": "it",
    "I’m in marketing": "marketing",
    "im in sales now": "sales",
    "I'M IN IT": "it",
    "I am on the sales team!": "sales",
    "I'm part of marketing": "marketing",
    "I am from the marketing department": "marketing",
    "I work in IT": "it",
    "I work for sales": "sales",
    "I belong to engineering": "it",
    "hi there, I'm in marketing 🙂": "marketing",
    "by the way, my team is IT, thanks": "it",
    "set my team to sales": "sales",
    "please set my team to “Sales”": "sales",
    "could you set my team to IT?": "it",
    "change my team from IT to marketing please": "marketing",
    "switch my team to customer care": "care",
    "make my team IT": "it",
    "choose my team marketing": "marketing",
    "put me in sales": "sales",
    "I want to change my team to IT": "it",
    "I'm in customer-care": "care",
}
UNKNOWN = {
    "set my team to design": "design",
    "change my team to the growth team": "the growth team",
    "my team: markting": "markting",
    "set my team to sales meetings": "sales meetings",
    "could you set my team to legal?": "legal",
}
OTHERWISE = (
    "my team is late",
    "my team is late again with the export",
    "my team is waiting for IT",
    "my team is not marketing",
    "my team isn't IT",
    "my team is marketing the new product",
    "my team is IT-heavy",
    "my team is the best",
    "my team is marketing?",
    "is my team marketing?",
    "is my team late?",
    "what does my team mean by lead?",
    "what does my team call a qualified lead?",
    "my team and IT disagree about lead",
    "the marketing team is late",
    "set my team's target to sales of 40",
    "set my team up",
    "make my team happy",
    "change my team meeting to Monday",
    "I'm in it",
    "I'm in nothing",
    "i am in it to win it",
    "I am in a sales meeting",
    "I'm in marketing hell",
    "I'm in sales mode today",
    "I am on it",
    "I'm not in IT",
    "I was in marketing",
    "I used to work in sales",
    "I work with marketing",
    "I am waiting for IT",
    "we are in IT",
    "is IT in marketing?",
    "tell IT that my team is marketing",
    "if my team is sales, what does lead mean?",
    "I'm in marketing, what does lead mean?",
    "translate for IT: my team is marketing",
    "team up with sales",
    "team topology",
    "add me to the sales channel",
    "join sales",
    "sales",
    "",
)


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def bot(store: MemoryStore) -> Service:
    known = knowledge(_glossary())
    bot = Service(lambda: known, store, NoProposals())
    return replace(bot, home=Home(store, lambda: known, Quiet(), NoTimes()))


def _glossary() -> Glossary:
    teams = {
        "marketing": Team("marketing", "Marketing", also=("marketers",)),
        "it": Team("it", "IT", also=("engineering",)),
        "sales": Team("sales", "Sales"),
        "care": Team("care", "Customer Care", also=("customer-care",)),
    }
    return replace(company(), teams=teams)


async def hear(
    bot: Service, text: str, addressed: Addressed, *, outsiders: bool = False
) -> Card | None:
    said = f"{PARLEY} {text}" if addressed is Addressed.MENTION else text
    return await bot.hear(Message("1", said, HERE, ANA, addressed, outsiders=outsiders), now=NOW)


@pytest.mark.parametrize("addressed", [Addressed.DM, Addressed.MENTION, Addressed.SLASH])
@pytest.mark.parametrize(("text", "team"), SAID.items(), ids=SAID)
async def test_a_team_is_noted(
    bot: Service, store: MemoryStore, text: str, team: str, addressed: Addressed
) -> None:
    card = await hear(bot, text, addressed)

    assert card
    assert card.summary.startswith(f"Noted: your team is {_glossary().teams[team].name}.")
    assert await store.team_of(ANA) == team


@pytest.mark.parametrize("addressed", [Addressed.DM, Addressed.MENTION, Addressed.SLASH])
@pytest.mark.parametrize(("text", "name"), UNKNOWN.items(), ids=UNKNOWN)
async def test_whoever_names_a_team_that_there_is_not_is_told_which_there_are(
    bot: Service, store: MemoryStore, text: str, name: str, addressed: Addressed
) -> None:
    await store.choose_team(ANA, "it")
    card = await hear(bot, text, addressed)

    assert card
    assert card.summary.startswith(f"I know no team called “{name}”, so I changed nothing.")
    assert "The teams are Marketing, IT, Sales and Customer Care." in card.summary
    assert isinstance(card.blocks[-1], Buttons)
    assert await store.team_of(ANA) == "it"


@pytest.mark.parametrize("addressed", [Addressed.DM, Addressed.MENTION, Addressed.SLASH])
@pytest.mark.parametrize("text", OTHERWISE, ids=OTHERWISE)
async def test_what_only_sounds_like_it_changes_nothing(
    bot: Service, store: MemoryStore, text: str, addressed: Addressed
) -> None:
    await store.choose_team(ANA, "care")
    card = await hear(bot, text, addressed)

    assert await store.team_of(ANA) == "care"
    assert card is None or not card.summary.startswith("Noted")


@pytest.mark.parametrize("text", ["my team is none", "forget my team", "I'm in no team"])
async def test_a_team_is_left(bot: Service, store: MemoryStore, text: str) -> None:
    await store.choose_team(ANA, "it")
    await hear(bot, text, Addressed.DM)

    assert await store.team_of(ANA) is None


@pytest.mark.parametrize("text", ["my team is swamped", "I'm in Berlin", "my team is late"])
async def test_words_that_ask_nothing_and_may_name_a_team_get_the_list_where_all_are_answered(
    bot: Service, text: str
) -> None:
    alone = await hear(bot, text, Addressed.DM)

    assert alone
    assert "The teams are Marketing" in alone.summary
    assert await hear(bot, text, Addressed.MENTION) is None


NAMED = (
    "my team is pirates", "my team is the pirates", "My team is Pirates!", "hi, my team is design",
    "my team is called pirates", "my team's finance", "my team is growth hacking",
    "my team is business intelligence", "my team is R&D", "my team is legal, thanks",
    "my team is the growth team", "I am in the design team", "I work in the legal department",
    "put me in the events team", "my team is purchasing",
)  # fmt: skip
FARES = (
    "my team is happy", "my team is great", "my team's great", "my team is the best",
    "my team is swamped", "my team is growing", "my team is on holiday", "my team is in Berlin",
    "my team is five people", "my team is ready to go", "my team is not IT", "my team is super",
    "my team is really busy", "my team is excited!", "my team is Dave and Anna",
    "my team is looking forward to it", "my team is the reason I stay", "my team is remote-first",
    "my team is pirates?", "I'm in Berlin", "I'm in a meeting", "I'm on holiday", "I'm in a hurry",
    "I'm in the wrong team", "I work for money", "make my team happy", "add me to the thread",
    "change my team name", "team lunch", "my team is chirpy", "my team is cosy",
)  # fmt: skip


@pytest.mark.parametrize("text", NAMED)
async def test_whoever_names_a_team_that_there_is_not_in_a_mention_is_told_which_there_are(
    bot: Service, store: MemoryStore, text: str
) -> None:
    card = await hear(bot, text, Addressed.MENTION)

    assert card
    assert card.summary.startswith("I know no team called “")
    assert "The teams are Marketing" in card.summary
    assert "Say, for example, “my team is Marketing”." in card.summary
    assert [
        one.label for row in card.blocks if isinstance(row, Buttons) for one in row.buttons
    ] == ["Choose my team"]
    assert await store.team_of(ANA) is None


@pytest.mark.parametrize("text", FARES)
async def test_how_a_team_fares_is_no_name_for_it(bot: Service, text: str) -> None:
    card = await hear(bot, text, Addressed.MENTION)

    assert card is None or "I know no team" not in card.summary


async def test_a_blocker_is_talked_through_and_names_no_team(
    bot: Service, store: MemoryStore
) -> None:
    talking = replace(bot, talk=Talk(store, lambda: PROMPTS))
    card = await hear(talking, "my team is late with the brief", Addressed.MENTION)

    assert card
    assert card.summary.startswith("Your team is late with the brief.")


@pytest.mark.parametrize(
    ("name", "team"), [("media", "Media"), ("the media team", "Media"), ("data lab", "Data Lab")]
)
def test_an_article_is_a_word_of_its_own(name: str, team: str) -> None:
    teams = {one.lower(): Team(one.lower(), one) for one in ("Media", "Data Lab")}

    assert team_named(name, Glossary(teams, ())) == team.lower()


async def test_the_command_for_a_team_is_meant_so(bot: Service) -> None:
    commanded = await hear(bot, "team design", Addressed.SLASH)
    asked = await hear(bot, "what is team topology?", Addressed.SLASH)

    assert commanded
    assert asked
    assert commanded.summary.startswith("I know no team called “design”")
    assert "“team topology”" in asked.summary


@pytest.mark.parametrize("text", ["which team am I in?", "what's my team?", "is my team IT?"])
async def test_whoever_asks_is_told_and_how_to_change_it(
    bot: Service, store: MemoryStore, text: str
) -> None:
    await store.choose_team(ANA, "it")
    card = await hear(bot, text, Addressed.DM)

    assert card
    assert card.summary == "Your team is IT."
    assert "“my team is Marketing”" in str(card.blocks)


async def test_outsiders_are_not_told_which_teams_there_are(bot: Service) -> None:
    card = await hear(bot, "set my team to design", Addressed.MENTION, outsiders=True)

    assert card
    assert "Marketing" not in str(card)


@given(st.text(max_size=200))
def test_nothing_that_anybody_types_breaks_it(text: str) -> None:
    found = own_team(text)

    assert found is None or len(found.name) <= 60
