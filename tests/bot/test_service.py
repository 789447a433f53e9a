"""What the bot lets people read who are not of the company, and when it speaks at all."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from adapters.store.memory import MemoryStore
from bot.concepts import Concept, Glossary, Team, Term, Word
from bot.knowledge import learn
from bot.messages import Addressed, Message, Person, Place
from bot.service import Service, about_thread
from tests.adapters.company import NoProposals, NoSearch

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def service() -> Service:
    terms = (Term("churn", ("marketing",)),)
    inside = Concept("churn", terms, "Customers who leave.", "funnel", "ops")
    shown = Concept("uptime", (Term("uptime", ("it",)),), "How long it runs.", "ops", "ops")
    words = (Word("churn", (inside,)), Word("uptime", (replace(shown, public=True),)))
    glossary = Glossary(
        {"marketing": Team("marketing", "Marketing"), "it": Team("it", "IT")}, words
    )
    known = learn(glossary, NoSearch(), lambda word: 5.0)
    return Service(lambda: known, MemoryStore(), NoProposals())


async def heard(text: str, *, outsiders: bool, addressed: Addressed = Addressed.MENTION) -> str:
    place, ana = Place("slack", "C1"), Person("slack", "U1")
    message = Message("1", text, place, ana, addressed, outsiders=outsiders)
    card = await service().hear(message, now=NOW)
    return card.summary if card else ""


@pytest.mark.parametrize(
    "text", ["what does churn mean?", "all terms about churn", "churm?", "help"]
)
async def test_outsiders_read_nothing_that_is_not_public(text: str) -> None:
    said = await heard(f"<@PARLEY> {text}", outsiders=True)

    assert "outside the company" in said or "rather not guess" in said
    assert "Customers who leave" not in said
    assert "mean here?" not in said


async def test_outsiders_read_what_is_public() -> None:
    said = await heard("<@PARLEY> what is uptime?", outsiders=True)

    assert "How long it runs." in said


async def test_colleagues_read_everything() -> None:
    said = await heard("<@PARLEY> what is churn?", outsiders=False)

    assert "Customers who leave." in said


@pytest.mark.parametrize("text", ["what does churn mean?", "we are blocked by the API", "churn"])
async def test_it_says_nothing_to_what_is_not_said_to_it(text: str) -> None:
    assert await heard(text, outsiders=False, addressed=Addressed.NONE) == ""


@pytest.mark.parametrize(
    ("text", "translated", "before"),
    [
        pytest.param("translate this for IT", "two are left", ("we count leads",), id="above"),
        pytest.param("translate for IT: a b", "a b", ("we count leads", "two are left"), id="own"),
    ],
)
def test_what_stands_above_goes_with_a_text_to_translate(
    text: str, translated: str, before: tuple[str, ...]
) -> None:
    known = service().knowledge()
    thread = ("we count leads", "two are left", "<@PARLEY> help")
    question = about_thread(known.reader.read(text, Addressed.DM), thread, known)

    assert [label.words for label in question.labels] == [translated]
    assert question.before == before
