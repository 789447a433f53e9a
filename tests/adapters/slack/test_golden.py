"""Whole messages as Slack gets them, to be read by eye. Delete a file to have it written anew."""

import json
from pathlib import Path

import pytest

from adapters.slack.render import render
from bot.cards import (
    Bullets,
    Button,
    Buttons,
    Card,
    Emphasis,
    Entry,
    Facts,
    Fine,
    Heading,
    Link,
    Paragraph,
    Strong,
)
from tests.fakes.block_kit import problems

GOLDEN = Path(__file__).parent / "golden"

EVERY_BLOCK = Card(
    "Here (Marketing), qualified lead: someone who asked to hear from us. IT means another thing.",
    (
        Heading("qualified lead"),
        Paragraph((Strong("Here (Marketing): "), "someone who asked to hear from us.")),
        Facts((("Counts", "an email address with consent"), ("Unit", "contacts"))),
        Paragraph((Strong("IT: "), "a record with every required field filled & checked.")),
        Bullets((("Marketing counts the ", Emphasis("address"), " alone."), ("IT waits.",))),
        Fine(("Draft, nobody has signed it. ", Link("qualified-lead.yaml", "https://a.example/q"))),
        Buttons(
            (Button("Share here", "share", "qualified lead", "primary"), Button("IT", "define"))
        ),
        Entry("propose", "What should it mean?", "qualified lead", "Propose"),
    ),
)
CARDS = {"every-block": EVERY_BLOCK}


@pytest.mark.parametrize("name", CARDS)
def test_a_message_is_what_it_was(name: str) -> None:
    file, sent = GOLDEN / f"{name}.json", render(CARDS[name])
    if not file.exists():
        file.write_text(json.dumps(sent, indent=2, ensure_ascii=False) + "\n", "utf-8")
        pytest.fail(f"{file.name} was missing and is written now: read it, then commit it")

    assert sent == json.loads(file.read_text("utf-8"))
    assert problems(sent) == []
