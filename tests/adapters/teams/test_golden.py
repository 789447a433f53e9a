"""Whole messages as Teams gets them, to be read by eye. Delete a file to have it written anew."""

import json
from pathlib import Path
from typing import Any

import pytest

from adapters.store.memory import MemoryStore
from adapters.teams.answers import dialog
from adapters.teams.private import for_one
from adapters.teams.render import message
from bot.cards import Card, Choice, Field, Form, Paragraph
from bot.messages import PARLEY, Addressed, Message, Person, Place
from tests.adapters.company import small_company
from tests.adapters.teams.conftest import NOON
from tests.fakes.adaptive_card import problems
from tests.fakes.teams import ANA, GROWTH

Json = dict[str, Any]

GOLDEN = Path(__file__).parent / "golden"
QUESTIONS = {
    "contested": f"{PARLEY} what does qualified lead mean here?",
    "unknown": f"{PARLEY} what does blorptastic mean?",
}


@pytest.mark.parametrize("name", QUESTIONS)
async def test_a_message_is_what_it_was(name: str) -> None:
    place, person = Place("teams", GROWTH, "1"), Person("teams", ANA)
    asked = Message("1", QUESTIONS[name], place, person, Addressed.MENTION)
    card = await small_company(MemoryStore()).hear(asked, now=NOON)
    assert card
    file, sent = GOLDEN / f"{name}.json", message(card)
    if not file.exists():
        file.write_text(json.dumps(sent, indent=2, ensure_ascii=False) + "\n", "utf-8")
        pytest.fail(f"{file.name} was missing and is written now: read it, then commit it")

    assert sent == json.loads(file.read_text("utf-8"))
    assert problems(sent) == []


def _form() -> Json:
    fields = (
        Field("label", "The word", "flywheel", most=80),
        Field(
            "definition", "What it means", "Flywheel.", "In a sentence.", long=True, problem="No."
        ),
        Field("team", "Who says it", "it", choices=(Choice("it", "IT"), Choice("sales", "Sales"))),
    )
    form = Form("Propose a meaning", "proposal", fields, "flywheel", "Propose")
    return dialog(Card("What does it mean?", (Paragraph(("What does it mean?",)), form)))


def _private() -> Json:
    place, person = Place("teams", GROWTH, "1"), Person("teams", ANA)
    return for_one(Message("1", "what is a lead?", place, person, Addressed.SLASH), ANA)


MADE = {"form-in-a-dialog": _form, "private": _private}


@pytest.mark.parametrize("name", MADE)
def test_what_teams_is_told_is_what_it_was(name: str) -> None:
    file, made = GOLDEN / f"{name}.json", MADE[name]()
    if not file.exists():
        file.write_text(json.dumps(made, indent=2, ensure_ascii=False) + "\n", "utf-8")
        pytest.fail(f"{file.name} was missing and is written now: read it, then commit it")

    assert made == json.loads(file.read_text("utf-8"))
